"""Evaluation, simulation and thresholds from QGIS, alone and chained in a model."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from tests.support.gdal_scenes import read, scene_values, write


def run(algorithm, parameters, context, feedback):
    results, done = algorithm.run(parameters, context, feedback)
    assert done, feedback.lines
    return results


@pytest.fixture
def truth(tmp_path):
    return write(tmp_path / "truth.tif", scene_values()[1][np.newaxis].astype(np.uint8))


def test_a_map_is_judged(algorithm, context, feedback, truth, tmp_path):
    wanted = {
        "PREDICTION": truth,
        "REFERENCE": truth,
        "COMPARISON": str(tmp_path / "c.tif"),
        "REPORT": str(tmp_path / "r.json"),
    }
    results = run(algorithm("evaluatemap"), wanted, context, feedback)
    water = int(scene_values()[1].sum())
    assert (results["IOU"], results["TP"], results["FP"], results["FN"]) == (1, water, 0, 0)
    assert set(np.unique(read(results["COMPARISON"]))) == {0, 1}
    assert (tmp_path / "r.json").exists()


def test_nothing_of_a_score_that_is_not_defined(algorithm, context, feedback, tmp_path):
    dry = write(tmp_path / "dry.tif", np.zeros((1, 16, 16), np.uint8))
    wanted = {"PREDICTION": dry, "REFERENCE": dry}
    results = run(algorithm("evaluatemap"), wanted, context, feedback)
    assert "IOU" not in results and results["ACCURACY"] == 1


@pytest.mark.parametrize(
    ("center", "zone"),
    [
        (None, 46),
        ("10.5,47.5 [EPSG:4326]", 32),
        ("10.5,47.5", 32),
        ("1168854,6024072 [EPSG:3857]", 32),
    ],
)
def test_the_centre_may_come_in_any_crs(algorithm, context, feedback, tmp_path, center, zone):
    path = str(tmp_path / "after.tif")
    wanted = {"WIDTH": 64, "HEIGHT": 48, "CENTER": center, "AFTER": path, "SEED": 5}
    run(algorithm("simulatescene"), wanted, context, feedback)
    layer = QgsProcessingUtils.mapLayerFromString(path, context)
    assert (layer.width(), layer.height()) == (64, 48)
    assert layer.crs().authid() == f"EPSG:{32600 + zone}"


def test_thresholds_chain_into_a_model(algorithm, context, feedback, scene, tmp_path):
    """The threshold that one step finds is the parameter of the next."""
    model = QgsProcessingModelAlgorithm("Twice", "tests")
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("image"), QgsProcessingModelParameter("image")
    )
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm("highwater:thresholdwater")
    first.setChildId("first")
    first.addParameterSources("INPUT", [source.fromModelParameter("image")])
    first.addParameterSources("THRESHOLD", [source.fromStaticValue(0.75)])
    model.addChildAlgorithm(first)
    second = QgsProcessingModelChildAlgorithm("highwater:predict")
    second.setChildId("second")
    second.addParameterSources("INPUT", [source.fromModelParameter("image")])
    second.addParameterSources("THRESHOLD", [source.fromChildOutput("first", "THRESHOLD")])
    output = QgsProcessingModelOutput("mask", "mask")
    output.setChildId("second")
    output.setChildOutputName("MASK")
    second.setModelOutputs({"mask": output})
    model.addChildAlgorithm(second)
    model.updateDestinationParameters()
    (destination,) = model.destinationParameterDefinitions()  # its name depends on QGIS's version
    results = run(
        model, {"image": scene, destination.name(): str(tmp_path / "m.tif")}, context, feedback
    )
    assert results["CHILD_RESULTS"]["second"]["THRESHOLD"] == 0.75
    assert results[destination.name()] == str(tmp_path / "m.tif")
    assert set(np.unique(read(str(tmp_path / "m.tif")))) == {0, 1}
