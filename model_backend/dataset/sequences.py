"""An index of image sequences: places with a label for each image instead of each pixel.

``sequences.gpkg`` has the layer ``sequences`` (a polygon for each place, with its part, which may
be edited in QGIS) and the table ``images`` (a row for each image, with its files below the
sequence's ``root``). ``sequences.json`` says what it is and what was left out.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyogrio
import shapely

from ..protocol import HighwaterError
from .layout import part_of
from .row_tables import read_rows, write_rows

INDEX = "sequences.gpkg"
DESCRIPTION = "sequences.json"

RADAR = "Sentinel-1"
OPTICAL = "Sentinel-2"
"""Sensors of images, by what they are like: any radar and any optical image."""

UNKNOWN = -1
"""Label of an image or a sequence of which nobody said whether it shows a flood."""

POWER = "linear power"
DECIBEL = "dB"
SCALED_REFLECTANCE = "reflectance × 10000"
REFLECTANCE = "reflectance"
STRETCHED = "stretched 0–255"
UNITS = (POWER, DECIBEL, SCALED_REFLECTANCE, REFLECTANCE, STRETCHED)
"""What the values of an image's files may be."""


@dataclass
class SequenceRow:
    """A place.

    Attributes:
        sequence: Unique name.
        split: Part; empty: none yet.
        region: Name of the place; splits keep regions together.
        images: Number of images.
        flooded: How many of them are known to show a flood.
        first_date: Of the first image.
        last_date: Of the last image.
        first_flood: Date of the first image that shows a flood; empty: none does.
        root: Folder that the files of the images lie below.
        flooding: 1: a flood happens in it, 0: none does, −1: not said. It may be known where the
            label of no image is.
        fold: Of a cross-validation, from 0; −1: none.
        geometry: Place, longitude and latitude; None: unknown.
    """

    sequence: str
    split: str
    region: str
    images: int
    flooded: int
    first_date: str
    last_date: str
    first_flood: str
    root: str
    flooding: int = UNKNOWN
    fold: int = UNKNOWN
    geometry: shapely.Geometry | None = None


@dataclass
class ImageRow:
    """An image of a sequence.

    Attributes:
        sequence: Name of its sequence.
        image: Start of its files' names, unique within the sequence.
        sensor: :data:`RADAR` or :data:`OPTICAL`.
        date: ISO 8601.
        orbit: Direction; empty: unknown.
        flooding: 1: a flood is seen, 0: none, −1: not said.
        full_coverage: 1: the whole place is covered, 0: a part, −1: not said.
        valid_percent: Pixels with data.
        mean_vv: Mean of VV in dB; NaN for optical images.
        mean_vh: Mean of VH in dB; NaN for optical images.
        unit: Of the files' values, one of :data:`UNITS`.
        crs: Of the files.
        width: Columns of the first band.
        height: Rows of the first band.
        files: JSON object, path below the sequence's ``root`` by band, or a list of path and band
            number where it is not the file's first band; see :func:`band_files`.
        incidence: Angle of incidence at the middle, degrees; NaN: unknown.
        cloud_percent: Share of the place below clouds, 0 to 100; NaN: unknown, or radar.
    """

    sequence: str
    image: str
    sensor: str
    date: str
    orbit: str
    flooding: int
    full_coverage: int
    valid_percent: float
    mean_vv: float
    mean_vh: float
    unit: str
    crs: str
    width: int
    height: int
    files: str
    incidence: float = math.nan
    cloud_percent: float = math.nan


@dataclass(frozen=True)
class BandFile:
    """Where a band of an image is.

    Attributes:
        path: What GDAL opens.
        number: Of the band, from 1.
    """

    path: str
    number: int


def band_files(root: str, image: ImageRow) -> dict[str, BandFile]:
    """Where the bands of an image are, by their names.

    Args:
        root: Of its sequence.
        image: A row of the index.
    """
    found = {}
    for band, where in json.loads(image.files).items():
        path, number = where if isinstance(where, list) else (where, 1)
        found[band] = BandFile(os.path.join(root, path), int(number))
    return found


