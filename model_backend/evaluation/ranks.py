"""The order of probabilities, as long as there are few enough to keep them."""

from __future__ import annotations

import numpy as np

from .formulas import average_precision


class Ranks:
    """Keeps probabilities and labels up to a number of pixels, and forgets them all beyond it.

    Args:
        most: Pixels that are kept, 9 bytes each.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._pixels = 0
        self._kept: list[tuple[np.ndarray, np.ndarray]] = []

    def add(self, probability: np.ndarray, water: np.ndarray) -> None:
        """Keep some pixels.

        Args:
            probability: Float (pixels,).
            water: Of the same shape: 1 for water, 0 for dry.
        """
        self._pixels += len(probability)
        if self._pixels > self._most:
            self._kept.clear()
        else:
            self._kept.append((probability, water.astype(np.uint8)))

    def merge(self, other: Ranks) -> None:
        """Keep what another one has kept."""
        self._pixels += other._pixels
        self._kept += other._kept
        if self._pixels > self._most:
            self._kept.clear()

    def average_precision(self) -> float | None:
        """As of all ranks, pixels of equal probability taken together; NaN without water.

        None: there are too many pixels, or none.
        """
        if not self._kept:
            return None
        probability, water = (np.concatenate(parts) for parts in zip(*self._kept))
        if not len(probability):
            return None
        levels, place = np.unique(probability, return_inverse=True)
        place += len(levels) * water.astype(np.int64)
        histogram = np.bincount(place, minlength=2 * len(levels))
        return float(average_precision(histogram.reshape(1, 2, -1))[0])
