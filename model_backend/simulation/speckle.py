"""Speckle: the grain of coherent images, with the correlation that resampled products have."""

from __future__ import annotations

import numpy as np

from .noise import row_generator

BLUR = 0.25  # weight of the next pixel; neighbours then correlate by .3, as in real products
BLURRED_VARIANCE = ((1 - BLUR) ** 2 + BLUR**2) ** 2


class Speckle:
    """Multiplicative speckle of mean 1 and variance 1/looks.

    Args:
        seed: Of the scene.
        layer: Number that no other random layer of the scene has.
        looks: Equivalent number of looks.
        width: Columns.
    """

    def __init__(self, seed: int, layer: int, looks: float, width: int) -> None:
        self._seed, self._layer, self._width = seed, layer, width
        # Blurring lowers the variance, so the unblurred grain has fewer looks.
        self._shape = looks * BLURRED_VARIANCE
        self._ahead: tuple[int, np.ndarray] | None = None

    def rows(self, row0: int, count: int) -> np.ndarray:
        """Rows ``row0`` to ``row0 + count``; float32 (count, width)."""
        grain = np.empty((count + 1, self._width), np.float32)
        for i in range(count + 1):
            grain[i] = self._row(row0 + i)
        self._ahead = (row0 + count, grain[-1].copy())
        blurred = grain[:-1] * np.float32(1 - BLUR)
        blurred += grain[1:] * np.float32(BLUR)
        return blurred

    def _row(self, row: int) -> np.ndarray:
        if self._ahead is not None and self._ahead[0] == row:
            return self._ahead[1]
        rng = row_generator(self._seed, self._layer, row)
        grain = rng.standard_gamma(self._shape, self._width + 1, dtype=np.float32)
        grain *= np.float32(1 / self._shape)
        return grain[:-1] * np.float32(1 - BLUR) + grain[1:] * np.float32(BLUR)
