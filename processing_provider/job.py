"""Run one job of the backend and show how it goes."""

from __future__ import annotations

import contextlib
import time
from typing import Callable, Iterator, Union

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.utils import iface

from ..model_backend.client import run_job
from ..model_backend.protocol import (
    Event,
    HighwaterError,
    Log,
    Progress,
    Request,
    Result,
)
from ..model_backend.remote import RemoteBackend, run_remote
from .event_feedback import EventFeedback
from .sentences import error_in_words, in_words, value_in_words
from .translation import tr

TALK_INTERVAL = 15.0  # seconds between two lines about speed and time left


@contextlib.contextmanager
def told_to_user(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Turn an error of ours into the one that Processing shows; its detail goes to the log.

    ``qgis_process`` then ends with a status that is not zero, and nothing is loaded. That holds
    for cancelling, too: an algorithm that returns an empty result would count as a success.
    """
    try:
        yield
    except HighwaterError as error:
        if error.detail:
            feedback.pushDebugInfo(error.detail)
        raise QgsProcessingException(error_in_words(error)) from error


def run(
    backend: Union[str, RemoteBackend],
    request: Request,
    feedback: QgsProcessingFeedback,
    on_cancel: Callable[[], float] = lambda: 0.0,
) -> Result:
    """Run a request in the backend; returns when nothing of it runs any more.

    Args:
        backend: Python of the backend, or a service.
        request: What to do.
        feedback: Shows progress and messages, and says whether to cancel.
        on_cancel: As for :func:`model_backend.client.run_job`.

    Raises:
        HighwaterError: As :func:`model_backend.client.run_job` or
            :func:`model_backend.remote.run_remote`.
    """
    reporter = Reporter(feedback)

    def is_cancelled() -> bool:
        _keep_events_going()
        return feedback.isCanceled()

    if isinstance(backend, RemoteBackend):
        return run_remote(backend, request, reporter.show, is_cancelled)
    return run_job(backend, request, reporter.show, is_cancelled, on_cancel)


class Reporter:
    """Shows a job's events in the log and the progress bar of Processing."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._step = ""
        self._talked = time.monotonic()

    def show(self, event: Event) -> None:
        """Show one event; metrics are not, as a job says in words what of them is to be read."""
        if isinstance(event, Progress):
            self._show_progress(event)
        elif isinstance(event, Log):
            self._show_log(event)

    def _show_progress(self, progress: Progress) -> None:
        self._feedback.setProgress(progress.fraction * 100)
        if isinstance(self._feedback, EventFeedback):
            self._feedback.tell(progress)
        if progress.step and progress.step != self._step:
            self._step = progress.step
            self._feedback.setProgressText(in_words(progress.step))
        # Every line stays in the log for good, so that the speed is told now and then only.
        now = time.monotonic()
        if now - self._talked >= TALK_INTERVAL and progress.remaining is not None:
            self._talked = now
            self._feedback.pushInfo(describe(progress))

    def _show_log(self, log: Log) -> None:
        text = in_words(log.text)
        if log.level == "error":
            self._feedback.reportError(text)
        elif log.level == "warning":
            self._feedback.pushWarning(text)
        elif log.level == "debug":
            self._feedback.pushDebugInfo(text)
        else:
            self._feedback.pushInfo(text)


def describe(progress: Progress) -> str:
    """Share done, speed and time left in a line."""
    parts = [tr("{:.0%} done").format(progress.fraction)]
    if progress.rate is not None:
        unit = value_in_words(progress.unit)
        parts.append(f"{progress.rate:.3g} {unit}/s".replace(" /s", "/s"))
    if progress.remaining is not None:
        minutes, seconds = divmod(round(progress.remaining), 60)
        parts.append(
            tr("about {} min {} s left").format(minutes, seconds)
            if minutes
            else tr("about {} s left").format(seconds)
        )
    return ", ".join(parts)


def _keep_events_going() -> None:
    # In a window Processing runs us in a thread of its own. Without one we hold the main thread,
    # and a progress that does not change would let no event through for the whole job.
    application = QgsApplication.instance()
    if iface is None and application and QThread.currentThread() == application.thread():
        QCoreApplication.processEvents()
