"""Speckle: the grain of coherent images, with the correlation that resampled products have."""

from __future__ import annotations

import math

import numpy as np

from .noise import row_generator


class Speckle:
    """Multiplicative speckle of mean 1 and variance 1/looks.

    Args:
        seed: Of the scene.
        layer: Number that no other random layer of the scene has.
        looks: Equivalent number of looks.
        width: Columns.
        along: Correlation of neighbours in a column, 0 to 0.9.
        across: The same in a row.
    """

    def __init__(
        self,
        seed: int,
        layer: int,
        looks: float,
        width: int,
        along: float,
        across: float,
    ) -> None:
        self._seed, self._layer, self._width = seed, layer, width
        self._along, self._across = blur(along), blur(across)
        # Blurring lowers the variance, so the unblurred grain has fewer looks.
        self._shape = looks * float((self._along**2).sum() * (self._across**2).sum())
        self._ahead: dict[int, np.ndarray] = {}

    def rows(self, row0: int, count: int) -> np.ndarray:
        """Rows ``row0`` to ``row0 + count``; float32 (count, width)."""
        reach = len(self._along) - 1
        grain = np.empty((count + reach, self._width), np.float32)
        for i in range(count + reach):
            ready = self._ahead.get(row0 + i)
            grain[i] = self._row(row0 + i) if ready is None else ready
        self._ahead = {row0 + i: grain[i].copy() for i in range(count, count + reach)}
        return _weighted([grain[i : i + count] for i in range(reach + 1)], self._along)

    def _row(self, row: int) -> np.ndarray:
        rng = row_generator(self._seed, self._layer, row)
        reach = len(self._across) - 1
        grain = rng.standard_gamma(self._shape, self._width + reach, dtype=np.float32)
        grain *= np.float32(1 / self._shape)
        shifted = [grain[i : i + self._width] for i in range(reach + 1)]
        return _weighted(shifted, self._across)


def blur(correlation: float) -> np.ndarray:
    """Weights that make neighbours of independent grain correlate.

    The grain passes through (1 − b, b) as often as it must, so that the correlation falls off
    like that of a point spread that is about a bell.

    Args:
        correlation: Of neighbours, 0 to 0.9.

    Returns:
        float64, summing to 1; two weights up to a correlation of 1/2, more beyond.
    """
    # The mean of n equal passes correlates by n / (n + 1).
    passes = max(math.ceil(correlation / (1 - correlation) - 1e-9), 1)
    if passes == 1:
        product = correlation / (1 + 2 * correlation)  # of the two weights
        share = (1 - math.sqrt(1 - 4 * product)) / 2
        return np.array([1 - share, share])
    low, high = 0.0, 0.5
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if _neighbours(middle, passes) < correlation else (low, middle)
    return _passed(high, passes)


def _passed(share: float, passes: int) -> np.ndarray:
    weights = np.ones(1)
    for _ in range(passes):
        weights = np.convolve(weights, [1 - share, share])
    return weights


def _neighbours(share: float, passes: int) -> float:
    weights = _passed(share, passes)
    return float((weights[1:] * weights[:-1]).sum() / (weights**2).sum())


def _weighted(shifted: list[np.ndarray], weights: np.ndarray) -> np.ndarray:
    total = shifted[0] * np.float32(weights[0])
    for part, weight in zip(shifted[1:], weights[1:]):
        total += part * np.float32(weight)
    return total
