"""What is to be divided and how: from the parameters to groups and fractions, or a refusal."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence

from ...protocol import HighwaterError
from ...protocol.parameters import SPLIT_METHODS, SplitDatasetParameters
from ..store import Dataset
from ..tile import TileRecord
from .groups import Group, keys_by_block, keys_by_field, make_groups

PARTS = ("train", "validation", "test", "calibration")
FIELDS = ("region", "event", "scene")
SMALLEST_BLOCK = 1.0  # tiles; smaller blocks would be single tiles


def check_parameters(parameters: SplitDatasetParameters) -> None:
    """Refuse what means nothing.

    Raises:
        HighwaterError: ``split.method``, ``split.fractions``, ``split.folds``, ``split.block``,
            ``split.holdout``, ``split.gap``, ``split.conflicts`` or ``split.no_table``.
    """
    if parameters.method not in SPLIT_METHODS:
        raise HighwaterError(
            "split.method",
            f"There is no way of splitting called “{parameters.method}”.",
            f"Choose one of {', '.join(SPLIT_METHODS)}.",
        )
    shares = [getattr(parameters, part) for part in PARTS]
    if min(shares) < 0 or sum(shares) <= 0:
        raise HighwaterError(
            "split.fractions",
            "The fractions of the parts must not be negative, nor all 0.",
            "For example 0.7 to train, 0.15 to validate and 0.15 to test.",
        )
    if parameters.method == "kfold" and parameters.folds < 2:
        raise HighwaterError("split.folds", "There must be at least 2 folds.", "Choose 5.")
    by_block = parameters.method == "block" or (
        parameters.method == "kfold" and parameters.fold_by == "block"
    )
    if by_block and parameters.block_size <= 0:
        raise HighwaterError("split.block", "The size of the blocks must be positive.", "")
    if parameters.method == "kfold" and parameters.fold_by not in (*FIELDS, "block"):
        raise HighwaterError(
            "split.method",
            f"Folds cannot be made by “{parameters.fold_by}”.",
            "Choose region, event, scene or block.",
        )
    if parameters.method == "holdout" and not parameters.holdout.strip():
        raise HighwaterError(
            "split.holdout", "It is not said which region or event to hold out.", "Name one."
        )
    if parameters.method == "csv" and not parameters.table:
        raise HighwaterError("split.no_table", "No table was given to split by.", "Choose a CSV.")
    if parameters.gap < 0:
        raise HighwaterError("split.gap", "The gap between parts must not be negative.", "")
    if parameters.conflicts not in ("move", "refuse"):
        raise HighwaterError(
            "split.conflicts",
            f"“{parameters.conflicts}” does not say what to do with tiles in contact.",
            "Choose move or refuse.",
        )


def fractions_of(parameters: SplitDatasetParameters, without: str = "") -> dict[str, float]:
    """Wanted share of each part that gets any, sum 1.

    Args:
        parameters: Of the job.
        without: A part that is settled already.
    """
    shares = {part: getattr(parameters, part) for part in PARTS if part != without}
    total = sum(shares.values())
    return {part: share / total for part, share in shares.items() if share > 0}


def groups_by(
    field: str, tiles: Sequence[TileRecord], dataset: str, block_size: float, noun: str = "tile"
) -> list[Group]:
    """Groups of tiles by region, event, scene, block, or each tile for itself (``tile``)."""
    if field == "block":
        return make_groups(tiles, keys_by_block(tiles, block_size, dataset, noun))
    if field == "tile":
        return make_groups(tiles, [tile.tile for tile in tiles])
    return make_groups(tiles, keys_by_field(tiles, field, dataset))


def linked_by_field(
    dataset: Dataset, tiles: Sequence[TileRecord], field: str
) -> list[tuple[int, int]]:
    """Pairs of tiles with the same entry in a column of the index; empty entries link nothing.

    Args:
        dataset: The dataset.
        tiles: Its tiles.
        field: Any column, also one that the user has added in QGIS; empty: ``group``, where the
            index has it.

    Raises:
        HighwaterError: ``split.no_column``.
    """
    index = dataset.index.path
    uri = f"{index.resolve().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(tiles)")]
        if not field and "group" not in columns:
            return []
        field = field or "group"
        if field not in columns:
            raise HighwaterError(
                "split.no_column",
                f"The index of the dataset “{dataset.name}” has no column “{field}”.",
                f"Choose one of {', '.join(columns[2:])}.",
            )
        quoted = field.replace('"', '""')
        entries = dict(connection.execute(f'SELECT tile, "{quoted}" FROM tiles'))
    first: dict[str, int] = {}
    pairs = []
    for i, tile in enumerate(tiles):
        entry = entries.get(tile.tile)
        if entry not in (None, "") and first.setdefault(str(entry), i) != i:
            pairs.append((first[str(entry)], i))
    return pairs


def held_out(
    tiles: Sequence[TileRecord], wanted: str, dataset: str, noun: str = "tile"
) -> tuple[str, set[int]]:
    """Field that the held-out names belong to, and the tiles.

    Raises:
        HighwaterError: ``split.holdout``.
    """
    names = {name.strip().casefold() for name in wanted.split(",") if name.strip()}
    for field in FIELDS:
        values = [str(getattr(tile, field)).strip().casefold() for tile in tiles]
        if names <= set(values):
            chosen = {i for i, value in enumerate(values) if value in names}
            if len(chosen) == len(tiles):
                raise HighwaterError(
                    "split.holdout",
                    f"All {noun}s of the dataset “{dataset}” are of “{wanted}”: none would be left"
                    " to train on.",
                    "Add other regions, or split by blocks.",
                )
            return field, chosen
    known = sorted({getattr(tile, field) for tile in tiles for field in FIELDS[:2]} - {""})
    raise HighwaterError(
        "split.holdout",
        f"The dataset “{dataset}” has no region or event “{wanted}”.",
        f"Choose among {', '.join(known[:20])}." if known else "Name its regions first.",
    )


def require_enough(groups: Sequence[Group], parts: int, field: str, dataset: str) -> None:
    """Refuse more parts than there are groups.

    Raises:
        HighwaterError: ``split.too_few_groups``.
    """
    if len(groups) >= parts:
        return
    names = ", ".join(f"“{group.name}”" for group in groups[:5])
    raise HighwaterError(
        "split.too_few_groups",
        f"The dataset “{dataset}” is to be divided into {parts} parts by {field}, but has only"
        f" {len(groups)} that can be kept apart ({names}).",
        "Ask for fewer parts, use smaller blocks, or add data from elsewhere.",
    )
