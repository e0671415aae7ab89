"""Which part of an image's grid is read, and whether another layer has a share in it."""

from __future__ import annotations

from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..protocol import HighwaterError
from ..raster.grid import Grid
from ..raster.source import RasterSource


def require_overlap(source: RasterSource, grid: Grid, name: str) -> None:
    """Refuse a layer that lies elsewhere.

    Args:
        source: The open layer.
        grid: That it is to be aligned to.
        name: What the grid is of, for the message.

    Raises:
        HighwaterError: ``input.no_overlap``.
    """
    own = Grid.of(source.dataset, source.crs)
    xmin, ymin, xmax, ymax = transform_bounds(own.crs, grid.crs, *own.bounds, densify_pts=21)
    left, bottom, right, top = grid.bounds
    if xmin >= right or xmax <= left or ymin >= top or ymax <= bottom:
        raise HighwaterError(
            "input.no_overlap",
            f"The layer “{source.name}” does not overlap “{name}”.",
            "Choose a layer of the same place.",
        )


def with_surroundings(
    grid: Grid, window: Window, around: int, multiple: int
) -> tuple[Grid, Window]:
    """The part of a grid that holds a window and what lies around it, and the window in it.

    Args:
        grid: Of an image.
        window: Pixels of it.
        around: Pixels around the window, as far as the image goes.
        multiple: Of the image's pixels, that the part begins at.
    """
    top, left = (
        max(int(offset) - around, 0) // multiple * multiple
        for offset in (window.row_off, window.col_off)
    )
    bottom = min(int(window.row_off + window.height) + around, grid.height)
    right = min(int(window.col_off + window.width) + around, grid.width)
    inner = Window(window.col_off - left, window.row_off - top, window.width, window.height)
    return grid.crop(Window(left, top, right - left, bottom - top)), inner
