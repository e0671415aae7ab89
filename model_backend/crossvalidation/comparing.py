"""Which places are harder than others; those that lie within the noise are not ranked."""

from __future__ import annotations

from collections.abc import Sequence

from ..experiments.noise import told_apart
from ..language import phrase, quoted, tr
from .places import PlaceScores

NAMED = 4
"""Places that are said to be harder than others, at most; the chart shows them all."""
BETTER = 4
"""Places that a harder one is said to be harder than, at most."""
UNKNOWN = 6
"""Places that are named as compared with none, at most."""


def compared(places: Sequence[PlaceScores], by: str) -> list[str]:
    """Sentences in the language that is spoken.

    Args:
        places: Those that the numbers are of.
        by: As of the job.
    """
    known = [item for item in places if item.interval is not None]
    unknown = [item.name for item in places if item.interval is None]
    said = _among(known, by) if len(known) > 1 else []
    if unknown:
        text = phrase(
            "Too few tiles to say how sure the score is, so compared with none: {places}."
        )
        if len(unknown) > UNKNOWN:
            text = phrase(
                "Too few tiles to say how sure the score is, so compared with none: {places} and"
                " {more} more."
            )
        listed = quoted(unknown[:UNKNOWN])
        said.append(tr(text).format(places=listed, more=len(unknown) - UNKNOWN))
    return said


def _among(known: Sequence[PlaceScores], by: str) -> list[str]:
    """Of places of which enough is known."""
    better: dict[int, list[int]] = {}
    for worse, other in told_apart([item.redrawn for item in known]):
        better.setdefault(worse, []).append(other)
    ranked = sorted(better, key=lambda i: known[i].iou)
    said: list[str] = []
    for worse in ranked[:NAMED]:
        others = sorted(better[worse], key=lambda i: -known[i].iou)
        alone = not said and len(known[0].seeds) == 1
        said.append(_harder(known[worse].name, [known[i].name for i in others], alone))
    if len(ranked) > NAMED:
        said.append(_further(len(ranked) - NAMED, by))
    apart = sum(map(len, better.values()))
    if not apart:
        text = phrase(
            "The {count} regions cannot be told apart: their differences lie within the noise."
        )
        if by == "event":
            text = phrase(
                "The {count} events cannot be told apart: their differences lie within the noise."
            )
        said.append(tr(text).format(count=len(known)))
    elif apart < len(known) * (len(known) - 1) // 2:
        said.append(
            tr("All other pairs cannot be told apart: their differences lie within the noise.")
        )
    return said


def _harder(place: str, others: Sequence[str], alone: bool) -> str:
    """That a place is harder than others; ``alone``: each was trained once, which is said."""
    if len(others) > BETTER:
        text = phrase("“{place}” is harder than {others} and {more} more.")
        if alone:
            text = phrase(
                "As far as one training each can tell, “{place}” is harder than {others} and"
                " {more} more."
            )
    else:
        text = phrase("“{place}” is harder than {others}.")
        if alone:
            text = phrase(
                "As far as one training each can tell, “{place}” is harder than {others}."
            )
    listed = quoted(others[:BETTER])
    return tr(text).format(place=place, others=listed, more=len(others) - BETTER)


def _further(count: int, by: str) -> str:
    if by == "event":
        text = phrase("{count} further events are harder than others, too.")
        if count == 1:
            text = phrase("1 further event is harder than others, too.")
    else:
        text = phrase("{count} further regions are harder than others, too.")
        if count == 1:
            text = phrase("1 further region is harder than others, too.")
    return tr(text).format(count=count)
