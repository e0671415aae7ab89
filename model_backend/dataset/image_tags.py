"""Numbers that the metadata of an image may hold: angle of incidence, share of clouds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

CLOUD_TAGS = (
    "CLOUD_COVERAGE_ASSESSMENT",
    "CLOUDY_PIXEL_PERCENTAGE",
    "CLOUD_PERCENT",
    "CLOUD_PERCENTAGE",
    "CLOUD_COVERAGE",
    "CLOUD_COVER",
    "CLOUDCOVER",
    "EO_CLOUD_COVER",
)
"""Keys with the share of clouds in percent."""

INCIDENCE_TAGS = (
    "INCIDENCE_ANGLE_MID_SWATH",
    "INCIDENCE_ANGLE",
    "INCIDENCEANGLE",
    "VIEW_INCIDENCE_ANGLE",
    "INCIDENCE",
)
"""Keys with the angle of incidence in degrees."""

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")


def cloud_percent_in(tags: Mapping[str, Any]) -> float | None:
    """Share of clouds, 0 to 100; None: the metadata do not say it."""
    return _number(tags, CLOUD_TAGS, 100.0)


def incidence_in(tags: Mapping[str, Any]) -> float | None:
    """Angle of incidence, degrees; None: the metadata do not say it."""
    return _number(tags, INCIDENCE_TAGS, 90.0)


def _number(tags: Mapping[str, Any], names: tuple[str, ...], most: float) -> float | None:
    """The first number from 0 to ``most``; case, hyphens and colons of keys do not matter."""
    known = {re.sub(r"[^A-Z0-9]+", "_", key.upper()): str(value) for key, value in tags.items()}
    for name in names:
        match = _NUMBER.search(known.get(name, ""))
        if match and 0 <= float(match[0]) <= most:
            return float(match[0])
    return None
