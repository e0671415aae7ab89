"""On which track and under which angle an image was taken, from its names and metadata.

Only images of one track see each slope and each house alike.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

TRACK_TAGS = (
    "RELATIVE_ORBIT",
    "RELATIVE_ORBIT_NUMBER",
    "RELATIVEORBITNUMBER",
    "REL_ORBIT",
    "TRACK",
)
ANGLE_TAGS = ("INCIDENCE_ANGLE", "INCIDENCEANGLE", "INCIDENCE", "INCIDENCE_ANGLE_MEAN")
TRACKS = 175  # orbits in which Sentinel-1 is back where it was
_FIRST_ORBITS = {"A": 73, "B": 27}
"""Absolute orbit of each satellite at the beginning of whose cycles stands track 1."""
_PRODUCT = re.compile(r"(?<![A-Z0-9])S1([AB])_[A-Z0-9]{2}_.*?_\d{8}T\d{6}_\d{8}T\d{6}_(\d{6})_")


@dataclass(frozen=True)
class Track:
    """What is known of how a satellite passed.

    Attributes:
        number: Relative orbit; None: not known.
        incidence: Of the scene's middle, degrees; None: not known.
    """

    number: int | None = None
    incidence: float | None = None


def track_of(tags: Mapping[str, str], *names: str) -> Track:
    """From metadata, or else from the name that Sentinel-1's products are delivered with.

    Args:
        tags: Metadata of the raster.
        names: Of layers and files.
    """
    known = {key.rpartition("#")[2].upper(): str(value) for key, value in tags.items()}
    numbers = [_number(known[tag]) for tag in TRACK_TAGS if tag in known]
    angles = [_number(known[tag]) for tag in ANGLE_TAGS if tag in known]
    number = next((int(value) for value in numbers if value is not None and value > 0), None)
    if number is None:
        number = next((found for found in map(_of_product, names) if found is not None), None)
    angle = next((value for value in angles if value is not None and 0 < value < 90), None)
    return Track(number, angle)


def _of_product(name: str) -> int | None:
    match = _PRODUCT.search(name.upper())
    if match is None:
        return None
    return (int(match[2]) - _FIRST_ORBITS[match[1]]) % TRACKS + 1


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
