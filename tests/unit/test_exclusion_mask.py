"""The job ``exclusionmask``: terrain whose shadow, layover, slope and height are known."""

import json
import math

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from model_backend.categories import (
    CAN_BE_JUDGED,
    EXCLUSION_CATEGORIES,
    HIGH,
    LAND_COVER,
    LAYOVER,
    NO_DATA,
    NO_ELEVATION,
    SHADOW,
    STEEP,
)
from model_backend.exclusion import reasons
from model_backend.exclusion.shares import shares
from model_backend.protocol import HighwaterError
from model_backend.sar.orbit import usual_heading
from tests.support.jobs import run_job, write_raster  # noqa: F401
from tests.support.scenes import TEN_METRES, UTM, read

ANGLE = 39.0
ONLY_HIDDEN = {"max_slope": None}
TURNED = Affine.translation(500_000, 2_960_000) @ Affine.rotation(-25) @ Affine.scale(10, -10)
DEGREES = Affine(1e-4, 0, 87.0, 0, -1e-4, 26.76)  # of 9.97 and 11.08 m
GRIDS = {"UTM": (UTM, TEN_METRES), "turned": (UTM, TURNED), "degrees": ("EPSG:4326", DEGREES)}
HEADINGS = {"ascending": -12.0, "descending": -168.0}


def east_north(crs, transform, shape):
    """Metres to the east and north of the middle, by the ellipsoid's own plane there."""
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    xs, ys = transform @ (columns + 0.5, rows + 0.5)
    lon, lat = transform_points(crs, "EPSG:4326", xs.ravel().tolist(), ys.ravel().tolist())
    middle = shape[1] // 2 + shape[1] * (shape[0] // 2)
    plane = CRS.from_proj4(f"+proj=aeqd +lon_0={lon[middle]} +lat_0={lat[middle]} +units=m")
    east, north = transform_points("EPSG:4326", plane, lon, lat)
    return np.reshape(east, shape), np.reshape(north, shape)


@pytest.fixture
def mask_of(write_raster, run_job, tmp_path):  # noqa: F811
    """Run the job on an elevation; gives the mask, the numbers and the log."""

    def run(elevation, crs=UTM, transform=TEN_METRES, nodata=None, outputs=None, **parameters):
        path = write_raster(elevation, "dem.tif", crs=crs, transform=transform, nodata=nodata)
        out = tmp_path / "mask.tif"
        parameters.setdefault("incidence", ANGLE)
        result, log = run_job(
            "exclusionmask", outputs or {"mask": out}, elevation={"path": path}, **parameters
        )
        return read(out), result.numbers, log

    return run


@pytest.mark.parametrize("orbit", HEADINGS)
@pytest.mark.parametrize("name", GRIDS)
def test_a_ridge_hides_what_geometry_says(mask_of, name, orbit):
    """A long ridge across the look: steep towards the sensor and away from it."""
    crs, transform = GRIDS[name]
    heading, shape, height = HEADINGS[orbit], (120, 260), 200.0
    east, north = east_north(crs, transform, shape)
    bearing = math.radians(heading + 90)
    away = east * math.sin(bearing) + north * math.cos(bearing)  # metres from the crest
    front, back = math.tan(math.radians(60)), math.tan(math.radians(70))
    foot, heel = -height / front, height / back
    slopes = np.where(away < 0, height + away * front, height - away * back)
    elevation = np.maximum(slopes, 0).astype(np.float32)
    found, numbers, _ = mask_of(elevation, crs, transform, heading=heading, **ONLY_HIDDEN)
    tangent = math.tan(math.radians(ANGLE))
    shade, near = height * tangent, -height / tangent
    assert shade > heel and near < foot  # else there were nothing to see
    # The layover's far end: beyond the crest ground is farther away than the foot of the ridge.
    slack = 18.0  # metres: a pixel's diagonal, and what the interpolated crest lacks
    inner = np.abs(north * math.sin(bearing) - east * math.cos(bearing)) < 400
    expected = {SHADOW: (0, shade), LAYOVER: (near, 0), CAN_BE_JUDGED: (shade, 1e9)}
    for code, (low, high) in expected.items():
        inside = inner & (away > low + slack) & (away < high - slack)
        assert inside.sum() > 100
        assert (found[inside] == code).all(), (code, np.unique(found[inside], return_counts=True))
    before = inner & (away < near - slack)
    assert (found[before] == CAN_BE_JUDGED).all()
    assert numbers["HEADING_USED"] == heading


