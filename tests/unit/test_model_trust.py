"""A model file that is not the one of its card is refused unless the user agrees."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from model_backend.models.card import card_of
from model_backend.models.metadata import mlm_metadata
from model_backend.models.shipped import model_files
from model_backend.models.summaries import summary_of
from model_backend.models.trust import hash_on_card
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import SweepParameters, TrainModelParameters
from tests.support.networks import write_network
from tests.support.scenes import radar_scene

BANDS = ("VV", "VH")
NO_CARD = "No card lies beside the model"


def network(path: Path, weight: float = -0.5) -> Path:
    metadata = mlm_metadata("Net", BANDS, "db", 10, tile=64, overlap=16)
    write_network(path, 2, metadata, weight=weight)
    return path


def with_card(path: Path) -> Path:
    network(path)
    path.with_suffix(".md").write_text(card_of(path).markdown(), "utf-8")
    return path


@pytest.fixture
def scene(write_raster):
    return {"path": write_raster(radar_scene(96, 96)[0], descriptions=BANDS), "name": "scene"}


@pytest.fixture
def predict(run_job, scene, tmp_path):
    def run(**parameters):
        return run_job("predict", {"mask": tmp_path / "mask.tif"}, input=scene, **parameters)

    return run


def test_a_model_with_its_card_is_used_without_a_word(predict, tmp_path):
    _, log = predict(model=str(with_card(tmp_path / "net.onnx")))
    assert NO_CARD not in log and "card" not in log


def test_another_file_under_the_name_is_refused_before_work(predict, tmp_path):
    model = with_card(tmp_path / "net.onnx")
    network(model, weight=-0.4)
    with pytest.raises(HighwaterError) as caught:
        predict(model=str(model))
    assert caught.value.code == "model.not_its_card"
    assert "net.onnx" in caught.value.sentence and "net.md" in caught.value.sentence
    assert "TRUST_MODEL" in caught.value.remedy
    assert not (tmp_path / "mask.tif").exists()


def test_the_user_may_agree_and_the_record_says_so(predict, tmp_path):
    model = with_card(tmp_path / "net.onnx")
    network(model, weight=-0.4)
    _, log = predict(model=str(model), trust_model=True)
    assert "used all the same" in log
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert record["parameters"]["trust_model"] is True


def test_a_model_without_a_card_is_used_with_one_warning(predict, tmp_path):
    model = network(tmp_path / "net.onnx")
    (tmp_path / "net.md").write_text("# Notes of mine\n", "utf-8")  # is no card
    _, log = predict(model=str(model))
    assert log.count(NO_CARD) == 1
    assert hash_on_card(model) is None


@pytest.mark.parametrize("method", ["water", "auto"])
def test_shipped_models_are_checked_too(predict, shipped_models, method):
    network(with_card(shipped_models / "water.onnx"), weight=-0.4)
    if method == "water":
        with pytest.raises(HighwaterError, match=r"water\.md"):
            predict(method=method)
        return
    _, log = predict(method=method)
    assert "Method: the built-in thresholds" in log and "water.md" in log


def test_a_default_model_that_was_replaced_is_not_taken(predict, tmp_path):
    model = with_card(tmp_path / "net.onnx")
    network(model, weight=-0.4)
    _, log = predict(default_model=str(model))
    assert "is not used" in log and "net.md" in log


def test_further_models_and_other_jobs_are_checked(predict, run_job, scene, tmp_path):
    good, bad = with_card(tmp_path / "good.onnx"), with_card(tmp_path / "bad.onnx")
    network(bad, weight=-0.4)
    for job, given in (
        ("predict", {"input": scene, "model": str(good), "models": (str(bad),)}),
        ("explain", {"input": scene, "model": str(bad)}),
        ("exportmodel", {"dataset": str(tmp_path), "model": str(bad)}),
        ("calibratemodel", {"dataset": str(tmp_path), "model": str(bad)}),
        ("evaluatemodel", {"dataset": str(tmp_path), "models": (str(good), str(bad))}),
        ("classifytimeseries", {"model": str(bad)}),
    ):
        with pytest.raises(HighwaterError) as caught:
            run_job(job, {}, **given)
        assert caught.value.code == "model.not_its_card", job


def test_a_model_to_fine_tune_is_among_what_is_checked(tmp_path):
    bad = with_card(tmp_path / "bad.onnx")
    recipe = TrainModelParameters("data", initial_model=str(bad))
    assert dict(model_files(recipe)) == {bad: False}
    trusted = replace(recipe, trust_model=True)
    assert dict(model_files(SweepParameters(trusted, "run", "space"))) == {bad: True}


def test_looking_at_the_file_is_possible_and_says_so(run_job, tmp_path):
    model = with_card(tmp_path / "net.onnx")
    network(model, weight=-0.4)
    result, log = run_job("modelinfo", {"card": tmp_path / "card.html"}, model=str(model))
    assert "not the file that its card" in log and Path(result.outputs["card"]).is_file()


def test_the_library_does_not_take_it(run_job, scene, tmp_path):
    model = with_card(tmp_path / "net.onnx")
    assert summary_of(model).problem == ""
    network(model, weight=-0.4)
    assert "not the file that its card" in summary_of(model).problem
    result, _ = run_job("fitmodels", {}, input=scene, models=(str(model),))
    (fit,) = result.numbers["FITS"]
    assert not fit["fits"] and "net.md" in fit["why"]
