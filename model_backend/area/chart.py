"""An interval drawn as inline SVG."""

from __future__ import annotations

from html import escape

from ..language import tr
from .texts import hectares

WIDTH, HEIGHT = 720, 118
LEFT, RIGHT = 20, 700
ESTIMATE, MAPPED, AXIS = 34, 62, 84  # heights of the rows


def interval_chart(value: float, low: float, high: float, mapped: float, title: str) -> str:
    """An estimate with its interval, and the mapped area below, on one scale in hectares.

    Args:
        value: The estimate.
        low: Lower end of the interval.
        high: Upper end.
        mapped: Area on the map.
        title: What the interval is; plain text.
    """
    least, most = min(low, mapped), max(high, mapped)
    room = (most - least) * 0.25 or max(most, 1) * 0.1
    start, end = max(least - room, 0), most + room

    def x(area: float) -> float:
        return round(LEFT + (RIGHT - LEFT) * (area - start) / (end - start), 1)

    ends = "".join(
        f'<text x="{x(area)}" y="{AXIS + 20}" text-anchor="{anchor}">{hectares(area)}</text>'
        for area, anchor in ((low, "end"), (high, "start"))
    )
    estimate = tr("{title}: {area}").format(title=title, area=hectares(value))
    map_ = tr("On the map: {area}").format(area=hectares(mapped))
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'<line class="axis" x1="{LEFT}" x2="{RIGHT}" y1="{AXIS}" y2="{AXIS}"/>'
        f'<rect class="water curve" x="{x(low)}" width="{max(x(high) - x(low), 1)}"'
        f' y="{ESTIMATE - 9}" height="18"/>'
        f'<circle class="water" cx="{x(value)}" cy="{ESTIMATE}" r="6"/>'
        f'<text class="value" x="{x(value)}" y="{ESTIMATE - 16}" text-anchor="middle">'
        f"{escape(estimate)}</text>"
        f'<circle class="dry" cx="{x(mapped)}" cy="{MAPPED}" r="5"/>'
        f'<text class="value" x="{x(mapped)}" y="{MAPPED + 5}" dx="12">{escape(map_)}</text>'
        f"{ends}</svg>"
    )
