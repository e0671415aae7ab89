"""Job ``estimatearea``: how much water there is, with an interval."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from typing import Any

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..context import JobContext
from ..evaluation.states import ProbabilityStates
from ..language import measure, tr
from ..protocol import HighwaterError
from ..protocol.parameters import EstimateAreaParameters
from ..provenance import Provenance
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.overlap import require_overlap
from ..raster.source import open_raster
from ..raster.vector import hashes_of
from .drawing import Inventory, take_stock
from .judging import cautions, estimate, strata_of
from .labelled import LabelledPoints, check_against_mask, read_points
from .modelbased import ModelBased
from .names import MAPPED_WATER, STRATA
from .page import page_of
from .record import DesignRecord, ModelRecord, metrics_of, numbers_of
from .strata import NOWHERE, Block, StratumMap


def run(parameters: EstimateAreaParameters, context: JobContext) -> dict[str, Any]:
    """Estimate the area of water.

    Returns:
        ``AREA``, ``AREA_LOW``, ``AREA_HIGH``, ``STANDARD_ERROR`` and ``MAPPED_AREA`` (hectares),
        ``OVERALL_ACCURACY``, ``USERS_ACCURACY`` and ``PRODUCERS_ACCURACY`` of water (0 to 1; None
        where undefined or without points), ``POINTS`` that were used, and ``MODEL_BASED``, 1 where
        the interval is.

    Raises:
        HighwaterError: For anything about mask, points or probabilities that forbids it.
    """
    _check(parameters)
    layers = (parameters.mask, parameters.points, parameters.probability)
    context.outputs.check([layer.path for layer in layers if layer is not None])
    record: DesignRecord | ModelRecord
    with ExitStack() as stack:
        source = open_raster(parameters.mask)
        stack.callback(source.close)
        source.require_georeference()
        grid = Grid.of(source.dataset, source.crs)
        provenance = stack.enter_context(Provenance("estimatearea", parameters, [source]))
        if parameters.points is not None:
            if parameters.probability is not None:
                context.log("There are points, so the probabilities are not used.")
            points = read_points(parameters.points, parameters.field, grid)
            strata = StratumMap(source, points.edge)
            stack.callback(strata.close)
            record = _from_points(points, strata, parameters, context)
        else:
            strata = StratumMap(source)
            stack.callback(strata.close)
            record = _from_probabilities(strata, parameters, context, provenance)
        for text in record.cautions:
            context.warn(text)
        if "report" in context.outputs:
            context.outputs.part("report").write_text(page_of(record), encoding="utf-8")
        if "metrics" in context.outputs:
            context.progress(0.97, "Hashing the inputs")
            text = metrics_of(record, provenance)
            context.outputs.part("metrics").write_text(text, encoding="utf-8")
    context.progress(1.0, "Writing the report")
    return numbers_of(record)


def _check(parameters: EstimateAreaParameters) -> None:
    if not 0 < parameters.level < 1:
        raise HighwaterError(
            "parameter.level",
            f"The level of the interval, {parameters.level:g}, does not lie between 0 and 1.",
            "Give for example 0.95.",
        )
    if parameters.points is None and parameters.probability is None:
        raise HighwaterError(
            "area.nothing_to_judge",
            "A map alone does not tell how wrong it is.",
            "Give labelled reference points, or the probabilities that the map was made from.",
        )


def _from_points(
    points: LabelledPoints,
    strata: StratumMap,
    parameters: EstimateAreaParameters,
    context: JobContext,
) -> DesignRecord:
    found = _AtPoints(points, strata.grid)
    inventory = take_stock(strata, context, 0.95, found.visit)
    names = np.array([*STRATA, ""], object)[np.minimum(found.codes, len(STRATA))]
    check_against_mask(points, strata.name, inventory.sha256, names)
    results = strata_of(points, inventory)
    assert parameters.points is not None
    return DesignRecord(
        mask=strata.name,
        mask_sha256=inventory.sha256,
        level=parameters.level,
        mapped=_mapped(inventory),
        cautions=cautions(results, parameters.level),
        points=points.name,
        points_sha256=hashes_of(parameters.points),
        edge=points.edge,
        strata=results,
        estimate=estimate(points, results, found.ground),
    )


def _from_probabilities(
    strata: StratumMap,
    parameters: EstimateAreaParameters,
    context: JobContext,
    provenance: Provenance,
) -> ModelRecord:
    assert parameters.probability is not None
    model = ModelBased(strata.grid.width, parameters.seed)
    with ExitStack() as stack:
        source = open_raster(parameters.probability)
        stack.callback(source.close)
        source.require_georeference()
        provenance.add([source])
        own = Grid.of(source.dataset, source.crs)
        require_overlap(source.name, own.crs, own.bounds, strata.name, strata.grid)
        band = AlignedBand(source, 1, strata.grid, Resampling.bilinear)
        stack.callback(band.close)
        states = ProbabilityStates(source.name, 0.5)
        digest = hashlib.sha256()

        def visit(block: Block) -> None:
            values = band.read(Window(0, block.row, strata.grid.width, len(block.codes)))
            states(values)
            digest.update(values.tobytes())
            model.add(block, values)

        inventory = take_stock(strata, context, 0.95, visit)
        interval = model.finish(parameters.level, source.name)
    beware = [tr("This interval is model-based: no reference point was looked at.")]
    if interval.unknown:
        text = tr("{area} of the map have no probability and are left out.")
        beware.append(text.format(area=measure(f"{interval.unknown:,.1f}", "ha")))
    return ModelRecord(
        mask=strata.name,
        mask_sha256=inventory.sha256,
        level=parameters.level,
        mapped=_mapped(inventory),
        cautions=beware,
        probability=source.name,
        probability_sha256=digest.hexdigest(),
        interval=interval,
    )


def _mapped(inventory: Inventory) -> dict[str, float]:
    water = sum(inventory.area(name) for name in MAPPED_WATER)
    return {"water": water, "dry": float(inventory.hectares.sum()) - water}


class _AtPoints:
    """Looks up strata and pixels' areas at points while the map streams by.

    Attributes:
        codes: uint8 (n,), as in a block.
        ground: float64 (n,), m².
    """

    def __init__(self, points: LabelledPoints, grid: Grid) -> None:
        self._rows, self._columns = points.rows, points.columns
        self._inside = (points.columns >= 0) & (points.columns < grid.width)
        self.codes = np.full(len(points.rows), NOWHERE, np.uint8)
        self.ground = np.zeros(len(points.rows))

    def visit(self, block: Block) -> None:
        """Take the next block."""
        row = self._rows - block.row
        here = self._inside & (row >= 0) & (row < len(block.codes))
        self.codes[here] = block.codes[row[here], self._columns[here]]
        self.ground[here] = block.areas[row[here], self._columns[here]]
