"""A job inside a job: one training of many, or one image of two, reports its share of the whole."""

from __future__ import annotations

from .context import JobContext
from .outputs import OutputFiles


class PartContext(JobContext):
    """What a part of a job is given; everything it says goes to the whole job's context.

    Args:
        whole: Context of the whole job; cancelling it cancels the part.
        label: What the part is called in progress and curves; empty: log lines go as they are.
        start: Progress of the whole job when the part begins, 0 to 1.
        end: Progress when it has ended.
        outputs: The part's own outputs; None: it has none.
    """

    def __init__(
        self,
        whole: JobContext,
        label: str,
        start: float,
        end: float,
        outputs: OutputFiles | None = None,
    ) -> None:
        super().__init__(
            lambda event: None, outputs or OutputFiles({}, whole.outputs.token), whole.scratch
        )
        self._whole = whole
        self._label = label
        self._start = start
        self._end = end

    def log(self, text: str, level: str = "info") -> None:
        """Write a line to the user's log, with the part's name."""
        self._whole.log(self._named(text), level)

    def metric(self, name: str, value: float, step: int) -> None:
        """Report one point of a curve of this part."""
        self._whole.metric(self._named(name), value, step)

    def progress(
        self, fraction: float, step: str = "", done: float | None = None, unit: str = ""
    ) -> None:
        """Report progress of the part, 0 to 1; see :meth:`JobContext.progress`."""
        inside = min(max(fraction, 0.0), 1.0)
        share = self._start + inside * (self._end - self._start)
        self._whole.progress(share, self._named(step), done, unit)

    def cancel(self) -> None:
        """Make the whole job stop at its next progress report."""
        self._whole.cancel()

    def check_cancelled(self) -> None:
        """Raise ``job.cancelled`` when the whole job is to stop."""
        self._whole.check_cancelled()

    def _named(self, text: str) -> str:
        return f"{self._label}: {text}" if self._label else text
