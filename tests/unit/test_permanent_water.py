"""Permanent water: what each kind of layer means, and where it comes to lie on a map."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.categories import (
    CHANGE_CATEGORIES,
    DRY,
    EXCLUDED,
    NO_DATA,
    PERMANENT_WATER,
    UNCERTAIN,
    WATER,
)
from model_backend.context import JobContext
from model_backend.outputs import OutputFiles
from model_backend.prediction.permanent import mark_permanent, open_permanent
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import RasterLayer, VectorLayer
from model_backend.raster.grid import Grid

UTM = CRS.from_epsg(32646)
TRANSFORM = Affine(10, 0, 500000, 0, -10, 3000000)
GRID = Grid(UTM, TRANSFORM, 40, 30)


@pytest.fixture
def layer(tmp_path):
    """Write an array as a raster; the folder's name says nothing."""

    def write(values, name="layer", transform=TRANSFORM, crs=UTM, tags=None, **more):
        (tmp_path / "x").mkdir(exist_ok=True)
        path = tmp_path / "x" / f"{name}.tif"
        height, width = values.shape
        with rasterio.open(
            path, "w", "GTiff", width, height, 1, crs, transform, values.dtype, **more
        ) as dataset:
            dataset.write(values, 1)
            dataset.update_tags(1, **(tags or {}))
        return RasterLayer(str(path), name)

    return write


@pytest.fixture
def permanent(tmp_path):
    """Open permanent water; where it is, its words, and the lines of the log."""

    def read(raster=None, polygons=None, grid=GRID, rows=7):
        lines = []
        context = JobContext(
            lambda event: lines.append(getattr(event, "text", "")), OutputFiles({}, "t"), tmp_path
        )
        with open_permanent(raster, polygons, grid, "scene", context) as found:
            strips = [
                found.rows(row, min(rows, grid.height - row)) for row in range(0, grid.height, rows)
            ]
        return np.concatenate(strips), found, "\n".join(lines)

    return read


def codes(*values, seed=0):
    """Values at random, the first on half of the pixels."""
    rng = np.random.default_rng(seed)
    return np.where(rng.random((30, 40)) < 0.5, values[0], rng.choice(values, (30, 40))).astype(
        "u1"
    )


def test_only_water_becomes_permanent():
    mask = np.array([DRY, WATER, PERMANENT_WATER, EXCLUDED, UNCERTAIN, NO_DATA] * 2, np.uint8)
    mark_permanent(mask, np.repeat([True, False], 6))
    second = [DRY, WATER, PERMANENT_WATER, EXCLUDED, UNCERTAIN, NO_DATA]
    first = [DRY, PERMANENT_WATER, *second[2:]]
    assert mask.tolist() == first + second


@pytest.mark.parametrize(
    ("name", "values", "water", "words"),
    [
        ("lakes", codes(0, 1), [1], "values 1 are water"),
        ("lakes", codes(0, 1, 255), [1], "values 1 are water"),
        ("lakes", codes(0, 1, 2, 3, 4, 255), [1, 2], "values 1 and 2 are water"),
        ("occurrence_80E", codes(0, 20, 49, 50, 100, 255), [50, 100], "50 % of the observations"),
        ("lakes", codes(*range(101)), range(50, 101), "50 % of the observations"),
        ("jrc seasonality", codes(0, 1, 3, 9, 10, 12, 255), [10, 12], "10 months"),
        ("lakes", codes(0, 1, 2, 5, 9, 10, 12), [10, 12], "10 months"),
    ],
)
def test_kinds_are_recognised(layer, permanent, name, values, water, words):
    found, opened, log = permanent(layer(values, name))
    assert (found == np.isin(values, list(water))).all()
    assert words in opened.words and f"“{name}”" in opened.words and opened.words in log
    assert [source.name for source in opened.sources] == [name]


