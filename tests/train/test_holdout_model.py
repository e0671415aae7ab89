"""A model that was just trained, judged: its own test score again, and its own tiles refused."""

from __future__ import annotations

import json

import pytest

from model_backend.dataset.store import Dataset
from model_backend.models.described import read_model
from model_backend.models.tile_marks import marked
from model_backend.protocol import HighwaterError
from model_backend.protocol.plain import to_plain
from tests.support.training import make_set, recipe


def train(run_job, dataset, tmp_path, name, **changes):
    parameters = to_plain(recipe(dataset, tmp_path / f"{name}_run", **changes))
    parameters["run"] = str(tmp_path / f"{name}_run")
    result, _ = run_job("trainmodel", {"model": tmp_path / f"{name}.onnx"}, **parameters)
    return str(tmp_path / f"{name}.onnx"), result.numbers


def brighten(name, image, label):
    image += 1


def test_trained_model_is_judged_on_what_it_has_not_seen(run_job, tmp_path):
    dataset = make_set(tmp_path / "set", 6, 4, test=4)
    model, numbers = train(run_job, dataset, tmp_path, "m", optimisation={"epochs": 2})
    outputs = {"metrics": tmp_path / "m.json"}
    result, _ = run_job(
        "evaluatemodel", outputs, dataset=str(dataset.folder), models=[model], draws=100
    )
    assert result.numbers["IOU"] == pytest.approx(numbers["TEST_IOU"], abs=0.01)
    assert result.numbers["THRESHOLD"] == pytest.approx(numbers["THRESHOLD"])
    said = json.loads((tmp_path / "m.json").read_text("utf-8"))
    assert said["judgements"][0]["seen"] == [] and said["stamps"] == []

    def refused(split):
        with pytest.raises(HighwaterError) as caught:
            run_job("evaluatemodel", {}, dataset=str(dataset.folder), models=[model], split=split)
        assert caught.value.code == "evaluate.seen"
        return caught.value.sentence

    assert "6 tiles of the 6" in refused("train")
    assert "4 tiles of the 4" in refused("validation")
    # An edited split makes another dataset of it, but no other tiles.
    Dataset.open(dataset.folder).index.update({"train_0": {"split": "test"}})
    assert "1 tile of the 5 judged here (train_0)" in refused("test")

    # A model that goes on from it has seen what it has seen.
    others = make_set(
        tmp_path / "others", 2, 2, change=lambda name, image, label: image.__iadd__(1)
    )
    tuned, _ = train(
        run_job, others, tmp_path, "t", initial_model=model, optimisation={"epochs": 1}
    )
    facts = read_model(tmp_path / "t.onnx").facts
    assert len(marked(facts.data.tiles["initial"])) == 10
    assert "(train_0)" in refused("test")
