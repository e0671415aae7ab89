"""A small picture of a map, gathered while the map streams by."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from rasterio import Affine

from ...categories import (
    DRY,
    EXCLUDED,
    NO_DATA,
    PERMANENT_WATER,
    UNCERTAIN,
    WATER,
)
from ...raster.grid import Grid
from ..strip import Strip

LONGEST = 1600
"""Cells along the longer side of a picture, at most."""
PERCENTILES = (2.0, 99.0)
"""Of the image: what is black and what is white."""
_OTHERS = (DRY, EXCLUDED, UNCERTAIN)
_CODES = (WATER, PERMANENT_WATER, *_OTHERS)


@dataclass(frozen=True)
class ReducedMap:
    """A map in few pixels, with north rather up than down.

    Attributes:
        grey: Radar image, uint8 (rows, columns); 0 where there is none.
        codes: Of :mod:`model_backend.categories`, uint8 (rows, columns).
        grid: Of the picture; cells at its end may reach beyond the map.
        limits: Values of the image that are black and white.
    """

    grey: np.ndarray
    codes: np.ndarray
    grid: Grid
    limits: tuple[float, float]


class MapPicture:
    """Gathers the picture; a :class:`Product`.

    A cell is a square of pixels. Its grey is their exact mean. It is water where as many of its
    pixels are as it takes to cross the cell, so that narrow rivers survive and single pixels do
    not count; otherwise it is what most of its pixels are. It has no data where no pixel has.

    Args:
        grid: Of the map.
        longest: Cells along the longer side, at most.
    """

    def __init__(self, grid: Grid, longest: int = LONGEST) -> None:
        self._step = math.ceil(max(grid.width, grid.height) / longest)
        columns, rows = (math.ceil(side / self._step) for side in (grid.width, grid.height))
        self._full = grid
        self._grid = Grid(grid.crs, grid.transform @ Affine.scale(self._step), columns, rows)
        self._image = np.full((rows, columns), np.nan, np.float32)
        self._codes = np.full((rows, columns), NO_DATA, np.uint8)
        self._next_row = 0
        self._narrow = np.uint8 if self._step < 256 else np.uint32  # counts of a cell's height
        self._begin_cells()

    def add(self, strip: Strip) -> None:
        """Take the next rows of the map."""
        rows, step = len(strip.mask), self._step
        if strip.row != self._next_row or strip.row + rows > self._full.height:
            raise ValueError(f"Expected row {self._next_row}, got {rows} from {strip.row} on.")
        if strip.image is None:
            raise ValueError("There is no image to draw.")
        known = np.isfinite(strip.image)
        image = strip.image if known.all() else np.where(known, strip.image, np.float32(0))
        begun = min(-strip.row % step, rows)
        whole = begun + (rows - begun) // step * step
        self._gather(image[:begun], known[:begun], strip.mask[:begun])
        if whole > begun:
            middle = slice(begun, whole)
            total = _down(image[middle], step, np.float32)
            number = _down(known[middle], step, self._narrow)
            mask = strip.mask[middle]
            counts = np.stack([_down(mask == code, step, self._narrow) for code in _CODES])
            self._finish_cells((strip.row + begun) // step, total, number, counts)
        self._gather(image[whole:], known[whole:], strip.mask[whole:])

    def finish(self) -> ReducedMap:
        """The picture of all rows."""
        if self._next_row != self._full.height:
            raise ValueError(f"Only {self._next_row} of {self._full.height} rows were given.")
        known = np.isfinite(self._image)
        low, high = 0.0, 1.0
        if known.any():
            low, high = (float(v) for v in np.percentile(self._image[known], PERCENTILES))
        scaled = (np.where(known, self._image, low) - low) / max(high - low, 1e-6)
        grey = np.rint(255 * np.clip(scaled, 0, 1)).astype(np.uint8)
        return _north_up(ReducedMap(grey, self._codes, self._grid, (low, high)))

    def _begin_cells(self) -> None:
        # Column by column and row after row: sums do not depend on where a strip ends.
        self._sum = np.zeros((1, self._full.width), np.float32)
        self._number = np.zeros((1, self._full.width), self._narrow)
        self._counts = np.zeros((len(_CODES), 1, self._full.width), self._narrow)

    def _gather(self, image: np.ndarray, known: np.ndarray, mask: np.ndarray) -> None:
        """Take rows that fill no row of cells by themselves."""
        for row in range(len(mask)):
            self._sum += image[row]
            self._number += known[row]
            for place, code in enumerate(_CODES):
                self._counts[place] += mask[row] == code
            self._next_row += 1
            if self._next_row % self._step == 0 or self._next_row == self._full.height:
                cells = (self._next_row - 1) // self._step
                self._finish_cells(cells, self._sum, self._number, self._counts)
                self._begin_cells()

    def _finish_cells(
        self, row: int, total: np.ndarray, number: np.ndarray, counts: np.ndarray
    ) -> None:
        """Put rows of cells into the picture.

        Args:
            row: The first.
            total: Sums of the cells' columns, (rows of cells, width).
            number: Of the pixels with data, the same.
            counts: Of the pixels of each category, (categories, rows of cells, width).
        """
        place = slice(row, row + len(total))
        number = self._across(number, np.int64)
        means = self._across(total, np.float64) / np.maximum(number, 1)
        self._image[place] = np.where(number > 0, means, np.nan)
        self._codes[place] = self._decide(self._across(counts, np.int64))
        # What was gathered row by row has been counted there.
        self._next_row = max(self._next_row, min(place.stop * self._step, self._full.height))

    def _across(self, columns: np.ndarray, dtype: type) -> np.ndarray:
        """Sums of a cell's columns; the last cell may have fewer."""
        whole = columns.shape[-1] // self._step * self._step
        out: np.ndarray = np.zeros((*columns.shape[:-1], self._grid.width), dtype)
        for start in range(self._step):
            out[..., : whole // self._step] += columns[..., start : whole : self._step]
        if whole < columns.shape[-1]:
            out[..., -1] = columns[..., whole:].sum(axis=-1, dtype=dtype)
        return out

    def _decide(self, counts: np.ndarray) -> np.ndarray:
        """Code of each cell from its counts; (categories, rows, columns)."""
        flood, permanent = counts[:2]
        codes = np.array(_OTHERS, np.uint8)[counts[2:].argmax(axis=0)]
        wet = flood + permanent
        # Where less than the whole cell is known, less is enough to cross it.
        valid = counts.sum(axis=0)
        water = (wet > 0) & (wet * self._step >= valid)
        codes[water] = np.where(flood >= permanent, WATER, PERMANENT_WATER)[water]
        codes[valid == 0] = NO_DATA
        return codes


def _down(rows: np.ndarray, step: int, dtype: type) -> np.ndarray:
    """Sums of as many rows as a cell has, one after the other."""
    rows = rows.view(np.uint8) if rows.dtype == bool else rows
    out: np.ndarray = rows[::step].astype(dtype)
    for start in range(1, step):
        out += rows[start::step]
    return out


def _north_up(picture: ReducedMap) -> ReducedMap:
    """The same picture, mirrored where rows run north or columns west."""
    grey, codes, grid = picture.grey, picture.codes, picture.grid
    transform = grid.transform
    if transform.e > 0:
        grey, codes = grey[::-1], codes[::-1]
        transform = transform @ Affine.translation(0, grid.height) @ Affine.scale(1, -1)
    if transform.a < 0:
        grey, codes = grey[:, ::-1], codes[:, ::-1]
        transform = transform @ Affine.translation(grid.width, 0) @ Affine.scale(-1, 1)
    grid = Grid(grid.crs, transform, grid.width, grid.height)
    return ReducedMap(np.ascontiguousarray(grey), np.ascontiguousarray(codes), grid, picture.limits)