def test_a_pyramid_casts_a_pointed_shadow(mask_of):
    """Gentle towards the sensor, a cliff behind: no layover in front, a triangle of shadow."""
    height, half = 300.0, 300.0
    rows, columns = np.mgrid[:160, :260]
    x, y = 10.0 * (columns - 100), 10.0 * (rows - 80)
    ramp = np.where((x <= 0) & (x > -1200), 1 + x / 1200, 0)
    elevation = (height * ramp * np.clip(1 - np.abs(y) / half, 0, 1)).astype(np.float32)
    found, _, _ = mask_of(elevation, heading=0.0, **ONLY_HIDDEN)
    tangent = math.tan(math.radians(ANGLE))
    for offset in (0, 10, 20, -15):
        # The cliff's top over this row, but one pixel's slope that the elevation loses in it.
        crest = height * (1 - abs(10 * offset) / half)
        shade = np.flatnonzero(found[80 + offset] == SHADOW)
        assert shade.min() == 101
        assert 10 * (shade.max() - 100) == pytest.approx(crest * tangent, abs=15)
        assert shade.size == shade.max() - 100
    assert not (found[:, :101] == SHADOW).any()
    assert not (found[np.abs(y) > half] == SHADOW).any()


def test_the_default_direction_is_that_of_the_orbit(mask_of):
    cliff = np.zeros((60, 200), np.float32)
    cliff[:, 95:105] = 150
    sides = {}
    for orbit in HEADINGS:
        found, numbers, log = mask_of(cliff, orbit=orbit, **ONLY_HIDDEN)
        shade = np.flatnonzero(found[30] == SHADOW)
        sides[orbit] = np.sign(shade.mean() - 100)
        assert numbers["HEADING_USED"] == pytest.approx(
            usual_heading(orbit, 26.75, ANGLE), abs=0.02
        )
        assert f"usual for Sentinel-1, {orbit}" in log
    assert sides == {"ascending": 1, "descending": -1}
    found, _, log = mask_of(cliff, **ONLY_HIDDEN)
    assert np.flatnonzero(found[30] == SHADOW).mean() > 100
    assert "ascending is assumed" in log
    left, _, _ = mask_of(cliff, orbit="ascending", looks_right=False, **ONLY_HIDDEN)
    assert np.flatnonzero(left[30] == SHADOW).mean() < 100


def test_the_image_says_its_orbit(mask_of, write_raster):  # noqa: F811
    cliff = np.zeros((60, 200), np.float32)
    cliff[:, 95:105] = 150
    image = {"path": write_raster(cliff, "S1A_20240919T051104_desc.tif")}
    found, _, log = mask_of(cliff, like=image, **ONLY_HIDDEN)
    assert np.flatnonzero(found[30] == SHADOW).mean() < 100
    assert "usual for Sentinel-1, descending" in log and "assumed" not in log
    # What is said goes first, but not without a word.
    found, _, log = mask_of(cliff, like=image, orbit="ascending", **ONLY_HIDDEN)
    assert np.flatnonzero(found[30] == SHADOW).mean() > 100
    assert "was taken on one that is descending" in log
    _, _, log = mask_of(cliff, like=image, heading=-12.0, **ONLY_HIDDEN)
    assert "was taken on one" not in log


@pytest.mark.parametrize(
    ("orbit", "latitude", "heading"),
    # By hand for 0°: tan = (962 + 465) / 6688 m/s. The others are what line-of-sight azimuths of
    # −100° and −260° (counted from the ground to the satellite) mean in California.
    [("ascending", 0, -12.0), ("descending", 0, -168.0), ("ascending", 36, -10),
     ("descending", 36, -170)],
)  # fmt: skip
def test_where_sentinel_1_flies(orbit, latitude, heading):
    assert usual_heading(orbit, latitude, ANGLE) == pytest.approx(heading, abs=0.5)


