"""An index of image sequences: places with a label for each image instead of each pixel.

``sequences.gpkg`` has the layer ``sequences`` (a polygon for each place, with its part, which may
be edited in QGIS) and the table ``images`` (a row for each image, with its files below the
sequence's ``root``). ``sequences.json`` says what it is and what was left out.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from ...protocol import HighwaterError
from ..layout import PART, part_of
from ..store import is_dataset

INDEX = "sequences.gpkg"
DESCRIPTION = "sequences.json"


@dataclass
class SequenceRow:
    """A place.

    Attributes:
        sequence: Unique name.
        split: Part; empty: none yet.
        region: Name of the place; splits keep regions together.
        images: Number of images.
        flooded: How many of them show a flood.
        first_date: Of the first image.
        last_date: Of the last image.
        first_flood: Date of the first image that shows a flood; empty: none does.
        root: Folder that the files of the images lie below.
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
    geometry: shapely.Geometry | None = None


@dataclass
class ImageRow:
    """An image of a sequence.

    Attributes:
        sequence: Name of its sequence.
        image: Start of its files' names, unique within the sequence.
        sensor: Sentinel-1 or Sentinel-2.
        date: ISO 8601.
        orbit: Direction; empty: unknown.
        flooding: 1: a flood is seen, 0: none.
        full_coverage: 1: the whole place is covered, 0: a part, −1: not said.
        valid_percent: Pixels with data.
        mean_vv: Mean of VV in dB; NaN for optical images.
        mean_vh: Mean of VH in dB; NaN for optical images.
        unit: Of the files' values.
        crs: Of the files.
        width: Columns of the first band.
        height: Rows of the first band.
        files: JSON object, path below the sequence's ``root`` by band.
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


def check_folder(folder: Path) -> None:
    """Refuse a folder that holds something else than an index of sequences.

    Raises:
        HighwaterError: ``dataset.folder_in_use`` or ``output.is_file``.
    """
    if folder.exists() and not folder.is_dir():
        raise HighwaterError(
            "output.is_file", f"The dataset “{folder}” is a file.", "Choose a folder."
        )
    if not folder.is_dir() or (folder / DESCRIPTION).is_file():
        return
    left = [item.name for item in folder.iterdir() if not item.name.startswith((PART, INDEX))]
    if left:
        what = "a dataset of tiles" if is_dataset(folder) else f"other files (such as “{left[0]}”)"
        raise HighwaterError(
            "dataset.folder_in_use",
            f"The folder “{folder}” holds {what}; sequences need a folder of their own.",
            "Choose a new or empty folder.",
        )


def read_index(folder: Path) -> tuple[dict[str, SequenceRow], dict[tuple[str, str], ImageRow]]:
    """Sequences by name and images by sequence and name; empty where there is no index yet.

    Raises:
        HighwaterError: ``dataset.index_damaged``.
    """
    path = folder / INDEX
    if not path.is_file():
        return {}, {}
    try:
        places = _rows(path, "sequences", SequenceRow)
        images = _rows(path, "images", ImageRow)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, KeyError) as error:
        raise HighwaterError(
            "dataset.index_damaged",
            f"The index “{folder.name}/{INDEX}” is damaged or lacks columns.",
            "Restore it from a copy, or import again into a new folder.",
            str(error),
        ) from error
    return (
        {row.sequence: row for row in places},
        {(row.sequence, row.image): row for row in images},
    )


def write_index(folder: Path, places: list[SequenceRow], images: list[ImageRow]) -> None:
    """Write the index, whole or not at all."""
    path = folder / INDEX
    part = part_of(path)
    part.unlink(missing_ok=True)
    try:
        geometry = np.array([_wkb(row.geometry) for row in places], object)
        _write(part, "sequences", SequenceRow, places, geometry)
        _write(part, "images", ImageRow, images, None)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _wkb(geometry: shapely.Geometry | None) -> bytes | None:
    return None if geometry is None else shapely.to_wkb(geometry)


def _write(path: Path, layer: str, kind: Any, rows: list[Any], geometry: np.ndarray | None) -> None:
    types = {"str": object, "int": np.int32, "float": np.float64}
    columns = [item for item in fields(kind) if item.name != "geometry"]
    pyogrio.raw.write(
        path,
        geometry,
        [
            np.array([getattr(row, item.name) for row in rows], types[str(item.type)])
            for item in columns
        ],
        [item.name for item in columns],
        layer=layer,
        driver="GPKG",
        geometry_type=None if geometry is None else "Unknown",
        crs=None if geometry is None else "EPSG:4326",
        # QGIS 3.22 warns about versions that it does not know.
        dataset_options={"VERSION": "1.2"},
        layer_options={} if geometry is None else {"SPATIAL_INDEX": "NO"},
    )


def _rows(path: Path, layer: str, kind: Any) -> list[Any]:
    meta, _, geometry, columns = pyogrio.raw.read(path, layer=layer)
    values = dict(zip(meta["fields"], columns))
    rows = []
    for index in range(len(columns[0])):
        row = {}
        for item in fields(kind):
            if item.name == "geometry":
                blob = geometry[index]
                row["geometry"] = None if blob is None else shapely.from_wkb(blob)
            else:
                value = values[item.name][index]
                # QGIS writes NULL where a text was emptied.
                missing = value is None and item.type == "str"
                row[item.name] = "" if missing else _plain(value)
        rows.append(kind(**row))
    return rows


def _plain(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value
