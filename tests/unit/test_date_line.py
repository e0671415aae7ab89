"""Scenes across the date line: their footprints do not reach around the world."""

from __future__ import annotations

import json

import numpy as np
import pystac
import pytest
import shapely
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.dataset.date_line import box_of, continuous, place_of
from model_backend.dataset.store import Dataset
from tests.support.scenes import radar_scene

FIJI = Affine(10, 0, 178_500, 0, -10, 8_119_000)  # UTM zone 1 south: 180° runs through it
SIDE = 512


def square(west, east):
    """A ring of one degree of latitude, clockwise from the upper left, as tiles have it."""
    return [(west, -16), (east, -16), (east, -17), (west, -17)]


@pytest.mark.parametrize(
    "west, east, box",
    [
        (10, 11, [10, -17, 11, -16]),
        (179, 180, [179, -17, 180, -16]),
        (-180, -179, [-180, -17, -179, -16]),
        (180, 181, [-180, -17, -179, -16]),
        (181, 182, [-179, -17, -178, -16]),
        (179, 181, [179, -17, -179, -16]),
        (179, -179, [179, -17, -179, -16]),
    ],
)
def test_a_place_is_cut_where_longitudes_jump(west, east, box):
    assert box_of(square(west, east)) == box
    place = place_of(square(west, east))
    assert place["bbox"] == box
    shape = shapely.geometry.shape(place["geometry"])
    parts = getattr(shape, "geoms", [shape])
    assert len(parts) == (2 if box[0] > box[2] else 1)
    assert all(part.exterior.is_ccw for part in parts)
    assert shape.bounds[0] >= -180 and shape.bounds[2] <= 180
    assert shape.area == pytest.approx((east - west) % 360)


def test_places_all_around_the_world_stay_as_they_are():
    longitudes = np.arange(-180.0, 181.0, 10)
    assert continuous(longitudes) is longitudes


@pytest.fixture
def dataset(write_raster, run_job, tmp_path):
    bands, water = radar_scene(SIDE, SIDE)
    place = {"crs": CRS.from_epsg(32701), "transform": FIJI}
    image = write_raster(bands, "taveuni.tif", ("VV", "VH"), nodata=np.nan, **place)
    label = write_raster(water[np.newaxis].astype("uint8"), "label.tif", **place)
    run_job(
        "preparetiles",
        {},
        input={"path": image},
        reference_raster={"path": label},
        dataset=str(tmp_path / "fiji"),
        tile_size=128,
    )
    return Dataset.open(tmp_path / "fiji")


def test_tiles_lie_side_by_side_in_the_index(dataset):
    rings = [np.array(tile.footprint) for tile in dataset.tiles()]
    assert len(rings) == 16
    assert np.ptp(np.concatenate(rings)[:, 0]) < 0.1
    assert any(ring[:, 0].min() < 180 < ring[:, 0].max() for ring in rings)


def test_the_catalogue_says_where_they_are(dataset):
    items = list((dataset.folder / "stac").rglob("*_r*.json"))
    assert len(items) == 16
    kinds = set()
    for path in items:
        item = json.loads(path.read_text("utf-8"))
        pystac.Item.from_dict(item)
        shape = shapely.geometry.shape(item["geometry"])
        west, _, east, _ = item["bbox"]
        assert (east - west) % 360 < 0.05
        assert shape.bounds[0] >= -180 and shape.bounds[2] <= 180
        kinds.add((shape.geom_type, west > east))
    assert kinds == {("Polygon", False), ("MultiPolygon", True)}
    collection = json.loads((dataset.folder / "stac" / "collection.json").read_text("utf-8"))
    west, _, east, _ = collection["extent"]["spatial"]["bbox"][0]
    assert 179 < west <= 180 and -180 <= east < -179


def test_the_audit_draws_them_in_one_place(dataset, run_job, tmp_path):
    out = {"report": tmp_path / "audit.html"}
    run_job("auditdataset", out, dataset=str(dataset.folder))
    page = out["report"].read_text("utf-8")
    drawn = page[page.index("Map of the tiles by part") :]
    drawn = drawn[: drawn.index("</svg>")]
    assert drawn.count("<polygon class=") == 16  # smaller ones would be circles
