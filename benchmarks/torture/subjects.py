"""Keeps a subject alive, and starts another where it has died or hangs."""

from __future__ import annotations

import json
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any


class Subject:
    """The process of ``subject.py``; a context manager.

    Args:
        limit: Seconds that a request may take.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._process: subprocess.Popen[str] | None = None
        self.starts = 0

    def __enter__(self) -> Subject:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def run(self, request: str) -> dict[str, Any]:
        """Run a request.

        Returns:
            What the subject says, or ``end`` ``crash`` with the signal, or ``hang``.
        """
        process = self._process or self._start()
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
        except BrokenPipeError:
            return self._died(process)
        if not select.select([process.stdout], [], [], self._limit)[0]:
            self._end()
            return {"end": "hang", "code": f"over {self._limit:g} s", "sentence": ""}
        line = process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else self._died(process)

    def _start(self) -> subprocess.Popen[str]:
        self.starts += 1
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("subject.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        return self._process

    def _died(self, process: subprocess.Popen[str]) -> dict[str, Any]:
        status = process.wait()
        self._process = None
        name = signal.Signals(-status).name if status < 0 else f"status {status}"
        return {"end": "crash", "code": name, "sentence": ""}

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
