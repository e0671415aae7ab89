"""Images of a place at several dates, with known content, and their layers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from model_backend.context import JobContext
from model_backend.outputs import OutputFiles
from model_backend.protocol.parameters import DatedLayer
from model_backend.timeseries.layers import sequence_of_layers
from tests.support.scenes import radar_scene

SIZE = 48


def radar(seed: int, size: int = SIZE) -> np.ndarray:
    """VV and VH in dB, (2, size, size)."""
    return radar_scene(size, size, seed)[0]


def optical(seed: int, size: int = SIZE) -> np.ndarray:
    """B02, B04, B08 and B11 as reflectance × 10000, uint16 (4, size, size)."""
    level = np.array([600, 900, 2800, 1900])[:, None, None]
    noise = np.random.default_rng(seed).normal(0, 60, (4, size, size))
    return (level + noise).astype(np.uint16)


def tagged(path: str, tags: dict[str, str], domain: str | None = None) -> str:
    """Give a raster metadata."""
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns=domain, **tags)
    return path


def layers_of(*paths: str, **said) -> list[DatedLayer]:
    """Dated layers of files, all with the same further fields."""
    return [DatedLayer(str(path), **said) for path in paths]


def sequence(layers, labels=None, tmp_path: Path = Path(), **more):
    """Make a sequence; returns the place, its images, and the text of the log."""
    lines: list[str] = []
    context = JobContext(
        lambda event: lines.append(getattr(event, "text", "")), OutputFiles({}, "test"), tmp_path
    )
    place, images = sequence_of_layers("Beira", layers, labels, context, **more)
    return place, images, "\n".join(filter(None, lines))
