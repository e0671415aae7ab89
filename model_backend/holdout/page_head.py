"""The first screen: how good the model is, where it fails, and on what it was judged."""

from __future__ import annotations

from html import escape

from ..dataset.words import some
from ..report.page import Figure, card, header, points
from ..report.verdicts import NAMES, agreement, errors_bar, found, headline, kind_of_errors
from ..report.words import interval, number, percent, with_interval
from .page_comparisons import in_short
from .page_facts import ENOUGH_WATER, SOURCES, counted, knowledge, manner, score, worst
from .results import Evaluation, GroupScores, Judgement

SHOWN = ("iou", "f1", "precision", "recall", "average_precision", "ece")
SHORT = {"ece": "Calibration error"}
HASH = 12  # letters that tell files apart; the whole hashes stand at the end


def head(evaluation: Evaluation) -> str:
    """HTML of the first screen; it speaks of the first model."""
    first = evaluation.judgements[0]
    others = len(evaluation.judgements) - 1
    about = (
        f"{evaluation.part} of the dataset “{evaluation.dataset}”",
        some(evaluation.tiles, "tile"),
        f"compared with {some(others, 'other model')}" if others else "",
        str(evaluation.record.get("finished", ""))[:10],
    )
    line = " · ".join(text for text in about if text)
    tiles = counted(evaluation, first)
    hits, misses, alarms = (
        sum(counts) for counts in zip((0, 0, 0), *((tile.tp, tile.fn, tile.fp) for tile in tiles))
    )
    figures: dict[str, Figure] = {}
    for name in SHOWN:
        item = score(first.headline, name)
        figures[SHORT.get(name, NAMES[name])] = (
            number(item.value),
            interval(item.low, item.high) or "no interval",
        )
    return (
        header(f"How good is “{first.name}”?", line[0].upper() + line[1:], _verdict(first), figures)
        + errors_bar(hits, misses, alarms)
        + _compared(evaluation)
        + '<div class="charts">'
        + card(points(_failures(first, misses, alarms)), "Where it fails")
        + card(points(_judged_on(evaluation)), "On what it was judged")
        + "</div>"
        + "".join(f'<p class="finding warning">{escape(text)}</p>' for text in evaluation.warnings)
    )


def _verdict(first: Judgement) -> str:
    iou, recall, precision = (score(first.headline, n) for n in ("iou", "recall", "precision"))
    text = f"{agreement(iou.value, iou.low, iou.high)} {found(recall.value, precision.value)}"
    if iou.value is not None and iou.low is None:
        text += " There are too few tiles to say how sure that is."
    return f"<b>{escape(headline(iou.value))}</b> {escape(text)}"


def _compared(evaluation: Evaluation) -> str:
    said = in_short(evaluation)
    return card(points(map(escape, said)), "Compared with the others") if said else ""


def _failures(first: Judgement, misses: int, alarms: int) -> list[str]:
    said = [escape(kind_of_errors(misses, alarms))]
    for kind, groups in (("region", first.regions), ("event", first.events)):
        group = worst(groups)
        if group is not None:
            said.append(f"Worst {kind}: <b>{escape(group.name)}</b>, {_of(group)}.")
            break
    cut = [(item.title, group) for item in first.slices if (group := worst(item.groups))]
    if cut:
        title, group = min(cut, key=lambda pair: pair[1].scores["iou"] or 0.0)
        said.append(
            f"Worst kind of pixels: {escape(title[:1].lower() + title[1:])}:"
            f" <b>{escape(group.name)}</b>, {_of(group)}."
        )
    without, left_dry = first.without_water
    if without:
        wrong = without - left_dry
        said.append(
            f"Of {some(without, 'image')} without water it calls water in {wrong or 'none'}."
        )
    if len(said) > 1:
        said.append(
            '<span class="soft">“Worst” is said of what has at least'
            f" {ENOUGH_WATER:,} pixels of labelled water.</span>"
        )
    return said


def _of(group: GroupScores) -> str:
    iou = with_interval(group.scores["iou"], group.iou_low, group.iou_high, 2)
    return f"IoU {iou} over {some(group.tiles, 'tile')}"


def _judged_on(evaluation: Evaluation) -> list[str]:
    places = [
        some(count, what)
        for count, what in ((evaluation.regions, "region"), (evaluation.events, "event"))
        if count
    ]
    said = [
        f"{escape(evaluation.part[0].upper() + evaluation.part[1:])} of the dataset"
        f" <b>“{escape(evaluation.dataset)}”</b>"
        f" <code>{evaluation.dataset_sha256[:HASH]}</code>: "
        + " in ".join([some(evaluation.tiles, "tile"), " and ".join(places)][: 1 + bool(places)])
        + ".",
        f"{evaluation.pixels:,} valid pixels,"
        f" {percent(evaluation.water_pixels, evaluation.pixels)} of them labelled water.",
        _labels(evaluation),
    ]
    for item in evaluation.judgements:
        named = f"“{escape(item.name)}” <code>{item.sha256[:HASH]}</code>"
        said.append(
            f"{named}, water from {item.threshold:.3g} on{escape(manner(item))},"
            f" {escape(knowledge(item, evaluation.tiles))}"
        )
    return said


def _labels(evaluation: Evaluation) -> str:
    parts = []
    for source, number_of in evaluation.label_sources.items():
        text = f"{number_of:,} {SOURCES.get(source, source)}"
        if source not in evaluation.headline_sources:
            text += ", shown apart"
        parts.append(text)
    return f"Labels by tile: {escape('; '.join(parts))}."
