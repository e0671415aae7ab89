"""A context that remembers its warnings, so that the report can repeat them."""

from __future__ import annotations

from .context import JobContext
from .language import Saying
from .part_context import PartContext


class Listening(PartContext):
    """Passes everything on.

    Args:
        whole: Context of the job.

    Attributes:
        warnings: That were given, as they were.
    """

    def __init__(self, whole: JobContext) -> None:
        super().__init__(whole, "", 0.0, 1.0, whole.outputs)
        self.warnings: list[str | Saying] = []

    def warn(self, text: str | Saying) -> None:
        """Log something the user should read, and remember it."""
        if str(text) not in map(str, self.warnings):
            self.warnings.append(text)
            super().warn(text)
