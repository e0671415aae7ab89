"""Asks the backend what an image is, without anybody waiting for it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...model_backend.protocol import HighwaterError
from ...model_backend.protocol.described import SceneReport
from ...model_backend.protocol.parameters import DescribeSceneParameters
from ...model_backend.protocol.plain import from_plain
from ..background_thread import Background
from ..background_work import backend_numbers

DEBOUNCE = 250  # ms; whoever walks through the layers by key does not want to know of each


@dataclass(frozen=True)
class Question:
    """What is to be looked at.

    Attributes:
        parameters: Of the backend's job.
        interpreter: Python that the user chose for the backend; empty: the managed one.
    """

    parameters: DescribeSceneParameters
    interpreter: str = ""


class Recogniser(QObject):
    """Answers the last question that it was asked; earlier ones are given up."""

    began = pyqtSignal()
    reported = pyqtSignal(object)
    """A :class:`SceneReport`."""
    failed = pyqtSignal(object)
    """A :class:`HighwaterError`: there is no backend, or it came to grief."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._question: Optional[Question] = None
        self._given_up = threading.Event()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self._ask)
        # One thread for all: to start one is to wait until it runs.
        self._thread = Background("highwater-recognition", self)

    def ask(self, question: Question) -> None:
        """Answer this question, and no earlier one."""
        self.give_up()
        self._question = question
        self._timer.start()

    def give_up(self) -> None:
        """Answer nothing any more."""
        self._timer.stop()
        self._number += 1
        self._given_up.set()

    def end(self) -> None:
        """Give up, and end the thread."""
        self.give_up()
        self._thread.close()

    def _ask(self) -> None:
        number, question = self._number, self._question
        given_up = self._given_up = threading.Event()
        self.began.emit()
        self._thread.ask(
            lambda: _answer_or_error(question, given_up),
            lambda answer: self._hand_on(number, answer),
        )

    def _hand_on(self, number: int, answer: object) -> None:
        if number != self._number:
            return
        if isinstance(answer, HighwaterError):
            self.failed.emit(answer)
        else:
            self.reported.emit(answer)


def _answer_or_error(question: Question, given_up: threading.Event) -> object:
    try:
        return answer_of(question, given_up)
    except HighwaterError as error:
        return error
    except Exception as error:
        # It would be lost without a trace in a thread.
        return HighwaterError("job.failed", f"The image could not be looked at: {error}")


def answer_of(question: Question, given_up: threading.Event) -> SceneReport:
    """Ask the backend; called in a thread of its own.

    Raises:
        HighwaterError: ``environment.…`` where there is no backend, or as
            :func:`model_backend.client.run_job`.
    """
    numbers = backend_numbers(
        "describescene", question.parameters, question.interpreter, given_up.is_set
    )
    return from_plain(SceneReport, numbers, "report on the image")
