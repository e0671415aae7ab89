"""The lines between the kinds of a mask, as arcs from node to node.

An arc is what two neighbours share: it is found once, whichever of them it belongs to.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np

from .corners import varied

# Directions: 0 right, 1 down, 2 left, 3 up; the opposite is d ^ 2.


@dataclass
class Arcs:
    """Arcs within some rows; positions count from the upper left corner of these rows.

    Attributes:
        row: Of the points where an arc turns, begins or ends, arc by arc (n,).
        column: The same.
        heading: Direction in which the arc leaves the point; of its last point, 0 (n,).
        point: A number of each point, the same wherever arcs meet (n,).
        first: Index of each arc's first point (arcs,).
        last: Index of each arc's last point; of a ring it repeats the first (arcs,).
        lattice: Every lattice point on any arc, ``row * span + column``, ascending.
        span: Lattice points in a row.
    """

    row: np.ndarray
    column: np.ndarray
    heading: np.ndarray
    point: np.ndarray
    first: np.ndarray
    last: np.ndarray
    lattice: np.ndarray
    span: int


def find_arcs(kinds: np.ndarray) -> Arcs:
    """Find the arcs of some rows.

    Arcs end where three or more of them meet, where they leave or enter the rows, and where they
    reach the left or right end of the rows.

    Args:
        kinds: What each pixel is, 0 for nothing, with a row of pixels above and an empty column at
            either side: uint8, (1 + rows, 1 + width + 1).

    Returns:
        Arcs along the upper and the side edges of all pixels but those of the first row.
    """
    # As if the last row went on: what leads down to its lower edge ends there.
    kinds = np.vstack([kinds, kinds[-1:]])
    bottom, end = kinds.shape[0] - 2, kinds.shape[1] - 2
    rows, columns = np.nonzero(varied(kinds))
    nw, ne, sw, se = (kinds[rows + d, columns + r] for d in (0, 1) for r in (0, 1))
    right, down, left, up = ne != se, sw != se, nw != sw, nw != ne
    count = right.astype(np.int8) + down + left + up
    side = (rows == 0) | (rows == bottom)
    node = (count != 2) | (side & (down | up))
    node |= ((columns == 0) | (columns == end)) & (left | right)
    stop = node | ((right != left) & (down != up))
    up &= rows > 0
    down &= rows < bottom
    span = end + 1
    lattice = rows * span + columns
    rows, columns, node = rows[stop], columns[stop], node[stop]
    exits = [flags[stop] for flags in (right, down, left, up)]
    neighbour = _neighbours(rows, columns, exits)
    order = _follow(neighbour, exits, node)
    codes = np.frombuffer(order, np.int64)
    # A negative code ends an arc.
    last = np.flatnonzero(codes < 0)
    codes = np.where(codes < 0, ~codes, codes)
    point, heading = codes >> 2, codes & 3
    return Arcs(
        row=rows[point],
        column=columns[point],
        heading=heading,
        point=point,
        first=np.append(0, last[:-1] + 1)[: len(last)],
        last=last,
        lattice=lattice,
        span=span,
    )


def _neighbours(rows: np.ndarray, columns: np.ndarray, exits: list[np.ndarray]) -> list[np.ndarray]:
    """The stop that lies next in each direction, or -1."""
    neighbour = [np.full(len(rows), -1) for _ in exits]
    # Stops come row by row: between one that is left to the right and the next lies no other.
    at = np.flatnonzero(exits[0])
    neighbour[0][at] = at + 1
    neighbour[2][at + 1] = at
    by_column = np.lexsort((rows, columns))
    at = np.flatnonzero(exits[1][by_column])
    neighbour[1][by_column[at]] = by_column[at + 1]
    neighbour[3][by_column[at + 1]] = by_column[at]
    return neighbour


def _follow(neighbour: list[np.ndarray], exits: list[np.ndarray], node: np.ndarray) -> array[int]:
    """Arcs as codes, 4 × stop + direction, each arc ended by the complement of its last stop's."""
    count = len(node)
    after = np.full((count, 4), -1)
    for direction in range(4):
        at = np.flatnonzero(exits[direction])
        to = neighbour[direction][at]
        onward = np.full(len(at), -1)
        for other in range(4):
            if other != direction ^ 2:
                onward[exits[other][to]] = other
        after[at, direction] = np.where(node[to], ~(4 * to + (direction ^ 2)), 4 * to + onward)
    successor = array("q", after.tobytes())
    order = array("q")
    done = bytearray(4 * count)
    starts = np.flatnonzero((np.stack(exits, 1) & node[:, np.newaxis]).ravel())
    for start in starts.tolist():
        if done[start]:
            continue
        code = start
        while code >= 0:
            order.append(code)
            code = successor[code]
        done[~code] = 1  # the same arc, from its other end
        order.append(~(~code & ~3))
    # What is left are rings without a node.
    seen = node.copy()
    codes = np.frombuffer(order, np.int64)
    seen[np.where(codes < 0, ~codes, codes) >> 2] = True
    leaving = np.argmax(np.stack(exits, 1), 1) if count else np.zeros(0, np.int64)
    visited = bytearray(seen.tobytes())
    rings = array("q", order)  # a buffer that is looked at must not grow
    for stop in np.flatnonzero(~seen).tolist():
        if visited[stop]:
            continue
        code = 4 * stop + int(leaving[stop])
        while True:
            visited[code >> 2] = 1
            rings.append(code)
            code = successor[code]
            if code >> 2 == stop:
                break
        rings.append(~(4 * stop))
    return rings
