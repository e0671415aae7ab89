"""The flooded area over time, drawn once for the page and for the picture."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..area.texts import hectares, hectares_from_to
from ..language import measure, numeral, tr, written_short
from ..report.charts import ticks
from ..report.pens import Pen, PixelPen, SvgPen
from ..report.time_axis import ticks_of_time
from .by_date import DateRow
from .course import Course

WIDTH, HEIGHT = 760, 340
LEFT, RIGHT, TOP, BOTTOM = 84, 44, 30, 62
WHOLE = 0.9
"""Share of the area that a date must have judged to be drawn as a full dot."""
_BASE = HEIGHT - BOTTOM
_SEEN = 14  # height of the bars of what was judged


def page_chart(rows: Sequence[DateRow], course: Course | None) -> str:
    """The chart as an element of a page."""
    pen = SvgPen()
    _draw(pen, rows, course)
    return pen.finish(WIDTH, HEIGHT, tr("Flooded area over time"))


def picture(rows: Sequence[DateRow], course: Course | None) -> bytes:
    """The chart as PNG."""
    pen = PixelPen(WIDTH, HEIGHT)
    _draw(pen, rows, course)
    return pen.png()


def _draw(pen: Pen, rows: Sequence[DateRow], course: Course | None) -> None:
    first, last = rows[0].day, rows[-1].day
    span = max((last - first).days, 1)
    most = max(max(row.flood, row.high or 0.0) for row in rows) or 1.0

    def x(day: date) -> float:
        return LEFT + 8 + (WIDTH - LEFT - RIGHT - 16) * (day - first).days / span

    def y(area: float) -> float:
        return _BASE - (_BASE - TOP) * area / (1.08 * most)

    for value in ticks(0, 1.08 * most):
        pen.line([(LEFT, y(value)), (WIDTH - RIGHT, y(value))], "grid")
        pen.text((LEFT - 8, y(value) + 4), numeral(f"{value:,.6g}"), "end")
    pen.line([(LEFT, _BASE), (WIDTH - RIGHT, _BASE)], "soft")
    for day, text in ticks_of_time(first, last).items():
        pen.line([(x(day), _BASE), (x(day), _BASE + 5)], "soft")
        pen.text((x(day), _BASE + 18), text)
    pen.upward((18, (_BASE + TOP) / 2), tr("Flooded area (ha)"))
    _draw_intervals(pen, rows, x, y)
    pen.line([(x(row.day), y(row.flood)) for row in rows], "water")
    for row in rows:
        pen.dot((x(row.day), y(row.flood)), row.judged_share < WHOLE, _title(row))
    if course is not None:
        peak = course.peak
        middle = (LEFT + WIDTH - RIGHT) / 2
        before = x(peak.day) > middle
        place = x(peak.day) + (-9 if before else 9), y(peak.flood) - 8
        text = tr("{day}: {area}").format(day=written_short(peak.day), area=hectares(peak.flood))
        pen.text(place, text, "end" if before else "start", strong=True)
    _draw_judged(pen, rows, x)


def _draw_intervals(pen: Pen, rows: Sequence[DateRow], x, y) -> None:
    for row in rows:
        if row.low is None or row.high is None:
            continue
        middle, low, high = x(row.day), y(row.low), y(row.high)
        pen.line([(middle, low), (middle, high)], "ink")
        for end in (low, high):
            pen.line([(middle - 4, end), (middle + 4, end)], "ink")


def _draw_judged(pen: Pen, rows: Sequence[DateRow], x) -> None:
    """Below the axis, a bar for each date: how much of the area it has judged."""
    low = HEIGHT - 8
    places = [x(row.day) for row in rows]
    gap = min((b - a for a, b in zip(places, places[1:])), default=12.0)
    half = max(min(gap / 2 - 0.5, 6.0), 0.75)
    for place, row in zip(places, rows):
        height = _SEEN * row.judged_share
        pen.area(
            [(place - half, low), (place - half, low - height), (place + half, low - height),
             (place + half, low)],
            "none",
        )  # fmt: skip
    pen.line([(LEFT, low), (WIDTH - RIGHT, low)], "grid")
    pen.text((LEFT - 8, low - 2), tr("Judged"), "end")


def _title(row: DateRow) -> str:
    if row.low is None:
        text, interval = tr("{day}: {area}, {share} judged"), ""
    else:
        text = tr("{day}: {area} ({interval}), {share} judged")
        interval = hectares_from_to(row.low, row.high)
    return text.format(
        day=written_short(row.day),
        area=hectares(row.flood),
        interval=interval,
        share=measure(f"{100 * row.judged_share:.0f}", "%"),
    )
