"""The report of a timeline as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..area.modelbased import assumptions
from ..area.texts import hectares, hectares_from_to, percent
from ..language import measure, phrase, tr, whole, written_short
from ..report.page import card, footer, header, page, paragraph, section, table
from ..report.words import SPACE
from .by_date import DateRow
from .chart import WHOLE, page_chart
from .course import Course

TITLE = phrase("Flood through time")

METHOD = (
    phrase(
        "Each pixel is followed through the dates in the order of time. It counts as judged where a"
        " date calls it dry, flooded or permanent water; what is excluded, uncertain or without"
        " data at a date is not judged then: it neither counts as dry nor ends a flood."
    ),
    phrase(
        "Water that any of the masks, or the layer of permanent water, calls permanent is no flood"
        " at any date. A date's area of permanent water is that of all such pixels that it has"
        " judged."
    ),
    phrase(
        "Areas are measured on the ellipsoid. They are those of the maps, which miss some water and"
        " invent some: reference points give an estimate that knows of it (“Estimate area of"
        " water”)."
    ),
)


@dataclass(frozen=True)
class Told:
    """What the page tells.

    Attributes:
        rows: All dates, in the order of time.
        course: Of the flood; None: there was none.
        share: Share of the peak from which a date counts as flooded.
        ever: Area flooded at any date, hectares.
        layers: How many layers there were.
        cautions: What must be known before the figures are believed.
        record: Name of the file that says how all was made; empty: there is none.
    """

    rows: Sequence[DateRow]
    course: Course | None
    share: float
    ever: float
    layers: int
    cautions: Sequence[str]
    record: str


def page_of(told: Told) -> str:
    """The whole page."""
    rows, course = told.rows, told.course
    about = tr("{layers} layers, {dates} dates from {first} to {last}").format(
        layers=told.layers,
        dates=len(rows),
        first=written_short(rows[0].day),
        last=written_short(rows[-1].day),
    )
    figures = {tr("Dates"): str(len(rows)), tr("Flooded at any date"): hectares(told.ever)}
    if course is None:
        verdict = tr("No pixel was flooded at any of the dates.")
    else:
        verdict = _verdict(course)
        figures = {
            tr("First flooded"): _unbroken(course.first.day),
            tr("Largest"): _unbroken(course.peak.day),
            tr("Last flooded"): _unbroken(course.last.day),
            tr("Largest area"): hectares(course.peak.flood),
            **figures,
        }
    body = header(tr(TITLE), about, verdict, figures)
    body += "".join(f'<div class="finding warning">{paragraph(t)}</div>' for t in told.cautions)
    chart = card(page_chart(rows, course))
    body += section(tr("Area over time"), chart, paragraph(_key(rows), "soft"))
    body += section(tr("Dates"), _table(rows))
    counts = tr(
        "A date counts as flooded from {share} of the largest area on: a few pixels are called"
        " water at any date. The flood lasted from the first to the last such date, both included;"
        " it may have begun before the first image that shows it and ended after the last."
    ).format(share=percent(told.share))
    graded = assumptions() if any(row.low is not None for row in rows) else ()
    method = (*map(tr, METHOD), counts)
    body += section(tr("How this was computed"), *(paragraph(text) for text in method))
    body += section(tr("What the intervals assume"), *(paragraph(text) for text in graded))
    if told.record:
        body += footer(tr("Record: {name}").format(name=told.record))
    return page(tr(TITLE), body)


def _verdict(course: Course) -> str:
    """The answer; HTML."""
    values = {
        "day": written_short(course.peak.day),
        "area": hectares(course.peak.flood),
        "first": written_short(course.first.day),
        "last": written_short(course.last.day),
    }
    if course.days == 1:
        text = tr(
            "The flood was largest on <b>{day}</b>, with <b>{area}</b>. It was seen from"
            " {first} to {last}, 1 day."
        )
        return text.format(**values)
    text = tr(
        "The flood was largest on <b>{day}</b>, with <b>{area}</b>. It was seen from {first}"
        " to {last}, {count} days."
    )
    return text.format(count=whole(course.days), **values)


def _key(rows: Sequence[DateRow]) -> str:
    text = tr(
        "Dots are dates; hollow ones have judged less than {share} of the area, so that their flood"
        " may be larger. The bars below show the share that was judged."
    ).format(share=measure(f"{100 * WHOLE:.0f}", "%"))
    if any(row.low is not None for row in rows):
        text = f"{text} {tr('Whiskers are model-based 95 % intervals.')}"
    return text


def _table(rows: Sequence[DateRow]) -> str:
    graded = any(row.low is not None for row in rows)
    columns = [
        *(tr("Date"), tr("Flood"), tr("Permanent water"), tr("Dry"), tr("Cannot be judged")),
        *(tr("Not seen"), tr("Judged")),
    ]
    if graded:
        columns.insert(2, tr("95 % interval, model-based"))
    cells = []
    for row in rows:
        values = (row.flood, row.permanent, row.dry, row.unjudged, row.unseen)
        line = [written_short(row.day), *map(hectares, values), percent(row.judged_share)]
        if graded:
            line.insert(2, "–" if row.low is None else hectares_from_to(row.low, row.high))
        cells.append(line)
    return table(columns, cells)


def _unbroken(day: date) -> str:
    return written_short(day).replace(" ", SPACE)
