"""The forms that judge and calibrate models: what is filled in arrives in the request."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from model_backend.protocol.parameters import (
    CALIBRATION_GROUPS,
    RISKS,
    THRESHOLD_CRITERIA,
    CalibrateModelParameters,
    EvaluateModelParameters,
)
from tests.support.gdal_scenes import write


@pytest.fixture
def make_data(tmp_path):
    """Make as much of a dataset as a form looks at."""

    def make(name="floods", unit="dB") -> str:
        folder = tmp_path / name
        folder.mkdir()
        format = {"bands": ["VV", "VH"], "unit": unit, "tile_size": 64, "step": 64}
        said = {"version": 1, "format": {**format, "pixel_size": 10}}
        (folder / "dataset.json").write_text(json.dumps(said), "utf-8")
        (folder / "index.gpkg").touch()
        return str(folder)

    return make


@pytest.fixture
def dataset(make_data) -> str:
    return make_data()


@pytest.fixture
def model(tmp_path) -> str:
    path = tmp_path / "lakes.onnx"
    path.touch()
    return str(path)


@pytest.fixture
def raster(tmp_path):
    def create(name: str) -> str:
        return write(tmp_path / f"{name}.tif", np.zeros((1, 8, 8), np.float32))

    return create


def test_an_untouched_form_judges_the_built_in_method(algorithm, context, feedback, dataset):
    form = algorithm("evaluatemodel")
    assert form.checkParameterValues({"DATASET": dataset}, context) == (True, "")
    found = form.job_parameters({"DATASET": dataset}, context, feedback)
    assert dataclasses.asdict(found) == dataclasses.asdict(
        EvaluateModelParameters(dataset, ("builtin",))
    )


def test_every_answer_about_models_arrives(
    algorithm, context, feedback, dataset, model, raster, tmp_path
):
    (tmp_path / "maps").mkdir()
    layers = {name: raster(name) for name in ("landcover", "elevation", "permanent_water")}
    values = {"DATASET": dataset, "MODELS": [model, model], "BUILTIN": True, "SPLIT": 1}
    values |= {"PROBABILITIES": str(tmp_path / "maps"), "REGIONS": " Assam;Bihar; ;Assam"}
    values |= {"THRESHOLD": 0, "ALLOW_TRAINING": True, "DRAWS": 500, "SEED": 3}
    values |= {"TTA": True, "MEAN": True, "WITHHELD": "VH; HAND;VH"}
    values |= {name.upper(): path for name, path in layers.items()}
    form = algorithm("evaluatemodel")
    assert form.checkParameterValues(values, context) == (True, "")
    found = form.job_parameters(values, context, feedback)
    assert found.models == (model, str(tmp_path / "maps"), "builtin")
    assert (found.split, found.regions) == ("validation", ("Assam", "Bihar"))
    assert (found.threshold, found.allow_training) == (0, True)
    assert (found.draws, found.seed) == (500, 3)
    assert (found.turns, found.mean, found.withheld) == (True, True, ("VH", "HAND"))
    for name, path in layers.items():
        assert getattr(found, name).path == path
    values["BUILTIN"] = False
    assert form.job_parameters(values, context, feedback).models[-1] == str(tmp_path / "maps")


@pytest.mark.parametrize(
    ("number", "split"), list(enumerate(("test", "validation", "calibration", "train")))
)
def test_the_part_that_is_chosen_is_judged(algorithm, context, feedback, dataset, number, split):
    form = algorithm("evaluatemodel")
    titles = form.parameterDefinition("SPLIT").options()
    assert titles[number].lower().startswith(split)
    found = form.job_parameters({"DATASET": dataset, "SPLIT": number}, context, feedback)
    assert found.split == split


NOT_TO_BE_JUDGED = {
    "nothing": ({"BUILTIN": False}, "There is nothing to judge: no model (MODELS) is chosen"),
    "a file that is not there": (
        {"MODELS": ["/nowhere/m.onnx"]},
        "“/nowhere/m.onnx” (MODELS) does not exist",
    ),
    "a card": ({"MODELS": "{folder}/floods/dataset.json"}, "dataset.json” (MODELS) is no model"),
    "a folder that is not there": (
        {"PROBABILITIES": "/nowhere/maps"},
        "There is no folder “/nowhere/maps” (PROBABILITIES)",
    ),
    "no dataset": ({"DATASET": "{folder}"}, "holds no dataset: dataset.json or index.gpkg"),
    "no raster": ({"ELEVATION": "/nowhere/dem.tif"}, "“/nowhere/dem.tif” (ELEVATION) does not"),
    "a threshold": ({"THRESHOLD": 2}, "THRESHOLD must lie between 0 and 1, not be 2"),
    "an ending": ({"TILES": "tiles.csv"}, "TILES “tiles.csv” must have one of these endings"),
}


@pytest.mark.parametrize("case", NOT_TO_BE_JUDGED)
def test_what_cannot_be_judged_is_said_before_anything_starts(
    algorithm, context, dataset, tmp_path, case
):
    values, sentence = NOT_TO_BE_JUDGED[case]
    values = {
        name: value.format(folder=tmp_path) if isinstance(value, str) else value
        for name, value in {"DATASET": dataset, **values}.items()
    }
    fine, message = algorithm("evaluatemodel").checkParameterValues(values, context)
    assert not fine
    assert sentence in message


def test_the_built_in_method_needs_backscatter(algorithm, context, make_data, model):
    ombria = make_data("ombria", "8-bit values stretched to each image's range")
    form, values = algorithm("evaluatemodel"), {"DATASET": ombria, "MODELS": [model]}
    fine, message = form.checkParameterValues(values, context)
    assert not fine and "cannot be judged on “ombria”" in message and "Untick" in message
    assert form.checkParameterValues({**values, "BUILTIN": False}, context) == (True, "")


def test_only_what_everybody_decides_is_in_sight(algorithm):
    advanced = QgsProcessingParameterDefinition.FlagAdvanced

    def basic(name):
        items = algorithm(name).parameterDefinitions()
        return [
            item.name()
            for item in items
            if not item.flags() & advanced and not item.isDestination()
        ]

    assert basic("evaluatemodel") == ["DATASET", "MODELS", "BUILTIN", "SPLIT", "REGIONS"]
    assert basic("calibratemodel") == [
        *("DATASET", "MODEL", "SPLIT", "CRITERION", "LEAST", "RISK", "RISK_LEVEL")
    ]


def test_files_for_other_programs_are_made_where_they_are_asked_for(algorithm):
    made = {
        name: {
            item.name()
            for item in algorithm(name).destinationParameterDefinitions()
            if item.createByDefault()
        }
        for name in ("evaluatemodel", "calibratemodel")
    }
    assert made == {"evaluatemodel": {"REPORT", "TILES"}, "calibratemodel": {"OUTPUT", "REPORT"}}


def calibration(dataset, model, tmp_path, **values):
    return {"DATASET": dataset, "MODEL": model, "OUTPUT": str(tmp_path / "new.onnx"), **values}


def test_an_untouched_calibration_is_the_default(
    algorithm, context, feedback, dataset, model, tmp_path
):
    values, form = calibration(dataset, model, tmp_path), algorithm("calibratemodel")
    assert form.checkParameterValues(values, context) == (True, "")
    found = form.job_parameters(values, context, feedback)
    assert dataclasses.asdict(found) == dataclasses.asdict(CalibrateModelParameters(dataset, model))


def test_every_answer_about_a_calibration_arrives(
    algorithm, context, feedback, dataset, model, tmp_path
):
    values = calibration(
        dataset, model, tmp_path, SPLIT=1, CHECK_SPLIT=1, BY=2, MODELS=str(tmp_path / "each"),
        FIT_TEMPERATURE=False, CRITERION=2, LEAST=0.8, COST_RATIO=5, RISK=1, RISK_LEVEL=0.05,
        SEED=7,
    )  # fmt: skip
    form = algorithm("calibratemodel")
    assert form.checkParameterValues(values, context) == (True, "")
    wanted = CalibrateModelParameters(
        dataset, model, "validation", "test", "region", False, "recall", 0.8, 5.0, "missed", 0.05, 7
    )
    found = form.job_parameters(values, context, feedback)
    assert dataclasses.asdict(found) == dataclasses.asdict(wanted)


def test_choices_are_in_the_order_of_the_protocol(algorithm):
    form = algorithm("calibratemodel")
    for name, values in {
        "CRITERION": THRESHOLD_CRITERIA,
        "BY": CALIBRATION_GROUPS,
        "RISK": ("", *RISKS),
    }.items():
        assert len(form.parameterDefinition(name).options()) == len(values), name


NOT_TO_BE_CALIBRATED = {
    "no model": ({"MODEL": "/nowhere/m.onnx"}, "“/nowhere/m.onnx” (MODEL) does not exist"),
    "its own file": ({"OUTPUT": "{folder}/lakes.onnx"}, "(OUTPUT) would overwrite the model"),
    "no name": ({"OUTPUT": "{folder}/lakes.tif"}, "“lakes.tif” (OUTPUT) is no name of a model"),
    "one part for both": ({"CHECK_SPLIT": 3}, "The part “calibration” would be both fitted"),
    "no folder": ({"BY": 1}, "A model for each sensor is wanted (BY), but there is no folder"),
    "a folder for nothing": ({"MODELS": "{folder}/each"}, "nothing would be written into it"),
    "no share": ({"RISK_LEVEL": 1}, "RISK_LEVEL must lie between 0.001 and 0.999, not be 1"),
}


@pytest.mark.parametrize("case", NOT_TO_BE_CALIBRATED)
def test_what_cannot_be_calibrated_is_said_before_anything_starts(
    algorithm, context, dataset, model, tmp_path, case
):
    values, sentence = NOT_TO_BE_CALIBRATED[case]
    values = {
        name: value.format(folder=tmp_path) if isinstance(value, str) else value
        for name, value in calibration(dataset, model, tmp_path, **values).items()
    }
    fine, message = algorithm("calibratemodel").checkParameterValues(values, context)
    assert not fine
    assert sentence in message


def write_index(path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "tiles"
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=split:string", "tiles", "memory")
    assert layer.dataProvider().addFeature(QgsFeature(layer.fields()))
    transform = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transform, options)


@pytest.mark.parametrize("name", ["evaluatemodel", "calibratemodel"])
def test_an_index_with_unsaved_changes_is_refused(
    algorithm, context, clean_project, dataset, model, tmp_path, name
):
    index = tmp_path / "floods" / "index.gpkg"
    write_index(index)
    layer = QgsVectorLayer(f"{index}|layername=tiles", "tiles", "ogr")
    clean_project.addMapLayer(layer)
    assert layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 1, "test")
    values = calibration(dataset, model, tmp_path)
    fine, message = algorithm(name).checkParameterValues(values, context)
    assert not fine and "has changes that are not saved" in message
    layer.rollBack()
    assert algorithm(name).checkParameterValues(values, context) == (True, "")


def test_a_model_that_was_just_trained_is_judged_in_one_chain():
    """What training gives can be chosen in the designer where evaluation takes models."""
    source = QgsProcessingModelChildParameterSource
    chain = QgsProcessingModelAlgorithm("Chain", "tests")
    chain.addModelParameter(
        QgsProcessingParameterFile("data", "data", QgsProcessingParameterFile.Behavior.Folder),
        QgsProcessingModelParameter("data"),
    )
    train = QgsProcessingModelChildAlgorithm("highwater:trainmodel")
    train.setChildId("train")
    train.addParameterSources("DATASET", [source.fromModelParameter("data")])
    chain.addChildAlgorithm(train)
    judge = QgsProcessingModelChildAlgorithm("highwater:evaluatemodel")
    judge.setChildId("judge")
    judge.addParameterSources("DATASET", [source.fromModelParameter("data")])
    judge.addParameterSources("MODELS", [source.fromChildOutput("train", "MODEL")])
    chain.addChildAlgorithm(judge)
    outputs = chain.availableSourcesForChild("judge", [], ["outputFile"])
    assert ("train", "MODEL") in {(item.outputChildId(), item.outputName()) for item in outputs}
    found = chain.childAlgorithm("judge").algorithm()
    numbers = {o.name() for o in found.outputDefinitions() if o.type() == "outputNumber"}
    assert {"IOU", "IOU_LOW", "IOU_HIGH", "MEAN_IOU", "TILES_JUDGED", "KAPPA"} <= numbers
