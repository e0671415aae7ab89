"""Checks of each tile by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...language import all_of, measure, tr
from . import counted
from .facts import TileFacts
from .findings import ERROR, NOTE, WARNING, Finding
from .survey import Survey

LITTLE = 10.0  # percent of valid pixels

Reason = Callable[[TileFacts], str]


def check_tiles(survey: Survey) -> Iterator[Finding]:
    """What is wrong with single tiles."""
    tested = (
        (
            "tile.files",
            ERROR,
            tr("Files are missing or damaged"),
            tr("Restore them from a copy, or remove the rows of these tiles from the index."),
            lambda f: str(f.problem or ""),
        ),
        (
            "tile.no_radar",
            ERROR,
            tr("Labelled, but without image data"),
            tr(
                "Remove these tiles: there is nothing to learn from, and their labels distort every"
                " count of water."
            ),
            lambda f: (
                tr("no pixel has image data, yet {share} are labelled").format(
                    share=measure(f"{f.labelled:.0f}", "%")
                )
                if not f.problem and f.image_valid == 0 and f.labelled > 0
                else ""
            ),
        ),
        (
            "tile.no_valid",
            ERROR,
            tr("No valid pixel"),
            tr("Remove these tiles; they count nowhere."),
            lambda f: (
                _nothing_valid(f)
                if not f.problem and f.valid == 0 and not (f.image_valid == 0 and f.labelled > 0)
                else ""
            ),
        ),
        (
            "label.values",
            ERROR,
            tr("Label values that mean nothing"),
            tr(
                "Labels must hold 0 (dry), 1 (water) or 255 (invalid). Prepare these tiles again"
                " and say which values are invalid."
            ),
            lambda f: (
                tr("holds {values}").format(values=", ".join(map(str, f.unexpected[:5])))
                if f.unexpected
                else ""
            ),
        ),
        (
            "tile.constant",
            ERROR,
            tr("A radar band with one value only"),
            tr(
                "Speckle alone makes values differ: this is a fill or a damaged file. Remove these"
                " tiles."
            ),
            lambda f: (
                tr("{bands} is the same everywhere").format(bands=all_of(f.constant))
                if f.constant
                else ""
            ),
        ),
        (
            "radar.unit",
            ERROR,
            tr("Values that are not decibels"),
            tr(
                "Prepare these scenes again and say their unit (linear power, amplitude, dB × 100)."
            ),
            lambda f: str(f.unit or ""),
        ),
        (
            "radar.swapped",
            ERROR,
            tr("Polarisations swapped"),
            tr("Prepare these scenes again and say which band is which, for example VV=2;VH=1."),
            lambda f: str(f.swapped or ""),
        ),
        (
            "tile.little",
            NOTE,
            tr("Hardly any valid pixel"),
            tr(
                "They do no harm; raise the least valid share when preparing tiles to leave them"
                " out."
            ),
            lambda f: (
                tr("{share} are valid").format(share=measure(f"{f.valid:.1f}", "%"))
                if 0 < f.valid < LITTLE
                else ""
            ),
        ),
        (
            "tile.changed",
            WARNING,
            tr("Image files changed since they were written"),
            tr(
                "If you have changed them on purpose, prepare them again, so that statistics and"
                " hashes fit; else restore them."
            ),
            lambda f: (
                tr("its pixels are not those that the index describes")
                if f.sha256 and f.record.sha256 and f.sha256 != f.record.sha256
                else ""
            ),
        ),
        (
            "label.changed",
            WARNING,
            tr("Labels changed since they were written"),
            tr(
                "If you have corrected them, prepare them again, so that the index and the class"
                " weights fit."
            ),
            _label_changed,
        ),
    )
    for code, severity, title, remedy, reason in tested:
        tiles = {f.record.tile: text for f in survey.facts if (text := reason(f))}
        if tiles:
            first, text = next(iter(tiles.items()))
            said = tr("{tiles} of {all}. {first}: {reason}.").format(
                tiles=counted.tiles(len(tiles)), all=len(survey.facts), first=first, reason=text
            )
            yield Finding(code, severity, title, said, remedy, tiles)


def _nothing_valid(facts: TileFacts) -> str:
    if facts.labelled == 0:
        return tr("every pixel of its label is invalid")
    if facts.image_valid == 0:
        return tr("neither image nor label has any data")
    return tr("no pixel has both image data and a label")


def _label_changed(facts: TileFacts) -> str:
    now, then = facts.water, facts.record.water_percent
    if now is None or then is None or abs(now - then) < 0.05:
        return ""
    text = tr("{now} are water now, {then} when it was written")
    return text.format(now=measure(f"{now:.1f}", "%"), then=measure(f"{then:.1f}", "%"))
