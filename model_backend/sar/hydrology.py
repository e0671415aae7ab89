"""Where water runs off: flow directions, gathered area, and the nearest drainage downstream.

The land is flooded from its outlets inwards. The tree that the flood grows is a minimum spanning
tree of the cells, each link weighing as much as its higher end; every cell's way to the outlet is
then the one whose highest point is lowest. Outside depressions that is the steepest descent to one
of eight neighbours (D8); out of a depression it runs through the bottom and over the lowest sill,
as if the sill were breached (the result of the priority flood of Barnes et al. 2014). Nothing is
filled, so heights stay what was measured.
"""

from __future__ import annotations

import math

import numpy as np
import scipy  # its parts are loaded when they are used, which most jobs never do

_TIE = 1e-7  # times the slope: among links of the same height the steeper ones come first
_STEEPEST = 1000.0  # slope beyond which none is told from another


def route(
    heights: np.ndarray,
    outlets: np.ndarray | None = None,
    cell: tuple[float, float] = (1.0, 1.0),
) -> tuple[np.ndarray, np.ndarray]:
    """Flow directions.

    Args:
        heights: (rows, columns), NaN where there is no data; water that gets there has left.
        outlets: bool (rows, columns), where water leaves the grid; None: along its edge and
            beside no data.
        cell: Width and height of a cell, in any unit; they decide which neighbour is steepest.

    Returns:
        The flat index of the cell that each cell drains to, −1 at outlets and where there is no
        data, int32 (cells,); and the cells with a way out, outlets first, each after the one it
        drains to, int32.
    """
    valid = np.isfinite(heights)
    outlets = (open_edge(valid) if outlets is None else outlets) & valid
    count = heights.size
    level = np.where(valid, heights, 0).astype(np.float64).ravel()
    leaving = np.flatnonzero(outlets).astype(np.int32)
    if leaving.size == 0:
        return np.full(count, -1, np.int32), np.zeros(0, np.int32)
    ends = []
    for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
        first, second = _neighbours(valid, down, right)
        one, other = level[first], level[second]
        slope = np.abs(one - other) / math.hypot(right * cell[0], down * cell[1])
        slope = np.minimum(slope, _STEEPEST)
        ends.append((first, second, np.maximum(one, other) - _TIE * slope))
    # All outlets hang on one further node, which is steeper than any neighbour: water that could
    # leave does, and makes no streams along the edge.
    out = level[leaving] - 2 * _TIE * _STEEPEST
    ends.append((leaving, np.full(leaving.size, count, np.int32), out))
    first, second, weight = (np.concatenate(parts) for parts in zip(*ends, strict=True))
    weight -= weight.min() - 1  # a link of weight 0 is none to SciPy
    links = scipy.sparse.csr_matrix((weight, (first, second)), shape=(count + 1, count + 1))
    tree = scipy.sparse.csgraph.minimum_spanning_tree(links, overwrite=True)
    order, downstream = scipy.sparse.csgraph.breadth_first_order(tree, count, directed=False)
    downstream = downstream[:count]
    downstream[(downstream == count) | (downstream < 0)] = -1
    return downstream.astype(np.int32, copy=False), order[1:].astype(np.int32, copy=False)


def open_edge(valid: np.ndarray) -> np.ndarray:
    """Cells at the edge of the grid or beside no data; bool (rows, columns)."""
    around = np.zeros((valid.shape[0] + 2, valid.shape[1] + 2), bool)
    around[1:-1, 1:-1] = valid
    closed = valid.copy()
    for down in range(3):
        for right in range(3):
            closed &= around[down : down + valid.shape[0], right : right + valid.shape[1]]
    return valid & ~closed


def accumulate(
    downstream: np.ndarray, order: np.ndarray, amounts: np.ndarray | None = None
) -> np.ndarray:
    """What each cell gathers from all cells that drain through it, itself included.

    Args:
        downstream: As of :func:`route`.
        order: As of :func:`route`.
        amounts: What falls on each cell, (cells,); None: 1.

    Returns:
        (cells,), float64 for amounts, int64 for counts.
    """
    kind = np.int64 if amounts is None else np.float64
    gathered = np.ones(downstream.size, kind) if amounts is None else amounts.astype(kind)
    steps = _steps_to_outlet(downstream)[order]
    # Cells equally far from their outlet pass on what they have together, the farthest first.
    by_steps = order[np.argsort(steps, kind="stable")]
    ends = np.cumsum(np.bincount(steps)) if order.size else np.zeros(1, int)
    for start, end in zip(ends[-2::-1], ends[:0:-1]):
        cells = by_steps[start:end]
        np.add.at(gathered, downstream[cells], gathered[cells])
    return gathered


def nearest_downstream(downstream: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The first wanted cell on each cell's way to the outlet, itself included.

    Args:
        downstream: As of :func:`route`.
        wanted: bool (cells,).

    Returns:
        Flat indices, int32 (cells,); −1 where the way leaves the grid without meeting any.
    """
    cells = np.arange(downstream.size, dtype=np.int32)
    target = np.where(wanted | (downstream < 0), cells, downstream)
    while True:
        # Each round doubles the way covered.
        further = target[target]
        if np.array_equal(further, target):
            return np.where(wanted[target], target, np.int32(-1))
        target = further


def _steps_to_outlet(downstream: np.ndarray) -> np.ndarray:
    """Number of cells between each cell and its outlet; int64."""
    cells = np.arange(downstream.size, dtype=np.int32)
    target = np.where(downstream < 0, cells, downstream)
    steps = (downstream >= 0).astype(np.int64)
    while True:
        further = target[target]
        if np.array_equal(further, target):
            return steps
        steps += steps[target]
        target = further


def _neighbours(valid: np.ndarray, down: int, right: int) -> tuple[np.ndarray, np.ndarray]:
    """Flat indices of all valid cells that have a valid neighbour there, and of that neighbour."""
    rows, columns = valid.shape
    cells = np.arange(valid.size, dtype=np.int32).reshape(valid.shape)
    here = np.s_[: rows - down, max(-right, 0) : columns - max(right, 0)]
    there = np.s_[down:, max(right, 0) : columns - max(-right, 0)]
    both = valid[here] & valid[there]
    return cells[here][both], cells[there][both]
