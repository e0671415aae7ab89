"""Pixel areas against areas known from elsewhere."""

import numpy as np
import pyproj
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.protocol import HighwaterError
from model_backend.raster.areas import PixelAreas
from model_backend.raster.grid import Grid

EARTH = 510_065_621.724e6  # m², the WGS 84 ellipsoid


def grid(epsg, transform, width=40, height=30):
    return Grid(CRS.from_epsg(epsg), transform, width, height)


def outline_area(grid: Grid) -> float:
    """Geodesic area inside the grid's outline, drawn with many points, by pyproj."""
    steps = np.linspace(0, 1, 2000, endpoint=False)
    width, height = grid.width, grid.height
    columns = np.concatenate([steps * width, steps * 0 + width, width * (1 - steps), steps * 0])
    rows = np.concatenate([steps * 0, steps * height, steps * 0 + height, height * (1 - steps)])
    t = grid.transform
    x, y = t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f
    crs = pyproj.CRS.from_wkt(grid.crs.to_wkt())
    if crs.is_projected:
        x, y = pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True).transform(x, y)
    area, _ = crs.get_geod().polygon_area_perimeter(x, y)
    return abs(area)


def test_one_degree_pixels_cover_the_earth():
    areas = PixelAreas(grid(4326, Affine(1, 0, -180, 0, -1, 90), 360, 180)).rows(0, 180)
    assert areas.shape == (180, 360)
    assert areas.dtype == np.float64
    assert areas.sum() == pytest.approx(EARTH, rel=1e-11)


def test_web_mercator_pixel_at_sixty_degrees_is_about_a_quarter():
    y = 8399737.889818359  # 60° north
    areas = PixelAreas(grid(3857, Affine(10, 0, 0, 0, -10, y + 5), 1, 1)).rows(0, 1)
    assert areas[0, 0] / 100 == pytest.approx(0.25, rel=0.01)
    # On the ellipsoid, not a sphere: the two radii of curvature over the equator's.
    sine2 = 0.75
    e2 = 0.0066943799901413165
    exact = 0.25 * (1 - e2) / (1 - e2 * sine2) ** 2
    assert areas[0, 0] / 100 == pytest.approx(exact, rel=1e-7)


@pytest.mark.parametrize(
    ("epsg", "transform", "size"),
    [
        pytest.param(4326, Affine(0.0001, 0, 93, 0, -0.0001, 27), (900, 700), id="degrees"),
        pytest.param(4326, Affine(0.0001, 0, 93, 0, 0.0001, 26), (900, 700), id="degrees-south-up"),
        pytest.param(
            4326, Affine(8e-5, 3e-5, -3, 3e-5, -8e-5, 70), (2000, 1500), id="degrees-rotated"
        ),
        pytest.param(32646, Affine(10, 0, 2e5, 0, -10, 3e6), (10000, 8000), id="utm"),
        pytest.param(32646, Affine(10, 0, 2e5, 0, 10, 3e6), (10000, 800), id="utm-south-up"),
        pytest.param(32746, Affine(7, 7, 4e5, 7, -7, 7e6), (3000, 4000), id="utm-rotated"),
        pytest.param(3857, Affine(20, 0, 1e7, 0, -20, 9e6), (5000, 4000), id="web-mercator"),
        pytest.param(3857, Affine(5000, 0, 1e7, 0, -5000, 9e6), (200, 300), id="large-pixels"),
        pytest.param(3035, Affine(20, 0, 4e6, 0, -20, 3e6), (5000, 4000), id="equal-area"),
        pytest.param(3031, Affine(40, 0, -2e6, 0, -40, 1e6), (5000, 4000), id="polar"),
        pytest.param(2263, Affine(30, 0, 9e5, 0, -30, 2.5e5), (3000, 3000), id="feet"),
    ],
)
def test_blocks_agree_with_geodesic_polygons(epsg, transform, size):
    block = grid(epsg, transform, *size)
    areas = PixelAreas(block)
    total = sum(areas.rows(r, min(500, size[1] - r)).sum() for r in range(0, size[1], 500))
    assert total == pytest.approx(outline_area(block), rel=2e-6)


def test_the_pole_is_not_special():
    areas = PixelAreas(grid(3995, Affine(100, 0, -1500, 0, -100, 1500), 30, 30)).rows(0, 30)
    # EPSG:3995 is true to scale at 71° north; at the pole it shrinks.
    assert areas.min() > 0
    assert areas.max() / areas.min() == pytest.approx(1, abs=1e-6)
    assert areas[0, 0] == pytest.approx(10_000 / 0.9728**2, rel=2e-3)


def test_equal_area_pixels_are_equal():
    areas = PixelAreas(grid(6933, Affine(100, 0, 1e6, 0, -100, 5e6), 50, 50)).rows(0, 50)
    assert areas == pytest.approx(np.full((50, 50), 1e4), rel=1e-7)


def test_strips_give_what_the_whole_gives():
    areas = PixelAreas(grid(32646, Affine(10, 0, 2e5, 0, -10, 3e6), 700, 900))
    whole = PixelAreas(grid(32646, Affine(10, 0, 2e5, 0, -10, 3e6), 700, 900)).rows(0, 900)
    strips = [areas.rows(r, min(37, 900 - r)) for r in range(0, 900, 37)]
    assert np.array_equal(np.concatenate(strips), whole)
    assert np.array_equal(areas.rows(5, 1)[0], whole[5])


def test_pixels_off_the_earth_have_no_area():
    world = Grid(CRS.from_string("ESRI:54009"), Affine(1e5, 0, -2e7, 0, -1e5, 1e7), 400, 200)
    areas = PixelAreas(world).rows(0, 200)
    assert areas[0, 0] == 0
    assert np.isfinite(areas).all()
    assert areas[100, 200] == pytest.approx(1e10, rel=1e-2)
    assert areas.sum() == pytest.approx(EARTH, rel=1e-2)


def test_heights_of_a_compound_crs_do_not_matter():
    flat = PixelAreas(grid(25832, Affine(10, 0, 5e5, 0, -10, 6e6))).rows(0, 30)
    compound = Grid(CRS.from_string("EPSG:25832+7837"), Affine(10, 0, 5e5, 0, -10, 6e6), 40, 30)
    assert np.array_equal(PixelAreas(compound).rows(0, 30), flat)


def test_a_shift_to_another_datum_does_not_matter():
    parameters = "+proj=utm +zone=46 +ellps=bessel"
    bound = CRS.from_string(f"{parameters} +towgs84=100,200,300 +type=crs")
    free = CRS.from_string(f"{parameters} +type=crs")
    transform = Affine(10, 0, 5e5, 0, -10, 3e6)
    assert np.array_equal(
        PixelAreas(Grid(bound, transform, 40, 30)).rows(0, 30),
        PixelAreas(Grid(free, transform, 40, 30)).rows(0, 30),
    )


def test_a_sphere_is_no_special_case():
    sphere = CRS.from_string("+proj=longlat +R=6371000 +type=crs")
    areas = PixelAreas(Grid(sphere, Affine(1, 0, -180, 0, -1, 90), 360, 180)).rows(0, 180)
    assert areas.sum() == pytest.approx(4 * np.pi * 6371000**2, rel=1e-12)


def test_a_local_crs_is_refused():
    local = CRS.from_wkt('LOCAL_CS["site plan",UNIT["metre",1]]')
    with pytest.raises(HighwaterError) as caught:
        PixelAreas(Grid(local, Affine.identity(), 3, 3))
    assert caught.value.code == "input.crs_local"
    assert "site plan" in caught.value.sentence
