"""Water runs downhill: over sills, through pits, into streams."""

import heapq

import numpy as np
import pytest

from model_backend.sar.hydrology import accumulate, nearest_downstream, open_edge, route
from tests.support.terrain import rough


def flood_level(heights):
    """Height that the water has to pass on its way out; the priority flood, cell by cell."""
    valid = np.isfinite(heights)
    level = np.full(heights.shape, np.inf)
    queue = [(heights[cell], cell) for cell in zip(*np.nonzero(open_edge(valid)))]
    for height, cell in queue:
        level[cell] = height
    heapq.heapify(queue)
    while queue:
        height, (row, column) = heapq.heappop(queue)
        for r in range(max(row - 1, 0), min(row + 2, heights.shape[0])):
            for c in range(max(column - 1, 0), min(column + 2, heights.shape[1])):
                if valid[r, c] and level[r, c] == np.inf:
                    level[r, c] = max(height, heights[r, c])
                    heapq.heappush(queue, (level[r, c], (r, c)))
    return level


def highest_on_the_way(heights, downstream, order):
    highest = heights.ravel().astype(float).copy()
    for cell in order:
        if downstream[cell] >= 0:
            highest[cell] = max(highest[cell], highest[downstream[cell]])
    return highest.reshape(heights.shape)


@pytest.mark.parametrize("seed", range(3))
def test_water_leaves_over_the_lowest_sill(seed):
    heights = rough(60, 70, seed)
    heights[20:25, 30:40] = np.nan
    heights[40:50, 10:20] = 5  # a lake
    downstream, order = route(heights)
    valid = np.isfinite(heights)
    assert np.array_equal(np.sort(order), np.flatnonzero(valid))
    found = highest_on_the_way(heights, downstream, order)
    assert np.array_equal(found[valid], flood_level(heights)[valid].astype(np.float32))


def test_water_takes_the_steepest_descent():
    rows, columns = np.mgrid[:30, :30]
    heights = (3.0 * rows + 1.0 * columns + 0.01 * rows * columns).astype(np.float32)
    downstream, _ = route(heights)
    for cell in (7 * 30 + 9, 20 * 30 + 20, 15 * 30 + 3):
        row, column = divmod(cell, 30)
        drops = {
            (row + r) * 30 + column + c: (heights[row, column] - heights[row + r, column + c])
            / np.hypot(r, c)
            for r in (-1, 0, 1)
            for c in (-1, 0, 1)
            if (r, c) != (0, 0)
        }
        assert downstream[cell] == max(drops, key=drops.get)


def test_everything_that_falls_leaves():
    heights = rough(50, 40, 4)
    heights[10:20, 10:15] = np.nan
    downstream, order = route(heights)
    gathered = accumulate(downstream, order)
    outlets = (downstream < 0) & np.isfinite(heights).ravel()
    assert gathered[outlets].sum() == np.isfinite(heights).sum()
    rain = np.random.default_rng(0).random(heights.size)
    expected = rain.copy()
    for cell in order[::-1]:
        if downstream[cell] >= 0:
            expected[downstream[cell]] += expected[cell]
    found = accumulate(downstream, order, rain)
    assert found[order] == pytest.approx(expected[order])


def test_one_outlet_can_be_asked_for():
    heights = rough(30, 30, 5)
    outlets = np.zeros((30, 30), bool)
    outlets[12, 0] = True
    downstream, order = route(heights, outlets)
    assert np.flatnonzero(downstream < 0).tolist() == [12 * 30]
    assert order[0] == 12 * 30
    assert accumulate(downstream, order)[12 * 30] == 900


def test_the_first_stream_downstream_is_found():
    downstream = np.array([-1, 0, 1, 2, 3, -1, 5])
    wanted = np.zeros(7, bool)
    wanted[[1, 3]] = True
    assert nearest_downstream(downstream, wanted).tolist() == [-1, 1, 1, 3, 3, -1, -1]
