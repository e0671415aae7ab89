"""What the user should know before trusting an evaluation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..dataset.words import some
from .gathering import Gatherer
from .judging import Part
from .predictors import Predictor

FEW_TILES = 15
"""Tiles below which an interval is hardly one."""


def warnings_about(
    predictors: Sequence[Predictor],
    names: Sequence[str],
    gatherer: Gatherer,
    part: Part,
    uncovered: int,
) -> list[str]:
    """Sentences about an evaluation.

    Args:
        predictors: The models.
        names: As they are shown.
        gatherer: What was counted.
        part: What was judged.
        uncovered: Tiles without a place, that permanent water is not known of.
    """
    found = list(dict.fromkeys(predictor.doubt for predictor in predictors if predictor.doubt))
    for name, kept in zip(names, gatherer.models):
        if kept.silent:
            share = kept.silent / gatherer.pixels
            found.append(
                f"“{name}” says nothing about {_percent(share)} of the valid pixels; they count"
                " for no model."
            )
    counts = gatherer.models[0].counts
    empty = int((counts.sum(axis=1) == 0).sum())
    if empty:
        found.append(f"{some(empty, 'tile')} without a valid pixel count nowhere.")
    headline = part.chosen(part.headline)
    others = int((~headline).sum())
    if others:
        found.append(
            f"{some(others, 'tile')} whose labels were not drawn by hand do not enter the"
            " headline; their scores are told apart."
        )
    judged = counts[headline]
    if 0 < len(judged) < FEW_TILES:
        found.append(
            f"{some(len(judged), 'tile')} {'is' if len(judged) == 1 else 'are'} few: the intervals"
            " say little about other places."
        )
    if not np.any(judged[:, [0, 2]]):
        found.append("No pixel of the headline is labelled water: most scores are undefined.")
    if not part.regions():
        found.append(
            "There are no intervals over regions: that needs two regions or more, and a region for"
            " every tile."
        )
    if uncovered:
        found.append(
            f"{some(uncovered, 'tile')} without a place on the map do not enter the flood-only"
            " score."
        )
    return found


def _percent(share: float) -> str:
    return f"{share:.1%}" if share >= 0.001 else "less than 0.1%"
