"""What a training says of itself in its folder, second by second, for whoever looks on.

The file ``live.json`` is there while the training runs, and stays where it failed. One that is
written no longer belongs to a training that was killed.
"""

from __future__ import annotations

import contextlib
import json
import threading
import time
from types import TracebackType
from typing import Any, Dict, Optional, Type

from ..dataset.layout import write_whole
from ..protocol import HighwaterError
from .run_folder import RunFolder

BEAT = 1.0
"""Seconds between two writings."""

PREPARING, TRAINING, MEASURING, WRITING = "preparing", "training", "measuring", "writing"
FAILED, CANCELLED, GIVEN_UP = "failed", "cancelled", "given up"
"""Phases; the last three are ends."""

ALIVE = 2.5 * BEAT
"""Seconds without a writing after which what was written is of a training that was killed."""

_ATTEMPTS = 5  # at the last writing: on Windows a file that is being read cannot be replaced


class Live:
    """Keeps the file while a block runs; whoever looks on can never end a training.

    Args:
        folder: Of the run; must exist.
        phase: What the block does.
    """

    def __init__(self, folder: RunFolder, phase: str) -> None:
        self._folder = folder
        self._said: Dict[str, Any] = {"version": 1, "phase": phase}
        self._beats = 0
        self._first: Optional[tuple[float, float]] = None
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="live", daemon=True)

    def tell(self, **said: Any) -> None:
        """Change what is said from the next writing on.

        Args:
            **said: ``phase``, ``epoch`` (from 1), ``epochs`` (0: as many as time allows),
                ``batch`` (from 1) or ``batches``.
        """
        with self._lock:
            self._said.update(said)

    def passed(self, share: float) -> None:
        """Tell how much of the epochs has passed, 0 to 1; the time left follows from it."""
        now = time.monotonic()
        if self._first is None:
            self._first = now, share
        began, before = self._first
        self.tell(passed=share)
        if share > before:
            self.tell(remaining=(now - began) * (1 - share) / (share - before))

    def __enter__(self) -> Live:
        self._write()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._over.set()
        self._thread.join()
        if error is not None and self._said["phase"] != GIVEN_UP:
            self._said.update(_end_of(error))
        for _ in range(_ATTEMPTS):
            with contextlib.suppress(OSError):
                if error is None or not self._folder.holds_run:
                    self._folder.live.unlink(missing_ok=True)
                else:
                    self._write_now()
                return
            time.sleep(0.05)

    def _beat(self) -> None:
        while not self._over.wait(BEAT):
            self._write()

    def _write(self) -> None:
        with contextlib.suppress(OSError):  # a full disk is found out about by what matters
            self._write_now()

    def _write_now(self) -> None:
        with self._lock:
            self._beats += 1
            said = {**self._said, "beat": self._beats, "time": time.time()}
        write_whole(self._folder.live, json.dumps(said, ensure_ascii=False).encode())


def require_idle(folder: RunFolder) -> None:
    """Refuse a folder in which another training is being prepared.

    Args:
        folder: Of the run that is to begin.

    Raises:
        HighwaterError: ``train.run_folder_busy``.
    """
    before = _written(folder)
    if before is None:
        return
    time.sleep(ALIVE)
    if _written(folder) not in (None, before):
        raise HighwaterError(
            "train.run_folder_busy",
            f"Another training is beginning in the run folder “{folder.path}”.",
            "Choose another folder.",
        )


def _written(folder: RunFolder) -> Optional[int]:
    try:
        return folder.live.stat().st_mtime_ns
    except OSError:
        return None


def _end_of(error: BaseException) -> Dict[str, Any]:
    if not isinstance(error, HighwaterError):
        return {"phase": FAILED, "sentence": str(error) or type(error).__name__}
    phase = CANCELLED if error.code == "job.cancelled" else FAILED
    return {"phase": phase, "sentence": str(error)}
