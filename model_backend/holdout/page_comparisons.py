"""Models held against each other, in sentences: a ranking that chance may have made is none."""

from __future__ import annotations

from ..dataset.words import some
from ..report.verdicts import NAMES
from ..report.words import signed
from .page_facts import counted
from .results import Comparison, Evaluation

FEW = 10
"""Groups below which an interval is a rough guess."""


def sentences(evaluation: Evaluation, only: str = "") -> list[str]:
    """What each comparison says; plain texts.

    Args:
        evaluation: All of it.
        only: Name of the score to speak of; empty: every one.
    """
    return [
        _sentence(item, _groups(evaluation, item.grouped_by))
        for item in evaluation.comparisons
        if not only or item.score == only
    ]


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
