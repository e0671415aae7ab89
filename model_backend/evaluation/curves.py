"""Scores at many thresholds: the precision-recall, the threshold and the reliability curve."""

from __future__ import annotations

import numpy as np

from ..holdout.results import Curves
from .formulas import FORMULAS, number
from .intervals import LEVELS
from .probability_scores import ProbabilityScores


def curves_of(scores: ProbabilityScores) -> Curves:
    """Curves at the multiples of .005 from 0 to .995, exact as every such threshold is."""
    counts = scores.counts_by_level()

    def curve(name: str) -> tuple[float | None, ...]:
        return tuple(number(value) for value in FORMULAS[name](counts))

    return Curves(
        thresholds=tuple(float(level) for level in np.arange(LEVELS) / LEVELS),
        precision=curve("precision"),
        recall=curve("recall"),
        iou=curve("iou"),
        f1=curve("f1"),
        reliability=tuple(scores.reliability()),
    )
