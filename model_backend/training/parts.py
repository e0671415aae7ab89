"""Which tiles are trained on, and which are measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Tuple

from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..dataset.words import some
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters

HAND = "hand"
"""Origin of labels that measurements trust most."""


@dataclass(frozen=True)
class Parts:
    """Tiles of each part, in the order of their names.

    Attributes:
        training: What is trained on.
        validation: What chooses the best epoch.
        calibration: What temperature and threshold are fitted on; the validation part where the
            dataset has none.
        test: What is measured once, at the end; may be empty.
    """

    training: Tuple[TileRecord, ...]
    validation: Tuple[TileRecord, ...]
    calibration: Tuple[TileRecord, ...]
    test: Tuple[TileRecord, ...]


def choose_parts(
    dataset: Dataset, parameters: TrainModelParameters, say: Callable[[str], None]
) -> Parts:
    """Choose the tiles of a training.

    Tiles without a valid pixel are left out. Where a part that measures has labels drawn by hand
    and others, the hand-drawn ones alone count.

    Args:
        dataset: The dataset.
        parameters: Of the training.
        say: Receives what the user should know.

    Raises:
        HighwaterError: ``train.no_tiles``, ``train.unknown_tile``, ``train.same_tile`` or
            ``train.no_valid_pixel``.
    """
    tiles = dataset.tiles()
    named = bool(parameters.training_tiles or parameters.validation_tiles)
    if named:
        training = _named(tiles, parameters.training_tiles, "train", dataset.name)
        validation = _named(tiles, parameters.validation_tiles, "validation", dataset.name)
        both = sorted({tile.tile for tile in training} & {tile.tile for tile in validation})
        if both:
            raise HighwaterError(
                "train.same_tile",
                f"The tile “{both[0]}” is among the training and the validation tiles.",
                "Keep the lists apart; a model is not measured on what it was trained on.",
            )
    else:
        training = [tile for tile in tiles if tile.split == "train"]
        validation = [tile for tile in tiles if tile.split == "validation"]
    for part, members in (("train", training), ("validation", validation)):
        if not members:
            raise _empty(dataset.name, part, len(tiles))
    # Of an optional band the index does not know which pixels it leaves.
    keep_all = bool(parameters.network.optional_bands)
    training = _usable(training, "train", dataset.name, keep_all, say)
    validation = _usable(validation, "validation", dataset.name, keep_all, say)
    validation = _trusted(validation, "validation", say)
    others = {
        part: [
            tile
            for tile in tiles
            if not named and tile.split == part and (keep_all or tile.valid_percent > 0)
        ]
        for part in ("calibration", "test")
    }
    calibration = _trusted(others["calibration"], "calibration", say) or validation
    test = _trusted(others["test"], "test", say)
    return Parts(tuple(training), tuple(validation), tuple(calibration), tuple(test))


def _named(
    tiles: Sequence[TileRecord], names: Sequence[str], part: str, dataset: str
) -> list[TileRecord]:
    known = {tile.tile: tile for tile in tiles}
    for name in names:
        if name not in known:
            raise HighwaterError(
                "train.unknown_tile",
                f"The dataset “{dataset}” has no tile “{name}”, which was named for the part"
                f" “{part}”.",
                "Name tiles of its index.",
            )
    return [known[name] for name in sorted(set(names))]


def _empty(dataset: str, part: str, tiles: int) -> HighwaterError:
    if not tiles:
        return HighwaterError(
            "train.no_tiles",
            f"The dataset “{dataset}” has no tiles.",
            "Prepare or import some first.",
        )
    return HighwaterError(
        "train.no_tiles",
        f"The dataset “{dataset}” has no tiles in the part “{part}”.",
        "Split it first (“Split a dataset”), or edit the column “split” of its index.",
    )


def _usable(
    tiles: list[TileRecord],
    part: str,
    dataset: str,
    keep_all: bool,
    say: Callable[[str], None],
) -> list[TileRecord]:
    kept = [tile for tile in tiles if keep_all or tile.valid_percent > 0]
    if not kept:
        raise HighwaterError(
            "train.no_valid_pixel",
            f"No tile in the part “{part}” of the dataset “{dataset}” has a pixel where every band"
            " and the label are valid.",
            "Look at it with “Audit a dataset”; a band may be empty everywhere.",
        )
    if len(kept) < len(tiles):
        without = next(tile for tile in tiles if tile.valid_percent <= 0)
        say(
            f"{some(len(tiles) - len(kept), 'tile')} of the part “{part}” without a pixel where"
            f" every band and the label are valid (such as “{without.tile}”) are left out."
        )
    return kept


def _trusted(tiles: list[TileRecord], part: str, say: Callable[[str], None]) -> list[TileRecord]:
    by_hand = [tile for tile in tiles if tile.label_source == HAND]
    if not by_hand or len(by_hand) == len(tiles):
        return tiles
    say(
        f"The part “{part}” has {some(len(by_hand), 'tile')} with labels drawn by hand and"
        f" {len(tiles) - len(by_hand)} with others; only those drawn by hand are measured."
    )
    return by_hand
