"""The images that models are held against."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...processing_provider.translation import tr
from ..narrow_boxes import NarrowLayerBox


class Images(QWidget):
    """Asks for the image to map and, if there is one, for that from before the flood.

    ``changed`` is emitted when either is another.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.image_box = self._ask(tr("&Image to map:"), tr("Image to map"), 3)
        self.before_box = self._ask(
            tr("Image from &before the flood:"), tr("Image from before the flood"), 2
        )
        self.before_box.setCurrentIndex(0)  # none
        for box in (self.image_box, self.before_box):
            box.layerChanged.connect(lambda _layer: self.changed.emit())

    @property
    def image(self) -> Optional[QgsRasterLayer]:
        """The image to map; None: none is chosen."""
        return self.image_box.currentLayer()

    @property
    def before(self) -> Optional[QgsRasterLayer]:
        """That from before the flood; None: none is chosen."""
        return self.before_box.currentLayer()

    def follow(self, layer) -> None:
        """Take the layer that became the current one, if it is a raster."""
        if isinstance(layer, QgsRasterLayer):
            self.image_box.setLayer(layer)

    def _ask(self, title: str, name: str, stretch: int) -> NarrowLayerBox:
        box = NarrowLayerBox()
        box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        box.setAllowEmptyLayer(True, tr("None"))
        box.setAccessibleName(name)
        label = QLabel(title)
        label.setBuddy(box)
        self.layout().addWidget(label)
        self.layout().addWidget(box, stretch)
        return box
