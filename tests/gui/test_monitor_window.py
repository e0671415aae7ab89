"""A training started from its form, followed in the monitor, and ended early by a click."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.profile import REPOSITORY
from tests.support.window import drive, require_quick, screenshots_folder

SCRIPT = Path(__file__).with_name("monitor_in_qgis.py")
LOOKS = REPOSITORY / "build/screenshots"
PICTURES = ["training-monitor", "training-monitor-dark", "training-monitor-comparison"]


@pytest.fixture(scope="module")
def seen(profile, dataset, tmp_path_factory):
    """The report of a session in a real QGIS window."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    folder = tmp_path_factory.mktemp("trainings")
    return drive(
        profile,
        SCRIPT,
        timeout=600,
        pictures=str(screenshots_folder()),
        looks=str(LOOKS),
        dataset=str(dataset),
        models=[str(folder / name) for name in ("lakes.onnx", "lakes_again.onnx")],
        quick={"EPOCHS": 300, "BATCH_SIZE": 8, "LEARNING_RATE": 0.003, "DEVICE": 1},
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_a_training_in_the_background_is_found_and_its_curves_move(seen):
    assert seen["empty"].startswith("No training is known yet.")
    assert seen["title"] == "lakes_run"
    assert re.fullmatch(r"Epoch \d+ of 300, batch \d+ of \d+", seen["position"])
    assert seen["first"][0] < seen["later"][0] and seen["later"][0] >= 8
    assert seen["left"].startswith("Time left at most: ")


def test_a_click_ends_it_early_and_the_best_model_is_written(seen):
    sentence, best, before, epochs = seen["stopped"]
    assert re.match(
        r"The training was stopped early\. Epochs trained: \d+\. Model: lakes\.onnx", sentence
    )
    assert best.startswith("Best epoch: ") and before <= epochs < 300
    assert seen["succeeded"] and seen["model"] and seen["card"]


def test_two_runs_are_compared_and_not_ranked_within_the_noise(seen):
    assert seen["rows"] == 2
    told = ("cannot be told apart", "is not ranked", "their intervals are apart")
    assert any(words in seen["notes"] for words in told)


@pytest.mark.parametrize("phase", ["starting", "training", "stopping"])
def test_the_window_never_waits_for_a_training(seen, phase):
    assert seen[phase]["beats"] > 10
    require_quick(seen[phase]["ours"])


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_kept(seen, name):
    assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
