"""A raster of water whose meaning is known, read as codes of a water mask on a grid."""

from __future__ import annotations

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..categories import DRY, NO_DATA, WATER
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from ..raster.band import AlignedBand
from ..raster.codes import translated
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from .meaning import PROBABILITY, UNKNOWN_CODE, Meaning


class WaterReader:
    """Reads the first band of a raster, aligned by nearest neighbour.

    Where the raster has no pixels there is no data.

    Args:
        source: The open raster; it is closed with the reader.
        grid: Grid to deliver on.
        meaning: What its values mean.
        threshold: Probability from which a pixel is water.

    Attributes:
        source: The open raster.
        name: What the user calls it.
        grid: Grid that it is delivered on.
        meaning: What its values mean.
    """

    def __init__(
        self, source: RasterSource, grid: Grid, meaning: Meaning, threshold: float
    ) -> None:
        self.source = source
        self.name = source.name
        self.grid = grid
        self.meaning = meaning
        self._threshold = np.float32(threshold)
        self._band = AlignedBand(source, 1, grid, Resampling.nearest)

    @classmethod
    def of(cls, layer: RasterLayer, grid: Grid, meaning: Meaning, threshold: float) -> WaterReader:
        """Open a raster that was recognised before; arguments as of the class.

        Raises:
            HighwaterError: As :func:`.open_raster`.
        """
        source = open_raster(layer)
        try:
            return WaterReader(source, grid, meaning, threshold)
        except BaseException:
            source.close()
            raise

    @property
    def warped(self) -> bool:
        """Whether its pixels are not those of the grid."""
        return self._band.warped

    def rows(self, row: int, rows: int) -> np.ndarray:
        """Codes of a water mask, uint8 (rows, width of the grid), from a row on.

        Raises:
            HighwaterError: ``input.unreadable`` or ``input.unexpected_values``.
        """
        return self.graded(row, rows)[0]

    def graded(self, row: int, rows: int) -> tuple[np.ndarray, np.ndarray | None]:
        """The same, and the probabilities that they come from.

        Returns:
            Codes, and float32 of the same shape with NaN where there is no data; None where the
            raster holds no probabilities.

        Raises:
            HighwaterError: As :meth:`rows`.
        """
        window = Window(0, row, self.grid.width, rows)
        if self.meaning.kind == PROBABILITY:
            values = self._band.read(window)
            return self._of_probability(values), values
        found = self._band.read_codes(window)
        if found is None:
            values = self._band.read(window)
            unknown = np.isnan(values)
            values[unknown] = NO_DATA
            return self._of_codes(values.astype(np.uint8), self.meaning.table), None
        codes, missing = found
        table = bytearray(self.meaning.table)
        if missing is not None:
            table[missing] = NO_DATA
        return self._of_codes(codes, bytes(table)), None

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
