"""Tiles of a scene as a network sees them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..sar.bands import MEDIAN, is_radar, is_statistic
from ..sar.scene import RadarScene
from ..sar.units import STRETCHED, from_db
from .filling import fill_missing
from .tiling import Span
from .unlike import Unlike

FAR = -12.0
"""dB, of land: what is filled in where data are further away than the network looks."""
FAR_STRETCHED = 128.0
KEPT = 4
"""Arrays of a size that are kept to be used again."""


@dataclass(frozen=True)
class Tile:
    """A tile that was read.

    Attributes:
        row: Rows of the scene that it is to give a result for.
        column: Columns.
        missing: bool (rows, columns), of these pixels.
        image: float32 (bands, rows, columns) in the network's unit, filled; None where no pixel
            has data.
        seen_row: Rows that the image covers; fewer than ``row`` where the others have no data.
        seen_column: Columns.
        has_missing: Whether any is missing.
    """

    row: Span
    column: Span
    missing: np.ndarray
    image: np.ndarray | None
    seen_row: Span
    seen_column: Span
    has_missing: bool = True


class TileReader:
    """Reads tiles, fills what has no data, and converts units; safe from any thread.

    Args:
        scene: With the network's bands in its order.
        unit: Unit code that the network wants radar bands in.
        reach: Pixels up to which no data is filled from pixels that have some.
        shrunk: Makes a span smaller that needs a result from its second argument up to its third
            only; None: all are read as they are.
        unlike: Is shown every tile; None: nothing is.
    """

    def __init__(
        self,
        scene: RadarScene,
        unit: str,
        reach: int,
        shrunk: Callable[[Span, int, int], Span] | None = None,
        unlike: Unlike | None = None,
    ) -> None:
        self._scene, self._unit, self._reach = scene, unit, reach
        self._shrunk, self._unlike = shrunk, unlike
        # Has data where all bands that are not optional have.
        self._needed = [name in scene.optional for name in scene.names].index(False)
        # Large arrays that are made anew for each tile cost a third of the time in page faults.
        self._free: dict[tuple[int, ...], list[np.ndarray]] = {}
        self._far = [far_of(name, unit) for name in scene.names]

    def read(self, place: tuple[Span, Span]) -> Tile:
        """Read the tile that lies at some rows and columns."""
        row, column = place
        image = self._window(row, column)
        plane = image[self._needed]
        # The minimum is NaN where any value is: the usual tile costs no second look.
        whole = not np.isnan(plane.min())
        absent = np.zeros(plane.shape, bool) if whole else np.isnan(plane)
        missing = absent[row.inside, column.inside]
        if missing.all():
            self._take_back(image)
            return Tile(row, column, missing, None, row, column)
        seen_row, seen_column = row, column
        if self._shrunk is not None and missing.any():
            seen_row, seen_column = (
                self._shrunk(span, *_ends(np.asarray(~missing.all(axis=1 - axis)), span.first))
                for axis, span in enumerate((row, column))
            )
            top, left = seen_row.start - row.start, seen_column.start - column.start
            rows, columns = (
                slice(top, top + seen_row.side),
                slice(left, left + seen_column.side),
            )
            if (seen_row, seen_column) != (row, column):
                part = np.ascontiguousarray(image[:, rows, columns])
                self._take_back(image)
                image, absent = part, absent[rows, columns]
        if self._unlike is not None:
            self._unlike.add(image, absent)
        if not whole:
            fill_missing(image, absent, self._reach, self._far)
        image = in_unit(image, self._scene.names, self._unit)
        return Tile(row, column, missing, image, seen_row, seen_column, bool(missing.any()))

    def done(self, tile: Tile) -> Tile:
        """Take the image of a tile back, which nobody looks at any more; the tile without it."""
        if tile.image is not None:
            self._take_back(tile.image)
        return dataclasses.replace(tile, image=None)

    def _take_back(self, image: np.ndarray) -> None:
        free = self._free.setdefault(image.shape, [])
        if len(free) < KEPT and image.base is None:
            free.append(image)

    def _array(self, shape: tuple[int, ...]) -> np.ndarray:
        free = self._free.get(shape)
        return free.pop() if free else np.empty(shape, np.float32)

    def _window(self, row: Span, column: Span) -> np.ndarray:
        """Bands (bands, rows, columns) in the scene's unit, NaN beyond the scene."""
        grid = self._scene.grid
        top, bottom = max(row.start, 0), min(row.start + row.side, grid.height)
        left, right = max(column.start, 0), min(column.start + column.side, grid.width)
        window = Window(left, top, right - left, bottom - top)
        image = self._array((len(self._scene.names), row.side, column.side))
        if (bottom - top, right - left) == (row.side, column.side):
            return self._scene.read(window, image)
        rows = slice(top - row.start, bottom - row.start)
        columns = slice(left - column.start, right - column.start)
        image[:, : rows.start] = image[:, rows.stop :] = np.nan
        image[:, rows, : columns.start] = image[:, rows, columns.stop :] = np.nan
        image[:, rows, columns] = self._scene.read(window)
        return image


def far_of(name: str, unit: str) -> float:
    """Value of a band far from any data: that of dark ground where it is a level of backscatter."""
    if is_radar(name):
        return FAR_STRETCHED if unit == STRETCHED else FAR
    return FAR if is_statistic(name) and name.endswith(MEDIAN) else 0.0


def in_unit(image: np.ndarray, names: Sequence[str], unit: str) -> np.ndarray:
    """Radar bands in the unit that a network wants.

    Args:
        image: float32 (…, bands, rows, columns), radar bands in dB or stretched; changed.
        names: Of the bands.
        unit: Unit code.
    """
    if unit not in ("db", STRETCHED):
        radar = np.array([is_radar(name) for name in names])
        image[..., radar, :, :] = from_db(image[..., radar, :, :], unit)
    return image


def _ends(wanted: np.ndarray, first: int) -> tuple[int, int]:
    """First and one past the last pixel that is wanted, of an axis that begins at ``first``."""
    places = np.flatnonzero(wanted)
    return first + int(places[0]), first + int(places[-1]) + 1
