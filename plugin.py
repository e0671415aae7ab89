"""The plugin as QGIS sees it: a Processing provider and, in a window, panel, menu and options."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication

from .processing_provider.provider import HighwaterProvider
from .processing_provider.translation import install_translator, remove_translator


class HighwaterPlugin:
    """Registers everything and takes it away again.

    Args:
        iface: The window's interface; None in ``qgis_process``.
    """

    def __init__(self, iface) -> None:
        self.iface = iface
        self.provider: Optional[HighwaterProvider] = None
        self._options = None
        self._shell = None

    def initProcessing(self) -> None:
        """Add the algorithms; the only entry that ``qgis_process`` calls."""
        if self.provider is None:
            install_translator()
            self.provider = HighwaterProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the algorithms and what there is of us in the window."""
        self.initProcessing()
        # All this draws widgets: where there is no window it must not even be imported.
        from .ui import layout_templates
        from .ui.options_page import OptionsFactory
        from .ui.shell import Shell

        layout_templates.offer()
        self._options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self._options)
        self._shell = Shell(self.iface)
        self._shell.add()

    def unload(self) -> None:
        """Remove what was added."""
        if self._shell is not None:
            self._shell.remove()
            self._shell = None
        if self._options is not None:
            from .ui import layout_templates

            layout_templates.withdraw()
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
            remove_translator()
