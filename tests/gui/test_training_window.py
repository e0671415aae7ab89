"""The dialogs of training, and a training that is cancelled and goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.window import drive, require_quick, results_in, screenshots_folder

SCRIPT = Path(__file__).with_name("training_in_qgis.py")
PICTURES = ["trainmodel-dialog", "trainmodel-dialog-advanced", "sweep-dialog"]


@pytest.fixture(scope="module")
def seen(profile, dataset, tmp_path_factory):
    """The report of a session in a real QGIS window."""
    trained = tmp_path_factory.mktemp("models") / "lakes.onnx"
    return drive(
        profile,
        SCRIPT,
        timeout=600,
        data="Floods of the north",
        height=1000,
        pictures=str(screenshots_folder()),
        dataset=str(dataset),
        trained=str(trained),
        run=str(trained.with_name("lakes_run")),
        quick={"EPOCHS": 4, "BATCH_SIZE": 8, "LEARNING_RATE": 0.003, "DEVICE": 1},
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_the_form_shows_what_an_analyst_decides_first(seen):
    assert seen["basic"] == [
        *("Dataset folder", "Network"),
        "Epochs at most (passes over the training tiles; 0: as suits their number)",
        "Time at most (minutes; empty: no limit) [optional]",
        "Model file (.onnx)",
    ]


def test_cancelling_keeps_what_was_learned_and_says_how_to_go_on(seen):
    assert seen["model_of_cancelled"]
    assert {"best.safetensors", "last.ckpt"} <= set(seen["left"])
    assert "The training was cancelled; the best model so far, of epoch" in seen["cancelled"]
    assert "“continue an unfinished run” (RESUME)" in seen["cancelled"]


def test_a_training_goes_on_where_it_was_cancelled(seen):
    assert "is resumed" in seen["continued"]
    assert "Epoch 4 of 4" in seen["continued"]
    assert "Epoch 1 of 4: validation" not in seen["continued"]
    results = results_in(seen["continued"])
    assert float(results["EPOCHS_RUN"]) == 4 and "lakes.html" in seen["continued"]


def test_the_window_never_waits_for_a_training(seen):
    require_quick(seen["training"]["ours"])


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_kept(seen, name):
    assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
