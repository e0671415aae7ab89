"""Marks that tell whether two trainings are the same training, so that none is done twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .. import __version__
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import to_plain
from ..raster.source import sha256_of

NOT_THE_RECIPE = (
    *("dataset", "run", "resume", "loggers", "pictures", "device", "processes", "name"),
)
"""Where a training happens and what it shows; the model is the same."""


def content_mark(dataset: Dataset, tiles: Iterable[TileRecord]) -> str:
    """SHA-256 over names, pixels and labels of tiles, wherever the dataset lies.

    Images are known by the hash in the index; labels, which people correct, by their files.

    Raises:
        HighwaterError: ``dataset.tile_damaged`` when a label cannot be read.
    """
    total = hashlib.sha256()
    for tile in sorted(tiles, key=lambda item: item.tile):
        try:
            label = hashlib.sha256((dataset.folder / tile.label).read_bytes()).hexdigest()
        except OSError as error:
            raise HighwaterError(
                "dataset.tile_damaged",
                f"The label of the tile “{tile.tile}” of the dataset “{dataset.name}” cannot be"
                " read.",
                "Prepare it again, or take it out of the index.",
                str(error),
            ) from error
        total.update(f"{tile.tile} {tile.sha256} {label}\n".encode())
    return total.hexdigest()


def recipe_of(parameters: TrainModelParameters) -> dict[str, Any]:
    """Everything that decides which model a training makes from given tiles; JSON values."""
    plain = to_plain(parameters)
    recipe = {name: value for name, value in plain.items() if name not in NOT_THE_RECIPE}
    # What a file holds makes the model, not where it lies.
    recipe["initial_model"] = _content(recipe["initial_model"])
    recipe["network"]["encoder_weights"] = _content(recipe["network"]["encoder_weights"])
    return recipe


def _content(said: str) -> str:
    path = Path(said)
    return sha256_of(path) if said and path.is_file() else said


def mark_of(*facts: Any) -> str:
    """SHA-256 over JSON values and the version of Highwater."""
    text = json.dumps([__version__, *facts], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
