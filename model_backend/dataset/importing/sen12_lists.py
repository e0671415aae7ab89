"""The lists of SEN12-FLOOD: which images a sequence has and whether each shows a flood.

``S1list.json`` and ``S2list.json`` hold, by sequence::

    "0063": {"folder": "0063", "count": 13, "geo": {GeoJSON polygon},
             "1": {"date": "2019-02-04", "filename": "S1B_IW_GRDH_…", "FLOODING": false,
                   "FULL-DATA-COVERAGE": true, "orbit": "ASCENDING"}, "2": …}

A Sentinel-1 image is ``<folder>/<filename>_corrected_VV.tif`` and ``…_VH.tif`` in linear power,
a Sentinel-2 image ``<folder>/<filename>_B02.tif`` and so on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...protocol import HighwaterError
from ..image_tags import cloud_percent_in, incidence_in

LISTS = {"Sentinel-1": "S1list.json", "Sentinel-2": "S2list.json"}
RADAR = ("VV", "VH")

_BAND = re.compile(r"_(B\d{1,2}A?)\.tiff?$", re.I)
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


@dataclass(frozen=True)
class Listed:
    """An image as a list has it.

    Attributes:
        sensor: Sentinel-1 or Sentinel-2.
        name: Start of its files' names.
        date: ISO 8601.
        flooding: Whether a flood is seen; None: the list does not say.
        full_coverage: Whether the image covers the whole place; None: the list does not say.
        orbit: ``ascending`` or ``descending``; empty: unknown.
        incidence: Degrees; None: the list does not say. The published list does not.
        cloud_percent: 0 to 100; None: the list does not say. The published list does not.
    """

    sensor: str
    name: str
    date: str
    flooding: bool | None
    full_coverage: bool | None
    orbit: str
    incidence: float | None = None
    cloud_percent: float | None = None


@dataclass
class Sequence:
    """A place and its images.

    Attributes:
        name: Of the sequence.
        folder: Below the data set's own.
        geometry: GeoJSON of the place; None: not said.
        images: By date.
    """

    name: str
    folder: str
    geometry: dict[str, Any] | None = None
    images: list[Listed] = field(default_factory=list)


def read_lists(root: Path) -> tuple[Path, dict[str, Sequence]]:
    """Sequences of both lists, or of the one that is there.

    Args:
        root: Folder of the data set, or one above it.

    Returns:
        The folder of the lists, and the sequences by name.

    Raises:
        HighwaterError: ``import.other_layout`` without a list, ``import.unreadable_list``.
    """
    paths = {
        sensor: next(iter(sorted(root.rglob(name), key=lambda path: len(path.parts))), None)
        for sensor, name in LISTS.items()
    }
    sequences: dict[str, Sequence] = {}
    base = root
    for sensor, path in paths.items():
        if path is not None:
            base = path.parent
            for sequence in _read(path, sensor):
                known = sequences.setdefault(sequence.name, sequence)
                if known is not sequence:
                    known.images += sequence.images
                    known.geometry = known.geometry or sequence.geometry
    if not any(paths.values()):
        raise HighwaterError(
            "import.other_layout",
            f"The folder “{root}” does not hold SEN12-FLOOD: there is neither S1list.json nor"
            " S2list.json.",
            "Choose the folder that holds these, or another layout.",
        )
    for sequence in sequences.values():
        sequence.images.sort(key=lambda image: (image.date, image.sensor, image.name))
    return base, dict(sorted(sequences.items()))


def files_of(folder: Path, image: Listed) -> dict[str, Path]:
    """Files of an image by band; empty: there is none."""
    if image.sensor == "Sentinel-1":
        found = {}
        for band in RADAR:
            for name in (f"{image.name}_corrected_{band}.tif", f"{image.name}_{band}.tif"):
                if (folder / name).is_file():
                    found[band] = folder / name
                    break
        return found
    return {
        match[1].upper(): path
        for path in sorted(folder.glob(f"{image.name}_*"))
        if (match := _BAND.search(path.name))
    }


def _read(path: Path, sensor: str) -> Iterator[Sequence]:
    try:
        content = json.loads(path.read_text("utf-8"))
        items = list(content.items())
    except (OSError, ValueError, AttributeError) as error:
        raise HighwaterError(
            "import.unreadable_list",
            f"The list “{path.name}” cannot be read: {error}.",
            "Download it again.",
        ) from error
    for key, said in items:
        if not isinstance(said, dict):
            continue
        folder = str(said.get("folder") or key)
        geometry = said.get("geo")
        sequence = Sequence(folder, folder, geometry if isinstance(geometry, dict) else None)
        for number, item in said.items():
            if number.isdigit() and isinstance(item, dict):
                sequence.images.append(_listed(item, sensor))
        yield sequence


def _listed(item: dict[str, Any], sensor: str) -> Listed:
    match = _DATE.search(str(item.get("date") or item.get("filename") or ""))
    return Listed(
        sensor,
        str(item.get("filename") or ""),
        "-".join(match.groups()) if match else "",
        _truth(item.get("FLOODING")),
        _truth(item.get("FULL-DATA-COVERAGE")),
        str(item.get("orbit") or "").lower(),
        incidence_in(item),
        cloud_percent_in(item),
    )


def _truth(value: Any) -> bool | None:
    """Copies of the set have true, 1 or the word."""
    known = {"true": True, "1": True, "false": False, "0": False}
    return known.get(str(value).strip().lower())
