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
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from tests.qgis.test_styling import load_results
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


def test_two_dates_are_compared_and_arrive_styled(
    algorithm, clean_project, context, feedback, truth, tmp_path
):
    water = scene_values()[1].astype(np.uint8)
    later = write(tmp_path / "later.tif", np.roll(water, 20, axis=1)[np.newaxis])

    def destination(name):
        return QgsProcessingOutputLayerDefinition(str(tmp_path / name), clean_project)

    wanted = {
        "FIRST": truth,
        "SECOND": later,
        "CHANGE": destination("change.tif"),
        "POLYGONS": destination("change.gpkg"),
    }
    results = run(algorithm("floodchange"), wanted, context, feedback)
    change = read(results["CHANGE"])
    expected = np.where(water, np.where(np.roll(water, 20, axis=1), 3, 2), np.roll(water, 20, 1))
    assert (change == expected).all()
    assert results["NEW_AREA"] == pytest.approx((expected == 1).sum() * 0.01, rel=0.01)
    assert results["UNKNOWN_AREA"] == 0
    load_results(algorithm("floodchange"), context, feedback, wanted)
    (group,) = clean_project.layerTreeRoot().findGroups()
    polygons, raster = (node.layer() for node in group.findLayers())
    labels = ["New water", "Receded water", "Water at both dates"]
    assert [item.label() for item in polygons.renderer().categories()] == labels
    assert {item.label for item in raster.renderer().classes()} > set(labels)


@pytest.mark.parametrize("name", ["THRESHOLD", "MIN_AREA"])
def test_numbers_that_cannot_be_are_refused(algorithm, context, truth, name):
    wanted = {"FIRST": truth, "SECOND": truth, name: -1}
    fine, message = algorithm("floodchange").checkParameterValues(wanted, context)
    assert not fine and name in message


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
    second.addParameterSources("METHOD", [source.fromStaticValue(1)])
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
