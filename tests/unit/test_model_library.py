"""What the model library asks the backend: what models are, and which of them fit an image."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from model_backend.models import summary
from model_backend.models.metadata import mlm_metadata
from model_backend.models.summary import MeasuredScore, ModelSummary
from model_backend.protocol.plain import from_plain
from tests.support.model_files import FACTS, write_described
from tests.support.networks import write_network
from tests.support.scenes import radar_scene


@pytest.fixture
def write_model(tmp_path):
    """Write a model that says what it takes; returns its path."""

    def write(name, *bands, optional=(), pixel_size=10.0, unit="db"):
        path = tmp_path / f"{name}.onnx"
        metadata = mlm_metadata(name, bands, unit, pixel_size, 64, 16, optional=optional)
        return write_network(path, len(bands), metadata, instead=-20.0)

    return write


@pytest.fixture
def describe(run_job):
    def run(*models) -> list[ModelSummary]:
        result, _ = run_job("describemodels", models=[str(model) for model in models])
        return [from_plain(ModelSummary, plain, "summary") for plain in result.numbers["MODELS"]]

    return run


@pytest.fixture
def fits(run_job):
    def run(image, *models, **parameters) -> list[dict]:
        return run_job(
            "fitmodels", input={"path": image, "name": "Assam"}, models=list(models), **parameters
        )[0].numbers["FITS"]

    return run


def test_a_trained_model_is_told_with_what_its_scores_were_measured_on(describe, tmp_path):
    path = tmp_path / "assam.onnx"
    write_described(path)
    (found,) = describe(path)
    assert (found.name, found.task, found.described) == (FACTS.name, summary.ONE_DATE, True)
    assert (found.bands, found.optional) == (("VV", "VH", "ELEVATION"), ("ELEVATION",))
    assert (found.unit, found.pixel_size, found.trained) == ("dB", 10.0, "2026-11-20")
    assert found.size == path.stat().st_size
    assert found.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    # The test part comes first: nothing was chosen on it.
    assert found.scores == (
        MeasuredScore("iou", 0.8123, 0.7411, 0.8644, "test", "Assam set", 40),
        MeasuredScore("iou", 0.83, None, None, "validation", "Assam set", 20, ("epoch",)),
    )
    assert "0.812 (0.741 – 0.864)" in found.verdict and found.verdict in found.markdown
    assert found.card.startswith("<!doctype html>") and not found.problem


def test_files_that_are_none_do_not_stop_the_others(describe, tmp_path, write_model):
    torn = tmp_path / "torn.onnx"
    torn.write_bytes(b"not a model")
    alien = write_network(tmp_path / "alien.onnx", 3)
    absent, broken, other, pair = describe(
        tmp_path / "absent.onnx", torn, alien, write_model("pair", "VV_BEFORE", "VV_AFTER")
    )
    assert "does not exist" in absent.problem and absent.size == 0
    assert broken.problem == "The model “torn.onnx” is no ONNX file, or is truncated."
    assert (other.described, other.task, other.problem) == (False, summary.UNKNOWN, "")
    assert (pair.task, pair.scores) == (summary.TWO_DATES, ())


def test_models_that_fit_and_why_the_others_do_not(fits, write_raster, write_model, tmp_path):
    image = write_raster(radar_scene(120, 120)[0][:1], descriptions=("VV",))
    torn = tmp_path / "torn.onnx"
    torn.write_bytes(b"not a model")
    found = fits(
        image,
        write_model("one", "VV"),
        write_model("both", "VV", "VH", optional=("VH",)),
        write_model("vh", "VV", "VH"),
        write_model("coarse", "VV", pixel_size=30.0),
        write_model("pair", "VV_BEFORE", "VV_AFTER"),
        str(torn),
    )
    assert [item["fits"] for item in found] == [True, True, False, False, False, False]
    whys = [item["why"] for item in found]
    assert whys[0] == "“Assam” has everything that it needs."
    assert whys[1] == "It maps without VH, which “Assam” lacks."
    assert whys[2] == "The model wants the bands VV, VH, but “Assam” has VV."
    assert whys[3].startswith("The pixels of “Assam” are 10 × 10 m, but “coarse” is made for 20")
    assert whys[4].startswith("The model compares two dates and needs an image from before")
    assert "is no ONNX file" in whys[5]
    assert "Allow resampling" in found[3]["remedy"] and not found[0]["remedy"]


def test_the_image_from_before_lets_models_of_two_dates_fit(fits, write_raster, write_model):
    after = write_raster(radar_scene(120, 120)[0], "after.tif", ("VV", "VH"))
    before = write_raster(radar_scene(120, 120, 1)[0][:1], "before.tif", ("VV",))
    pair, one, vh = fits(
        after,
        write_model("pair", "VV_BEFORE", "VV_AFTER", unit="stretched"),
        write_model("one", "VV"),
        write_model("vh", "VH"),
        before={"path": before, "name": "Before"},
    )
    assert pair["fits"] and one["fits"]
    # It would map both by itself, as “Map water” does.
    assert not vh["fits"] and "“Before” has VV" in vh["why"]


@pytest.fixture
def predict(write_raster, run_job, tmp_path):
    """Map VV of 10 m by itself; returns what was chosen and the log."""

    def run(**parameters):
        scene = write_raster(radar_scene(120, 120)[0][:1], descriptions=("VV",))
        mask = tmp_path / "mask.tif"
        result, log = run_job("predict", {"mask": mask}, input={"path": scene}, **parameters)
        return result.outputs, log

    return run


def test_the_default_model_maps_by_itself_and_is_recorded(predict, write_model):
    model = write_model("mine", "VV")
    outputs, log = predict(default_model=model)
    record = json.loads(Path(outputs["provenance"]).read_text("utf-8"))
    assert record["choice"] == {
        "asked": "auto",
        "taken": "default",
        "why": "It is your default model, and the image has what it needs.",
    }
    assert record["model"]["path"] == model
    assert f"Method: the model “mine” ({model}). It is your default model" in log
    for other in ({"method": "thresholds"}, {"model": write_model("named", "VV")}):
        outputs, log = predict(default_model=model, **other)
        record = json.loads(Path(outputs["provenance"]).read_text("utf-8"))
        assert record["choice"]["taken"] in ("thresholds", "model") and "default model" not in log


def test_a_default_model_that_cannot_map_is_told_and_passed_over(predict, write_model, tmp_path):
    for model, why in (
        (write_model("vh", "VH"), "The model wants the bands VH, but"),
        (str(tmp_path / "gone.onnx"), "does not exist"),
        ("water", "is not there"),
    ):
        outputs, log = predict(default_model=model)
        record = json.loads(Path(outputs["provenance"]).read_text("utf-8"))
        assert record["choice"]["taken"] == "thresholds"
        assert f"Your default model “{model}” is not used:" in log and why in log


def test_resampling_that_is_allowed_counts_for_the_default_model(predict, write_model):
    model = write_model("coarse", "VV", pixel_size=30.0)
    assert "is not used: The pixels of" in predict(default_model=model)[1]
    assert "is resampled to 30 m for “coarse”" in predict(default_model=model, resample=True)[1]
