"""One image of a sequence on the grid of its place, whatever its size: read strip by strip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import Resampling, reproject
from rasterio.windows import Window

from ..dataset.sequences import (
    DECIBEL,
    POWER,
    REFLECTANCE,
    SCALED_REFLECTANCE,
    STRETCHED,
    BandFile,
)
from ..raster.scaling import Scaling
from ..raster.values import read_values
from .cells import cells_of
from .grid import PlaceGrid, unreadable
from .places import SequenceImage
from .spec import OPTICAL, RADAR

STRIP = 4_000_000
"""Pixels that are read at once."""

COVERED = 0.25
"""Share of a cell that must have data for the cell to have some."""

FILL = {RADAR: 255.0, OPTICAL: 0.0}
"""Value outside of the swath in stretched images, which declare none."""

UNITS = {
    POWER: ("dB", 1.0),
    DECIBEL: ("dB", 1.0),
    SCALED_REFLECTANCE: ("reflectance", 1e-4),
    REFLECTANCE: ("reflectance", 1.0),
    STRETCHED: ("stretched", 1 / 255),
}
"""Units of files: the unit in which a network gets them, and a factor."""


def read_image(image: SequenceImage, bands: tuple[str, ...], grid: PlaceGrid) -> np.ndarray:
    """Mean of each band over each cell.

    Radar is averaged as power, which is what adds up, and given in dB.

    Args:
        image: Of the index.
        bands: Wanted, in order; all are there.
        grid: Of the place.

    Returns:
        float32 (bands, side, side), NaN where there is no data.

    Raises:
        HighwaterError: ``sequences.unreadable``.
    """
    fill = FILL[image.sensor] if image.unit == STRETCHED else 0.0
    cells = np.stack([_read_band(image.files[band], image.unit, fill, grid) for band in bands])
    if UNITS[image.unit][0] == "dB":
        with np.errstate(divide="ignore", invalid="ignore"):
            cells = 10 * np.log10(cells)
        cells[~np.isfinite(cells)] = np.nan
    return cells.astype(np.float32)


def _read_band(file: BandFile, unit: str, fill: float, grid: PlaceGrid) -> np.ndarray:
    """Mean over each cell, float64 (side, side)."""
    shape = grid.side, grid.side
    total, seen, whole = (np.zeros(shape) for _ in range(3))
    try:
        with rasterio.open(file.path) as dataset:
            crs, transform = dataset.crs, dataset.transform
            if grid.framed or crs is None:
                crs = grid.crs
                transform = Affine.scale(1 / dataset.width, 1 / dataset.height)
            for values, top in _strips(dataset, file.number, unit, fill):
                valid = np.isfinite(values)
                add_up = _Sums(values.shape, transform @ Affine.translation(0, top), crs, grid)
                total += add_up(np.where(valid, values, 0))
                seen += add_up(valid)
                whole += add_up(np.ones_like(valid))
    except (RasterioError, UnicodeDecodeError) as error:
        path = Path(file.path)
        raise unreadable(path.name, path.parent.name, str(error)) from error
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(seen > COVERED * np.maximum(whole, 1e-9), total / seen, np.nan)


def _strips(
    dataset: rasterio.DatasetReader, number: int, unit: str, fill: float
) -> Iterator[tuple[np.ndarray, int]]:
    rows, filled = max(STRIP // dataset.width, 1), Scaling.of(dataset, number).values(fill)
    for top in range(0, dataset.height, rows):
        window = Window(0, top, dataset.width, min(rows, dataset.height - top))
        yield _plain(read_values(dataset, number, window=window), unit, filled), top


def _plain(values: np.ndarray, unit: str, fill: np.ndarray) -> np.ndarray:
    """Values that may be averaged: power, reflectance, or what a stretch has left."""
    if unit == DECIBEL:
        return np.power(10, values / 10, dtype=np.float32)
    values[values == fill] = np.nan  # how such images say that there is no data
    return values * np.float32(UNITS[unit][1])


class _Sums:
    """Sums of a strip's pixels over the cells of a grid.

    Args:
        shape: Of the strip.
        transform: From its pixels to coordinates.
        crs: Of these.
        grid: Of the place.
    """

    def __init__(
        self, shape: tuple[int, ...], transform: Affine, crs: CRS, grid: PlaceGrid
    ) -> None:
        self._transform, self._crs, self._grid = transform, crs, grid
        self._cells = cells_of(shape, transform, crs, grid)

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Sums, (side, side)."""
        side = self._grid.side
        if self._cells is not None:
            sums = np.bincount(self._cells, values.ravel(), minlength=side * side + 1)
            return sums[:-1].reshape(side, side)
        target = np.zeros((side, side), np.float32)
        reproject(
            values.astype(np.float32, copy=False),
            target,
            src_transform=self._transform,
            src_crs=self._crs,
            dst_transform=self._grid.transform,
            dst_crs=self._grid.crs,
            resampling=Resampling.sum,
        )
        return target
