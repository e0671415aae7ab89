"""The scores of the tiles in the map: a layer for each model, the worst tiles darkest."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.support.gdal_scenes import write_scene

SCORES = ("iou", "f1", "precision", "recall")
COUNTS = ("tp", "fp", "fn", "tn")
FIELDS = [
    *(f"{name}:string" for name in ("tile", "model", "region", "image")),
    *(f"{name}:double" for name in SCORES),
    *(f"{name}:integer" for name in COUNTS),
]


@pytest.fixture
def scores(tmp_path):
    """Write the layer of a job that judged models on three tiles; returns it, opened."""

    def make(*models: str, image: str = "") -> QgsVectorLayer:
        fields = "&".join(f"field={field}" for field in FIELDS)
        source = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "t", "memory")
        for model in models:
            for number, iou in enumerate((0.05, 0.9, None)):
                feature = QgsFeature(source.fields())
                corner = QgsRectangle(number, 0, number + 0.9, 0.9)
                feature.setGeometry(QgsGeometry.fromRect(corner))
                values = [f"tile{number}", model, "Assam", image, *[iou] * 4, 25, 0, 0, 75]
                feature.setAttributes(values)
                assert source.dataProvider().addFeature(feature)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = "tile_scores"
        path = str(tmp_path / "tiles.gpkg")
        transform = QgsCoordinateTransformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(source, path, transform, options)
        return QgsVectorLayer(path, "Tiles", "ogr")

    return make


@pytest.fixture
def dress(context, clean_project, feedback):
    from highwater.processing_provider.tile_layers import ModelLayers

    def run(layer):
        clean_project.addMapLayer(layer)
        ModelLayers("tile_scores", "floods", 0).postProcessLayer(layer, context, feedback)
        assert not feedback.texts("warning")
        return clean_project.layerTreeRoot().findGroup("floods").findLayers()

    return run


def test_each_model_gets_a_layer_and_the_first_is_in_sight(scores, dress):
    nodes = dress(scores("Rivers", "It's old", "Built-in"))
    assert [(node.name(), node.isVisible()) for node in nodes] == [
        ("Rivers: Tiles", True),
        ("It's old: Tiles", False),
        ("Built-in: Tiles", False),
    ]
    for node, model in zip(nodes, ("Rivers", "It's old", "Built-in")):
        assert {feature["model"] for feature in node.layer().getFeatures()} == {model}
        assert node.layer().featureCount() == 3
        assert node.layer().renderer().type() == "graduatedSymbol"


def test_one_model_needs_one_layer(scores, dress):
    (node,) = dress(scores("Rivers"))
    assert (node.name(), node.layer().subsetString()) == ("Tiles", "")


def test_every_tile_is_drawn_in_the_colour_of_its_iou(scores, dress):
    (node,) = dress(scores("Rivers"))
    layer = node.layer()
    renderer = layer.renderer().clone()
    rendering = QgsRenderContext()
    rendering.setExpressionContext(QgsExpressionContext())
    renderer.startRender(rendering, layer.fields())
    seen = {}
    for feature in layer.getFeatures():
        rendering.expressionContext().setFeature(feature)
        (label,) = renderer.legendKeysForFeature(feature, rendering)
        seen[feature["tile"]] = renderer.ranges()[int(label)]
    renderer.stopRender(rendering)
    assert [seen[f"tile{number}"].label() for number in range(3)] == [
        *("Below 0.2", "0.8 and more", "No water, no IoU")
    ]
    lightness = [item.symbol().color().lightness() for item in renderer.ranges()[:5]]
    assert lightness == sorted(lightness)


def test_the_tip_tells_scores_and_image(scores, dress):
    (node,) = dress(scores("Rivers", image="/data/floods/images/tile0.tif"))
    layer = node.layer()
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsExpressionContext(scopes)
    tips = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        tips[feature["tile"]] = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "<b>tile0</b>, Rivers" in tips["tile0"] and "IoU 0.050" in tips["tile0"]
    assert "25.0 % water in the label, Assam" in tips["tile0"]
    assert "/data/floods/images/tile0.tif" in tips["tile0"]
    assert "IoU undefined" in tips["tile2"]


def test_the_action_shows_the_image_of_a_tile(scores, dress, clean_project, tmp_path):
    image = write_scene(tmp_path / "tile.tif")
    (node,) = dress(scores("Rivers", image=image))
    (action,) = node.layer().actions().actions()
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(node.layer())
    context = QgsExpressionContext(scopes)
    context.setFeature(next(node.layer().getFeatures()))
    # QGIS runs the text by itself only where there is a window.
    text = QgsExpression.replaceExpressionText(action.command(), context)
    module, call = text.split("; ")
    assert module == "from highwater.processing_provider.tile_layers import show_image"
    assert call == f"show_image(r'''{image}''', r'''tile0''')"
    from highwater.processing_provider.tile_layers import show_image

    show_image(image, "tile0")
    first = clean_project.layerTreeRoot().findLayers()[0]
    assert first.name() == "tile0" and first.layer().source() == image
