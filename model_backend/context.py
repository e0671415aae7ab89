"""What a running job is given: a way to say how it goes, and its output files."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from .language import Saying
from .outputs import OutputFiles
from .protocol import Event, HighwaterError, Log, Metric, Progress

PROGRESS_INTERVAL = 0.2  # seconds; more often nobody can read it, and hosts choke on it


class JobContext:
    """Ties a job to whoever started it.

    Args:
        emit: Receives every event.
        outputs: The job's output files.
        scratch: Existing folder for temporary files; removed after the job.
    """

    def __init__(self, emit: Callable[[Event], None], outputs: OutputFiles, scratch: Path) -> None:
        self._emit = emit
        self.outputs = outputs
        self.scratch = scratch
        self._started: dict[str, float] = {}
        self._last = 0.0
        self._cancelled = False

    def log(self, text: str, level: str = "info") -> None:
        """Write a line to the user's log; ``level`` is debug, info, warning or error."""
        self._emit(Log(level, text))

    def warn(self, text: str | Saying) -> None:
        """Log something the user should read before trusting the result."""
        self.log(str(text), "warning")

    def metric(self, name: str, value: float, step: int) -> None:
        """Report one point of a curve."""
        self._emit(Metric(name, value, step))

    def progress(
        self, fraction: float, step: str = "", done: float | None = None, unit: str = ""
    ) -> None:
        """Report progress; calls closer together than a fifth of a second are dropped.

        Args:
            fraction: Of the whole job, 0 to 1.
            step: What is being done; rate and time left are measured from its first report.
            done: Items done in this step, for the rate.
            unit: What an item is.

        Raises:
            HighwaterError: ``job.cancelled`` when the job is to stop.
        """
        self.check_cancelled()
        now = time.monotonic()
        first = step not in self._started
        started = self._started.setdefault(step, now)
        if not first and fraction < 1 and now - self._last < PROGRESS_INTERVAL:
            return
        self._last = now
        elapsed = now - started
        rate = done / elapsed if done and elapsed > 0.5 else None
        begun = min(self._started.values())
        remaining = (
            (now - begun) * (1 - fraction) / fraction if fraction > 0.02 and now > begun else None
        )
        self._emit(Progress(min(max(fraction, 0.0), 1.0), step, rate, unit, remaining))

    def silent(self) -> JobContext:
        """A context that says nothing, for what was said before or will be said later."""
        return JobContext(lambda event: None, self.outputs, self.scratch)

    def cancel(self) -> None:
        """Make the job stop at its next progress report."""
        self._cancelled = True

    def check_cancelled(self) -> None:
        """Raise ``job.cancelled`` when the job is to stop."""
        if self._cancelled:
            raise HighwaterError("job.cancelled", "The job was cancelled.")
