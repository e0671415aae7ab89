"""One job in a process of its own, talking the protocol over its standard streams."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
from pathlib import Path
from typing import TextIO

from . import confinement
from .context import JobContext
from .jobs import run_request
from .protocol import Error, Event, HighwaterError, Request, encode_event

EXIT_ERROR = 1
EXIT_ORPHANED = 75  # the host went away: EX_TEMPFAIL


class Worker:
    """Runs one request and reports on a stream that no library's print can reach."""

    def __init__(self) -> None:
        self._events = _claim_stdout()
        self._lock = threading.Lock()
        self._context: JobContext | None = None

    def run(self, source: str) -> int:
        """Run a request and return the process's exit status.

        Args:
            source: Path of the request's file, or ``-``: the first line of standard input,
                whose end then means that the host is gone.
        """
        try:
            if source == "-":
                text = sys.stdin.readline()
                threading.Thread(target=self._watch_host, daemon=True).start()
            else:
                text = _read(source)
            request = Request.from_json(text)
            confinement.engage(request)
            result = run_request(request, self.emit, self._remember)
        except HighwaterError as error:
            self.emit(Error(error.code, error.sentence, error.remedy, error.detail))
            return EXIT_ERROR
        self.emit(result)
        return 0

    def emit(self, event: Event) -> None:
        """Write one event; safe from any thread."""
        line = encode_event(event) + "\n"
        with self._lock:
            try:
                self._events.write(line)
                self._events.flush()
            except (BrokenPipeError, ValueError):
                self._stop_at_once()

    def _remember(self, context: JobContext) -> None:
        self._context = context

    def _watch_host(self) -> None:
        # Nothing is ever sent after the request, so any return means end of file. Reading the
        # descriptor itself: at exit a buffered reader would hold a lock that shutdown wants.
        with contextlib.suppress(OSError):
            while os.read(0, 4096):
                pass
        self._stop_at_once()

    def _stop_at_once(self) -> None:
        """Leave within milliseconds, whatever native code the main thread is in."""
        if self._context is not None:
            self._context.outputs.discard()
            shutil.rmtree(self._context.scratch, ignore_errors=True)
        os._exit(EXIT_ORPHANED)


def _claim_stdout() -> TextIO:
    """Move the real standard output to a descriptor of ours and point fd 1 at stderr."""
    stream = os.fdopen(os.dup(1), "w", encoding="ascii", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return stream


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise HighwaterError(
            "request.missing", f"The request “{path}” cannot be read: {error.strerror or error}."
        ) from error
