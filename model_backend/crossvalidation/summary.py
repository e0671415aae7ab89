"""What a cross-validation has shown: its numbers, and a sentence that says no more than they do."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..dataset.words import some
from ..experiments.noise import iou, told_apart
from ..protocol import HighwaterError
from .places import HAND, PlaceScores, counted, ratio
from .runs import FoldRun

NAMED = 4
"""Places that are said to be harder than others, at most; the chart shows them all."""


@dataclass(frozen=True)
class Summary:
    """Numbers and sentences.

    Attributes:
        numbers: Of the job.
        sentences: Plain text, the most important first.
        warnings: What is to be read before these are trusted.
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
    what = "event" if by == "event" else "region"
    between = f", {min(scores):.2f} to {max(scores):.2f}" if len(scores) > 1 else ""
    deviation = "" if spread is None else f" (standard deviation {spread:.2f})"
    first = (
        f"IoU {numbers['IOU_MEAN']:.2f} on average over {len(main)} {what}s that the model had not"
        f" seen{between}{deviation}; {numbers['IOU_POOLED']:.2f} over all their pixels."
    )
    return Summary(numbers, (first, *_compared(main, what)), _warnings(places, main))


def _compared(places: Sequence[PlaceScores], what: str) -> list[str]:
    """Which places differ; those that lie within the noise are not ranked."""
    known = [item for item in places if item.interval is not None]
    unknown = [item for item in places if item.interval is None]
    compared = []
    if len(known) > 1:
        names = [item.place for item in known]
        better: dict[int, list[int]] = {}
        for worse, other in told_apart([item.redrawn for item in known]):
            better.setdefault(worse, []).append(other)
        ranked = sorted(better, key=lambda i: known[i].iou)
        for worse in ranked[:NAMED]:
            others = sorted(better[worse], key=lambda i: -known[i].iou)
            listed = ", ".join(f"“{names[i]}”" for i in others[:4])
            more = f" and {len(others) - 4} more" if len(others) > 4 else ""
            compared.append(f"“{names[worse]}” is harder than {listed}{more}.")
        if ranked and len(known[0].seeds) == 1:
            compared[0] = f"As far as one training each can tell, {compared[0]}"
        if len(ranked) > NAMED:
            more_places = some(len(ranked) - NAMED, f"further {what}")
            verb = "is" if len(ranked) == NAMED + 1 else "are"
            compared.append(f"{more_places} {verb} harder than others, too.")
        pairs = len(known) * (len(known) - 1) // 2
        apart = sum(len(others) for others in better.values())
        if not apart:
            compared.append(
                f"The {len(known)} {what}s cannot be told apart: their differences lie within the"
                " noise."
            )
        elif apart < pairs:
            compared.append(
                "All other pairs cannot be told apart: their differences lie within the noise."
            )
    if unknown:
        listed = ", ".join(f"“{item.place}”" for item in unknown[:6])
        more = f" and {len(unknown) - 6} more" if len(unknown) > 6 else ""
        compared.append(
            f"Too few tiles to say how sure the score is, so compared with none: {listed}{more}."
        )
    return compared


def _warnings(places: Sequence[PlaceScores], main: Sequence[PlaceScores]) -> tuple[str, ...]:
    warnings = []
    others = sorted({item.labels for item in places} - {HAND})
    if others and any(item.labels == HAND for item in places):
        warnings.append(
            f"Scores against {' and '.join(others)} labels are kept apart and count in no number."
        )
    elif others:
        warnings.append(
            f"All labels are {' or '.join(others)}: the scores say how well these are reproduced,"
            " not how well floods are mapped."
        )
    if len(main[0].seeds) == 1:
        warnings.append(
            "One seed: how much a score moves from one training to the next was not measured;"
            " several seeds would tell."
        )
    undefined = [item.place for item in counted(places) if not math.isfinite(item.iou)]
    if undefined:
        warnings.append(f"No water among the valid pixels that were read: {', '.join(undefined)}.")
    return tuple(warnings)


def _mean(values: np.ndarray) -> float:
    return float(np.nanmean(values))