def test_a_few_months_are_told_from_a_mask_by_the_rest_of_the_layer(layer, permanent):
    """On the map there are only the values 0 to 2, elsewhere there are all twelve months."""
    values = np.zeros((300, 400), np.uint8)
    values[:30, :40] = codes(0, 1, 2)
    values[100:] = np.random.default_rng(0).integers(0, 13, (200, 400)) * (np.arange(400) % 3 == 0)
    found, opened, log = permanent(layer(values))
    assert not found.any() and "10 months" in opened.words
    assert "because of its values" in log


def test_a_probability_is_water_from_a_half(layer, permanent):
    values = np.random.default_rng(0).random((30, 40)).astype("f4")
    values[:3] = np.nan
    found, opened, _ = permanent(layer(values, nodata=np.nan))
    assert (found == (values >= 0.5)).all()
    assert "probabilities from 0.5" in opened.words


def test_occurrence_with_fractions_is_that_by_name(layer, permanent):
    values = (100 * np.random.default_rng(0).random((30, 40))).astype("f4")
    assert (permanent(layer(values, "occurrence"))[0] == (values >= 50)).all()
    with pytest.raises(HighwaterError) as caught:
        permanent(layer(values, "lakes"))
    assert caught.value.code == "input.unexpected_values"


@pytest.mark.parametrize(
    ("name", "values", "code"),
    [
        ("worldcover", codes(10, 20, 30, 40, 50, 60, 80, 90), "input.unexpected_values"),
        ("igbp", codes(12, 1, 2, 4, 5, 10), "input.unexpected_values"),
        ("heights", codes(200, 130, 7), "input.unexpected_values"),
        ("heights", codes(0, 3).astype("i2") - 5, "input.unexpected_values"),
        ("lakes", codes(0, 255), "input.ambiguous_values"),
        ("recurrence", codes(0, 50, 100), "input.not_water"),
        ("transitions", codes(0, 1, 4), "input.not_water"),
    ],
)
def test_what_is_no_layer_of_water_is_refused(layer, permanent, name, values, code):
    with pytest.raises(HighwaterError) as caught:
        permanent(layer(values, name))
    assert caught.value.code == code
    assert name in str(caught.value) and caught.value.remedy


def test_classes_of_other_rasters_of_highwater_are_refused(layer, permanent):
    tags = {f"CATEGORY_{item.value}": item.name for item in CHANGE_CATEGORIES}
    with pytest.raises(HighwaterError) as caught:
        permanent(layer(codes(0, 1, 2), tags=tags))
    assert caught.value.code == "input.not_water" and "“New water”" in str(caught.value)


def test_the_largest_extent_is_warned_about(layer, permanent):
    assert "earlier floods" in permanent(layer(codes(0, 1), "jrc_extent"))[2]
    assert "earlier floods" not in permanent(layer(codes(0, 1), "lakes"))[2]


def test_another_crs_and_pixel_size(layer, permanent):
    """Degrees and pixels of 30 m: each pixel of the map has the value that lies at its centre."""
    degrees = CRS.from_epsg(4326)
    lon, lat = GRID.center_lonlat()
    transform = Affine(0.0003, 0, lon - 0.003, 0, -0.0003, lat + 0.003)
    values = np.random.default_rng(0).integers(0, 2, (20, 20)).astype("u1")
    found, _, log = permanent(layer(values, transform=transform, crs=degrees))
    columns, rows = np.meshgrid(np.arange(40) + 0.5, np.arange(30) + 0.5)
    xs, ys = TRANSFORM @ (columns, rows)
    lons, lats = rasterio.warp.transform(UTM, degrees, xs.ravel(), ys.ravel())
    column, row = ~transform @ (np.array(lons), np.array(lats))
    expected = values[row.astype(int), column.astype(int)].reshape(30, 40)
    # Half-pixel ties may fall to either side.
    assert (found != expected.astype(bool)).mean() < 0.02
    assert found.any() and "covers" not in log


