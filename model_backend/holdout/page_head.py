"""The first screen: how good the model is, where it fails, and on what it was judged."""

from __future__ import annotations

from html import escape

from ..language import begun, continued, enumerated, phrase, tr, whole
from ..report.page import Figure, card, header, points
from ..report.verdicts import NAMES, agreement, errors_bar, found, headline, kind_of_errors
from ..report.words import interval, number, percent, with_interval
from .page_comparisons import in_short
from .page_facts import ENOUGH_WATER, counted, knowledge, manner, origin, score, threshold, worst
from .results import Evaluation, GroupScores, Judgement
from .words import some

SHOWN = ("iou", "f1", "precision", "recall", "average_precision", "ece")
SHORT = {"ece": phrase("Calibration error")}
HASH = 12  # letters that tell files apart; the whole hashes stand at the end


def head(evaluation: Evaluation) -> str:
    """HTML of the first screen; it speaks of the first model."""
    first = evaluation.judgements[0]
    tiles = counted(evaluation, first)
    hits, misses, alarms = (
        sum(counts) for counts in zip((0, 0, 0), *((tile.tp, tile.fn, tile.fp) for tile in tiles))
    )
    figures: dict[str, Figure] = {}
    for name in SHOWN:
        item = score(first.headline, name)
        figures[tr(SHORT.get(name, NAMES[name]))] = (
            number(item.value),
            interval(item.low, item.high) or tr("no interval"),
        )
    title = tr("How good is “{model}”?").format(model=first.name)
    return (
        header(title, begun(_about(evaluation)), _verdict(first), figures)
        + errors_bar(hits, misses, alarms)
        + _compared(evaluation)
        + '<div class="charts">'
        + card(points(_failures(first, misses, alarms)), tr("Where it fails"))
        + card(points(_judged_on(evaluation)), tr("On what it was judged"))
        + "</div>"
        + "".join(f'<p class="finding warning">{escape(text)}</p>' for text in evaluation.warnings)
    )


def _about(evaluation: Evaluation) -> str:
    others = len(evaluation.judgements) - 1
    against = (
        tr("compared with 1 other model")
        if others == 1
        else tr("compared with {count} other models").format(count=whole(others))
    )
    about = (
        tr("{part} of the dataset “{dataset}”").format(
            part=evaluation.part, dataset=evaluation.dataset
        ),
        some(evaluation.tiles, "tile"),
        against if others else "",
        str(evaluation.record.get("finished", ""))[:10],
    )
    return " · ".join(text for text in about if text)


def _verdict(first: Judgement) -> str:
    iou, recall, precision = (score(first.headline, n) for n in ("iou", "recall", "precision"))
    text = f"{agreement(iou.value, iou.low, iou.high)} {found(recall.value, precision.value)}"
    if iou.value is not None and iou.low is None:
        text += f" {tr('There are too few tiles to say how sure that is.')}"
    return f"<b>{escape(headline(iou.value))}</b> {escape(text)}"


def _compared(evaluation: Evaluation) -> str:
    said = in_short(evaluation)
    return card(points(map(escape, said)), tr("Compared with the others")) if said else ""


def _failures(first: Judgement, misses: int, alarms: int) -> list[str]:
    said = [escape(kind_of_errors(misses, alarms))]
    for text, groups in (
        (tr("Worst region: <b>{name}</b>, {score}."), first.regions),
        (tr("Worst event: <b>{name}</b>, {score}."), first.events),
    ):
        group = worst(groups)
        if group is not None:
            said.append(text.format(name=escape(group.name), score=_of(group)))
            break
    cut = [(item.title, group) for item in first.slices if (group := worst(item.groups))]
    if cut:
        title, group = min(cut, key=lambda pair: pair[1].scores["iou"] or 0.0)
        said.append(
            tr("Worst kind of pixels: {kind}: <b>{name}</b>, {score}.").format(
                kind=escape(continued(title)), name=escape(group.name), score=_of(group)
            )
        )
    without, left_dry = first.without_water
    if without:
        text = (
            tr("Of {images} without water it calls water in {count}.")
            if without != left_dry
            else tr("Of {images} without water it calls water in none.")
        )
        said.append(text.format(images=some(without, "image"), count=without - left_dry))
    if len(said) > 1:
        text = tr("“Worst” is said of what has at least {count} pixels of labelled water.")
        said.append(f'<span class="soft">{text.format(count=whole(ENOUGH_WATER))}</span>')
    return said


def _of(group: GroupScores) -> str:
    iou = with_interval(group.scores["iou"], group.iou_low, group.iou_high, 2)
    return tr("IoU {iou} over {tiles}").format(iou=iou, tiles=some(group.tiles, "tile"))


def _judged_on(evaluation: Evaluation) -> list[str]:
    places = [
        some(count, what)
        for count, what in ((evaluation.regions, "region"), (evaluation.events, "event"))
        if count
    ]
    text = (
        tr("{part} of the dataset <b>“{dataset}”</b> <code>{digest}</code>: {tiles} in {places}.")
        if places
        else tr("{part} of the dataset <b>“{dataset}”</b> <code>{digest}</code>: {tiles}.")
    )
    pixels = tr("{count} valid pixels, {share} of them labelled water.")
    said = [
        text.format(
            part=escape(begun(evaluation.part)),
            dataset=escape(evaluation.dataset),
            digest=evaluation.dataset_sha256[:HASH],
            tiles=some(evaluation.tiles, "tile"),
            places=enumerated(places) if places else "",
        ),
        pixels.format(
            count=whole(evaluation.pixels),
            share=percent(evaluation.water_pixels, evaluation.pixels),
        ),
        _labels(evaluation),
    ]
    for item in evaluation.judgements:
        model = tr("“{model}” <code>{digest}</code>, water from {threshold} on").format(
            model=escape(item.name), digest=item.sha256[:HASH], threshold=threshold(item)
        )
        said.append(knowledge(item, f"{model}{escape(manner(item))}", evaluation.tiles))
    return said


def _labels(evaluation: Evaluation) -> str:
    parts = []
    for source, count in evaluation.label_sources.items():
        text = (
            tr("{count} {origin}")
            if source in evaluation.headline_sources
            else tr("{count} {origin}, shown apart")
        )
        parts.append(text.format(count=whole(count), origin=origin(source)))
    labels = "".join(parts[:1])
    for part in parts[1:]:
        labels = tr("{labels}; {more}").format(labels=labels, more=part)
    return escape(tr("Labels by tile: {labels}.").format(labels=labels))
