"""Shows how an installation goes, and cancels it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
)

from ..processing_provider.translation import tr
from .installation_task import InstallationTask
from .log_window import LogView, copy_button
from .pieces import button, progress_bar


class ProgressPanel(QGroupBox):
    """Step, bar, Cancel and log of one installation after another."""

    ended = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(tr("Progress"), parent)
        self._task: Optional[InstallationTask] = None
        self.step_label = QLabel()
        self.step_label.setWordWrap(True)
        self.progress_bar = progress_bar(tr("Progress"))
        self.cancel_button = button(tr("Cancel"), self.cancel)
        self.log_view = LogView()
        self.log_view.setMinimumHeight(80)
        # It takes what room there is and asks for no more, so that nothing has to be scrolled.
        sizes = QSizePolicy.Policy
        self.log_view.setSizePolicy(sizes.Expanding, sizes.Ignored)
        row = QHBoxLayout()
        row.addWidget(self.progress_bar, 1)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.step_label)
        layout.addLayout(row)
        layout.addWidget(self.log_view, 1)
        self.copy_button = copy_button(self.log_view)
        layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignRight)
        self._show_running(False)
        self.setVisible(False)  # until there is something to show

    def follow(self, task: InstallationTask) -> None:
        """Show a task from now on, also one that another page has started."""
        self._task = task
        task.stepped.connect(self._show_step)
        task.line_written.connect(self.log_view.appendPlainText)
        task.ended.connect(self._show_end)
        self.log_view.clear()
        self._show_step(task.progress() / 100, "")
        self._show_running(True)
        self.setVisible(True)

    def cancel(self) -> None:
        """Cancel what runs; returns at once, and the end follows."""
        if self._task is not None:
            self.step_label.setText(tr("Cancelling…"))
            self.cancel_button.setEnabled(False)
            self._task.cancel()

    def _show_step(self, fraction: float, step: str) -> None:
        self.progress_bar.setValue(round(100 * fraction))
        self.step_label.setText(step)

    def _show_end(self, sentence: str, _succeeded: bool) -> None:
        self._task = None
        self.log_view.appendPlainText(sentence)
        self.step_label.setText(sentence)
        self._show_running(False)
        self.ended.emit()

    def _show_running(self, running: bool) -> None:
        self.progress_bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(running)
