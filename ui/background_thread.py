"""A thread that waits for disks, networks and the backend, so that the window never does."""

from __future__ import annotations

import queue
import threading
from functools import cache, partial
from typing import Any, Callable, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

Job = Tuple[Callable[[], Any], Callable[[Any], None]]


class _Messenger(QObject):
    """Carries results into the main thread.

    It belongs to no window and is never deleted: a thread that emits a signal of an object which
    the main thread is deleting in the same moment would end QGIS.
    """

    arrived = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        deliver()


@cache
def _messenger() -> _Messenger:
    return _Messenger()


class Background:
    """Does one piece of work after the other; results arrive in the main thread, which makes this.

    The threads of QGIS's task manager may all be busy for hours; this one is its own.

    Args:
        name: Of the thread.
        owner: With whose end it is closed.
    """

    def __init__(self, name: str, owner: Optional[QObject] = None) -> None:
        self._jobs: queue.SimpleQueue[Optional[Job]] = queue.SimpleQueue()
        self._closed = False
        self.waiting = 0
        self._messenger = _messenger()
        if owner is not None:
            owner.destroyed.connect(self.close)
        # A daemon: a share that does not answer must not keep QGIS from ending.
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def ask(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Have some work done.

        Args:
            work: Called in the other thread; touches no widget.
            then: Given its result, in this one.
        """
        self.waiting += 1
        self._jobs.put((work, then))

    def reached(self) -> threading.Event:
        """Is set once everything that was asked so far is done, and perhaps not delivered yet."""
        event = threading.Event()
        self.ask(event.set, lambda _: None)
        return event

    def close(self) -> None:
        """Drop what is waiting, deliver nothing more."""
        self._closed = True
        self._jobs.put(None)

    def _run(self) -> None:
        while True:
            job = self._jobs.get()
            if job is None or self._closed:
                return
            work, then = job
            result = error = None
            try:
                result = work()
            except Exception as raised:  # raised again where QGIS shows it
                error = raised
            if not self._closed:
                self._messenger.arrived.emit(partial(self._deliver, then, result, error))

    def _deliver(self, then: Callable[[Any], None], result: Any, error: Any) -> None:
        self.waiting -= 1
        if self._closed:
            return
        if error is not None:
            raise error
        then(result)
