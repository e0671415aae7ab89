"""The same validation tiles after each epoch, with a slider over the epochs."""

from __future__ import annotations

from collections import OrderedDict
from typing import List, Optional, Tuple

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QImageReader, QPainter, QPalette, QPixmap, QTextOption
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ...model_backend.categories import COMPARISON_CATEGORIES, FALSE_ALARM, HIT, MISS
from ...processing_provider.translation import tr
from ..background_thread import Background

LARGEST = QSize(2400, 2400)
"""Pixels that a picture is loaded with at most."""

REMEMBERED = 24  # pictures
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def load(path: str) -> QImage:
    """A picture, made smaller where it is very large; empty where it cannot be read."""
    reader = QImageReader(path)
    size = reader.size()
    if size.width() > LARGEST.width() or size.height() > LARGEST.height():
        reader.setScaledSize(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Canvas(QWidget):
    """Shows a picture as large as there is room."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(80)

    def show_image(self, image: QImage, text: str) -> None:
        """Show this picture, or the text where it is empty."""
        self.image, self.text = image, text
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event) -> None:  # noqa: D102
        painter = QPainter(self)
        if self.image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(QRectF(self.rect()), self.text, QTextOption(_MIDDLE))
            return
        wide, high = self.image.width(), self.image.height()
        factor = min(self.width() / wide, self.height() / high)
        # Pixels of a tile stay pixels; anything else would look sharper than it is.
        smooth = factor < 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        left = (self.width() - wide * factor) / 2
        painter.drawImage(QRectF(left, 0, wide * factor, high * factor), self.image)


class EpochPictures(QWidget):
    """Canvas, slider and legend.

    Args:
        background: Loads the pictures.
        parent: As Qt wants it.
    """

    def __init__(self, background: Background, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pictures: List[Tuple[int, str]] = []
        self._loaded: OrderedDict[str, QImage] = OrderedDict()
        self._wanted = self._asked = ""
        self.canvas = Canvas()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Epoch of the pictures"))
        self.slider.setPageStep(5)
        self.label = QLabel()
        self.follow = QCheckBox(tr("Follow the newest"))
        self.follow.setChecked(True)
        self.slider.valueChanged.connect(self._moved)
        self.follow.toggled.connect(self._follow)
        row = QHBoxLayout()
        row.addWidget(self.label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(_legend())
        layout.addLayout(row)
        self.show_pictures([])

    def show_pictures(self, pictures: List[Tuple[int, str]]) -> None:
        """Offer these pictures; the newest is shown unless somebody looks at an earlier one.

        Args:
            pictures: Epoch and path of each.
        """
        self._pictures = pictures
        there = bool(pictures)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(pictures) - 1, 0))
        if self.follow.isChecked():
            self.slider.setValue(len(pictures) - 1)
        self.slider.blockSignals(False)
        for widget in (self.slider, self.follow, self.label):
            widget.setEnabled(there)
        self._show()

    def _moved(self, value: int) -> None:
        self.follow.setChecked(value == len(self._pictures) - 1)
        self._show()

    def _follow(self, wanted: bool) -> None:
        if wanted and self._pictures:
            self.slider.setValue(len(self._pictures) - 1)

    def _show(self) -> None:
        if not self._pictures:
            self._wanted = ""
            self.label.setText("")
            self.canvas.show_image(QImage(), tr("There are no pictures of validation tiles."))
            return
        epoch, path = self._pictures[min(self.slider.value(), len(self._pictures) - 1)]
        self._wanted = path
        self.label.setText(tr("Epoch {} of {}").format(epoch, self._pictures[-1][0]))
        if path in self._loaded:
            self._loaded.move_to_end(path)
            self._draw(path, epoch)
        elif path != self._asked:
            self._asked = path
            self._background.ask(lambda: load(path), lambda image: self._keep(path, epoch, image))

    def _keep(self, path: str, epoch: int, image: QImage) -> None:
        self._asked = ""
        if image.isNull():
            if path == self._wanted:
                self.canvas.show_image(image, tr("The picture “{}” cannot be read.").format(path))
            return
        self._loaded[path] = image
        while len(self._loaded) > REMEMBERED:
            self._loaded.popitem(last=False)
        if path == self._wanted:
            self._draw(path, epoch)

    def _draw(self, path: str, epoch: int) -> None:
        text = tr(
            "Validation tiles after epoch {}: input, truth, probability of water, errors"
        ).format(epoch)
        self.canvas.show_image(self._loaded[path], text)


def _legend() -> QWidget:
    """What the colours of the last column say; the same words as in an evaluation."""
    names = {HIT: tr("Hit"), MISS: tr("Miss"), FALSE_ALARM: tr("False alarm")}
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch()
    row.addWidget(QLabel(tr("Errors:")))
    for category in COMPARISON_CATEGORIES:
        if category.value in names:
            swatch = QPixmap(14, 14)
            swatch.fill(QColor(*category.colour))
            sample = QLabel()
            sample.setPixmap(swatch)
            row.addWidget(sample)
            row.addWidget(QLabel(names[category.value]))
    row.addStretch()
    return box
