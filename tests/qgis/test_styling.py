"""Results arrive styled, named and grouped, in the colours that are in the files."""

from __future__ import annotations

import inspect
import os

import numpy as np
import pytest
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsProcessingOutputLayerDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)

from model_backend.categories import (
    CHANGE_CATEGORIES,
    COMPARISON_CATEGORIES,
    EXCLUSION_CATEGORIES,
    MASK_CATEGORIES,
    NO_DATA,
    REVIEW_CATEGORIES,
)
from tests.support.gdal_scenes import scene_values, write


def load_results(algorithm, context, feedback, parameters):
    """Load what an algorithm asked to be loaded, as the toolbox does; the call has changed."""
    count = len(inspect.signature(handleAlgorithmResults).parameters)
    switches = (False,) if count > 4 else ()
    return handleAlgorithmResults(algorithm, context, feedback, *switches, parameters)


@pytest.fixture
def styles():
    from highwater.processing_provider.styling import STYLES

    return STYLES


@pytest.mark.parametrize(
    ("name", "categories"),
    [
        ("mask", MASK_CATEGORIES),
        ("comparison", COMPARISON_CATEGORIES),
        ("exclusion", EXCLUSION_CATEGORIES),
        ("change", CHANGE_CATEGORIES),
    ],
)
def test_colours_and_names_are_those_in_the_files(styles, tmp_path, name, categories):
    path = write(tmp_path / "m.tif", np.zeros((1, 8, 8), np.uint8), nodata=NO_DATA)
    layer = QgsRasterLayer(path)
    message, done = layer.loadNamedStyle(str(styles / f"{name}.qml"))
    assert done, message
    assert layer.renderer().type() == "paletted"
    drawn = {item.value: (item.label, item.color.getRgb()) for item in layer.renderer().classes()}
    assert drawn == {
        item.value: (item.name, item.colour) for item in categories if item.value != NO_DATA
    }


def test_probability_runs_from_clear_to_dark(styles, tmp_path):
    path = write(tmp_path / "p.tif", np.zeros((1, 8, 8), np.float32))
    layer = QgsRasterLayer(path)
    assert layer.loadNamedStyle(str(styles / "probability.qml"))[1]
    shader = layer.renderer().shader().rasterShaderFunction()
    colours = [shader.shade(value) for value in (0.0, 0.5, 1.0)]
    assert all(colour[0] for colour in colours)
    _, red, _, blue, opacity = colours[0]
    assert opacity == 0
    assert colours[1][1] > colours[2][1] and colours[2][3] > colours[2][1]
    assert [item.label for item in shader.colorRampItemList()][::5] == [
        "0 %: not drawn",
        "100 %: water",
    ]


def test_polygons_are_filled_lightly_and_labelled(styles):
    layer = QgsVectorLayer("Polygon?field=value:integer&field=area_ha:double", "p", "memory")
    assert layer.loadNamedStyle(str(styles / "polygons.qml"))[1]
    categories = layer.renderer().categories()
    assert [int(item.value()) for item in categories] == [1, 2]
    assert all(item.symbol().color().alpha() < 200 for item in categories)
    assert layer.labelsEnabled()


@pytest.mark.parametrize(
    ("name", "categories", "label"),
    [("review", REVIEW_CATEGORIES, "rank"), ("change_polygons", CHANGE_CATEGORIES[1:4], "area_ha")],
)
def test_polygons_of_categories_have_their_names_and_colours(styles, name, categories, label):
    layer = QgsVectorLayer(f"Polygon?field=value:integer&field={label}:double", "p", "memory")
    assert layer.loadNamedStyle(str(styles / f"{name}.qml"))[1]
    drawn = {
        int(item.value()): (item.label(), item.symbol().color().getRgb()[:3])
        for item in layer.renderer().categories()
    }
    assert drawn == {item.value: (item.name, item.colour[:3]) for item in categories}
    assert layer.labelsEnabled() and label in layer.labeling().settings().fieldName


@pytest.mark.parametrize("name", ["radar", "landcover", "permanent_water"])
def test_other_styles_can_be_read(styles, tmp_path, name):
    path = write(tmp_path / "x.tif", scene_values(8, 8)[0])
    assert QgsRasterLayer(path).loadNamedStyle(str(styles / f"{name}.qml"))[1]


def test_results_are_grouped_styled_and_named(
    algorithm, clean_project, context, feedback, scene, tmp_path
):
    def destination(name):
        return QgsProcessingOutputLayerDefinition(str(tmp_path / name), clean_project)

    parameters = {
        "INPUT": scene,
        "METHOD": "thresholds",
        "PROBABILITY": destination("p.tif"),
        "MASK": destination("m.tif"),
        "POLYGONS": destination("w.gpkg"),
    }
    predict = algorithm("predict")
    _, done = predict.run(parameters, context, feedback)
    assert done, feedback.lines
    assert load_results(predict, context, feedback, parameters)
    group = clean_project.layerTreeRoot().findGroup("lake")
    assert group is not None
    assert [node.name() for node in group.findLayers()] == [
        "Water polygons",
        "Water mask",
        "Water probability (0–1)",
    ]
    assert len(clean_project.layerTreeRoot().findLayers()) == 3
    kinds = [node.layer().renderer().type() for node in group.findLayers()]
    assert kinds == ["categorizedSymbol", "paletted", "singlebandpseudocolor"]
    assert {item.label for item in group.findLayers()[1].layer().renderer().classes()} >= {"Dry"}


def test_a_second_map_of_the_scene_joins_the_group(
    algorithm, clean_project, context, feedback, scene, tmp_path
):
    for name in ("a.tif", "b.tif"):
        where = QgsProcessingOutputLayerDefinition(str(tmp_path / name), clean_project)
        parameters = {"INPUT": scene, "METHOD": "thresholds", "MASK": where}
        predict = algorithm("predict")
        assert predict.run(parameters, context, feedback)[1]
        load_results(predict, context, feedback, parameters)
        for path in list(context.layersToLoadOnCompletion()):
            assert os.path.basename(path)
        context.setLayersToLoadOnCompletion({})
    (group,) = clean_project.layerTreeRoot().findGroups()
    assert len(group.findLayers()) == 2
