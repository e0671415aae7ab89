"""Where a timeline lies: the pixels of its first layer, as far as any of the layers reaches."""

from __future__ import annotations

import math

from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import Extent
from ..raster.grid import Grid
from ..raster.overlap import Bounds, no_overlap
from .observations import Image, shared
from .seen import Found

_EDGE = 1e-3  # pixels; rasters on one grid differ by rounding


def place_of(found: Found, extent: Extent | None, context: JobContext) -> tuple[Grid, list[Image]]:
    """The grid of the timeline, and the images that lie on it.

    Args:
        found: The layers.
        extent: The part that is wanted; layers outside are left out. None: all.
        context: For the log.

    Raises:
        HighwaterError: ``input.no_overlap`` for a layer that shares no ground with one of another
            date, or ``input.extent_outside``.
    """
    first = found.grids[found.lead]
    images = [_image(number, found, first) for number in sorted(found.sources)]
    grid = _around(first, [image.bounds for image in images])
    if extent is None:
        _require_shared_ground(images)
        return grid, images
    try:
        grid = grid.crop(grid.window_of(extent, "all"))
    except HighwaterError as error:
        if error.code != "input.extent_outside":
            raise
        raise HighwaterError(
            error.code,
            "The extent lies outside all the layers.",
            "Choose an extent that overlaps them.",
        ) from error
    inside = []
    for image in images:
        if shared(image.bounds, grid.bounds) > 0:
            inside.append(image)
        else:
            found.leave_out(image.number, image.name, "It lies outside the extent.", context)
    _require_shared_ground(inside)
    return grid, inside


def _image(number: int, found: Found, first: Grid) -> Image:
    source, own = found.sources[number], found.grids[number]
    lead = found.sources[found.lead].name
    try:
        bounds: Bounds = transform_bounds(own.crs, first.crs, *own.bounds, densify_pts=21)
    except (RasterioError, ValueError) as error:
        raise no_overlap(source.name, lead, detail=str(error)) from error
    if not all(map(math.isfinite, bounds)):
        raise no_overlap(source.name, lead)
    return Image(number, source.layer, source.name, found.days[number], own, bounds)


def _require_shared_ground(images: list[Image]) -> None:
    days = {image.day for image in images}
    if len(days) < 2:
        return
    for image in images:
        others = (other.bounds for other in images if other.day != image.day)
        if not any(shared(image.bounds, other) > 0 for other in others):
            raise HighwaterError(
                "input.no_overlap",
                f"The layer “{image.name}” ({image.day}) shares no ground with a layer of another"
                " date.",
                "Take it out, or check its CRS.",
            )


def _around(first: Grid, boxes: list[Bounds]) -> Grid:
    """The first layer's grid, made as large as all the boxes."""
    to_pixel = ~first.transform
    corners = [
        to_pixel @ (x, y) for left, low, right, high in boxes for x in (left, right)
        for y in (low, high)
    ]  # fmt: skip
    columns, rows = zip(*corners)
    left, top = math.floor(min(columns) + _EDGE), math.floor(min(rows) + _EDGE)
    right, bottom = math.ceil(max(columns) - _EDGE), math.ceil(max(rows) - _EDGE)
    return first.crop(Window(left, top, right - left, bottom - top))
