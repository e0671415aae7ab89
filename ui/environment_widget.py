"""The backend environment in the options: what there is, install, repair, remove."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..model_backend.environment.install import install, remove
from ..model_backend.environment.status import HostStatus, host_status
from ..processing_provider import settings
from ..processing_provider.sentences import in_words, state_in_words
from ..processing_provider.translation import tr
from .installation_task import InstallationTask, notice, running_task, start_task
from .pieces import button, group, name_parts
from .progress_panel import ProgressPanel
from .wrapped_words import words


class EnvironmentWidget(QWidget):
    """Chooses the backend's interpreter and manages the managed environment.

    Nothing is stored before :meth:`apply`; installing happens at once, because it is no setting.
    """

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_state())
        layout.addWidget(self._make_chooser())
        layout.addWidget(self._make_installer())
        self.panel = ProgressPanel()
        self.panel.ended.connect(self.refresh)
        layout.addWidget(self.panel, 1)
        layout.addStretch()
        self._read_settings()
        task = running_task()
        if task is not None:  # started before the options were closed and opened again
            self.panel.follow(task)
        self.refresh()

    def apply(self) -> None:
        """Store what was chosen."""
        own = self.own_file.filePath() if self.own_button.isChecked() else ""
        settings.set_interpreter(own)
        settings.set_wheels(self.wheels_file.filePath())
        self.refresh()
        notice.changed.emit()

    def refresh(self) -> None:
        """Show the present state, of the interpreter that is chosen in the form."""
        own = self.own_file.filePath() if self.own_button.isChecked() else ""
        status = host_status(own)
        self.state_label.setText(_sentence(status, own))
        self.tiers_label.setText(_tiers(status))
        self.place_label.setText(
            tr("Managed environment: {}").format(status.folder) if status.state else ""
        )
        self.place_label.setVisible(status.state is not None)
        self.own_file.setEnabled(self.own_button.isChecked())
        self._enable(status)

    def install_predict(self) -> None:
        """Install the predict tier in the background."""
        self._install("predict", False)

    def install_train(self) -> None:
        """Install the training tier in the background."""
        self._install("train", False)

    def repair(self) -> None:
        """Check every file of what is installed and replace what differs, in the background."""
        state = host_status().state
        self._install(state.tiers[-1] if state else "predict", True)

    def remove(self) -> None:
        """Remove the managed environment in the background, after asking."""
        answer = QMessageBox.question(
            self,
            tr("Remove the backend"),
            tr("Remove the managed environment? It can be installed again at any time."),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._start(tr("Remove Highwater's backend"), lambda task: _remove())

    def _install(self, tier: str, repair: bool) -> None:
        wheels = self.wheels_file.filePath()

        def work(task: InstallationTask) -> str:
            install(
                tier,
                wheels=wheels,
                repair=repair,
                progress=task.tell_step,
                log=task.tell_line,
                is_cancelled=task.isCanceled,
            )
            return tr("The backend is ready.")

        self._start(tr("Install Highwater's backend"), work)

    def _start(self, title: str, work: Callable[[InstallationTask], str]) -> None:
        if running_task() is None:
            self.panel.follow(start_task(title, work))
            self.refresh()

    def _enable(self, status: HostStatus) -> None:
        tiers = status.state.tiers if status.state else ()
        idle = running_task() is None and not status.installing
        self.predict_button.setEnabled(idle and "predict" not in tiers)
        self.train_button.setEnabled(idle and "train" not in tiers)
        self.repair_button.setEnabled(idle and bool(tiers))
        self.remove_button.setEnabled(idle and status.folder.exists())

    def _read_settings(self) -> None:
        own = settings.interpreter_setting()
        self.own_file.setFilePath(own)
        (self.own_button if own else self.managed_button).setChecked(True)
        self.wheels_file.setFilePath(settings.wheels_setting())
        for choice in (self.managed_button, self.own_button):
            choice.toggled.connect(self.refresh)
        self.own_file.fileChanged.connect(self.refresh)

    def _make_state(self) -> QWidget:
        self.state_label = words(bold=True, selectable=True)
        self.tiers_label = words(selectable=True)
        self.place_label = words(selectable=True)
        return group(tr("State"), self.state_label, self.tiers_label, self.place_label)

    def _make_chooser(self) -> QWidget:
        self.managed_button = QRadioButton(tr("The managed environment, installed below"))
        self.own_button = QRadioButton(tr("A Python of my own, with the packages installed:"))
        self.own_file = QgsFileWidget()
        self.own_file.setDialogTitle(tr("Python of the backend"))
        name_parts(self.own_file, tr("Python of the backend"), tr("Choose the Python"))
        return group(tr("Interpreter"), self.managed_button, self.own_button, self.own_file)

    def _make_installer(self) -> QWidget:
        self.predict_button = button(tr("Install for prediction"), self.install_predict)
        self.train_button = button(tr("Install for training"), self.install_train)
        self.repair_button = button(tr("Repair"), self.repair)
        self.remove_button = button(tr("Remove…"), self.remove)
        sizes = words(
            tr(
                "For prediction: about 0.8 GB on disk; maps water, evaluates, simulates. For"
                " training: PyTorch as well, about 2 GB. It takes minutes, by the speed of the"
                " network; QGIS can be used meanwhile."
            )
        )
        buttons = QHBoxLayout()
        for piece in (
            self.predict_button,
            self.train_button,
            self.repair_button,
            self.remove_button,
        ):
            buttons.addWidget(piece)
        buttons.addStretch()
        self.wheels_file = QgsFileWidget()
        self.wheels_file.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels_file.setDialogTitle(tr("Folder of wheels"))
        self.wheels_file.lineEdit().setPlaceholderText(tr("None: from the package index"))
        box = QGroupBox(tr("Managed environment"))
        grid = QGridLayout(box)
        grid.addWidget(sizes, 0, 0, 1, 2)
        grid.addLayout(buttons, 1, 0, 1, 2)
        offline = QLabel(tr("Offline, from a folder of &wheels:"))
        offline.setBuddy(self.wheels_file.lineEdit())
        name_parts(self.wheels_file, tr("Folder of wheels"), tr("Choose the folder"))
        grid.addWidget(offline, 2, 0)
        grid.addWidget(self.wheels_file, 2, 1)
        return box


def _sentence(status: HostStatus, own: str) -> str:
    if running_task() is not None:
        return tr("The backend is being worked on.")
    if not (status.interpreter or own or status.installing):
        return tr("{} Install it below.").format(in_words(status.problem, status.code))
    return state_in_words(status)


def _tiers(status: HostStatus) -> str:
    """What of the managed environment is there."""
    tiers = status.state.tiers if status.state else ()
    if "train" in tiers:
        return tr("Managed: prediction and training are installed.")
    if "predict" in tiers:
        return tr("Managed: prediction is installed, training is not.")
    return tr("Managed: neither prediction nor training is installed.")


def _remove() -> str:
    return tr("The backend was removed.") if remove() else tr("There was nothing to remove.")