def rough(rows, columns, height=250.0, seed=1):
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:rows, :columns]
    waves = sum(
        np.sin(x / a + y / b + rng.uniform(0, 6)) * c
        for a, b, c in ((9, 13, 1), (-17, 11, 2), (31, -23, 3), (5, 40, 0.5))
    )
    return (height * waves / 6.5).astype(np.float32)


@pytest.mark.parametrize(
    ("name", "heading"),
    [*((name, None) for name in GRIDS), ("UTM", 75.0)],  # the last looks along the columns
)
def test_nothing_depends_on_the_strips(mask_of, monkeypatch, name, heading):
    crs, transform = GRIDS[name]
    elevation = rough(700, 90)
    elevation[300:330, 20:40] = np.nan
    options = {"max_slope": 40.0, "max_height": 250.0, "heading": heading}
    whole, _, _ = mask_of(elevation, crs, transform, **options)
    assert {SHADOW, LAYOVER, STEEP, HIGH, NO_ELEVATION, CAN_BE_JUDGED} == set(np.unique(whole))
    full = reasons.spans
    for rows in (37, 200):
        monkeypatch.setattr(reasons, "spans", lambda grid, r=rows: full(grid, r * grid.width))
        monkeypatch.setattr("model_backend.exclusion.job.spans", reasons.spans)
        part, _, _ = mask_of(elevation, crs, transform, **options)
        assert np.array_equal(part, whole)


def test_the_rest_of_the_elevation_counts_beyond_an_extent(mask_of):
    elevation = rough(300, 300)
    whole, _, _ = mask_of(elevation, heading=-12.0, max_slope=40.0)
    # Columns 100 to 180 and rows 120 to 200.
    extent = {"xmin": 501_000, "xmax": 501_800, "ymin": 2_958_000, "ymax": 2_958_800}
    part, _, _ = mask_of(elevation, heading=-12.0, max_slope=40.0, extent=extent)
    assert part.shape == (80, 80)
    # The walk meets the columns between other pixels.
    assert (part != whole[120:200, 100:180]).mean() < 0.005
    transform = TEN_METRES @ Affine.translation(100, 120)
    alone, _, _ = mask_of(
        elevation[120:200, 100:180], UTM, transform, heading=-12.0, max_slope=40.0
    )
    assert (alone != whole[120:200, 100:180]).mean() > 0.02


@pytest.mark.parametrize("name", GRIDS)
def test_slopes_are_measured_on_the_ground(mask_of, name):
    crs, transform = GRIDS[name]
    east, north = east_north(crs, transform, (60, 60))
    plane = (np.tan(np.radians(20)) * (0.6 * east + 0.8 * north)).astype(np.float32)
    only = {"shadow": False, "layover": False}
    assert (mask_of(plane, crs, transform, max_slope=19.9, **only)[0] == STEEP).all()
    assert (mask_of(plane, crs, transform, max_slope=20.1, **only)[0] == CAN_BE_JUDGED).all()


def test_high_ground_and_its_order(mask_of):
    rows, columns = np.mgrid[:200, :300]
    valley = (0.05 * (200 - rows) + 2.0 * np.abs(columns - 150)).astype(np.float32)
    found, numbers, _ = mask_of(valley, shadow=False, layover=False, max_slope=None, max_height=100)
    high = np.abs(columns - 150) > 50
    near = np.abs(np.abs(columns - 150) - 50) < 3
    assert np.array_equal(found[~near] == HIGH, high[~near])
    assert numbers["HIGH_PERCENT"] == pytest.approx(66.5, abs=2)
    # 11.3° steep everywhere but on the floor: the graver reason is written.
    steep, _, _ = mask_of(valley, shadow=False, layover=False, max_slope=11, max_height=100)
    assert (steep[:, :140] == STEEP).all()


