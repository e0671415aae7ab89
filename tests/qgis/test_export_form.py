"""The form that exports a faster model: what is filled in arrives in the request."""

from __future__ import annotations

import dataclasses
import json

import pytest
from qgis.core import QgsProcessingParameterDefinition

from model_backend.protocol.parameters import EXPORT_PRECISIONS, ExportModelParameters


@pytest.fixture
def values(tmp_path):
    """A model and as much of a dataset as a form looks at."""
    folder, model = tmp_path / "floods", tmp_path / "lakes.onnx"
    folder.mkdir()
    format = {"bands": ["VV", "VH"], "unit": "dB", "tile_size": 64, "step": 64, "pixel_size": 10}
    (folder / "dataset.json").write_text(json.dumps({"version": 1, "format": format}), "utf-8")
    (folder / "index.gpkg").touch()
    model.touch()
    return {"MODEL": str(model), "DATASET": str(folder), "OUTPUT": str(tmp_path / "fast.onnx")}


@pytest.fixture
def form(algorithm):
    return algorithm("exportmodel")


def test_an_untouched_form_is_the_default(form, context, feedback, values):
    assert form.checkParameterValues(values, context) == (True, "")
    found = form.job_parameters(values, context, feedback)
    wanted = ExportModelParameters(values["MODEL"], values["DATASET"])
    assert dataclasses.asdict(found) == dataclasses.asdict(wanted)


def test_every_answer_arrives(form, context, feedback, values):
    given = {
        **values, "PRECISION": 1, "SPLIT": 1, "RANGES_SPLIT": 1, "MAX_TILES": 7,
        "TOLERANCE": 0.01, "SEED": 3,
    }  # fmt: skip
    assert form.checkParameterValues(given, context) == (True, "")
    found = form.job_parameters(given, context, feedback)
    wanted = ExportModelParameters(
        values["MODEL"], values["DATASET"], "float16", "calibration", "validation", 7, 0.01, 3
    )
    assert dataclasses.asdict(found) == dataclasses.asdict(wanted)


def test_only_what_everybody_decides_is_in_sight(form):
    advanced = QgsProcessingParameterDefinition.FlagAdvanced
    shown = [
        item.name()
        for item in form.parameterDefinitions()
        if not item.flags() & advanced and not item.isDestination()
    ]
    assert shown == ["MODEL", "DATASET", "PRECISION", "SPLIT", "TOLERANCE"]
    assert len(form.parameterDefinition("PRECISION").options()) == len(EXPORT_PRECISIONS)


REFUSED = {
    "no model": ({"MODEL": "/nowhere/m.onnx"}, "“/nowhere/m.onnx” (MODEL) does not exist"),
    "its own file": ({"OUTPUT": "{folder}/lakes.onnx"}, "The exported model (OUTPUT) would"),
    "no name": ({"OUTPUT": "{folder}/fast.tif"}, "“fast.tif” (OUTPUT) is no name of a model"),
    "no dataset": ({"DATASET": "{folder}"}, "holds no dataset: dataset.json or index.gpkg"),
    "one part for both": ({"RANGES_SPLIT": 3}, "The part “test” would give both"),
    "tolerance": ({"TOLERANCE": 2}, "TOLERANCE must lie between 0 and 0.999, not be 2"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_is_said_before_anything_starts(form, context, values, tmp_path, case):
    given, sentence = REFUSED[case]
    given = {
        name: value.format(folder=tmp_path) if isinstance(value, str) else value
        for name, value in {**values, **given}.items()
    }
    fine, message = form.checkParameterValues(given, context)
    assert not fine
    assert sentence in message
