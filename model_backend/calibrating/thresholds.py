"""The threshold that a user's aim asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..evaluation.probability_scores import LEVELS, ProbabilityScores
from ..language import Saying, phrase
from ..protocol import HighwaterError
from ..protocol.parameters import THRESHOLD_CRITERIA

_CRITERIA = {
    "f1": phrase("highest F1"),
    "iou": phrase("highest IoU"),
    "steady": phrase("nearest to .5 whose F1 is within a standard error of the highest"),
    "recall": phrase("highest with a recall of at least {least}"),
    "precision": phrase("lowest with a precision of at least {least}"),
    "cost": phrase("least cost, a missed pixel worth {ratio} false alarms"),
}


@dataclass(frozen=True)
class Choice:
    """A threshold.

    Attributes:
        threshold: A multiple of .005.
        criterion: That it was chosen by, in words; English, as model files keep it.
    """

    threshold: float
    criterion: str


def check_criterion(criterion: str, least: float, cost_ratio: float) -> None:
    """Refuse an aim that is none.

    Raises:
        HighwaterError: ``parameter.criterion``, ``parameter.least`` or ``parameter.cost_ratio``.
    """
    if criterion not in THRESHOLD_CRITERIA:
        raise HighwaterError(
            "parameter.criterion",
            f"“{criterion}” is no criterion for the threshold.",
            f"Choose one of {', '.join(THRESHOLD_CRITERIA)}.",
        )
    if criterion in ("recall", "precision") and not 0 < least <= 1:
        raise HighwaterError(
            "parameter.least",
            f"The least {criterion} is {least:g}, but it lies above 0 and at most at 1.",
            "Choose for example 0.9.",
        )
    if criterion == "cost" and not 0 < cost_ratio < np.inf:
        raise HighwaterError(
            "parameter.cost_ratio",
            f"A missed pixel cannot be worth {cost_ratio:g} false alarms.",
            "Choose a number above 0, for example 2.",
        )


def criterion_in_words(criterion: str, least: float, cost_ratio: float) -> Saying:
    """What a threshold was chosen by; arguments as of :func:`choose_threshold`."""
    return Saying(_CRITERIA[criterion], numbers={"least": f"{least:g}", "ratio": f"{cost_ratio:g}"})


def choose_threshold(
    scores: ProbabilityScores,
    criterion: str,
    least: float = 0.9,
    cost_ratio: float = 2.0,
    places: Mapping[str, str] | None = None,
) -> Choice:
    """The multiple of .005 between .005 and .995 that a criterion asks for.

    Args:
        scores: Of the data to choose on, with water and dry land.
        criterion: One of :data:`~model_backend.protocol.parameters.THRESHOLD_CRITERIA`.
        least: Least recall or precision.
        cost_ratio: False alarms that one missed pixel is worth.
        places: Of each tile, for ``steady``; None: every tile for itself.

    Raises:
        HighwaterError: ``calibrate.recall`` or ``calibrate.precision`` when no threshold gets
            there.
    """
    words = criterion_in_words(criterion, least, cost_ratio).english
    if criterion in ("f1", "iou"):
        # Pooled F1 is 2 IoU / (1 + IoU): one is highest where the other is.
        return Choice(scores.best_threshold(), words)
    if criterion == "steady":
        return Choice(scores.steady_threshold(places), words)
    levels = np.arange(1, LEVELS) / LEVELS
    hits, alarms, misses, _ = scores.counts_by_level()[1:].T
    if criterion == "recall":
        recall = hits / (hits + misses)
        reached = np.flatnonzero(recall >= least)
        if not len(reached):
            raise HighwaterError(
                "calibrate.recall",
                f"No threshold reaches a recall of {least:g}: the model finds at most"
                f" {recall[0]:.3f} of the water, from {levels[0]:g} on.",
                f"Ask for {_down(recall[0]):g} or less, or use a better model.",
            )
        return Choice(float(levels[reached[-1]]), words)
    if criterion == "precision":
        called = hits + alarms
        precision = np.divide(hits, called, out=np.zeros(len(levels)), where=called > 0)
        reached = np.flatnonzero(precision >= least)
        if not len(reached):
            best = int(np.argmax(precision))
            raise HighwaterError(
                "calibrate.precision",
                f"No threshold reaches a precision of {least:g}: at most {precision[best]:.3f} of"
                f" what is mapped is water, from {levels[best]:g} on.",
                f"Ask for {_down(precision[best]):g} or less, or use a better model.",
            )
        return Choice(float(levels[reached[0]]), words)
    cost = cost_ratio * misses + alarms
    best_levels = np.flatnonzero(cost <= cost.min())
    return Choice(float(levels[best_levels[len(best_levels) // 2]]), words)


def _down(value: float) -> float:
    """Rounded down to what a user would type."""
    return np.floor(value * 100) / 100
