"""Each model held against each other one, on the same tiles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from ..evaluation.comparing import FEWEST_GROUPS, compare_paired
from .gathering import ModelCounts
from .judging import Part, summed
from .results import Comparison

SCORES = ("iou", "f1", "mean_iou")


def compare_all(
    names: Sequence[str], models: Sequence[ModelCounts], part: Part
) -> tuple[Comparison, ...]:
    """Compare every pair of models by a paired bootstrap over tiles, and over regions if enough.

    Args:
        names: Of the models.
        models: What was counted of each.
        part: What they were judged on; the tiles of its headline count.
    """
    chosen = part.chosen(part.headline) & (models[0].counts.sum(axis=1) > 0)
    regions = part.regions()
    groupings: dict[str, list[str] | None] = {"tile": None}
    if len(set(regions.values())) >= FEWEST_GROUPS:
        groupings["region"] = [
            regions[tile.tile] for tile, wanted in zip(part.tiles, chosen) if wanted
        ]
    found = []
    for (first, one), (second, other) in combinations(zip(names, models), 2):
        for score in SCORES:
            for by, groups in groupings.items():
                difference, low, high, verdict = compare_paired(
                    _rows(one.counts[chosen], groups),
                    _rows(other.counts[chosen], groups),
                    score,
                    part.draws,
                    part.seed,
                )
                found.append(Comparison(first, second, score, difference, low, high, verdict, by))
    return tuple(found)


def _rows(counts: np.ndarray, groups: Sequence[str] | None) -> np.ndarray:
    return counts if groups is None else summed(counts, groups)
