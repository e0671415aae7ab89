"""Step 3: one button, and how it goes."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QVBoxLayout

from ...processing_provider.sentences import in_words
from ...processing_provider.translation import tr
from ..durations import time_left
from ..log_window import LogWindow
from ..pieces import button, labelled, name_parts, progress_bar
from ..wrapped_words import words
from .task import Mapping

_FOLDER = "highwater/panel/folder"
_POLYGONS = "highwater/panel/polygons"


class RunStep(QGroupBox):
    """Starts a map, shows how it goes, and says in words what went wrong."""

    wanted = pyqtSignal()
    """The map is to be made."""
    options_wanted = pyqtSignal()
    """The form with all options is to be opened."""
    backend_wanted = pyqtSignal()
    """The backend is to be installed."""

    def __init__(self, parent=None) -> None:
        super().__init__(tr("3  Run"), parent)
        self._mapping: Optional[Mapping] = None
        self._allowed = False
        self._obstacle: Optional[str] = ""
        self._problem = ""
        self.folder_field = QgsFileWidget()
        self.folder_field.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_field.setDialogTitle(tr("Folder for the results"))
        self.folder_field.lineEdit().setPlaceholderText(tr("Temporary, until QGIS is closed"))
        self.folder_field.setFilePath(str(QgsSettings().value(_FOLDER, "") or ""))
        self.polygons_box = QCheckBox(tr("Water as polygons, too"))
        self.polygons_box.setChecked(QgsSettings().value(_POLYGONS, True, type=bool))
        self.folder_field.fileChanged.connect(lambda path: _keep(_FOLDER, path.strip()))
        self.polygons_box.toggled.connect(lambda checked: _keep(_POLYGONS, checked))
        self.run_button = button(tr("Map water"), self.wanted.emit)
        self.options_button = button(
            tr("All options…"), self.options_wanted.emit, tr("The form of “Map water”, filled in")
        )
        self.bar = progress_bar(tr("Progress of the map"))
        self.cancel_button = button(tr("Cancel"), self.cancel)
        self.step_label = words(selectable=True)
        self.step_label.setAccessibleName(tr("What is being done"))
        self.log = LogWindow(tr("Log of the map"), self)
        self.log_button = button(tr("Show log"), self.log.show)
        self.install_button = button(tr("Install the backend…"), self.backend_wanted.emit)
        layout = QVBoxLayout(self)
        label = labelled(layout, tr("Keep the results in:"), self.folder_field)
        label.setBuddy(self.folder_field.lineEdit())
        name_parts(self.folder_field, tr("Folder for the results"), tr("Choose the folder"))
        layout.addWidget(self.polygons_box)
        layout.addWidget(self.run_button)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        layout.addLayout(row)
        layout.addWidget(self.step_label)
        layout.addWidget(self.install_button)
        layout.addWidget(self.options_button)
        layout.addWidget(self.log_button)
        font = self.run_button.font()
        font.setBold(True)
        self.run_button.setFont(font)
        self.log_button.setVisible(False)
        self.show_backend("")
        self._show_running(False)

    def folder(self) -> str:
        """Where the results are to go; empty: a temporary folder."""
        return self.folder_field.filePath().strip()

    def polygons(self) -> bool:
        """Whether polygons are wanted."""
        return self.polygons_box.isChecked()

    def allow(self, obstacle: Optional[str], flood: bool) -> None:
        """Whether there is something to map, and what the button says.

        Args:
            obstacle: Why no map can be made; None: it can. It may be empty.
            flood: Whether flood and permanent water will be told apart.
        """
        allowed = obstacle is None
        self._allowed = allowed
        if self._mapping is None and obstacle != self._obstacle:
            self.say(obstacle or "")
        self._obstacle = obstacle
        self.run_button.setText(tr("Map flood") if flood else tr("Map water"))
        self.run_button.setEnabled(allowed and self._mapping is None)

    def show_backend(self, problem: str) -> None:
        """Say what is wrong with the backend, with the button that mends it; empty: nothing is."""
        self.install_button.setVisible(bool(problem))
        self._problem = problem
        if self._mapping is None:
            self._say(problem)

    def lacks_backend(self) -> bool:
        """Whether something was wrong with the backend when it was looked at last."""
        return bool(self._problem)

    def say(self, sentence: str) -> None:
        """Show a sentence, such as how a map has ended; what the backend lacks comes first."""
        self._say(self._problem or sentence)

    def wait(self) -> None:
        """Show that the click was heard."""
        self.run_button.setEnabled(False)
        self.log.start_anew()
        self.log_button.setVisible(True)
        self._say(tr("Waiting for its turn…"))

    def follow(self, mapping: Mapping) -> None:
        """Show a map on its way."""
        self._mapping = mapping
        mapping.feedback.progressed.connect(self._show_progress)
        mapping.feedback.said.connect(self.log.write)
        mapping.ended.connect(self._show_end)
        self.bar.setValue(0)
        self._show_running(True)

    def cancel(self) -> None:
        """Stop the map; returns at once, and the end follows."""
        if self._mapping is not None:
            self._say(tr("Cancelling…"))
            self.cancel_button.setEnabled(False)
            self._mapping.cancel()

    def is_running(self) -> bool:
        """Whether a map is being made."""
        return self._mapping is not None

    def _show_progress(self, fraction: float, step: str, left: float) -> None:
        if self._mapping is None or not self.cancel_button.isEnabled():
            return  # it is being cancelled
        self.bar.setValue(round(100 * fraction))
        step, remaining = in_words(step), time_left(left)
        self._say(tr("{step}, {left}").format(step=step, left=remaining) if remaining else step)

    def _show_end(self, outcome, sentence: str) -> None:
        self._mapping = None
        self._show_running(False)
        if outcome is not None:
            self.say(tr("Done. The layers are in the group “{}”.").format(outcome.group))
        else:
            self.say(sentence or tr("Cancelled; nothing was left behind."))
        if sentence:
            self.log.write("error", sentence)

    def _say(self, sentence: str) -> None:
        self.step_label.setText(sentence)
        self.step_label.setVisible(bool(sentence))

    def _show_running(self, runs: bool) -> None:
        self.bar.setVisible(runs)
        self.cancel_button.setVisible(runs)
        self.cancel_button.setEnabled(runs)
        self.run_button.setEnabled(not runs and self._allowed)


def _keep(key: str, value: object) -> None:
    QgsSettings().setValue(key, value)
