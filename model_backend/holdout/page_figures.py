"""The figures of each model with their intervals, and its curves."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..language import tr, whole
from ..models.scores import Score
from ..report.page import card, framed, paragraph, points, section
from ..report.verdicts import MEANINGS, NAMES
from ..report.words import interval, number
from . import charts
from .page_comparisons import FEW, sentences
from .page_facts import counted, manner, threshold
from .results import Evaluation, Judgement
from .words import some


def comparisons_section(evaluation: Evaluation) -> str:
    """Models compared; nothing where there is one."""
    said = sentences(evaluation)
    if not said:
        return ""
    about = tr(
        "Both models are drawn on the same tiles or regions each time, so that a difference is not"
        " hidden by some of them being harder than others. “Better” and “worse” are said where the"
        " interval of the difference excludes zero."
    )
    return section(tr("Models compared"), paragraph(about, "soft"), card(points(map(escape, said))))


def figures_section(evaluation: Evaluation) -> str:
    """A table of scores for each model."""
    return section(tr("Figures"), *(_card(evaluation, item) for item in evaluation.judgements))


def curves_section(evaluation: Evaluation) -> str:
    """Curves of all models."""
    judgements = evaluation.judgements
    dot = tr("Dot: at the model's threshold. Up and to the right is better.")
    together = card(
        charts.precision_recall(judgements) + paragraph(dot, "soft"),
        tr("Precision and recall"),
    ) + card(
        charts.tiles_by_iou(judgements[0], _of_tiles(evaluation, judgements[0])),
        tr("Tile by tile · {model}").format(model=judgements[0].name),
    )
    believed = tr(
        "Below the dashed line the model is too sure of water, above it not sure enough. The"
        " heights of the counts are logarithmic."
    )
    own = "".join(
        f"<h3>{escape(item.name)}</h3>"
        + _pair(
            card(charts.over_thresholds(item), tr("Scores by threshold")),
            card(
                charts.reliability(item, place) + paragraph(believed, "soft"),
                tr("Can its probabilities be believed?"),
            ),
        )
        for place, item in enumerate(judgements)
    )
    pooled = tr("Pooled over the {tiles} whose labels enter the headline.").format(
        tiles=some(len(counted(evaluation, judgements[0])), "tile")
    )
    return section(tr("Curves"), paragraph(pooled, "soft"), _pair(together), own)


def _pair(*cards: str) -> str:
    return f'<div class="charts">{"".join(cards)}</div>'


def _of_tiles(evaluation: Evaluation, item: Judgement) -> list[float]:
    """IoU of each tile with water that enters the headline."""
    return [
        iou
        for tile in counted(evaluation, item)
        if tile.water_pixels and (iou := tile.scores.get("iou")) is not None
    ]


def _columns(evaluation: Evaluation, item: Judgement) -> list[tuple[str, str, Sequence[Score]]]:
    """Heading, what stands below it in small print, and scores of each column."""
    tiles = counted(evaluation, item)
    regions = len({tile.region for tile in tiles if tile.region})
    pooled, over = tr("All pixels pooled"), tr("95 %: over {groups}")
    columns: list[tuple[str, str, Sequence[Score]]] = [
        (pooled, over.format(groups=some(len(tiles), "image")), item.headline)
    ]
    if item.over_regions:
        over = over if regions >= FEW else tr("95 %: over {groups}, rough")
        columns.append((pooled, over.format(groups=some(regions, "region")), item.over_regions))
    columns.append((tr("Mean of the images"), tr("95 %: over images"), item.per_image))
    if item.flood_only:
        columns.append((tr("Flood only"), tr("permanent water masked out"), item.flood_only))
    return columns


def _card(evaluation: Evaluation, item: Judgement) -> str:
    columns = _columns(evaluation, item)
    head = "".join(
        f'<th>{escape(name)}<br><span class="soft">{escape(small)}</span></th>'
        for name, small, _ in columns
    )
    names = [score.name for score in item.headline]
    rows = "".join(
        f"<tr><td><b>{escape(tr(NAMES.get(name, name)))}</b><br>"
        f'<span class="soft">{escape(tr(MEANINGS.get(name, "")))}</span></td>'
        + "".join(_cell(name, scores) for _, _, scores in columns)
        + "</tr>"
        for name in names
    )
    without, left_dry = item.without_water
    note = (
        tr(
            "{images} without water: in {count} of them the model calls water. They have no recall,"
            " and enter the mean of the images as the protocol below says."
        ).format(images=some(without, "image"), count=whole(without - left_dry))
        if without
        else tr("Every image has water.")
    )
    title = tr("{model} · water from {threshold} on").format(
        model=item.name, threshold=threshold(item)
    )
    return card(
        framed(f"<thead><tr><th>{tr('Score')}</th>{head}</tr></thead><tbody>{rows}</tbody>")
        + paragraph(note, "soft"),
        f"{title}{manner(item)}",
    )


def _cell(name: str, scores: Sequence[Score]) -> str:
    item = next((score for score in scores if score.name == name), None)
    if item is None:
        return '<td class="soft">–</td>'
    ends = interval(item.low, item.high)
    small = f'<br><span class="soft">{ends}</span>' if ends else ""
    return f'<td class="score">{number(item.value)}{small}</td>'
