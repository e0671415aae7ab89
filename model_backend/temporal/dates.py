"""The day of the flood as a user says it.

Standard library only and Python 3.9 syntax: QGIS imports this file, to check the form.
"""

from __future__ import annotations

from ..protocol import HighwaterError
from ..water.days import day_in


def said_day(text: str) -> str:
    """A day as ISO 8601, from a text such as ``2024-05-31``; empty for an empty text.

    Raises:
        HighwaterError: ``parameter.flood_date``.
    """
    if not text.strip():
        return ""
    found = day_in(text)
    if found is None:
        raise HighwaterError(
            "parameter.flood_date",
            f"“{text.strip()}” is no date of the flood.",
            "Write year, month and day, such as 2024-05-31.",
        )
    return found.isoformat()
