"""Why each pixel cannot be judged, rows after rows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..categories import (
    CAN_BE_JUDGED,
    HIGH,
    LAND_COVER,
    LAYOVER,
    NO_DATA,
    NO_ELEVATION,
    SHADOW,
    STEEP,
)
from ..prediction.rows import RowReader
from ..protocol.parameters import ExclusionMaskParameters
from ..raster.grid import Grid
from ..sar.ground import Ground
from ..sar.hand import height_above_drainage
from ..sar.hidden import Hidden, hidden
from ..sar.terrain import SLOPE_REACH, slope
from .landcover import LandCover
from .terrain import Drainage, TerrainRows
from .view import View

STRIP = 8_000_000  # pixels at a time
LOOK_ROWS = 512
"""Rows that share one look direction and pixel size in metres: in degrees both change slowly. They
are counted from the mask's first row, so that nothing depends on the strips."""
_SLOPE_ROWS = 128  # at a time; the slope takes a dozen arrays of them


def spans(grid: Grid, pixels: int = STRIP) -> Iterator[tuple[int, int]]:
    """First row and number of rows of each strip, none of them across :data:`LOOK_ROWS`."""
    step = min(max(pixels // grid.width, 1), LOOK_ROWS)
    row = 0
    while row < grid.height:
        end = min(row + step, (row // LOOK_ROWS + 1) * LOOK_ROWS, grid.height)
        yield row, end - row
        row = end


class Reasons:
    """Decides on each pixel; a context manager.

    Args:
        grid: Of the mask.
        terrain: Elevation and angles about it.
        parameters: What is excluded.
        view: Of the radar; None: neither shadow nor layover is excluded.
        drainage: None: no height is excluded.
        landcover: None: no class is excluded.
    """

    def __init__(
        self,
        grid: Grid,
        terrain: TerrainRows,
        parameters: ExclusionMaskParameters,
        view: View | None,
        drainage: Drainage | None,
        landcover: LandCover | None,
    ) -> None:
        self._grid = grid
        self._terrain = terrain
        self._parameters = parameters
        self._view = view
        self._drainage = drainage
        self._landcover = landcover
        self._reader = RowReader(terrain)

    def __enter__(self) -> Reasons:
        self._reader.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._reader.__exit__()

    def codes(self, row: int, rows: int, then: int) -> np.ndarray:
        """Codes of the next rows.

        Args:
            row: First of a span of :func:`spans`.
            rows: Its rows.
            then: The rows of the next span; they are read meanwhile.

        Returns:
            uint8 (rows, width), of :data:`model_backend.categories.EXCLUSION_CATEGORIES`.
        """
        terrain, around = self._terrain, 2 * self._terrain.rows
        last = row + rows + around
        block = self._reader.rows(row, last, (last, last + then) if then else None)
        inside = np.s_[terrain.rows : terrain.rows + rows, terrain.columns : -terrain.columns]
        elevation = block[0]
        own = elevation[inside]
        codes = np.full(own.shape, CAN_BE_JUDGED, np.uint8)
        codes[np.isnan(own)] = NO_ELEVATION
        if self._landcover is not None:
            codes[self._landcover.excluded(row, rows)] = LAND_COVER
        if self._drainage is not None:
            height = height_above_drainage(own, self._drainage.read(row, rows, self._grid.width))
            codes[height > self._parameters.max_height] = HIGH
        if self._parameters.max_slope is not None:
            codes[self._steep(elevation, row, rows)] = STEEP
        if self._view is not None:
            angles = block[1] if len(block) > 1 else None
            found = hidden(elevation, self._middle(row), self._view.look(angles), row)
            self._mark_hidden(codes, found, inside, angles)
        return codes

    def _steep(self, elevation: np.ndarray, row: int, rows: int) -> np.ndarray:
        """Where the ground is too steep, bool (rows, width)."""
        terrain, reach = self._terrain, SLOPE_REACH
        columns = np.s_[terrain.columns - reach : elevation.shape[1] - terrain.columns + reach]
        found = np.empty((rows, self._grid.width), bool)
        for start in range(0, rows, _SLOPE_ROWS):
            end = min(start + _SLOPE_ROWS, rows)
            first, last = terrain.rows + start - reach, terrain.rows + end + reach
            ground = Ground.of(self._grid, row + start - reach, last - first)
            slopes = slope(elevation[first:last, columns], ground)
            inner = slopes[reach:-reach, reach:-reach]
            found[start:end] = inner > self._parameters.max_slope
        return found

    def _middle(self, row: int) -> Ground:
        """Of the middle one of the rows that are looked at alike."""
        middle = row // LOOK_ROWS * LOOK_ROWS + LOOK_ROWS // 2
        return Ground.of(self._grid, min(middle, self._grid.height - 1), 1)

    def _mark_hidden(
        self,
        codes: np.ndarray,
        found: Hidden,
        inside: tuple[slice, slice],
        angles: np.ndarray | None,
    ) -> None:
        if self._parameters.layover:
            codes[found.layover[inside]] = LAYOVER
        if self._parameters.shadow:
            codes[found.shadow[inside]] = SHADOW
        if angles is not None:
            codes[(codes == CAN_BE_JUDGED) & np.isnan(angles[inside])] = NO_DATA
