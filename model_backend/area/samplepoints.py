"""Job ``samplepoints``: reference points drawn over a water map."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..context import JobContext
from ..evaluation.states import ProbabilityStates
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer, SamplePointsParameters
from ..raster.band import AlignedBand
from ..raster.features import driver_of
from ..raster.grid import Grid
from ..raster.overlap import require_overlap
from ..raster.source import open_raster
from .allocation import allocate, check_sizes
from .drawing import Drawn, draw, take_stock
from .points import NAME, write_points
from .strata import StratumMap


def run(parameters: SamplePointsParameters, context: JobContext) -> dict[str, Any]:
    """Draw a stratified random sample of points.

    Returns:
        ``NUMBER_OF_POINTS`` and ``NUMBER_OF_STRATA``.

    Raises:
        HighwaterError: For anything about mask or sizes that forbids the sample.
    """
    sizes = parameters.sizes or {}
    check_sizes(parameters.size, parameters.least, sizes)
    if NAME not in context.outputs:
        raise HighwaterError(
            "output.missing", "No file for the points was given.", "Give the output “points”."
        )
    driver_of(context.outputs.final[NAME])
    rasters = [parameters.mask, parameters.probability]
    context.outputs.check([layer.path for layer in rasters if layer is not None])
    with ExitStack() as stack:
        source = open_raster(parameters.mask)
        stack.callback(source.close)
        source.require_georeference()
        if source.dataset.count > 1:
            context.warn(f"“{source.name}” has several bands; points are drawn over the first.")
        strata = StratumMap(source, parameters.edge)
        stack.callback(strata.close)
        probability = None
        if parameters.probability is not None:
            probability = stack.enter_context(
                _ProbabilityAt(parameters.probability, strata.grid, source.name)
            )
        inventory = take_stock(strata, context, 0.5)
        points = allocate(inventory.pixels, parameters.size, parameters.least, sizes)
        context.log(
            "Points: " + ", ".join(f"{name} {number}" for name, number in points.items()) + "."
        )
        few = [name for name, number in points.items() if number < min(2, inventory.pixels[name])]
        if few:
            context.warn(
                f"One point in the stratum “{few[0]}” is too few: an estimate needs two of each."
            )
        random = np.random.default_rng(parameters.seed)
        drawn = draw(strata, inventory, points, random, context)
        values = None if probability is None else probability.of(drawn)
        context.progress(0.95, "Writing points")
        write_points(context, strata.grid, drawn, inventory, parameters.edge, values)
    context.progress(1.0, "Writing points")
    return {"NUMBER_OF_POINTS": sum(points.values()), "NUMBER_OF_STRATA": len(points)}


class _ProbabilityAt:
    """Probabilities at single pixels; a context manager.

    Args:
        layer: The raster of probabilities.
        grid: Grid of the mask.
        mask: What the user calls the mask.
    """

    def __init__(self, layer: RasterLayer, grid: Grid, mask: str) -> None:
        self._source = open_raster(layer)
        try:
            self._source.require_georeference()
            own = Grid.of(self._source.dataset, self._source.crs)
            require_overlap(self._source.name, own.crs, own.bounds, mask, grid)
            self._band = AlignedBand(self._source, 1, grid, Resampling.nearest)
        except BaseException:
            self._source.close()
            raise
        self._states = ProbabilityStates(self._source.name, 0.5)

    def __enter__(self) -> _ProbabilityAt:
        return self

    def __exit__(self, *_: object) -> None:
        self._band.close()
        self._source.close()

    def of(self, drawn: Drawn) -> np.ndarray:
        """Probability of each point, float32 (n,), NaN where there is none.

        Raises:
            HighwaterError: ``input.unexpected_values`` for what is no probability.
        """
        values = np.full(len(drawn.rows), np.nan, np.float32)
        for place in np.lexsort([drawn.columns, drawn.rows]):  # files are read best in their order
            window = Window(int(drawn.columns[place]), int(drawn.rows[place]), 1, 1)
            values[place] = self._band.read(window)[0, 0]
        self._states(values)
        return values
