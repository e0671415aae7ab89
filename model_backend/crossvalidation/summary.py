"""What a cross-validation has shown: its numbers, and a sentence that says no more than they do."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..dataset.words import origin
from ..experiments.noise import iou
from ..language import enumerated, phrase, tr
from ..protocol import HighwaterError
from ..report.words import number
from .comparing import compared
from .places import HAND, PlaceScores, counted, ratio
from .runs import FoldRun


@dataclass(frozen=True)
class Summary:
    """Numbers and sentences.

    Attributes:
        numbers: Of the job.
        sentences: Plain text in the language that is spoken, the most important first.
        warnings: What is to be read before these are trusted; likewise.
    """

    numbers: dict[str, Any]
    sentences: tuple[str, ...]
    warnings: tuple[str, ...]


def summarise(places: Sequence[PlaceScores], runs: Sequence[FoldRun], by: str) -> Summary:
    """Sum up.

    Args:
        places: All scores.
        runs: Where they are from.
        by: As of the job.

    Raises:
        HighwaterError: ``crossvalidation.no_water``.
    """
    main = [item for item in counted(places) if math.isfinite(item.iou)]
    if not main:
        raise HighwaterError(
            "crossvalidation.no_water",
            "No tile that was left out has water among its valid pixels, so that no IoU is"
            " defined.",
            "Audit the dataset: its index says otherwise.",
        )
    scores = [item.iou for item in main]
    # Regions of the same seed are pooled, then the seeds are averaged.
    pooled = np.concatenate([item.counts for item in main], axis=1).sum(axis=1)
    spread = float(np.std(scores, ddof=1)) if len(scores) > 1 else None
    numbers = {
        "IOU_MEAN": float(np.mean(scores)),
        "IOU_SPREAD": spread,
        "IOU_POOLED": _mean(iou(pooled)),
        "F1_POOLED": _mean(ratio(pooled, (2, 0, 0), (2, 1, 1))),
        "WORST_IOU": float(min(scores)),
        "FOLDS_RUN": len({run.fold.name for run in runs}),
        "RUNS": len(runs),
    }
    sentences = (_first(numbers, scores, by), *compared(main, by))
    return Summary(numbers, sentences, _warnings(places, main))


def _first(numbers: dict[str, Any], scores: Sequence[float], by: str) -> str:
    if len(scores) == 1:
        text = phrase(
            "IoU {mean} on average over 1 region that the model had not seen; {pooled} over all its"
            " pixels."
        )
        if by == "event":
            text = phrase(
                "IoU {mean} on average over 1 event that the model had not seen; {pooled} over all"
                " its pixels."
            )
    else:
        text = phrase(
            "IoU {mean} on average over {count} regions that the model had not seen, {worst} to"
            " {best} (standard deviation {spread}); {pooled} over all their pixels."
        )
        if by == "event":
            text = phrase(
                "IoU {mean} on average over {count} events that the model had not seen, {worst} to"
                " {best} (standard deviation {spread}); {pooled} over all their pixels."
            )
    return tr(text).format(
        mean=number(numbers["IOU_MEAN"], 2),
        count=len(scores),
        worst=number(min(scores), 2),
        best=number(max(scores), 2),
        spread=number(numbers["IOU_SPREAD"], 2),
        pooled=number(numbers["IOU_POOLED"], 2),
    )


def _warnings(places: Sequence[PlaceScores], main: Sequence[PlaceScores]) -> tuple[str, ...]:
    cautions = []
    others = [origin(labels) for labels in sorted({item.labels for item in places} - {HAND})]
    if others and any(item.labels == HAND for item in places):
        text = tr("Scores against {kinds} labels are kept apart and count in no number.")
        cautions.append(text.format(kinds=enumerated(others)))
    elif others:
        kinds = others[0]
        if len(others) > 1:
            kinds = tr("{others} or {last}").format(others=", ".join(others[:-1]), last=others[-1])
        text = tr(
            "All labels are {kinds}: the scores say how well these are reproduced, not how well"
            " floods are mapped."
        )
        cautions.append(text.format(kinds=kinds))
    if len(main[0].seeds) == 1:
        cautions.append(
            tr(
                "One seed: how much a score moves from one training to the next was not measured;"
                " several seeds would tell."
            )
        )
    undefined = [item.name for item in counted(places) if not math.isfinite(item.iou)]
    if undefined:
        text = tr("No water among the valid pixels that were read: {places}.")
        cautions.append(text.format(places=", ".join(undefined)))
    return tuple(cautions)


def _mean(values: np.ndarray) -> float:
    return float(np.nanmean(values))
