"""What a review begins with: the layer, what it shows, and where the decisions are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from ...processing_provider.translation import tr
from ..narrow_boxes import NarrowBox, NarrowLayerBox
from ..wrapped_words import words
from .kinds import DRY, UNSAID, WATER, kind_of
from .layer import is_review, place_beside


class Setup(QWidget):
    """The form; ``begun`` is emitted when the review is to begin."""

    begun = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.layer_box = NarrowLayerBox()
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer_box.setAccessibleName(tr("Layer to review"))
        self.says_box = NarrowBox()
        self.says_box.setAccessibleName(tr("What its polygons show"))
        for title, says in (
            (tr("Water"), WATER),
            (tr("Dry land"), DRY),
            (tr("Neither (no labels follow)"), UNSAID),
        ):
            self.says_box.addItem(title, says)
        self.file_widget = QgsFileWidget()
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter(tr("GeoPackage (*.gpkg)"))
        self.file_widget.setConfirmOverwrite(False)  # a review that is there goes on
        self.file_widget.setDialogTitle(tr("Where the decisions are kept"))
        self.hint_label = words()
        self.begin_button = QPushButton(tr("Begin"))
        self.begin_button.setAutoDefault(False)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Layer:"), self.layer_box)
        self.says_label = QLabel(tr("Polygons show:"))
        self.says_label.setBuddy(self.says_box)
        form.addRow(self.says_label, self.says_box)
        form.addRow(tr("Decisions in:"), self.file_widget)
        form.addRow(self.hint_label)
        form.addRow(self.begin_button)
        self.layer_box.layerChanged.connect(self._fill)
        self.file_widget.fileChanged.connect(self._tell)
        self.begin_button.clicked.connect(lambda _checked=False: self.begun.emit())
        self._fill(self.layer_box.currentLayer())

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer; None: none is chosen."""
        return self.layer_box.currentLayer()

    @property
    def says(self) -> str:
        """What its polygons show, where they do not say it themselves."""
        return self.says_box.currentData() if not self.says_box.isHidden() else UNSAID

    @property
    def path(self) -> Path:
        """The file of the decisions; it need not exist."""
        path = Path(self.file_widget.filePath())
        return path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")

    def refresh(self) -> None:
        """Look again whether a review is there already."""
        self._fill(self.layer)

    def _fill(self, layer: Optional[QgsVectorLayer]) -> None:
        asks = layer is not None and not is_review(layer) and kind_of(layer.fields()).asks
        self.says_box.setVisible(asks)
        self.says_label.setVisible(asks)
        if layer is not None:
            reviewed = is_review(layer)
            path = Path(layer.source().split("|", 1)[0]) if reviewed else place_beside(layer)
            self.file_widget.setFilePath(str(path))
            self.file_widget.setEnabled(not reviewed)
        self._tell()

    def _tell(self) -> None:
        self.begin_button.setEnabled(self.layer is not None and bool(self.file_widget.filePath()))
        if self.layer is None:
            text = tr("There is no layer of polygons in the project.")
        elif self.path.is_file():
            text = tr("This file is there already: the review in it goes on.")
        else:
            text = tr("The layer is copied into this file and stays as it is itself.")
        self.hint_label.setText(text)
