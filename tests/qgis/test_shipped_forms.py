"""Forms that take a method, or a model that comes with the plugin by its name."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingParameterDefinition

from model_backend.protocol.parameters import METHODS

ABSENT = "The shipped model “water” (water from one date) is not there"


@pytest.fixture(autouse=True)
def shipped_models(tmp_path, monkeypatch):
    """The folder of the shipped models as the forms see it; empty."""
    from highwater.model_backend.models import shipped

    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.setattr(shipped, "FOLDER", folder)
    return folder


@pytest.fixture
def water(shipped_models):
    path = shipped_models / "water.onnx"
    path.touch()
    return path


@pytest.fixture
def dataset(tmp_path) -> str:
    folder = tmp_path / "floods"
    folder.mkdir()
    format = {"bands": ["VV"], "unit": "dB", "tile_size": 64, "step": 64, "pixel_size": 10}
    (folder / "dataset.json").write_text(json.dumps({"version": 1, "format": format}), "utf-8")
    (folder / "index.gpkg").touch()
    return str(folder)


@pytest.mark.parametrize("number", range(len(METHODS)))
def test_a_method_arrives_by_number_and_by_name(number, algorithm, context, feedback, scene):
    form = algorithm("predict")
    for value in (number, METHODS[number]):
        wanted = {"INPUT": scene, "METHOD": value, "MASK": "TEMPORARY_OUTPUT"}
        assert form.checkParameterValues(wanted, context) == (True, "")
        assert form.job_parameters(wanted, context, feedback).method == METHODS[number]


def test_saved_models_without_a_method_stay_valid(algorithm, context, feedback, scene):
    form = algorithm("predict")
    for values in ({}, {"METHOD": None}):
        wanted = {"INPUT": scene, "MASK": "TEMPORARY_OUTPUT", **values}
        assert form.checkParameterValues(wanted, context) == (True, "")
        assert form.job_parameters(wanted, context, feedback).method == "auto"
    method = form.parameterDefinition("METHOD")
    flags = QgsProcessingParameterDefinition
    assert method.flags() & flags.FlagOptional and not method.flags() & flags.FlagAdvanced
    assert len(method.options()) == len(METHODS) and method.help()
    names = [item.name() for item in form.parameterDefinitions()]
    assert names.index("METHOD") + 1 == names.index("MODEL")


def test_no_other_method_is_taken(algorithm, context, scene):
    for value in ("best", 4):
        wanted = {"INPUT": scene, "METHOD": value, "MASK": "TEMPORARY_OUTPUT"}
        assert not algorithm("predict").checkParameterValues(wanted, context)[0]


def forms(scene, dataset, folder):
    """Values of each form that takes a model file, with the model's parameter."""
    new = str(folder / "new.onnx")
    return {
        "predict": ("MODEL", {"INPUT": scene, "MASK": "TEMPORARY_OUTPUT"}),
        "explain": ("MODEL", {"INPUT": scene, "WITHHELD": "TEMPORARY_OUTPUT"}),
        "modelinfo": ("MODEL", {}),
        "evaluatemodel": ("MODELS", {"DATASET": dataset}),
        "calibratemodel": ("MODEL", {"DATASET": dataset, "OUTPUT": new}),
        "exportmodel": ("MODEL", {"DATASET": dataset, "OUTPUT": new}),
    }


FORMS = ("predict", "explain", "modelinfo", "evaluatemodel", "calibratemodel", "exportmodel")


@pytest.mark.parametrize("name", FORMS)
def test_names_of_shipped_models_pass(
    name, algorithm, context, feedback, scene, dataset, tmp_path, water
):
    id, values = forms(scene, dataset, tmp_path)[name]
    values[id] = ["water"] if id == "MODELS" else "water"
    form = algorithm(name)
    assert form.checkParameterValues(values, context) == (True, "")
    found = form.job_parameters(values, context, feedback)
    # The backend turns the name into the file.
    assert (found.models[0] if id == "MODELS" else found.model) == "water"


@pytest.mark.parametrize("name", FORMS)
def test_a_shipped_model_that_is_not_there_is_said(
    name, algorithm, context, scene, dataset, tmp_path
):
    id, values = forms(scene, dataset, tmp_path)[name]
    values[id] = ["water"] if id == "MODELS" else "water"
    fine, message = algorithm(name).checkParameterValues(values, context)
    assert not fine and ABSENT in message


def test_training_goes_on_from_a_name(algorithm, context, feedback, dataset, water, monkeypatch):
    from highwater.processing_provider import training_form

    monkeypatch.setattr(training_form, "require_training", lambda backend: None)
    values = {"DATASET": dataset, "INITIAL_MODEL": "water", "MODEL": str(water.parent / "n.onnx")}
    form = algorithm("trainmodel")
    assert form.checkParameterValues(values, context) == (True, "")
    assert form.job_parameters(values, context, feedback).initial_model == "water"
