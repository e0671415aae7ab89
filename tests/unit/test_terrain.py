"""Slope on any grid, the way water takes, and what the terrain hides from a radar."""

import heapq

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.windows import Window
from scipy import ndimage

from model_backend.raster.grid import Grid
from model_backend.sar.ground import Ground
from model_backend.sar.hand import DrainageLevels, height_above_drainage
from model_backend.sar.hidden import Course, hidden, hidden_reach, steepest_view
from model_backend.sar.hydrology import accumulate, nearest_downstream, open_edge, route
from model_backend.sar.terrain import Look, gradients, local_incidence, slope
from model_backend.simulation.geometry import Geometry
from tests.support.scenes import TEN_METRES, UTM

RIGHT_ANGLES = Ground(*(np.array([[value]]) for value in (10.0, 10.0, 90.0, 180.0)))
EAST = Look(incidence=40.0, heading=0.0)


def utm(rows, columns):
    return Grid(CRS.from_string(UTM), TEN_METRES, columns, rows)


def rough(rows, columns, seed=0, height=30.0):
    noise = np.random.default_rng(seed).standard_normal((rows, columns))
    smooth = sum(ndimage.gaussian_filter(noise, s, mode="wrap") * s for s in (1, 3, 9))
    return (height * smooth / smooth.std()).astype(np.float32)


# Slope and ground.


def test_pixels_of_a_projected_grid_have_their_size_and_bearings():
    ground = Ground.of(utm(200, 100), 0, 200)
    assert ground.along_row == pytest.approx(10, rel=1e-3)
    assert ground.along_column == pytest.approx(10, rel=1e-3)
    assert ground.bearing_row == pytest.approx(90, abs=0.5)
    assert np.abs(ground.bearing_column) == pytest.approx(180, abs=0.5)


def test_pixels_in_degrees_are_measured_row_by_row():
    grid = Grid(CRS.from_epsg(4326), Affine(0.01, 0, 10, 0, -0.01, 70), 100, 2000)
    ground = Ground.of(grid, 0, 2000)
    assert ground.along_row[0, 0] == pytest.approx(382, abs=2)  # 70° north
    assert ground.along_row[-1, 0] == pytest.approx(717, abs=2)  # 50° north
    assert ground.along_column == pytest.approx(1114, abs=3)
    part = Ground.of(grid, 700, 5)
    assert np.array_equal(part.along_row, ground.along_row[700:705])


def test_a_turned_grid_keeps_its_pixel_size_and_turns_its_bearings():
    turned = Affine.translation(500_000, 2_960_000) @ Affine.rotation(-30) @ Affine.scale(10, -10)
    ground = Ground.of(Grid(CRS.from_string(UTM), turned, 50, 50), 0, 50)
    assert ground.along_row == pytest.approx(10, rel=1e-3)
    assert ground.bearing_row == pytest.approx(120, abs=0.5)


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize("across", [True, False])
def test_planes_have_the_slope_of_planes(crs, across):
    transform = {
        UTM: TEN_METRES,
        "EPSG:4326": Affine(2e-4, 0, 88, 0, -1e-4, 55),
        "EPSG:3857": Affine(20, 0, 9_800_000, 0, -20, 7_300_000),
    }[crs]
    grid = Grid(CRS.from_string(crs), transform, 30, 40)
    ground = Ground.of(grid, 0, 40)
    metres = grid.pixel_size()
    steps = np.arange(30) * metres[0] if across else np.arange(40)[:, None] * metres[1]
    plane = np.broadcast_to(np.tan(np.deg2rad(12)) * steps, (40, 30)).astype(np.float32)
    # To the edges; the size of pixels changes a little from row to row.
    assert slope(plane, ground) == pytest.approx(12, abs=0.02)


