"""One band of one raster, read on the grid of another."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..confinement import raster_driver
from ..protocol import HighwaterError
from .grid import Grid
from .nodata import Nodata
from .scaling import Scaling
from .source import RasterSource
from .values import read_meant


class AlignedBand:
    """A band delivered as float32 on a given grid, NaN where there is no data.

    A declared scale and offset are applied, as in QGIS.

    Where the band's own pixels coincide with the grid's they are read as they are, else they
    are warped on the fly.

    Args:
        source: The open raster.
        number: Band number, from 1.
        grid: Grid to deliver on.
        resampling: How to warp where the pixels do not coincide.
        fill: Stored value that means no data although nobody says so.

    Attributes:
        scaling: From what is stored to values.
        nodata: What means no data.

    Raises:
        HighwaterError: ``input.complex``.
    """

    def __init__(
        self,
        source: RasterSource,
        number: int,
        grid: Grid,
        resampling: Resampling = Resampling.bilinear,
        fill: float | None = None,
    ) -> None:
        self.source = source
        self.number = number
        self.grid = grid
        self.resampling = resampling
        dataset = source.dataset
        if dataset.dtypes[number - 1].startswith("complex"):
            raise HighwaterError(
                "input.complex",
                f"Band {number} of the layer “{source.name}” holds complex numbers, amplitude and"
                " phase in one.",
                "Compute its intensity first, and use that.",
            )
        self.scaling = Scaling.of(dataset, number)
        self.nodata = Nodata.of(dataset, number, source.layer, fill)
        self._fill_value = fill
        self._offset = whole_pixel_offset(Grid.of(dataset, source.crs), grid)
        self._open = ExitStack()
        self._reader, self._number = dataset, number
        self._heeded = self.nodata
        if self._offset is None:
            self._reader = self._warper(dataset)
            self._heeded = replace(self.nodata, alpha=None)  # the warper does

    def _warper(self, dataset: rasterio.DatasetReader) -> WarpedVRT:
        transform = dataset.transform
        # A confined worker reads no virtual rasters; nor does it have layers of QGIS.
        if not self.nodata.simple and raster_driver() is None:
            text = self.nodata.virtual(dataset, self._number)
            dataset, self._number = self._open.enter_context(rasterio.open(text)), 1
        # NaN tells the warper to leave NaN out; whole numbers have none.
        otherwise = math.nan if np.dtype(dataset.dtypes[self._number - 1]).kind == "f" else None
        values = self.nodata.values
        return self._open.enter_context(
            WarpedVRT(
                dataset,
                src_crs=self.source.crs,
                src_transform=transform,
                crs=self.grid.crs,
                transform=self.grid.transform,
                width=self.grid.width,
                height=self.grid.height,
                resampling=self.resampling,
                src_nodata=values[-1] if values else otherwise,
                nodata=math.nan,
                dtype="float32",
                SRC_ALPHA_MAX="0.001",  # whatever is not quite transparent counts in full
            )
        )

    @property
    def warped(self) -> bool:
        """Whether the pixels are resampled."""
        return self._offset is None

    def on(self, grid: Grid) -> AlignedBand:
        """The same band on another grid; to be closed by itself."""
        return AlignedBand(self.source, self.number, grid, self.resampling, self._fill_value)

    def read(self, window: Window, out: np.ndarray | None = None) -> np.ndarray:
        """Read a window of the grid.

        Args:
            window: Whole pixels inside the grid.
            out: float32 array (rows, columns) to fill; None: a new one.

        Returns:
            float32 array (rows, columns); NaN where there is no data or no raster.

        Raises:
            HighwaterError: ``input.unreadable``.
        """
        shape = (int(window.height), int(window.width))
        result = np.empty(shape, np.float32) if out is None else out
        own, place = self._own_window(window)
        if place != (slice(0, shape[0]), slice(0, shape[1])):
            result[...] = np.nan
            if own is None:
                return result
        self._fill(own, result[place])
        return result

    def read_codes(self, window: Window) -> tuple[np.ndarray, int | None] | None:
        """Read a window of the grid as it is in a file of bytes: a fraction of the work.

        Returns:
            uint8 array (rows, columns) and the value that means no data (None: there is none);
            None where the file holds other values, is scaled, warped or does not cover the window.

        Raises:
            HighwaterError: ``input.unreadable``.
        """
        nodata = self.nodata
        if self.warped or self.scaling or nodata.masked or nodata.alpha or len(nodata.values) > 1:
            return None
        if self.source.dataset.dtypes[self.number - 1] != "uint8":
            return None
        own, _ = self._own_window(window)
        if own is None or (own.height, own.width) != (window.height, window.width):
            return None
        codes = self._attempt(self._reader.read, own, self._number)
        return codes, int(nodata.values[0]) if nodata.values else None

    def _own_window(self, window: Window) -> tuple[Window | None, tuple[slice, slice]]:
        """The part that the raster covers, in its own pixels, and its place in the window."""
        if self._offset is None:
            return window, (slice(0, int(window.height)), slice(0, int(window.width)))
        columns, rows = self._offset
        size = self.source.dataset
        left, right = _overlap(window.col_off, window.width, columns, size.width)
        top, bottom = _overlap(window.row_off, window.height, rows, size.height)
        if left >= right or top >= bottom:
            return None, (slice(0), slice(0))
        own = Window(left + columns, top + rows, right - left, bottom - top)
        row, column = int(window.row_off), int(window.col_off)
        return own, (slice(top - row, bottom - row), slice(left - column, right - column))

    def _fill(self, window: Window, values: np.ndarray) -> None:
        """Read a window of the raster's own pixels into float32 values."""
        self._attempt(
            read_meant, window, self._reader, self._number, self._heeded, self.scaling, out=values
        )
        if np.dtype(self._reader.dtypes[self._number - 1]).kind == "f":
            # Extremes but NaN: found in a fraction of the time that looking at each value takes.
            extremes = [np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)]
            if np.isinf(extremes).any():
                values[np.isinf(values)] = np.nan

    def _attempt(
        self, read: Callable[..., np.ndarray], window: Window, *arguments: Any, **options: Any
    ) -> np.ndarray:
        try:
            with self.source.lock:
                return read(*arguments, window=window, **options)
        except RasterioError as error:
            raise HighwaterError(
                "input.unreadable",
                f"Band {self.number} of the layer “{self.source.name}” cannot be read near row"
                f" {int(window.row_off)}; the file is damaged or incomplete.",
                "Copy or download it again.",
                str(error),
            ) from error

    def close(self) -> None:
        """Close the warper; the source stays open."""
        self._open.close()


def _overlap(start: float, length: float, offset: int, size: int) -> tuple[int, int]:
    """Part of ``start … start + length`` (grid pixels) that the raster covers."""
    return max(int(start), -offset), min(int(start + length), size - offset)


def whole_pixel_offset(own: Grid, wanted: Grid) -> tuple[int, int] | None:
    """Columns and rows from the wanted grid's origin to the raster's own; None: not aligned."""
    if own.crs != wanted.crs:
        return None
    to_own = ~own.transform
    column, row = to_own @ (wanted.transform @ (0, 0))
    end_column, end_row = to_own @ (wanted.transform @ (wanted.width, wanted.height))
    offset = round(column), round(row)
    expected_end = offset[0] + wanted.width, offset[1] + wanted.height
    if (
        math.dist((column, row), offset) > 0.01
        or math.dist((end_column, end_row), expected_end) > 0.01
    ):
        return None
    # Two corners fix scale and position but not a flip or rotation about the diagonal.
    third = to_own @ (wanted.transform @ (wanted.width, 0))
    if math.dist(third, (expected_end[0], offset[1])) > 0.01:
        return None
    return offset
