"""Which tiles an epoch shows, in which order, and in which batches.

Everything follows from the seed, the number of the epoch and, for hard tiles, from the losses
that the checkpoint keeps; so a run that is resumed sees what an uninterrupted one would have.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

WATER_CLASSES = (0.5, 5.0, 20.0, 50.0)
"""Bounds of the classes of water share that ``balanced`` shows equally often, percent."""

HARD_RANGE = (0.5, 4.0)
"""How much less and more often than usual ``hard`` may show a tile."""


def order(weights: np.ndarray | None, tiles: int, seed: int, epoch: int) -> np.ndarray:
    """Indices of the tiles of an epoch, as many as there are tiles.

    Args:
        weights: How often each tile is to come, relative to others; None: each once. A tile
            comes as often as its weight says, rounded down or up.
        tiles: Number of tiles.
        seed: Of the run.
        epoch: From 0.
    """
    rng = np.random.default_rng([seed, epoch, 1])
    if weights is None:
        return rng.permutation(tiles)
    # Systematic: one draw decides all, so that a tile cannot be forgotten by chance.
    ends = np.cumsum(weights / weights.sum()) * tiles
    ends[-1] = tiles
    return rng.permutation(np.searchsorted(ends, np.arange(tiles) + rng.random(), side="right"))


def balanced_weights(water: Sequence[float | None]) -> np.ndarray:
    """Weights that show every class of water share equally often.

    Args:
        water: Of each tile, percent of its valid pixels; None counts as 0.
    """
    shares = np.array([0.0 if share is None else share for share in water])
    classes = np.digitize(shares, WATER_CLASSES)
    counts = np.bincount(classes, minlength=len(WATER_CLASSES) + 1)
    return 1.0 / counts[classes]


def hard_weights(losses: np.ndarray) -> np.ndarray | None:
    """Weights that show tiles of high loss more often.

    Args:
        losses: Last loss of each tile; NaN: not seen yet, which counts as the mean.

    Returns:
        None as long as no tile was seen.
    """
    seen = np.isfinite(losses)
    if not seen.any():
        return None
    mean = losses[seen].mean()
    if mean <= 0:
        return None
    return np.clip(np.where(seen, losses, mean) / mean, *HARD_RANGE)


def batches(indices: np.ndarray, batch_size: int, smallest: int) -> list[np.ndarray]:
    """Cut the tiles of an epoch into batches whose sizes differ by one at most.

    So no batch is a rest of one or two tiles, whose gradient would be noise and whose batch
    norm would have no variance.

    Args:
        indices: Of the tiles.
        batch_size: Tiles at once; exceeded only where ``smallest`` demands it.
        smallest: Least number of tiles that a batch may have.
    """
    return np.array_split(indices, batch_count(len(indices), batch_size, smallest))


def batch_count(tiles: int, batch_size: int, smallest: int) -> int:
    """Number of batches that :func:`batches` makes."""
    return max(min(-(-tiles // batch_size), tiles // smallest), 1)
