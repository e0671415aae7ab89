"""Checks of each tile by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..words import some
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
            "Files are missing or damaged",
            "Restore them from a copy, or remove the rows of these tiles from the index.",
            lambda f: f.problem,
        ),
        (
            "tile.no_radar",
            ERROR,
            "Labelled, but without image data",
            "Remove these tiles: there is nothing to learn from, and their labels distort every"
            " count of water.",
            lambda f: (
                f"no pixel has image data, yet {f.labelled:.0f} % are labelled"
                if not f.problem and f.image_valid == 0 and f.labelled > 0
                else ""
            ),
        ),
        (
            "tile.no_valid",
            ERROR,
            "No valid pixel",
            "Remove these tiles; they count nowhere.",
            lambda f: (
                _nothing_valid(f)
                if not f.problem and f.valid == 0 and not (f.image_valid == 0 and f.labelled > 0)
                else ""
            ),
        ),
        (
            "label.values",
            ERROR,
            "Label values that mean nothing",
            "Labels must hold 0 (dry), 1 (water) or 255 (invalid). Prepare these tiles again and"
            " say which values are invalid.",
            lambda f: f"holds {', '.join(map(str, f.unexpected[:5]))}" if f.unexpected else "",
        ),
        (
            "tile.constant",
            ERROR,
            "A radar band with one value only",
            "Speckle alone makes values differ: this is a fill or a damaged file. Remove these"
            " tiles.",
            lambda f: f"{' and '.join(f.constant)} is the same everywhere" if f.constant else "",
        ),
        (
            "radar.unit",
            ERROR,
            "Values that are not decibels",
            "Prepare these scenes again and say their unit (linear power, amplitude, dB × 100).",
            lambda f: f.unit,
        ),
        (
            "radar.swapped",
            ERROR,
            "Polarisations swapped",
            "Prepare these scenes again and say which band is which, for example VV=2;VH=1.",
            lambda f: f.swapped,
        ),
        (
            "tile.little",
            NOTE,
            "Hardly any valid pixel",
            "They do no harm; raise the least valid share when preparing tiles to leave them out.",
            lambda f: f"{f.valid:.1f} % are valid" if 0 < f.valid < LITTLE else "",
        ),
        (
            "tile.changed",
            WARNING,
            "Image files changed since they were written",
            "If you have changed them on purpose, prepare them again, so that statistics and"
            " hashes fit; else restore them.",
            lambda f: (
                "its pixels are not those that the index describes"
                if f.sha256 and f.record.sha256 and f.sha256 != f.record.sha256
                else ""
            ),
        ),
        (
            "label.changed",
            WARNING,
            "Labels changed since they were written",
            "If you have corrected them, prepare them again, so that the index and the class"
            " weights fit.",
            _label_changed,
        ),
    )
    for code, severity, title, remedy, reason in tested:
        tiles = {f.record.tile: text for f in survey.facts if (text := reason(f))}
        if tiles:
            first, text = next(iter(tiles.items()))
            yield Finding(
                code, severity, title, f"{_of(tiles, survey)}. {first}: {text}.", remedy, tiles
            )


def _nothing_valid(facts: TileFacts) -> str:
    if facts.labelled == 0:
        return "every pixel of its label is invalid"
    if facts.image_valid == 0:
        return "neither image nor label has any data"
    return "no pixel has both image data and a label"


def _label_changed(facts: TileFacts) -> str:
    now, then = facts.water, facts.record.water_percent
    if now is None or then is None or abs(now - then) < 0.05:
        return ""
    return f"{now:.1f} % are water now, {then:.1f} % when it was written"


def _of(tiles: dict[str, str], survey: Survey) -> str:
    return f"{some(len(tiles), 'tile')} of {len(survey.facts)}"
