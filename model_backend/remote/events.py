"""The events of a job on a service, as they come, also after the connection was lost."""

from __future__ import annotations

import queue
import threading
import time
from typing import Callable, Optional

from ..protocol import Event, HighwaterError, decode_event
from .connection import Connection

PATIENCE = 120.0  # seconds for which the service may be out of reach
PAUSE = 2.0
POLL = 0.05


class EventStream:
    """Reads server-sent events in a thread of its own.

    Args:
        connection: To the service.
        job: Its id there.
    """

    def __init__(self, connection: Connection, job: str) -> None:
        self._connection, self._path = connection, f"/v1/jobs/{job}/events"
        self._events: queue.Queue = queue.Queue()
        self._last = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._read, name="events", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Want no more."""
        self._over.set()

    def next(self, is_cancelled: Callable[[], bool]) -> Optional[Event]:
        """The next event; None when it is to be cancelled.

        Raises:
            HighwaterError: ``remote.unreachable``, or what the service refuses.
        """
        while not is_cancelled():
            try:
                found = self._events.get(timeout=POLL)
            except queue.Empty:
                continue
            if isinstance(found, HighwaterError):
                raise found
            return found
        return None

    def _read(self) -> None:
        lost: Optional[float] = None
        while not self._over.is_set():
            try:
                headers = {"Last-Event-ID": self._last} if self._last else {}
                with self._connection.opened("GET", self._path, headers=headers) as answer:
                    lost = None
                    for line in answer:
                        if self._over.is_set() or self._take(line.decode("utf-8").rstrip("\r\n")):
                            return
            except HighwaterError as error:
                lost = lost or time.monotonic()
                if error.code != "remote.unreachable" or time.monotonic() - lost > PATIENCE:
                    self._events.put(error)
                    return
            except Exception as error:  # lost with this thread, it would be waited for for ever
                self._events.put(
                    HighwaterError(
                        "remote.unreachable",
                        "The events of the service cannot be followed.",
                        "Try again.",
                        repr(error),
                    )
                )
                return
            self._over.wait(PAUSE)

    def _take(self, line: str) -> bool:
        """Take one line; whether it was the last."""
        field, _, value = line.partition(": ")
        if field == "id":
            self._last = value
        elif field == "data":
            try:
                event = decode_event(value)
            except ValueError as error:
                self._events.put(
                    HighwaterError(
                        "worker.protocol",
                        "The service said something that this plugin does not understand.",
                        "Use a plugin and a service of the same release.",
                        str(error),
                    )
                )
                return True
            self._events.put(event)
            return type(event).__name__ in ("Result", "Error")
        return False
