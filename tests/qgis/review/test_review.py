"""The review: order, decisions, and what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes

from tests.support.gdal_scenes import write_polygons
from tests.support.review_sessions import box


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


class Later:
    """Does work when it is told to, as another thread would."""

    def __init__(self) -> None:
        self.jobs = []

    def __call__(self, work, then) -> None:
        self.jobs.append((work, then))

    def catch_up(self) -> None:
        while self.jobs:
            work, then = self.jobs.pop(0)
            then(work())


def test_nobody_waits_for_the_file(session, open_review, monkeypatch):
    from highwater.ui.review import features

    later = Later()
    slow = open_review(ask=later)
    assert slow.feature()["rank"] == 2
    slow.look_ahead()
    later.catch_up()
    monkeypatch.delattr(features, "_read")  # what comes next is known
    slow.decide("accepted")
    assert slow.feature()["review_decision"] == "accepted" and slow.decided == 1
    assert slow.go_on() and slow.feature()["rank"] == 4
    slow.comment("Shadow")
    slow.decide("rejected")
    slow.undo()
    assert (slow.feature()["review_decision"], slow.feature()["review_comment"]) == ("", "Shadow")
    assert open_review().decided == 0
    later.catch_up()
    again = open_review()
    assert again.decided == 1
    assert [f["review_comment"] for f in again.layer.getFeatures() if f["rank"] == 4] == ["Shadow"]


def test_what_was_read_before_a_change_does_not_undo_it(session, open_review):
    later = Later()
    slow = open_review(ask=later)
    slow.look_ahead()
    slow.go_on()
    slow.decide("rejected")  # while the reading of this feature is under way
    later.catch_up()
    assert slow.feature()["review_decision"] == "rejected"


def test_what_cannot_be_written_is_taken_back_and_said(session, open_review, tmp_path):
    later, told = Later(), []
    slow = open_review(ask=later, failed=told.append)
    slow.decide("accepted")
    (tmp_path / "kept.gpkg").rename(tmp_path / "away.gpkg")
    later.catch_up()
    assert "could not be written into “review”" in told[0].sentence
    assert (slow.decided, slow.can_undo, slow.item.decision) == (0, False, "")


def test_the_worst_tiles_come_first(tmp_path, open_review):
    rows = [
        ((10, 10, 20, 20), {"tile": "a", "model": "m", "iou": 0.7, "f1": 0.8}),
        ((30, 10, 40, 20), {"tile": "b", "model": "m", "iou": 0.1, "f1": 0.2}),
        ((50, 10, 60, 20), {"tile": "c", "model": "m", "iou": None, "f1": None}),
    ]
    tiles = QgsVectorLayer(write_polygons(tmp_path / "t.gpkg", rows, 4326), "tiles", "ogr")
    session = open_review(tiles)
    assert walk(session, 3, "tile") == ["b", "a", "c"]
    assert session.feature()["review_says"] == "tile"


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


def test_the_review_copies_every_attribute_and_multiple_parts(tmp_path, open_review):
    layer = QgsVectorLayer("MultiPolygonZ?crs=EPSG:32646&field=fid:int&field=n:int", "m", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([7, 3])
    feature.setGeometry(QgsGeometry.fromWkt("MultiPolygonZ (((0 0 1, 9 0 1, 9 9 1, 0 0 1)))"))
    layer.dataProvider().addFeatures([feature])
    session = open_review(layer)
    assert session.feature()["n"] == 3
    assert session.layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert QgsProject.instance().count() == 0
