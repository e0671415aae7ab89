"""Dates that a user says for layers.

Standard library only and Python 3.9 syntax: QGIS imports this file as well.
"""

from __future__ import annotations

import re
from typing import Sequence, Tuple

from ..protocol import HighwaterError
from ..sar.acquisition import date_in


def split_dates(text: str) -> Tuple[str, ...]:
    """Dates of a text such as ``2024-05-07; 2024-05-19``, each as ISO 8601.

    Raises:
        HighwaterError: ``parameter.dates`` for a part that is no date; an empty part between two
            separators is none that is known.
    """
    if not text.strip():
        return ()
    return tuple(iso_date(part) for part in re.split(r"[;,\n]", text.strip().rstrip(";,")))


def iso_date(text: str) -> str:
    """A date as ISO 8601; empty for an empty text.

    Raises:
        HighwaterError: ``parameter.dates``.
    """
    found = date_in(text.strip())
    if text.strip() and not found:
        raise HighwaterError(
            "parameter.dates",
            f"“{text.strip()}” is no date.",
            "Write year, month and day, such as 2024-05-31.",
        )
    return found


def require_one_each(dates: Sequence[str], layers: int) -> None:
    """Refuse dates that are fewer or more than the layers; none at all is fine.

    Raises:
        HighwaterError: ``parameter.dates``.
    """
    if dates and len(dates) != layers:
        raise HighwaterError(
            "parameter.dates",
            f"There are {len(dates)} dates for {layers} layers.",
            "Give one for each layer, in their order, or none.",
        )


def is_earlier(date: str, flood: str) -> bool:
    """Whether an image is of an earlier day, or of an earlier time of the same day if both say."""
    if date[:10] != flood[:10]:
        return date[:10] < flood[:10]
    return "T" in date and "T" in flood and date < flood
