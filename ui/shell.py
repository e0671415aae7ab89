"""Highwater in QGIS's window: panel, toolbar and menu."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QToolBar

from ..processing_provider.icons import icon
from ..processing_provider.translation import tr
from .beforehand import look_at_interpreter
from .installation_task import notice
from .windows import Window, windows

MENU = "&Highwater"
TOOLBAR = "HighwaterToolbar"


class Shell:
    """Adds what opens Highwater to the window, and takes it away again.

    The panel is made when it is opened first: whoever does not use it does not wait for it.

    Args:
        iface: Of QGIS's window.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._actions: List[QAction] = []
        self._toolbar: Optional[QToolBar] = None
        self.panel = None
        self.panel_action: Optional[QAction] = None

    def add(self) -> None:
        """Add toolbar and menu."""
        look_at_interpreter()
        notice.changed.connect(look_at_interpreter)
        parent = self._iface.mainWindow()
        self._toolbar = self._iface.addToolBar("Highwater")
        self._toolbar.setObjectName(TOOLBAR)
        action = QAction(icon("panel"), tr("&Highwater panel"), parent)
        action.setObjectName("HighwaterPanelAction")
        action.setCheckable(True)
        action.setToolTip(tr("From a radar image to a map of water, step by step"))
        action.triggered.connect(self.show_panel)
        self.panel_action = action
        self._toolbar.addAction(action)
        self._add_to_menu(action)
        for window in windows():
            self._add_window(window)

    def remove(self) -> None:
        """Take everything away."""
        notice.changed.disconnect(look_at_interpreter)
        if self.panel is not None:
            self.panel.release()
            self._iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None
        for window in windows():
            window.close()
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        self.panel_action = None
        if self._toolbar is not None:
            self._toolbar.setParent(None)
            self._toolbar.deleteLater()
            self._toolbar = None

    def show_panel(self, shown: bool = True) -> None:
        """Show the panel, or hide it."""
        if self.panel is None:
            from .dock.panel import HighwaterPanel

            self.panel = HighwaterPanel(self._iface)
            self.panel.visibilityChanged.connect(self._on_visibility)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.panel.setUserVisible(shown)

    def _on_visibility(self, _visible: bool) -> None:
        if self.panel_action is not None and self.panel is not None:
            # One tab of several is not visible, but open.
            self.panel_action.setChecked(not self.panel.isHidden())

    def _add_window(self, window: Window) -> None:
        action = QAction(window.title, self._iface.mainWindow())
        action.triggered.connect(lambda _checked=False: window.show(self._iface))
        self._add_to_menu(action)

    def _add_to_menu(self, action: QAction) -> None:
        self._iface.addPluginToMenu(MENU, action)
        self._actions.append(action)
