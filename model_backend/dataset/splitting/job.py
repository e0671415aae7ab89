"""Job ``splitdataset``: which tiles train, validate, test and calibrate a model."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import SplitDatasetParameters
from ..describe import refresh
from ..places import Places
from ..sequence_folder import is_sequences
from ..store import Dataset, is_dataset
from ..tile import TileRecord
from ..words import length, some
from . import plan
from .division import Division
from .groups import identical
from .outcome import distances, numbers_of
from .sequences import divide_sequences
from .splitter import Splitter

LOST = 0.25  # share of tiles set aside that is worth a warning


def run(parameters: SplitDatasetParameters, context: JobContext) -> dict[str, Any]:
    """Divide a dataset and write the column ``split`` (or ``fold``) of its index.

    Args:
        parameters: Of the job.
        context: The job; output ``report`` (JSON), optional.

    Returns:
        ``TILES``, ``TRAIN_TILES``, ``VALIDATION_TILES``, ``TEST_TILES``, ``CALIBRATION_TILES``, the
        same parts with ``_WATER_PERCENT`` and ``WATER_PERCENT`` of all, ``MINIMUM_DISTANCE``
        between parts (or folds) in metres, None where no two have places, ``SET_ASIDE`` tiles,
        ``CHANGED`` tiles, ``FOLDS``. For an index of sequences, see :mod:`.sequences`.

    Raises:
        HighwaterError: ``split.…`` and ``dataset.…``; the index is then as it was.
    """
    plan.check_parameters(parameters)
    context.outputs.check([parameters.table])
    folder = Path(parameters.dataset)
    if is_sequences(folder) and not is_dataset(folder):
        return divide_sequences(parameters, context)
    dataset = Dataset.open(parameters.dataset)
    tiles = dataset.tiles()
    if not tiles:
        raise HighwaterError(
            "dataset.empty",
            f"The dataset “{dataset.name}” has no tiles.",
            "Prepare or import some first.",
        )
    context.progress(0.05, "Looking for tiles in contact")
    places = Places(tiles, dataset.format.tile_size)
    contacts = places.contacts(parameters.gap)
    links = identical(tiles) + plan.linked_by_field(dataset, tiles, parameters.group_field)
    if places.placed < len(tiles):
        context.log(
            f"{some(len(tiles) - places.placed, 'tile')} without a place on the map: only by row"
            " and column within a scene is it known whether they touch."
        )
    context.progress(0.4, "Dividing the tiles")
    splitter = Splitter(parameters, context, dataset.name, tiles, contacts, links)
    division = splitter.divide()
    column = "fold" if parameters.method == "kfold" else "split"
    values: list[Any] = list(division.parts)
    if column == "fold":
        values = [int(part) if part else None for part in division.parts]
    elif parameters.conflicts == "refuse" or division.aside:
        _require_parts(division.parts, splitter.wanted, dataset.name)
    context.progress(0.7, "Measuring distances")
    between = distances(places, values)
    changes = {
        tile.tile: {column: value}
        for tile, value in zip(tiles, values)
        if getattr(tile, column) != value
    }
    context.check_cancelled()
    dataset.index.update(changes)
    parts = values if column == "split" else [tile.split for tile in tiles]
    numbers = numbers_of(tiles, parts, between)
    numbers["SET_ASIDE"] = division.aside
    numbers["CHANGED"] = len(changes)
    numbers["FOLDS"] = (
        len({value for value in values if value is not None}) if column == "fold" else 0
    )
    _say(context, numbers, division, column, tiles, values)
    record = {
        "method": parameters.method,
        "parameters": {
            name: value for name, value in vars(parameters).items() if name != "dataset"
        },
        "column": column,
        "tiles": dict(Counter(str(value) for value in values if value not in ("", None))),
        "set_aside": division.aside,
        "kept_together": list(division.joined),
        "distances": {f"{a} – {b}": round(metres, 1) for (a, b), metres in between.items()},
        "numbers": numbers,
    }
    context.progress(0.85, "Describing the dataset")
    refresh(dataset, split=record)
    if "report" in context.outputs:
        text = json.dumps({"dataset": dataset.name, **record}, indent=2, ensure_ascii=False)
        context.outputs.part("report").write_text(text + "\n", "utf-8")
    return numbers


def _require_parts(parts: Sequence[str], wanted: set[str], dataset: str) -> None:
    lacking = sorted(wanted - set(parts))
    if lacking:
        raise HighwaterError(
            "split.nothing_left",
            f"In the dataset “{dataset}” no tile is left for {' and '.join(lacking)}: all of them"
            " touch tiles of another part.",
            "Use larger blocks or a smaller gap, or split by region or event.",
        )


def _say(
    context: JobContext,
    numbers: dict[str, Any],
    division: Division,
    column: str,
    tiles: Sequence[TileRecord],
    values: Sequence[Any],
) -> None:
    """Tell the user what has become of the dataset."""
    for name in division.joined:
        context.log(f"Kept together, since their tiles touch: {name}.")
    if division.aside:
        say = context.warn if division.aside > LOST * len(tiles) else context.log
        say(
            f"{division.aside} of {len(tiles)} tiles touch tiles of another part and were set"
            f" aside (their {column} is empty)."
        )
    for value in sorted({str(value) for value in values if value not in ("", None)}):
        members = [tile for tile, own in zip(tiles, values) if str(own) == value]
        share = numbers_of(members, [], {})["WATER_PERCENT"]
        water = "no valid pixel" if share is None else f"{share:.1f} % water"
        name = value if column == "split" else f"Fold {value}"
        context.log(f"{name}: {some(len(members), 'tile')}, {water}.")
    unfit = Counter(
        tile.label_source
        for tile, value in zip(tiles, values)
        if column == "split" and value not in ("", "train") and tile.label_source != "hand"
    )
    for source, count in unfit.items():
        context.warn(
            f"{count} tiles outside of train have {source} labels, which count in no score unless"
            " asked for."
        )
    nearest = numbers["MINIMUM_DISTANCE"]
    context.log(
        "No two parts have places on the map, so that their distance is unknown."
        if nearest is None
        else f"The smallest distance between two parts is {length(nearest)}."
    )
