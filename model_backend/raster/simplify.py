"""Fewer points for arcs, such that no two of them ever touch that did not before.

A stretch of an arc becomes a straight line where none of its points lies further from the line
than the tolerance, and where a convex shape around the stretch holds no lattice point of another
arc, nor of another stretch of the same. The test looks at the original arcs alone. That suffices:
if the hulls of two connected stretches met although neither holds a point of the other stretch, an
edge of one hull would run across the other hull and part it, and the stretch inside would have to
cross that edge, which lies in the first hull. So hulls are disjoint, lines lie in the hulls, and
lines meet in common ends only. Hulls hold whatever a line sweeps over, so nothing changes sides.
Lines between the same two ends are the exception and are divided further.
"""

from __future__ import annotations

import numpy as np

from .arcs import Arcs

_NEVER = np.iinfo(np.int64).max


def kept_points(arcs: Arcs, tolerance: float, last_row: int) -> np.ndarray:
    """Which points of arcs stay, by Douglas and Peucker.

    Args:
        arcs: Arcs of some rows.
        tolerance: Greatest distance of a point that goes from the line that replaces it, pixels.
        last_row: Row of the lower edge of these rows. Along it and along row 0 no line is laid,
            as what lies beyond is not known.

    Returns:
        Boolean, one for each point; the ends of arcs stay.
    """
    kept = np.zeros(len(arcs.row), bool)
    kept[arcs.first] = kept[arcs.last] = True
    if tolerance <= 0:
        return np.ones(len(arcs.row), bool)
    steps = np.abs(np.diff(arcs.row, prepend=0)) + np.abs(np.diff(arcs.column, prepend=0))
    length = np.cumsum(steps)
    first, last = arcs.first, arcs.last
    forced = np.zeros(len(first), bool)
    while len(first):
        while len(first):
            several = last - first > 1
            first, last, forced = first[several], last[several], forced[several]
            if not len(first):
                break
            stretch = _Stretches(arcs, first, last)
            along_end = (arcs.row[first] == arcs.row[last]) & np.isin(
                arcs.row[first], (0, last_row)
            )
            fits = (stretch.distance <= tolerance + 1e-9) & ~along_end & ~forced
            at = np.flatnonzero(fits)
            fits[at] = stretch.points_inside(at) == length[last[at]] - length[first[at]] + 1
            middle = stretch.farthest[~fits]
            kept[middle] = True
            first, last = (
                np.concatenate([first[~fits], middle]),
                np.concatenate([middle, last[~fits]]),
            )
            forced = np.zeros(len(first), bool)
        first, last = _doubles(arcs, kept)
        forced = np.ones(len(first), bool)
    return kept