def files_text(files: Mapping[str, BandFile]) -> str:
    """Where bands are, as the column ``files`` holds it; undoes :func:`band_files`."""
    return json.dumps(
        {
            band: file.path if file.number == 1 else [file.path, file.number]
            for band, file in files.items()
        }
    )


def sequence_of(
    name: str,
    images: Iterable[ImageRow],
    root: str,
    region: str = "",
    split: str = "",
    flooding: int = UNKNOWN,
    geometry: shapely.Geometry | None = None,
) -> SequenceRow:
    """The row of a place with what follows from its images.

    Args:
        name: Of the sequence.
        images: All of it, at least one.
        root: Folder that their files lie below.
        region: Splits keep regions together; empty: the place is one of its own.
        split: Part.
        flooding: Label of the sequence as a whole, where it is said apart from the images. A
            flood in an image is one in the sequence, and where all are dry, so is the sequence.
        geometry: The place.
    """
    rows = list(images)
    dates = sorted(row.date for row in rows)
    floods = sorted(row.date for row in rows if row.flooding == 1)
    follows = flooding_of(rows)
    return SequenceRow(
        sequence=name,
        split=split,
        region=region or name,
        images=len(rows),
        flooded=len(floods),
        first_date=dates[0],
        last_date=dates[-1],
        first_flood=floods[0] if floods else "",
        root=root,
        flooding=flooding if follows == UNKNOWN else follows,
        geometry=geometry,
    )


def _counted(place: SequenceRow, images: list[ImageRow]) -> SequenceRow:
    """A sequence with what follows from its images as they are now."""
    if not images:
        return dataclasses.replace(place, images=0, flooded=0, first_flood="")
    now = sequence_of(place.sequence, images, place.root, flooding=place.flooding)
    counted = ("images", "flooded", "first_date", "last_date", "first_flood", "flooding")
    return dataclasses.replace(place, **{name: getattr(now, name) for name in counted})


def flooding_of(images: Iterable[ImageRow]) -> int:
    """Label of a sequence as far as it follows from those of its images."""
    labels = {row.flooding for row in images}
    return 1 if 1 in labels else 0 if labels == {0} else UNKNOWN


def said_flooding(place: SequenceRow, images: Iterable[ImageRow]) -> int:
    """Label of a sequence as far as somebody said it, and it does not follow from its images."""
    return UNKNOWN if place.flooding == flooding_of(images) else place.flooding


def read_index(folder: Path) -> tuple[dict[str, SequenceRow], dict[tuple[str, str], ImageRow]]:
    """Sequences by name and images by sequence and name; empty where there is no index yet.

    What a sequence says of its images is counted anew: labels may have been edited in QGIS.

    Raises:
        HighwaterError: ``dataset.index_damaged``.
    """
    path = folder / INDEX
    if not path.is_file():
        return {}, {}
    try:
        places = read_rows(path, "sequences", SequenceRow, UNKNOWN)
        images = read_rows(path, "images", ImageRow, UNKNOWN)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, KeyError) as error:
        raise HighwaterError(
            "dataset.index_damaged",
            f"The index “{folder.name}/{INDEX}” is damaged or lacks columns.",
            "Restore it from a copy, or import again into a new folder.",
            str(error),
        ) from error
    members: dict[str, list[ImageRow]] = {}
    for row in images:
        members.setdefault(row.sequence, []).append(row)
    return (
        {row.sequence: _counted(row, members.get(row.sequence, [])) for row in places},
        {(row.sequence, row.image): row for row in images},
    )


def write_index(folder: Path, places: list[SequenceRow], images: list[ImageRow]) -> None:
    """Write the index, whole or not at all."""
    path = folder / INDEX
    part = part_of(path)
    part.unlink(missing_ok=True)
    try:
        write_rows(part, "sequences", SequenceRow, places)
        write_rows(part, "images", ImageRow, images)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
