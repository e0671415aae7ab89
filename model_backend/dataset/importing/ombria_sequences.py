"""OMBRIA as sequences: each patch is a place with two dates, before and after the flood.

See :mod:`.ombria` for the layout and :mod:`..sequences` for the result. The images stay where they
are.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import ImportDatasetParameters
from ...protocol.plain import to_plain
from ..sequence_folder import check_folder, write_folder
from ..sequence_joining import joined
from ..sequence_roots import under_common_root
from ..sequences import (
    STRETCHED,
    BandFile,
    ImageRow,
    SequenceRow,
    files_text,
    read_index,
    sequence_of,
)
from ..splitting.assignment import assign
from ..splitting.groups import make_groups
from ..splitting.sequence_tiles import as_tile
from ..words import some
from .ombria import TITLE, Patch, find_patches, name_of, parts_of
from .ombria_patch import FILL, SENSORS, label_of, outside, read_png
from .ombria_places import find_places
from .plan import LeftOut, folder_of, other_layout
from .report import tell_left_out

DATES = {"BEFORE": "2000-01-01", "AFTER": "2000-01-13"}
"""Nominal: the data set says no dates. Twelve days are a Sentinel-1 satellite's return."""

BANDS = {"S1": ("VV",), "S2": ("S2_1", "S2_2", "S2_3")}
BORDERS = 0.4  # of the job's time
VALIDATION = 0.15  # of the training part

NOTES = (
    "Each image was scaled to 0–255 by its own minimum and maximum: the values are no backscatter"
    " and no reflectance, and two dates are not on one scale. Outside the swath all radar images of"
    " a patch are 255 and all optical ones 0, which the files do not declare.",
    f"The data set says no dates. {DATES['BEFORE']} and {DATES['AFTER']} are nominal and only say"
    " which image is from before the flood; it is an average over time.",
    "An image from before counts as dry, one from after as flooded where a mask of either sensor"
    " marks any pixel as flooded, else as dry.",
    "The patches have no place on the map. The region is the place that adjoining patches form; of"
    " the later floods, country and year.",
)
ALWAYS = (
    "Every patch is flooded at its second date: a model that knows the order of the images can be"
    " right without looking at them. Judge one also on images of a single date, or on data that has"
    " dry sequences."
)


def run(parameters: ImportDatasetParameters, context: JobContext) -> dict[str, Any]:
    """Index the patches as sequences.

    Returns:
        ``SEQUENCES``, ``IMAGES`` and ``FLOODED`` images of the index, images ``ADDED`` by this
        run, patches ``LEFT_OUT``; ``TILES`` is 0.

    Raises:
        HighwaterError: ``import.…`` or ``dataset.folder_in_use``.
    """
    folder = Path(parameters.dataset)
    check_folder(folder)
    root = folder_of(parameters.source)
    patches = find_patches(root)
    if not patches:
        raise other_layout(TITLE, root, "there is no OmbriaS1, OmbriaS2 or 2021 with patches")
    left_out: dict[str, str] = {}
    found = _sequences(patches, left_out, context)
    if not found:
        raise HighwaterError(
            "import.nothing",
            f"No patch of {TITLE} can be used: {len(left_out)} are listed.",
            "Unpack both sensors completely.",
            "\n".join(f"{name} {reason}" for name, reason in left_out.items()),
        )
    used = [patch for patch in patches if patch.name in found]
    notes = [*NOTES, *_place(used, found, parameters.split, context)]
    if all(place.flooding == 1 for place, _ in found.values()):
        notes.append(ALWAYS)
    places, images = read_index(folder)
    added = 0
    for name, (place, rows) in found.items():
        known = places.get(name)
        if known is not None:  # it may have been edited in QGIS
            place.region, place.split = known.region, known.split
        before = [row for (sequence, _), row in images.items() if sequence == name]
        result = joined(known, before, place, rows)
        places[name] = result.place
        images.update({(name, row.image): row for row in result.images})
        left_out.update({f"{name}/{image}": why for image, why in result.left_out.items()})
        added += result.added
    numbers = {
        "TILES": 0,
        "SEQUENCES": len(places),
        "IMAGES": len(images),
        "FLOODED": sum(row.flooding == 1 for row in images.values()),
        "ADDED": added,
        "LEFT_OUT": len(left_out),
    }
    for note in notes:
        context.log(note)
    context.log(
        f"{TITLE}: {some(len(patches), 'patch', 'patches')} found; {len(places)} sequences with"
        f" {len(images)} images are in the index, {added} of them new, {numbers['FLOODED']} with a"
        f" flood; {len(left_out)} left out."
    )
    tell_left_out(left_out, context)
    write_folder(
        folder, places.values(), images.values(), TITLE, to_plain(parameters), left_out, notes
    )
    return numbers


