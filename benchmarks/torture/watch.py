"""Looks at a run from beside it: when its outputs appear; and kills it."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import psutil

LOOK = 0.003  # seconds between two looks at the outputs


class Watch:
    """Looks at a run from beside it, and kills its worker.

    Args:
        out: Folder of outputs.
        aside: What in it is no output.
        after: Seconds until the kill; None: there is none.
        from_output: Whether they are counted from the first output on.
    """

    def __init__(
        self, out: Path, aside: tuple[str, ...], after: float | None, from_output: bool
    ) -> None:
        self._out, self._aside = out, aside
        self._after, self._from_output = after, from_output
        self._before = self._seen()
        self._over = threading.Event()
        self._began = time.monotonic()
        self.first: float | None = None
        """Seconds after which the first output was there."""
        self.writing = 0.0
        """Seconds from then on in which outputs changed; known where nothing is killed."""
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """The run is over."""
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        deadline = None if self._from_output else self._after
        while not self._over.wait(LOOK):
            passed = time.monotonic() - self._began
            if self.first is None or self._after is None:
                self._look(passed)
            if self._from_output and self._after is not None and self.first is not None:
                deadline = self.first + self._after
            if deadline is not None and passed >= deadline:
                for child in psutil.Process().children():
                    child.kill()
                return

    def _look(self, passed: float) -> None:
        seen = self._seen()
        if seen != self._before:
            self._before = seen
            self.first = passed if self.first is None else self.first
            self.writing = passed - self.first

    def _seen(self) -> set[tuple[str, int]]:
        found = set()
        for folder, folders, names in os.walk(self._out):
            if folder == str(self._out):
                folders[:] = [name for name in folders if name not in self._aside]
            for name in (*folders, *names):
                if name.startswith(".part-probe"):  # whether anything can be written there
                    continue
                try:
                    stat = os.stat(os.path.join(folder, name))
                except OSError:
                    continue  # renamed meanwhile
                found.add((os.path.join(folder, name), stat.st_mtime_ns))
        return found
