"""Checks of the whole: copies, what stands apart, mixtures, origin of the labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from ...language import measure, numeral, tr
from ..format import DECIBEL, PIXEL_TOLERANCE
from ..tile import TileRecord
from . import counted
from .facts import TileFacts
from .findings import ERROR, NOTE, WARNING, Finding
from .survey import Survey

APART = 6.0  # robust standard deviations
FEWEST = 8  # tiles; of fewer none can stand apart
LEAST_SPREAD = {DECIBEL: 0.7}  # what tiles differ by anyhow; of other units a share of their range
SCORED = ("validation", "test", "calibration")


def check_set(survey: Survey) -> Iterator[Finding]:
    """What is wrong with the tiles taken together."""
    yield from _copies(survey)
    yield from _apart(survey)
    yield from _mixtures(survey)
    yield from _sources(survey)
    yield from _scenes(survey)
    if survey.dataset.format.unit != DECIBEL:
        yield Finding(
            "radar.not_calibrated",
            NOTE,
            tr("The images are not in decibels"),
            tr(
                "Their values are “{unit}”, so that neither unit nor polarisations can be checked"
                " by physics, and a model trained on them fits images that were scaled the same way"
                " only."
            ).format(unit=survey.dataset.format.unit),
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
            text = (
                tr("has the same pixels as {tile} (in {part})")
                if other.split
                else tr("has the same pixels as {tile}")
            )
            (across if len(parts) > 1 else within)[facts.record.tile] = text.format(
                tile=other.tile, part=counted.part_name(other.split)
            )
    for tiles, severity, code, title, harm in (
        (
            across,
            ERROR,
            "tile.copied_across",
            tr("The same image in several parts"),
            tr("The model is tested on what it has seen, and its scores are too good."),
        ),
        (
            within,
            WARNING,
            "tile.copied",
            tr("The same image more than once"),
            tr("It counts several times in training and in scores."),
        ),
    ):
        if tiles:
            first, text = next(iter(tiles.items()))
            said = tr("{tiles}. {first} {reason}.").format(
                tiles=counted.tiles(len(tiles)), first=first, reason=text
            )
            remedy = tr("Remove all but one of each.")
            if severity == ERROR:
                remedy += " " + tr("Or split again: copies then stay together.")
            yield Finding(code, severity, title, f"{said} {harm}", remedy, tiles)


def _apart(survey: Survey) -> Iterator[Finding]:
    tiles: dict[str, str] = {}
    for words, of in (
        (
            tr(
                "{band}: median of dry pixels {value}, the others about {middle} ({times} robust"
                " standard deviations away)"
            ),
            "dry_median",
        ),
        (
            tr(
                "{band}: spread of dry pixels {value}, the others about {middle} ({times} robust"
                " standard deviations away)"
            ),
            "dry_spread",
        ),
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
                        words.format(
                            band=band,
                            value=numeral(f"{value:.1f}"),
                            middle=numeral(f"{middle:.1f}"),
                            times=numeral(f"{abs(z):.0f}"),
                        ),
                    )
    if tiles:
        first, text = next(iter(tiles.items()))
        yield Finding(
            "tile.apart",
            WARNING,
            tr("Tiles that stand apart"),
            tr("{tiles}. {first}: {reason}.").format(
                tiles=counted.tiles(len(tiles)), first=first, reason=text
            ),
            tr(
                "Look at them: other calibration or unit, no-data that is not declared, snow, or a"
                " landscape that the others lack (then keep them)."
            ),
            tiles,
        )


def _mixtures(survey: Survey) -> Iterator[Finding]:
    for attribute, title, remedy in (
        (
            "sensor",
            tr("Several sensors"),
            tr(
                "Make sure that this is meant: their backscatter and noise differ. A split by"
                " sensor tells whether a model carries over."
            ),
        ),
        (
            "mode",
            tr("Several acquisition modes"),
            tr(
                "Make sure that this is meant: their backscatter and noise differ. A split by mode"
                " tells whether a model carries over."
            ),
        ),
    ):
        counts = Counter(str(getattr(tile, attribute)) or "unknown" for tile in survey.tiles)
        if len(set(counts) - {"unknown"}) > 1:
            yield Finding(f"mix.{attribute}", WARNING, title, f"{_counts(counts)}.", remedy)
    sizes = [tile.pixel_size for tile in survey.tiles if tile.pixel_size]
    if sizes and max(sizes) > PIXEL_TOLERANCE * min(sizes):
        harm = tr("The same river is many times as wide in one tile as in another.")
        counts = Counter(measure(f"{size:.0f}", "m") for size in sizes)
        yield Finding(
            "mix.pixel_size",
            WARNING,
            tr("Very different pixel sizes"),
            f"{_counts(counts)}. {harm}",
            tr("State one pixel size when preparing tiles."),
        )
    systems = Counter(tile.crs for tile in survey.tiles if tile.crs)
    if len(systems) > 1:
        text = _counts(Counter({crs[:24]: number for crs, number in systems.items()}))
        text = f"{text}. {tr('Each tile keeps its own.')}"
        yield Finding("mix.crs", NOTE, tr("Several CRSs"), text)


def _sources(survey: Survey) -> Iterator[Finding]:
    counts = Counter(tile.label_source or "unknown" for tile in survey.tiles)
    if set(counts) == {"hand"}:
        return
    scored = [tile for tile in survey.tiles if tile.split in SCORED]
    unfit = {tile.tile: _unfit(tile) for tile in scored if tile.label_source != "hand"}
    share = 100 * (1 - counts["hand"] / max(len(survey.tiles), 1))
    text = tr("{counts}; {share} were not drawn by people.").format(
        counts=_counts(counts), share=measure(f"{share:.0f}", "%")
    )
    if not unfit:
        yield Finding("label.sources", NOTE, tr("Labels of several origins"), text)
        return
    left = len(scored) - len(unfit)
    among = tr(
        "{count} of the {all} tiles of validation, test and calibration are among them and count in"
        " no score unless asked for, which leaves {left}."
    ).format(count=len(unfit), all=len(scored), left=left)
    yield Finding(
        "label.scored",
        WARNING,
        tr("Weak or simulated labels where scores are taken"),
        f"{text} {among}",
        tr("Put tiles with labels drawn by hand into these parts."),
        # Where there is nothing else it is the whole that is to be said, not each tile.
        unfit if left else {},
    )


def _scenes(survey: Survey) -> Iterator[Finding]:
    begun = [scene.scene for scene in survey.dataset.index.scenes() if not scene.complete]
    if begun:
        yield Finding(
            "scene.incomplete",
            WARNING,
            tr("Scenes that were not finished"),
            tr("Adding {scenes} was interrupted, so that tiles are missing.").format(
                scenes=", ".join(begun[:5])
            ),
            tr("Run the same algorithm with the same parameters again: it adds the others."),
        )


def _counts(counts: Counter[str] | dict[str, int]) -> str:
    items: Sequence[tuple[str, int]] = Counter(counts).most_common()
    each = tr("{name}: {tiles}")
    text = ", ".join(
        each.format(name=counted.source_name(name), tiles=counted.tiles(number))
        for name, number in items[:6]
    )
    if len(items) <= 6:
        return text
    return tr("{names} and {count} more").format(names=text, count=len(items) - 6)


def _unfit(tile: TileRecord) -> str:
    """Why no score counts a tile of a part that is scored."""
    text = (
        tr("its label is {source} and it is in {part}")
        if tile.label_source
        else tr("its label is of unknown origin and it is in {part}")
    )
    return text.format(
        source=counted.source_name(tile.label_source), part=counted.part_name(tile.split)
    )
