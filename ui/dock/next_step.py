"""Step 5: judge the map, and send it."""

from __future__ import annotations

from typing import Callable, Dict, Optional

from qgis.PyQt.QtWidgets import QGroupBox, QVBoxLayout

from ...processing_provider.translation import tr
from ..pieces import button
from .outcome import Outcome
from .result_step import open_file


class NextStep(QGroupBox):
    """Buttons for what follows a map.

    Args:
        iface: Of QGIS's window.
        open_form: Opens the form of an algorithm with values.
    """

    def __init__(self, iface, open_form: Callable[[str, Dict], None], parent=None) -> None:
        super().__init__(tr("5  Evaluate and send"), parent)
        self._iface = iface
        self._open_form = open_form
        self._outcome: Optional[Outcome] = None
        self.evaluate_button = button(
            tr("Evaluate against a reference…"),
            lambda: self._open("evaluatemap", PREDICTION="MASK"),
            tr("Scores against a raster or polygons of what is known to be true"),
        )
        self.points_button = button(
            tr("Draw reference points…"),
            lambda: self._open("samplepoints", MASK="MASK", PROBABILITY="PROBABILITY"),
            tr("Points over the map, to be labelled by you"),
        )
        self.area_button = button(
            tr("Estimate the area…"),
            lambda: self._open("estimatearea", MASK="MASK", PROBABILITY="PROBABILITY"),
            tr("The area with an interval that rests on labelled points, not on the map"),
        )
        self.send_button = button(
            tr("Send: open the folder"),
            self.open_folder,
            tr("Summary, picture, print layout, rasters and polygons lie there"),
        )
        layout = QVBoxLayout(self)
        for piece in self._buttons():
            layout.addWidget(piece)
        self.show_outcome(None)

    def show_outcome(self, outcome: Optional[Outcome]) -> None:
        """Let the buttons work on a map; None: there is none yet."""
        self._outcome = outcome
        for piece in self._buttons():
            piece.setEnabled(outcome is not None)

    def open_folder(self) -> None:
        """Show the files of the map."""
        if self._outcome is not None:
            open_file(self._outcome.folder, self._iface)

    def _buttons(self):
        return (self.evaluate_button, self.points_button, self.area_button, self.send_button)

    def _open(self, algorithm: str, **results: str) -> None:
        if self._outcome is None:
            return
        values = {name: self._outcome.layers.get(result) for name, result in results.items()}
        self._open_form(algorithm, values)
