"""The scores of the tiles as layers, one for each model that was judged."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.utils import iface

from ..model_backend.styling import STYLES
from .styling import LayerDresser, dress_with
from .translation import tr

MODEL = "model"
"""Column that names the model; all tiles of the first model come first."""


class ModelLayers(LayerDresser):
    """Gives each model a layer of its own: the same tiles would lie on top of each other.

    The first model is in sight, the others are there to be ticked.
    """

    def postProcessLayer(  # noqa: D102
        self,
        layer: QgsVectorLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        super().postProcessLayer(layer, context, feedback)
        names = models_of(layer)
        project = context.project()
        if project is None or len(names) < 2:
            return
        title = layer.name()
        for name in reversed(names[1:]):
            other = layer.clone()
            _show_only(other, name, title)
            self._put_below(other, layer, project)
        _show_only(layer, names[0], title)

    def _put_below(self, other: QgsVectorLayer, layer: QgsVectorLayer, project: QgsProject) -> None:
        project.addMapLayer(other, False)
        node = project.layerTreeRoot().findLayer(layer.id())
        group = node.parent() if node is not None else project.layerTreeRoot()
        place = group.children().index(node) + 1 if node is not None else 0
        added = group.insertLayer(place, other)
        added.setCustomProperty("highwater/rank", self._rank)
        added.setItemVisibilityChecked(False)
        added.setExpanded(False)


def models_of(layer: QgsVectorLayer) -> List[str]:
    """Names of the models whose scores a layer has, in order."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([MODEL], layer.fields())
    return list(dict.fromkeys(feature[MODEL] for feature in layer.getFeatures(request)))


def dress_tiles(context: QgsProcessingContext, path: str, title: str) -> None:
    """Have the layer of the tiles styled and grouped, where it will be loaded.

    Args:
        context: The running algorithm's context.
        path: Of the layer.
        title: Of the group.
    """
    dress_with(context, path, ModelLayers("tile_scores", title, 0))


def show_image(path: str, title: str) -> None:
    """Put the radar image of a tile into the map, on top; the style's action calls this.

    Args:
        path: Of the image.
        title: Of the layer.
    """
    layer = QgsRasterLayer(path, title, "gdal")
    if not layer.isValid():
        text = tr("The image “{}” of this tile is not there any more.").format(path)
        iface.messageBar().pushWarning("Highwater", text)
        return
    layer.loadNamedStyle(str(STYLES / "radar.qml"))
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)


def _show_only(layer: QgsVectorLayer, model: str, title: str) -> None:
    column, value = QgsExpression.quotedColumnRef(MODEL), QgsExpression.quotedString(model)
    layer.setSubsetString(f"{column} = {value}")
    layer.setName(f"{model}: {title}")