def _sequences(
    patches: list[Patch], left_out: dict[str, str], context: JobContext
) -> dict[str, tuple[SequenceRow, list[ImageRow]]]:
    found = {}
    for done, patch in enumerate(patches, start=1):
        try:
            rows, root = under_common_root(_images(patch))
        except LeftOut as why:
            left_out[patch.name] = str(why)
        else:
            found[patch.name] = sequence_of(patch.name, rows, root), rows
        context.progress((1 - BORDERS) * done / len(patches), "Reading", done, "patches")
    return found


def _images(patch: Patch) -> list[ImageRow]:
    """Images of a patch, by date, with the full paths of their files.

    Raises:
        LeftOut: With the reason.
    """
    masks = [read_png(patch.files[key], 1)[0] for key in sorted(patch.files) if key[1] == "MASK"]
    if not masks:
        raise LeftOut("has no label")
    if len({mask.shape for mask in masks}) > 1:
        raise LeftOut("has masks of different sizes")
    label_of(masks)  # refuses what is neither flood nor dry
    flooding = {"BEFORE": 0, "AFTER": int(any(mask.any() for mask in masks))}
    rows = []
    for sensor, bands in BANDS.items():
        there = [when for when in DATES if (sensor, when) in patch.files]
        images = [read_png(patch.files[sensor, when], len(bands)) for when in there]
        if len({image.shape for image in images}) > 1:
            raise LeftOut(f"has images of different sizes of {SENSORS[sensor]}")
        filled = outside(images[0], images[1], FILL[sensor]).mean() if len(images) > 1 else 0
        rows += [
            _row(patch, sensor, when, flooding[when], 100 * (1 - float(filled)), image.shape[1:])
            for when, image in zip(there, images)
        ]
    for when, date in DATES.items():
        if not any(row.date == date for row in rows):
            raise LeftOut(f"has no image {when}")
    return sorted(rows, key=lambda row: (row.date, row.sensor))


def _row(
    patch: Patch, sensor: str, when: str, flooding: int, valid: float, shape: tuple[int, ...]
) -> ImageRow:
    path = str(patch.files[sensor, when].resolve())
    return ImageRow(
        sequence=patch.name,
        image=f"{sensor}_{when}",
        sensor=SENSORS[sensor],
        date=DATES[when],
        orbit="",
        flooding=flooding,
        full_coverage=int(valid == 100),
        valid_percent=valid,
        mean_vv=math.nan,
        mean_vh=math.nan,
        unit=STRETCHED,
        crs="",
        width=shape[1],
        height=shape[0],
        files=files_text(
            {band: BandFile(path, number) for number, band in enumerate(BANDS[sensor], start=1)}
        ),
    )


def _place(
    patches: list[Patch],
    found: dict[str, tuple[SequenceRow, list[ImageRow]]],
    split: str,
    context: JobContext,
) -> list[str]:
    """Give the sequences region and part; gives what users should know."""
    places = find_places(
        patches,
        lambda done: context.progress(
            1 - BORDERS + BORDERS * done / len(patches), "Comparing borders", done, "patches"
        ),
    )
    parts, notes = parts_of(patches, places, split)
    for place in places:
        region = name_of(place, patches).replace("_", " ")
        for index in place:
            row, _ = found[patches[index].name]
            row.region = patches[index].series or region
            row.split = parts[index]
    return [*notes, *_validate([row for row, _ in found.values()])]


def _validate(rows: list[SequenceRow]) -> list[str]:
    """Move whole places of the training part to the validation."""
    training = [row for row in rows if row.split == "train"]
    groups = make_groups([as_tile(row) for row in training], [row.region for row in training])
    if len(groups) < 2:
        return []
    shares = {"train": 1 - VALIDATION, "validation": VALIDATION}
    moved = 0
    for group, part in zip(groups, assign(groups, shares, 0, True)):
        for index in group.tiles:
            training[index].split = part
            moved += part == "validation"
    return [
        f"{moved} of {len(training)} patches of the training part validate, whole places of it;"
        " the set itself has no such part."
    ]
