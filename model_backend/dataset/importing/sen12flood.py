"""SEN12-FLOOD: sequences of images with a label for each image, for time series.

See :mod:`.sen12_lists` for the layout. There are no labels of pixels, so no tiles are made: the
result is an index of the sequences, see :mod:`..sequences`; the images stay where they are.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import shapely

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import ImportDatasetParameters
from ...protocol.plain import to_plain
from ..cloud_share import RULE
from ..sequence_folder import check_folder, write_folder
from ..sequences import (
    UNKNOWN,
    ImageRow,
    SequenceRow,
    read_index,
    said_flooding,
    sequence_of,
)
from ..words import some
from .plan import LeftOut, folder_of
from .report import tell_left_out
from .sen12_images import Bounds, measure
from .sen12_lists import Sequence, read_lists

TITLE = "SEN12-FLOOD"
NOTES = (
    "Each image has one label, flood or no flood; no pixel is labelled.",
    "Once a flood was seen, all later images of the sequence count as flooded in the published"
    " labels.",
)

_FOUR_DIGITS = re.compile(r"^\d{4}$")
_PART = re.compile(r"(?:^|[_-])(train|test)(?:[_.-]|$)", re.I)


def run(parameters: ImportDatasetParameters, context: JobContext) -> dict[str, Any]:
    """Index the sequences.

    Returns:
        ``SEQUENCES``, ``IMAGES``, ``FLOODED`` images, ``ADDED`` by this run, ``LEFT_OUT`` images;
        ``TILES`` is 0.

    Raises:
        HighwaterError: ``import.…`` or ``dataset.folder_in_use``.
    """
    folder = Path(parameters.dataset)
    check_folder(folder)
    root, sequences = read_lists(folder_of(parameters.source))
    notes = list(NOTES)
    splits = _splits(root, sequences, notes) if parameters.split != "none" else {}
    places, images = read_index(folder)
    left_out: dict[str, str] = {}
    added = 0
    estimated: set[tuple[str, str]] = set()
    for done, sequence in enumerate(sequences.values(), start=1):
        added += _add(sequence, root, splits, places, images, left_out, estimated)
        context.progress(done / len(sequences), "Reading", done, "sequences")
    if estimated:
        notes.append(
            f"The share of clouds of {some(len(estimated), 'optical image')} was estimated: {RULE}."
        )
    _tell(sequences, images, left_out, notes, added, context)
    if not images:
        raise HighwaterError(
            "import.nothing",
            f"No image of {TITLE} can be used: {len(left_out)} are listed.",
            "Unpack the folders of the sequences beside the lists.",
            "\n".join(f"{name} {reason}" for name, reason in left_out.items()),
        )
    write_folder(
        folder, places.values(), images.values(), TITLE, to_plain(parameters), left_out, notes
    )
    return {
        "TILES": 0,
        "SEQUENCES": len(places),
        "IMAGES": len(images),
        "FLOODED": sum(row.flooding == 1 for row in images.values()),
        "ADDED": added,
        "LEFT_OUT": len(left_out),
    }


def _add(
    sequence: Sequence,
    root: Path,
    splits: dict[str, str],
    places: dict[str, SequenceRow],
    images: dict[tuple[str, str], ImageRow],
    left_out: dict[str, str],
    estimated: set[tuple[str, str]],
) -> int:
    """Add a sequence's images that are not in the index yet; gives how many these are."""
    added = 0
    bounds = None
    known = places.get(sequence.name)
    before = [row for (name, _), row in images.items() if name == sequence.name]
    for image in sequence.images:
        if (sequence.name, image.name) in images:
            continue
        try:
            found = measure(sequence, image, root)
        except LeftOut as why:
            left_out[f"{sequence.name}/{image.name or image.date}"] = str(why)
            continue
        images[sequence.name, image.name] = found.row
        bounds = found.bounds
        estimated |= {(sequence.name, image.name)} if found.estimated else set()
        added += 1
    own = [row for (name, _), row in images.items() if name == sequence.name]
    if own and added:
        places[sequence.name] = sequence_of(
            sequence.name,
            own,
            root.resolve().as_posix(),
            region=known.region if known else "",
            split=known.split if known else splits.get(sequence.name, ""),
            flooding=said_flooding(known, before) if known else UNKNOWN,
            geometry=_geometry(sequence.geometry, bounds),
        )
        places[sequence.name].fold = known.fold if known else UNKNOWN
    return added


def _geometry(said: dict[str, Any] | None, bounds: Bounds | None) -> shapely.Geometry | None:
    """The place that the list gives, or else that of an image."""
    if said is not None:
        try:
            return shapely.from_geojson(json.dumps(said))
        except shapely.errors.GEOSException:
            pass
    return None if bounds is None else shapely.box(*bounds)


def _splits(root: Path, sequences: dict[str, Sequence], notes: list[str]) -> dict[str, str]:
    """Official parts: from lists of folders, or else from the names of the sequences."""
    found: dict[str, str] = {}
    for path in sorted(root.glob("*.csv")):
        match = _PART.search(path.stem)
        if match:
            with open(path, newline="", encoding="utf-8-sig") as stream:
                names = [row[0].strip() for row in csv.reader(stream) if row]
            found.update({name: match[1].lower() for name in names if name in sequences})
    if found:
        notes.append("The parts are those of the lists of folders beside the sequences.")
        return found
    notes.append(
        "The parts follow the names, as published: sequences of four digits are for training, the"
        " others for testing."
    )
    return {name: "train" if _FOUR_DIGITS.match(name) else "test" for name in sequences}


def _tell(
    sequences: dict[str, Sequence],
    images: dict[tuple[str, str], ImageRow],
    left_out: dict[str, str],
    notes: list[str],
    added: int,
    context: JobContext,
) -> None:
    for note in notes:
        context.log(note)
    flooded = sum(row.flooding == 1 for row in images.values())
    context.log(
        f"{TITLE}: {len(sequences)} sequences listed; {len(images)} images are in the index,"
        f" {added} of them new, {flooded} with a flood; {len(left_out)} left out."
    )
    tell_left_out(left_out, context)
