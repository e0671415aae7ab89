"""Names that are ours, as pages show them; files of tables and metrics keep those in English."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..language import tr
from ..prediction.physics import NAME
from .predictors import Judged
from .results import Evaluation, GroupScores, Judgement


def name_of_mean(members: int) -> str:
    """What the mean of several models is called, in English."""
    return f"Mean of {members} models"


def shown_names(names: Iterable[str], judged: Iterable[Judged | Judgement]) -> dict[str, str]:
    """What each name is called in the language that is spoken.

    Args:
        names: Of all that are judged.
        judged: The same.
    """
    kinds = dict(zip(names, (item.kind for item in judged)))
    files = sum(kind == "model" for kind in kinds.values())
    found = {name: name for name in kinds}
    for name, kind in kinds.items():
        if kind == "builtin" and name == NAME:
            found[name] = tr(NAME)
        if kind == "mean" and name == name_of_mean(files):
            found[name] = tr("Mean of {count} models").format(count=files)
    return found


def as_shown(evaluation: Evaluation) -> Evaluation:
    """The same with the names of models and of classes in the language that is spoken."""
    names = shown_names((item.name for item in evaluation.judgements), evaluation.judgements)
    return replace(
        evaluation,
        judgements=tuple(_shown(item, names[item.name]) for item in evaluation.judgements),
        comparisons=tuple(
            replace(
                item,
                first=names.get(item.first, item.first),
                second=names.get(item.second, item.second),
            )
            for item in evaluation.comparisons
        ),
    )


def _shown(item: Judgement, name: str) -> Judgement:
    slices = (replace(cut, groups=tuple(map(_group, cut.groups))) for cut in item.slices)
    return replace(item, name=name, slices=tuple(slices))


def _group(group: GroupScores) -> GroupScores:
    return replace(group, name=group.shown or group.name)
