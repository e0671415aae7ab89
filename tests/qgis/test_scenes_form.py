"""The form of many scenes: groups of layers, and results that arrive by their state."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from tests.qgis.test_styling import load_results

STATES = ["waiting", "done", "skipped", "failed"]


@pytest.fixture
def group(clean_project, scene, tmp_path):
    """A group of two images, in the project."""
    node = clean_project.layerTreeRoot().addGroup("Flood of May")
    for name in ("one", "two"):
        path = tmp_path / f"{name}.tif"
        shutil.copy(scene, path)
        layer = QgsRasterLayer(str(path), name)
        clean_project.addMapLayer(layer, False)
        node.addLayer(layer)
    return node


def test_a_group_is_mapped_and_its_table_arrives_styled(
    algorithm, context, feedback, group, tmp_path
):
    values = {
        "GROUP": "Flood of May", "METHOD": "thresholds", "OUTPUT": str(tmp_path / "out"),
        "PRODUCTS": [1],
    }  # fmt: skip
    mapping = algorithm("predictscenes")
    assert mapping.checkParameterValues(values, context) == (True, "")
    results, done = mapping.run(values, context, feedback)
    assert done, feedback.lines
    assert (results["SCENES"], results["DONE"], results["FAILED"]) == (2, 2, 0)
    assert "MOSAIC_PROBABILITY" not in results
    assert load_results(mapping, context, feedback, values)
    root = QgsProject.instance().layerTreeRoot()
    assert [node.name() for node in root.findGroup("out").findLayers()] == [
        "Scenes by their state",
        "Water polygons of all scenes",
        "Water masks of all scenes",
    ]
    table = root.findGroup("out").findLayers()[0].layer()
    assert {row["scene"]: row["state"] for row in table.getFeatures()} == {
        "one": "done",
        "two": "done",
    }
    assert table.renderer().classAttribute() == "state" and table.labelsEnabled()


def test_states_differ_in_pattern_and_are_written(algorithm):
    from highwater.processing_provider.styling import STYLES

    layer = QgsVectorLayer("Polygon?field=scene:string&field=state:string", "s", "memory")
    assert layer.loadNamedStyle(str(STYLES / "scenes.qml"))[1]
    drawn = {item.value(): item.symbol().symbolLayer(0) for item in layer.renderer().categories()}
    assert list(drawn) == STATES
    assert len({item.brushStyle() for item in drawn.values()}) == len(STATES)
    assert "state" in layer.labeling().settings().fieldName


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "No scene was given"),
        ({"GROUP": "Flood of May"}, "no group of layers"),
    ],
)
def test_a_form_without_scenes_is_refused(values, sentence, algorithm, context, feedback, tmp_path):
    values = {**values, "OUTPUT": str(tmp_path / "out")}
    mapping = algorithm("predictscenes")
    fine, message = mapping.checkParameterValues(values, context)
    if fine:  # what is in the project is known only when it runs
        assert not mapping.run(values, context, feedback)[1]
        message = "\n".join(map(str, feedback.lines))
    assert sentence in message
