"""What the files of a run say of it, whatever state it is in."""

from __future__ import annotations

import os
import struct
import time

import pytest

from tests.support import runs


def said_of(folder) -> str:
    from highwater.ui.training_monitor import sentences
    from highwater.ui.training_monitor.run import RunReader

    return sentences.condition(RunReader(str(folder)).read())


STATES = [
    ("missing", "There is no folder"),
    ("empty", "This folder holds no training."),
    ("damaged", "The record of this training (run.json) cannot be read"),
    ("preparing", "The training is being prepared"),
    ("training", "The training is going on."),
    ("asked", "The training was asked to stop: it ends after the present batch"),
    ("writing", "The best epoch is being measured, and its model written."),
    ("killed", "Nothing has been heard of this training since"),
    ("never said", "Nothing has been heard of this training since"),
    ("failed", "The training failed: The loss is no longer a number. Use a lower rate."),
    ("cancelled", "The training was cancelled. Run it again with this folder"),
    ("given up", "The search has given this trial up"),
    ("stopped", "The training was stopped early. Epochs trained: 3."),
    ("trained", "The training is over. Epochs trained: 3. No model file is noted here"),
    ("finished", "The training is finished. Epochs trained: 3."),
]


@pytest.mark.parametrize(("state", "sentence"), STATES, ids=[state for state, _ in STATES])
def test_each_state_has_its_sentence(tmp_path, qgis_app, state, sentence):
    folder = tmp_path / "Überflutung run"
    if state != "missing":
        folder.mkdir()
    if state == "damaged":
        (folder / "run.json").write_text('{"type": "Highwater tr')
    elif state == "preparing":
        runs.write_live(folder, "preparing")
    elif state in ("stopped", "trained", "finished"):
        runs.write_run(folder, 3, state)
    elif state not in ("missing", "empty"):
        runs.write_run(folder, 3, "running")
    if state in ("training", "asked"):
        runs.write_live(folder, epoch=4, epochs=9, batch=2, batches=5)
    elif state in ("writing", "cancelled", "given up"):
        runs.write_live(folder, state)
    elif state == "killed":
        runs.write_live(folder, time=time.time() - 60)
    elif state == "failed":
        said = "The loss is no longer a number. Use a lower rate."
        runs.write_live(folder, "failed", sentence=said)
    if state == "asked":
        (folder / "stop").touch()
    assert said_of(folder).startswith(sentence)


def test_a_clock_that_is_wrong_does_not_hide_a_training_that_goes_on(tmp_path, qgis_app):
    from highwater.ui.training_monitor.run import RunReader

    folder = runs.write_run(tmp_path / "run", 3, "running")
    reader = RunReader(str(folder))
    runs.write_live(folder, beat=1, time=time.time() - 7200)
    assert reader.read().condition == "silent"
    runs.write_live(folder, beat=2, time=time.time() - 7199)
    assert reader.read().condition == "training"


def test_only_new_lines_of_the_curves_are_read(tmp_path):
    from highwater.ui.training_monitor.files import CurveFile

    file = CurveFile(tmp_path / "curves.csv")
    assert file.read() == []
    runs.write_curves(tmp_path, 3)
    first = file.read()
    assert [row["epoch"] for row in first] == [1, 2, 3]
    assert first[0]["train_loss"] == pytest.approx(runs.row(1)["train_loss"], rel=1e-5)
    parsed = []
    file._parsed = lambda text: parsed.append(text) or CurveFile._parsed(file, text)
    runs.write_curves(tmp_path, 5)
    assert [row["epoch"] for row in file.read()] == [1, 2, 3, 4, 5]
    assert parsed[0].startswith(b"4,") and parsed[0].count(b"\n") == 2
    with (tmp_path / "curves.csv").open("a") as half:
        half.write("6,0.5,0.")
    assert len(file.read()) == 5
    assert len(first) == 3  # what was handed out stays
    runs.write_curves(tmp_path, 2, offset=0.1)  # gone on with from an earlier epoch
    again = file.read()
    assert [row["epoch"] for row in again] == [1, 2]
    assert again[1]["train_loss"] == pytest.approx(runs.row(2, 0.1)["train_loss"], rel=1e-5)
    os.remove(tmp_path / "curves.csv")
    assert file.read() == []


@pytest.mark.parametrize(
    "header", ["", "{}", '{"__metadata__": 5}', '{"__metadata__": {"spec": "{}"}}', "no tensors"]
)
def test_a_half_written_checkpoint_is_no_best_epoch(tmp_path, header):
    from highwater.ui.training_monitor.run import RunReader

    folder = runs.write_run(tmp_path / "run", 3)
    length = struct.pack("<Q", len(header))
    (folder / "best.safetensors").write_bytes(length + header.encode() if header else b"half")
    assert RunReader(str(folder)).read().best is None
    runs.write_best(folder, 2)
    assert RunReader(str(folder)).read().best["epoch"] == 2
