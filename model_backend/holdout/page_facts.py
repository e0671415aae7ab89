"""What a page asks of an evaluation more than once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..language import numeral, phrase, tr, whole
from ..models.scores import Score
from .results import Evaluation, GroupScores, Judgement, TileScores

ENOUGH_WATER = 1000
"""Pixels of labelled water that a region or slice needs before it is called the worst."""

_SOURCES = {
    "hand": phrase("drawn or checked by people"),
    "weak": phrase("made by a method, not checked (weak)"),
    "simulated": phrase("simulated"),
}


def origin(source: str) -> str:
    """The origin of labels in words."""
    return tr(_SOURCES.get(source, source))


def score(scores: Iterable[Score], name: str) -> Score:
    """The score of this name; undefined where there is none."""
    return next((item for item in scores if item.name == name), Score(name, None))


def counted(evaluation: Evaluation, judgement: Judgement) -> list[TileScores]:
    """Tiles that enter the headline."""
    return [tile for tile in judgement.tiles if tile.label_source in evaluation.headline_sources]


def worst(groups: Sequence[GroupScores]) -> GroupScores | None:
    """The group of the lowest IoU among those with enough water; None: fewer than two have."""
    enough = [
        group
        for group in groups
        if group.water_pixels >= ENOUGH_WATER and group.scores.get("iou") is not None
    ]
    if len(enough) < 2:
        return None
    return min(enough, key=lambda group: group.scores["iou"] or 0.0)


def threshold(judgement: Judgement) -> str:
    """The model's threshold."""
    return numeral(f"{judgement.threshold:.3g}")


def manner(judgement: Judgement) -> str:
    """How the model was asked where that is not as it is: a text that goes on; empty: it is."""
    said = [tr("mean over flips and quarter turns")] * judgement.turns
    if judgement.without:
        said.append(tr("without {bands}").format(bands=", ".join(judgement.without)))
    return "".join(f", {text}" for text in said)


def knowledge(judgement: Judgement, model: str, tiles: int) -> str:
    """What a model may have learnt from the tiles that it is judged on, in a sentence.

    Args:
        judgement: Of the model.
        model: What the sentence begins with.
        tiles: All that were judged.
    """
    if judgement.seen:
        text = tr(
            "{model}, has seen {seen} of the {tiles} tiles: it was trained on them, or its epoch,"
            " temperature or threshold were chosen by them. Its scores are too good."
        )
        return text.format(model=model, seen=whole(len(judgement.seen)), tiles=whole(tiles))
    if judgement.kind == "builtin":
        text = tr("{model}, is a rule that was not trained.")
    elif judgement.kind == "rasters":
        text = tr("{model}, is a folder of rasters: what their maker has seen is not known.")
    else:
        text = tr("{model}, is not known to have seen any of these tiles.")
    return text.format(model=model)
