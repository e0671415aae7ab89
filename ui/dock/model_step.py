"""Step 2: what maps the image, and whether it fits."""

from __future__ import annotations

import os
from typing import Dict, List, Optional, Tuple

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGroupBox, QHBoxLayout, QVBoxLayout

from ...model_backend.models import shipped
from ...model_backend.protocol.described import DescribedMethod, SceneReport
from ...model_backend.protocol.parameters import METHODS
from ...processing_provider.mapping import UNIT_TITLES
from ...processing_provider.sentences import error_in_words, in_words
from ...processing_provider.translation import tr
from ..narrow_boxes import NarrowBox
from ..pieces import button, labelled
from ..wrapped_words import words

_FILES = "highwater/panel/models"
KEPT = 8
"""Model files of one's own that are remembered."""


class ModelStep(QGroupBox):
    """Chooses among the shipped models, the thresholds, and model files of one's own."""

    changed = pyqtSignal()
    """Another method was chosen."""
    added = pyqtSignal()
    """A model file was added, which has to be looked at."""

    def __init__(self, parent=None) -> None:
        super().__init__(tr("2  Model"), parent)
        self._found: Dict[str, DescribedMethod] = {}
        self.method_box = NarrowBox()
        for method in METHODS:
            if method not in shipped.TITLES or shipped.path_of(method).is_file():
                self.method_box.addItem(_title(method), method)
        for path in _remembered():
            self._add(path)
        self.file_button = button(tr("Model file…"), self.choose_file)
        self.what_label = words(selectable=True)
        self.what_label.setAccessibleName(tr("What the model is"))
        self.fit_label = words(selectable=True)
        self.fit_label.setAccessibleName(tr("Whether the model fits the image"))
        layout = QVBoxLayout(self)
        labelled(layout, tr("Mapped by:"), self.method_box)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch()
        self.buttons.addWidget(self.file_button)
        layout.addLayout(self.buttons)
        layout.addWidget(self.what_label)
        layout.addWidget(self.fit_label)
        self.method_box.currentIndexChanged.connect(self._on_choice)
        self._show()

    def chosen(self) -> str:
        """One of the methods, or the path of a model file."""
        return self.method_box.currentData()

    def offered(self) -> Tuple[str, ...]:
        """All that can be chosen."""
        return tuple(self.method_box.itemData(row) for row in range(self.method_box.count()))

    def values(self) -> Dict[str, object]:
        """The choice as parameters of ``highwater:predict``."""
        chosen = self.chosen()
        return {"METHOD": METHODS.index(chosen)} if chosen in METHODS else {"MODEL": chosen}

    def fits(self) -> bool:
        """Whether nothing is known to speak against the choice."""
        found = self._found.get(self.chosen())
        return found is None or found.refusal is None

    def show_report(self, report: Optional[SceneReport]) -> None:
        """Say of each method whether it fits; None: nothing is known of the image."""
        self._found = {method.asked: method for method in report.methods} if report else {}
        self._show()

    def choose_file(self) -> None:
        """Let a model file be chosen."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a model"), "", tr("Models (*.onnx)"))
        if path:
            self.take_file(path)

    def take_file(self, path: str) -> None:
        """Offer a model file, and choose it."""
        if path not in self.offered():
            self._add(path)
            own = [path, *(other for other in _remembered() if other != path)][:KEPT]
            QgsSettings().setValue(_FILES, own)
            self.added.emit()
        self.method_box.setCurrentIndex(self.method_box.findData(path))

    def _add(self, path: str) -> None:
        self.method_box.addItem(os.path.basename(path), path)
        self.method_box.setItemData(self.method_box.count() - 1, path, Qt.ItemDataRole.ToolTipRole)

    def _on_choice(self, _row: int) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.chosen()
        found = self._found.get(chosen)
        self.what_label.setText(_what(chosen, found))
        fit = _fit(found)
        self.fit_label.setText(fit)
        self.fit_label.setVisible(bool(fit))
        self.fit_label.setToolTip(in_words(found.why) if found is not None else "")


def _remembered() -> List[str]:
    kept = QgsSettings().value(_FILES, []) or []
    return [kept] if isinstance(kept, str) else list(kept)


def _title(method: str) -> str:
    titles = {
        "auto": tr("Automatic"),
        "thresholds": tr("Thresholds (no model)"),
        "water": tr("Water, one date (shipped)"),
        "flood": tr("Flood, two dates (shipped)"),
    }
    return titles[method]


def _what(chosen: str, found: Optional[DescribedMethod]) -> str:
    """What is chosen, in a line or two."""
    texts = {
        "auto": tr("A shipped model where it was shown to be better, otherwise thresholds."),
        "thresholds": tr("Thresholds between water and land, taken from the image itself."),
        "water": tr("A network that finds water in one image."),
        "flood": tr("A network that compares an image from before with one from the flood."),
    }
    lines = [texts[chosen]] if chosen in texts else []
    if found is not None and found.bands and chosen != "auto":
        lines.append(_wants(found))
    return " ".join(lines)


def _wants(found: DescribedMethod) -> str:
    names = ", ".join(
        tr("{} (may be missing)").format(name) if name in found.optional else name
        for name in found.bands
    )
    unit = tr(UNIT_TITLES[found.unit]) if found.unit in UNIT_TITLES else ""
    if unit and found.pixel_size:
        return tr("“{name}” takes {bands} in: {unit}; made for pixels of {size:g} m.").format(
            name=found.name, bands=names, unit=unit, size=found.pixel_size
        )
    return tr("“{name}” takes {bands}.").format(name=found.name, bands=names)


def _fit(found: Optional[DescribedMethod]) -> str:
    if found is None:
        return ""
    if found.refusal is not None:
        return tr("✗ Does not fit this image: {}").format(error_in_words(found.refusal))
    if found.taken != found.asked:
        return tr("✓ Fits this image, which is mapped by: {}.").format(_title(found.taken))
    return tr("✓ Fits this image.")
