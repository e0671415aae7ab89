"""A raster of water, recognised and aligned to a grid."""

from __future__ import annotations

from collections.abc import Sequence

from ..categories import NO_DATA
from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from ..raster.grid import Grid
from ..raster.overlap import coverage, no_overlap, require_overlap
from ..raster.source import open_raster
from .look import look
from .meaning import recognise
from .reader import WaterReader


class WaterLayer(WaterReader):
    """Where a raster says that there is water, as codes of a water mask on a grid.

    Occurrence and seasonality give permanent water or dry. Pixels are aligned by nearest
    neighbour; where the raster has none there is no data.

    Args:
        layer: The raster; its first band counts.
        grid: Grid to deliver on.
        other: What the user calls what the grid is that of, for messages.
        context: For the log.
        purpose: What the part of the other layer is used for.
        threshold: Probability from which a pixel is water.
        kinds: Those that will do, of :mod:`.meaning`; empty: all.
        done: Share of the job that is done when this begins.

    Attributes:
        covered: Share of the grid that it covers.
        missing: Share of its own pixels there that have no data.
        codes: Whole numbers from 0 to 255 among its own values there; of a probability, only some.

    Raises:
        HighwaterError: Anything about the layer that forbids its use.
    """

    def __init__(
        self,
        layer: RasterLayer,
        grid: Grid,
        other: str,
        context: JobContext,
        purpose: str = "to map",
        threshold: float = 0.5,
        kinds: Sequence[str] = (),
        done: float = 0.0,
    ) -> None:
        source = open_raster(layer)
        try:
            source.require_georeference()
            own = Grid.of(source.dataset, source.crs)
            require_overlap(source.name, own.crs, own.bounds, other, grid, purpose=purpose)
            self.covered = coverage(own, grid)
            context.progress(done, f"Looking at “{source.name}”")
            seen = look(source, grid, context)
            if not seen.pixels:
                raise no_overlap(source.name, other, purpose=purpose)
            self.missing = (seen.missing + int(seen.counts[NO_DATA])) / max(seen.pixels, 1)
            self.codes = frozenset(seen.codes)
            meaning = recognise(source, seen, threshold)
            if kinds and meaning.kind not in kinds:
                raise HighwaterError(
                    "input.not_water",
                    f"The layer “{source.name}” is no map of one day: {meaning.words}.",
                    "Choose a water mask or a water probability of one date.",
                )
            super().__init__(source, grid, meaning, threshold)
        except BaseException:
            source.close()
            raise
        if source.dataset.count > 1:
            context.warn(f"“{self.name}” has several bands; the first is used.")
