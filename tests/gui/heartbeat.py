"""How long the main thread of QGIS lets nobody else in, and whose code it is in meanwhile."""

import faulthandler
import os
import re
import tempfile
import threading
import time
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QTimer

BEAT = 5  # ms
LOOK = 0.01  # seconds without a beat after which it is written down where the main thread is, again


@dataclass
class Gap:
    """A time without a beat.

    Attributes:
        seconds: How long it was, without the time for which the main thread was ready but no
            processor was free.
        processor: Seconds for which the main thread computed in it.
        stacks: Lines of Python that the main thread was in, innermost first, at each look; empty:
            in none.
    """

    seconds: float
    processor: float
    stacks: list = field(default_factory=list)

    def of(self, ours: bool) -> list:
        """Seconds, those that were computed, and one stack, of the plugin's or others' share.

        What QGIS does at the plugin's behest is the plugin's; what QGIS does before and after, in
        the same turn of the event loop, is not.
        """
        some = [stack for stack in self.stacks if _is_ours(stack) == ours]
        share = len(some) / len(self.stacks) if self.stacks else float(not ours)
        return [self.seconds * share, self.processor * share, _most_frequent(some)]


class Heartbeat:
    """Beats while the event loop is let run; a context manager.

    Where the main thread is while a beat is late is written down by ``faulthandler``, which needs
    neither the interpreter's lock nor the main thread.
    """

    def __init__(self) -> None:
        self.gaps = []
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._main = f"0x{threading.get_ident():016x}"
        self._folder = tempfile.TemporaryDirectory()
        path = os.path.join(self._folder.name, "late.txt")
        # faulthandler keeps its descriptor.
        self._file = open(path, "w+", encoding="utf-8", errors="replace")  # noqa: SIM115

    def __enter__(self):
        self._rearm()
        self._timer.start()
        return self

    def __exit__(self, *_):
        self._beat()
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        self._file.close()
        self._folder.cleanup()

    def longest(self, ours: bool) -> list:
        """Of the gap of which the plugin, or others, took most."""
        return max((gap.of(ours) for gap in self.gaps), default=[0.0, 0.0, []])

    def report(self) -> dict:
        """For the test."""
        return {
            "beats": len(self.gaps),
            "ours": self.longest(True),
            "others": self.longest(False),
        }

    def _beat(self) -> None:
        then, now = self._last, _clocks()
        passed, computed, queued = (late - early for late, early in zip(now, then))
        gap = Gap(passed - queued, computed)
        faulthandler.cancel_dump_traceback_later()
        if passed >= LOOK:
            gap.stacks = self._read()
        self.gaps.append(gap)
        self._rearm()

    def _rearm(self) -> None:
        self._last = _clocks()
        faulthandler.dump_traceback_later(LOOK, repeat=True, file=self._file)

    def _read(self) -> list:
        """Stacks of the main thread, of everything written down since the last beat."""
        self._file.flush()
        self._file.seek(0)
        text = self._file.read()
        self._file.seek(0)
        self._file.truncate()
        os.lseek(self._file.fileno(), 0, os.SEEK_SET)
        stacks, of_main = [], False
        for line in text.splitlines():
            if line.startswith("Timeout"):
                stacks.append([])
            elif line.startswith(("Thread ", "Current thread ")):
                of_main = self._main in line
            elif of_main and stacks and re.match(r"\s+File ", line):
                stacks[-1].append(line.strip())
        return stacks


def _is_ours(stack: list) -> bool:
    return any("/highwater/" in line for line in stack)


def _most_frequent(stacks: list) -> list:
    """The one that was seen most often, without what lies far out."""
    seen = [tuple(stack) for stack in stacks]
    return list(max(seen, key=seen.count))[:16] if seen else []


def _clocks() -> tuple:
    """Seconds that have passed, that the main thread computed, and that it waited to compute."""
    with open("/proc/thread-self/schedstat", encoding="ascii") as file:
        queued = int(file.read().split()[1]) / 1e9
    return time.monotonic(), time.thread_time(), queued
