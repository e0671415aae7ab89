"""Labels that follow from a review, as “Prepare training tiles” takes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from tests.support.gdal_scenes import ORIGIN, PIXEL, write_polygons
from tests.support.review_sessions import box


def labels_of(dataset: Path) -> np.ndarray:
    """The labels of all tiles as the scene's grid; 255 where there is no tile."""
    whole = np.full((192, 256), 255, np.uint8)
    for path in (dataset / "labels").rglob("*.tif"):
        tile = gdal.Open(str(path))
        x, _, _, y, _, _ = tile.GetGeoTransform()
        column, row = round((x - ORIGIN[0]) / PIXEL), round((ORIGIN[1] - y) / PIXEL)
        whole[row : row + 64, column : column + 64] = tile.ReadAsArray()
    return whole


def export(session, tmp_path, name="labels.gpkg"):
    from highwater.ui.review.labels import export_labels

    return export_labels(tmp_path / "kept.gpkg", tmp_path / name, lambda: False)


def test_labels_are_what_preparetiles_takes(session, tmp_path, algorithm, context, feedback, scene):
    """Accepted, rejected, redrawn: the labels of the tiles are read back pixel by pixel."""
    decisions = {1: "accepted", 2: "rejected", 3: "rejected", 4: "redrawn", 5: "redrawn"}
    for _ in range(5):
        rank = session.feature()["rank"]
        if decisions[rank] == "redrawn":
            new = {4: (60, 100, 90, 160), 5: (180, 100, 200, 140)}[rank]
            session.redraw(session.item.id, box(*new))
        else:
            session.decide(decisions[rank])
        session.next()
    assert export(session, tmp_path) == {"water": 4, "dry": 3, "nothing": 0}
    path = tmp_path / "labels.gpkg"
    form = algorithm("preparetiles")
    wanted = {
        "INPUT": scene,
        "REFERENCE_POLYGONS": f"{path}|layername=water",
        "VALID_AREA": f"{path}|layername=valid_area",
        "TILE_SIZE": 64,
        "MIN_VALID": 1,
        "DATASET": str(tmp_path / "set"),
    }
    assert form.checkParameterValues(wanted, context) == (True, "")
    results, done = form.run(wanted, context, feedback)
    assert done, feedback.lines
    label = labels_of(tmp_path / "set")
    expected = np.full((192, 256), 255, np.uint8)
    expected[10:40, 10:40] = 1  # accepted: water, as the map says
    expected[10:70, 60:120] = 1  # rejected: the map says dry
    expected[10:30, 140:160] = 0  # rejected: the map says water
    expected[100:150, 60:110] = 0  # the map says water: redrawn, what was cut off is dry
    expected[100:160, 60:90] = 1  # inside the new outline, also where it grew
    expected[100:140, 180:220] = 1  # the map says dry: the opposite of the above
    expected[100:140, 180:200] = 0
    assert np.array_equal(label, expected)
    both = QgsVectorLayer(f"{path}|layername=labels", "labels", "ogr")
    assert sorted(feature["class"] for feature in both.getFeatures()) == ["dry"] * 3 + ["water"] * 4
    assert {feature["decision"] for feature in both.getFeatures()} == {
        "accepted",
        "rejected",
        "edited",
    }


def test_a_tile_gives_labels_where_its_water_was_drawn(tmp_path, open_review):
    rows = [
        ((0, 0, 64, 64), {"tile": "a", "model": "m", "iou": 0.1, "f1": 0.2}),
        ((64, 0, 128, 64), {"tile": "b", "model": "m", "iou": 0.2, "f1": 0.2}),
    ]
    tiles = QgsVectorLayer(write_polygons(tmp_path / "t.gpkg", rows, 32646), "tiles", "ogr")
    session = open_review(tiles)
    session.redraw(session.item.id, box(10, 10, 20, 20))
    session.next()
    session.decide("rejected")
    assert export(session, tmp_path) == {"water": 1, "dry": 1, "nothing": 1}
    valid = QgsVectorLayer(f"{tmp_path / 'labels.gpkg'}|layername=valid_area", "valid", "ogr")
    (feature,) = valid.getFeatures()
    assert feature.geometry().area() == pytest.approx(64 * 64 * 100)


def test_labels_of_nothing_and_of_dry_land_alone_are_refused(tmp_path, analysed, open_review):
    from highwater.model_backend.protocol import HighwaterError

    session = open_review(analysed)
    with pytest.raises(HighwaterError, match="No decision says yet"):
        export(session, tmp_path)
    session.decide("accepted")  # the largest: the map says dry
    with pytest.raises(HighwaterError, match="needs at least one polygon of water"):
        export(session, tmp_path)
    assert not list(tmp_path.glob("*labels*"))


def test_polygons_that_say_nothing_are_what_the_user_says(tmp_path, open_review):
    path = write_polygons(tmp_path / "w.gpkg", [((10, 10, 40, 40), {"name": "lake"})], 32646)
    session = open_review(QgsVectorLayer(path, "water", "ogr"), says="water")
    assert session.feature()["review_says"] == "water" and session.kind.asks
    session.decide("accepted")
    assert export(session, tmp_path)["water"] == 1
