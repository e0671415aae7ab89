"""Windows of Highwater that are found when they are asked for.

Importing them takes time, which nobody spends who does not open them.
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from typing import Callable, List

from ..processing_provider.translation import tr

_PACKAGE = __package__ or ""


@dataclass(frozen=True)
class Window:
    """A window, and how it is opened and taken away.

    Attributes:
        title: For menus and buttons, in the user's language, with its underlined letter.
        module: Below this package.
        opens: Function that shows it; is called with QGIS's interface.
        closes: Function that takes it away.
    """

    title: str
    module: str
    opens: str
    closes: str

    def show(self, iface) -> None:
        """Open it, or bring it to the front."""
        module = importlib.import_module(self._path)
        opens: Callable = getattr(module, self.opens)
        opens(iface)

    def close(self) -> None:
        """Take it away, if it was ever opened."""
        module = sys.modules.get(self._path)
        if module is not None:
            getattr(module, self.closes)()

    @property
    def _path(self) -> str:
        return f"{_PACKAGE}.{self.module}"


def windows() -> List[Window]:
    """All of them, in the order of the menu."""
    return [
        Window(
            tr("Model li&brary…"),
            "model_library.window",
            "show_model_library",
            "close_model_library",
        ),
        Window(
            tr("Training &monitor…"),
            "training_monitor.window",
            "show_training_monitor",
            "close_training_monitor",
        ),
        Window(tr("&Review…"), "review.window", "show_review", "close_review"),
        Window(tr("&Environment…"), "environment_window", "show_environment", "close_environment"),
    ]
