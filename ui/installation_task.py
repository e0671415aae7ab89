"""Installing and removing the backend in the background."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..model_backend.protocol import HighwaterError
from ..processing_provider.sentences import error_in_words, in_words
from ..processing_provider.translation import tr


class InstallationTask(QgsTask):
    """Runs one piece of work on the environment in QGIS's task manager.

    The signals are received in the main thread. ``ended`` carries a sentence and whether it
    says a success.

    Args:
        title: What the task manager shows.
        work: Gets this task's ``tell_step``, ``tell_line`` and ``isCanceled``; returns the
            sentence to end with. It may raise :class:`HighwaterError`.
    """

    stepped = pyqtSignal(float, str)
    line_written = pyqtSignal(str)
    ended = pyqtSignal(str, bool)

    def __init__(self, title: str, work: Callable[[InstallationTask], str]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._sentence = ""

    def tell_step(self, fraction: float, step: str) -> None:
        """Report progress; called by the work, in its thread."""
        self.setProgress(100 * fraction)
        self.stepped.emit(fraction, in_words(step))

    def tell_line(self, line: str) -> None:
        """Report a line for the log; called by the work, in its thread."""
        self.line_written.emit(in_words(line))

    def run(self) -> bool:  # noqa: D102
        try:
            self._sentence = self._work(self)
        except HighwaterError as error:
            self._sentence = error_in_words(error)
            return False
        except Exception as error:
            # An exception that leaves a task is lost without a trace.
            self._sentence = tr("The installation failed unexpectedly: {}").format(error)
            return False
        return True

    def finished(self, result: bool) -> None:
        """Tell the end; QGIS calls this in the main thread."""
        _RUNNING.remove(self)
        self.ended.emit(self._sentence, result)
        notice.changed.emit()


class Notice(QObject):
    """Tells whoever waits for a backend that it may have come, or gone."""

    changed = pyqtSignal()


notice = Notice()


# Closing the options destroys their page but not the task; the next page finds it here.
_RUNNING: List[InstallationTask] = []


def start_task(title: str, work: Callable[[InstallationTask], str]) -> InstallationTask:
    """Run work in QGIS's task manager; arguments as of :class:`InstallationTask`."""
    task = InstallationTask(title, work)
    _RUNNING.append(task)
    QgsApplication.taskManager().addTask(task)
    return task


def running_task() -> Optional[InstallationTask]:
    """The task that runs now; None when there is none."""
    return _RUNNING[-1] if _RUNNING else None
