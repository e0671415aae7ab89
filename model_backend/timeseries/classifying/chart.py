"""The probability of a flood over time, drawn once for the page and for the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from ...language import numeral, phrase, tr
from ...language import written_short as written
from ...report.pens import Pen, PixelPen, SvgPen
from ...report.time_axis import ticks_of_time
from ...report.words import number
from ..places import UNKNOWN
from ..spec import OPTICAL
from .results import PlaceResult, day_of

WIDTH, HEIGHT = 760, 250
LEFT, RIGHT, TOP, BOTTOM = 60, 40, 34, 46
LABELS = 9  # height of the label of a flood

LEGEND = phrase(
    "Full dots are radar images, hollow ones optical images; the dashed line is the threshold. Bars"
    " above are labels, as far as there are some: high ones of a flood, low ones of dry land."
)


def page_chart(result: PlaceResult) -> str:
    """The chart of a place as an element of a page."""
    pen = SvgPen()
    _draw(pen, result, 0)
    title = tr("Probability of a flood over time, {place}").format(place=result.name)
    return pen.finish(WIDTH, HEIGHT, title)


def picture(results: Sequence[PlaceResult]) -> bytes:
    """The charts of some places, one below the other, as PNG."""
    pen = PixelPen(WIDTH, HEIGHT * len(results), 3 if len(results) < 3 else 2)
    for place, result in enumerate(results):
        _draw(pen, result, place * HEIGHT)
    return pen.png()


def _draw(pen: Pen, result: PlaceResult, above: int) -> None:
    first = day_of(result.images[0])
    # A single image, or several of one day, stand in the middle of some days.
    last = max(day_of(result.images[-1]), first + timedelta(days=1))
    span = (last - first).days
    base = above + HEIGHT - BOTTOM

    def x(day: date) -> float:
        return LEFT + 8 + (WIDTH - LEFT - RIGHT - 16) * (day - first).days / span

    def y(value: float) -> float:
        return base - (base - above - TOP) * value

    pen.text((LEFT, above + 12), result.name, "start", strong=True)
    for value in (0, 0.25, 0.5, 0.75, 1):
        pen.line([(LEFT, y(value)), (WIDTH - RIGHT, y(value))], "grid")
        pen.text((LEFT - 8, y(value) + 4), numeral(f"{value:g}"), "end")
    pen.line([(LEFT, base), (WIDTH - RIGHT, base)], "soft")
    for day, text in ticks_of_time(first, last).items():
        pen.line([(x(day), base), (x(day), base + 5)], "soft")
        pen.text((x(day), base + 18), text)
    pen.upward((16, (base + above + TOP) / 2), tr("Probability of a flood"))
    ends = (LEFT, y(result.threshold)), (WIDTH - RIGHT, y(result.threshold))
    pen.line(ends, "ink", dashed=True)
    points = [(x(day_of(i)), y(float(p))) for i, p in zip(result.images, result.probabilities)]
    pen.line(points, "water")
    for image, probability, point in zip(result.images, result.probabilities, points):
        optical = image.sensor == OPTICAL
        text = tr("{day}, optical: {probability}") if optical else tr("{day}, radar: {probability}")
        title = text.format(day=written(day_of(image)), probability=number(probability, 2))
        pen.dot(point, optical, title)
    _draw_labels(pen, result, x, above + TOP - 6)


def _draw_labels(pen: Pen, result: PlaceResult, x: Callable[[date], float], low: float) -> None:
    for image in result.images:
        if image.flooding != UNKNOWN:
            left, right = x(day_of(image)) - 2.5, x(day_of(image)) + 2.5
            high = low - (LABELS if image.flooding else 3)
            corners = [(left, low), (left, high), (right, high), (right, low)]
            pen.area(corners, "band" if image.flooding else "none")
