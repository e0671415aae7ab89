"""The job: model file, card and checkpoint beside it, and the numbers."""

import json

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from model_backend.models.checkpoint import load_checkpoint
from model_backend.models.described import read_model
from model_backend.protocol import HighwaterError
from model_backend.protocol.plain import to_plain
from tests.support.training import make_set, recipe, use_tiny_network


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    use_tiny_network(monkeypatch)
    torch.set_num_threads(1)


def plain(dataset, run, **changes):
    parameters = to_plain(recipe(dataset, run, **changes))
    return {**parameters, "run": str(run) if run else ""}


def test_model_file_card_and_checkpoint(run_job, tmp_path):
    from model_backend.runtimes.onnx import onnxruntime

    dataset = make_set(tmp_path / "set", 8, 4, test=4)
    wanted = {"epochs": 4, "learning_rate": 3e-2}
    result, log = run_job(
        "trainmodel", {"model": tmp_path / "m.onnx"}, **plain(dataset, "", optimisation=wanted)
    )
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"set", "m.onnx", "m.md", "m.html", "m.safetensors", "m_run"}
    numbers = result.numbers
    assert set(numbers) == {
        *("VALIDATION_IOU", "VALIDATION_F1", "BEST_EPOCH", "EPOCHS_RUN", "THRESHOLD"),
        *("TEMPERATURE", "TEST_IOU", "TEST_F1"),
    }
    assert numbers["EPOCHS_RUN"] == 4 and numbers["VALIDATION_IOU"] > 0.5
    outcome = json.loads((tmp_path / "m_run" / "outcome.json").read_text("utf-8"))
    assert outcome["model"] == str(tmp_path / "m.onnx")
    assert outcome["scores"]["test"]["iou"][0] == pytest.approx(numbers["TEST_IOU"])
    assert len(outcome["scores"]["validation"]["iou"]) == 3  # with the ends of its interval
    assert not (tmp_path / "m_run" / "live.json").exists()
    described = read_model(tmp_path / "m.onnx").description
    assert described.threshold == pytest.approx(numbers["THRESHOLD"])

    # The file gives what the numbers were measured on.
    model, _ = load_checkpoint(tmp_path / "m.safetensors")
    assert float(model.temperature) == pytest.approx(numbers["TEMPERATURE"])
    from model_backend.dataset.samples import TileSamples

    session = onnxruntime.InferenceSession(str(tmp_path / "m.onnx"))
    hits = union = 0
    for sample in TileSamples(dataset, ["test"]):
        (probability,) = session.run(None, {session.get_inputs()[0].name: sample.image[None]})
        called, water = probability[0, 0] >= numbers["THRESHOLD"], sample.label == 1
        hits, union = hits + (called & water).sum(), union + (called | water).sum()
    assert hits / union == pytest.approx(numbers["TEST_IOU"], abs=0.03)
    assert np.isfinite(numbers["TEST_F1"])

    # The same again gets a run folder of its own; a finished run is not resumed.
    again = plain(dataset, "", optimisation=wanted)
    run_job("trainmodel", {"model": tmp_path / "m.onnx"}, **again)
    assert (tmp_path / "m_run_2" / "run.json").is_file()
    one, two = (load_file(tmp_path / run / "best.safetensors") for run in ("m_run", "m_run_2"))
    assert all(torch.equal(one[name], two[name]) for name in one)
    resumed = plain(dataset, tmp_path / "m_run", resume=True, optimisation=wanted)
    with pytest.raises(HighwaterError) as caught:
        run_job("trainmodel", {"model": tmp_path / "m.onnx"}, **resumed)
    assert caught.value.code == "train.run_finished"

    # And the model can be trained further, from its .onnx.
    tuned = plain(
        dataset, tmp_path / "tuned", initial_model=str(tmp_path / "m.onnx"),
        optimisation={"epochs": 1, "learning_rate": 1e-6},
    )  # fmt: skip
    result, log = run_job("trainmodel", {"model": tmp_path / "t.onnx"}, **tuned)
    assert result.numbers["VALIDATION_IOU"] == pytest.approx(numbers["VALIDATION_IOU"], abs=0.02)
    before = numbers["TEST_IOU"]
    assert f"this training went on from has an IoU of {before:.4f}" in log
    facts = read_model(tmp_path / "t.onnx").facts
    assert [item.part for item in facts.initial_measurements] == ["test", "validation"]
    assert facts.initial_measurements[0].score("iou").value == pytest.approx(before)
    card = (tmp_path / "t.md").read_text("utf-8")
    assert f"On the test part the IoU of the model that it goes on from is {before:.3f}" in card


def test_a_training_that_brings_nothing_says_so(run_job, tmp_path):
    dataset = make_set(tmp_path / "set", 8, 4, test=4)
    first = plain(dataset, "", optimisation={"epochs": 4, "learning_rate": 3e-2})
    run_job("trainmodel", {"model": tmp_path / "m.onnx"}, **first)
    worse = plain(
        dataset, "", initial_model=str(tmp_path / "m.onnx"),
        optimisation={"epochs": 1, "learning_rate": 10.0, "average_weights": False},
    )  # fmt: skip
    _, log = run_job("trainmodel", {"model": tmp_path / "t.onnx"}, **worse)
    assert "The training has not made the model better" in log

    def brighter(name, image, label):
        image += 0.5

    # Where the old model has learnt from the tiles, nothing can be compared.
    other = make_set(tmp_path / "other", 2, 4, change=brighter)
    moved = make_set(tmp_path / "moved", 2, 4)
    learnt = {tile.sha256 for tile in dataset.tiles() if tile.split == "train"}
    assert learnt & {tile.sha256 for tile in moved.tiles() if tile.split == "validation"}
    for where, compared in ((other, True), (moved, False)):
        tuned = plain(where, "", initial_model=str(tmp_path / "m.onnx"))
        _, log = run_job("trainmodel", {"model": tmp_path / f"{where.name}.onnx"}, **tuned)
        assert ("this training went on from" in log) is compared


def test_a_run_that_was_killed_before_its_model_had_a_name_is_resumed(run_job, tmp_path):
    dataset = make_set(tmp_path / "set", 4, 2)
    names = [tmp_path / f"m{ending}" for ending in (".onnx", ".md", ".html", ".safetensors")]
    run_job("trainmodel", {"model": names[0]}, **plain(dataset, tmp_path / "run"))
    made = load_file(names[3])
    for path in names:  # the run says “finished” a moment before the files appear
        path.unlink()
    again = plain(dataset, tmp_path / "run", resume=True)
    result, _ = run_job("trainmodel", {"model": names[0]}, **again)
    assert result.numbers["EPOCHS_RUN"] == 2 and all(path.is_file() for path in names)
    assert all(torch.equal(made[name], weights) for name, weights in load_file(names[3]).items())
    with pytest.raises(HighwaterError) as caught:
        run_job("trainmodel", {"model": names[0]}, **again)
    assert caught.value.code == "train.run_finished"


def test_model_needs_a_name_and_a_folder(run_job, tmp_path):
    dataset = make_set(tmp_path / "set", 4, 2)
    for outputs, code in (
        ({}, "train.no_output"),
        ({"model": tmp_path / "m.pt"}, "train.model_name"),
        ({"model": tmp_path / "no" / "m.onnx"}, "output.no_folder"),
    ):
        with pytest.raises(HighwaterError) as caught:
            run_job("trainmodel", outputs, **plain(dataset, tmp_path / "run"))
        assert caught.value.code == code
    assert not (tmp_path / "run").exists()
