"""How a grid is walked through with many dates at hand, in memory that does not grow with it."""

from __future__ import annotations

from collections.abc import Iterator

from rasterio.windows import Window

from ..raster.grid import Grid
from ..raster.writing import TILE

VALUES = 24_000_000
"""Values of all dates together that are held; 96 MB."""
FEWEST = 16
"""Rows or columns of a window."""


def bands_of_rows(
    grid: Grid, per_pixel: float, tiled: bool
) -> Iterator[tuple[Window, list[Window]]]:
    """Rows from top to bottom, and the windows that each is made of.

    The more values a pixel has, the fewer rows are taken. Where the images lie in tiles, which
    would then be decoded again and again, it is columns that become fewer.

    Args:
        grid: To walk through.
        per_pixel: Values that are held for each pixel.
        tiled: Whether the images lie in tiles rather than rows.
    """
    width = columns = grid.width
    rows = int(VALUES / (per_pixel * width))
    if rows >= TILE:
        rows = rows // TILE * TILE
    elif tiled:
        rows = TILE
        columns = max(int(VALUES / (per_pixel * rows)), FEWEST)
    else:
        rows = max(rows, FEWEST)
    for row in range(0, grid.height, rows):
        height = min(rows, grid.height - row)
        parts = [
            Window(column, row, min(columns, width - column), height)
            for column in range(0, width, columns)
        ]
        yield Window(0, row, width, height), parts
