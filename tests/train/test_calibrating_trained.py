"""A model that Highwater has trained, calibrated with its checkpoint."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from model_backend.calibrating.checkpoint import read_checkpoint
from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset
from model_backend.models.checkpoint import load_checkpoint, save_checkpoint
from model_backend.models.described import read_model
from model_backend.models.export import weights_sha256, write_model
from model_backend.models.facts import DataFacts, ModelFacts
from model_backend.models.model import FloodModel
from model_backend.models.recalibrated import WEIGHTS_KEY
from model_backend.models.spec import Channel, ModelSpec
from model_backend.models.tile_marks import tile_marks
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.protocol import HighwaterError
from model_backend.protocol.plain import to_plain
from tests.support.model_files import forget_weights
from tests.support.overconfident import honest_set

SPEC = ModelSpec(
    "small_unet",
    "",
    "batch",
    0.0,
    ("VV", "VH"),
    (Channel("VV", -40.0, 10.0, -9.0, 6.0), Channel("VH", -40.0, 10.0, -15.0, 6.0)),
    (),
    "zscore",
    "db",
    10.0,
    64,
)


class Straight(torch.nn.Module):
    """Logits that are a multiple of the mean of both channels, and a weight that does nothing."""

    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Conv2d(2, 1, 1)
        torch.nn.init.constant_(self.layer.weight, -9.0)
        torch.nn.init.constant_(self.layer.bias, -4.0)

    def forward(self, x, valid=None):
        return self.layer(x)


@pytest.fixture
def trained(tmp_path, monkeypatch):
    """Model file and checkpoint as training writes them, and the dataset."""
    dataset = honest_set(
        tmp_path / "set", {**{f"r{n}": "calibration" for n in range(4)}, "t": "train"}
    )
    monkeypatch.setattr("model_backend.models.model.build_network", lambda spec: Straight())
    model = FloodModel(SPEC).eval()
    model.temperature.fill_(1.25)
    learnt = tile_marks(tile.sha256 for tile in dataset.tiles() if tile.split == "train")
    facts = ModelFacts(
        "Straight", DataFacts("set", "00" * 32, tiles={"train": learnt}), temperature=1.25
    )
    facts = write_model(tmp_path / "old.onnx", model, facts)
    save_checkpoint(tmp_path / "old.safetensors", model, to_plain(facts))
    return tmp_path / "old.onnx", tmp_path / "set", model


def calibrate(run_job, trained, target, **parameters):
    return run_job(
        "calibratemodel", {"model": target}, dataset=str(trained[1]), model=str(trained[0]),
        **parameters,
    )  # fmt: skip


def test_file_and_checkpoint_get_the_same_temperature(trained, run_job, tmp_path):
    result, log = calibrate(run_job, trained, tmp_path / "new.onnx")
    model, facts = load_checkpoint(tmp_path / "new.safetensors")
    file = read_model(Path(result.outputs["model"]))
    found = result.numbers["TEMPERATURE"]
    assert found > 1.5 and float(model.temperature) == pytest.approx(found)
    assert file.facts.temperature == facts["temperature"] == pytest.approx(found)
    assert file.facts.threshold == facts["threshold"] == result.numbers["THRESHOLD"]
    assert file.calibration.temperature_before == pytest.approx(1.25)
    assert file.said[WEIGHTS_KEY] == weights_sha256(model)
    parts = {item.part: item.chosen_on for item in file.facts.measurements}
    assert parts == {"held-back": (), "calibration": ("temperature", "threshold")}
    before, after = trained[2].state_dict(), model.state_dict()
    assert all(torch.equal(before[key], after[key]) for key in before if key != "temperature")
    image = torch.from_numpy(TileSamples(Dataset.open(trained[1]), ["train"])[0].image[None])
    with torch.no_grad():
        wanted = model.probability(image)[:, 0].numpy()
    run = OnnxEngine(Path(result.outputs["model"])).run(image.numpy())
    assert np.abs(run - wanted).max() < 1e-5
    assert "no checkpoint" not in log
    card = (tmp_path / "new.md").read_text("utf-8")
    assert "On the held-back part of “set”" in card and "1.250 before" in card


def test_a_checkpoint_of_other_weights_is_not_taken(trained, run_job, tmp_path):
    old, _, model = trained
    other = FloodModel(SPEC)
    with torch.no_grad():
        other.network.layer.bias += 1
    save_checkpoint(old.with_suffix(".safetensors"), other, {})
    weights = weights_sha256(model)
    assert read_checkpoint(old.with_suffix(".safetensors"), weights) is None
    old.with_suffix(".safetensors").write_bytes(b"no checkpoint")
    assert read_checkpoint(old.with_suffix(".safetensors"), weights) is None
    result, log = calibrate(run_job, trained, tmp_path / "new.onnx")
    assert "no checkpoint" not in log  # the file carries its weights
    assert not (tmp_path / "new.safetensors").exists()
    assert WEIGHTS_KEY not in read_model(tmp_path / "new.onnx").said
    carried, facts = load_checkpoint(tmp_path / "new.onnx")
    found = result.numbers["TEMPERATURE"]
    assert float(carried.temperature) == facts["temperature"] == pytest.approx(found)
    assert torch.equal(carried.network.layer.weight, model.network.layer.weight)
    forget_weights(old)
    _, log = calibrate(run_job, trained, tmp_path / "other.onnx")
    assert "no checkpoint of them lies beside it" in log


def test_tiles_that_it_was_trained_on_are_refused_under_any_part(trained, run_job, tmp_path):
    dataset = Dataset.open(trained[1])
    dataset.index.update({tile.tile: {"split": "calibration"} for tile in dataset.tiles()})
    with pytest.raises(HighwaterError) as caught:
        calibrate(run_job, trained, tmp_path / "new.onnx")
    assert caught.value.code == "calibrate.trained_on"
    assert not (tmp_path / "new.onnx").exists()


def test_facts_survive_a_round_trip(trained, run_job, tmp_path):
    calibrate(run_job, trained, tmp_path / "new.onnx", risk="false_alarms", risk_level=0.3)
    model = read_model(tmp_path / "new.onnx")
    kept = dataclasses.asdict(model.calibration)
    assert kept["dataset"] == "set" and kept["after"]["part"] == "held-back"
    assert model.description.risk.high is not None and model.description.risk.low is None
