"""Bands that a model wants and that follow from the elevation: slope, height above drainage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from .features import ELEVATION, FEATURES, Place, derive, features_reach
from .hand import DrainageLevels


def from_elevation(names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that can be made of the elevation alone."""
    return tuple(
        name for name in names if name in FEATURES and FEATURES[name].inputs == ((ELEVATION,),)
    )


class TerrainBands:
    """Makes terrain bands window by window, with the definitions of prepared tiles.

    Args:
        names: Bands of :func:`from_elevation`.
        elevation: Open, on ``grid``.
        grid: Of the scene.
        context: For progress, as finding the drainage takes a while.
    """

    def __init__(
        self, names: Sequence[str], elevation: AlignedBand, grid: Grid, context: JobContext
    ) -> None:
        self.names = tuple(names)
        self._elevation = elevation
        self._grid = grid
        self._reach = features_reach(self.names)
        self._drainage: DrainageLevels | None = None
        if any(FEATURES[name].whole for name in self.names):
            context.progress(0.0, "Finding the drainage")
            self._drainage = DrainageLevels(grid, elevation.read)

    def read(self, window: Window) -> dict[str, np.ndarray]:
        """The bands in a window of whole pixels, float32 (rows, columns) by name."""
        left, top = int(window.col_off), int(window.row_off)
        right, bottom = left + int(window.width), top + int(window.height)
        first, last = max(top - self._reach, 0), min(bottom + self._reach, self._grid.height)
        start, end = max(left - self._reach, 0), min(right + self._reach, self._grid.width)
        elevation = self._elevation.read(Window(start, first, end - start, last - first))
        place = Place(self._grid, first, start, self._drainage)
        cut = np.s_[top - first : bottom - first, left - start : right - start]
        return {name: derive(name, {ELEVATION: elevation}, place)[cut] for name in self.names}
