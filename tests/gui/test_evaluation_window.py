"""Tiles in the map: by their part, and with their scores; and the dialogs that judge."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.profile import REPOSITORY
from tests.support.window import drive, results_in, screenshots_folder

SCRIPT = Path(__file__).with_name("evaluation_in_qgis.py")
PICTURES = ("dataset-index", "evaluatemodel-dialog", "calibratemodel-dialog", "evaluation-tiles")


@pytest.fixture(scope="module")
def dataset(profile, tmp_path_factory):
    """A simulated flood, cut into tiles of which many are the test."""
    profile.enable()
    folder = tmp_path_factory.mktemp("data") / "Floods of the north"
    done = profile.run("preparedataset", dataset=folder, pixels=1024, seed=3)
    assert done.status == 0, done.everything
    done = profile.run(
        "splitdataset", DATASET=folder, METHOD=2, BLOCK_SIZE=2600, TRAIN=0.4, TEST=0.6,
        VALIDATION=0,
    )  # fmt: skip
    assert done.status == 0, done.everything
    return folder


@pytest.fixture(scope="module")
def seen(profile, dataset, tmp_path_factory):
    """The report of a session in a real QGIS window."""
    # The labels stand for another program's map that knows the truth.
    rasters = tmp_path_factory.mktemp("maps") / "The truth"
    rasters.mkdir()
    for path in (dataset / "labels").rglob("*.tif"):
        shutil.copy(path, rasters / path.name)
    return drive(
        profile,
        SCRIPT,
        timeout=300,
        name=dataset.name,
        dataset=str(dataset),
        rasters=str(rasters),
        style=str(REPOSITORY / "model_backend/styles/radar.qml"),
        pictures=str(screenshots_folder()),
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_the_index_shows_the_part_of_each_tile(seen):
    assert seen["parts"] == ["Train", "Validation", "Test", "Calibration", "No split"]


def test_the_log_ends_with_the_numbers(seen):
    results = results_in(seen["log"])
    assert float(results["IOU"]) == 1 and float(results["TILES_JUDGED"]) > 0


def test_each_model_has_a_layer_and_the_first_is_in_sight(seen):
    (first, sight), (second, hidden) = seen["layers"]
    assert first == "The truth: Tiles with their scores" and sight
    assert second.endswith(": Tiles with their scores") and not hidden


def test_the_report_is_in_the_results_viewer(seen):
    assert [item.rpartition(" [")[0] for item in seen["results"]] == ["Report (HTML)"]


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_kept(seen, name):
    assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
