"""Sequences divided into parts or folds: by place, never by image."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import SplitDatasetParameters
from ..places import Places
from ..sequence_folder import write_split
from ..sequences import UNKNOWN, ImageRow, SequenceRow, read_index
from ..words import length, some
from .outcome import distances
from .plan import PARTS
from .sequence_tiles import as_tile
from .splitter import Splitter
from .table import names_in

METHODS = ("region", "block", "kfold", "holdout", "csv")
NOUNS = ("sequence", "region")


def divide_sequences(parameters: SplitDatasetParameters, context: JobContext) -> dict[str, Any]:
    """Divide the sequences of an index and write its column ``split`` (or ``fold``).

    A sequence is what a tile is elsewhere: regions stay together, and so do sequences whose places
    overlap. What is balanced is the number of sequences and the share of images with a flood.

    Args:
        parameters: Of the job; checked.
        context: The job; output ``report`` (JSON), optional.

    Returns:
        ``SEQUENCES``, ``TRAIN_SEQUENCES``, ``VALIDATION_SEQUENCES``, ``TEST_SEQUENCES``,
        ``CALIBRATION_SEQUENCES``, the same parts with ``_FLOOD_PERCENT`` (share of labelled images
        with a flood, None without labels), ``MINIMUM_DISTANCE`` between parts in metres,
        ``SET_ASIDE`` and ``CHANGED`` sequences, ``FOLDS``; ``TILES`` is 0.

    Raises:
        HighwaterError: ``split.…`` and ``dataset.…``; the index is then as it was.
    """
    folder = Path(parameters.dataset)
    known, images = read_index(folder)
    places = list(known.values())
    _check(parameters, folder.name, places, list(images.values()))
    tiles = [as_tile(place) for place in places]
    context.progress(0.1, "Looking for places in contact")
    ground = Places(tiles, 0)
    first: dict[str, int] = {}
    regions = [
        (first[tile.region], index)
        for index, tile in enumerate(tiles)
        if first.setdefault(tile.region, index) != index
    ]
    splitter = Splitter(
        parameters, context, folder.name, tiles, ground.contacts(parameters.gap), regions, NOUNS
    )
    context.progress(0.4, "Dividing the sequences")
    division = splitter.divide()
    column = "fold" if parameters.method == "kfold" else "split"
    values: list[Any] = [
        (int(part) if part else UNKNOWN) if column == "fold" else part for part in division.parts
    ]
    if column == "split":
        _require_parts(values, splitter.wanted, folder.name)
    changed = sum(getattr(place, column) != value for place, value in zip(places, values))
    for place, value in zip(places, values):
        setattr(place, column, value)
    own = [None if value in ("", UNKNOWN) else value for value in values]
    between = distances(ground, own)
    numbers = {
        "TILES": 0,
        "SEQUENCES": len(places),
        **_sizes(places, list(images.values())),
        "MINIMUM_DISTANCE": min(between.values(), default=None),
        "SET_ASIDE": division.aside,
        "CHANGED": changed,
        "FOLDS": len({value for value in own if value is not None}) if column == "fold" else 0,
    }
    for name in division.joined:
        context.log(f"Kept together, since their places touch: {name}.")
    if division.aside:
        context.warn(
            f"{division.aside} of {len(places)} sequences lie in the way of another part and were"
            f" set aside ({column} is empty)."
        )
    _tell(places, own, column, context)
    nearest = numbers["MINIMUM_DISTANCE"]
    if nearest is not None:
        context.log(f"The smallest distance between two parts is {length(nearest)}.")
    context.check_cancelled()
    record = {
        "method": parameters.method,
        "parameters": {key: value for key, value in vars(parameters).items() if key != "dataset"},
        "column": column,
        "sequences": dict(Counter(str(value) for value in own if value is not None)),
        "set_aside": division.aside,
        "kept_together": list(division.joined),
        "numbers": numbers,
    }
    write_split(folder, places, list(images.values()), record)
    if "report" in context.outputs:
        text = json.dumps({"dataset": folder.name, **record}, indent=2, ensure_ascii=False)
        context.outputs.part("report").write_text(text + "\n", "utf-8")
    return numbers


def _check(
    parameters: SplitDatasetParameters,
    dataset: str,
    places: Sequence[SequenceRow],
    images: Sequence[ImageRow],
) -> None:
    if not places:
        raise HighwaterError(
            "dataset.empty",
            f"The dataset “{dataset}” has no sequences.",
            "Prepare or import some first.",
        )
    by = parameters.fold_by if parameters.method == "kfold" else parameters.method
    if parameters.method not in METHODS or (by == parameters.fold_by and by in ("event", "scene")):
        raise HighwaterError(
            "split.sequences",
            f"The dataset “{dataset}” holds sequences, which cannot be divided by {by}: only whole"
            " regions can be kept apart, and the images of a place never.",
            "Split by region, by block, in folds by region, with a region held out, or from a"
            " table of sequences.",
        )
    if parameters.group_field:
        raise HighwaterError(
            "split.no_column",
            f"Sequences are kept together by their region, not by “{parameters.group_field}”.",
            "Put what belongs together into one region.",
        )
    if parameters.method == "csv":
        _require_no_images(parameters.table, places, images)


def _require_no_images(
    table: str, places: Sequence[SequenceRow], images: Sequence[ImageRow]
) -> None:
    """Refuse a table that divides the images of a place."""
    whole = {name.casefold() for place in places for name in (place.sequence, place.region)}
    single = {row.image.casefold(): row for row in images}
    for name in sorted(names_in(table) - whole):
        if name in single:
            raise HighwaterError(
                "split.by_image",
                f"The table “{Path(table).name}” names the image “{single[name].image}” of the"
                f" sequence “{single[name].sequence}”: images of one place cannot be in several"
                " parts, since a model would be tested on ground that it knows.",
                "Name sequences or regions.",
            )


def _require_parts(parts: Sequence[str], wanted: set[str], dataset: str) -> None:
    lacking = sorted(wanted - set(parts))
    if lacking:
        raise HighwaterError(
            "split.nothing_left",
            f"In the dataset “{dataset}” no sequence is left for {' and '.join(lacking)}.",
            "Give fewer parts, a smaller gap, or sequences of further regions.",
        )


def _sizes(places: Sequence[SequenceRow], images: Sequence[ImageRow]) -> dict[str, Any]:
    """Sequences of each part, and the share of its labelled images that show a flood."""
    part_of = {place.sequence: place.split for place in places}
    numbers: dict[str, Any] = {}
    for part in PARTS:
        labels = [row.flooding for row in images if part_of.get(row.sequence) == part]
        labels = [label for label in labels if label != UNKNOWN]
        share = 100 * labels.count(1) / len(labels) if labels else None
        numbers[f"{part.upper()}_SEQUENCES"] = sum(value == part for value in part_of.values())
        numbers[f"{part.upper()}_FLOOD_PERCENT"] = share
    return numbers


def _tell(
    places: Sequence[SequenceRow], values: Sequence[Any], column: str, context: JobContext
) -> None:
    for value in sorted({str(value) for value in values if value is not None}):
        members = [place for place, own in zip(places, values) if str(own) == value]
        floods = sum(place.flooding == 1 for place in members)
        name = value if column == "split" else f"Fold {value}"
        context.log(f"{name}: {some(len(members), 'sequence')}, {floods} of them with a flood.")
        labels = {place.flooding for place in members} | {
            0 for place in members if 0 < place.flooded < place.images
        }
        if labels in ({0}, {1}):
            which = "a flood" if labels == {1} else "no flood"
            context.warn(f"{name} has only sequences with {which}; scores on it say little.")