def test_what_is_not_covered_is_not_permanent_and_said(layer, permanent):
    values = np.ones((30, 10), "u1")
    values[:15] = 255
    found, opened, log = permanent(layer(values))
    assert found[15:, :10].all() and found.sum() == 150
    assert "covers 25 % of the map" in log and "no data on 50 %" in log
    assert len(opened.warnings) == 2


def test_a_layer_elsewhere_is_refused(layer, permanent, tmp_path):
    away = TRANSFORM @ Affine.translation(500, 0)
    with pytest.raises(HighwaterError) as caught:
        permanent(layer(codes(0, 1), transform=away))
    assert caught.value.code == "input.no_overlap" and "“scene”" in str(caught.value)
    polygons = vectors(tmp_path / "w.gpkg", [shapely.box(0, 0, 1, 1)], "EPSG:4326")
    with pytest.raises(HighwaterError) as caught:
        permanent(polygons=polygons)
    assert caught.value.code == "input.no_overlap"


def test_a_turned_layer_beside_the_corner_is_refused(layer, permanent):
    """The bounds overlap, the rasters do not."""
    corner = TRANSFORM @ Affine.translation(-20, 0) @ Affine.rotation(45)
    with pytest.raises(HighwaterError) as caught:
        permanent(layer(codes(0, 1), transform=corner @ Affine.translation(0, 8)))
    assert caught.value.code == "input.no_overlap"
    _, opened, _ = permanent(layer(codes(0, 1), transform=corner))
    assert "% of the map" in opened.warnings[0]


def test_no_crs_is_refused(layer, permanent, tmp_path):
    box = shapely.box(500000, 2999800, 500100, 3e6)
    with pytest.warns(UserWarning, match="crs"):
        polygons = vectors(tmp_path / "w.gpkg", [box], None)
    for case in ({"raster": layer(codes(0, 1), crs=None)}, {"polygons": polygons}):
        with pytest.raises(HighwaterError) as caught:
            permanent(**case)
        assert caught.value.code == "input.no_crs"


def vectors(path, geometries, crs):
    wkb = shapely.to_wkb(np.array(geometries, object))
    pyogrio.raw.write(path, wkb, [], [], driver="GPKG", geometry_type="Unknown", crs=crs)
    return VectorLayer(str(path), name="lakes")


def test_polygons_and_raster_together(layer, permanent, tmp_path):
    """A box of whole pixels, a bow tie (invalid) of which the centres inside count."""
    box = shapely.box(500100, 2999800, 500200, 2999950)
    tie = shapely.Polygon([(500300, 3e6), (500400, 3e6), (500300, 2999900), (500400, 2999900)])
    polygons = vectors(tmp_path / "w.gpkg", [box, tie], UTM.to_wkt())
    values = np.zeros((30, 40), "u1")
    values[25:] = 1
    found, opened, _ = permanent(layer(values), polygons)
    expected = np.zeros((30, 40), bool)
    expected[5:20, 10:20] = expected[25:] = True
    assert (found[:, :30] == expected[:, :30]).all()
    assert 30 < found[:10, 30:].sum() < 70
    assert opened.words == "layer “layer” (values 1 are water) and polygons of “lakes”"
    assert list(opened.hashes) == ["w.gpkg"]


def test_an_ocean_in_degrees_reaches_a_map_in_metres(permanent, tmp_path):
    """Its far corners have no coordinates in the CRS of the map."""
    lon, lat = GRID.center_lonlat()
    ocean = shapely.box(-180, -90, 180, lat)
    found, _, _ = permanent(polygons=vectors(tmp_path / "o.gpkg", [ocean], "EPSG:4326"))
    assert not found[:14].any() and found[16:].all()


def test_nothing_is_given(permanent, tmp_path):
    context = JobContext(lambda event: None, OutputFiles({}, "t"), tmp_path)
    assert open_permanent(None, None, GRID, "scene", context) is None
