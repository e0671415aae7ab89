"""Connected areas of flood, measured while the map streams by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import extremes
from .ground import Ground
from .runs import Runs, connected

_CANDIDATES = 8


@dataclass(frozen=True)
class Patch:
    """A connected area.

    Attributes:
        area: m².
        column: Of its centroid, pixels.
        row: The same.
    """

    area: float
    column: float
    row: float


@dataclass
class _Open:
    """Sums of areas that later rows may add to; arrays of one entry each, or (directions, n)."""

    pixels: np.ndarray
    area: np.ndarray
    column: np.ndarray
    row: np.ndarray
    ends: np.ndarray
    contact: np.ndarray

    def pick(self, chosen: np.ndarray) -> _Open:
        return _Open(
            self.pixels[chosen],
            self.area[chosen],
            self.column[chosen],
            self.row[chosen],
            self.ends[:, chosen],
            self.contact[:, chosen],
        )


class Patches:
    """Finds the 4-connected areas of some pixels; memory does not grow with the rows.

    Args:
        width: Columns.
        ground: Distances on the grid.

    Attributes:
        count: Of areas that are complete.
        largest: Of these; None: there is none.
        reach: Greatest distance between two points of one of them, m.
        contact: Of that one, greatest distance between two places where it touches what is
            beside it, m.
    """

    def __init__(self, width: int, ground: Ground) -> None:
        self._ground = ground
        self._next_row = 0
        empty = np.zeros(0, np.int64)
        self._above = Runs(empty, empty, empty)
        self._above_open = empty
        self._open = _none()
        self._beside = np.zeros((1, width), bool)
        self.count = 0
        self.largest: Patch | None = None
        self.reach = self.contact = 0.0

    def add(self, pixels: np.ndarray, areas: np.ndarray, beside: np.ndarray) -> None:
        """Take the next rows.

        Args:
            pixels: Which belong to areas, boolean (rows, width).
            areas: Of all pixels, float64 (rows, width), m².
            beside: What areas may touch, boolean (rows, width).
        """
        runs = Runs.of(pixels)
        if not len(runs) and not len(self._open.pixels):
            self._beside = beside[-1:]
            self._next_row += len(pixels)
            return
        above = len(self._above)
        everything = Runs.join(self._above, runs)
        lower, upper = everything.touching()
        # The runs above stand for the areas that they belong to.
        number = np.concatenate([self._above_open, len(self._open.pixels) + np.arange(len(runs))])
        total = len(self._open.pixels) + len(runs)
        group, count = connected((number[lower], number[upper]), total)
        sums = self._sums(runs, pixels, areas, group, count)
        still = np.zeros(count, bool)
        last = runs.last(len(pixels))
        last_group = group[total - len(last) :]
        still[last_group] = True
        self._extremes(sums, runs, group, still)
        self._contacts(sums, everything, group[number], pixels, beside, above)
        self._complete(sums.pick(~still))
        self._open = sums.pick(still)
        self._above, self._above_open = last, (np.cumsum(still) - 1)[last_group]
        self._beside = beside[-1:].copy()
        self._next_row += len(pixels)

    def finish(self) -> None:
        """Complete what reaches the last row."""
        self._complete(self._open)
        self._open = _none()

    def _sums(
        self, runs: Runs, pixels: np.ndarray, areas: np.ndarray, group: np.ndarray, count: int
    ) -> _Open:
        length = runs.end - runs.start
        area = np.zeros(0)
        if len(runs):
            area = np.add.reduceat(areas[pixels], np.cumsum(length) - length)
        old = self._open
        row = runs.row + self._next_row + 0.5
        values = (
            np.concatenate([old.pixels, length]),
            np.concatenate([old.area, area]),
            np.concatenate([old.column, area * (runs.start + runs.end) / 2]),
            np.concatenate([old.row, area * row]),
        )
        sums = [np.bincount(group, value, minlength=count) for value in values]
        shapes = (len(extremes.DIRECTIONS), extremes.COARSE)
        return _Open(*sums, *(extremes.nothing(directions, count) for directions in shapes))

    def _extremes(self, sums: _Open, runs: Runs, group: np.ndarray, still: np.ndarray) -> None:
        """Farthest points, but of complete areas whose pixels in line would not reach so far."""
        before = len(self._open.pixels)
        wanted = still | ((sums.pixels + 1) * self._ground.side >= self.reach)
        at = np.flatnonzero(wanted[group[before:]])
        sums.ends = extremes.farthest(
            runs.row[at] + self._next_row,
            runs.start[at],
            runs.end[at],
            group[before:][at],
            len(still),
            len(extremes.DIRECTIONS),
        )
        for new, old in ((sums.ends, self._open.ends), (sums.contact, self._open.contact)):
            for own, codes in zip(new, old):
                np.maximum.at(own, group[:before], codes)

    def _contacts(
        self,
        sums: _Open,
        runs: Runs,
        group: np.ndarray,
        pixels: np.ndarray,
        beside: np.ndarray,
        above: int,
    ) -> None:
        """Farthest of the pixels that touch what is beside them, also across the first edge."""
        if not (self._beside.any() or beside.any()) or not len(runs):
            return
        own = np.zeros((1 + len(pixels), pixels.shape[1]), bool)
        for start, end in zip(runs.start[:above], runs.end[:above]):
            own[0, start:end] = True
        own[1:] = pixels
        other = np.vstack([self._beside, beside])
        near = np.zeros(own.shape, bool)
        near[:, 1:] |= other[:, :-1]
        near[:, :-1] |= other[:, 1:]
        near[1:] |= other[:-1]
        near[:-1] |= other[1:]
        row, column = np.nonzero(own & near)
        span = pixels.shape[1] + 1
        run = np.searchsorted((runs.row + 1) * span + runs.start, row * span + column, "right") - 1
        found = extremes.farthest(
            row - 1 + self._next_row,
            column,
            column + 1,
            group[run],
            sums.contact.shape[1],
            extremes.COARSE,
        )
        np.maximum(sums.contact, found, out=sums.contact)

    def _complete(self, patches: _Open) -> None:
        self.count += len(patches.pixels)
        if not len(patches.pixels):
            return
        at = int(np.argmax(patches.area))
        area = float(patches.area[at])
        if self.largest is None or area > self.largest.area:
            centroid = (float(patches.column[at]) / area, float(patches.row[at]) / area)
            self.largest = Patch(area, *centroid)
        measured = np.flatnonzero((patches.pixels + 1) * self._ground.side >= self.reach)
        if not len(measured):
            return
        rough = self._ground.rough_lengths(patches.ends[:, measured])
        for index in measured[np.argsort(-rough, kind="stable")[:_CANDIDATES]]:
            reach = self._ground.length(patches.ends[:, index])
            if reach > self.reach:
                self.reach = reach
                self.contact = self._ground.length(patches.contact[:, index])


def _none() -> _Open:
    nothing = (extremes.nothing(n, 0) for n in (len(extremes.DIRECTIONS), extremes.COARSE))
    return _Open(np.zeros(0), np.zeros(0), np.zeros(0), np.zeros(0), *nothing)
