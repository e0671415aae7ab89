"""A sure model repaired: on regions that nothing was fitted on, without changing any order."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from scipy.special import expit

from model_backend.dataset.describe import digest
from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset
from model_backend.models.described import read_model
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.protocol import HighwaterError
from tests.support.datasets import make_dataset
from tests.support.overconfident import honest_set, honest_tile, write_model


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """A dataset of five regions, and a model whose logits are four times too large."""
    folder = tmp_path_factory.mktemp("sure")
    regions = {**{f"r{number}": "calibration" for number in range(5)}, "t": "test", "l": "train"}
    honest_set(folder / "set", regions)
    return folder / "set", write_model(folder / "sure.onnx")


@pytest.fixture
def calibrate(shared, run_job, tmp_path):
    def run(outputs=None, **parameters):
        wanted = {
            "model": tmp_path / "new.onnx",
            "report": tmp_path / "report.html",
            "metrics": tmp_path / "metrics.json",
        }
        said = {"dataset": str(shared[0]), "model": shared[1], **parameters}
        return run_job("calibratemodel", wanted if outputs is None else outputs, **said)

    return run


def refused(calibrate, code, outputs=None, **parameters):
    with pytest.raises(HighwaterError) as caught:
        calibrate(outputs, **parameters)
    assert caught.value.code == code
    return caught.value


def tiles(folder, split):
    samples = TileSamples(Dataset.open(folder), [split])
    return np.stack([sample.image for sample in samples])


def test_a_sure_model_is_repaired_on_regions_that_it_was_not_fitted_on(calibrate, shared):
    result, log = calibrate()
    numbers = result.numbers
    assert numbers["TEMPERATURE"] == pytest.approx(4, rel=0.05)
    assert numbers["ECE_AFTER"] < 0.5 * numbers["ECE_BEFORE"]
    assert numbers["NLL_AFTER"] < numbers["NLL_BEFORE"]
    assert numbers["RISK_LOW"] is numbers["RISK_HIGH"] is None
    metrics = json.loads(Path(result.outputs["metrics"]).read_text("utf-8"))
    # Two of five regions show it, three were fitted on.
    assert metrics["all"]["facts"]["after"]["tiles"] == 8
    assert metrics["all"]["fitted"]["tiles"] == 12
    assert set(metrics["division"].split("(")[1].split(")")[0].split(", ")) < {
        f"r{number}" for number in range(5)
    }
    assert "does not say what it was trained on" in log


def test_the_order_of_the_pixels_stays_and_probabilities_follow_the_temperature(calibrate, shared):
    result, _ = calibrate()
    images = tiles(shared[0], "test")
    old = OnnxEngine(Path(shared[1])).run(images).astype(np.float64)
    new = OnnxEngine(Path(result.outputs["model"])).run(images).astype(np.float64)
    # Beyond, single precision has made the old ones all alike.
    known = (old > 1e-3) & (old < 1 - 1e-3)
    order = np.argsort(old[known])
    assert (np.diff(new[known][order]) >= -1e-6).all() and known.sum() > 4000
    assert new[old <= 1e-3].max() <= new[known].min() + 1e-6
    assert new[old >= 1 - 1e-3].min() >= new[known].max() - 1e-6
    logits = np.log(old[known] / (1 - old[known]))
    expected = expit(logits / result.numbers["TEMPERATURE"])
    assert np.abs(new[known] - expected).max() < 1e-5


def test_the_new_file_says_what_was_done(calibrate, shared, tmp_path):
    result, _ = calibrate(risk="missed", risk_level=0.2, criterion="recall", least=0.8)
    model = read_model(Path(result.outputs["model"]))
    description, facts = model.description, model.calibration
    assert description.threshold == facts.threshold == result.numbers["THRESHOLD"]
    assert json.loads(model.metadata["seg_thresh"]) == facts.threshold
    assert facts.model_sha256 == read_model(Path(shared[1])).description.sha256
    assert facts.dataset_sha256 == digest(Dataset.open(shared[0]).tiles())
    assert facts.temperature == result.numbers["TEMPERATURE"] and facts.temperature_before == 1
    assert facts.after.score("recall").low is not None and facts.after.chosen_on == ()
    assert description.risk.low == result.numbers["RISK_LOW"] < facts.threshold
    assert (description.risk.level, description.risk.images) == (0.2, 12)
    card = (tmp_path / "new.md").read_text("utf-8")
    assert "highest with a recall of at least 0.8" in card
    assert description.risk.sentence() in card
    assert (tmp_path / "new.html").is_file() and not (tmp_path / "new.safetensors").exists()
    page = Path(result.outputs["report"]).read_text("utf-8")
    assert page.count("<svg") == 2 and facts.model_sha256 in page
    assert "20 % on average over images like the 12" in page


def test_an_honest_model_keeps_its_temperature(shared, calibrate, tmp_path):
    honest = write_model(tmp_path / "honest.onnx", sureness=1.0)
    result, _ = calibrate(model=honest)
    assert result.numbers["TEMPERATURE"] == pytest.approx(1, abs=0.05)
    kept, _ = calibrate(model=shared[1], temperature=False)
    assert kept.numbers["TEMPERATURE"] == 1
    assert kept.numbers["ECE_AFTER"] == kept.numbers["ECE_BEFORE"]
    page = Path(kept.outputs["report"]).read_text("utf-8")
    off = f"{kept.numbers['ECE_AFTER']:.3f}"
    assert f"Its probabilities are off by {off} on average, as they were before" in page


@pytest.mark.parametrize("size", [(1, 64, 64), ("n", 32, 32), (3, 96, 96)])
def test_networks_of_one_size_only(size, calibrate, tmp_path):
    """Also where a tile takes several blended windows, or is filled up to one."""
    fixed = write_model(tmp_path / "fixed.onnx", size=size)
    result, _ = calibrate(model=fixed)
    assert result.numbers["TEMPERATURE"] == pytest.approx(4, rel=0.05)


def test_a_second_calibration_builds_on_the_first(calibrate, shared, tmp_path):
    first, _ = calibrate()
    again = shutil.copy(first.outputs["model"], tmp_path / "again.onnx")
    second, _ = calibrate(model=str(again))
    assert second.numbers["TEMPERATURE"] == pytest.approx(first.numbers["TEMPERATURE"], rel=1e-3)
    facts = read_model(Path(second.outputs["model"])).calibration
    assert facts.temperature_before == pytest.approx(first.numbers["TEMPERATURE"])


def test_another_part_can_show_the_result(calibrate, tmp_path):
    result, _ = calibrate(check_split="test")
    facts = read_model(Path(result.outputs["model"])).calibration
    assert (facts.after.part, facts.after.tiles, facts.tiles) == ("test", 4, 20)


def test_each_region_gets_a_file_of_its_own(tmp_path, run_job):
    honest_set(tmp_path / "set", {"a/b": "calibration", "a b": "calibration", "c": "calibration"})
    model = write_model(tmp_path / "m.onnx")
    outputs = {
        "model": tmp_path / "all.onnx",
        "models": tmp_path / "models",
        "report": tmp_path / "r.html",
    }
    result, log = run_job(
        "calibratemodel", outputs, dataset=str(tmp_path / "set"), model=model, by="region"
    )
    files = sorted(path.name for path in (tmp_path / "models").glob("*.onnx"))
    assert files == ["m_a_b.onnx", "m_a_b_2.onnx", "m_c.onnx"]
    groups = {read_model(tmp_path / "models" / name).calibration.group for name in files}
    assert groups == {"region a/b", "region a b", "region c"}
    for name in files:
        facts = read_model(tmp_path / "models" / name).calibration
        assert facts.temperature == pytest.approx(4, rel=0.15) and facts.tiles >= 2
        assert facts.before.score("ece").value > facts.after.score("ece").value
    assert "Each of its own" in Path(result.outputs["report"]).read_text("utf-8")


def test_groups_with_too_little_data_keep_the_values_of_all(tmp_path, run_job):
    honest_set(tmp_path / "set", {f"r{number}": "calibration" for number in range(4)})
    make_dataset(
        tmp_path / "mixed",
        [honest_tile(f"s{n}", f"r{n}", "calibration", sensor="S1") for n in range(8)]
        + [honest_tile("lone", "r9", "calibration", sensor="X")],
    )
    model = write_model(tmp_path / "m.onnx")
    outputs = {"models": tmp_path / "models"}
    result, log = run_job(
        "calibratemodel", outputs, dataset=str(tmp_path / "mixed"), model=model, by="sensor"
    )
    one, lone = (
        read_model(tmp_path / "models" / f"m_{name}.onnx").calibration for name in ("S1", "X")
    )
    assert lone.temperature == pytest.approx(result.numbers["TEMPERATURE"])
    assert lone.threshold == result.numbers["THRESHOLD"]
    assert one.tiles <= lone.tiles
    assert "have fewer than 2 tiles to be fitted on" in log and "values of all: X." in log


def test_what_a_model_was_trained_on_is_refused(calibrate, shared):
    error = refused(calibrate, "calibrate.training_part", split="train")
    assert "Split a dataset" in error.remedy
    refused(calibrate, "calibrate.training_part", check_split="train")


def test_bad_parameters_are_refused(calibrate, shared, tmp_path):
    refused(calibrate, "calibrate.empty_part", split="validation")
    refused(calibrate, "calibrate.part", split="holiday")
    refused(calibrate, "calibrate.same_part", check_split="calibration")
    refused(calibrate, "calibrate.built_in", model="builtin")
    refused(calibrate, "calibrate.no_output", outputs={"report": tmp_path / "r.html"})
    refused(calibrate, "calibrate.no_folder", by="sensor")
    refused(calibrate, "parameter.by", by="colour")
    refused(calibrate, "calibrate.model_name", outputs={"model": tmp_path / "m.pt"})
    refused(calibrate, "output.is_input", outputs={"model": shared[1]})
    refused(
        calibrate,
        "output.twice",
        outputs={"model": tmp_path / "m.onnx", "report": tmp_path / "m.html"},
    )
    error = refused(calibrate, "calibrate.risk_images", risk="missed", risk_level=0.01)
    assert "at least 99 images with water" in error.sentence
    assert not [path for path in tmp_path.iterdir() if path.suffix in (".onnx", ".html", ".md")]


def test_one_tile_is_refused(tmp_path, run_job):
    honest_set(tmp_path / "set", {"r": "calibration"}, tiles=1)
    with pytest.raises(HighwaterError) as caught:
        run_job(
            "calibratemodel",
            {"model": tmp_path / "n.onnx"},
            dataset=str(tmp_path / "set"),
            model=write_model(tmp_path / "m.onnx"),
        )
    assert caught.value.code == "calibrate.nothing_to_hold_back"


def test_doubtful_fits_are_warned_of(tmp_path, run_job):
    honest_set(tmp_path / "set")
    wild = write_model(tmp_path / "m.onnx", sureness=60.0)
    outputs = {"model": tmp_path / "n.onnx"}
    result, log = run_job("calibratemodel", outputs, dataset=str(tmp_path / "set"), model=wild)
    assert result.numbers["TEMPERATURE"] == pytest.approx(10, rel=0.01)
    assert "lies on the limit" in log
