"""One run: how it stands, its curves, its pictures, and the button that ends it early."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...model_backend.training.run_folder import RunFolder
from ...processing_provider.translation import tr
from ..background_thread import Background
from ..pieces import progress_bar
from . import run as runs
from . import sentences
from .curves import Curves
from .pictures import EpochPictures
from .run import Run

ENDS_EARLY = (runs.PREPARING, runs.TRAINING)


def ask_to_stop(folder: str) -> str:
    """Ask a training to end after its batch, whoever started it.

    Args:
        folder: Of its run.

    Returns:
        Empty, or why it could not be asked.
    """
    try:
        RunFolder(Path(folder)).stop.touch()
    except OSError as error:
        return str(error.strerror or error)
    return ""


class RunView(QWidget):
    """Shows one run at a time.

    Args:
        background: Reads pictures, and asks trainings to stop.
        parent: As Qt wants it.
    """

    asked = pyqtSignal()
    """A training was asked to stop: its state is worth a look."""

    def __init__(self, background: Background, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._background = background
        self._run: Optional[Run] = None
        self._trouble = ""
        self.title = _words()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.condition = _words()
        self.position = QLabel()
        self.left = QLabel()
        self.best = _words()
        self.bar = progress_bar(tr("Progress of the training"))
        self.bar.setRange(0, 1000)
        self.stop = _button(tr("Stop and keep the best"), self._stop)
        self.stop.setToolTip(
            tr(
                "Ends the training after the present batch; the model file of the best epoch is"
                " written. It works however the training was started."
            )
        )
        self.card = _button(tr("Model card"), self._open_card)
        self.folder = _button(tr("Open folder"), self._open_folder)
        self.curves = Curves()
        self.pictures = EpochPictures(background)
        self._arrange()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.stop, self.card, self.folder):
            buttons.addWidget(button)
        buttons.addStretch()
        where = QHBoxLayout()
        where.addWidget(self.position)
        where.addWidget(self.bar, 1)
        where.addWidget(self.left)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.curves)
        parts.addWidget(self.pictures)
        parts.setChildrenCollapsible(False)
        parts.setSizes([250, 380])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 0, 0)
        for widget in (self.title, self.condition):
            layout.addWidget(widget)
        layout.addLayout(where)
        layout.addWidget(self.best)
        layout.addLayout(buttons)
        layout.addWidget(parts, 1)

    def show_run(self, run: Run) -> None:
        """Show this run as it is now."""
        if self._run is None or run.folder != self._run.folder:
            self._trouble = ""
            self.pictures.follow.setChecked(True)
        self._run = run
        self.title.setText(run.name)
        self.title.setToolTip(run.folder)
        self.condition.setText(self._trouble or sentences.condition(run))
        self.condition.setToolTip(run.model)
        position = sentences.progress(run)
        self.position.setText(position)
        self.left.setText(sentences.time_left(run))
        passed = run.live.get("passed")
        for widget in (self.position, self.bar, self.left):
            widget.setVisible(bool(position))
        self.bar.setValue(round(1000 * passed) if isinstance(passed, (int, float)) else 0)
        self.best.setText(sentences.best(run))
        self.best.setVisible(run.condition not in (runs.MISSING, runs.NO_RUN))
        self.stop.setEnabled(run.condition in ENDS_EARLY)
        self.card.setEnabled(bool(run.card))
        self.folder.setEnabled(run.condition != runs.MISSING)
        self.curves.show_run(run)
        self.pictures.setVisible(bool(run.pictures) or run.is_going_on)
        self.pictures.show_pictures(run.pictures)

    def _stop(self) -> None:
        if self._run is not None:
            folder = self._run.folder
            self.stop.setEnabled(False)
            self._background.ask(lambda: ask_to_stop(folder), self._stopped)

    def _stopped(self, trouble: str) -> None:
        self._trouble = trouble and tr(
            "The training cannot be asked to stop: {}. Create a file named “stop” in its folder."
        ).format(trouble)
        self.asked.emit()

    def _open_card(self) -> None:
        if self._run is not None and self._run.card:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._run.card))

    def _open_folder(self) -> None:
        if self._run is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._run.folder))


def _words() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _button(text: str, slot) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)  # Enter in the dialog must not end a training
    button.clicked.connect(lambda _checked=False: slot())
    return button
