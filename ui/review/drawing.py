"""A map tool that draws one outline."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

POLYGON = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Polygon)


class OutlineTool(QgsMapTool):
    """Corners by left clicks; a right click or Return ends, Backspace takes one back, Escape all.

    ``drawn`` carries the outline in the CRS of the map, ``left`` says that there is none.
    """

    drawn = pyqtSignal(QgsGeometry)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: List[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, POLYGON)
        self._band.setStrokeColor(QColor("#f5a623"))
        self._band.setFillColor(QColor(245, 166, 35, 60))
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._show()
        elif event.button() == Qt.MouseButton.RightButton:
            self._end()

    def canvasMoveEvent(self, event) -> None:  # noqa: D102
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            del self._corners[-1:]
            self._show()
        elif event.key() == Qt.Key.Key_Escape:
            self._clear()
            self.left.emit()
        else:
            return
        event.accept()

    def deactivate(self) -> None:  # noqa: D102
        self._clear()
        super().deactivate()

    def _end(self) -> None:
        corners = list(self._corners)
        self._clear()
        shape = QgsGeometry.fromPolygonXY([corners]) if len(corners) > 2 else QgsGeometry()
        # Lines that cross would leave it open what is inside.
        shape = shape.makeValid() if not shape.isNull() else shape
        if shape.isEmpty() or shape.type() != POLYGON:
            self.left.emit()
        else:
            self.drawn.emit(shape)

    def _clear(self) -> None:
        self._corners = []
        self._band.reset(POLYGON)

    def _show(self, cursor: Optional[QgsPointXY] = None) -> None:
        self._band.reset(POLYGON)
        for corner in [*self._corners, *([cursor] if cursor is not None else [])]:
            self._band.addPoint(corner)
