"""A river and its tributaries: the network that shapes the land."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .noise import fractal

ROUTING_CELLS = 128  # along the longer side: rivers are routed on a coarser grid and then bent


@dataclass(frozen=True)
class Drainage:
    """Distances to the network, on the model grid.

    Attributes:
        to_river: float32, cells to the middle of the main river.
        to_stream: float32, cells to the nearest stream of any size.
        course: float32, how far down the river's course the land drains, 0 (source) to 1 (mouth).
    """

    to_river: np.ndarray
    to_stream: np.ndarray
    course: np.ndarray


def drain(shape: tuple[int, int], rng: np.random.Generator) -> Drainage:
    """Route water over a rough valley and draw the streams it gathers into.

    Args:
        shape: Rows and columns of the model grid.
        rng: Source of randomness.

    Returns:
        Distances to the streams, each of ``shape``.
    """
    coarse = max(1.0, max(shape) / ROUTING_CELLS)
    size = (max(int(shape[0] / coarse), 8), max(int(shape[1] / coarse), 8))
    scale = np.array([shape[0] / size[0], shape[1] / size[1]])
    downstream, order = route(valley(size, rng))
    gathered = accumulate(downstream, order)
    river = main_course(downstream, order, size)
    bends = [_bend(shape, rng) for _ in range(2)]
    positions = np.stack(np.unravel_index(np.arange(len(order)), size), 1) + 0.5
    stream = np.zeros(shape, bool)
    threshold = max(len(order) // 160, 3)
    joined = positions.copy()
    joined[river] = ndimage.gaussian_filter1d(positions[river], 3.0, axis=0, mode="nearest")
    for cell in np.flatnonzero(gathered >= threshold):
        if downstream[cell] >= 0:
            _draw(stream, joined[[cell, downstream[cell]]] * scale, bends)
    line = np.full(shape, -1, np.int32)
    _draw(line, _extended(joined[river]) * scale, bends)
    if not (line >= 0).any():
        line[shape[0] // 2] = np.arange(shape[1])
    stream |= line >= 0
    to_river, nearest = ndimage.distance_transform_edt(line < 0, return_indices=True)
    course = line[tuple(nearest)] / max(int(line.max()), 1)
    course = ndimage.gaussian_filter(course, 0.03 * max(shape), mode="nearest")
    to_stream = ndimage.distance_transform_edt(~stream)
    return Drainage(*(a.astype(np.float32) for a in (to_river, to_stream, course)))


def valley(size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """A rough valley that falls from one side of the grid to the other."""
    angle = rng.uniform(0, 2 * np.pi)
    y, x = (np.linspace(-1, 1, n) for n in size)
    along = np.cos(angle) * x[None, :] + np.sin(angle) * y[:, None]
    across = np.cos(angle) * y[:, None] - np.sin(angle) * x[None, :]
    phase, side = rng.uniform(0, 2 * np.pi), rng.uniform(-0.25, 0.25)
    axis = side + 0.18 * np.sin(2.4 * along + phase)
    return 0.16 * fractal(size, rng, 2.0) - 0.55 * along + 0.9 * np.abs(across - axis)


def route(heights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Flow directions by priority flood from the lowest edge cell; pits are filled on the way.

    Args:
        heights: (rows, columns).

    Returns:
        The cell that each cell drains to (−1 at the mouth), and the cells from mouth to source.
    """
    rows, columns = heights.shape
    flat = heights.ravel().tolist()
    downstream = np.full(heights.size, -2, np.int64)
    inner = np.ones(heights.shape, bool)
    inner[1:-1, 1:-1] = False
    edge = np.flatnonzero(inner)
    mouth = int(edge[np.argmin(heights.ravel()[edge])])
    downstream[mouth] = -1
    queue = [(flat[mouth], mouth)]
    order = []
    while queue:
        height, cell = heapq.heappop(queue)
        order.append(cell)
        row, column = divmod(cell, columns)
        for r in range(max(row - 1, 0), min(row + 2, rows)):
            for c in range(max(column - 1, 0), min(column + 2, columns)):
                other = r * columns + c
                if downstream[other] == -2:
                    downstream[other] = cell
                    heapq.heappush(queue, (max(flat[other], height), other))
    return downstream, np.array(order)


def accumulate(downstream: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Number of cells that drain through each cell, itself included."""
    gathered = np.ones(len(order), np.int64)
    for cell in order[:0:-1]:
        gathered[downstream[cell]] += gathered[cell]
    return gathered


def main_course(downstream: np.ndarray, order: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Cells of the longest course that enters over the edge, from source to mouth."""
    length = np.zeros(len(order), np.int64)
    for cell in order[1:]:
        length[cell] = length[downstream[cell]] + 1
    y, x = np.unravel_index(np.arange(len(order)), size)
    on_edge = (y == 0) | (x == 0) | (y == size[0] - 1) | (x == size[1] - 1)
    # The edge cell farthest from the mouth as the crow flies: the river crosses the scene.
    far = np.hypot(y - y[order[0]], x - x[order[0]]) + 0.2 * length
    cell = int(np.argmax(np.where(on_edge, far, -1)))
    course = []
    while cell >= 0:
        course.append(cell)
        cell = int(downstream[cell])
    return np.array(course)


def _bend(shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Displacement in cells: wandering at all scales, and meanders of one."""
    size = max(shape)
    meander = ndimage.gaussian_filter(
        rng.standard_normal(shape, dtype=np.float32), 0.016 * size, mode="wrap", truncate=3
    )
    meander *= 0.010 * size / max(float(meander.std()), 1e-9)
    return 0.010 * size * fractal(shape, rng, 2.0) + meander


def _extended(points: np.ndarray) -> np.ndarray:
    """The line with its ends drawn on beyond the edges of the grid."""
    if len(points) < 2:
        return points
    start = points[0] + 6 * (points[0] - points[min(3, len(points) - 1)])
    end = points[-1] + 6 * (points[-1] - points[max(-4, -len(points))])
    return np.vstack([start, points, end])


def _draw(canvas: np.ndarray, points: np.ndarray, bends: list[np.ndarray]) -> None:
    """Burn a bent line into a mask, or its running number into an integer canvas."""
    steps = np.abs(np.diff(points, axis=0)).max(1)
    counts = np.maximum((3 * steps).astype(int), 2)
    where = np.concatenate([np.linspace(i, i + 1, n) for i, n in enumerate(counts)])
    knots = np.arange(len(points))
    y, x = (np.interp(where, knots, points[:, axis]) for axis in (0, 1))
    rows, columns = canvas.shape
    near = (
        np.clip(y, 0, rows - 1).astype(int),
        np.clip(x, 0, columns - 1).astype(int),
    )
    y, x = np.floor(y + bends[0][near]).astype(int), np.floor(x + bends[1][near]).astype(int)
    inside = (y >= 0) & (x >= 0) & (y < rows) & (x < columns)
    canvas[y[inside], x[inside]] = True if canvas.dtype == bool else np.flatnonzero(inside)
