"""Checks of the split: ground shared by parts, parts without a class, shares of water."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...language import all_of, measure, tr
from ..places import Contact, Places
from ..splitting.outcome import distances
from ..words import length
from . import counted
from .facts import TileFacts
from .findings import ERROR, NOTE, WARNING, Finding
from .survey import Survey

PARTS = ("train", "validation", "test", "calibration")
UNLIKE = 3.0  # times the share of water of training


@dataclass(frozen=True)
class Balance:
    """Size and water of some tiles.

    Attributes:
        name: Part or region.
        tiles: Number.
        pixels: Valid ones, in tiles.
        water: Percent of the valid pixels; None: there are none.
    """

    name: str
    tiles: int
    pixels: float
    water: float | None


@dataclass(frozen=True)
class Layout:
    """How parts lie to each other.

    Attributes:
        contacts: Pairs of tiles in different parts that overlap, touch or are too near.
        distances: Smallest distance between each two parts, metres.
    """

    contacts: list[Contact]
    distances: dict[tuple[str, str], float]


def layout_of(survey: Survey, gap: float) -> Layout:
    """Find contacts and distances between parts."""
    places = Places(survey.tiles, survey.dataset.format.tile_size)
    parts = [tile.split for tile in survey.tiles]
    contacts = [
        contact
        for contact in places.contacts(gap)
        if parts[contact.first]
        and parts[contact.second]
        and parts[contact.first] != parts[contact.second]
    ]
    return Layout(contacts, distances(places, parts))


def balance(name: str, facts: list[TileFacts]) -> Balance:
    """Size and water of some tiles, from their files."""
    valid = sum(item.valid for item in facts) / 100
    water = sum(item.valid * (item.water or 0) for item in facts) / 100
    return Balance(name, len(facts), valid, water / valid if valid else None)


def by_part(survey: Survey) -> list[Balance]:
    """Balance of each part that has tiles; those of no part last, as ``none``."""
    found = [
        balance(part or "none", [item for item in survey.facts if item.record.split == part])
        for part in (*PARTS, "")
    ]
    return [item for item in found if item.tiles]


def by_region(survey: Survey) -> dict[str, list[Balance]]:
    """Balance of each region, for each part."""
    regions = sorted({tile.region or "unnamed" for tile in survey.tiles})
    return {
        region: by_part(
            Survey(
                survey.dataset,
                [],
                [item for item in survey.facts if (item.record.region or "unnamed") == region],
            )
        )
        for region in regions
    }


def check_parts(survey: Survey, layout: Layout, gap: float) -> Iterator[Finding]:
    """What is wrong with the split."""
    parts = {item.name: item for item in by_part(survey)}
    named = set(parts) - {"none"}
    if not named:
        yield Finding(
            "split.none",
            NOTE,
            tr("Not split yet"),
            tr("No tile belongs to a part, so that training would have nothing to test on."),
            tr("Run “Split a dataset”, or fill in the column split of the index."),
        )
    else:
        yield from _missing(parts)
        yield from _contacts(survey, layout, gap)
        yield from _water(parts)
        yield from _divided(survey)
    regions = by_region(survey)
    dry = [
        name
        for name, items in regions.items()
        if any(item.pixels for item in items) and not any(item.water for item in items)
    ]
    if dry and len(regions) > 1:
        yield Finding(
            "balance.dry_region",
            NOTE,
            tr("Regions without water"),
            tr(
                "{regions}. That is fine as long as others have water: such tiles teach what is not"
                " water."
            ).format(regions=", ".join(map(counted.region_name, dry[:6]))),
        )
    if parts and not any(item.water for item in parts.values()):
        yield Finding(
            "balance.no_water",
            ERROR,
            tr("No water at all"),
            tr("No valid pixel of any tile is labelled as water."),
            tr("Check which label values mean water."),
        )


def _missing(parts: dict[str, Balance]) -> Iterator[Finding]:
    lacking = [part for part in PARTS[:3] if part not in parts]
    if lacking:
        yield Finding(
            "split.missing",
            ERROR if "train" in lacking else WARNING,
            tr("No tiles in {parts}").format(
                parts=all_of([counted.part_name(part) for part in lacking])
            ),
            tr(
                "Without validation a model cannot be chosen, and without a test nobody knows how"
                " good it is."
            ),
            tr("Run “Split a dataset”, or set the column split of some tiles."),
        )


def _contacts(survey: Survey, layout: Layout, gap: float) -> Iterator[Finding]:
    kinds: dict[str, list[Contact]] = {"overlap": [], "touch": [], "near": []}
    for contact in layout.contacts:
        kind = "overlap" if contact.overlap else "touch" if contact.metres == 0 else "near"
        kinds[kind].append(contact)
    nearer = tr("Parts are nearer than {gap}").format(gap=length(gap))
    alike = tr("Neighbours are alike, which makes scores somewhat too good.")
    for kind, severity, title, text, reason, harm in (
        (
            "overlap",
            ERROR,
            tr("Parts share ground"),
            tr("{pairs} of tiles in different parts overlap."),
            tr("in {part}, but overlaps {rival} in {other}"),
            tr("The model is tested on ground that it has seen, and its scores are too good."),
        ),
        (
            "touch",
            WARNING,
            tr("Parts touch"),
            tr("{pairs} of tiles in different parts touch."),
            tr("in {part}, but touches {rival} in {other}"),
            alike,
        ),
        (
            "near",
            WARNING,
            nearer,
            tr("{pairs} of tiles in different parts are near each other."),
            tr("in {part}, {distance} from {rival} in {other}"),
            alike,
        ),
    ):
        if not kinds[kind]:
            continue
        tiles: dict[str, str] = {}
        for contact in kinds[kind]:
            one, other = survey.tiles[contact.first], survey.tiles[contact.second]
            for tile, rival in ((one, other), (other, one)):
                tiles.setdefault(
                    tile.tile,
                    reason.format(
                        part=counted.part_name(tile.split),
                        rival=rival.tile,
                        other=counted.part_name(rival.split),
                        distance=length(contact.metres),
                    ),
                )
        yield Finding(
            f"split.{kind}",
            severity,
            title,
            f"{text.format(pairs=counted.pairs(len(kinds[kind])))} {harm}",
            tr("Split again: “Split a dataset” keeps such tiles together or sets them aside."),
            tiles,
        )


def _water(parts: dict[str, Balance]) -> Iterator[Finding]:
    train = parts.get("train")
    for name, part in parts.items():
        if name == "none":
            continue
        if not part.water:
            yield Finding(
                "balance.part_without_water",
                ERROR if name == "train" else WARNING,
                tr("No water in {part}").format(part=counted.part_name(name)),
                tr(
                    "None of its {tiles} has a valid pixel of water, so that scores of water there"
                    " are undefined."
                ).format(tiles=counted.tiles(part.tiles)),
                tr("Split again with stratification by water share."),
            )
        elif train and train.water and name != "train":
            factor = part.water / train.water
            if not 1 / UNLIKE < factor < UNLIKE:
                title = (
                    tr("Water is commoner in {part} than in train")
                    if factor > 1
                    else tr("Water is rarer in {part} than in train")
                )
                yield Finding(
                    "balance.unlike",
                    WARNING,
                    title.format(part=counted.part_name(name)),
                    tr("{share} against {other}. Precision depends on how rare water is.").format(
                        share=measure(f"{part.water:.1f}", "%"),
                        other=measure(f"{train.water:.1f}", "%"),
                    ),
                    tr("Split again with stratification by water share, or bear it in mind."),
                )


def _divided(survey: Survey) -> Iterator[Finding]:
    parts: dict[str, set[str]] = {}
    for tile in survey.tiles:
        if tile.split and tile.region:
            parts.setdefault(tile.region, set()).add(tile.split)
    divided = [region for region, found in parts.items() if len(found) > 1]
    if divided and len(parts) > 1:
        yield Finding(
            "split.divided_region",
            NOTE,
            tr("Regions in several parts"),
            tr("{regions}. Scores then say how a model does in regions that it knows.").format(
                regions=", ".join(divided[:6])
            ),
            tr("Split by region to know how it does elsewhere."),
        )
