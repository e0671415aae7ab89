"""References of other grids and of polygons lie where the map does."""

import json

import numpy as np
import pytest
import rasterio
import shapely
from pyproj import Transformer
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from model_backend.protocol.parameters import (
    Extent,
)
from tests.support.map_evaluation import (
    EXPECTED,
    NORTH_UP,
    PREDICTION,
    REFERENCE,
    UTM,
    evaluate,
    polygons,
)


def test_reference_on_a_shifted_grid_needs_no_resampling(raster):
    larger = np.zeros((10, 12), "u1")
    larger[3:7, 4:9] = np.where(REFERENCE == -1, 255, REFERENCE)
    origin = NORTH_UP @ Affine.translation(-4, -3)
    numbers, log = evaluate(raster("map", PREDICTION), raster("truth", larger, transform=origin))
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert not any("aligned" in line for line in log)


def test_reference_of_finer_pixels_is_aligned(raster):
    finer = np.kron(REFERENCE, np.ones((4, 4), "i2"))
    transform = NORTH_UP @ Affine.scale(0.25)
    numbers, log = evaluate(raster("map", PREDICTION), raster("truth", finer, transform=transform))
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert any("another pixel grid" in line and "nearest neighbour" in line for line in log)


def test_reference_in_another_crs_is_aligned(raster):
    prediction = np.zeros((200, 200), "u1")
    prediction[50:150, 60:140] = 1
    west, south, east, north = transform_bounds(UTM, 4326, 500000, 2998000, 502000, 3000000)
    size = 800
    transform = Affine((east - west) / size, 0, west, 0, (south - north) / size, north)
    # Where each reference pixel lies in the prediction, computed without GDAL's warper.
    columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    x, y = Transformer.from_crs(4326, 32646, always_xy=True).transform(
        west + columns * transform.a, north + rows * transform.e
    )
    column, row = ~NORTH_UP @ (x, y)
    inside = (column >= 60) & (column < 140) & (row >= 50) & (row < 150)
    reference = raster("truth", inside.astype("u1"), CRS.from_epsg(4326), transform)
    numbers, log = evaluate(raster("map", prediction), reference)
    assert any("another CRS" in line for line in log)
    assert numbers["IOU"] > 0.97
    assert numbers["VALID_PIXELS"] > 0.97 * 200 * 200


def test_polygons_count_pixels_by_their_centres(raster, tmp_path):
    # Covers the centres of the first two columns, and of the third only almost.
    box = shapely.box(500000, 2999960, 500024.9, 3000000)
    reference = polygons(tmp_path / "p.gpkg", [box], "EPSG:32646")
    numbers, log = evaluate(raster("map", PREDICTION), reference)
    assert (numbers["TP"], numbers["FN"], numbers["FP"]) == (4, 4, 2)
    assert any("outside the polygons" in line for line in log)


@pytest.mark.parametrize("turned", [False, True])
def test_polygons_in_another_crs_agree_with_the_raster(raster, tmp_path, turned):
    transform = Affine(7, 7, 500000, 7, -7, 3000000) if turned else NORTH_UP
    mask = np.zeros((300, 300), "u1")
    mask[40:200, 30:120] = 1
    mask[80:120, 50:70] = 0
    corners = [transform @ p for p in ((30, 40), (120, 40), (120, 200), (30, 200))]
    hole = [transform @ p for p in ((50, 80), (70, 80), (70, 120), (50, 120))]
    move = Transformer.from_crs(32646, 4326, always_xy=True).transform
    shape = shapely.transform(shapely.Polygon(corners, [hole]), move, interleaved=False)
    far = shapely.box(10, 10, 11, 11)
    reference = polygons(tmp_path / "p.gpkg", [shape, far], "EPSG:4326")
    outputs = {"report": str(tmp_path / "r.json")}
    numbers, _ = evaluate(raster("map", mask, transform=transform), reference, outputs)
    assert numbers["IOU"] > 0.999
    assert numbers["VALID_PIXELS"] == 300 * 300
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert len(report["reference"]["sha256"]["p.gpkg"]) == 64


def test_long_edges_stay_straight_in_their_own_crs(raster, tmp_path):
    """A parallel is a curve in UTM: 1.5° away its middle lies kilometres off the chord."""
    mask = np.zeros((400, 1500), "u1")
    transform = Affine(200, 0, 350000, 0, -200, 6690000)
    columns, rows = np.meshgrid(np.arange(1500) + 0.5, np.arange(400) + 0.5)
    x, y = transform @ (columns, rows)
    longitude, latitude = Transformer.from_crs(32646, 4326, always_xy=True).transform(x, y)
    inside = (latitude > 60) & (longitude > 90.5) & (longitude < 95.5)
    mask[inside] = 1
    reference = polygons(tmp_path / "p.gpkg", [shapely.box(90.5, 60, 95.5, 65)], "EPSG:4326")
    numbers, _ = evaluate(raster("map", mask, transform=transform), reference)
    assert numbers["IOU"] > 0.9999


def test_extent_limits_the_comparison(raster, tmp_path):
    extent = Extent(500000, 2999980, 500020, 3000000)
    outputs = {"comparison": str(tmp_path / "c.tif")}
    numbers, _ = evaluate(
        raster("map", PREDICTION), raster("truth", REFERENCE), outputs, extent=extent
    )
    assert (numbers["TP"], numbers["FP"], numbers["VALID_PIXELS"]) == (3, 1, 4)
    with rasterio.open(outputs["comparison"]) as dataset:
        assert dataset.shape == (2, 2)
        assert tuple(dataset.bounds) == (500000, 2999980, 500020, 3000000)
