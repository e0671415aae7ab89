"""A feedback that hands on what a job says, for windows of our own."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import pyqtSignal

from ..model_backend.protocol import Progress


class EventFeedback(QgsProcessingFeedback):
    """Tells by signals, which are received in the thread of the receiver.

    :class:`.job.Reporter` also tells it the step and the time left, which Processing's own windows
    have no place for.
    """

    progressed = pyqtSignal(float, str, float)
    """Share done (0 to 1), what is being done, and seconds left (−1: not known)."""
    said = pyqtSignal(str, str)
    """Level (debug, info, warning, error) and a line for the log."""

    def __init__(self) -> None:
        super().__init__(False)

    def tell(self, progress: Progress) -> None:
        """Hand on how far a job is."""
        left = -1.0 if progress.remaining is None else progress.remaining
        self.progressed.emit(progress.fraction, progress.step, left)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: D102
        self.said.emit("error", error)

    def pushWarning(self, warning: str) -> None:  # noqa: D102
        self.said.emit("warning", warning)

    def pushInfo(self, info: str) -> None:  # noqa: D102
        self.said.emit("info", info)

    def pushDebugInfo(self, info: str) -> None:  # noqa: D102
        self.said.emit("debug", info)

    def pushCommandInfo(self, info: str) -> None:  # noqa: D102
        self.said.emit("info", info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: D102
        self.said.emit("debug", info)
