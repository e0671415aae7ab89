"""Places of an index of sequences, with their images in the order of time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import shapely

from ..dataset import sequences
from ..dataset.sequences import (
    INDEX,
    UNKNOWN,
    BandFile,
    ImageRow,
    SequenceRow,
    band_files,
    flooding_of,
    read_index,
)
from ..protocol import HighwaterError
from .spec import OPTICAL, ORBITS, RADAR

SENSOR_OF = {sequences.RADAR: RADAR, sequences.OPTICAL: OPTICAL}
"""Branch of a network by the index's name of a sensor."""


@dataclass(frozen=True)
class SequenceImage:
    """An image of a place.

    Attributes:
        name: Unique within its place.
        sensor: ``radar`` or ``optical``.
        date: ISO 8601.
        day: Days since the first image of the place.
        orbit: Direction; empty: unknown.
        flooding: 1, 0 or −1.
        cloud: Share of clouds, 0 to 1; NaN: unknown.
        unit: Of the files' values.
        files: Where each band is.
    """

    name: str
    sensor: str
    date: str
    day: float
    orbit: str
    flooding: int
    cloud: float
    unit: str
    files: dict[str, BandFile]

    @property
    def orbit_code(self) -> int:
        """Its place in :data:`.spec.ORBITS`."""
        return ORBITS.index(self.orbit) if self.orbit in ORBITS else 0


@dataclass(frozen=True)
class Place:
    """A place and its images.

    Attributes:
        name: Unique within the index.
        split: Part; empty: none.
        region: Places of a region stay together.
        flooding: 1: a flood happens in the sequence, 0: none, −1: not said.
        geometry: Longitude and latitude; None: unknown.
        images: In the order of time.
    """

    name: str
    split: str
    region: str
    flooding: int
    geometry: shapely.Geometry | None
    images: tuple[SequenceImage, ...]

    def of(self, sensor: str) -> tuple[SequenceImage, ...]:
        """Images of a sensor, in the order of time."""
        return tuple(image for image in self.images if image.sensor == sensor)

    @property
    def labelled(self) -> bool:
        """Whether anything is said of a flood."""
        return self.flooding != UNKNOWN or any(i.flooding != UNKNOWN for i in self.images)


def read_places(folder: Path, sensors: Iterable[str] = (RADAR, OPTICAL)) -> list[Place]:
    """Places of an index, by name.

    Args:
        folder: Of the index.
        sensors: Whose images are wanted; places without any are left out.

    Raises:
        HighwaterError: ``sequences.none``, ``dataset.index_damaged`` or ``sequences.bad_date``.
    """
    if not (folder / INDEX).is_file():
        raise HighwaterError(
            "sequences.none",
            f"The folder “{folder}” holds no index of sequences ({INDEX}).",
            "Choose a folder that “Import a dataset” or “Prepare sequences” has made.",
        )
    rows, images = read_index(folder)
    by_place: dict[str, list[ImageRow]] = {name: [] for name in rows}
    for image in images.values():
        by_place.setdefault(image.sequence, []).append(image)
    wanted = set(sensors)
    places = [place_of(row, by_place[name]) for name, row in sorted(rows.items())]
    return [place for place in places if wanted & {image.sensor for image in place.images}]


def place_of(row: SequenceRow, images: Sequence[ImageRow]) -> Place:
    """A place from rows of an index.

    Raises:
        HighwaterError: ``sequences.bad_date``.
    """
    dated = sorted(((_instant(image), image) for image in images), key=lambda pair: pair[0])
    first = dated[0][0] if dated else datetime.min
    return Place(
        row.sequence,
        row.split,
        row.region or row.sequence,
        flooding_of(images) if row.flooding == UNKNOWN else row.flooding,
        row.geometry,
        tuple(
            _image(image, row.root, (when - first).total_seconds() / 86400) for when, image in dated
        ),
    )


def _image(row: ImageRow, root: str, day: float) -> SequenceImage:
    return SequenceImage(
        row.image,
        SENSOR_OF[row.sensor],
        row.date,
        day,
        row.orbit.lower(),
        row.flooding,
        row.cloud_percent / 100,
        row.unit,
        band_files(root, row),
    )


def _instant(image: ImageRow) -> datetime:
    try:
        return datetime.fromisoformat(image.date.replace("Z", "+00:00")).replace(tzinfo=None)
    except ValueError as error:
        raise HighwaterError(
            "sequences.bad_date",
            f"The image “{image.image}” of the sequence “{image.sequence}” has “{image.date}” for"
            " its date.",
            "Correct the date in the table “images” of the index, as YYYY-MM-DD.",
        ) from error
