"""Statistics of the training tiles, pooled from what was measured when each tile was written.

So they follow an edited split at once, without reading a tile.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from .measure import PROBABILITIES
from .tile import TileRecord

PERCENTILES = (1, 2, 5, 25, 50, 75, 95, 98, 99)
POOL = 4_000_000  # quantiles pooled; beyond, tiles are sampled evenly


def training_tiles(tiles: Sequence[TileRecord]) -> tuple[list[TileRecord], str]:
    """Tiles that statistics are taken from, and which those are, in words.

    As long as no tile belongs to any part, all of them count.
    """
    if any(tile.split for tile in tiles):
        return [tile for tile in tiles if tile.split == "train"], "the training tiles"
    return list(tiles), "all tiles, as none belongs to a part yet"


def band_statistics(
    tiles: Sequence[TileRecord], rows: Iterable[tuple], bands: Sequence[str]
) -> dict[str, dict[str, Any] | None]:
    """Statistics of each band over the valid pixels of some tiles.

    Args:
        tiles: The tiles.
        rows: Of :meth:`Index.statistics`.
        bands: Names of the bands.

    Returns:
        By band: ``pixels``, ``mean``, ``std``, ``min``, ``max`` and ``percentiles`` (by number, as
        text; from samples of each tile). None for a band without a valid pixel.
    """
    wanted = {tile.tile for tile in tiles}
    by_band: dict[str, list[tuple]] = {band: [] for band in bands}
    for tile, band, *values in rows:
        if tile in wanted and band in by_band:
            by_band[band].append(tuple(values))
    return {band: _pool(found) for band, found in by_band.items()}


def band_quantiles(
    tiles: Sequence[TileRecord], rows: Iterable[tuple], band: str, shares: Sequence[float]
) -> list[float]:
    """Quantiles of a band over the valid pixels of some tiles, from samples of each.

    Args:
        tiles: The tiles.
        rows: Of :meth:`Index.statistics`.
        band: Its name.
        shares: 0 to 1.

    Returns:
        One for each share; empty for a band without a valid pixel.
    """
    wanted = {tile.tile for tile in tiles}
    found = [tuple(row[2:]) for row in rows if row[0] in wanted and row[1] == band]
    if not found:
        return []
    return _quantiles(found, np.array([row[0] for row in found], np.float64), shares)


def class_balance(tiles: Sequence[TileRecord], tile_size: int) -> dict[str, Any]:
    """How much of some tiles is water, and the weights that would balance it.

    Returns:
        ``tiles``, ``pixels`` (valid), ``water_pixels``, ``dry_pixels``, ``water_share`` (0 to 1),
        ``class_weights`` (mean 1, so that both classes weigh the same in total),
        ``positive_weight`` (dry over water); None where a class is missing.
    """
    size = tile_size**2
    water = valid = 0
    for tile in tiles:
        pixels = round(tile.valid_percent / 100 * size)
        valid += pixels
        water += round((tile.water_percent or 0) / 100 * pixels)
    dry = valid - water
    both = water > 0 and dry > 0
    return {
        "tiles": len(tiles),
        "pixels": valid,
        "water_pixels": water,
        "dry_pixels": dry,
        "water_share": water / valid if valid else None,
        "class_weights": {"dry": valid / (2 * dry), "water": valid / (2 * water)} if both else None,
        "positive_weight": dry / water if both else None,
    }


def _pool(rows: list[tuple]) -> dict[str, Any] | None:
    if not rows:
        return None
    pixels = np.array([row[0] for row in rows], np.float64)
    means = np.array([row[1] for row in rows])
    squares = np.array([row[2] for row in rows])
    total = pixels.sum()
    mean = float((pixels * means).sum() / total)
    spread = float(squares.sum() + (pixels * (means - mean) ** 2).sum())
    return {
        "pixels": int(total),
        "mean": mean,
        "std": math.sqrt(spread / total),
        "min": min(row[3] for row in rows),
        "max": max(row[4] for row in rows),
        "percentiles": dict(
            zip(map(str, PERCENTILES), _quantiles(rows, pixels, np.array(PERCENTILES) / 100))
        ),
    }


def _quantiles(
    rows: list[tuple], pixels: np.ndarray, shares: Sequence[float] | np.ndarray
) -> list[float]:
    every = -(-len(rows) * len(PROBABILITIES) // POOL)
    values = np.concatenate([np.frombuffer(row[5], "<f4") for row in rows[::every]])
    # Each quantile stands for the pixels half-way to its neighbours.
    part = np.gradient(PROBABILITIES)
    part[[0, -1]] /= 2
    weights = np.concatenate([part * count for count in pixels[::every]])
    order = np.argsort(values)
    below = np.cumsum(weights[order]) - weights[order] / 2
    places = np.asarray(shares) * weights.sum()
    return [float(value) for value in np.interp(places, below, values[order])]
