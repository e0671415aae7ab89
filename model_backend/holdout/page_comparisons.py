"""Models held against each other, in sentences: a ranking that chance may have made is none."""

from __future__ import annotations

from ..dataset.words import some
from ..report.verdicts import NAMES
from ..report.words import signed
from .page_facts import counted
from .results import Comparison, Evaluation

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
    return _sentence(item, _groups(evaluation, item.grouped_by))


def _sentence(item: Comparison, groups: str) -> str:
    first, second, name = f"“{item.first}”", f"“{item.second}”", NAMES.get(item.score, item.score)
    if item.difference is None:
        return f"{first} and {second} cannot be compared: {name} is undefined."
    by = f"{name} {signed(item.difference)}"
    if item.low is None or item.high is None:
        return f"{first} and {second} cannot be told apart: {by}, with too few groups to say more."
    by += f" (95 %: {signed(item.low)} to {signed(item.high)}), over {groups}"
    if item.verdict == "undecided":
        return f"{first} and {second} cannot be told apart on this data: {by}."
    return f"{first} is {item.verdict} than {second}: {by}."


def _groups(evaluation: Evaluation, grouped_by: str) -> str:
    tiles = counted(evaluation, evaluation.judgements[0])
    names = {tile.region for tile in tiles} if grouped_by == "region" else {t.tile for t in tiles}
    rough = " (few, so the interval is rough)" if len(names) < FEW else ""
    return f"the same {some(len(names), grouped_by)}{rough}"