def test_elevation_in_degrees_is_aligned_to_the_scene(mask_of, write_raster):  # noqa: F811
    like = write_raster(np.zeros((1, 200, 200), np.float32), "like.tif")
    lon, lat = transform_points(UTM, "EPSG:4326", [500_000], [2_960_000])
    # Covers the western half: the look of the grid is UTM's.
    half, step = 1000 / 99_400, 3e-4
    columns = math.ceil((half + 0.05) / step)
    place = Affine(step, 0, lon[0] - 0.05, 0, -step, lat[0] + 0.01)
    found, numbers, log = mask_of(
        np.full((120, columns), 7, np.float32), "EPSG:4326", place, like={"path": like}
    )
    assert found.shape == (200, 200)
    lacking = found == NO_ELEVATION
    assert not lacking[:, :95].any() and lacking[:, 108:].all()
    assert numbers["NO_ELEVATION_PERCENT"] == pytest.approx(100 * lacking.mean(), abs=0.1)
    assert numbers["EXCLUDED_PERCENT"] == pytest.approx(100 * lacking.mean(), abs=0.1)
    assert "does not cover" in log and "marked “No elevation”" in log
    assert "is the same everywhere" in log


def test_land_cover(mask_of, write_raster):  # noqa: F811
    classes = np.full((100, 100), 40, np.uint8)
    classes[20:40] = 50
    classes[:, :10] = 0
    path = write_raster(classes, "cover.tif", nodata=0)
    flat = np.zeros((100, 100), np.float32)
    flat[:, -5:] = np.nan
    found, numbers, log = mask_of(flat, landcover={"path": path}, excluded_classes=(50, 80))
    assert (found[20:40, 10:] == LAND_COVER).all()  # graver than no elevation
    assert (found[20:40, :10] == CAN_BE_JUDGED).all()
    assert (found[:20, -5:] == NO_ELEVATION).all()
    assert numbers["LANDCOVER_PERCENT"] == pytest.approx(18)
    assert "does not have the class 80" in log and "has no data on 10 % of the mask" in log


def test_angles_may_be_a_layer(mask_of, write_raster):  # noqa: F811
    cliff = np.zeros((40, 400), np.float32)
    cliff[:, [100, 300]] = 100
    angles = np.broadcast_to(np.linspace(20, 60, 400, dtype=np.float32), (40, 400)).copy()
    angles[:, 390:] = 0
    layer = {"path": write_raster(angles, "angles.tif")}
    found, _, log = mask_of(cliff, incidence_layer=layer, heading=0.0, max_slope=None)
    for crest in (100, 300):
        shade = np.flatnonzero(found[20, crest : crest + 90] == SHADOW).max()
        expected = 10 * np.tan(np.radians(angles[20, crest + shade]))
        assert shade == pytest.approx(expected, abs=1.1)
    assert (found[:, 390:] == NO_DATA).all()
    assert "has no incidence angle on 2.5 % of the mask" in log
    assert "incidence angle 20.0 to" in log


