"""Job ``evaluatemap``: a water map held against a reference."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import numpy as np

from ..categories import COMPARISON_CATEGORIES, NO_DATA
from ..context import JobContext
from ..dataset.words import some
from ..protocol import HighwaterError
from ..protocol.parameters import EvaluateMapParameters
from ..provenance import Provenance
from ..raster.areas import PixelAreas
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from ..raster.strips import strips
from ..raster.writing import RasterWriter
from ..styling import add_style
from .blocks import FEWEST_BLOCKS
from .confusion import compare, undefined_scores
from .reference import Reference, open_reference
from .report import record_of, write_report
from .states import MaskStates, ProbabilityStates
from .tally import MapTally, check_settings


def run(parameters: EvaluateMapParameters, context: JobContext) -> dict[str, Any]:
    """Compare a map with a reference.

    Returns:
        ``IOU``, ``F1``, ``PRECISION``, ``RECALL``, ``ACCURACY``, ``KAPPA`` and ``BOUNDARY_F1``
        (None where undefined); ``IOU_LOW``, ``IOU_HIGH``, ``F1_LOW`` and ``F1_HIGH`` (None where
        no interval can be said); ``VALID_PIXELS``, ``TP``, ``FP``, ``FN``, ``TN``; ``WATER_AREA``,
        ``REFERENCE_WATER_AREA`` and ``VALID_AREA`` (hectares).

    Raises:
        HighwaterError: For anything about the inputs that forbids a comparison.
    """
    check_settings(parameters)
    inputs = (parameters.prediction, parameters.reference_raster, parameters.reference_polygons)
    context.outputs.check([layer.path for layer in inputs if layer is not None])
    with ExitStack() as stack:
        source = open_raster(parameters.prediction)
        stack.callback(source.close)
        source.require_georeference()
        grid = Grid.of(source.dataset, source.crs)
        if parameters.extent is not None:
            grid = grid.crop(grid.window_of(parameters.extent, source.name))
        reference = open_reference(parameters, grid, source.name, context)
        stack.callback(reference.close)
        provenance = None
        if "report" in context.outputs or "page" in context.outputs:
            rasters = [source, *reference.sources]
            provenance = stack.enter_context(Provenance("evaluatemap", parameters, rasters))
        band = AlignedBand(source, 1, grid)
        stack.callback(band.close)
        if source.dataset.count > 1:
            context.warn(f"“{source.name}” has several bands; the first is evaluated.")
        states = _states(source, band, parameters.threshold, context)
        tally = MapTally(grid.width, parameters)
        _compare(band, states, reference, tally, context)
        add_style(context.outputs, "comparison", style="comparison")
        states.finish()
        for text in reference.warnings():
            context.warn(text)
        if not tally.confusion.valid:
            raise HighwaterError(
                "input.nothing_valid",
                f"No pixel of “{source.name}” and “{reference.name}” is valid in both.",
                "Check the nodata values, the invalid values and the extent.",
            )
        context.progress(0.96, "Drawing blocks")
        intervals, blocks = tally.intervals(), tally.bootstrap()
        boundary = tally.boundary()
        numbers = _numbers(tally, intervals, boundary)
        for text in undefined_scores(numbers):
            context.warn(text)
        if blocks["blocks"] < FEWEST_BLOCKS:
            context.warn(
                f"There are only {some(blocks['blocks'], 'block')} of {parameters.block} pixels"
                " with valid ones, too few for an interval. Use smaller blocks if errors extend"
                " less far."
            )
        if provenance is not None:
            context.progress(0.98, "Hashing the inputs")
            found = {"intervals": intervals, "bootstrap": blocks, "boundary": boundary}
            record = record_of(provenance, states, reference, numbers, found)
            _write(record, context)
    context.progress(1.0, "Comparing")
    return numbers


def _numbers(
    tally: MapTally, intervals: dict[str, list[float] | None], boundary: dict[str, Any]
) -> dict[str, int | float | None]:
    numbers = tally.confusion.numbers()
    for name in ("IOU", "F1"):
        ends = intervals[name.lower()] or (None, None)
        numbers[f"{name}_LOW"], numbers[f"{name}_HIGH"] = ends
    numbers["BOUNDARY_F1"] = boundary["f1"]
    return numbers


def _write(record: dict[str, Any], context: JobContext) -> None:
    if "report" in context.outputs:
        write_report(context.outputs.part("report"), record)
    if "page" in context.outputs:
        from .page import write_map_page

        write_map_page(context.outputs.part("page"), record)


def _compare(
    band: AlignedBand,
    states: MaskStates | ProbabilityStates,
    reference: Reference,
    tally: MapTally,
    context: JobContext,
) -> None:
    grid = band.grid
    areas = PixelAreas(grid)
    with ExitStack() as stack:
        writer = None
        if "comparison" in context.outputs:
            writer = stack.enter_context(
                RasterWriter.output(
                    context.outputs,
                    "comparison",
                    grid,
                    "uint8",
                    ["comparison"],
                    nodata=NO_DATA,
                    categories=COMPARISON_CATEGORIES,
                    overviews="nearest",
                )
            )
        for window in strips(grid):
            row, rows = int(window.row_off), int(window.height)
            mapped, true = states(band.read(window)), reference.read(window)
            comparison = compare(mapped, true)
            tally.add(row, mapped, true, comparison, areas.rows(row, rows))
            if writer is not None:
                writer.write(row, comparison)
            done = row + rows
            context.progress(
                0.05 + 0.9 * done / grid.height, "Comparing", done * grid.width / 1e6, "megapixels"
            )


def _states(
    source: RasterSource, band: AlignedBand, threshold: float, context: JobContext
) -> MaskStates | ProbabilityStates:
    """Recognise a mask or a probability: only the latter has values between 0 and 1.

    Raises:
        HighwaterError: ``input.ambiguous_values`` for a mask without dry land.
    """
    if np.dtype(source.dataset.dtypes[0]).kind == "f":
        for window in strips(band.grid):
            context.progress(0.05 * window.row_off / band.grid.height, "Looking at the prediction")
            values = band.read(window)
            if ((values > 0) & (values < 1)).any():
                context.log(f"“{source.name}” is a probability; water from {threshold:g} on.")
                return ProbabilityStates(source.name, threshold)
    source.require_dry()
    context.log(f"“{source.name}” is a mask.")
    return MaskStates(source.name)
