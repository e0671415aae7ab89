"""Run a job in a backend process and follow it; standard library only, QGIS imports this."""

from __future__ import annotations

import contextlib
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, Callable, Dict, List, Mapping, Optional, Union, cast

from .environment.clean import clean_environment
from .outputs import remove_parts
from .protocol import Error, Event, HighwaterError, Request, Result, decode_event

PACKAGE_ROOT = Path(__file__).resolve().parent.parent
"""Folder from which ``python -m model_backend`` finds this package."""

GRACE = 1.0  # seconds that a worker has to leave by itself before it is killed
POLL = 0.05  # seconds between two looks at the cancel flag


def run_job(
    interpreter: str,
    request: Request,
    on_event: Callable[[Event], None],
    is_cancelled: Callable[[], bool] = lambda: False,
    on_cancel: Callable[[], float] = lambda: 0.0,
    variables: Optional[Mapping[str, str]] = None,
) -> Result:
    """Run a request in a worker process; returns when nothing of it runs any more.

    Args:
        interpreter: Python of the backend environment.
        request: What to do.
        on_event: Called in this thread with every progress, log and metric event.
        is_cancelled: Asked every twentieth of a second, also while the worker is silent.
        on_cancel: Called once when the job is to be cancelled; gives the seconds that the worker
            has to come to a result all the same, after having been told to in a way of its own.
        variables: Environment variables that the worker gets besides.

    Returns:
        The job's result.

    Raises:
        HighwaterError: What the worker reported, ``job.cancelled``, ``worker.start`` when the
            interpreter cannot be run, or ``worker.died``. No unfinished file is left then.
    """
    scratch = tempfile.mkdtemp(prefix="highwater-")
    request = replace(request, scratch=scratch)
    try:
        process = _start(interpreter, variables or {})
    except OSError as error:
        shutil.rmtree(scratch, ignore_errors=True)
        raise HighwaterError(
            "worker.start",
            f"The backend's Python “{interpreter}” cannot be started: {error.strerror or error}.",
            "Check it with “Check backend”, or install the backend.",
        ) from error
    errors: List[str] = []
    events: queue.Queue[Optional[str]] = queue.Queue()
    readers = [
        threading.Thread(target=_forward, args=(process.stdout, events), daemon=True),
        threading.Thread(target=_collect, args=(process.stderr, errors), daemon=True),
    ]
    try:
        for reader in readers:
            reader.start()
        _send(process, request)
        outcome = _follow(events, on_event, is_cancelled, on_cancel)
        if outcome is None:  # the stream ended without a result
            process.wait()
    finally:
        _stop(process)
        for reader in readers:
            reader.join(GRACE)
        paths = [Path(path) for path in request.outputs.values() if path]
        # Some outputs are folders, with unfinished files inside.
        remove_parts([*paths, *(path.parent for path in paths)], request.token)
        shutil.rmtree(scratch, ignore_errors=True)
    if isinstance(outcome, Result):
        return outcome
    if isinstance(outcome, Error):
        raise HighwaterError(outcome.code, outcome.sentence, outcome.remedy, outcome.detail)
    raise HighwaterError(
        "worker.died",
        f"The backend process {_manner_of_death(process.returncode)} before it was done.",
        "Nothing half-written was left behind; if it was short of memory, choose a smaller extent.",
        "".join(errors[-200:]),
    )


def _start(interpreter: str, variables: Mapping[str, str]) -> subprocess.Popen[str]:
    options: Dict[str, Any] = {}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    else:
        # Ctrl+C in the terminal must reach the host alone, which then stops the worker.
        options["start_new_session"] = True
    return subprocess.Popen(
        [interpreter, "-m", "model_backend", "run", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=PACKAGE_ROOT,
        env={**clean_environment(), **variables},
        encoding="utf-8",
        errors="replace",
        **options,
    )


def _send(process: subprocess.Popen[str], request: Request) -> None:
    # A worker that died at once breaks the pipe; how it died is found out by following it.
    with contextlib.suppress(OSError):
        stdin = cast(IO[str], process.stdin)
        stdin.write(request.to_json() + "\n")
        stdin.flush()


def _follow(
    events: queue.Queue[Optional[str]],
    on_event: Callable[[Event], None],
    is_cancelled: Callable[[], bool],
    on_cancel: Callable[[], float],
) -> Union[Result, Error, None]:
    """Hand on events until the result, the error or the end of the stream (None)."""
    deadline: Optional[float] = None
    while True:
        if deadline is None and is_cancelled():
            deadline = time.monotonic() + on_cancel()
        if deadline is not None and time.monotonic() >= deadline:
            raise HighwaterError("job.cancelled", "The job was cancelled.")
        try:
            line = events.get(timeout=POLL)
        except queue.Empty:
            continue
        if line is None:
            return None
        try:
            event = decode_event(line)
        except ValueError as error:
            raise HighwaterError(
                "worker.protocol",
                "The backend process said something that this plugin does not understand.",
                "Use a plugin and a backend of the same release.",
                str(error),
            ) from error
        if isinstance(event, (Result, Error)):
            return event
        on_event(event)


def _stop(process: subprocess.Popen[str]) -> None:
    """Close the worker's standard input, at which it leaves, and kill it if it does not."""
    with contextlib.suppress(OSError):
        cast(IO[str], process.stdin).close()
    try:
        process.wait(GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _forward(stream, events: queue.Queue[Optional[str]]) -> None:
    with stream:
        for line in stream:
            events.put(line)
    events.put(None)


def _collect(stream, lines: List[str]) -> None:
    with stream:
        for line in stream:
            lines.append(line)
            del lines[:-1000]


def _manner_of_death(returncode: int) -> str:
    if returncode >= 0:
        return f"ended with status {returncode}"
    try:
        return f"was ended by the signal {signal.Signals(-returncode).name}"
    except ValueError:
        return f"was ended by signal {-returncode}"
