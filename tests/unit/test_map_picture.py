"""The picture of a map: exact means, rivers that survive, any height of strips, north up."""

import math

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, WATER
from model_backend.prediction.products import picture as module
from model_backend.prediction.products.orientation import (
    length_text,
    meridians,
    north,
    parallels,
    round_length,
)
from model_backend.prediction.products.picture import MapPicture
from model_backend.prediction.strip import Strip
from model_backend.raster.grid import Grid
from tests.support.map_products import UTM33, map_of, picture_of

RNG = np.random.default_rng(3)


def test_the_height_of_strips_makes_no_difference():
    image, mask = map_of(UTM33)
    one, *others = (picture_of(UTM33, image, mask, 50, rows) for rows in (160, 1, 7, 64))
    for other in others:
        assert np.array_equal(one.grey, other.grey) and np.array_equal(one.codes, other.codes)
        assert one.limits == other.limits and one.grid == other.grid


def test_cells_are_exact_means(monkeypatch):
    monkeypatch.setattr(module, "PERCENTILES", (0, 100))
    grid = Grid(UTM33.crs, UTM33.transform, 23, 17)
    image = RNG.normal(-10, 3, (17, 23)).astype(np.float32)
    image[:5, :5] = np.nan
    image[6, 7] = np.nan
    found = picture_of(grid, image, np.zeros((17, 23), np.uint8), longest=5, strip=3)
    means = np.array(
        [
            [np.nanmean(image[r : r + 5, c : c + 5]) if r + c else np.nan for c in range(0, 23, 5)]
            for r in range(0, 17, 5)
        ]
    )
    low, high = np.nanmin(means), np.nanmax(means)
    assert found.limits == pytest.approx((low, high), abs=1e-5)
    expected = np.nan_to_num(np.rint(255 * (means - low) / (high - low)))
    assert np.abs(found.grey.astype(int) - expected).max() <= 1
    assert found.grey[0, 0] == 0
    assert found.grid.transform @ (1, 1) == grid.transform @ (5, 5)
    assert (found.grid.width, found.grid.height) == (5, 4)


def test_narrow_rivers_survive_and_single_pixels_do_not():
    grid = Grid(UTM33.crs, UTM33.transform, 200, 200)
    mask = np.zeros((200, 200), np.uint8)
    mask[:, 43] = WATER  # one pixel wide, cells are ten
    mask[77, :] = PERMANENT_WATER
    mask[RNG.integers(0, 70, 20), RNG.integers(60, 200, 20)] = WATER
    found = picture_of(grid, np.zeros((200, 200), np.float32), mask, longest=20)
    assert (np.delete(found.codes[:, 4], 7) == WATER).all()
    assert (np.delete(found.codes[7], 4) == PERMANENT_WATER).all()
    assert (found.codes[:6, 6:] == DRY).mean() > 0.98


def test_most_pixels_decide_what_is_no_water_and_no_data_stays():
    grid = Grid(UTM33.crs, UTM33.transform, 8, 4)
    mask = np.full((4, 8), NO_DATA, np.uint8)
    mask[:3, :4] = EXCLUDED
    mask[3, :3] = DRY
    found = picture_of(grid, np.full((4, 8), np.nan, np.float32), mask, longest=2)
    assert found.codes.tolist() == [[EXCLUDED, NO_DATA]]
    assert found.grey.tolist() == [[0, 0]]


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (5, 3)])
def test_any_shape(shape):
    grid = Grid(UTM33.crs, UTM33.transform, shape[1], shape[0])
    found = picture_of(grid, np.zeros(shape, np.float32), np.ones(shape, np.uint8), longest=64)
    assert (found.codes == WATER).all()
    assert max(found.codes.shape) <= 64


def test_gaps_and_missing_rows_are_noticed():
    gathered = MapPicture(UTM33)
    strip = Strip(3, *(np.zeros((2, 240)) for _ in range(4)))
    with pytest.raises(ValueError, match="Expected row 0"):
        gathered.add(strip)
    with pytest.raises(ValueError, match="0 of 160 rows"):
        gathered.finish()


@pytest.mark.parametrize(("across", "down"), [(10, 10), (-10, -10), (-10, 10)])
def test_rows_that_run_north_and_columns_that_run_west_are_turned(across, down):
    """A pixel is found at the same place on the ground, and north is above."""
    grid = Grid(UTM33.crs, Affine(across, 0, 5e5, 0, down, 5.8e6), 30, 20)
    mask = np.zeros((20, 30), np.uint8)
    mask[4, 7] = WATER
    found = picture_of(grid, np.zeros((20, 30), np.float32), mask)
    ((row, column),) = np.argwhere(found.codes == WATER)
    assert found.grid.transform @ (column + 0.5, row + 0.5) == grid.transform @ (7.5, 4.5)
    assert abs(north(found.grid)) < 1


@pytest.mark.parametrize("angle", [-120, -30, 0, 45, 90, 170])
def test_north_follows_a_turned_grid(angle):
    turned = Affine.translation(5e5, 5.8e6) @ Affine.rotation(angle) @ Affine.scale(10, -10)
    # On the central meridian grid north is true north.
    assert north(Grid(UTM33.crs, turned, 20, 20)) == pytest.approx(angle, abs=0.1)


def test_north_is_true_north_and_not_that_of_the_grid():
    east = Grid(UTM33.crs, Affine(10, 0, 7.0e5, 0, -10, 6.6e6), 100, 100)
    lon, lat = east.center_lonlat()
    convergence = (lon - 15) * math.sin(math.radians(lat))
    assert north(east) == pytest.approx(-convergence, abs=0.05)
    polar = Grid(CRS.from_epsg(3413), Affine(10, 0, 1e6, 0, -10, 1e3), 100, 200)
    assert north(polar) == pytest.approx(-90, abs=1)


def test_round_lengths():
    lengths = [round_length(value) for value in (1, 1.9, 2, 4.99, 5, 9, 12, 7345.6, 0.3)]
    assert lengths == pytest.approx([1, 1, 2, 2, 5, 5, 10, 5000, 0.2])
    assert [length_text(value) for value in (0.5, 500, 1000, 20000, 2e6)] == [
        "0.5 m",
        "500 m",
        "1 km",
        "20 km",
        "2,000 km",
    ]


def test_meridians_and_parallels_lie_where_the_grid_has_them():
    degrees = Grid(CRS.from_epsg(4326), Affine(1e-3, 0, 93.7, 0, -1e-3, -26.7), 300, 200)
    lons, lats = meridians(degrees, 4), parallels(degrees, 4)
    assert [tick.text for tick in lons] == ["93.7° E", "93.8° E", "93.9° E", "94.0° E"]
    assert [tick.place for tick in lons] == pytest.approx([0, 1 / 3, 2 / 3, 1], abs=1e-6)
    assert [tick.text for tick in lats] == ["26.70° S", "26.75° S", "26.80° S", "26.85° S"]
    assert [tick.place for tick in lats] == pytest.approx([0, 0.25, 0.5, 0.75], abs=1e-6)


def test_the_date_line_and_the_poles():
    across = Grid(CRS.from_epsg(4326), Affine(1e-2, 0, 179.5, 0, -1e-2, 0.5), 100, 100)
    assert "180.0° W" in [tick.text for tick in meridians(across, 5)]
    assert "0.0°" in [tick.text for tick in parallels(across, 5)]
    pole = Grid(CRS.from_epsg(3413), Affine(1e4, 0, -1e6, 0, -1e4, 1e6), 200, 200)
    assert parallels(pole, 4) == []  # each is met twice
