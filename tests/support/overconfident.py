"""A model that is too sure of itself, and a dataset that shows by how much."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy import ndimage
from scipy.special import expit

from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.models.metadata import mlm_metadata
from tests.support.datasets import SIZE, Placed, hash_of, make_dataset
from tests.support.networks import write_network

BANDS = ("VV", "VH")
WEIGHT, BIAS = -0.5, -7.5
"""Logits of water are BIAS + WEIGHT × the mean of both bands."""


def honest_tile(name: str, region: str, split: str, **others) -> Placed:
    """A tile whose labels are drawn with the probability that the honest model gives."""
    random = np.random.default_rng(hash_of(name))
    wide = ndimage.gaussian_filter(random.normal(0, 1, (SIZE, SIZE)), 6)
    mean = -12 + 40 * wide + random.normal(0, 3) + random.normal(0, 1, (SIZE, SIZE))
    image = np.stack([mean + 3, mean - 3]).astype(np.float32)
    chance = expit(BIAS + WEIGHT * image.mean(axis=0))
    label = (random.random((SIZE, SIZE)) < chance).astype(np.uint8)
    about = TileAttributes(region=region, split=split, **others)
    east = 1000.0 * (hash_of(name) % 997)
    return Placed(name, east, 0.0, None, about, f"scene_{name}", image=image, label=label)


def honest_set(
    folder: Path, regions: dict[str, str] | None = None, tiles: int = 4, **others
) -> Dataset:
    """Tiles of some regions; part of each region by name."""
    regions = regions or {f"r{number}": "calibration" for number in range(5)}
    return make_dataset(
        folder,
        [
            honest_tile(f"p{place}_{number}", region, split, **others)
            for place, (region, split) in enumerate(regions.items())
            for number in range(tiles)
        ],
    )


def write_model(
    path: Path, sureness: float = 4.0, threshold: float = 0.5, unit: str = "db", **others
) -> str:
    """The honest model with its logits multiplied; returns the path."""
    metadata = mlm_metadata("Sure", BANDS, unit, 10.0, threshold=threshold)
    return write_network(
        path, 2, metadata, weight=WEIGHT * sureness, bias=BIAS * sureness, **others
    )
