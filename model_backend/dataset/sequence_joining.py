"""Images are added to an index of sequences: nothing twice, nothing lost."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import shapely

from ..protocol import HighwaterError
from .sequence_roots import under_common_root, with_full_paths
from .sequences import (
    UNKNOWN,
    ImageRow,
    SequenceRow,
    band_files,
    said_flooding,
    sequence_of,
)


@dataclass
class Joined:
    """A sequence after images were added.

    Attributes:
        place: The sequence.
        images: All of its images.
        added: Number of those that are new.
        left_out: Images that the index has from other files, with the reason.
    """

    place: SequenceRow
    images: list[ImageRow]
    added: int
    left_out: dict[str, str] = field(default_factory=dict)


def joined(
    known: SequenceRow | None,
    before: Iterable[ImageRow],
    place: SequenceRow,
    images: Sequence[ImageRow],
) -> Joined:
    """Add images to a sequence.

    What the index has stays as it is, labels that were edited in QGIS included; an unknown label
    gives way to a known one, and part and region to others that are given now.

    Args:
        known: The sequence as the index has it; None: it is new.
        before: Its images.
        place: The sequence as it was given now.
        images: Its images.

    Raises:
        HighwaterError: ``sequence.no_overlap`` or ``sequence.other_date``.
    """
    if known is None:
        return Joined(place, list(images), len(images))
    there = {row.image: row for row in before}
    _require_other_files(known, there.values(), place, images)
    merged = {row.image: row for row in with_full_paths(there.values(), known.root)}
    left_out = {}
    added = 0
    for row in with_full_paths(images, place.root):
        old = merged.get(row.image)
        if old is None:
            merged[row.image] = row
            added += 1
        elif band_files("", old) != band_files("", row):
            left_out[row.image] = "is of a date that the index has already, from other files"
        elif old.flooding == UNKNOWN:
            merged[row.image] = dataclasses.replace(old, flooding=row.flooding)
    rows, root = under_common_root(sorted(merged.values(), key=lambda row: row.date))
    said = place.flooding if place.flooding != UNKNOWN else said_flooding(known, there.values())
    region = known.region if place.region == place.sequence else place.region
    new = sequence_of(
        known.sequence,
        rows,
        root,
        region=region,
        split=place.split or known.split,
        flooding=said,
        geometry=_shared(known, place),
    )
    new.fold = known.fold
    return Joined(new, rows, added, left_out)


def _require_other_files(
    known: SequenceRow, before: Iterable[ImageRow], place: SequenceRow, images: Iterable[ImageRow]
) -> None:
    """Refuse a file that the index has under another date: it would count twice."""
    owner = {file: row for row in before for file in band_files(known.root, row).values()}
    for row in images:
        for file in band_files(place.root, row).values():
            other = owner.get(file)
            if other is not None and other.image != row.image:
                raise HighwaterError(
                    "sequence.other_date",
                    f"The file “{file.path}” is in the sequence “{known.sequence}” already, with"
                    f" the date {other.date}; now it is {row.date}.",
                    "Delete its row in the table “images” of the index in QGIS first, or give the"
                    " same date.",
                )


def _shared(known: SequenceRow, place: SequenceRow) -> shapely.Geometry | None:
    if known.geometry is None or place.geometry is None:
        return known.geometry or place.geometry
    shared = shapely.intersection(known.geometry, place.geometry)
    if shared.area <= 0:
        raise HighwaterError(
            "sequence.no_overlap",
            f"The images lie elsewhere than those that “{known.sequence}” has already.",
            "Give the place another name.",
        )
    return shared
