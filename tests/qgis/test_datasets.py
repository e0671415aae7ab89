"""The index of a dataset as a layer of the project."""

from __future__ import annotations

import inspect
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVectorLayer,
)

from tests.support.gdal_scenes import ORIGIN, PIXEL, write, write_scene


def test_the_index_opens_styled_and_is_the_truth(algorithm, context, feedback, tmp_path):
    image, truth = str(tmp_path / "after.tif"), str(tmp_path / "flood.tif")
    values = {"WIDTH": 256, "HEIGHT": 256, "SEED": 3, "AFTER": image, "FLOOD": truth}
    assert algorithm("simulatescene").run(values, context, feedback)[1]
    dataset = tmp_path / "dataset"
    values = {"INPUT": image, "REFERENCE": truth, "TILE_SIZE": 64, "DATASET": str(dataset)}
    results, fine = algorithm("preparetiles").run(values, context, feedback)
    assert fine, feedback.lines
    source = results["INDEX"]
    assert source in context.layersToLoadOnCompletion()

    layer = QgsProcessingUtils.mapLayerFromString(source, context)
    assert isinstance(layer, QgsVectorLayer)
    details = context.layerToLoadOnCompletionDetails(source)
    assert (details.name, details.outputName) == ("dataset", "INDEX")
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert {item.value() for item in layer.renderer().categories()} >= {"train", "test", ""}
    assert layer.labelsEnabled()

    first = next(layer.getFeatures())
    assert layer.startEditing()
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("split"), "test")
    assert layer.commitChanges()
    with sqlite3.connect(dataset / "index.gpkg") as index:
        found = index.execute("SELECT tile FROM tiles WHERE split = 'test'").fetchall()
    assert found == [(first["tile"],)]


def test_no_band_is_derived_unasked(algorithm, context, feedback, scene, tmp_path):
    prepare = algorithm("preparetiles")
    values = {"INPUT": scene, "REFERENCE": scene, "DATASET": str(tmp_path / "set")}
    assert prepare.job_parameters(values, context, feedback).derived == ()
    values["DERIVED"] = [0, 2]
    assert prepare.job_parameters(values, context, feedback).derived == ("RATIO", "INTENSITY")


def test_a_folder_that_is_there_may_be_added_to(algorithm, context, scene, tmp_path):
    prepare = algorithm("preparetiles")
    values = {"INPUT": scene, "REFERENCE": scene, "DATASET": str(tmp_path)}
    assert prepare.checkParameterValues(values, context) == (True, "")
    values["DATASET"] = scene
    fine, message = prepare.checkParameterValues(values, context)
    assert not fine and message.endswith("is a file, not a folder.")


def test_polygons_in_memory_are_known_again(algorithm, clean_project, context, feedback, tmp_path):
    lake = QgsVectorLayer("Polygon?crs=EPSG:32646", "lake", "memory")
    feature = QgsFeature()
    (left, top), side = ORIGIN, 64 * PIXEL
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, top - side, left + side, top)))
    assert lake.dataProvider().addFeature(feature)
    clean_project.addMapLayer(lake)
    values = {
        "INPUT": write_scene(tmp_path / "scene.tif"),
        "REFERENCE_POLYGONS": lake.id(),
        "TILE_SIZE": 64,
        "DATASET": str(tmp_path / "set"),
    }
    added = []
    for _ in range(2):
        results, fine = algorithm("preparetiles").run(values, context, feedback)
        assert fine, feedback.texts("error")
        added.append((results["ADDED"], results["TILES"]))
    assert added == [(12, 12), (0, 12)]
    with sqlite3.connect(tmp_path / "set/index.gpkg") as index:
        found = dict(index.execute("SELECT row || ' ' || col, water_percent FROM tiles"))
    assert found.pop("0 0") == 100 and set(found.values()) == {0}


@pytest.fixture
def registered():
    """The model as the toolbox and ``qgis_process`` find it, which is not a fresh instance."""
    return QgsApplication.processingRegistry().algorithmById("highwater:preparedataset")


def test_the_model_is_listed_with_the_algorithms_that_it_chains(registered):
    assert isinstance(registered, QgsProcessingModelAlgorithm)
    assert registered.validate() == (True, [])
    assert registered.displayName() == "Prepare a simulated dataset"
    assert registered.shortDescription().endswith(".")
    assert "<" not in registered.shortHelpString()
    provider = QgsApplication.processingRegistry().providerById("highwater")
    groups = {item.groupId() for item in provider.algorithms() if item.group() == "Datasets"}
    assert groups == {"datasets"}
    chained = {item.algorithmId() for item in registered.childAlgorithms().values()}
    names = ("simulatescene", "preparetiles", "splitdataset", "auditdataset")
    assert chained == {f"highwater:{name}" for name in names}


