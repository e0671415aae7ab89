"""Sizes, bearings and slopes of the ground, on any grid."""

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.raster.grid import Grid
from model_backend.sar.ground import Ground
from model_backend.sar.terrain import slope
from tests.support.scenes import TEN_METRES, UTM
from tests.support.terrain import RIGHT_ANGLES, rough, utm


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
