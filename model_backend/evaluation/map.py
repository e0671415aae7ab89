"""Job ``evaluatemap``: a water map held against a reference."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..categories import COMPARISON_CATEGORIES, NO_DATA
from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import EvaluateMapParameters
from ..provenance import Provenance
from ..raster.areas import PixelAreas
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from ..raster.writing import TILE, RasterWriter
from ..styling import add_style
from .confusion import Confusion, compare, undefined_scores
from .reference import Reference, open_reference
from .report import write_report
from .states import MaskStates, ProbabilityStates

STRIP = 4_000_000  # pixels


def run(parameters: EvaluateMapParameters, context: JobContext) -> dict[str, Any]:
    """Compare a map with a reference.

    Returns:
        ``IOU``, ``F1``, ``PRECISION``, ``RECALL``, ``ACCURACY`` (None where undefined),
        ``VALID_PIXELS``, ``TP``, ``FP``, ``FN``, ``TN``, ``WATER_AREA``,
        ``REFERENCE_WATER_AREA`` and ``VALID_AREA`` (hectares).

    Raises:
        HighwaterError: For anything about the inputs that forbids a comparison.
    """
    _check_threshold(parameters.threshold)
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
        if "report" in context.outputs:
            rasters = [source, *reference.sources]
            provenance = stack.enter_context(Provenance("evaluatemap", parameters, rasters))
        band = AlignedBand(source, 1, grid)
        stack.callback(band.close)
        if source.dataset.count > 1:
            context.warn(f"“{source.name}” has several bands; the first is evaluated.")
        states = _states(source, band, parameters.threshold, context)
        confusion = _compare(band, states, reference, context)
        add_style(context.outputs, "comparison", style="comparison")
        states.finish()
        for text in reference.warnings():
            context.warn(text)
        if not confusion.valid:
            raise HighwaterError(
                "input.nothing_valid",
                f"No pixel of “{source.name}” and “{reference.name}” is valid in both.",
                "Check the nodata values, the invalid values and the extent.",
            )
        numbers = confusion.numbers()
        for text in undefined_scores(numbers):
            context.warn(text)
        if provenance is not None:
            context.progress(0.98, "Hashing the inputs")
            write_report(context.outputs.part("report"), provenance, states, reference, numbers)
    context.progress(1.0, "Comparing")
    return numbers


def strips(grid: Grid) -> Iterator[Window]:
    """Windows over the whole width, in whole rows of tiles, top to bottom."""
    rows = max(STRIP // grid.width // TILE, 1) * TILE
    for row in range(0, grid.height, rows):
        yield Window(0, row, grid.width, min(rows, grid.height - row))


def _compare(
    band: AlignedBand,
    states: MaskStates | ProbabilityStates,
    reference: Reference,
    context: JobContext,
) -> Confusion:
    grid = band.grid
    confusion = Confusion()
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
            comparison = compare(states(band.read(window)), reference.read(window))
            confusion.add(comparison, areas.rows(row, rows))
            if writer is not None:
                writer.write(row, comparison)
            done = row + rows
            context.progress(
                0.05 + 0.9 * done / grid.height, "Comparing", done * grid.width / 1e6, "megapixels"
            )
    return confusion


def _states(
    source: RasterSource, band: AlignedBand, threshold: float, context: JobContext
) -> MaskStates | ProbabilityStates:
    """Recognise a mask or a probability: only the latter has values between 0 and 1."""
    if np.dtype(source.dataset.dtypes[0]).kind == "f":
        for window in strips(band.grid):
            context.progress(0.05 * window.row_off / band.grid.height, "Looking at the prediction")
            values = band.read(window)
            if ((values > 0) & (values < 1)).any():
                context.log(f"“{source.name}” is a probability; water from {threshold:g} on.")
                return ProbabilityStates(source.name, threshold)
    context.log(f"“{source.name}” is a mask.")
    return MaskStates(source.name)


def _check_threshold(threshold: float) -> None:
    if not 0 <= threshold <= 1:
        raise HighwaterError(
            "parameter.threshold",
            f"The threshold {threshold:g} is no probability.",
            "Give a number from 0 to 1.",
        )