def test_a_fresh_model_is_the_registered_one(registered, algorithm):
    fresh = algorithm("preparedataset")
    for item in (registered, fresh):
        names = [parameter.name() for parameter in item.parameterDefinitions()]
        assert names == ["dataset", "pixels", "seed", "audit:report"]
        assert item.id() == "highwater:preparedataset"
        numbers = {
            output.name() for output in item.outputDefinitions() if output.type() == "outputNumber"
        }
        assert {"audit:tiles", "audit:errors", "split:set_aside"} <= numbers
        assert all(
            p.help().endswith(".") for p in item.parameterDefinitions() if ":" not in p.name()
        )


def test_the_model_lies_where_the_designer_can_draw_it(registered):
    boxes = [
        *registered.childAlgorithms().values(),
        *registered.parameterComponents().values(),
    ]
    places = {(box.position().x(), box.position().y()) for box in boxes}
    assert len(places) == len(boxes) == 7
    assert registered.helpContent()["ALG_DESC"]


def test_the_model_for_ones_own_image_is_listed():
    registry = QgsApplication.processingRegistry()
    model = registry.algorithmById("highwater:prepareownimage")
    assert model.validate() == (True, [])
    assert (model.displayName(), model.groupId()) == ("Prepare a dataset of an image", "datasets")
    asked = [p for p in model.parameterDefinitions() if ":" not in p.name()]
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = [p.name() for p in asked if p.defaultValue() is None and not p.flags() & optional]
    assert needed == ["image", "reference", "dataset"]
    assert all(p.help().endswith(".") for p in asked)
    chained = [item.algorithmId() for item in model.childAlgorithms().values()]
    assert chained == [f"highwater:{n}" for n in ("auditdataset", "preparetiles", "splitdataset")]
    boxes = [*model.childAlgorithms().values(), *model.parameterComponents().values()]
    assert len({(box.position().x(), box.position().y()) for box in boxes}) == len(boxes)
    sources = registry.algorithmById("highwater:preparetiles")
    titles = sources.parameterDefinition("LABEL_SOURCE").options()
    assert model.parameterDefinition("label_source").options() == titles


def test_no_model_in_a_broken_file(tmp_path):
    from highwater.processing_provider.shipped_model import ShippedModel

    path = Path(tmp_path / "broken.model3")
    path.write_text("<no model", encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.model3"):
        ShippedModel(path)


def test_the_models_index_opens(algorithm, clean_project, context, feedback, tmp_path):
    model = algorithm("preparedataset")
    values = {"dataset": str(tmp_path / "flood"), "pixels": 512, "seed": 3}
    results, fine = model.run(values, context, feedback)
    assert fine, feedback.lines
    assert results["CHILD_RESULTS"]["split"]["TRAIN_TILES"] > 0
    declared = {output.name() for output in model.outputDefinitions()} - {"audit:report"}
    assert declared <= set(results)
    load_results(model, context, feedback, values)
    group = clean_project.layerTreeRoot().findGroup("flood")
    assert [node.name() for node in group.findLayers()] == ["flood"]


def test_suspicious_tiles_are_outlined_above_the_index(
    algorithm, clean_project, context, feedback, tmp_path
):
    values = np.random.default_rng(0).normal(-12, 2, (2, 128, 128)).astype(np.float32)
    values[:, :64, :64] = -12
    image = write(tmp_path / "flat.tif", values, ["VV", "VH"])
    truth = write(tmp_path / "truth.tif", np.tile([0, 1], (1, 128, 64)).astype(np.uint8))
    dataset = str(tmp_path / "flat")
    prepare, audit = algorithm("preparetiles"), algorithm("auditdataset")
    values = {"INPUT": image, "REFERENCE": truth, "TILE_SIZE": 64, "DATASET": dataset}
    assert prepare.run(values, context, feedback)[1], feedback.lines
    load_results(prepare, context, feedback, values)
    context.setLayersToLoadOnCompletion({})
    where = QgsProcessingOutputLayerDefinition(str(tmp_path / "s.gpkg"), clean_project)
    values = {"DATASET": dataset, "SUSPICIOUS": where}
    results, fine = audit.run(values, context, feedback)
    assert fine and results["SUSPICIOUS_TILES"] > 0, feedback.lines
    load_results(audit, context, feedback, values)
    group = clean_project.layerTreeRoot().findGroup("flat")
    assert [node.name() for node in group.findLayers()] == ["Suspicious tiles", "flat"]
    layer = group.findLayers()[0].layer()
    outline = layer.renderer().symbol().symbolLayer(0).strokeColor()
    assert outline.red() > 200 > 60 > max(outline.green(), outline.blue())
    assert layer.labelsEnabled()
    label = QgsExpression(layer.labeling().settings().fieldName)
    first = next(layer.getFeatures())
    text = label.evaluate(expression_context(layer, first))
    assert text.split() == first["reasons"].replace(";", "").split()
    assert max(len(line) for line in text.splitlines()) < 60


def load_results(algorithm, context, feedback, parameters):
    """Load what an algorithm asked to be loaded, as the toolbox does; the call has changed."""
    count = len(inspect.signature(handleAlgorithmResults).parameters)
    switches = (False,) if count > 4 else ()
    assert handleAlgorithmResults(algorithm, context, feedback, *switches, parameters)


def expression_context(layer, feature):
    made = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    made.setFeature(feature)
    return made
