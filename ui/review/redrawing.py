"""Outlines changed by hand: with QGIS's vertex tool, or drawn anew."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .drawing import OutlineTool


class Redrawing(QObject):
    """One change at a time; nothing of it is in the file before the session writes it.

    ``ended`` is emitted when an outline was drawn anew, or drawing was given up.

    Args:
        iface: The window's interface.
        parent: Owns this.
    """

    ended = pyqtSignal()

    def __init__(self, iface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._layer: Optional[QgsVectorLayer] = None
        self._id = -1
        self._before = None
        self._drawn: Optional[QgsGeometry] = None
        self._tool = OutlineTool(iface.mapCanvas())
        self._tool.drawn.connect(self._keep)
        self._tool.left.connect(self.ended)

    @property
    def is_on(self) -> bool:
        """Whether an outline is being changed."""
        return self._layer is not None

    def move_corners(self, layer: QgsVectorLayer, id: int) -> None:
        """Let the vertex tool change a feature."""
        self._begin(layer, id)
        self._iface.setActiveLayer(layer)
        layer.startEditing()
        self._iface.actionVertexTool().trigger()

    def draw_anew(self, layer: QgsVectorLayer, id: int) -> None:
        """Let a new outline be drawn."""
        self._begin(layer, id)
        self._iface.mapCanvas().setMapTool(self._tool)

    def end(self) -> Dict[int, QgsGeometry]:
        """Stop, and put back the tool that was chosen before.

        Returns:
            The new outlines by feature, in the CRS of the layer.
        """
        layer, self._layer = self._layer, None
        changed: Dict[int, QgsGeometry] = {}
        if layer is None:
            return changed
        if self._drawn is not None:
            changed[self._id] = self._drawn
        if layer.isEditable():
            # The session writes them itself, so that they can be taken back.
            changed.update(layer.editBuffer().changedGeometries())
            layer.rollBack()
        canvas = self._iface.mapCanvas()
        if self._before is not None:
            canvas.setMapTool(self._before)
        else:
            canvas.unsetMapTool(canvas.mapTool())
        self._drawn = None
        return changed

    def _begin(self, layer: QgsVectorLayer, id: int) -> None:
        self._layer, self._id, self._drawn = layer, id, None
        self._before = self._iface.mapCanvas().mapTool()

    def _keep(self, shape: QgsGeometry) -> None:
        if self._layer is not None:
            map_crs = self._iface.mapCanvas().mapSettings().destinationCrs()
            shape = QgsGeometry(shape)
            shape.transform(
                QgsCoordinateTransform(map_crs, self._layer.crs(), QgsProject.instance())
            )
            self._drawn = shape
        self.ended.emit()
