"""The review in the project: its layer on top, and the analysed one out of sight."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip

from .items import source_of
from .layer import is_review
from .look import dress


def layer_of(path: Path) -> QgsVectorLayer:
    """The layer of a review; it is put into the project, on top, where it is not there yet.

    Args:
        path: GeoPackage of the review.
    """
    project = QgsProject.instance()
    source = source_of(path)
    for layer in project.mapLayers().values():
        if layer.source() == source:
            return layer
    layer = QgsVectorLayer(source, path.stem, "ogr")
    dress(layer)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def put_out_of_sight(analysed: QgsVectorLayer) -> bool:
    """Untick the analysed layer, whose filled polygons would hide what is to be judged.

    Args:
        analysed: The layer; it may have been removed meanwhile.

    Returns:
        Whether it was in sight.
    """
    if sip.isdeleted(analysed) or is_review(analysed):
        return False
    node = QgsProject.instance().layerTreeRoot().findLayer(analysed.id())
    if node is None or not node.itemVisibilityChecked():
        return False
    node.setItemVisibilityChecked(False)
    return True
