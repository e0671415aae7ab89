"""The farthest points of areas in some directions, from which their lengths follow."""

from __future__ import annotations

import numpy as np

# Columns and rows to go for a step in each direction. Opposites follow each other; the widest gap
# between directions is 18.4 degrees, so that a length is short by 1.3 % at most.
DIRECTIONS = np.array(
    [
        sign * np.array(step)
        for step in (
            *((1, 0), (0, 1), (1, 1), (1, -1)),
            *((3, 1), (1, 3), (3, -1), (1, -3), (3, 2), (2, 3), (3, -2), (2, -3)),
        )
        for sign in (1, -1)
    ]
)
COARSE = 8
"""As many directions, the first, tell a length to 7.6 %."""
_BITS = 24
_NOTHING = np.iinfo(np.int64).min


def nothing(directions: int, count: int) -> np.ndarray:
    """Farthest points of areas that have none."""
    return np.full((directions, count), _NOTHING)


def farthest(
    row: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    group: np.ndarray,
    count: int,
    directions: int,
) -> np.ndarray:
    """Farthest corners of groups of runs.

    Args:
        row: Of each run (n,).
        start: First column (n,).
        end: Column after the last (n,).
        group: That each run belongs to, 0 to ``count`` - 1.
        count: Number of groups.
        directions: How many of the directions are looked into.

    Returns:
        int64 (directions, count): how far, and the place, in one number; larger is farther.
    """
    found = nothing(directions, count)
    if not len(row):
        return found
    order = np.argsort(group, kind="stable")
    row, start, end, group = row[order], start[order], end[order], group[order]
    first = np.flatnonzero(np.diff(group, prepend=-1))
    for number, (right, down) in enumerate(DIRECTIONS[:directions]):
        column = end if right > 0 else start
        edge = row + 1 if down > 0 else row
        place = edge if right else column
        codes = ((right * column + down * edge) << _BITS) + place
        found[number, group[first]] = np.maximum.reduceat(codes, first)
    return found


def places(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows of farthest corners; of what has none, nothing that makes sense."""
    right, down = (DIRECTIONS[: len(codes), axis, np.newaxis] for axis in (0, 1))
    distance, place = codes >> _BITS, codes & ((1 << _BITS) - 1)
    row = np.where(right != 0, place, distance * down)
    column = np.where(right != 0, (distance - down * row) // np.where(right == 0, 1, right), place)
    return column, row
