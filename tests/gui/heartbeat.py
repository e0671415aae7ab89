"""How long the main thread of QGIS lets nobody else in, and whose code it is in meanwhile."""

import sys
import threading
import time
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QTimer

BEAT = 5  # ms
LOOK = 0.01  # seconds without a beat after which somebody looks where the main thread is, and again
PLUGIN = "/plugins/highwater/"


@dataclass
class Gap:
    """A time without a beat.

    Attributes:
        seconds: How long it was, without the time for which the main thread was ready but no
            processor was free.
        processor: Seconds for which the main thread computed in it.
        looks: Of each look, the seconds that it stands for, and the lines of Python that the main
            thread was in, innermost first.
    """

    seconds: float
    processor: float
    looks: list = field(default_factory=list)

    def of(self, ours: bool) -> list:
        """Seconds, those that were computed, and one stack, of the plugin's or others' share.

        What QGIS does at the plugin's behest is the plugin's; what QGIS does before and after, in
        the same turn of the event loop, is not.
        """
        some = [(stood, stack) for stood, stack in self.looks if _is_ours(stack) == ours]
        whole = sum(stood for stood, _ in self.looks)
        share = sum(stood for stood, _ in some) / whole if whole else float(not ours)
        stacks = [stack for _, stack in some]
        return [self.seconds * share, self.processor * share, _most_frequent(stacks)]


class Heartbeat:
    """Beats while the event loop is let run; a context manager.

    While a beat is late, a thread looks where the main thread is. It needs the interpreter's lock
    for that. Where a line of Python has called C++ that keeps the lock, it gets to look as soon as
    that returns, and finds that line; so a look stands for all the time since the one before.
    (``faulthandler`` would not need the lock, and for that reason ends Python 3.13 now and then.)
    """

    def __init__(self) -> None:
        self.gaps = []
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._main = threading.get_ident()
        self._looks = []
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self._last = _clocks()
        self._timer.start()
        self._watcher.start()
        return self

    def __exit__(self, *_):
        self._beat()
        self._timer.stop()
        self._ended.set()
        self._watcher.join()

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
        self.gaps.append(Gap(passed - queued, computed, self._looks))
        self._looks = []
        self._last = now

    def _watch(self) -> None:
        looked = 0.0
        while not self._ended.wait(LOOK):
            now, beaten = time.monotonic(), self._last[0]
            if now - beaten >= LOOK:
                stack = _stack_of(sys._current_frames().get(self._main))
                self._looks.append((now - max(beaten, looked), stack))
            looked = now


def _stack_of(frame) -> list:
    lines = []
    while frame is not None:
        code = frame.f_code
        lines.append(f'File "{code.co_filename}", line {frame.f_lineno} in {code.co_name}')
        frame = frame.f_back
    return lines


def _is_ours(stack: list) -> bool:
    return any(PLUGIN in line for line in stack)


def _most_frequent(stacks: list) -> list:
    """The one that was seen most often, without what lies far out."""
    seen = [tuple(stack) for stack in stacks]
    return list(max(seen, key=seen.count))[:16] if seen else []


def _clocks() -> tuple:
    """Seconds that have passed, that the main thread computed, and that it waited to compute."""
    with open("/proc/thread-self/schedstat", encoding="ascii") as file:
        queued = int(file.read().split()[1]) / 1e9
    return time.monotonic(), time.thread_time(), queued
