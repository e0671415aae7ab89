"""One image on the grid of another, in decibel: resampled in power, as a radar adds up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from types import TracebackType

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import reproject, transform_bounds
from rasterio.windows import Window

from ..raster.band import whole_pixel_offset
from ..raster.grid import Grid
from ..sar.scene import RadarScene
from ..sar.speckle import gaussian_reach, smooth
from ..sar.units import from_db, to_db

AROUND = 2  # pixels of the coarser of both grids that bilinear resampling may look at


class EarlierImage:
    """An image that gives its polarisations on a grid; a context manager that closes it.

    Args:
        scene: The open image, on its own grid.
        grid: To deliver on.
        smoothing: Standard deviation, in pixels of the grid, of the Gaussian that takes the
            speckle; 0: none.

    Attributes:
        names: Polarisations that it has.
        load: Pixels of its own that are read for one of the grid's.
    """

    def __init__(self, scene: RadarScene, grid: Grid, smoothing: float) -> None:
        self.names: Sequence[str] = scene.names
        self._scene, self._grid, self._smoothing = scene, grid, smoothing
        self._offset = whole_pixel_offset(scene.grid, grid)
        self._reach = gaussian_reach(smoothing)
        self.load = 1.0 if self._offset is not None else _share(grid, scene.grid)

    @property
    def aligned(self) -> bool:
        """Whether its pixels are those of the grid."""
        return self._offset is not None

    def read(self, window: Window) -> np.ndarray:
        """Read a window of the grid.

        Returns:
            float32 (polarisations, rows, columns) in dB, NaN where there is no data.

        Raises:
            HighwaterError: ``input.unreadable``.
        """
        if not self._smoothing:
            return self._aligned(window)
        around, inner = _widened(window, self._reach, self._grid)
        block = self._aligned(around)
        valid = np.isfinite(block[0])
        if not valid.any():
            return block[(slice(None), *inner)]
        return smooth(block, valid, self._smoothing)[(slice(None), *inner)]

    def _aligned(self, window: Window) -> np.ndarray:
        shape = len(self.names), int(window.height), int(window.width)
        result = np.full(shape, np.nan, np.float32)
        if self._offset is None:
            self._warp(window, result)
            return result
        column, row = self._offset
        moved = Window(window.col_off + column, window.row_off + row, window.width, window.height)
        own = _inside(moved, self._scene.grid)
        if own is not None:
            top, left = int(own.row_off - moved.row_off), int(own.col_off - moved.col_off)
            rows, columns = slice(top, top + own.height), slice(left, left + own.width)
            result[:, rows, columns] = self._scene.read(own)
        return result

    def _warp(self, window: Window, result: np.ndarray) -> None:
        part = self._grid.crop(window)
        own = _covering(part, self._scene.grid)
        if own is None:
            return
        power = from_db(self._scene.read(own), "power")
        reproject(
            power,
            result,
            src_transform=self._scene.grid.crop(own).transform,
            src_crs=self._scene.grid.crs,
            src_nodata=math.nan,
            dst_transform=part.transform,
            dst_crs=part.crs,
            dst_nodata=math.nan,
            resampling=Resampling.bilinear,
        )
        result[...] = to_db(result, "power")

    def close(self) -> None:
        """Close the file."""
        self._scene.close()

    def __enter__(self) -> EarlierImage:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _share(grid: Grid, own: Grid) -> float:
    """Own pixels on the ground of one pixel of the grid."""
    ours, theirs = (math.prod(item.pixel_size()) for item in (own, grid))
    return theirs / ours


def _widened(window: Window, reach: int, grid: Grid) -> tuple[Window, tuple[slice, slice]]:
    """A window with what lies around it in the grid, and where it is in that."""
    top, left = min(reach, int(window.row_off)), min(reach, int(window.col_off))
    bottom = min(reach, grid.height - int(window.row_off + window.height))
    right = min(reach, grid.width - int(window.col_off + window.width))
    wide = Window(
        window.col_off - left,
        window.row_off - top,
        window.width + left + right,
        window.height + top + bottom,
    )
    rows = slice(top, top + int(window.height))
    return wide, (rows, slice(left, left + int(window.width)))


def _inside(window: Window, grid: Grid) -> Window | None:
    """The part of a window that lies on a grid."""
    left, top = max(int(window.col_off), 0), max(int(window.row_off), 0)
    right = min(int(window.col_off + window.width), grid.width)
    bottom = min(int(window.row_off + window.height), grid.height)
    if left >= right or top >= bottom:
        return None
    return Window(left, top, right - left, bottom - top)


def _covering(part: Grid, own: Grid) -> Window | None:
    """Own pixels that a part of another grid is resampled from; None: there are none."""
    try:
        xmin, ymin, xmax, ymax = transform_bounds(part.crs, own.crs, *part.bounds, densify_pts=21)
    except RasterioError:
        return None  # the part lies where this image's CRS is not defined
    inverse = ~own.transform
    columns, rows = zip(*(inverse @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)))
    if not all(math.isfinite(value) for value in (*columns, *rows)):
        return None
    wider = AROUND * max(
        1.0,
        (max(columns) - min(columns)) / part.width,
        (max(rows) - min(rows)) / part.height,
    )
    left, top = math.floor(min(columns) - wider), math.floor(min(rows) - wider)
    right, bottom = math.ceil(max(columns) + wider), math.ceil(max(rows) + wider)
    return _inside(Window(left, top, right - left, bottom - top), own)
