"""A set of sequences on disk, in the layout of SEN12-FLOOD.

See :mod:`...dataset.importing.sen12_lists` for the layout. Places are written one after the other;
nothing of them is kept in memory.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import numpy as np
import rasterio

from ...raster.grid import Grid
from ...raster.whole import write_failure
from ...raster.writing import WRITE_ERRORS

RADAR_LIST, OPTICAL_LIST = "S1list.json", "S2list.json"
TRUTH = "truth.csv"
RADAR_BANDS = ("VV", "VH")


@dataclass(frozen=True)
class TruthRow:
    """What is true of an image.

    Attributes:
        place: Name of its folder.
        image: Start of its files' names.
        sensor: Sentinel-1 or Sentinel-2.
        date: ISO 8601.
        flooded: 1: flood water is in the place on that day, 0: none, or too little to count.
        flood_share: Of the place, under water that usually is not there.
        cloud_share: Of the place, below clouds; empty for radar.
        orbit: Direction; empty for optical images.
        incidence: At the middle of the place, degrees; empty for optical images.
    """

    place: str
    image: str
    sensor: str
    date: str
    flooded: int
    flood_share: str
    cloud_share: str
    orbit: str
    incidence: str


class SequenceWriter:
    """Writes the set; a context manager that opens and closes lists and table.

    Args:
        folder: Existing and empty.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, TextIO] = {}

    def __enter__(self) -> SequenceWriter:
        for name in (RADAR_LIST, OPTICAL_LIST, TRUTH):
            self._files[name] = open(self._folder / name, "w", newline="", encoding="utf-8")
        self._table = csv.DictWriter(self._files[TRUTH], [item.name for item in fields(TruthRow)])
        self._table.writeheader()
        self._before = dict.fromkeys((RADAR_LIST, OPTICAL_LIST), "{\n")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for name, file in self._files.items():
            with file:
                if name in self._before:
                    file.write("{}\n" if self._before[name] == "{\n" else "\n}\n")

    def place(self, name: str) -> Path:
        """Make the folder of a place."""
        folder = self._folder / name
        folder.mkdir()
        return folder

    def list_images(
        self, list_: str, name: str, geometry: dict[str, Any], images: list[dict[str, Any]]
    ) -> None:
        """Add a place's images to one of the lists.

        Args:
            list_: :data:`RADAR_LIST` or :data:`OPTICAL_LIST`.
            name: Of the place.
            geometry: GeoJSON of the place, longitude and latitude.
            images: What the list says of each, by date.
        """
        said = {
            "folder": name,
            "count": len(images),
            "geo": geometry,
            **{str(number): image for number, image in enumerate(images, 1)},
        }
        self._files[list_].write(f"{self._before[list_]}{json.dumps(name)}: {json.dumps(said)}")
        self._before[list_] = ",\n"

    def state(self, row: TruthRow) -> None:
        """Add an image to the table of what is true."""
        self._table.writerow(asdict(row))


def write_band(path: Path, grid: Grid, values: np.ndarray, tags: Mapping[str, str]) -> None:
    """Write a band of an image.

    Args:
        path: Of the file.
        grid: Of the place.
        values: (rows, columns), 0 where there is no data.
        tags: Metadata.

    Raises:
        HighwaterError: ``output.disk_full`` or ``output.write_failed``.
    """
    try:
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=1,
            dtype=values.dtype,
            crs=grid.crs,
            transform=grid.transform,
            compress="deflate",
            predictor=3 if values.dtype.kind == "f" else 2,
            zlevel=1,
        ) as dataset:
            dataset.write(values, 1)
            dataset.update_tags(**tags)
    except WRITE_ERRORS as error:
        raise write_failure(path, error) from error
