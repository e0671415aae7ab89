"""What a comparison of two dates is refused for before it begins, and where it takes place."""

from __future__ import annotations

import math
import os

from ..context import JobContext
from ..outputs import OutputFiles
from ..protocol import HighwaterError
from ..protocol.parameters import Extent, FloodChangeParameters, RasterLayer
from ..raster.grid import Grid
from ..raster.overlap import no_overlap, require_overlap
from ..raster.source import RasterSource, open_raster
from ..water.dates import day_of
from ..water.layer import WaterLayer
from ..water.meaning import PROBABILITY

ALIKE = 1.01  # pixel sizes that differ less are one
COARSER = 1.5  # pixels that differ more blur what has changed


def check_request(parameters: FloodChangeParameters, outputs: OutputFiles) -> None:
    """Refuse numbers and files that cannot be.

    Raises:
        HighwaterError: ``parameter.threshold``, ``parameter.minimum_area``, ``input.same_layer``
            or an ``output.…`` code.
    """
    if not 0 <= parameters.threshold <= 1:
        raise HighwaterError(
            "parameter.threshold",
            f"The threshold is {parameters.threshold:g}, but a probability lies between 0 and 1.",
            "Choose a value between 0 and 1.",
        )
    if not (math.isfinite(parameters.minimum_area) and parameters.minimum_area >= 0):
        raise HighwaterError(
            "parameter.minimum_area",
            f"The least area of a polygon is {parameters.minimum_area:g} m².",
            "Choose 0 or more.",
        )
    first, second = parameters.first.path, parameters.second.path
    if first and os.path.realpath(first) == os.path.realpath(second):
        raise HighwaterError(
            "input.same_layer",
            f"Both dates are the same file, “{os.path.basename(first) or first}”.",
            "Choose the maps of two dates.",
        )
    outputs.require_tiff("change")
    outputs.check([first, second])


def common_grid(parameters: FloodChangeParameters, context: JobContext) -> Grid:
    """The pixels of the first layer that are compared; says what differs between the layers.

    Raises:
        HighwaterError: ``input.no_overlap``, or anything else about the layers.
    """
    first, second = _opened(parameters.first), None
    try:
        second = _opened(parameters.second)
        grid = Grid.of(first.dataset, first.crs)
        own = Grid.of(second.dataset, second.crs)
        if parameters.extent is not None:
            grid = grid.crop(grid.window_of(parameters.extent, first.name))
        require_overlap(second.name, own.crs, own.bounds, first.name, grid, purpose="to compare")
        if parameters.extent is None:
            grid = _where_both_lie(grid, own, first.name, second.name)
        _say_sizes(first, second, grid, own, context)
        _say_days(first, second, context)
    finally:
        first.close()
        if second is not None:
            second.close()
    return grid


def _where_both_lie(grid: Grid, own: Grid, first: str, second: str) -> Grid:
    try:
        return grid.crop(grid.window_of(Extent(*own.bounds, own.crs.to_wkt()), first))
    except HighwaterError as error:
        if error.code != "input.extent_outside":
            raise
        raise no_overlap(second, first, purpose="to compare", detail=error.detail) from error


def require_dry(layer: WaterLayer) -> None:
    """Refuse a mask whose dry land is no data; see :meth:`.RasterSource.require_dry`."""
    if layer.meaning.kind != PROBABILITY:
        layer.source.require_dry()


def _opened(layer: RasterLayer) -> RasterSource:
    source = open_raster(layer)
    try:
        source.require_georeference()
    except HighwaterError:
        source.close()
        raise
    return source


def _say_sizes(
    first: RasterSource, second: RasterSource, grid: Grid, own: Grid, context: JobContext
) -> None:
    ours, theirs = max(grid.pixel_size()), max(own.pixel_size())
    ratio = max(ours, theirs) / min(ours, theirs)
    if ratio > ALIKE:
        text = (
            f"“{first.name}” has pixels of {ours:.3g} m, “{second.name}” of {theirs:.3g} m; they"
            f" are compared on those of “{first.name}”."
        )
        if ratio > COARSER:
            context.warn(f"{text} Narrow changes along the shores come from that alone.")
        else:
            context.log(text)
    elif own.crs != grid.crs:
        context.log(f"“{second.name}” has another CRS; it is aligned to “{first.name}”.")


def _say_days(first: RasterSource, second: RasterSource, context: JobContext) -> None:
    earlier, later = day_of(first), day_of(second)
    if earlier is None or later is None:
        return
    context.log(f"“{first.name}” is of {earlier}, “{second.name}” of {later}.")
    if earlier > later:
        context.warn(
            f"The layer of the earlier date, “{first.name}”, is of {earlier}, after that of the"
            f" later date, “{second.name}” ({later}): what is called new has receded. Swap them."
        )
