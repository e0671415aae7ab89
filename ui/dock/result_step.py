"""Step 4: look at what was found."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QLabel,
    QSlider,
    QVBoxLayout,
)

from ...processing_provider.translation import tr
from ..narrow_boxes import NarrowBox
from ..pieces import button, labelled, number
from ..wrapped_words import words
from .outcome import Outcome

SHOWN = {
    "mask": ("MASK", "POLYGONS"),
    "probability": ("PROBABILITY",),
    "image": (),
}
"""What can be shown, and the results that are visible then."""


class ResultStep(QGroupBox):
    """Area and sentence of a map, and what of it the map window shows.

    Args:
        iface: Of QGIS's window.
    """

    def __init__(self, iface, parent=None) -> None:
        super().__init__(tr("4  Look"), parent)
        self._iface = iface
        self._outcome: Optional[Outcome] = None
        self.area_label = words(bold=True, selectable=True)
        self.area_label.setAccessibleName(tr("Area of the water"))
        self.area_label.setToolTip(
            tr(
                "Model-based: the interval rests on the map alone. For one that does not, label"
                " reference points (step 5)."
            )
        )
        self.caption_label = words(selectable=True)
        self.caption_label.setAccessibleName(tr("What was found"))
        self.zoom_button = button(tr("Zoom to it"), self.zoom)
        self.summary_button = button(tr("Open the summary"), self.open_summary)
        self.shown_box = NarrowBox()
        for title, name in (
            (tr("Classes (flood, water, dry)"), "mask"),
            (tr("Probability"), "probability"),
            (tr("The image alone"), "image"),
        ):
            self.shown_box.addItem(title, name)
        self.shown_box.currentIndexChanged.connect(lambda _row: self.show_chosen())
        self.opacity_slider = QSlider(Qt.Orientation.Horizontal)
        self.opacity_slider.setRange(0, 100)
        self.opacity_slider.setValue(100)
        self.opacity_slider.setPageStep(20)
        self.opacity_slider.valueChanged.connect(self._set_opacity)
        self.opacity_label = QLabel()
        layout = QVBoxLayout(self)
        layout.addWidget(self.area_label)
        layout.addWidget(self.caption_label)
        layout.addWidget(self.zoom_button)
        layout.addWidget(self.summary_button)
        labelled(layout, tr("Show:"), self.shown_box)
        layout.addLayout(self._make_opacity())
        self.show_outcome(None)

    def show_outcome(self, outcome: Optional[Outcome]) -> None:
        """Show a map; None: there is none yet."""
        self._outcome = outcome
        for piece in (self.zoom_button, self.shown_box, self.opacity_slider, self.summary_button):
            piece.setEnabled(outcome is not None)
        self.caption_label.setVisible(outcome is not None)
        if outcome is None:
            self.area_label.setText(tr("No map has been made yet."))
            return
        self.area_label.setText(area_in_words(outcome))
        self.caption_label.setText(str(outcome.results.get("CAPTION", "")))
        self.opacity_slider.setValue(100)
        self.shown_box.setCurrentIndex(0)
        self.show_chosen()

    def zoom(self) -> None:
        """Have the map window show where the map is."""
        layer = self._layer("MASK")
        if layer is None:
            return
        canvas = self._iface.mapCanvas()
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        canvas.refresh()

    def show_chosen(self) -> None:
        """Have the map window show what is chosen."""
        if self._outcome is None:
            return
        visible = SHOWN[self.shown_box.currentData()]
        root = QgsProject.instance().layerTreeRoot()
        for name in self._outcome.layers:
            layer = self._layer(name)
            node = root.findLayer(layer.id()) if layer is not None else None
            if node is not None:
                node.setItemVisibilityChecked(name in visible)
        image = root.findLayer(self._outcome.image)
        if image is not None:
            image.setItemVisibilityChecked(True)

    def open_summary(self) -> None:
        """Open the page in the browser."""
        if self._outcome is not None:
            open_file(self._outcome.path("SUMMARY"), self._iface)

    def _make_opacity(self) -> QGridLayout:
        label = QLabel(tr("Opacity of the map:"))
        label.setBuddy(self.opacity_slider)
        self.opacity_slider.setAccessibleName(tr("Opacity of the map"))
        self._name_opacity(100)
        grid = QGridLayout()
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.opacity_label, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.opacity_slider, 1, 0, 1, 2)
        return grid

    def _set_opacity(self, percent: int) -> None:
        self._name_opacity(percent)
        for name in self._outcome.layers if self._outcome is not None else ():
            layer = self._layer(name)
            if layer is not None:
                layer.setOpacity(percent / 100)
                layer.triggerRepaint()

    def _name_opacity(self, percent: int) -> None:
        self.opacity_label.setText(tr("{} %").format(number(percent)))

    def _layer(self, name: str) -> Optional[QgsMapLayer]:
        return self._outcome.layer(name) if self._outcome is not None else None


def area_in_words(outcome: Outcome) -> str:
    """The area of water, with its interval where one was computed."""
    area, low, high = (
        outcome.number(name) for name in ("WATER_AREA", "WATER_AREA_LOW", "WATER_AREA_HIGH")
    )
    if area is None:
        return tr("The area was not measured.")
    if low is None or high is None:
        text = tr("{area} ha of flood") if outcome.flood else tr("{area} ha of water")
        return text.format(area=_hectares(area))
    text = (
        tr("{area} ha of flood (95 % interval {low} to {high} ha, model-based)")
        if outcome.flood
        else tr("{area} ha of water (95 % interval {low} to {high} ha, model-based)")
    )
    return text.format(area=_hectares(area), low=_hectares(low), high=_hectares(high))


def open_file(path: str, iface) -> None:
    """Open a file or folder with the program that the system has for it, or say where it is."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        iface.messageBar().pushInfo("Highwater", tr("Open this yourself: {}").format(path))


def _hectares(value: float) -> str:
    """Rounded to what a map can tell, as in the sentence below it."""
    if value >= 1000:
        value = float(f"{value:.3g}")
    return number(value, 0 if value >= 9.95 else 1)
