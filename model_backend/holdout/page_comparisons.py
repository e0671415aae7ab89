"""Models held against each other, in sentences: a ranking that chance may have made is none."""

from __future__ import annotations

from ..evaluation.comparing import BETTER, UNDECIDED
from ..language import tr
from ..report.verdicts import NAMES
from ..report.words import signed
from .page_facts import counted
from .results import Comparison, Evaluation
from .words import some

FEW = 10
"""Groups below which an interval is a rough guess."""


def sentences(evaluation: Evaluation) -> list[str]:
    """What each comparison says; plain texts."""
    return [_said(evaluation, item) for item in evaluation.comparisons]


def in_short(evaluation: Evaluation, score: str = "iou") -> list[str]:
    """What one score says of each pair of models, drawn over regions where that was done.

    Tiles of one place resemble each other: what holds for tiles need not hold for places.
    """
    chosen: dict[tuple[str, str], Comparison] = {}
    for item in evaluation.comparisons:
        pair = (item.first, item.second)
        if item.score == score and (pair not in chosen or item.grouped_by == "region"):
            chosen[pair] = item
    return [_said(evaluation, item) for item in chosen.values()]


def _said(evaluation: Evaluation, item: Comparison) -> str:
    if item.difference is None:
        text = tr("{first} and {second} cannot be compared: {score} is undefined.")
    elif item.low is None or item.high is None:
        text = tr(
            "{first} and {second} cannot be told apart: {score} {difference}, with too few groups"
            " to say more."
        )
    elif item.verdict == UNDECIDED:
        text = tr("{first} and {second} cannot be told apart on this data: {interval}.")
    elif item.verdict == BETTER:
        text = tr("{first} is better than {second}: {interval}.")
    else:
        text = tr("{first} is worse than {second}: {interval}.")
    return text.format(
        first=tr("“{name}”").format(name=item.first),
        second=tr("“{name}”").format(name=item.second),
        score=tr(NAMES.get(item.score, item.score)),
        difference="" if item.difference is None else signed(item.difference),
        interval=_interval(evaluation, item),
    )


def _interval(evaluation: Evaluation, item: Comparison) -> str:
    """The difference with its interval; empty where it has none."""
    if item.difference is None or item.low is None or item.high is None:
        return ""
    tiles = counted(evaluation, evaluation.judgements[0])
    regions = item.grouped_by == "region"
    groups = len({tile.region for tile in tiles} if regions else {tile.tile for tile in tiles})
    text = (
        tr(
            "{score} {difference} (95 %: {low} to {high}), over the same {groups} (few, so the"
            " interval is rough)"
        )
        if groups < FEW
        else tr("{score} {difference} (95 %: {low} to {high}), over the same {groups}")
    )
    return text.format(
        score=tr(NAMES.get(item.score, item.score)),
        difference=signed(item.difference),
        low=signed(item.low),
        high=signed(item.high),
        groups=some(groups, "region" if regions else "tile"),
    )