def test_slope_is_horns():
    elevation = rough(12, 12)
    a, b, c, d, _, f, g, h, i = elevation[3:6, 4:7].astype(float).ravel()
    right = (c + 2 * f + i - a - 2 * d - g) / 80
    down = (g + 2 * h + i - a - 2 * b - c) / 80
    expected = np.degrees(np.arctan(np.hypot(right, down)))
    assert slope(elevation, RIGHT_ANGLES)[4, 5] == pytest.approx(expected, rel=1e-5)


def test_gaps_leave_the_slope_beside_them():
    plane = (3.0 * np.arange(40) + 2.0 * np.arange(40)[:, None]).astype(np.float32)
    whole = slope(plane, RIGHT_ANGLES)
    plane[10:20, 10:20] = plane[30, 30] = plane[0, 7] = np.nan
    found = slope(plane, RIGHT_ANGLES)
    assert np.array_equal(np.isnan(found), np.isnan(plane))
    assert np.nanmax(np.abs(found - whole)) < 1e-4
    lone = np.full((3, 3), np.nan, np.float32)
    lone[1, 1] = 7
    assert slope(lone, RIGHT_ANGLES)[1, 1] == 0


def test_slope_does_not_depend_on_the_strip():
    grid = Grid(CRS.from_epsg(4326), Affine(1e-4, 0, 88, 0, -1e-4, 40), 40, 90)
    elevation = rough(90, 40)
    whole = slope(elevation, Ground.of(grid, 0, 90))
    part = slope(elevation[29:61], Ground.of(grid, 29, 32))[1:-1]
    assert np.array_equal(part, whole[30:60])


# The way of water.


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


# Height above the drainage.