def _doubles(arcs: Arcs, kept: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Stretches that have both ends in common with another, but those that are straight."""
    stays = np.flatnonzero(kept)
    first, last = stays[:-1], stays[1:]
    inside = ~np.isin(first, arcs.last)
    first, last = first[inside], last[inside]
    ends = np.sort(np.stack([arcs.point[first], arcs.point[last]]), axis=0)
    pair = ends[0] * (int(arcs.point.max(initial=0)) + 1) + ends[1]
    _, number, count = np.unique(pair, return_inverse=True, return_counts=True)
    double = (count[number] > 1) & (last - first > 1)
    return first[double], last[double]


class _Stretches:
    """Stretches of arcs against the lines from their first to their last points.

    Args:
        arcs: The arcs.
        first: Index of the first point of each stretch.
        last: Index of the last; at least one other lies between.

    Attributes:
        distance: Of the farthest point from the line, pixels; endless where both ends are one.
        farthest: Index of that point.
    """

    def __init__(self, arcs: Arcs, first: np.ndarray, last: np.ndarray) -> None:
        self._arcs = arcs
        between = last - first - 1
        start = np.cumsum(between) - between
        owner = np.repeat(np.arange(len(first)), between)
        index = np.arange(int(between.sum())) - start[owner] + first[owner] + 1
        self._row0, self._column0 = arcs.row[first], arcs.column[first]
        self._row1, self._column1 = arcs.row[last], arcs.column[last]
        self._down, self._right = self._row1 - self._row0, self._column1 - self._column0
        rows, columns = arcs.row[index], arcs.column[index]
        away_row, away_column = rows - self._row0[owner], columns - self._column0[owner]
        down, right = self._down[owner], self._right[owner]
        across = away_row * right - away_column * down
        along = away_row * down + away_column * right
        square = self._down**2 + self._right**2
        closed = square == 0
        beyond = np.maximum(np.maximum(-along, along - square[owner]), 0)
        far = (across**2 + beyond**2) / np.maximum(square, 1)[owner]
        far = np.where(closed[owner], away_row**2 + away_column**2, far)
        largest = np.maximum.reduceat(far, start)
        at = np.where(far == largest[owner], index, _NEVER)
        self.farthest = np.minimum.reduceat(at, start)
        self.distance = np.where(closed, np.inf, np.sqrt(largest))
        zero = np.zeros(len(first), np.int64)
        diagonals = (self._row0 + self._column0, self._row1 + self._column1)
        others = (self._row0 - self._column0, self._row1 - self._column1)
        self._ranges = [
            (
                np.minimum(np.minimum.reduceat(values, start), np.minimum(*ends)),
                np.maximum(np.maximum.reduceat(values, start), np.maximum(*ends)),
            )
            for values, ends in (
                (rows, (self._row0, self._row1)),
                (columns, (self._column0, self._column1)),
                (rows + columns, diagonals),
                (rows - columns, others),
                (across, (zero, zero)),
                (along, (zero, square)),
            )
        ]

    def points_inside(self, at: np.ndarray) -> np.ndarray:
        """Lattice points of arcs in a convex shape around some stretches.

        The shape lies between parallels to the line, perpendiculars to it, rows, columns and
        diagonals, each as near as the stretch lets it.

        Args:
            at: Which stretches.

        Returns:
            Number of points, with those of the stretch itself.
        """
        if not len(at):
            return np.zeros(0, np.int64)
        ranges = [(low[at], high[at]) for low, high in self._ranges]
        heights = ranges[0][1] - ranges[0][0] + 1
        start = np.cumsum(heights) - heights
        owner = np.repeat(np.arange(len(at)), heights)
        row = np.arange(int(heights.sum())) - start[owner] + ranges[0][0][owner]
        (left, right), (low, high), (lower, higher) = (
            (ends[0][owner], ends[1][owner]) for ends in ranges[1:4]
        )
        left = np.maximum(np.maximum(left, low - row), row - higher)
        right = np.minimum(np.minimum(right, high - row), row - lower)
        row0, column0 = self._row0[at][owner], self._column0[at][owner]
        down, across = self._down[at][owner], self._right[at][owner]
        for (low, high), factor, rest in (
            (ranges[4], -down, (row - row0) * across),
            (ranges[5], across, (row - row0) * down),
        ):
            # low <= rest + factor * (column - column0) <= high
            ends = _between(low[owner] - rest, high[owner] - rest, factor)
            left = np.maximum(left, np.where(factor != 0, column0 + ends[0], left))
            right = np.minimum(right, np.where(factor != 0, column0 + ends[1], right))
        base = row * self._arcs.span
        lattice = self._arcs.lattice
        found = np.searchsorted(lattice, base + right, "right") - np.searchsorted(
            lattice, base + left, "left"
        )
        return np.add.reduceat(np.where(right >= left, found, 0), start)


def _between(
    low: np.ndarray, high: np.ndarray, factor: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Smallest and largest whole x with low <= factor · x <= high; factor 0 means nothing."""
    negative = factor < 0
    low, high = np.where(negative, -high, low), np.where(negative, -low, high)
    size = np.maximum(np.abs(factor), 1)
    return -((-low) // size), high // size