def test_the_file_explains_itself(mask_of, tmp_path):
    found, numbers, log = mask_of(rough(120, 120))
    with rasterio.open(tmp_path / "mask.tif") as dataset:
        tags, colours = dataset.tags(1), dataset.colormap(1)
        assert dataset.nodata == NO_DATA
        for item in EXCLUSION_CATEGORIES:
            assert tags[f"CATEGORY_{item.value}"] == item.name
            if item.value != NO_DATA:
                assert colours[item.value][:3] == item.colour[:3]
    assert (tmp_path / "mask.qml").exists()
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert record["job"] == "exclusionmask" and record["numbers"] == numbers
    assert record["view"]["incidence"] == [ANGLE, ANGLE]
    assert record["reasons"]["Radar shadow"]["hectares"] == pytest.approx(
        (found == SHADOW).sum() / 100, rel=1e-2
    )
    assert [item["name"] for item in record["inputs"]] == ["dem.tif"]
    assert record["sentences"][0] in log and "of the scene cannot be judged" in log


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"orbit": "sideways"}, "exclusion.orbit"),
        ({"heading": 400.0}, "exclusion.heading"),
        ({"heading": math.nan}, "exclusion.heading"),
        ({"incidence": 4.0}, "exclusion.incidence"),
        ({"incidence": 85.0}, "exclusion.incidence"),
        ({"incidence": math.nan}, "exclusion.incidence"),
        ({"max_slope": -3.0}, "exclusion.slope"),
        ({"max_slope": 91.0}, "exclusion.slope"),
        ({"max_height": 0.0}, "exclusion.height"),
        ({"max_height": 1e5}, "exclusion.height"),
        ({"excluded_classes": (50,)}, "exclusion.landcover"),
        ({"landcover": {"path": "x.tif"}}, "exclusion.landcover"),
        ({"shadow": False, "layover": False, "max_slope": None}, "exclusion.nothing"),
        ({"extent": {"xmin": 0, "ymin": 0, "xmax": 9, "ymax": 9}}, "input.extent_outside"),
        ({"like": {"path": "/nowhere.tif"}}, "input.missing"),
    ],
)
def test_bad_parameters_are_refused(mask_of, parameters, code):
    with pytest.raises(HighwaterError) as caught:
        mask_of(np.zeros((20, 20), np.float32), **parameters)
    assert caught.value.code == code and caught.value.remedy


def test_bad_layers_are_refused(mask_of, write_raster, tmp_path):  # noqa: F811
    flat = np.zeros((20, 20), np.float32)
    elsewhere = TEN_METRES @ Affine.translation(5000, 0)
    far = write_raster(flat, "far.tif", transform=elsewhere)
    radians = write_raster(np.full((20, 20), 0.6, np.float32), "radians.tif")
    local = write_raster(np.linspace(0.5, 89, 400, dtype="f4").reshape(20, 20), "local.tif")
    cases = [
        (flat, {"like": {"path": far}}, "exclusion.no_overlap", "“dem.tif” has no data"),
        (flat * np.nan, {}, "exclusion.no_overlap", "“dem.tif” has no data"),
        (flat + 20_000, {}, "exclusion.elevation_values", "no elevations in metres"),
        (flat, {"incidence_layer": {"path": radians}}, "exclusion.incidence", "radians"),
        (flat, {"incidence_layer": {"path": local}}, "exclusion.incidence", "level ground"),
        (flat, {"incidence_layer": {"path": far}}, "exclusion.no_overlap", "far.tif"),
        (
            flat,
            {"landcover": {"path": far}, "excluded_classes": (1,)},
            "exclusion.no_overlap",
            "far.tif",
        ),
        (flat, {"outputs": {"mask": tmp_path / "mask.jpg"}}, "output.format", ".tif"),
        (flat, {"outputs": {"mask": tmp_path / "dem.tif"}}, "output.is_input", "overwrite"),
    ]
    for elevation, parameters, code, words in cases:
        with pytest.raises(HighwaterError) as caught:
            mask_of(elevation, **parameters)
        assert caught.value.code == code and words in str(caught.value)


def test_undeclared_nodata_is_recognised(mask_of):
    elevation = np.full((60, 60), 40, np.float32)
    elevation[:, 50:] = -9999
    found, numbers, log = mask_of(elevation)
    assert (found[:, 50:] == NO_ELEVATION).all() and (found[:, :50] == CAN_BE_JUDGED).all()
    assert "-9999 of “dem.tif” is taken for no data" in log


def test_shares_in_words():
    assert shares({1: 2.1, 3: 4.1}, 100.0) == [
        "6.2 % of the scene cannot be judged: radar shadow 2.1 %, steep slope 4.1 %."
    ]
    assert shares({6: 50.0, 0: 50.0}, 100.0) == [
        "50 % of the scene cannot be judged: no elevation."
    ]
    assert shares({0: 100.0, 255: 3.0}, 103.0) == ["Nothing of the scene is excluded."]
    assert shares({}, 0.0) == []
