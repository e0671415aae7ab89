"""When the flood began, was largest and ended, told from the areas of all dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .by_date import DateRow


@dataclass(frozen=True)
class Course:
    """The flood as a whole.

    Attributes:
        first: First date that counts as flooded.
        last: Last one.
        peak: Date with the largest flood.
        days: From the first to the last, both included.
    """

    first: DateRow
    last: DateRow
    peak: DateRow
    days: int


def course_of(rows: Sequence[DateRow], share: float) -> Course | None:
    """The course of a flood.

    Args:
        rows: All dates, in the order of time.
        share: Share of the peak's area from which a date counts as flooded: a few pixels are
            called water at any date.

    Returns:
        None where no pixel is flooded at any date.
    """
    peak = max(rows, key=lambda row: row.flood)
    if peak.flood == 0:
        return None
    flooded = [row for row in rows if row.flood > 0 and row.flood >= share * peak.flood]
    first, last = flooded[0], flooded[-1]
    return Course(first, last, peak, (last.day - first.day).days + 1)
