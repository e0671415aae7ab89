"""The page Settings ▸ Options ▸ Highwater."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..processing_provider.icons import icon
from .environment_widget import EnvironmentWidget
from .service_widget import ServiceWidget
from .tall_area import TallArea

PAGE_TITLE = "Highwater"
PAGE_NAME = "mOptionsPageHighwater"
"""For ``iface.showOptionsDialog(parent, PAGE_NAME)``."""


class OptionsPage(QgsOptionsPageWidget):
    """The page: the backend environment, and a service in its place."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self.environment = EnvironmentWidget()
        self.service = ServiceWidget()
        inside = QWidget()
        pieces = QVBoxLayout(inside)
        pieces.setContentsMargins(0, 0, 0, 0)
        pieces.addWidget(self.environment, 1)
        pieces.addWidget(self.service)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(TallArea(inside))

    def apply(self) -> None:
        """Store the settings; QGIS calls this on OK."""
        self.environment.apply()
        self.service.apply()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time that the options are opened.

    Register it with ``iface.registerOptionsWidgetFactory`` and keep a reference to it.
    """

    def __init__(self) -> None:
        super().__init__(PAGE_TITLE, icon("highwater"))

    def createWidget(self, parent=None) -> OptionsPage:  # noqa: D102
        return OptionsPage(parent)
