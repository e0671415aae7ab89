"""How a grid is walked through, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from rasterio.windows import Window

from .grid import Grid
from .writing import TILE

STRIP = 4_000_000  # pixels


def strips(grid: Grid, pixels: int | None = None) -> Iterator[Window]:
    """Windows over the whole width, in whole rows of tiles, top to bottom.

    Args:
        grid: The grid.
        pixels: Of a window, about, where :data:`STRIP` would take too much memory.
    """
    rows = max((pixels or STRIP) // grid.width // TILE, 1) * TILE
    for row in range(0, grid.height, rows):
        yield Window(0, row, grid.width, min(rows, grid.height - row))
