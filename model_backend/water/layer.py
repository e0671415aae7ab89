"""A raster of water, recognised and aligned to a grid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..categories import DRY, NO_DATA, WATER
from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from ..raster.band import AlignedBand
from ..raster.codes import translated
from ..raster.grid import Grid
from ..raster.overlap import coverage, no_overlap, require_overlap
from ..raster.source import open_raster
from .look import look
from .meaning import PROBABILITY, UNKNOWN_CODE, Meaning, recognise


class WaterLayer:
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

    Attributes:
        source: The open raster.
        name: What the user calls it.
        grid: Grid that it is delivered on.
        meaning: What its values mean.
        covered: Share of the grid that it covers.
        missing: Share of its own pixels there that have no data.

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
    ) -> None:
        self.source = open_raster(layer)
        self.name = self.source.name
        try:
            self.source.require_georeference()
            own = Grid.of(self.source.dataset, self.source.crs)
            self.grid = grid
            require_overlap(self.name, own.crs, own.bounds, other, grid, purpose=purpose)
            self.covered = coverage(own, grid)
            context.progress(0.0, f"Looking at “{self.name}”")
            seen = look(self.source, self.grid, context)
            if not seen.pixels:
                raise no_overlap(self.name, other, purpose=purpose)
            self.missing = (seen.missing + int(seen.counts[NO_DATA])) / max(seen.pixels, 1)
            self.meaning: Meaning = recognise(self.source, seen, threshold)
            if kinds and self.meaning.kind not in kinds:
                raise HighwaterError(
                    "input.not_water",
                    f"The layer “{self.name}” is no map of one day: {self.meaning.words}.",
                    "Choose a water mask or a water probability of one date.",
                )
            self._threshold = np.float32(threshold)
            self._band = AlignedBand(self.source, 1, self.grid, Resampling.nearest)
        except BaseException:
            self.source.close()
            raise
        if self.source.dataset.count > 1:
            context.warn(f"“{self.name}” has several bands; the first is used.")

    def rows(self, row: int, rows: int) -> np.ndarray:
        """Codes of a water mask, uint8 (rows, width of the grid), from a row on.

        Raises:
            HighwaterError: ``input.unreadable`` or ``input.unexpected_values``.
        """
        window = Window(0, row, self.grid.width, rows)
        if self.meaning.kind == PROBABILITY:
            return self._of_probability(self._band.read(window))
        found = self._band.read_codes(window)
        if found is None:
            values = self._band.read(window)
            unknown = np.isnan(values)
            values[unknown] = NO_DATA
            return self._of_codes(values.astype(np.uint8), self.meaning.table)
        codes, missing = found
        table = bytearray(self.meaning.table)
        if missing is not None:
            table[missing] = NO_DATA
        return self._of_codes(codes, bytes(table))

    def close(self) -> None:
        """Close the files."""
        self._band.close()
        self.source.close()

    def _of_probability(self, values: np.ndarray) -> np.ndarray:
        with np.errstate(invalid="ignore"):
            if ((values < 0) | (values > 1)).any():
                raise self._changed()
            codes = np.where(values >= self._threshold, np.uint8(WATER), np.uint8(DRY))
        codes[np.isnan(values)] = NO_DATA
        return codes

    def _of_codes(self, codes: np.ndarray, table: bytes) -> np.ndarray:
        found = translated(codes, table)
        if (found == UNKNOWN_CODE).any():
            raise self._changed()
        return found

    def _changed(self) -> HighwaterError:
        return HighwaterError(
            "input.unexpected_values",
            f"The layer “{self.name}” holds values of more than one kind: {self.meaning.words},"
            " but some are no such value.",
            "Declare what means no data as the layer's nodata value.",
        )
