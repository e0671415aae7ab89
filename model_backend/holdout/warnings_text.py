"""What the user should know before trusting an evaluation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..language import percentage, tr
from .gathering import Gatherer
from .judging import Part
from .predictors import Predictor
from .words import some

FEW_TILES = 15
"""Tiles below which an interval is hardly one."""


def warnings_about(
    predictors: Sequence[Predictor],
    names: Sequence[str],
    gatherer: Gatherer,
    part: Part,
    uncovered: int,
) -> list[str]:
    """Sentences about an evaluation, in the language that is spoken.

    Args:
        predictors: The models.
        names: As they are shown.
        gatherer: What was counted.
        part: What was judged.
        uncovered: Tiles without a place, that permanent water is not known of.
    """
    doubts = (str(predictor.doubt) for predictor in predictors if predictor.doubt)
    found = list(dict.fromkeys(doubts))
    for name, kept in zip(names, gatherer.models):
        if kept.silent:
            text = tr(
                "“{model}” says nothing about {share} of the valid pixels; they count for no model."
            )
            share = _percent(kept.silent / gatherer.pixels)
            found.append(text.format(model=name, share=share))
    counts = gatherer.models[0].counts
    empty = int((counts.sum(axis=1) == 0).sum())
    if empty:
        text = tr("{tiles} without a valid pixel count nowhere.")
        found.append(text.format(tiles=some(empty, "tile")))
    headline = part.chosen(part.headline)
    others = int((~headline).sum())
    if others:
        text = tr(
            "{tiles} whose labels were not drawn by hand do not enter the headline; their scores"
            " are told apart."
        )
        found.append(text.format(tiles=some(others, "tile")))
    judged = counts[headline]
    if 0 < len(judged) < FEW_TILES:
        text = (
            tr("1 tile is few: the intervals say little about other places.")
            if len(judged) == 1
            else tr("{tiles} are few: the intervals say little about other places.")
        )
        found.append(text.format(tiles=some(len(judged), "tile")))
    if not np.any(judged[:, [0, 2]]):
        found.append(tr("No pixel of the headline is labelled water: most scores are undefined."))
    if not part.regions():
        found.append(
            tr(
                "There are no intervals over regions: that needs two regions or more, and a region"
                " for every tile."
            )
        )
    if uncovered:
        text = tr("{tiles} without a place on the map do not enter the flood-only score.")
        found.append(text.format(tiles=some(uncovered, "tile")))
    return found


def _percent(share: float) -> str:
    if share >= 0.001:
        return percentage(share, 1)
    return tr("less than {percent}").format(percent=percentage(0.001, 1))
