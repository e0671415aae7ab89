"""The report of a timeline as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..area.modelbased import assumptions
from ..area.texts import hectares, percent
from ..report.page import card, footer, header, page, paragraph, section, table
from ..report.time_axis import written
from ..report.words import SPACE
from .by_date import DateRow
from .chart import WHOLE, page_chart
from .course import Course

TITLE = "Flood through time"

METHOD = (
    "Each pixel is followed through the dates in the order of time. It counts as judged where a"
    " date calls it dry, flooded or permanent water; what is excluded, uncertain or without data"
    " at a date is not judged then: it neither counts as dry nor ends a flood.",
    "Water that any of the masks, or the layer of permanent water, calls permanent is no flood at"
    " any date. A date's area of permanent water is that of all such pixels that it has judged.",
    "Areas are measured on the ellipsoid. They are those of the maps, which miss some water and"
    " invent some: reference points give an estimate that knows of it (“Estimate area of water”).",
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
    about = (
        f"{told.layers} layers, {len(rows)} dates from {written(rows[0].day)} to"
        f" {written(rows[-1].day)}"
    )
    figures = {"Dates": str(len(rows)), "Flooded at any date": hectares(told.ever)}
    if course is None:
        verdict = "No pixel was flooded at any of the dates."
    else:
        verdict = (
            f"The flood was largest on <b>{written(course.peak.day)}</b>, with"
            f" <b>{hectares(course.peak.flood)}</b>. It was seen from {written(course.first.day)}"
            f" to {written(course.last.day)}, {_days(course.days)}."
        )
        figures = {
            "First flooded": _unbroken(course.first.day),
            "Largest": _unbroken(course.peak.day),
            "Last flooded": _unbroken(course.last.day),
            "Largest area": hectares(course.peak.flood),
            **figures,
        }
    body = header(TITLE, about, verdict, figures)
    body += "".join(f'<div class="finding warning">{paragraph(t)}</div>' for t in told.cautions)
    body += section("Area over time", card(page_chart(rows, course)), paragraph(_key(rows), "soft"))
    body += section("Dates", _table(rows))
    counts = (
        f"A date counts as flooded from {percent(told.share)} of the largest area on: a few pixels"
        " are called water at any date. The flood lasted from the first to the last such date,"
        " both included; it may have begun before the first image that shows it and ended after"
        " the last."
    )
    graded = assumptions() if any(row.low is not None for row in rows) else ()
    body += section("How this was computed", *(paragraph(text) for text in (*METHOD, counts)))
    body += section("What the intervals assume", *(paragraph(text) for text in graded))
    return page(TITLE, body + (footer(f"Record: {told.record}") if told.record else ""))


def _key(rows: Sequence[DateRow]) -> str:
    text = (
        f"Dots are dates; hollow ones have judged less than {100 * WHOLE:.0f} % of the area, so"
        " that their flood may be larger. The bars below show the share that was judged."
    )
    if any(row.low is not None for row in rows):
        text += " Whiskers are model-based 95 % intervals."
    return text


def _table(rows: Sequence[DateRow]) -> str:
    graded = any(row.low is not None for row in rows)
    columns = ["Date", "Flood", "Permanent water", "Dry", "Cannot be judged", "Not seen", "Judged"]
    if graded:
        columns.insert(2, "95 % interval, model-based")
    cells = []
    for row in rows:
        values = (row.flood, row.permanent, row.dry, row.unjudged, row.unseen)
        line = [written(row.day), *map(hectares, values), percent(row.judged_share)]
        if graded:
            ends = "–" if row.low is None else f"{hectares(row.low)} – {hectares(row.high)}"
            line.insert(2, ends)
        cells.append(line)
    return table(columns, cells)


def _unbroken(day: date) -> str:
    return written(day).replace(" ", SPACE)


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count:,} days"
