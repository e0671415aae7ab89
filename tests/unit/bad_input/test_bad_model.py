"""Models that are none, or none for this image."""

from pathlib import Path

import pytest

from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.model import MLM_KEY
from tests.support.bad_input import BANDS
from tests.support.networks import write_network


def test_model_missing(refused, scene, tmp_path):
    refused("model.missing", input={"path": scene}, model=str(tmp_path / "no.onnx"))


def test_model_that_is_no_onnx(refused, scene, tmp_path):
    path = tmp_path / "notes.onnx"
    path.write_text("not a network")
    refused("model.not_onnx", "notes.onnx", input={"path": scene}, model=str(path))


def test_model_cut_off(refused, scene, tmp_path):
    path = Path(write_network(tmp_path / "cut.onnx", 2, mlm_metadata("Toy", BANDS, "db", 10)))
    path.write_bytes(path.read_bytes()[:120])
    refused("model.not_onnx", "cut.onnx", input={"path": scene}, model=str(path))


def test_model_of_other_bands(refused, scene, tmp_path):
    wanted = ("VV", "VH", "ELEVATION")
    model = write_network(tmp_path / "m.onnx", 3, mlm_metadata("Three", wanted, "db", 10))
    refused(
        "model.other_bands", "VV, VH, ELEVATION", "has VV, VH", input={"path": scene}, model=model
    )


def test_model_that_describes_other_bands_than_it_takes(refused, scene, tmp_path):
    model = write_network(tmp_path / "m.onnx", 3, mlm_metadata("Liar", BANDS, "db", 10))
    refused("model.contradicts_itself", "Liar", input={"path": scene}, model=model)


def test_model_without_description(refused, scene, tmp_path):
    model = write_network(tmp_path / "m.onnx", 2)
    refused("model.undescribed", "2 bands", input={"path": scene}, model=model)
    refused("model.undescribed", "unit", input={"path": scene}, model=model, bands="VV=1;VH=2")


@pytest.mark.parametrize("text", ["{", "[]", '{"properties": {"highwater:unit": "furlong"}}'])
def test_model_with_a_broken_description(text, refused, scene, tmp_path):
    model = write_network(tmp_path / "m.onnx", 2, {MLM_KEY: text})
    refused("model.bad_metadata", "m.onnx", input={"path": scene}, model=model)


def test_model_that_gives_no_probability(refused, scene, tmp_path):
    metadata = mlm_metadata("Logits", BANDS, "db", 10)
    model = write_network(tmp_path / "m.onnx", 2, metadata, sigmoid=False)
    refused("model.output", "sigmoid", input={"path": scene}, model=model)


@pytest.mark.parametrize("threshold", [-0.1, 1.5])
def test_threshold_that_is_none(threshold, refused, scene):
    refused("parameter.threshold", "between 0 and 1", input={"path": scene}, threshold=threshold)
