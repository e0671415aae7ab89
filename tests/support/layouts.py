"""Small imitations of data sets in their own layouts, and the import of one."""

from __future__ import annotations

import json
import sqlite3
import warnings
from pathlib import Path

import numpy as np
import rasterio
from rasterio import Affine
from rasterio.errors import NotGeoreferencedWarning

from model_backend.jobs import run_request
from model_backend.protocol import Request

DEGREES = 8.983152841195215e-05  # ten metres at the equator


def write(path: Path, bands: np.ndarray, names: tuple[str, ...] = (), **profile) -> Path:
    """Write a raster; (rows, columns) or (bands, rows, columns)."""
    bands = bands[np.newaxis] if bands.ndim == 2 else bands
    path.parent.mkdir(parents=True, exist_ok=True)
    profile.setdefault("driver", "PNG" if path.suffix == ".png" else "GTiff")
    count, height, width = bands.shape
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(
            path, "w", count=count, height=height, width=width, dtype=bands.dtype, **profile
        ) as dataset:
            dataset.write(bands)
            for number, name in enumerate(names, start=1):
                dataset.set_band_description(number, name)
    return path


def place(lon: float, lat: float) -> dict:
    """CRS and transform of a chip in longitude and latitude."""
    return {"crs": "EPSG:4326", "transform": Affine(DEGREES, 0, lon, 0, -DEGREES, lat)}


def flood(size: int = 64, seed: int = 0, water: float = 0.25) -> tuple[np.ndarray, np.ndarray]:
    """VV and VH in dB of land with a flooded left side, and the label (0 dry, 1 water)."""
    random = np.random.default_rng(seed)
    label = np.zeros((size, size), np.int16)
    label[:, : round(size * water)] = 1
    speckle = 10 * np.log10(random.gamma(4.4, 1 / 4.4, (2, size, size)))
    level = np.where(label == 1, [[[-20.0]], [[-27.0]]], [[[-9.0]], [[-15.0]]])
    return (level + speckle).astype(np.float32), label


def run_import(layout: str, source: Path, dataset: Path, **parameters):
    """Run the import; returns its numbers and the lines of its log."""
    lines: list[str] = []
    request = Request(
        "importdataset",
        {"layout": layout, "source": str(source), "dataset": str(dataset), **parameters},
        {},
    )
    result = run_request(request, lambda event: lines.append(getattr(event, "text", "")))
    return result.numbers, [line for line in lines if line]


def table(dataset: Path) -> dict[str, dict]:
    """Rows of the index by tile."""
    connection = sqlite3.connect(dataset / "index.gpkg")
    try:
        connection.row_factory = sqlite3.Row
        return {row["tile"]: dict(row) for row in connection.execute("SELECT * FROM tiles")}
    finally:
        connection.close()


def description(dataset: Path) -> dict:
    """``dataset.json``."""
    return json.loads((dataset / "dataset.json").read_text("utf-8"))


def tile(dataset: Path, name: str, what: str = "image") -> np.ndarray:
    """Pixels of a tile."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(dataset / table(dataset)[name][what]) as opened:
            return opened.read()
