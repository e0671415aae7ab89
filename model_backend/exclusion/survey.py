"""What a layer holds about a part of the map, before it is used there."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import Extent
from ..raster.band import AlignedBand
from ..raster.grid import WGS84, Grid
from ..raster.source import RasterSource
from ..raster.strips import strips

_FILLERS = (-9999.0, -32768.0, -32767.0, -99999.0)  # that files without nodata are filled with


@dataclass(frozen=True)
class Survey:
    """The values of a layer's first band about a grid.

    Attributes:
        low: Lowest.
        high: Highest.
        filler: Stored value that means no data although the file does not say so; None: there is
            none.
    """

    low: float
    high: float
    filler: float | None


def survey(
    source: RasterSource,
    grid: Grid,
    scene: str,
    context: JobContext,
    fillers: tuple[float, ...] = _FILLERS,
) -> Survey:
    """Read what a layer holds about a grid, in the layer's own pixels.

    Args:
        source: The layer.
        grid: The part of the map.
        scene: What to call what has that grid, in a sentence.
        context: For progress.
        fillers: Values that mean no data where they are the lowest and the file names no other.

    Raises:
        HighwaterError: ``exclusion.no_overlap`` when it has no value there.
    """
    part = part_about(source, grid, scene)
    band = AlignedBand(source, 1, part)
    found = _extremes(band, context)
    filler = next(
        (item for item in fillers if found and found[0] == band.scaling.values(item)), None
    )
    if filler is not None:
        found = _extremes(AlignedBand(source, 1, part, fill=filler), context)
    if not found:
        raise _no_overlap(source.name, scene, "every value is nodata")
    return Survey(found[0], found[1], filler)


def part_about(source: RasterSource, grid: Grid, scene: str) -> Grid:
    """The part of a layer's own grid that lies about another grid; arguments as of :func:`survey`.

    Raises:
        HighwaterError: ``exclusion.no_overlap``.
    """
    own = Grid.of(source.dataset, source.crs)
    extent = _extent_of(grid, own.crs)
    if extent.xmin > extent.xmax:  # across the antimeridian: the whole layer is read
        return own
    try:
        return own.crop(own.window_of(extent, source.name))
    except HighwaterError as error:
        if error.code != "input.extent_outside":
            raise
        raise _no_overlap(source.name, scene, str(error)) from error


def _extremes(band: AlignedBand, context: JobContext) -> list[float]:
    """Lowest and highest value; empty where there is none."""
    low, high = math.inf, -math.inf
    for window in strips(band.grid):
        context.check_cancelled()
        values = band.read(window)
        if not np.isnan(values).all():
            low, high = min(low, float(np.nanmin(values))), max(high, float(np.nanmax(values)))
    return [low, high] if low <= high else []


def _extent_of(grid: Grid, crs: CRS) -> Extent:
    """Bounds of a grid, in degrees unless the layer has the same CRS."""
    if grid.crs == crs:
        return Extent(*grid.bounds)
    west, south, east, north = transform_bounds(grid.crs, WGS84, *grid.bounds, densify_pts=21)
    return Extent(west, south, east, north, WGS84.to_wkt())


def _no_overlap(name: str, scene: str, detail: str) -> HighwaterError:
    return HighwaterError(
        "exclusion.no_overlap",
        f"The layer “{name}” has no data where {scene} lies.",
        "Check the CRS of both layers and the extent, or choose a layer that covers the scene.",
        detail,
    )
