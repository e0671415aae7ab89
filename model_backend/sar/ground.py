"""Metres per pixel and compass directions of a grid, projected or in degrees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import Geod
from rasterio.warp import transform as transform_points

from ..raster.grid import WGS84, Grid


@dataclass(frozen=True)
class Ground:
    """How pixels lie on the ground, for some rows of a grid; measured in its middle column.

    The axes are taken to be at right angles, as they are in conformal projections and in degrees.

    Attributes:
        along_row: float64 (rows, 1), metres from a pixel to the next in its row.
        along_column: float64 (rows, 1), metres from a pixel to the one below.
        bearing_row: float64 (rows, 1), degrees clockwise from north in which columns count.
        bearing_column: float64 (rows, 1), the same in which rows count; 180 in a north-up grid.
    """

    along_row: np.ndarray
    along_column: np.ndarray
    bearing_row: np.ndarray
    bearing_column: np.ndarray

    @classmethod
    def of(cls, grid: Grid, row: int, rows: int) -> Ground:
        """Measure the rows ``row … row + rows``; they may reach beyond the grid."""
        geod = Geod(ellps="WGS84")
        middle = np.arange(row, row + rows) + 0.5
        column = grid.width / 2
        # From the sides of each pixel, half a step either way, so that rows need no neighbours.
        sides = (
            (column - 0.5, middle),
            (column + 0.5, middle),
            (column, middle - 0.5),
            (column, middle + 0.5),
        )
        points = [_lonlat(grid, *side) for side in sides]
        bearing_row, _, along_row = geod.inv(*points[0], *points[1])
        bearing_column, _, along_column = geod.inv(*points[2], *points[3])
        parts = (along_row, along_column, bearing_row, bearing_column)
        return cls(*(np.asarray(part)[:, np.newaxis] for part in parts))


def _lonlat(grid: Grid, column: float, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    a, b, c, d, e, f = grid.transform[:6]
    x, y = a * column + b * rows + c, d * column + e * rows + f
    lons, lats = transform_points(grid.crs, WGS84, x.tolist(), y.tolist())
    return np.array(lons), np.array(lats)
