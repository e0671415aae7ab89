"""What the scores of a water map mean, in plain words and as a bar."""

from __future__ import annotations

from typing import Optional

from .charts import legend, stack
from .words import interval, number, percent

NAMES = {
    "iou": "IoU",
    "f1": "F1",
    "precision": "Precision",
    "recall": "Recall",
    "accuracy": "Accuracy",
    "kappa": "Cohen's kappa",
    "mean_iou": "Mean IoU of both classes",
    "average_precision": "Average precision",
    "ece": "Calibration error (ECE)",
    "ece_uncertain": "ECE between .05 and .95",
    "brier": "Brier score",
    "nll": "Negative log-likelihood",
}
"""Names of scores as pages show them."""

MEANINGS = {
    "iou": "hits among hits, misses and false alarms",
    "f1": "twice the hits among labelled and mapped water together",
    "precision": "of the pixels called water, those that are",
    "recall": "of the labelled water, what was found",
    "accuracy": "pixels that are right; easy where most is dry",
    "kappa": "agreement beyond chance; 1 is perfect, 0 is chance",
    "mean_iou": "mean of the IoU of water and that of dry land",
    "average_precision": "area under the precision–recall curve",
    "ece": "mean distance of probability and share of water, 15 bins",
    "ece_uncertain": "the same, without the pixels that are easy",
    "brier": "mean squared error of the probability; 0 is perfect",
    "nll": "nats per pixel; 0 is perfect",
}
"""What each score says, in a few words."""


def agreement(
    iou: Optional[float],
    low: Optional[float],
    high: Optional[float],
    truth: str = "the labels call",
) -> str:
    """IoU in a sentence for those who do not know the word; plain text.

    Args:
        iou: None: undefined.
        low: Lower end of its interval; None: there is none.
        high: Upper end.
        truth: What it is held against, with its verb.
    """
    if iou is None:
        return f"There is nothing that either it or {truth} water."
    text = f"Of 100 pixels that either it or {truth} water, {100 * iou:.0f} are both"
    ends = interval(low, high, 2)
    return f"{text} (95 % interval of the IoU: {ends})." if ends else f"{text}."


def found(
    recall: Optional[float], precision: Optional[float], water: str = "the labelled water"
) -> str:
    """Recall and precision in a sentence; plain text, empty where both are undefined."""
    parts = []
    if recall is not None:
        parts.append(f"it finds {100 * recall:.0f} % of {water}")
    if precision is not None:
        parts.append(f"{100 * precision:.0f} % of what it calls water is water")
    text = "; ".join(parts)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def kind_of_errors(misses: int, alarms: int) -> str:
    """Whether more is missed or falsely called, in a sentence; plain text."""
    wrong = misses + alarms
    if not wrong:
        return "No pixel is wrong."
    if 0.45 <= misses / wrong <= 0.55:
        return "Misses and false alarms are about as many."
    more, what = (misses, "missed water") if misses > alarms else (alarms, "false alarms")
    return f"Its errors are mostly {what}: {percent(more, wrong)} of the wrong pixels."


def errors_bar(hits: int, misses: int, alarms: int) -> str:
    """Hits, misses and false alarms as one bar, whose first part is the IoU; HTML."""
    union = hits + misses + alarms
    if not union:
        return ""
    shares = {"hit": hits / union, "miss": misses / union, "alarm": alarms / union}
    return stack(shares) + legend(
        {
            "hit": f"{percent(hits, union)} water in both",
            "miss": f"{percent(misses, union)} missed",
            "alarm": f"{percent(alarms, union)} false alarm",
        }
    )


def headline(iou: Optional[float]) -> str:
    """The IoU as the first words of a page; plain text."""
    return "The IoU of water is undefined." if iou is None else f"IoU of water {number(iou, 2)}."
