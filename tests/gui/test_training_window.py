"""The dialogs of training, and the shipped model in QGIS's model designer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.profile import REPOSITORY
from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("training_in_qgis.py")
PICTURES = [
    *("trainmodel-dialog", "trainmodel-dialog-advanced", "crossvalidate-dialog", "sweep-dialog"),
    "train-model-designer",
]


@pytest.fixture(scope="module")
def seen(profile):
    """The report of a session in a real QGIS window."""
    profile.enable()
    return drive(
        profile,
        SCRIPT,
        data="Floods of the north",
        height=2300,
        model=str(REPOSITORY / "processing_provider/models/train_and_map.model3"),
        pictures=str(screenshots_folder()),
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_the_form_shows_what_an_analyst_decides_first(seen):
    assert seen["basic"] == [
        *("Dataset folder", "Network", "Epochs at most (passes over the training tiles)"),
        "Time at most (minutes; empty: no limit) [optional]",
        "Model file (.onnx)",
    ]


def test_the_designer_opens_the_model_with_all_its_steps(seen):
    assert seen["model"]["valid"]
    assert seen["model"]["steps"] == ["evaluate", "predict", "prepare", "split", "train"]
    assert seen["model"]["boxes"] > 20


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_kept(seen, name):
    assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
