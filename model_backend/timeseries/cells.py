"""The cell of a place's grid that each pixel of an image belongs to, by the pixel's middle."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pyproj
from affine import Affine
from rasterio.crs import CRS

from .grid import PlaceGrid

REMEMBERED = 8
"""Images of a place mostly have one grid for each sensor; this many grids are kept."""

AS_LARGE = 1.001
"""Pixels up to this many cells wide belong to one cell each."""


@lru_cache(maxsize=REMEMBERED)
def cells_of(
    shape: tuple[int, int], transform: Affine, crs: CRS, grid: PlaceGrid
) -> np.ndarray | None:
    """Cell of each pixel, row by row.

    Args:
        shape: Rows and columns of the image, or of a strip of it.
        transform: From its pixels to coordinates.
        crs: Of these.
        grid: Of the place.

    Returns:
        int64 (rows × columns,): number of the cell, ``side²`` for a pixel outside of the grid; None
        where pixels are larger than cells, of which many would get none.
    """
    rows, columns = shape
    middle = np.array([[columns / 2, columns / 2 + 1], [rows / 2, rows / 2 + 1]])
    x, y = _to_cells(middle[0], middle[1], transform, crs, grid)
    if max(abs(np.diff(x)[0]), abs(np.diff(y)[0])) > AS_LARGE:
        return None
    column, row = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    x, y = (np.floor(value).ravel() for value in _to_cells(column, row, transform, crs, grid))
    with np.errstate(invalid="ignore"):
        inside = (x >= 0) & (x < grid.side) & (y >= 0) & (y < grid.side)
    cells = np.full(rows * columns, grid.side * grid.side)
    cells[inside] = (y[inside] * grid.side + x[inside]).astype(int)
    return cells


def _to_cells(
    column: np.ndarray, row: np.ndarray, transform: Affine, crs: CRS, grid: PlaceGrid
) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows of an image as columns and rows of the grid."""
    x = transform.a * column + transform.b * row + transform.c
    y = transform.d * column + transform.e * row + transform.f
    if crs != grid.crs:
        transformer = pyproj.Transformer.from_crs(crs.to_wkt(), grid.crs.to_wkt(), always_xy=True)
        x, y = transformer.transform(x, y)
    back = ~grid.transform
    return back.a * x + back.b * y + back.c, back.d * x + back.e * y + back.f
