"""Dates and orbits of the events, from ``Sen1Floods11_Metadata.geojson``."""

from __future__ import annotations

import dataclasses
import json
import warnings
from dataclasses import dataclass
from pathlib import Path

import rasterio
import shapely
from rasterio.errors import RasterioError

from ..tile import TileAttributes

METADATA = "Sen1Floods11_Metadata.geojson"


@dataclass(frozen=True)
class Event:
    """A flood of the data set.

    Attributes:
        name: Country.
        date: Of the radar image, ISO 8601.
        orbit: Direction and relative number.
        area: Where its chips lie, degrees.
    """

    name: str
    date: str
    orbit: str
    area: shapely.Geometry

    def applied(self, attributes: TileAttributes) -> TileAttributes:
        """Attributes with date and orbit."""
        return dataclasses.replace(attributes, date=self.date, orbit=self.orbit)


def event_of(name: str, radar: Path, events: list[Event]) -> Event | None:
    """The event of a chip, by its name or else by its place: Mekong is in Cambodia.

    Args:
        name: First part of the chip's name.
        radar: Its image.
        events: All events.
    """
    for event in events:
        if event.name.casefold() == name.casefold():
            return event
    centre = _centre(radar) if events else None
    return next((event for event in events if event.area.intersects(centre)), None)


def read_events(root: Path, notes: list[str]) -> list[Event]:
    """Events of the data set's own file; none where it is not there.

    Args:
        root: Folder of the data set.
        notes: Receives what should be known.
    """
    path = next(iter(sorted(root.rglob(METADATA))), None)
    if path is None:
        notes.append(f"{METADATA} was not found: the tiles have neither date nor orbit.")
        return []
    try:
        features = json.loads(path.read_text("utf-8"))["features"]
        return [_event(feature) for feature in features]
    except (OSError, ValueError, KeyError, TypeError) as error:
        notes.append(f"{METADATA} cannot be read ({error}): the tiles have no date.")
        return []


def _event(feature: dict) -> Event:
    said = feature["properties"]
    number = said.get("rel_orbit_num")
    orbit = str(said.get("orbit") or "").lower()
    if number is not None:
        orbit = f"{orbit} {int(number)}".strip()
    return Event(
        str(said["location"]),
        str(said.get("s1_date") or "").replace("/", "-"),
        orbit,
        shapely.from_geojson(json.dumps(feature["geometry"])),
    )


def _centre(path: Path) -> shapely.Point:
    """Middle of a chip, whose CRS is longitude and latitude; far away where it is unreadable."""
    try:
        with warnings.catch_warnings(), rasterio.open(path) as dataset:
            warnings.simplefilter("ignore")
            return shapely.Point(*dataset.transform @ (dataset.width / 2, dataset.height / 2))
    except RasterioError:
        return shapely.Point(1e6, 1e6)
