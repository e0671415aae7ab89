"""OMBRIA: patches before and after a flood as PNG, without a place on the map.

::

    OmbriaS1/{train,test}/{BEFORE,AFTER,MASK}/S1_before_0001.png   VV, 8 bit
    OmbriaS2/{train,test}/{BEFORE,AFTER,MASK}/S2_after_0001.png    three bands, 8 bit
    2021/<COUNTRY>/{Sentinel1,Sentinel2}/{BEFORE,AFTER,MASK}/imbefore_1.png, gt_1.png …

Patches of both sensors with the same number show the same place. Each was scaled to 0–255 by its
own minimum and maximum, so no physical unit is left; they are brought to one stretch
(:mod:`model_backend.sar.stretch`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from ...context import JobContext
from ...protocol.parameters import ImportDatasetParameters
from ..format import STRETCHED
from ..tile import TileAttributes
from .adjoining import Mosaic, whole_places
from .bands import choose
from .ombria_patch import SENSORS, BandOf, open_patch
from .ombria_places import find_places
from .plan import Chip, ImportPlan, find_folders, folder_of, other_layout

TITLE = "OMBRIA"
SHARE_OF_BORDERS = 0.3  # of the job's time
BANDS: dict[str, BandOf] = {
    "VV_BEFORE": BandOf("S1", "BEFORE", 1),
    "VV_AFTER": BandOf("S1", "AFTER", 1),
    **{
        f"S2_{number}_{when}": BandOf("S2", when, number)
        for when in ("BEFORE", "AFTER")
        for number in (1, 2, 3)
    },
}
KINDS = ("BEFORE", "AFTER", "MASK")
NOTES = (
    "Each patch was scaled to 0–255 by its own minimum and maximum: the values are no backscatter,"
    " and before and after are not on one scale.",
    "Each image was then stretched so that its 1st percentile is 30 and its 99th is 230, which “Map"
    " water” does with images for such models, too: how a patch was scaled makes no difference.",
    "The patches have no place on the map. Rows and columns in the index are those of the place"
    " that adjoining patches form.",
    "The labels show the flood only; permanent water is dry in them.",
)

_NUMBER = re.compile(r"(\d+)$")
_YEAR = re.compile(r"^(19|20)\d\d$")


@dataclass
class Patch:
    """A place at which patches were cut.

    Attributes:
        series: Part of the data set that its number is unique in; empty: the main one.
        number: Its number, as the files have it.
        part: Official part.
        files: By sensor and kind, such as ``("S1", "BEFORE")``.
    """

    series: str
    number: str
    part: str
    files: dict[tuple[str, str], Path] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Unique name."""
        return f"{self.series or TITLE} {self.number}".replace(" ", "_")


def plan(parameters: ImportDatasetParameters, context: JobContext) -> ImportPlan:
    """Find the patches and which of them adjoin; see :class:`.ImportPlan`.

    Raises:
        HighwaterError: ``import.other_layout`` or ``import.unknown_band``.
    """
    root = folder_of(parameters.source)
    patches = find_patches(root)
    if not patches:
        raise other_layout(TITLE, root, "there is no OmbriaS1, OmbriaS2 or 2021 with patches")
    sensors = {sensor for patch in patches for sensor, _ in patch.files}
    usual = [name for name, band in BANDS.items() if band.sensor in sensors]
    bands = choose(parameters.bands, list(BANDS), usual, TITLE)
    found = ImportPlan(TITLE, tuple(bands), STRETCHED, notes=list(NOTES), begun=SHARE_OF_BORDERS)
    needed = {(BANDS[name].sensor, when) for name in bands for when in ("BEFORE", "AFTER")}
    complete = []
    for patch in patches:
        missing = _missing(patch, needed, {BANDS[name].sensor for name in bands})
        if missing:
            found.left_out[patch.name] = missing
        else:
            complete.append(patch)
    places = find_places(
        complete,
        lambda done: context.progress(
            SHARE_OF_BORDERS * done / len(complete), "Comparing borders", done, "patches"
        ),
    )
    _arrange(found, complete, places, parameters.split, [BANDS[name] for name in bands])
    return found


