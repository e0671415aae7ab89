"""What a user sees: the toolbox, the dialog, and the results in the map."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.gdal_scenes import write_huge_scene
from tests.support.profile import REPOSITORY
from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("in_qgis.py")


@pytest.fixture(scope="module")
def seen(profile, flood, tmp_path_factory):
    """The report of a session in a real QGIS window."""
    folder = tmp_path_factory.mktemp("cancelled")
    huge = write_huge_scene(tmp_path_factory.mktemp("huge") / "huge.vrt", flood)
    return drive(
        profile,
        SCRIPT,
        huge=huge,
        cancel_folder=str(folder),
        scene=flood,
        scene_name="Flooded valley",
        style=str(REPOSITORY / "model_backend/styles/radar.qml"),
        polygons=str(tmp_path_factory.mktemp("polygons") / "water.gpkg"),
        pictures=str(screenshots_folder()),
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_the_plugin_is_active(seen):
    # One whose window part fails is not.
    assert "highwater" in seen["active"]


def test_the_toolbox_shows_the_algorithms_in_groups(seen):
    assert seen["toolbox"] == {
        "Backend": ["Check backend", "Install backend"],
        "Datasets": [
            "Audit a dataset",
            "Import a dataset",
            "Prepare a dataset of an image",
            "Prepare a simulated dataset",
            "Prepare training tiles",
            "Split a dataset",
        ],
        "Evaluation": [
            "Calibrate a model",
            "Estimate area of water",
            "Evaluate a water map",
            "Evaluate models",
            "Explain a model's map",
            "Sample reference points",
        ],
        "Simulation": ["Simulate a flood scene", "Simulate sequences of images"],
        "Time series": [
            "Classify a time series",
            "Detect floods by change",
            "Flood through time",
            "Prepare image sequences",
            "Statistics of earlier images",
            "Train a time series model",
        ],
        "Training": [
            "Cross-validate a training",
            "Export a faster model",
            "Search for better training settings",
            "Show the card of a model",
            "Train a model",
            "Train a model and map with it",
        ],
        "Water mapping": [
            "Compare water of two dates",
            "Exclusion mask",
            "Flood from two dates",
            "Geocode a Sentinel-1 product",
            "Map a Sentinel-1 product",
            "Map a folder of images",
            "Map water",
            "Map water by adaptive threshold",
            "Map water in many scenes",
            "Quick map of water",
        ],
    }


def test_the_dialog_maps_water_and_the_layers_arrive_in_a_group(seen):
    assert seen["dialog_title"] == "Map water"
    # A file that the user named keeps that name, as everywhere in QGIS.
    assert seen["groups"] == {"Flooded valley": ["water", "Water mask", "Water probability (0–1)"]}


def test_cancel_ends_everything_within_two_seconds(seen, profile):
    assert seen["cancelled"]["seconds"] < 2
    assert seen["cancelled"]["left"] == []
    assert seen["cancelled"]["layers"] == 0
    assert profile.workers() == []
    assert not list(profile.temporary.glob("highwater-*"))


@pytest.mark.parametrize(
    "name", ["toolbox", "predict-dialog", "predict-dialog-advanced", "predict-log", "main-window"]
)
def test_pictures_are_kept(seen, name):
    assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
