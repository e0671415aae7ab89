"""Learning rates as functions of how much of the training has passed.

Of the share, not of a count of batches: so the schedule stays right when the batch is halved,
when the time is limited, and when a run is resumed.
"""

from __future__ import annotations

import math

WARM_UP = 0.2
"""Share of a one-cycle training in which the rate rises."""

FIRST = 0.04
"""Rate that one-cycle begins with, relative to the largest."""

LAST = 0.001
"""Rate that one-cycle and each cosine end with, relative to the largest."""

SETTLED = {"one_cycle": 0.55, "cosine_restarts": 0.7}
"""Share of the training from which on the rate only comes down, and is well on its way: from there
on patience counts, and the best epoch is looked for."""

RESTARTS = (0.0, 1 / 7, 3 / 7, 1.0)
"""Bounds of the cosines: each lasts twice as long as the one before."""

PLATEAU_FACTOR = 0.3
"""What the rate is multiplied with on a plateau."""

PLATEAU_PATIENCE = 3
"""Epochs without a better validation that make a plateau."""


def factor(scheduler: str, passed: float) -> float:
    """Rate relative to the largest one.

    Args:
        scheduler: One of ``SCHEDULERS``; for ``plateau`` see :class:`Plateau`.
        passed: Share of the training that has passed, 0 to 1.
    """
    passed = min(max(passed, 0.0), 1.0)
    if scheduler == "one_cycle":
        if passed < WARM_UP:
            return _cosine(FIRST, 1.0, passed / WARM_UP)
        return _cosine(1.0, LAST, (passed - WARM_UP) / (1 - WARM_UP))
    if scheduler == "cosine_restarts":
        for begin, end in zip(RESTARTS, RESTARTS[1:]):
            if passed < end:
                return _cosine(1.0, LAST, (passed - begin) / (end - begin))
        return LAST
    return 1.0


def _cosine(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2


class Plateau:
    """Lowers the rate where the validation does not get better.

    Attributes:
        factor: Rate relative to the largest one.
        best: Best score so far.
        waited: Epochs since.
    """

    def __init__(self) -> None:
        self.factor = 1.0
        self.best = -math.inf
        self.waited = 0

    def step(self, score: float) -> bool:
        """Take the score of an epoch; whether the rate was lowered."""
        if score > self.best:
            self.best, self.waited = score, 0
            return False
        self.waited += 1
        if self.waited < PLATEAU_PATIENCE:
            return False
        self.factor *= PLATEAU_FACTOR
        self.waited = 0
        return True

    def state(self) -> dict[str, float]:
        """What a checkpoint keeps."""
        return {"factor": self.factor, "best": self.best, "waited": self.waited}

    def restore(self, state: dict[str, float]) -> None:
        """Go on from a checkpoint."""
        self.factor, self.best = float(state["factor"]), float(state["best"])
        self.waited = int(state["waited"])
