"""Step 1: the image, and what is known of it before anything runs."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ...model_backend.sar.names import file_of_other, is_sentinel1_product
from ...processing_provider.translation import tr
from ..narrow_boxes import NarrowBox, NarrowLayerBox
from ..pieces import button, labelled
from .outcome import is_result
from .recognised import RecognisedView

WHOLE, CANVAS = "whole", "canvas"


class ImageStep(QGroupBox):
    """Chooses images among the rasters of the project; by default the active layer.

    Args:
        iface: Of QGIS's window.
    """

    changed = pyqtSignal()
    """Another image or another image from before was chosen."""

    product_chosen = pyqtSignal(str)
    """A file was chosen that is a Sentinel-1 product, which is not yet an image on a map."""

    def __init__(self, iface, parent=None) -> None:
        super().__init__(tr("1  Image"), parent)
        self._iface = iface
        self._chosen_by_hand = False
        self._told: Tuple[str, str] = ("", "")
        self._others: Dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell_change)
        self.image_box = _rasters()
        self.image_box.setToolTip(tr("A calibrated radar image, such as one of Sentinel-1."))
        self.open_button = button(tr("Open a file…"), self.open_file)
        self.before_box = _rasters()
        self.before_box.setAllowEmptyLayer(True, tr("None"))
        self.before_box.setToolTip(
            tr("The same place before the flood: flood and permanent water are then told apart.")
        )
        self.part_box = NarrowBox()
        self.part_box.addItem(tr("The whole image"), WHOLE)
        self.part_box.addItem(tr("What the map window shows"), CANVAS)
        self.other_check = QCheckBox()
        self.other_check.setChecked(True)
        self.recognised = RecognisedView()
        layout = QVBoxLayout(self)
        labelled(layout, tr("Radar image:"), self.image_box)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.open_button)
        layout.addLayout(row)
        layout.addWidget(self.other_check)
        layout.addWidget(self.recognised)
        labelled(layout, tr("Image from before the flood (optional):"), self.before_box)
        labelled(layout, tr("Part to map:"), self.part_box)
        self.leave_out_results()
        self.before_box.setCurrentIndex(0)  # none
        # Lists that change choose another layer for a moment.
        self.image_box.layerChanged.connect(lambda _layer: self._timer.start(0))
        self.before_box.layerChanged.connect(lambda _layer: self._timer.start(0))
        self.image_box.activated.connect(self._remember_choice)
        QgsProject.instance().layersAdded.connect(self._on_layers)
        QgsProject.instance().cleared.connect(self._forget_choice)
        iface.currentLayerChanged.connect(self.follow)
        self.follow(iface.activeLayer())
        self._told = self._chosen()
        self._offer_others()
        self.other_check.toggled.connect(lambda _checked: self.changed.emit())

    def image(self) -> Optional[QgsRasterLayer]:
        """The image to map; None where the project has none."""
        return self.image_box.currentLayer()

    def before(self) -> Optional[QgsRasterLayer]:
        """The image from before the flood; None where none is chosen."""
        return self.before_box.currentLayer()

    def others(self) -> Dict[str, List[str]]:
        """Files of the other band that are mapped as well, by their parameter of *Map water*."""
        if not self.other_check.isChecked():
            return {}
        return {name: [path] for name, path in self._others.items()}

    def extent(self) -> Optional[QgsReferencedRectangle]:
        """The part to map; None: the whole image."""
        if self.part_box.currentData() == WHOLE:
            return None
        canvas = self._iface.mapCanvas()
        return QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())

    def follow(self, layer: Optional[QgsMapLayer]) -> None:
        """Offer the active layer, unless an image was chosen by hand."""
        if self._chosen_by_hand and self.image() is not None:
            return
        if isinstance(layer, QgsRasterLayer) and not is_result(layer):
            self.image_box.setLayer(layer)

    def leave_out_results(self) -> None:
        """Do not offer what was mapped here as an image."""
        layers = QgsProject.instance().mapLayers().values()
        results = [layer for layer in layers if is_result(layer)]
        self.image_box.setExceptedLayerList(results)
        self.before_box.setExceptedLayerList(results)

    def open_file(self) -> None:
        """Load an image from a file and choose it."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Open a radar image"),
            "",
            tr(
                "Rasters and Sentinel-1 products (*.tif *.tiff *.vrt *.img S1*.zip manifest.safe)"
                ";;All files (*)"
            ),
        )
        if path:
            self.take_file(path)

    def take_file(self, path: str) -> None:
        """Load a file as QGIS does, and choose it; a product is to be geocoded first."""
        if is_sentinel1_product(path):
            self.product_chosen.emit(path)
            return
        layer = self._iface.addRasterLayer(path)
        if layer is not None and layer.isValid():
            self.image_box.setLayer(layer)
            self._remember_choice()

    def release(self) -> None:
        """Listen no longer to what outlives the panel."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers)
        project.cleared.disconnect(self._forget_choice)
        self._iface.currentLayerChanged.disconnect(self.follow)

    def fields(self) -> Tuple[QWidget, ...]:
        """What must not change while a map is made of it."""
        return (self.image_box, self.other_check, self.before_box, self.part_box)

    def _chosen(self) -> Tuple[str, str]:
        image, before = self.image(), self.before()
        return image.id() if image else "", before.id() if before else ""

    def _tell_change(self) -> None:
        chosen = self._chosen()
        if chosen != self._told:
            self._told = chosen
            self._offer_others()
            self.changed.emit()

    def _offer_others(self) -> None:
        """Offer the files of the other band beside the chosen ones, if both images have one."""
        images = {"AUXILIARY": self.image(), "BEFORE_AUXILIARY": self.before()}
        found = {name: _other_band(layer) for name, layer in images.items() if layer is not None}
        offered = "AUXILIARY" in found and all(path for _, path in found.values())
        self._others = {name: path for name, (_, path) in found.items()} if offered else {}
        self.other_check.setVisible(offered)
        if offered:
            band = found["AUXILIARY"][0]
            self.other_check.setText(tr("With {}, which lies in a file beside it").format(band))
            self.other_check.setToolTip("\n".join(self._others.values()))

    def _on_layers(self, _layers) -> None:
        self.leave_out_results()

    def _remember_choice(self, _index: int = 0) -> None:
        self._chosen_by_hand = True

    def _forget_choice(self) -> None:
        self._chosen_by_hand = False


def _other_band(layer: QgsRasterLayer) -> Tuple[str, str]:
    """Name and file of the other polarisation of an image whose own file has one band."""
    if layer.bandCount() != 1:
        return "", ""
    return file_of_other(layer.source().split("|")[0])


def _rasters() -> NarrowLayerBox:
    box = NarrowLayerBox()
    box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    return box
