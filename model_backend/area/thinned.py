"""The model-based interval of a large map, from every so many of its pixels."""

from __future__ import annotations

import numpy as np

from ..raster.grid import Grid
from .modelbased import BLOCK, BlockDraws, ModelInterval

LEVEL = 0.95
"""Share of the interval."""
_SAMPLE = 4_000_000
"""Pixels that the interval is taken from, about; blocks are 256 pixels wide, and how their
probabilities lie is known from a few hundred of them."""


class ThinnedDraws:
    """:class:`.BlockDraws` over every n-th row and column, while rows stream by.

    Args:
        grid: Of the map.
        seed: Same seed, same interval.
    """

    def __init__(self, grid: Grid, seed: int = 0) -> None:
        self._every = _every(grid)
        self._draws = BlockDraws(-(-grid.width // self._every), seed, max(BLOCK // self._every, 1))

    def thin(self, row: int, pixels: np.ndarray) -> np.ndarray:
        """The pixels that count among some rows, (rows, width), that begin at this one."""
        return pixels[-row % self._every :: self._every, :: self._every]

    def add(self, counts: np.ndarray, areas: np.ndarray, probability: np.ndarray) -> None:
        """Take rows that were thinned.

        Args:
            counts: Pixels that belong to the map, boolean (rows, columns).
            areas: Of the pixels, float64 (rows, columns), m².
            probability: float32 (rows, columns), NaN where unknown.
        """
        if len(counts):
            self._draws.add(counts, areas * self._every**2, probability)

    def finish(self) -> ModelInterval | None:
        """The estimate, as of :meth:`.BlockDraws.finish`."""
        return self._draws.finish(LEVEL)


def _every(grid: Grid) -> int:
    """Of the rows and columns, every how many the interval is taken from; divides a block."""
    every = 1
    while grid.width * grid.height > _SAMPLE * every**2 and every < 8:
        every *= 2
    return every
