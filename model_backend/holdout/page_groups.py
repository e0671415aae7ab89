"""Scores of regions, events, origins of labels and slices, with a small bar each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from ..language import begun, tr, whole
from ..report.charts import small_bar
from ..report.page import card, framed, headings, paragraph, section
from ..report.words import number, percent, with_interval
from .page_facts import origin, score
from .results import Evaluation, GroupScores, Judgement

SHOWN = 60
"""Rows of a table at most; the file of metrics has all."""
LONG = 12  # rows from which a table may be cut between pages

_MINUS = re.compile(r"(?<![^\s(])-(?=\d)")

Groups = Callable[[Judgement], Sequence[GroupScores]]


def slices_section(evaluation: Evaluation) -> str:
    """By land cover, slope and whatever else could be cut."""
    cards = []
    for cut in evaluation.judgements[0].slices:
        table = _table(evaluation, "", _of_slice(cut.id))
        note = paragraph(begun(cut.note), "soft") if cut.note else ""
        cards.append(card(table + note, cut.title))
    if not cards:
        return ""
    return section(tr("By kind of pixel"), paragraph(_bars(), "soft"), *cards)


def places_section(evaluation: Evaluation) -> str:
    """By region and by event, the worst first."""
    first = evaluation.judgements[0]
    cards = []
    for one, title, groups in (
        (tr("Region"), tr("Regions, worst first"), _regions),
        (tr("Event"), tr("Events, worst first"), _events),
    ):
        number_of = len(groups(first))
        if not number_of or (groups is _events and _same(first)):
            continue
        table = _table(evaluation, one, groups, sort=True)
        cards.append(card(table, title, "long" if number_of > LONG else ""))
    return section(tr("By place"), paragraph(_bars(), "soft"), *cards) if cards else ""


def sources_section(evaluation: Evaluation) -> str:
    """By origin of the labels; nothing where all have one that enters the headline."""
    first = evaluation.judgements[0]
    if set(first.by_source) <= set(evaluation.headline_sources):
        return ""
    head = "".join(f"<th>{escape(item.name)}<br>IoU</th>" for item in evaluation.judgements)
    rows = []
    for source in first.by_source:
        entered = source in evaluation.headline_sources
        cells = "".join(
            f'<td class="score">{_bar(iou.value, iou.low, iou.high)}</td>'
            for iou in (
                score(item.by_source.get(source, ()), "iou") for item in evaluation.judgements
            )
        )
        rows.append(
            f"<tr><td>{escape(origin(source))}</td>"
            f"<td>{whole(evaluation.label_sources.get(source, 0))}</td>"
            f"<td>{tr('yes') if entered else tr('no')}</td>{cells}</tr>"
        )
    why = tr(
        "Weak labels were made by a method and may share its errors; simulated images are easier"
        " than real ones. Neither enters a headline beside labels of people."
    )
    columns = headings(tr("Labels"), tr("Tiles"), tr("In the headline"))
    return section(
        tr("By origin of the labels"),
        card(
            framed(f"<thead><tr>{columns}{head}</tr></thead><tbody>{''.join(rows)}</tbody>")
            + paragraph(why, "soft")
        ),
    )


def _bars() -> str:
    return tr(
        "Bars: IoU from 0 to 1, with its 95 % interval over tiles. A row without an interval has"
        " too few tiles to say."
    )


def _regions(item: Judgement) -> Sequence[GroupScores]:
    return item.regions


def _events(item: Judgement) -> Sequence[GroupScores]:
    return item.events


def _of_slice(id: str) -> Groups:
    def groups(item: Judgement) -> Sequence[GroupScores]:
        return next((cut.groups for cut in item.slices if cut.id == id), ())

    return groups


def _same(item: Judgement) -> bool:
    """Whether events say no more than regions, because they are called the same."""
    return [group.name for group in item.events] == [group.name for group in item.regions]


def _table(evaluation: Evaluation, title: str, groups: Groups, sort: bool = False) -> str:
    judgements = evaluation.judgements
    found = [{group.name: group for group in groups(item)} for item in judgements]
    rows = list(groups(judgements[0]))
    if sort:
        rows.sort(key=lambda group: 2.0 if (iou := group.scores.get("iou")) is None else iou)
    names = "".join(
        f"<th>{escape(item.name) if len(judgements) > 1 else 'IoU'}</th>" for item in judgements
    )
    body = "".join(_row(group, found) for group in rows[:SHOWN])
    more = len(rows) - SHOWN
    rest = (
        paragraph(
            tr("… and {count} more: the file of metrics has all.").format(count=whole(more)), "soft"
        )
        if more > 0
        else ""
    )
    columns = headings(title, tr("Tiles"), tr("Pixels"), tr("Water"))
    return framed(f"<thead><tr>{columns}{names}</tr></thead><tbody>{body}</tbody>") + rest


def _row(group: GroupScores, found: Sequence[dict[str, GroupScores]]) -> str:
    cells = "".join(_cell(own.get(group.name)) for own in found)
    name = _MINUS.sub("−", group.name)
    return (
        f"<tr><td>{escape(name)}</td><td>{whole(group.tiles)}</td><td>{whole(group.pixels)}</td>"
        f"<td>{percent(group.water_pixels, group.pixels)}</td>{cells}</tr>"
    )


def _cell(group: GroupScores | None) -> str:
    if group is None:
        return "<td>–</td>"
    iou = group.scores.get("iou")
    if iou is None:
        return f'<td class="soft">{tr("no water")}</td>'
    parts = [
        text.format(value=number(value, 2))
        for name, text in (
            ("precision", tr("precision {value}")),
            ("recall", tr("recall {value}")),
        )
        if (value := group.scores.get(name)) is not None
    ]
    return (
        f'<td class="score">{_bar(iou, group.iou_low, group.iou_high)}'
        f'<br><span class="soft">{" · ".join(parts)}</span></td>'
    )


def _bar(value: float | None, low: float | None, high: float | None) -> str:
    number_of = with_interval(value, low, high)
    return f'{small_bar(value, low, high)} <span class="value">{number_of}</span>'
