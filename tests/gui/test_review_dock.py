"""The review in a real QGIS: keys on the map, outlines by hand, labels, and going on later."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal

from tests.support.profile import REPOSITORY
from tests.support.review_layers import write_disagreement_on
from tests.support.window import drive, require_quick, screenshots_folder, themed_pictures

SCRIPT = Path(__file__).with_name("review_in_qgis.py")
BOXES = (
    ((800, 60, 1010, 230), 1),
    ((490, 160, 600, 280), 2),
    ((150, 540, 250, 640), 1),
    ((20, 650, 100, 730), 1),
    ((500, 650, 540, 690), 2),
)


@pytest.fixture(scope="module")
def places(flood, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("maps") / "Assam" / "places.gpkg"
    path.parent.mkdir()
    write_disagreement_on(gdal.Open(flood), path, BOXES)
    return path


@pytest.fixture(scope="module")
def seen(profile, flood, places):
    return drive(
        profile,
        SCRIPT,
        scene=flood,
        places=str(places),
        labels=str(places.with_name("labels.gpkg")),
        style=str(REPOSITORY / "model_backend/styles/radar.qml"),
        begin=str(screenshots_folder() / "review-begin.png"),
        themes=themed_pictures("review"),
    )


def test_a_layer_is_reviewed_by_keys(seen, places):
    assert "error" not in seen, seen["error"]
    assert seen["hint"] == "The layer is copied into this file and stays as it is itself."
    assert seen["focus"] and seen["first"] == 1 and seen["in_sight"]
    assert 2.5 < seen["around"] < 6
    assert seen["question"] == "The map says that this is water."
    assert seen["uncovered"] == "“Places to review” is unticked, so that the image shows."
    assert seen["after_two"] == {"1": "accepted", "2": "rejected", "3": "", "4": "", "5": ""}
    assert seen["passed_over"] == 4
    assert seen["analysed"] == 5 and places.with_name("places_review.gpkg").exists()


def test_letters_that_are_typed_decide_nothing(seen):
    assert seen["typed"] == ["a barn", 2]
    assert seen["comment"] == "a barn" and seen["focus_back"] and not seen["comment_undone"]


def test_outlines_are_edited_and_drawn_anew_and_all_is_taken_back(seen):
    assert seen["edits"] and not seen["still_edits"]
    assert seen["edited_to"] == pytest.approx(1)
    assert seen["drawn_to"] == pytest.approx(0.5, abs=0.02)
    assert seen["decided"]["3"] == seen["decided"]["4"] == "edited"
    assert seen["undone"] == {**seen["decided"], "4": ""}
    assert seen["place"] == "<b>4 of 5</b>: Not decided yet"


def test_labels_are_handed_on_to_preparetiles(seen, places):
    labels = places.with_name("labels.gpkg")
    assert seen["given"] == [f"{labels}|layername=water", f"{labels}|layername=valid_area"]
    assert seen["told"].startswith("3 polygons of water and 1 of dry land were written; 2 features")


def test_a_review_goes_on_after_qgis_was_closed(seen):
    assert seen["closed"]
    assert seen["goes_on"] == "This file is there already: the review in it goes on."
    assert seen["again"] == [3, 4]


def test_the_window_never_waits_for_a_decision(seen):
    assert len(seen["deciding"]) == 6
    for gap in seen["deciding"]:
        require_quick(gap)


def test_pictures_are_kept(seen):
    begin = screenshots_folder() / "review-begin.png"
    for picture in (begin, *themed_pictures("review").values()):
        assert Path(picture).stat().st_size > 5_000
