"""Elevation and incidence angles of a mask's rows, with what lies around them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.scaling import foot_of
from ..raster.source import RasterSource
from ..sar.ground import Ground
from ..sar.hand import DrainageLevels
from ..sar.hidden import Course, hidden_reach, steepest_view
from .survey import Survey, survey
from .view import View

AROUND = 10_000.0  # metres about the mask in which terrain may hide something of it
DRAINAGE_AROUND = 5_000.0  # metres about the mask in which its drainage is looked for
LOWEST, HIGHEST = -12_000.0, 9_000.0  # metres; of the sea's floor and of the land


def widened(grid: Grid, columns: int, rows: int) -> Grid:
    """The grid with more columns and rows on each side."""
    return grid.crop(Window(-columns, -rows, grid.width + 2 * columns, grid.height + 2 * rows))


def about(grid: Grid, metres: float) -> tuple[int, int]:
    """Columns and rows that a distance takes."""
    along_row, along_column = grid.pixel_size()
    return int(metres / along_row) + 1, int(metres / along_column) + 1


def survey_elevation(source: RasterSource, grid: Grid, scene: str, context: JobContext) -> Survey:
    """What the elevation holds about a mask and :data:`AROUND` it.

    Raises:
        HighwaterError: ``exclusion.no_overlap`` or ``exclusion.elevation_values``.
    """
    if foot_of(source.dataset, 1) is not None:
        context.log(f"The heights of “{source.name}” are in feet; they are converted to metres.")
    found = survey(source, widened(grid, *about(grid, AROUND)), scene, context)
    if not LOWEST <= found.low <= found.high <= HIGHEST:
        raise HighwaterError(
            "exclusion.elevation_values",
            f"The values of “{source.name}” run from {found.low:,.0f} to {found.high:,.0f}, which"
            " are no elevations in metres.",
            "Choose an elevation in metres; if a value stands for no data, set it in the layer's"
            " file.",
        )
    if found.filler is not None:
        context.log(f"The value {found.filler:g} of “{source.name}” is taken for no data.")
    return found


class TerrainRows:
    """Elevation, and incidence angles where they are a layer, on a widened grid.

    Attributes:
        names: ``ELEVATION`` and perhaps ``INCIDENCE``.
        grid: The mask's, widened by ``columns`` and ``rows`` on each side.
        columns: That terrain outside a pixel's column may hide it from.
        rows: The same of rows; at least one, for the slope.
    """

    def __init__(
        self,
        mask: Grid,
        elevation: tuple[RasterSource, Survey],
        angles: RasterSource | None,
        view: View | None,
    ) -> None:
        source, found = elevation
        self.columns, self.rows = _reach(mask, found.high - found.low, view)
        self.grid = widened(mask, self.columns, self.rows)
        bands = [AlignedBand(source, 1, self.grid, fill=found.filler)]
        self.names: Sequence[str] = ("ELEVATION",)
        if angles is not None and view is not None:
            bands.append(AlignedBand(angles, 1, self.grid, fill=view.filler))
            self.names = ("ELEVATION", "INCIDENCE")
        self._bands = bands

    def read(self, window: Window) -> np.ndarray:
        """A window of the widened grid, float32 (bands, rows, columns), NaN: no data."""
        shape = len(self._bands), int(window.height), int(window.width)
        block = np.empty(shape, np.float32)
        for band, plane in zip(self._bands, block, strict=True):
            band.read(window, plane)
        return block

    def close(self) -> None:
        """Close the warpers."""
        for band in self._bands:
            band.close()


class Drainage:
    """Elevation of the drainage below each pixel of a mask, found :data:`DRAINAGE_AROUND` it too.

    Args:
        mask: Grid of the mask.
        elevation: The layer, and what it holds.

    Attributes:
        factor: Side of the blocks that were routed, pixels.
    """

    def __init__(self, mask: Grid, elevation: tuple[RasterSource, Survey]) -> None:
        source, found = elevation
        self._columns, self._rows = about(mask, DRAINAGE_AROUND)
        grid = widened(mask, self._columns, self._rows)
        band = AlignedBand(source, 1, grid, fill=found.filler)
        try:
            self._levels = DrainageLevels(grid, band.read)
        finally:
            band.close()
        self.factor = self._levels.factor

    def read(self, row: int, rows: int, width: int) -> np.ndarray:
        """Metres, float32 (rows, width), of rows of the mask."""
        return self._levels.read(Window(self._columns, self._rows + row, width, rows))


def _reach(grid: Grid, relief: float, view: View | None) -> tuple[int, int]:
    """Columns and rows around a mask that can hide something of it."""
    if view is None:
        return 1, 1
    steepest = steepest_view(view.low, view.high)
    relief = min(relief, AROUND / steepest)
    reaches = []
    for row in (0, grid.height // 2, grid.height - 1):
        course = Course.of(view.look(None), Ground.of(grid, row, 1))
        reaches.append(hidden_reach(relief, course, steepest))
    return max(reach[1] for reach in reaches), max(reach[0] for reach in reaches)
