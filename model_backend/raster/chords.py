"""Outlines as straight pieces between points that neighbours share, simplified or not."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np

from .arcs import find_arcs
from .corners import Outline
from .rings import Rings
from .simplify import kept_points

ROWS = 256
"""Rows that are simplified together: outlines keep a point where they cross from some to others."""

# Which of the four pixels around a point lies to the left and to the right of who leaves it right,
# down, left or up, and of who arrives so. Bit 0 says right of the point, bit 1 below it.
_LEFT_LEAVING, _RIGHT_LEAVING = np.array([1, 3, 2, 0], np.int8), np.array([3, 2, 0, 1], np.int8)
_LEFT_ARRIVING, _RIGHT_ARRIVING = np.array([0, 1, 3, 2], np.int8), np.array([2, 0, 1, 3], np.int8)


@dataclass
class Chords(Outline):
    """Straight pieces of outlines; the region lies to the left, seen with rows downwards.

    Attributes:
        to_row: Row of the pixel edge where the piece ends (int32).
        to_column: Column of the pixel edge (int32).
        leaving: Which of the pixels around the first point lies on the other side (int8).
        arriving: The same of the last point (int8).
        swept: Pixels between the original outline and row 0, to the right positive (int64).
    """

    to_row: np.ndarray
    to_column: np.ndarray
    leaving: np.ndarray
    arriving: np.ndarray
    swept: np.ndarray


def find_chords(kinds: np.ndarray, labels: np.ndarray, row0: int, tolerance: float = 0.0) -> Chords:
    """Find the pieces of outlines in some rows; otherwise as :func:`.find_corners`.

    Args:
        kinds: As there. The same rows have to come together for a mask to give the same outlines.
        labels: As there.
        row0: As there.
        tolerance: By how much outlines may move, pixels.
    """
    arcs = find_arcs(kinds)
    kept = np.flatnonzero(kept_points(arcs, tolerance, len(kinds) - 1))
    inner = ~np.isin(kept[:-1], arcs.last)
    first, last = kept[:-1][inner], kept[1:][inner]
    row, column = arcs.row.astype(np.int64), arcs.column.astype(np.int64)
    swept = np.cumsum((row + row0) * np.diff(column, append=0))
    swept = np.append(0, swept)
    swept = swept[last] - swept[first]
    out, into = arcs.heading[first], arcs.heading[last - 1]
    parts = []
    for own, other, begin, end, sign in (
        ((_LEFT_LEAVING[out]), (_RIGHT_LEAVING[out], _RIGHT_ARRIVING[into]), first, last, 1),
        ((_RIGHT_LEAVING[out]), (_LEFT_ARRIVING[into], _LEFT_LEAVING[out]), last, first, -1),
    ):
        label = labels[row[first] + (own >> 1), column[first] + (own & 1)]
        at = np.flatnonzero(label)
        parts.append(
            Chords(
                region=label[at].astype(np.int64) - 1,
                row=(row[begin[at]] + row0).astype(np.int32),
                column=column[begin[at]].astype(np.int32),
                to_row=(row[end[at]] + row0).astype(np.int32),
                to_column=column[end[at]].astype(np.int32),
                leaving=other[0][at],
                arriving=other[1][at],
                swept=sign * swept[at],
            )
        )
    return Chords.join(parts)


def rings_of_chords(chords: Chords) -> Rings:
    """Rings of chords.

    Args:
        chords: Every chord of some regions, which are numbered from 0.
    """
    height = int(max(chords.row.max(initial=0), chords.to_row.max(initial=0))) + 1
    width = int(max(chords.column.max(initial=0), chords.to_column.max(initial=0))) + 1
    region = chords.region * height
    # Where two pixels of a region meet diagonally, two rings pass. Each goes round one of the
    # other pixels: a hole then touches the outline in a point and no ring crosses itself.
    begin = ((region + chords.row) * width + chords.column) * 4 + chords.leaving
    end = ((region + chords.to_row) * width + chords.to_column) * 4 + chords.arriving
    after = np.empty(len(chords), np.int64)
    after[np.argsort(end)] = np.argsort(begin)
    order, lengths = _trace(array("q", after.tobytes()))
    chords = chords.where(np.frombuffer(order, np.int64))
    start = np.cumsum([0, *lengths[:-1]])
    enclosed = np.add.reduceat(chords.swept, start)
    rings = Rings(chords.row, chords.column, start, chords.region[start], np.abs(enclosed))
    # Whatever its points, the ring round a region encloses and the others exclude.
    return rings.pick(np.lexsort((enclosed < 0, rings.region)))


def _trace(after: array[int]) -> tuple[array[int], list[int]]:
    """Follow each piece to the next; the pieces ring by ring, and the length of each ring."""
    order = array("q")
    lengths = []
    visited = bytearray(len(after))
    for start in range(len(after)):
        if visited[start]:
            continue
        before = len(order)
        piece = start
        while not visited[piece]:
            visited[piece] = 1
            order.append(piece)
            piece = after[piece]
        lengths.append(len(order) - before)
    return order, lengths
