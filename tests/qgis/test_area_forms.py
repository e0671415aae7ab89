"""Points drawn, labelled in an edit session and used, as somebody in QGIS does it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from model_backend.area.names import STRATA
from tests.qgis.test_datasets import load_results
from tests.support.gdal_scenes import ORIGIN, PIXEL, scene_values, write

HIDDEN = {"stratum", "map", "str_pixels", "str_area", "str_points", "edge_m", "mask_hash"}


@pytest.fixture
def mask(tmp_path):
    """A map that lacks the left fifth of the lake."""
    water = scene_values()[1].astype(np.uint8)
    water[:, 90:100] = 0
    return write(tmp_path / "Lake map.tif", water[np.newaxis])


def draw(algorithm, context, feedback, mask, path, **more):
    where = QgsProcessingOutputLayerDefinition(str(path), context.project())
    values = {"MASK": mask, "POINTS": where, "SIZE": 120, "LEAST": 20, **more}
    sampling = algorithm("samplepoints")
    assert sampling.checkParameterValues(values, context) == (True, ""), values
    results, done = sampling.run(values, context, feedback)
    assert done, feedback.lines
    load_results(sampling, context, feedback, values)
    return results


@pytest.fixture
def points(algorithm, context, feedback, mask, tmp_path):
    """The layer of points as it arrives in the project."""
    draw(algorithm, context, feedback, mask, tmp_path / "points.gpkg", EDGE=30)
    layers = [
        layer
        for layer in context.project().mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
    ]
    (layer,) = layers
    return layer


def label_all(layer, save=True):
    """Label every point from the truth, in the edit buffer."""
    truth = scene_values()[1]
    assert layer.startEditing()
    column = layer.fields().lookupField("label")
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        row, place = int((ORIGIN[1] - point.y()) / PIXEL), int((point.x() - ORIGIN[0]) / PIXEL)
        layer.changeAttributeValue(feature.id(), column, int(truth[row, place]))
    if save:
        assert layer.commitChanges()


def test_points_arrive_ready_to_be_labelled(points, context):
    group = context.project().layerTreeRoot().findGroup("Lake map")
    assert [node.layerId() for node in group.findLayers()] == [points.id()]
    fields = points.fields()
    label = fields.field("label").editorWidgetSetup()
    choices = {name: value for item in label.config()["map"] for name, value in item.items()}
    assert label.type() == "ValueMap"
    assert {name: choices[name] for name in ("Dry", "Water", "Cannot be said")} == {
        "Dry": "0",
        "Water": "1",
        "Cannot be said": "-1",
    }
    assert len({name[0] for name in choices}) == len(choices)  # a letter chooses
    form = points.editFormConfig()
    shown = [element.name() for element in form.tabs()]
    assert shown == ["label", "note", "id"]
    assert form.readOnly(fields.lookupField("stratum"))
    hidden = {
        name for name in fields.names() if fields.field(name).editorWidgetSetup().type() == "Hidden"
    }
    columns = {column.name for column in points.attributeTableConfig().columns() if column.hidden}
    assert hidden == HIDDEN and hidden <= columns
    assert points.renderer().classAttribute() == "label"
    assert all(feature["label"] == NULL for feature in points.getFeatures())
    # The file brings the style along, without Highwater.
    again = QgsVectorLayer(points.source(), "again", "ogr")
    assert again.renderer().classAttribute() == "label"


def test_labelled_points_give_the_area(points, mask, algorithm, context, feedback, tmp_path):
    values = {"MASK": mask, "POINTS": points.id(), "REPORT": str(tmp_path / "r.html")}
    label_all(points, save=False)
    for given in (points.id(), points.source(), QgsProcessingFeatureSourceDefinition(points.id())):
        fine, message = algorithm("estimatearea").checkParameterValues(
            {**values, "POINTS": given}, context
        )
        assert not fine and "changes that are not saved" in message, given
    assert not algorithm("estimatearea").run(values, context, feedback)[1]
    assert points.commitChanges()
    results, done = algorithm("estimatearea").run(values, context, feedback)
    assert done, feedback.lines
    truth = scene_values()[1].sum() * 0.01
    assert results["AREA_LOW"] < truth < results["AREA_HIGH"]
    assert (results["POINTS"], results["MODEL_BASED"]) == (points.featureCount(), 0)
    assert "Area of water" in (tmp_path / "r.html").read_text("utf-8")


def test_a_part_of_the_points_is_refused(points, mask, algorithm, context, feedback):
    label_all(points)
    points.selectByIds([f.id() for f in points.getFeatures(QgsFeatureRequest().setLimit(50))])
    chosen = QgsProcessingFeatureSourceDefinition(points.id(), selectedFeaturesOnly=True)
    values = {"MASK": mask, "POINTS": chosen}
    assert not algorithm("estimatearea").run(values, context, feedback)[1]
    assert any("points that were drawn in the stratum" in text for text in feedback.texts("error"))


@pytest.mark.parametrize(
    ("sizes", "sentence"),
    [
        ("lake=9", "no stratum “lake”"),
        ("water", "“water” among"),
        ("water=0", "“water=0” among"),
        ("water=9;water=8", "“water=8” among"),
        ("water=-9", "“water=-9” among"),
    ],
)
def test_sizes_that_cannot_be_read(algorithm, context, mask, tmp_path, sizes, sentence):
    values = {"MASK": mask, "POINTS": str(tmp_path / "p.gpkg"), "SIZES": sizes}
    fine, message = algorithm("samplepoints").checkParameterValues(values, context)
    assert not fine and sentence in message


def test_a_map_alone_is_not_judged(algorithm, context, mask):
    fine, message = algorithm("estimatearea").checkParameterValues({"MASK": mask}, context)
    assert not fine and message == "Give labelled reference points, or the water probability."


def test_sizes_by_stratum(algorithm, context, feedback, mask, tmp_path):
    sizes = {"SIZES": "water=33; edge_dry=21", "EDGE": 20}
    results = draw(algorithm, context, feedback, mask, tmp_path / "p.gpkg", **sizes)
    layer = QgsVectorLayer(results["POINTS"], "p", "ogr")
    strata = [feature["stratum"] for feature in layer.getFeatures()]
    assert (strata.count("water"), strata.count("edge_dry")) == (33, 21)
    assert set(strata) <= set(STRATA)
    assert (results["NUMBER_OF_POINTS"], results["NUMBER_OF_STRATA"]) == (len(strata), 4)
