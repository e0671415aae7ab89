"""Reference points in a real window: what the form asks first, and that a letter answers it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.profile import REPOSITORY
from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("area_in_qgis.py")
HIDDEN = ["stratum", "map", "str_pixels", "mask_hash"]


@pytest.fixture(scope="module")
def seen(profile, flood, tmp_path_factory):
    folder = tmp_path_factory.mktemp("points")
    mask, points = folder / "mask.tif", folder / "points.gpkg"
    assert profile.run("predict", METHOD="thresholds", INPUT=flood, MASK=mask).status == 0
    done = profile.run("samplepoints", MASK=mask, POINTS=points, SIZE=200, EDGE=40)
    assert done.status == 0, done.everything
    return drive(
        profile,
        SCRIPT,
        scene=flood,
        points=f"{points}|layername=points",
        style=str(REPOSITORY / "model_backend/styles/radar.qml"),
        hidden=HIDDEN,
        pictures=str(screenshots_folder()),
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_a_letter_labels_a_point(seen):
    assert seen["choices"] == ["Dry", "Water", "Cannot be said", "Not labelled yet"]
    assert seen["first"][0] == "Not labelled yet"
    assert seen["typed"] == "Water"


def test_what_the_map_says_is_not_shown(seen):
    assert seen["fields"] == []


def test_the_picture_is_kept(seen):
    assert (screenshots_folder() / "reference-points.png").stat().st_size > 10_000