def _arrange(
    found: ImportPlan,
    patches: list[Patch],
    places: list[Mosaic],
    split: str,
    bands: list[BandOf],
) -> None:
    parts, notes = parts_of(patches, places, split)
    found.notes += [*notes, "The region of a tile is its place."]
    sensor = ", ".join(dict.fromkeys(SENSORS[band.sensor] for band in bands))
    for place in places:
        scene = name_of(place, patches)
        for index, (row, col) in place.items():
            patch = patches[index]
            attributes = TileAttributes(
                region=scene.replace("_", " "),
                event=patch.series,
                date=_year_of(patch.series),
                sensor=sensor,
                split=parts[index],
            )
            opening = partial(open_patch, patch.files, bands)
            found.chips.append(Chip(patch.name, scene, attributes, opening, row, col))
    found.chips.sort(key=lambda chip: (chip.scene, chip.name))


def parts_of(
    patches: Sequence[Patch], places: Sequence[Mosaic], split: str
) -> tuple[list[str], list[str]]:
    """Part of each patch, and what users should know of places and parts.

    Args:
        patches: In any order.
        places: That they form, by their indices.
        split: One of :data:`.IMPORT_SPLITS`.
    """
    groups = [sorted(place) for place in places]
    count = sum(len(group) > 1 for group in groups)
    said = (
        f"{len(patches)} patches lie at {len(places)} places, by their borders; {count} of these"
        " have several patches."
    )
    official = [patch.part for patch in patches]
    if split == "none":
        return [""] * len(patches), [said]
    parts, note = whole_places(groups, official, apart=split == "apart")
    return parts, [note, said]


def name_of(place: Mosaic, patches: Sequence[Patch]) -> str:
    """What a place is called: as its first patch."""
    return patches[min(place, key=lambda index: patches[index].number)].name


def _year_of(series: str) -> str:
    year = series.rsplit(" ", 1)[-1]
    return year if _YEAR.match(year) else ""


def _missing(patch: Patch, needed: set[tuple[str, str]], sensors: set[str]) -> str:
    """Why a patch cannot be taken; empty: it can."""
    for sensor, when in sorted(needed):
        if (sensor, when) not in patch.files:
            return f"has no image {when} of {SENSORS[sensor]}"
    if not any((sensor, "MASK") in patch.files for sensor in sensors):
        return "has no label"
    return ""


def find_patches(root: Path) -> list[Patch]:
    """All patches below a folder, by series and number; those of 2021 are for the test."""
    patches: dict[tuple[str, str], Patch] = {}
    folders = find_folders(root, ["OmbriaS1", "OmbriaS2"])
    for sensor in SENSORS:
        for part in ("train", "test"):
            if f"Ombria{sensor}" in folders:
                _collect(patches, folders[f"Ombria{sensor}"] / part, sensor, "", part)
        # The floods of 2021 are apart from the others: they were only tested on.
        for folder in sorted(root.resolve().rglob(SENSORS[sensor].replace("-", ""))):
            country, year = folder.parent.name.title(), folder.parent.parent.name
            series = f"{country} {year}" if _YEAR.match(year) else country
            _collect(patches, folder, sensor, series, "test")
    return sorted(patches.values(), key=lambda patch: (patch.series, patch.number))


def _collect(
    patches: dict[tuple[str, str], Patch], folder: Path, sensor: str, series: str, part: str
) -> None:
    for kind in KINDS:
        for path in sorted((folder / kind).glob("*.png")):
            match = _NUMBER.search(path.stem)
            if match:
                number = match[1].zfill(4)
                patch = patches.setdefault((series, number), Patch(series, number, part))
                patch.files[sensor, kind] = path
