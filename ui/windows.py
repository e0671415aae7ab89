"""Windows of Highwater that are found when they are asked for.

Importing them takes time, which nobody spends who does not open them.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from typing import Callable, List

from ..processing_provider.translation import tr

_PACKAGE = __package__ or ""


@dataclass(frozen=True)
class Window:
    """A window that may be there.

    Attributes:
        title: For menus and buttons, in the user's language, with its underlined letter.
        module: Below this package.
        function: Shows it; is called with QGIS's interface.
    """

    title: str
    module: str
    function: str

    def is_there(self) -> bool:
        """Whether this release has it."""
        parts = self.module.split(".")
        for count in range(1, len(parts) + 1):
            name = ".".join((_PACKAGE, *parts[:count]))
            if importlib.util.find_spec(name) is None:
                return False
        return True

    def show(self, iface) -> None:
        """Open it, or bring it to the front."""
        module = importlib.import_module(f"{_PACKAGE}.{self.module}")
        function: Callable = getattr(module, self.function)
        function(iface)


def windows() -> List[Window]:
    """Those that this release has."""
    known = [
        Window(tr("Model li&brary…"), "model_library.window", "show_model_library"),
        Window(tr("Training &monitor…"), "training_monitor.window", "show_training_monitor"),
        Window(tr("&Review…"), "review.window", "show_review"),
        Window(tr("&Environment…"), "environment_window", "show_environment"),
    ]
    return [window for window in known if window.is_there()]
