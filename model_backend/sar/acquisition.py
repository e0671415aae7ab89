"""When, by what and on which orbit an image was taken, from its names and metadata."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

SENSORS = (
    (r"S1([A-D])(?![A-Z0-9])", "Sentinel-1{}"),
    (r"SENTINEL-?1 ?([A-D])(?![A-Z])", "Sentinel-1{}"),
    (r"S1(?=_|-)|SENTINEL-?1(?![0-9])", "Sentinel-1"),
    (r"RS2(?=[_-])|RADARSAT-?2", "RADARSAT-2"),
    (r"RCM-?([123])(?![0-9])", "RADARSAT Constellation {}"),
    (r"TDX1|TANDEM-?X", "TanDEM-X"),
    (r"TSX1|TERRASAR-?X", "TerraSAR-X"),
    (r"PAZ1(?![A-Z0-9])", "PAZ"),
    (r"CSKS([1-4])", "COSMO-SkyMed {}"),
    (r"CSG_?SSAR([12])", "COSMO-SkyMed Second Generation {}"),
    (r"COSMO-?SKYMED", "COSMO-SkyMed"),
    (r"ALOS-?([24])(?![0-9])", "ALOS-{}"),
    (r"SAO(?:COM-?)?1([AB])(?![A-Z])", "SAOCOM-1{}"),
    (r"ICEYE", "ICEYE"),
    (r"CAPELLA", "Capella"),
    (r"UMBRA", "Umbra"),
    (r"NISAR", "NISAR"),
    (r"ENVISAT|ASAR(?=[_-])", "Envisat ASAR"),
)
"""Pattern and name of each satellite, searched from the first to the last."""

DATE_TAGS = (
    "ACQUISITION_START_TIME",
    "PRODUCT_START_TIME",
    "FIRST_LINE_TIME",
    "SENSING_START",
    "ACQUISITION_DATETIME",
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATE",
    "ACQUISITIONDATE",
    "DATE_ACQUIRED",
    "SENSING_TIME",
    "START_DATETIME",
    "DATETIME",
    "DATE",
)
"""Tags that hold the time of the image, the surest first. ``TIFFTAG_DATETIME`` is not among them:
it says when the file was written."""
SENSOR_TAGS = ("SATELLITE_IDENTIFIER", "MISSION_ID", "MISSION", "PLATFORM", "SATELLITE", "SENSOR")
ORBIT_TAGS = ("ORBIT_DIRECTION", "ORBIT_STATE", "PASS", "ORBITPROPERTIES_PASS", "ORBIT")

POLAR = 70.0
"""Degrees of latitude from which on the hour does not tell the orbit's direction."""
HOURS = 3.0
"""From the usual hour, within which an image is of that direction."""

_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-/_.]?)(\d\d)\2(\d\d)(?:[T_ ]?(\d\d):?(\d\d):?(\d\d)(?!\d))?(?!\d)"
)
# From one minute to another, as in the names of the Copernicus Browser.
_PERIOD = re.compile(r"(\d{4}-\d\d-\d\d)-\d\d[_:]\d\d_(\d{4}-\d\d-\d\d)-\d\d[_:]\d\d(?!\d)")
_WRITTEN = re.compile(r"(?<!\d)(\d\d?)-([A-Z]{3})-((?:19|20)\d\d)(?:[T ](\d\d):(\d\d):(\d\d))?")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@dataclass(frozen=True)
class Acquisition:
    """What is known of how an image was taken.

    Attributes:
        date: ISO 8601, with the time where it is known; empty: not known.
        sensor: Such as ``Sentinel-1A``; empty: not known.
        orbit: ``ascending`` or ``descending``; empty: not known.
    """

    date: str = ""
    sensor: str = ""
    orbit: str = ""


