"""What may be said of several runs side by side: nothing is ranked within the noise."""

from __future__ import annotations

from itertools import combinations
from typing import Dict, List, Optional, Sequence, Tuple

from ...processing_provider.translation import tr
from .run import Interval, Run
from .sentences import number

SMALLEST, LARGEST = 2, 6
"""Runs that are compared at once."""


def score_of(run: Run, part: str) -> Optional[Interval]:
    """IoU of water on a part of the data, or F1 of flooded images; None: not measured."""
    return run.scores.get(part, {}).get("f1" if run.sequences else "iou")


def verdicts(runs: Sequence[Run]) -> List[str]:
    """Sentences about which scores differ by more than chance, and which cannot be compared.

    Scores are compared where they were measured on the same tiles or places and have intervals.
    Runs whose 95 % intervals overlap are not told apart.
    """
    said = []
    groups = _groups(runs)
    for part, members in groups:
        measured = [run for run in members if _has_interval(run, part)]
        said += [_verdict(one, other, part) for one, other in combinations(measured, 2)]
        said += [
            tr("“{}” is not ranked: no interval of its score is known.").format(run.name)
            for run in members
            if run not in measured
        ]
    if len(groups) > 1:
        said.append(
            tr("Not all were measured on the same data; scores on different data are not compared.")
        )
    if any(part == "validation" for part, _ in groups):
        said.append(
            tr(
                "Validation has chosen the epoch, so that its scores are a little too good."
                " “Evaluate models” compares models on data that neither has seen, and finds"
                " smaller differences."
            )
        )
    return said


def _groups(runs: Sequence[Run]) -> List[Tuple[str, List[Run]]]:
    """Runs that were measured on the same data, with the part of it that says most."""
    together: Dict[tuple, List[Run]] = {}
    for run in runs:
        recipe = run.recipe
        known = (recipe.dataset, tuple(sorted(recipe.tiles.items()))) if recipe else (run.folder,)
        together.setdefault((run.sequences, *known), []).append(run)
    found = []
    for members in together.values():
        tested = all(_has_interval(run, "test") for run in members)
        found.append(("test" if tested else "validation", members))
    return found


def _has_interval(run: Run, part: str) -> bool:
    score = score_of(run, part)
    return score is not None and None not in score


def _verdict(one: Run, other: Run, part: str) -> str:
    first, second = score_of(one, part), score_of(other, part)
    assert first is not None and second is not None
    if first[0] < second[0]:
        one, other, first, second = other, one, second, first
    names = one.name, other.name
    if first[1] <= second[2]:
        text = (
            tr("“{}” and “{}” cannot be told apart on the test part: their intervals overlap.")
            if part == "test"
            else tr("“{}” and “{}” cannot be told apart on validation: their intervals overlap.")
        )
        return text.format(*names)
    text = (
        tr("“{}” is better than “{}” on the test part, {} against {}: their intervals are apart.")
        if part == "test"
        else tr("“{}” is better than “{}” on validation, {} against {}: their intervals are apart.")
    )
    return text.format(*names, number(first[0]), number(second[0]))