def valley(rows, columns):
    """Falls southwards, rises 2 m per pixel to both sides of the middle column."""
    down, right = np.mgrid[:rows, :columns]
    return (0.05 * (rows - down) + 2.0 * np.abs(right - columns // 2)).astype(np.float32)


def levels_of(elevation, **options):
    rows, columns = elevation.shape

    def read(window):
        assert (window.col_off, window.width) == (0, columns)
        return elevation[window.row_off : window.row_off + window.height]

    return DrainageLevels(utm(rows, columns), read, **options)


def hand(elevation, **options):
    rows, columns = elevation.shape
    levels = levels_of(elevation, **options).read(Window(0, 0, columns, rows))
    return height_above_drainage(elevation, levels)


def test_height_above_a_valleys_floor():
    elevation = valley(200, 101)
    found = hand(elevation, area=100_000)
    expected = 2.0 * np.abs(np.arange(101) - 50)
    assert found[100:] == pytest.approx(np.broadcast_to(expected, (100, 101)), abs=0.06)


def test_a_dam_in_the_valley_is_breached():
    elevation = valley(200, 101)
    elevation[150] += np.where(np.abs(np.arange(101) - 50) < 5, 12, 0)
    found = hand(elevation, area=100_000)
    above = found[100:145, 44:57]
    assert above == pytest.approx(
        np.broadcast_to(2.0 * np.abs(np.arange(44, 57) - 50), above.shape), abs=0.3
    )
    assert (found >= 0).all()


def test_pits_are_at_zero_and_not_below():
    elevation = valley(200, 101)
    elevation[120:123, 70:73] -= 80
    found = hand(elevation, area=100_000)
    assert found.min() == 0
    assert found[121, 71] == 0


def test_missing_elevation_stays_missing_and_drains():
    elevation = valley(200, 101)
    elevation[50:60, 20:30] = np.nan
    found = hand(elevation, area=100_000)
    assert np.array_equal(np.isnan(found), np.isnan(elevation))
    assert np.isnan(hand(np.full((20, 20), np.nan, np.float32))).all()


def test_land_that_leaves_the_scene_takes_the_nearest_stream():
    elevation = valley(200, 101)
    elevation[:, 90:] = elevation[:, [89]] - np.arange(1, 12)  # falls away to the east
    found = hand(elevation, area=100_000)
    assert found[150, 95] == pytest.approx(2 * 39 - 6, abs=0.6)


def test_a_scene_without_streams_takes_its_lowest_place():
    elevation = (7 + np.arange(20)[:, None] * np.ones(20)).astype(np.float32)
    assert hand(elevation) == pytest.approx(elevation - 7)


def test_large_scenes_are_routed_in_blocks():
    elevation = valley(403, 301)
    exact = hand(elevation, area=100_000)
    levels = levels_of(elevation, area=100_000, max_cells=8_000)
    assert levels.factor == 4
    assert levels.streams.size <= 8_000
    coarse = height_above_drainage(elevation, levels.read(Window(0, 0, 301, 403)))
    assert np.median(np.abs(coarse - exact)[200:]) < 0.5
    assert np.abs(coarse - exact)[200:].max() < 10  # half a block up the valley's sides


@pytest.mark.parametrize(
    ("rows", "columns", "cells"), [(1, 1, 9), (1, 50, 10), (50, 1, 7), (33, 7, 20), (5, 5, 1)]
)
def test_levels_of_any_shape_cover_the_scene(rows, columns, cells):
    elevation = np.random.default_rng(0).random((rows, columns)).astype(np.float32)
    levels = levels_of(elevation, max_cells=cells)
    assert levels.streams.size <= cells
    assert np.isfinite(levels.read(Window(0, 0, columns, rows))).all()


def test_windows_of_the_levels_are_parts_of_the_whole():
    levels = levels_of(rough(100, 90), area=50_000, max_cells=2_000)
    whole = levels.read(Window(0, 0, 90, 100))
    assert np.array_equal(levels.read(Window(13, 37, 20, 30)), whole[37:67, 13:33])


def test_area_in_degrees_is_metres():
    elevation = valley(200, 101)
    degrees = Grid(CRS.from_epsg(4326), Affine(1.8e-4, 0, 25, 0, -9e-5, 60), 101, 200)
    found = DrainageLevels(degrees, lambda w: elevation, area=100_000).streams
    assert found.sum() == pytest.approx(levels_of(elevation, area=100_000).streams.sum(), abs=5)


# What the radar sees.


def test_level_ground_is_seen_at_the_angle_of_incidence():
    flat = np.zeros((5, 5), np.float32)
    assert local_incidence(flat, RIGHT_ANGLES, EAST) == pytest.approx(40, abs=1e-3)


@pytest.mark.parametrize(
    ("heading", "right", "angle"),
    [(0, True, 30), (0, False, 50), (180, True, 50), (180, False, 30)],
)
def test_slopes_that_face_the_sensor_are_seen_steeper(heading, right, angle):
    rising_east = np.broadcast_to(np.tan(np.deg2rad(10)) * 10 * np.arange(9), (9, 9))
    look = Look(40.0, heading, right)
    found = local_incidence(rising_east.astype(np.float32), RIGHT_ANGLES, look)
    assert found == pytest.approx(angle, abs=1e-2)


def test_slopes_along_the_flight_are_seen_a_little_flatter():
    rising_north = np.tan(np.deg2rad(20)) * 10 * np.arange(9)[::-1, None] * np.ones(9)
    found = local_incidence(rising_north.astype(np.float32), RIGHT_ANGLES, EAST)
    expected = np.degrees(np.arccos(np.cos(np.deg2rad(40)) * np.cos(np.deg2rad(20))))
    assert found == pytest.approx(expected, abs=1e-2)


def test_a_wall_shades_behind_and_is_laid_over_in_front():
    wall = np.zeros((21, 120), np.float32)
    wall[:, 60:62] = 100
    found = hidden(wall, RIGHT_ANGLES, EAST)
    shade = 61 + int(100 * np.tan(np.deg2rad(40)) / 10)
    over = 61 - int(100 / np.tan(np.deg2rad(40)) / 10)
    assert np.flatnonzero(found.shadow[10]).tolist() == list(range(62, shade + 1))
    layover = np.flatnonzero(found.layover[10])
    assert over - 1 <= layover.min() <= over
    assert layover.max() == 61
    mirrored = hidden(wall[:, ::-1], RIGHT_ANGLES, Look(40.0, 180.0))
    assert np.array_equal(mirrored.shadow[:, ::-1], found.shadow)
    assert np.array_equal(mirrored.layover[:, ::-1], found.layover)
    southwards = hidden(wall.T, RIGHT_ANGLES, Look(40.0, 90.0))
    assert np.array_equal(southwards.shadow, found.shadow.T)


@pytest.mark.parametrize("seed", range(3))
def test_rows_are_hidden_as_by_running_maxima(seed):
    elevation = rough(20, 200, seed, height=60)
    found = hidden(elevation, RIGHT_ANGLES, EAST)
    angle = np.deg2rad(40)
    ground = 10.0 * np.arange(200)
    sight = elevation + ground / np.tan(angle)
    shadow = sight < np.maximum.accumulate(sight, axis=1) - 1e-3
    slant = ground * np.tan(angle) - elevation
    layover = slant < np.maximum.accumulate(slant, axis=1) - 1e-3
    layover |= slant > np.minimum.accumulate(slant[:, ::-1], axis=1)[:, ::-1] + 1e-3
    assert shadow.any() and layover.any()
    assert (found.shadow != shadow).mean() < 1e-3
    assert (found.layover != layover).mean() < 1e-3


def test_a_simulated_scene_hides_the_same():
    """Held against the simulation, which has code of its own and angles that change."""
    elevation = rough(30, 400, 3, height=120)
    geometry = Geometry(400, 10.0, 0.5)
    angles = np.broadcast_to(geometry.angle, elevation.shape)
    found, view = hidden(elevation, RIGHT_ANGLES, Look(angles, 0.0)), geometry.view(elevation)
    assert view.shadow.any() and view.layover.any()
    assert (found.shadow != view.shadow).mean() < 2e-3
    assert (found.layover != view.layover).mean() < 2e-3


def test_gentle_ground_hides_nothing():
    found = hidden(rough(60, 60, height=3), RIGHT_ANGLES, Look(35.0, -12.0))
    assert not found.shadow.any()
    assert not found.layover.any()


@pytest.mark.parametrize("heading", [-12.0, -168.0, 70.0, 110.0])
def test_hidden_places_do_not_depend_on_the_strip(heading):
    elevation = rough(500, 60, 2, height=60)
    elevation[100:110, 20:30] = np.nan
    look = Look(np.float32(38.0), heading)
    whole = hidden(elevation, RIGHT_ANGLES, look)
    assert whole.shadow.any() and whole.layover.any()
    assert not (whole.shadow | whole.layover)[np.isnan(elevation)].any()
    relief = float(np.nanmax(elevation) - np.nanmin(elevation))
    reach, _ = hidden_reach(relief, Course.of(look, RIGHT_ANGLES), steepest_view(38, 38))
    assert reach < 200
    first = 200 - reach
    part = hidden(elevation[first : 300 + reach], RIGHT_ANGLES, look, first)
    for one, other in ((part.shadow, whole.shadow), (part.layover, whole.layover)):
        assert np.array_equal(one[reach:-reach], other[200:300])


def test_incidence_may_change_across_the_scene():
    wall = np.zeros((3, 200), np.float32)
    wall[:, [50, 150]] = 100
    angle = np.broadcast_to(np.linspace(20, 60, 200, dtype=np.float32), (3, 200))
    shadow = hidden(wall, RIGHT_ANGLES, Look(angle, 0.0)).shadow[1]
    assert shadow[50:150].sum() < shadow[150:].sum()


def test_nothing_is_hidden_where_nothing_is_known():
    empty = np.full((9, 9), np.nan, np.float32)
    found = hidden(empty, RIGHT_ANGLES, EAST)
    assert not (found.shadow | found.layover).any()
    assert all(np.isnan(part).all() for part in gradients(empty, RIGHT_ANGLES))
