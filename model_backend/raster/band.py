"""One band of one raster, read on the grid of another."""

from __future__ import annotations

import math

import numpy as np
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..protocol import HighwaterError
from .grid import Grid
from .source import RasterSource


class AlignedBand:
    """A band delivered as float32 on a given grid, NaN where there is no data.

    Where the band's own pixels coincide with the grid's they are read as they are, else they
    are warped on the fly.

    Args:
        source: The open raster.
        number: Band number, from 1.
        grid: Grid to deliver on.
        resampling: How to warp where the pixels do not coincide.
        nodata: Value that means no data although the file does not say so.
    """

    def __init__(
        self,
        source: RasterSource,
        number: int,
        grid: Grid,
        resampling: Resampling = Resampling.bilinear,
        nodata: float | None = None,
    ) -> None:
        self.source = source
        self.number = number
        self.grid = grid
        dataset = source.dataset
        self._declared = dataset.nodatavals[number - 1]
        self._undeclared = nodata
        self._offset = _whole_pixel_offset(Grid.of(dataset, source.crs), grid)
        self._reader = dataset
        if self._offset is None:
            self._reader = WarpedVRT(
                dataset,
                src_crs=source.crs,
                crs=grid.crs,
                transform=grid.transform,
                width=grid.width,
                height=grid.height,
                resampling=resampling,
                src_nodata=self._declared if self._declared is not None else nodata,
                nodata=math.nan,
                dtype="float32",
            )
        flags = dataset.mask_flag_enums[number - 1]
        self._masked = MaskFlags.per_dataset in flags or MaskFlags.alpha in flags

    @property
    def warped(self) -> bool:
        """Whether the pixels are resampled."""
        return self._offset is None

    def read(self, window: Window) -> np.ndarray:
        """Read a window of the grid.

        Args:
            window: Whole pixels inside the grid.

        Returns:
            float32 array (rows, columns); NaN where there is no data or no raster.

        Raises:
            HighwaterError: ``input.unreadable``.
        """
        if self._offset is None:
            return self._read(window)
        columns, rows = self._offset
        size = self.source.dataset
        first_column, last_column = _overlap(window.col_off, window.width, columns, size.width)
        first_row, last_row = _overlap(window.row_off, window.height, rows, size.height)
        whole = (first_column, first_row) == (window.col_off, window.row_off) and (
            last_column - first_column,
            last_row - first_row,
        ) == (window.width, window.height)
        if not whole:
            result = np.full((int(window.height), int(window.width)), np.nan, np.float32)
            if first_column >= last_column or first_row >= last_row:
                return result
        part = self._read(
            Window(
                first_column + columns,
                first_row + rows,
                last_column - first_column,
                last_row - first_row,
            )
        )
        if whole:
            return part
        top, left = first_row - int(window.row_off), first_column - int(window.col_off)
        result[top : top + part.shape[0], left : left + part.shape[1]] = part
        return result

    def _read(self, window: Window) -> np.ndarray:
        try:
            raw = self._reader.read(self.number, window=window)
            valid = self._reader.read_masks(self.number, window=window) if self._masked else None
        except RasterioError as error:
            raise HighwaterError(
                "input.unreadable",
                f"Band {self.number} of the layer “{self.source.name}” cannot be read near row"
                f" {int(window.row_off)}; the file is damaged or incomplete.",
                "Copy or download it again.",
                str(error),
            ) from error
        values = raw.astype(np.float32, copy=False)
        for missing in (self._declared, self._undeclared):
            if missing is not None and not math.isnan(missing):
                # Compared in the file's own type: float32 would merge neighbouring integers.
                values[raw == np.asarray(missing).astype(raw.dtype)] = np.nan
        if valid is not None:
            values[valid == 0] = np.nan
        values[np.isinf(values)] = np.nan
        return values

    def close(self) -> None:
        """Close the warper; the source stays open."""
        if self._offset is None:
            self._reader.close()


def _overlap(start: float, length: float, offset: int, size: int) -> tuple[int, int]:
    """Part of ``start … start + length`` (grid pixels) that the raster covers."""
    return max(int(start), -offset), min(int(start + length), size - offset)


def _whole_pixel_offset(own: Grid, wanted: Grid) -> tuple[int, int] | None:
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
