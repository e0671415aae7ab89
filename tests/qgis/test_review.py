"""The review: order, decisions, what is kept, and the labels that follow."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes

from tests.support.gdal_scenes import ORIGIN, PIXEL, write_polygons
from tests.support.review_layers import write_disagreement

BOXES = (
    ((10, 10, 40, 40), 1),  # 9 ha, the map says water
    ((60, 10, 120, 70), 2),  # 36 ha, dry
    ((140, 10, 160, 30), 1),  # 4 ha
    ((60, 100, 110, 150), 1),  # 25 ha
    ((180, 100, 220, 140), 2),  # 16 ha
)
"""First column and row, and those after the last, of a scene of 256 × 192 pixels."""


def box(left, top, right, bottom) -> QgsGeometry:
    x, y = ORIGIN
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    text = ", ".join(f"{x + PIXEL * column} {y - PIXEL * row}" for column, row in corners)
    return QgsGeometry.fromWkt(f"Polygon (({text}))")


@pytest.fixture
def analysed(tmp_path, clean_project) -> QgsVectorLayer:
    path = write_disagreement(tmp_path / "places to review.gpkg", BOXES)
    layer = QgsVectorLayer(path, "Places to review", "ogr")
    clean_project.addMapLayer(layer)
    return layer


@pytest.fixture
def open_review(tmp_path):
    """Begin a review, or go on with one, as the dock does."""
    from highwater.ui.review.items import read_items, source_of
    from highwater.ui.review.layer import Copying
    from highwater.ui.review.session import Session

    def run(layer=None, says="", name="kept.gpkg"):
        path = tmp_path / name
        if layer is not None:
            Copying(layer, says).write(path, lambda: False)
        items, _, kind = read_items(path)
        return Session(QgsVectorLayer(source_of(path), "review", "ogr"), items, kind)

    return run


@pytest.fixture
def session(analysed, open_review):
    return open_review(analysed)


def walk(session, count: int, field: str = "rank"):
    """A field of the features from the present one on."""
    found = []
    for _ in range(count):
        found.append(session.feature()[field])
        session.next()
    return found


def test_the_largest_come_first_and_other_orders_can_be_chosen(session):
    from highwater.ui.review.kinds import AREA

    assert session.count == 5 and session.decided == 0
    assert walk(session, 6) == [2, 4, 5, 1, 3, 2]
    session.sort(AREA, True)
    assert walk(session, 5) == [3, 1, 5, 4, 2]
    session.sort("mean_model", True)  # equals stay as they lie
    assert walk(session, 5) == [2, 5, 1, 3, 4]
    session.previous()
    assert session.feature()["rank"] == 4


def test_decisions_are_in_the_file_at_once_and_the_analysed_layer_stays(
    session, analysed, open_review
):
    before = Path(analysed.source()).read_bytes()
    session.decide("accepted")
    assert session.go_on()
    session.decide("rejected")
    session.comment("Mountain shadow")
    assert session.go_on()
    again = open_review()  # as after QGIS was closed
    assert again.count == 5 and again.decided == 2
    assert again.feature()["rank"] == 5  # the first that is not decided
    kept = {feature["rank"]: feature for feature in again.layer.getFeatures()}
    assert [kept[rank]["review_decision"] for rank in (2, 4, 5)] == ["accepted", "rejected", ""]
    assert kept[4]["review_comment"] == "Mountain shadow" and kept[4]["review_time"]
    assert kept[4]["review_says"] == "water" and kept[2]["review_says"] == "dry"
    assert Path(analysed.source()).read_bytes() == before


def test_everything_can_be_taken_back_in_order(session):
    original = session.feature().geometry().asWkt()
    session.decide("accepted")
    session.redraw(session.item.id, box(60, 10, 100, 70))
    session.comment("Cut")
    session.decide("rejected")  # what was redrawn is no longer so
    assert session.feature().geometry().asWkt() == original
    session.undo()
    feature = session.feature()
    assert feature["review_decision"] == "edited" and feature["review_comment"] == "Cut"
    assert feature.geometry().area() == pytest.approx(40 * 60 * 100)
    session.next()
    session.undo()
    assert (session.feature()["rank"], session.feature()["review_comment"]) == (2, "")
    session.undo()
    assert session.feature()["review_decision"] == "accepted"
    assert session.feature().geometry().asWkt() == original
    session.undo()
    assert session.decided == 0 and not session.can_undo


def test_the_worst_tiles_come_first(tmp_path, open_review):
    rows = [
        ((10, 10, 20, 20), {"tile": "a", "model": "m", "iou": 0.7, "f1": 0.8}),
        ((30, 10, 40, 20), {"tile": "b", "model": "m", "iou": 0.1, "f1": 0.2}),
        ((50, 10, 60, 20), {"tile": "c", "model": "m", "iou": None, "f1": None}),
    ]
    tiles = QgsVectorLayer(write_polygons(tmp_path / "t.gpkg", rows, 4326), "tiles", "ogr")
    session = open_review(tiles)
    assert walk(session, 3, "tile") == ["b", "a", "c"]
    assert session.says() == "tile"


def test_suspicious_tiles_come_by_severity_and_may_have_no_place(tmp_path, open_review):
    rows = [
        ((10, 10, 20, 20), {"tile": "a", "severity": "note", "reasons": "r", "findings": 4}),
        ((30, 10, 40, 20), {"tile": "b", "severity": "error", "reasons": "r", "findings": 1}),
        ((50, 10, 60, 20), {"tile": "c", "severity": "error", "reasons": "r", "findings": 2}),
    ]
    path = write_polygons(tmp_path / "t.gpkg", rows, 4326)
    gdal.OpenEx(path, gdal.OF_UPDATE).ExecuteSQL("UPDATE areas SET geom = NULL WHERE tile = 'c'")
    session = open_review(QgsVectorLayer(path, "tiles", "ogr"))
    assert walk(session, 3, "tile") == ["c", "b", "a"]
    assert session.feature().geometry().isEmpty()
    session.decide("rejected")
    assert session.decided == 1


def test_layers_that_cannot_be_reviewed_are_refused_and_leave_nothing(tmp_path, open_review):
    from highwater.model_backend.protocol import HighwaterError

    empty = QgsVectorLayer("Polygon?crs=EPSG:4326", "Nothing", "memory")
    with pytest.raises(HighwaterError, match="“Nothing” has no features to review"):
        open_review(empty)
    assert list(tmp_path.iterdir()) == []
    write_polygons(tmp_path / "other.gpkg", [((0, 0, 1, 1), {"a": "b"})], 4326)
    with pytest.raises(HighwaterError, match="holds no review"):
        open_review(name="other.gpkg")


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
    assert session.says() == "water" and session.kind.asks
    session.decide("accepted")
    assert export(session, tmp_path)["water"] == 1


def test_the_review_copies_every_attribute_and_multiple_parts(tmp_path, open_review):
    layer = QgsVectorLayer("MultiPolygonZ?crs=EPSG:32646&field=fid:int&field=n:int", "m", "memory")
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature.setAttributes([7, 3])
    feature.setGeometry(QgsGeometry.fromWkt("MultiPolygonZ (((0 0 1, 9 0 1, 9 9 1, 0 0 1)))"))
    layer.dataProvider().addFeatures([feature])
    session = open_review(layer)
    assert session.feature()["n"] == 3
    assert session.layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert QgsProject.instance().count() == 0
