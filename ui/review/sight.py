"""The present feature on the map: in sight, with what lies around it, and outlined."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from .drawing import POLYGON

AROUND = 3.0  # times the feature's own extent
LEAST_METRES = 600.0


class Sight:
    """Shows one feature at a time.

    Args:
        canvas: The map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band = QgsRubberBand(canvas, POLYGON)
        self._band.setStrokeColor(QColor("#f5a623"))
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(3)

    def show(self, geometry: QgsGeometry, layer: QgsVectorLayer) -> bool:
        """Go to a feature.

        Args:
            geometry: In the CRS of the layer.
            layer: That it belongs to.

        Returns:
            Whether it has a place on the map.
        """
        self.clear()
        if geometry.isEmpty():
            return False
        self._band.setToGeometry(geometry, layer)
        settings = self._canvas.mapSettings()
        crs = settings.destinationCrs()
        transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
        box = transform.transformBoundingBox(geometry.boundingBox())
        least = LEAST_METRES if not crs.isGeographic() else LEAST_METRES / 111_000
        side = max(box.width(), box.height())
        box.scale(max(AROUND, least / side) if side > 0 else AROUND)
        self._canvas.setExtent(box)
        self._canvas.refresh()
        return True

    def clear(self) -> None:
        """Outline nothing."""
        self._band.reset(POLYGON)

    def remove(self) -> Optional[bool]:
        """Take the outline off the map for good."""
        self.clear()
        return self._canvas.scene().removeItem(self._band)
