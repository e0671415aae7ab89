"""The way to the review."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from .dock import ReviewDock

_dock: Optional[ReviewDock] = None


def show_review(iface) -> ReviewDock:
    """Show the dock, with the current layer chosen where it can be reviewed.

    Args:
        iface: The interface of QGIS's window.
    """
    global _dock
    if _dock is None:
        _dock = ReviewDock(iface, iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, _dock)
    layer = iface.activeLayer()
    if _dock.session is None and isinstance(layer, QgsVectorLayer):
        _dock.setup.layer_box.setLayer(layer)
    _dock.show()
    _dock.raise_()
    return _dock


def close_review() -> None:
    """Take the dock away, as when the plugin is unloaded."""
    global _dock
    if _dock is not None:
        _dock.take_away()
        _dock = None
