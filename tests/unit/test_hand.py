"""Height above the nearest drainage."""

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from model_backend.raster.grid import Grid
from model_backend.sar.hand import DrainageLevels, height_above_drainage
from tests.support.terrain import rough, utm


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
