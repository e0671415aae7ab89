"""Work in QGIS's task manager whose result comes back to the main thread."""

from __future__ import annotations

from typing import Any, Callable, Dict, List

from qgis.core import QgsApplication, QgsTask

from ..model_backend.client import run_job
from ..model_backend.environment.locate import locate
from ..model_backend.protocol import HighwaterError, Request
from ..model_backend.protocol.plain import to_plain
from ..processing_provider.sentences import error_in_words
from ..processing_provider.settings import interpreter_setting
from ..processing_provider.translation import tr


class BackgroundWork(QgsTask):
    """One piece of work in a thread of its own.

    Args:
        title: What the task manager shows.
        work: Gets a function that says whether to stop; must touch no widget and no layer.
        done: Gets what the work returned, in the main thread.
        failed: Gets a sentence, in the main thread; also where the user cancels it in QGIS's list
            of tasks.
    """

    def __init__(
        self,
        title: str,
        work: Callable[[Callable[[], bool]], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._done = done
        self._failed = failed
        self._result: Any = None
        self._sentence = ""
        self._forgotten = False

    def start(self) -> BackgroundWork:
        """Hand it to the task manager."""
        _RUNNING.append(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def forget(self) -> None:
        """Stop it, and hear no more of it."""
        self._forgotten = True
        self.cancel()

    def run(self) -> bool:  # noqa: D102
        try:
            self._result = self._work(self.isCanceled)
        except HighwaterError as error:
            self._sentence = error_in_words(error)
            return False
        except Exception as error:
            # An exception that leaves a task is lost without a trace.
            self._sentence = tr("This failed unexpectedly: {}").format(error)
            return False
        return True

    def finished(self, result: bool) -> None:
        """Tell the end; QGIS calls this in the main thread."""
        if self in _RUNNING:
            _RUNNING.remove(self)
        if self._forgotten:
            return
        if self.isCanceled():
            self._failed(tr("This was cancelled."))
        elif result:
            self._done(self._result)
        else:
            self._failed(self._sentence)


_RUNNING: List[BackgroundWork] = []
"""The task manager keeps a bare pointer: without these references Python would free the tasks."""


def backend_numbers(
    job: str, parameters: Any, interpreter: str, is_cancelled: Callable[[], bool]
) -> Dict[str, Any]:
    """Run a job without outputs and return its numbers; called by work, in its thread.

    Args:
        job: Its name.
        parameters: An instance of its class of parameters.
        interpreter: What :func:`chosen_interpreter` gave in the main thread.
        is_cancelled: As the work was given.

    Raises:
        HighwaterError: As :func:`model_backend.client.run_job`, or ``environment.…``.
    """
    python = locate(interpreter).interpreter
    request = Request(job, to_plain(parameters), {})
    return run_job(python, request, lambda event: None, is_cancelled).numbers


def chosen_interpreter() -> str:
    """The Python that the user chose, for :func:`backend_numbers`; read in the main thread."""
    return interpreter_setting()
