"""The window of the model library."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
)

from ...processing_provider import settings
from ...processing_provider.icons import icon
from ...processing_provider.translation import tr
from . import uses
from .buttons import Buttons, connect
from .details import CardView
from .fits import Fits
from .images import Images
from .keeping import Keeping
from .tree import ModelTree


class LibraryWindow(QDialog):
    """Models with their facts and cards, which of them fit an image, and what to do with them.

    Args:
        iface: The window's interface; None in tests: no layer is followed.
        parent: Of the window.
    """

    def __init__(self, iface=None, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Highwater: model library"))
        self.setWindowIcon(icon("library"))
        self.setWindowFlags(
            self.windowFlags()
            | Qt.WindowType.WindowMinMaxButtonsHint
            | Qt.WindowType.WindowCloseButtonHint
        )
        self.images = Images()
        self.tree = ModelTree()
        self.card = CardView()
        self.buttons = Buttons()
        self.state_label = QLabel()
        self.state_label.setWordWrap(True)
        self.state_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fits = Fits(self)
        self.keeping = Keeping(self)
        self._lay_out()
        self._connect()
        if iface is not None:
            self.images.follow(iface.activeLayer())
            iface.currentLayerChanged.connect(self.images.follow)
        self.refresh()

    def refresh(self) -> None:
        """Look at the folders again."""
        self.keeping.load()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([600, 400])
        splitter.setChildrenCollapsible(False)
        line = self.fontMetrics().lineSpacing()
        self.tree.setMinimumHeight(9 * line)
        self.card.setMinimumHeight(5 * line)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        # Return must not press whichever button comes first.
        for button in (*self.buttons.findChildren(type(self.buttons.map_button)), *close.buttons()):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.images)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.state_label)
        row = QHBoxLayout()
        row.addWidget(self.buttons, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(row)
        width = self.fontMetrics().averageCharWidth()
        self.resize(150 * width, 44 * line)
        self._tell("")
        self.tree.setFocus()

    def _connect(self) -> None:
        self.images.changed.connect(self._ask)
        self.tree.chosen.connect(self._show_chosen)
        self.fits.changed.connect(self._show_fits)
        self.fits.failed.connect(self._tell)
        self.keeping.loaded.connect(self._show_models)
        self.keeping.told.connect(self._tell)
        self.keeping.busy_changed.connect(self._show_chosen)
        buttons = self.buttons
        connect(buttons.map_button, self._map)
        connect(buttons.tune_button, lambda: uses.fine_tune(self.tree.model_chosen()))
        connect(buttons.default_button, self._switch_default)
        connect(buttons.import_button, self.keeping.import_model)
        connect(buttons.add_button, self.keeping.add_trained)
        connect(buttons.export_button, lambda: self.keeping.export(self.tree.model_chosen()))
        connect(buttons.delete_button, lambda: self.keeping.delete(self.tree.model_chosen()))
        self.tree.itemActivated.connect(lambda _item, _column: buttons.map_button.click())

    @property
    def _summary(self):
        model = self.tree.model_chosen()
        return self.keeping.summaries.get(model.path) if model is not None else None

    def _show_models(self) -> None:
        keeping = self.keeping
        default = settings.default_model()
        self.tree.show_models(keeping.models, keeping.summaries, default, keeping.added)
        self._ask()

    def _ask(self) -> None:
        if not self.isVisible():  # it is asked when the window is shown again
            return
        readable = [path for path, summary in self.keeping.summaries.items() if not summary.problem]
        self.fits.ask(self.images.image, self.images.before, readable)

    def _show_fits(self) -> None:
        self.tree.show_fits(self.fits.verdicts)
        self._show_chosen()

    def _show_chosen(self) -> None:
        model, summary = self.tree.model_chosen(), self._summary
        is_default = model is not None and model.setting == settings.default_model()
        self.buttons.show_for(model, summary, is_default, self.keeping.is_busy)
        verdict = self.fits.verdicts.get(model.path) if model is not None else None
        self.card.show_model(summary, verdict)

    def _tell(self, sentence: str) -> None:
        self.state_label.setText(sentence)
        self.state_label.setVisible(bool(sentence))

    def _map(self) -> None:
        if self._summary is not None:
            model = self.tree.model_chosen()
            uses.map_with(model, self._summary, self.images.image, self.images.before)

    def _switch_default(self) -> None:
        model = self.tree.model_chosen()
        is_default = model.setting == settings.default_model()
        settings.set_default_model("" if is_default else model.setting)
        told = (
            tr("There is no default model any more; “Map water” chooses by itself.")
            if is_default
            else tr("“Map water” now takes “{}” by itself where it fits the image.")
        )
        self._tell(told.format(model.path.stem))
        keeping = self.keeping
        self.tree.show_models(keeping.models, keeping.summaries, settings.default_model())
        self.tree.show_fits(self.fits.verdicts)


_window: Optional[LibraryWindow] = None


def show_model_library(iface) -> LibraryWindow:
    """Show the library, and look at the folders again; the window stays when it is closed.

    Args:
        iface: The interface of QGIS's window.
    """
    global _window
    if _window is None:
        _window = LibraryWindow(iface, iface.mainWindow())
    else:
        _window.refresh()
    _window.show()
    _window.raise_()
    _window.activateWindow()
    return _window


def close_model_library() -> None:
    """Take the window away, as when the plugin is unloaded."""
    global _window
    if _window is not None:
        _window.fits.stop()
        _window.keeping.stop()
        _window.deleteLater()
        _window = None
