"""Waiting for jobs: requests that stay open until there is something to say."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator

from starlette.requests import Request

from .job import Job
from .refusals import Refusal

LOOK = 0.5  # seconds between two looks whether the client is still there
STILL_HERE = 15.0  # seconds after which a silent stream says so; proxies cut silent ones
_WAIT = re.compile(r"wait\s*=\s*(\d{1,6})")


async def wait_for(job: Job, request: Request, seconds: float) -> bool:
    """Wait until a job has ended, the time is over, or the client has gone.

    Returns:
        Whether the client is still there.
    """
    deadline = time.monotonic() + seconds
    with job.follow() as follower:
        while not job.has_ended and time.monotonic() < deadline:
            await follower.wait(min(LOOK, max(deadline - time.monotonic(), 0.01)))
            if await request.is_disconnected():
                return False
    return True


async def stream(job: Job, last: int) -> AsyncIterator[str]:
    """The events of a job as server-sent events, from the one after ``last`` on, until it ends."""
    yield "retry: 2000\n\n"
    with job.follow() as follower:
        told = time.monotonic()
        while True:
            ended = job.has_ended  # before its events are asked for, so that none is missed
            for number, kind, line in job.events_after(last):
                last, told = number, time.monotonic()
                yield f"id: {number}\nevent: {kind}\ndata: {line}\n\n"
            if ended:
                return
            await follower.wait(STILL_HERE)
            if time.monotonic() - told >= STILL_HERE:
                told = time.monotonic()
                yield ": still here\n\n"


def last_event(text: str | None) -> int:
    """Number in a header ``Last-Event-ID``.

    Raises:
        Refusal: ``request.malformed``.
    """
    if not text:
        return 0
    if not text.isascii() or not text.isdigit() or len(text) > 12:
        raise Refusal(
            "request.malformed", "The header is no number of an event.", field="last-event-id"
        )
    return int(text)


def wants_async(prefer: str | None) -> bool:
    """Whether a header ``Prefer`` (RFC 7240) asks not to wait."""
    return "respond-async" in (prefer or "").lower()


def patience(prefer: str | None, most: float) -> float:
    """Seconds that a request waits: what it prefers, as far as that is permitted."""
    found = _WAIT.search((prefer or "").lower())
    return min(float(found.group(1)), most) if found else most
