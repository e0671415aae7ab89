"""A job of the service: its state, its events, and who follows them."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..language import ENGLISH
from ..protocol import Error, Event, Progress, Request, Result, encode_event
from .addresses import Address

ACCEPTED, RUNNING, SUCCESSFUL, FAILED, DISMISSED = (
    "accepted", "running", "successful", "failed", "dismissed",
)  # fmt: skip
"""States, by the names of OGC API – Processes."""
ENDED = (SUCCESSFUL, FAILED, DISMISSED)
MOST_EVENTS = 1000
"""Events that are kept of a job that runs; the oldest go first."""
KEPT_EVENTS = 60
"""And of one that has ended."""

Steps = Generator[tuple[Request, float], Result, dict[str, Any]]
"""Yields each request with its share of the whole, gets its result, and returns the answer."""


@dataclass(frozen=True)
class Work:
    """What is to be done.

    Attributes:
        process: What was asked for.
        begin: From the folder of the results to the steps.
        fetches: Files to fetch first.
    """

    process: str
    begin: Callable[[Path], Steps]
    fetches: tuple[tuple[Address, Path], ...] = ()


@dataclass
class Job:
    """One job.

    Attributes:
        process: What was asked for.
        id: Of 32 hexadecimal digits, not to be guessed.
        state: One of :data:`ENDED`, ``accepted`` or ``running``.
        progress: Per cent.
        message: What it does or did, in a few words.
        created: Seconds since 1970, like the next ones.
        started: None: not yet.
        finished: None: not yet.
        answer: Of one that succeeded: what its steps returned.
        error: Of one that failed: code, sentence and remedy.
        language: Of what it writes for people.
    """

    process: str
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    state: str = ACCEPTED
    progress: int = 0
    message: str = "Waiting"
    created: float = field(default_factory=time.time)
    started: float | None = None
    finished: float | None = None
    answer: dict[str, Any] = field(default_factory=dict)
    error: dict[str, str] = field(default_factory=dict)
    language: str = ENGLISH

    def __post_init__(self) -> None:
        self._events: deque[tuple[int, str, str]] = deque(maxlen=MOST_EVENTS)
        self._count = 0
        self._lock = threading.Lock()
        self._followers: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self.cancelled = threading.Event()

    @property
    def has_ended(self) -> bool:
        """Whether nothing will change any more."""
        return self.state in ENDED

    def begin(self) -> bool:
        """Pass to running; False where it was dismissed before."""
        with self._lock:
            if self.has_ended:
                return False
            self.state, self.started, self.message = RUNNING, time.time(), "Starting"
        return True

    def end(self, state: str, event: Event) -> None:
        """Pass to a final state with the event that says so; only the first time."""
        with self._lock:
            if self.has_ended:
                return
            self.state, self.finished = state, time.time()
            self.message = {SUCCESSFUL: "Done", DISMISSED: "Cancelled"}.get(state, "Failed")
            if state == SUCCESSFUL:
                self.progress = 100
            if isinstance(event, Error):
                self.error = {
                    "code": event.code, "sentence": event.sentence, "remedy": event.remedy,
                }  # fmt: skip
                self.message = event.sentence
            self._add(event)
            while len(self._events) > KEPT_EVENTS:
                self._events.popleft()
        self._wake()

    def tell(self, event: Event) -> None:
        """Take an event of the worker."""
        with self._lock:
            if self.has_ended:
                return
            if isinstance(event, Progress):
                self.progress = max(self.progress, int(100 * event.fraction))
                self.message = event.step or self.message
            self._add(event)
        self._wake()

    def events_after(self, last: int) -> list[tuple[int, str, str]]:
        """Number, kind and line of each event that is kept and came after one."""
        with self._lock:
            return [item for item in self._events if item[0] > last]

    def follow(self) -> Follower:
        """Somebody who waits for news in an event loop."""
        return Follower(self)

    def record(self) -> dict[str, Any]:
        """For its file, from which :meth:`from_record` makes it again."""
        with self._lock:
            return dataclasses.asdict(self)

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Job:
        """A job of an earlier run of the service; one that had not ended has failed."""
        job = cls(**record)
        if not job.has_ended:
            job.end(
                FAILED,
                Error("service.restarted", "The service was started anew meanwhile.", "Ask again."),
            )
        else:
            kind = "result" if job.state == SUCCESSFUL else "error"
            job._count = 1
            job._events.append((1, kind, json.dumps({"event": kind, **job.error})))
        return job

    def _add(self, event: Event) -> None:
        self._count += 1
        # Where its files lie on the service's machine is nobody's business.
        shown = Result({}, event.numbers) if isinstance(event, Result) else event
        shown = dataclasses.replace(shown, detail="") if isinstance(shown, Error) else shown
        self._events.append((self._count, type(event).__name__.lower(), encode_event(shown)))

    def _wake(self) -> None:
        with self._lock:
            followers = list(self._followers)
        for loop, news in followers:
            if not loop.is_closed():
                loop.call_soon_threadsafe(news.set)


def request_of(job: str, parameters: dict, outputs: dict[str, str], folder: Path) -> Request:
    """The request of a job whose results go into a folder.

    Args:
        job: Its name.
        parameters: Plain values.
        outputs: Name of the file of each output.
        folder: Of the results.
    """
    return Request(job, parameters, {name: str(folder / file) for name, file in outputs.items()})


class Follower:
    """Waits for news of a job; a context manager."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._news = asyncio.Event()
        self._key = (asyncio.get_running_loop(), self._news)

    def __enter__(self) -> Follower:
        with self._job._lock:
            self._job._followers.add(self._key)
        return self

    def __exit__(self, *_: object) -> None:
        with self._job._lock:
            self._job._followers.discard(self._key)

    async def wait(self, seconds: float) -> None:
        """Return when there is news, or after some time."""
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except asyncio.TimeoutError:
            return
        self._news.clear()
