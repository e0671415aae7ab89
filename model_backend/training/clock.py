"""How much of a training has passed, also where the time is limited."""

from __future__ import annotations

import time

KEPT_BACK = 0.05
"""Share of the time limit kept for what comes after the last epoch …"""
KEPT_SECONDS = 15.0
"""… and seconds more: calibration, export, card."""


class Clock:
    """Shares of the training at the begin and end of the present epoch.

    Without a limit every epoch is an equal share. With one, the epochs that still fit are counted
    anew before each epoch, and the rest of the training is divided among them, so that the
    schedule ends when the time does.

    Args:
        epochs: At most.
        seconds: At most, for the whole job; None: no limit.
        started: Value of ``time.monotonic()`` when the job began.

    Attributes:
        begin: Share that had passed when the epoch began.
        end: Share that will have passed when it ends.
    """

    def __init__(self, epochs: int, seconds: float | None, started: float) -> None:
        self.epochs = epochs
        self.seconds = seconds
        self.begin = 0.0
        self.end = 0.0
        self._started = started
        self._spent = 0.0  # by runs that this one goes on from
        self._epoch_began: float | None = None
        self._lasted: float | None = None

    @property
    def elapsed(self) -> float:
        """Seconds since the job began, those before an interruption included."""
        return self._spent + time.monotonic() - self._started

    def expect(self, seconds: float) -> None:
        """Tell how long an epoch will presumably take, until one was measured."""
        if self._lasted is None:
            self._lasted = seconds

    def begin_epoch(self, epoch: int) -> None:
        """An epoch begins; its number counts from 0."""
        now = time.monotonic()
        if self._epoch_began is not None:
            # From begin to begin: validation, pictures and checkpoints take time, too.
            self._lasted = now - self._epoch_began
        self._epoch_began = now
        left = self.epochs - epoch
        self.begin = self.end
        if self.seconds is not None and self._lasted:
            usable = self.seconds * (1 - KEPT_BACK) - KEPT_SECONDS - self.elapsed
            left = min(left, max(int(usable / self._lasted), 1))
        self.end = 1.0 if left <= 1 else self.begin + (1 - self.begin) / left

    def passed(self, share: float) -> float:
        """Share of the training that has passed when this share of the epoch has."""
        return self.begin + (self.end - self.begin) * share

    @property
    def over(self) -> bool:
        """Whether the epoch that ends now is the last one."""
        return self.end >= 1.0

    def state(self) -> dict[str, float]:
        """What a checkpoint keeps, at the end of an epoch."""
        lasted = self._lasted or 0.0
        if self._epoch_began is not None:
            lasted = time.monotonic() - self._epoch_began
        return {"end": self.end, "spent": self.elapsed, "lasted": lasted}

    def restore(self, state: dict[str, float]) -> None:
        """Go on from a checkpoint."""
        self.end = float(state["end"])
        self._spent = float(state["spent"])
        self._lasted = float(state["lasted"]) or None
