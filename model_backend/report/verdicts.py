"""What the scores of a water map mean, in plain words and as a bar."""

from __future__ import annotations

from typing import Optional

from ..language import measure, phrase, tr
from .charts import legend, stack
from .words import interval, number, percent

NAMES = {
    "iou": phrase("IoU"),
    "f1": phrase("F1"),
    "precision": phrase("Precision"),
    "recall": phrase("Recall"),
    "accuracy": phrase("Accuracy"),
    "kappa": phrase("Cohen's kappa"),
    "mean_iou": phrase("Mean IoU of both classes"),
    "average_precision": phrase("Average precision"),
    "ece": phrase("Calibration error (ECE)"),
    "ece_uncertain": phrase("ECE between .05 and .95"),
    "brier": phrase("Brier score"),
    "nll": phrase("Negative log-likelihood"),
}
"""Names of scores as pages show them, in English."""

MEANINGS = {
    "iou": phrase("hits among hits, misses and false alarms"),
    "f1": phrase("twice the hits among labelled and mapped water together"),
    "precision": phrase("of the pixels called water, those that are"),
    "recall": phrase("of the labelled water, what was found"),
    "accuracy": phrase("pixels that are right; easy where most is dry"),
    "kappa": phrase("agreement beyond chance; 1 is perfect, 0 is chance"),
    "mean_iou": phrase("mean of the IoU of water and that of dry land"),
    "average_precision": phrase("area under the precision–recall curve"),
    "ece": phrase("mean distance of probability and share of water, 15 bins"),
    "ece_uncertain": phrase("the same, without the pixels that are easy"),
    "brier": phrase("mean squared error of the probability; 0 is perfect"),
    "nll": phrase("nats per pixel; 0 is perfect"),
}
"""What each score says, in a few words of English."""


def agreement(
    iou: Optional[float], low: Optional[float], high: Optional[float], reference: bool = False
) -> str:
    """IoU in a sentence for those who do not know the word; plain text.

    Args:
        iou: None: undefined.
        low: Lower end of its interval; None: there is none.
        high: Upper end.
        reference: Whether it is held against a reference; else against labels.
    """
    if iou is None:
        return (
            tr("There is nothing that either it or the reference calls water.")
            if reference
            else tr("There is nothing that either it or the labels call water.")
        )
    both = (
        tr("Of 100 pixels that either it or the reference calls water, {count} are both")
        if reference
        else tr("Of 100 pixels that either it or the labels call water, {count} are both")
    ).format(count=f"{100 * iou:.0f}")
    ends = interval(low, high, 2)
    if not ends:
        return f"{both}."
    return tr("{both} (95 % interval of the IoU: {interval}).").format(both=both, interval=ends)


def found(recall: Optional[float], precision: Optional[float], reference: bool = False) -> str:
    """Recall and precision in a sentence; plain text, empty where both are undefined.

    Args:
        recall: None: undefined.
        precision: None: undefined.
        reference: Whether they are of a reference; else of labels.
    """
    right = "" if precision is None else measure(f"{100 * precision:.0f}", "%")
    if recall is None:
        text = tr("{right} of what it calls water is water.")
        return text.format(right=right) if right else ""
    share = measure(f"{100 * recall:.0f}", "%")
    if not right:
        text = (
            tr("It finds {share} of the reference's water.")
            if reference
            else tr("It finds {share} of the labelled water.")
        )
        return text.format(share=share)
    text = (
        tr("It finds {share} of the reference's water; {right} of what it calls water is water.")
        if reference
        else tr("It finds {share} of the labelled water; {right} of what it calls water is water.")
    )
    return text.format(share=share, right=right)


def kind_of_errors(misses: int, alarms: int) -> str:
    """Whether more is missed or falsely called, in a sentence; plain text."""
    wrong = misses + alarms
    if not wrong:
        return tr("No pixel is wrong.")
    if 0.45 <= misses / wrong <= 0.55:
        return tr("Misses and false alarms are about as many.")
    if misses > alarms:
        text, more = tr("Its errors are mostly missed water: {share} of the wrong pixels."), misses
    else:
        text, more = tr("Its errors are mostly false alarms: {share} of the wrong pixels."), alarms
    return text.format(share=percent(more, wrong))


def errors_bar(hits: int, misses: int, alarms: int) -> str:
    """Hits, misses and false alarms as one bar, whose first part is the IoU; HTML."""
    union = hits + misses + alarms
    if not union:
        return ""
    shares = {"hit": hits / union, "miss": misses / union, "alarm": alarms / union}
    return stack(shares) + legend(
        {
            "hit": tr("{share} water in both").format(share=percent(hits, union)),
            "miss": tr("{share} missed").format(share=percent(misses, union)),
            "alarm": tr("{share} false alarm").format(share=percent(alarms, union)),
        }
    )


def headline(iou: Optional[float]) -> str:
    """The IoU as the first words of a page; plain text."""
    if iou is None:
        return tr("The IoU of water is undefined.")
    return tr("IoU of water {iou}.").format(iou=number(iou, 2))