def recognise(tags: Mapping[str, str], *names: str) -> Acquisition:
    """From metadata, or else from names of files, layers and bands.

    Args:
        tags: Metadata of the raster.
        names: The surest first, of layers or files. Of folders only the last counts, and only
            where it names a satellite: others are often named by the day on which they were made.
    """
    known = {key.rpartition("#")[2].upper(): str(value) for key, value in tags.items()}
    paths = [PurePath(name) for name in names]
    texts = [part for path in paths for part in (path.name, _product(path.parent.name))]
    dates = [date_in(known[tag]) for tag in DATE_TAGS if tag in known] + [*map(date_in, texts)]
    platforms = [known[tag] for tag in SENSOR_TAGS if tag in known]
    number = known.get("MISSION_NUMBER", "")
    sensors = [sensor_in(f"{text}{number}") or sensor_in(text) for text in platforms]
    sensors += [sensor_in(text) for text in texts]
    orbits = [orbit_in(known[tag]) for tag in ORBIT_TAGS if tag in known]
    orbits += [orbit_in(text, whole=False) for text in texts]
    return Acquisition(_first(dates), _first(sensors), _first(orbits))


def date_in(text: str) -> str:
    """The first date in a text that exists, as ISO 8601; empty where there is none.

    A period of several days says of no day that it is the image's.
    """
    period = _PERIOD.search(text)
    if period is not None and period[1] != period[2]:
        return ""
    for match in _DATE.finditer(text):
        year, _, month, day, *clock = match.groups()
        if found := _iso(year, month, day, clock):
            return found
    for match in _WRITTEN.finditer(text.upper()):
        day, name, year, *clock = match.groups()
        if name in _MONTHS and (found := _iso(year, _MONTHS.index(name) + 1, day, clock)):
            return found
    return ""


def sensor_in(text: str) -> str:
    """The satellite that a text names; empty where it names none."""
    for pattern, name in SENSORS:
        match = re.search(rf"(?<![A-Z0-9])(?:{pattern})", text.upper())
        if match:
            return name.format(*match.groups())
    return ""


def orbit_in(text: str, whole: bool = True) -> str:
    """Direction of the orbit.

    Args:
        text: Such as ``Descending`` or ``S1_20240919_DESC``.
        whole: Whether the text says nothing else, so that a letter is enough.
    """
    upper = text.upper()
    for name in ("ascending", "descending"):
        words = "|".join(name[:end].upper() for end in (None, -3, -6, 3))  # down to DESC and DES
        if re.search(rf"(?<![A-Z])(?:{words})(?![A-Z])", upper):
            return name
        if whole and upper.strip() == name[0].upper():
            return name
    return ""


def orbit_by_hour(date: str, longitude: float, latitude: float) -> str:
    """Direction of a Sentinel-1 orbit by the local time of the image.

    The satellites fly along the border of day and night: they cross the equator at 18 h local solar
    time northwards and at 6 h southwards, and elsewhere within two hours of that, but near the
    poles (ESA, Sentinel-1 orbit: sun-synchronous, 98.18°, ascending node at 18:00).

    Args:
        date: ISO 8601 in UTC.
        longitude: Of the image's centre, degrees.
        latitude: Of the image's centre, degrees.

    Returns:
        ``ascending`` or ``descending``; empty without a time, near the poles, and at other hours.
    """
    if "T" not in date or abs(latitude) > POLAR:
        return ""
    moment = datetime.fromisoformat(date.rstrip("Z"))
    hour = (moment.hour + moment.minute / 60 + longitude / 15) % 24
    for orbit, usual in (("descending", 6), ("ascending", 18)):
        if abs(hour - usual) < HOURS:
            return orbit
    return ""


def _product(folder: str) -> str:
    return folder if sensor_in(folder) else ""


def _iso(year: str, month: str | int, day: str, clock: list[str | None]) -> str:
    hours = [int(part) for part in clock if part is not None]
    hour, minute, second = hours or (0, 0, 0)
    try:
        moment = datetime(int(year), int(month), int(day), hour, minute, second)
    except ValueError:
        return _iso(year, month, day, []) if hours else ""
    # Satellites' clocks run in UTC.
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if hours else f"{moment:%Y-%m-%d}"


def _first(found: list[str]) -> str:
    return next(filter(None, found), "")
