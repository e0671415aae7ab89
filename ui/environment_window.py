"""The backend's environment in a window of its own."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from ..processing_provider.translation import tr
from .environment_widget import EnvironmentWidget
from .tall_area import TallArea

_open: Optional[EnvironmentWindow] = None


class EnvironmentWindow(QDialog):
    """State of the backend, installing, repairing, removing; Close stores what was chosen."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("HighwaterEnvironment")
        self.setWindowTitle(tr("Highwater's backend"))
        self.environment = EnvironmentWidget(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(TallArea(self.environment))
        layout.addWidget(buttons)
        self.resize(680, 680)

    def reject(self) -> None:
        """Close, however it is done; what runs goes on."""
        self.environment.apply()
        super().reject()


def show_environment(iface) -> EnvironmentWindow:
    """Open the window, or bring it to the front."""
    global _open
    if _open is None:
        _open = EnvironmentWindow(iface.mainWindow())
        _open.destroyed.connect(_forget)
    _open.environment.refresh()
    _open.show()
    _open.raise_()
    _open.activateWindow()
    return _open


def close_environment() -> None:
    """Take the window away, when the plugin goes."""
    if _open is not None:
        _open.reject()
        _open.deleteLater()
    _forget()


def _forget() -> None:
    global _open
    _open = None
