"""What there is beside the way from image to map: forms and windows."""

from __future__ import annotations

from typing import Callable, Dict

from qgis.PyQt.QtWidgets import QGroupBox, QMenu, QPushButton, QVBoxLayout

from ...processing_provider.translation import tr
from ..pieces import button
from ..windows import Window, windows


class Beside(QGroupBox):
    """Buttons that open the forms of other work, filled in, and the plugin's windows.

    Args:
        open_form: Opens the form of an algorithm for the image at hand.
        open_window: Opens one of the plugin's windows.
    """

    def __init__(
        self,
        open_form: Callable[[str, str], None],
        open_window: Callable[[Window], None],
        parent=None,
    ) -> None:
        super().__init__(tr("Beside it"), parent)
        self._open_form = open_form
        self.geocode_button = self._form(tr("Sentinel-1 product…"), "geocodesentinel1", "")
        self.prepare_button = self._form(tr("Prepare tiles…"), "preparetiles", "INPUT")
        self.train_button = self._form(tr("Train…"), "trainmodel", "")
        self.evaluate_button = self._form(tr("Evaluate models…"), "evaluatemodel", "")
        self.series_button = QPushButton(tr("Time series"))
        self.series_button.setMenu(self._series_menu())
        self.window_buttons: Dict[str, QPushButton] = {}
        for window in windows():
            self.window_buttons[window.module] = button(
                window.title.replace("&", ""), lambda window=window: open_window(window)
            )
        layout = QVBoxLayout(self)
        for piece in (
            self.geocode_button,
            self.prepare_button,
            self.train_button,
            self.evaluate_button,
            self.series_button,
            *self.window_buttons.values(),
        ):
            layout.addWidget(piece)

    def _form(self, title: str, algorithm: str, image: str) -> QPushButton:
        return button(title, lambda: self._open_form(algorithm, image))

    def _series_menu(self) -> QMenu:
        menu = QMenu(self)
        for title, algorithm, image in (
            (tr("&Detect floods by change…"), "changedetection", "INPUT"),
            (tr("&Flood through time…"), "floodtimeline", ""),
            (tr("&Classify a time series…"), "classifytimeseries", ""),
            (tr("&Train a time series model…"), "traintimeseries", ""),
        ):
            action = menu.addAction(title)
            action.triggered.connect(
                lambda _checked=False, algorithm=algorithm, image=image: self._open_form(
                    algorithm, image
                )
            )
        return menu
