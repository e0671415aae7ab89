"""Checks of the whole: copies, what stands apart, mixtures, origin of the labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from ..format import PIXEL_TOLERANCE
from ..words import some
from .facts import TileFacts
from .findings import ERROR, NOTE, WARNING, Finding
from .survey import Survey

APART = 6.0  # robust standard deviations
FEWEST = 8  # tiles; of fewer none can stand apart
LEAST_SPREAD = {"dB": 0.7}  # what tiles differ by anyhow; of other units a share of their range
SCORED = ("validation", "test", "calibration")


def check_set(survey: Survey) -> Iterator[Finding]:
    """What is wrong with the tiles taken together."""
    yield from _copies(survey)
    yield from _apart(survey)
    yield from _mixtures(survey)
    yield from _sources(survey)
    yield from _scenes(survey)
    if survey.dataset.format.unit != "dB":
        yield Finding(
            "radar.not_calibrated",
            NOTE,
            "The images are not in decibels",
            f"Their values are “{survey.dataset.format.unit}”, so that neither unit nor"
            " polarisations can be checked by physics, and a model trained on them fits images"
            " that were scaled the same way only.",
        )


def _copies(survey: Survey) -> Iterator[Finding]:
    groups: dict[str, list[TileFacts]] = {}
    for facts in survey.facts:
        if facts.sha256 and facts.image_valid > 0:
            groups.setdefault(facts.sha256, []).append(facts)
    within: dict[str, str] = {}
    across: dict[str, str] = {}
    for members in groups.values():
        if len(members) < 2:
            continue
        parts = {facts.record.split for facts in members} - {""}
        for facts in members:
            other = next(item.record for item in members if item is not facts)
            where = f" (in {other.split})" if other.split else ""
            (across if len(parts) > 1 else within)[facts.record.tile] = (
                f"has the same pixels as {other.tile}{where}"
            )
    for tiles, severity, code, title, harm in (
        (
            across,
            ERROR,
            "tile.copied_across",
            "The same image in several parts",
            "The model is tested on what it has seen, and its scores are too good.",
        ),
        (
            within,
            WARNING,
            "tile.copied",
            "The same image more than once",
            "It counts several times in training and in scores.",
        ),
    ):
        if tiles:
            first, text = next(iter(tiles.items()))
            yield Finding(
                code,
                severity,
                title,
                f"{some(len(tiles), 'tile')}. {first} {text}. {harm}",
                "Remove all but one of each."
                + (" Or split again: copies then stay together." if severity == ERROR else ""),
                tiles,
            )


def _apart(survey: Survey) -> Iterator[Finding]:
    tiles: dict[str, str] = {}
    for words, of in (
        ("median of dry pixels", "dry_median"),
        ("spread of dry pixels", "dry_spread"),
    ):
        for band in sorted({band for facts in survey.facts for band in getattr(facts, of)}):
            members = [facts for facts in survey.facts if band in getattr(facts, of)]
            values = np.array([getattr(facts, of)[band] for facts in members])
            if len(values) < FEWEST:
                continue
            middle = float(np.median(values))
            least = LEAST_SPREAD.get(survey.dataset.format.unit, 0.05 * abs(middle) + 1e-9)
            spread = max(1.4826 * float(np.median(np.abs(values - middle))), least)
            for facts, value in zip(members, values):
                z = (value - middle) / spread
                if abs(z) > APART:
                    tiles.setdefault(
                        facts.record.tile,
                        f"{band}: {words} {value:.1f}, the others about {middle:.1f}"
                        f" ({abs(z):.0f} robust standard deviations away)",
                    )
    if tiles:
        first, text = next(iter(tiles.items()))
        yield Finding(
            "tile.apart",
            WARNING,
            "Tiles that stand apart",
            f"{some(len(tiles), 'tile')}. {first}: {text}.",
            "Look at them: other calibration or unit, no-data that is not declared, snow, or a"
            " landscape that the others lack (then keep them).",
            tiles,
        )


def _mixtures(survey: Survey) -> Iterator[Finding]:
    for attribute, words in (("sensor", "sensors"), ("mode", "acquisition modes")):
        counts = Counter(str(getattr(tile, attribute)) or "unknown" for tile in survey.tiles)
        if len(set(counts) - {"unknown"}) > 1:
            yield Finding(
                f"mix.{attribute}",
                WARNING,
                f"Several {words}",
                f"{_counts(counts)}.",
                "Make sure that this is meant: their backscatter and noise differ. A split by"
                f" {attribute} tells whether a model carries over.",
            )
    sizes = [tile.pixel_size for tile in survey.tiles if tile.pixel_size]
    if sizes and max(sizes) > PIXEL_TOLERANCE * min(sizes):
        counts = Counter(f"{size:.0f} m" for size in sizes)
        yield Finding(
            "mix.pixel_size",
            WARNING,
            "Very different pixel sizes",
            f"{_counts(counts)}. The same river is many times as wide in one tile as in another.",
            "State one pixel size when preparing tiles.",
        )
    systems = Counter(tile.crs for tile in survey.tiles if tile.crs)
    if len(systems) > 1:
        text = _counts(Counter({crs[:24]: number for crs, number in systems.items()}))
        yield Finding("mix.crs", NOTE, "Several CRSs", f"{text}. Each tile keeps its own.")


def _sources(survey: Survey) -> Iterator[Finding]:
    counts = Counter(tile.label_source or "unknown" for tile in survey.tiles)
    if set(counts) == {"hand"}:
        return
    scored = [tile for tile in survey.tiles if tile.split in SCORED]
    unfit = {
        tile.tile: f"its label is {tile.label_source or 'of unknown origin'} and it is in"
        f" {tile.split}"
        for tile in scored
        if tile.label_source != "hand"
    }
    share = 100 * (1 - counts["hand"] / max(len(survey.tiles), 1))
    text = f"{_counts(counts)}; {share:.0f} % were not drawn by people."
    if not unfit:
        yield Finding("label.sources", NOTE, "Labels of several origins", text)
        return
    left = len(scored) - len(unfit)
    yield Finding(
        "label.scored",
        WARNING,
        "Weak or simulated labels where scores are taken",
        f"{text} {len(unfit)} of the {len(scored)} tiles of validation, test and calibration are"
        f" among them and count in no score unless asked for, which leaves {left}.",
        "Put tiles with labels drawn by hand into these parts.",
        # Where there is nothing else it is the whole that is to be said, not each tile.
        unfit if left else {},
    )


def _scenes(survey: Survey) -> Iterator[Finding]:
    begun = [scene.scene for scene in survey.dataset.index.scenes() if not scene.complete]
    if begun:
        yield Finding(
            "scene.incomplete",
            WARNING,
            "Scenes that were not finished",
            f"Adding {', '.join(begun[:5])} was interrupted, so that tiles are missing.",
            "Run the same algorithm with the same parameters again: it adds the others.",
        )


def _counts(counts: Counter[str] | dict[str, int]) -> str:
    items: Sequence[tuple[str, int]] = Counter(counts).most_common()
    text = ", ".join(f"{name}: {some(number, 'tile')}" for name, number in items[:6])
    return text + (f" and {len(items) - 6} more" if len(items) > 6 else "")
