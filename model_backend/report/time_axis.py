"""Round days of an axis of time."""

from __future__ import annotations

from datetime import date, timedelta

from ..language import month_short, written_short

MOST = 8
"""Ticks, of the shortest dates that there are."""
_LETTERS = 88
"""Of all ticks together, for which there is room."""
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)


def ticks_of_time(first: date, last: date) -> dict[date, str]:
    """Days between two others, both included, and what stands at them."""
    span, most = (last - first).days, _most()
    for step in _DAYS:
        if span / step <= most:
            days = (first + timedelta(offset) for offset in range(0, span + 1, step))
            return {day: written_short(day) for day in days}
    step = next((step for step in _MONTHS if span / (30.4 * step) <= most), _MONTHS[-1])
    found = {}
    for number in range(first.year * 12, (last.year + 1) * 12, step):
        day = date(number // 12, number % 12 + 1, 1)
        if first <= day <= last:
            found[day] = f"{day:%Y}" if step >= 12 else month_short(day)
    return found


def _most() -> int:
    """Ticks that there is room for in the language that is spoken."""
    longest = max(len(written_short(date(2000, month, 28))) for month in range(1, 13))
    return min(MOST, _LETTERS // longest)
