"""Validation inside a fold: whole regions of those that remain, or the next smaller thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..dataset.splitting.division import divide
from ..dataset.splitting.groups import make_groups, merge
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol import HighwaterError
from ..protocol.parameters import CrossValidateParameters

SHARE = 0.2
LEAST, MOST = 0.05, 0.4  # of the remaining tiles; beyond, smaller things are divided
TRAINED = 0.4  # of the remaining tiles at least, else too many are set aside
BLOCK = 4  # tiles along each side


@dataclass(frozen=True)
class Chosen:
    """How the remaining tiles are used; positions in the sequence of all tiles.

    Attributes:
        training: Tiles to learn.
        validation: Tiles to stop by.
        by: What was kept whole: ``region``, ``event``, ``scene``, ``block`` or ``tile``.
    """

    training: tuple[int, ...]
    validation: tuple[int, ...]
    by: str


def choose_validation(
    tiles: Sequence[TileRecord],
    rest: Sequence[int],
    pairs: Sequence[tuple[int, int]],
    links: Sequence[tuple[int, int]],
    parameters: CrossValidateParameters,
    dataset: Dataset,
    name: str,
) -> Chosen:
    """Divide what a fold does not leave out into tiles to learn and tiles to stop by.

    The largest things of which about a fifth of the tiles can be taken are kept whole: regions,
    events, scenes, blocks of 4 × 4 tiles, tiles. Both sides have water, and none touches the
    other.

    Args:
        tiles: All tiles.
        rest: Those that remain.
        pairs: Tiles in contact.
        links: Tiles that belong together.
        parameters: Of the job; the seed is that of the recipe, so that all trainings of a fold
            validate on the same tiles.
        dataset: The dataset.
        name: Of the fold, for messages.

    Raises:
        HighwaterError: ``crossvalidation.no_validation``.
    """
    members = [tiles[i] for i in rest]
    position = {i: number for number, i in enumerate(rest)}
    near, linked = (
        [(position[a], position[b]) for a, b in some if a in position and b in position]
        for some in (pairs, links)
    )
    size = dataset.format.tile_size * BLOCK
    usable = None
    for by, keys in _levels(members, size).items():
        groups = merge(members, make_groups(members, keys), linked)
        if len(groups) < 2:
            continue
        shares = {"train": 1 - SHARE, "validation": SHARE}
        placed = all(tile.footprint for tile in members)
        join = by not in ("block", "tile") or not placed
        seed = parameters.recipe.seed
        division = divide(members, groups, shares, near, seed, True, True, join)
        chosen = Chosen(
            tuple(i for i, part in zip(rest, division.parts) if part == "train"),
            tuple(i for i, part in zip(rest, division.parts) if part == "validation"),
            by,
        )
        if not (_both([tiles[i] for i in chosen.training]) and _measures(tiles, chosen)):
            continue
        usable = usable or chosen
        share = len(chosen.validation) / len(rest)
        if LEAST <= share <= MOST and len(chosen.training) >= TRAINED * len(rest):
            return chosen
    if usable is None:
        raise HighwaterError(
            "crossvalidation.no_validation",
            f"Without {name}, the tiles of the dataset “{dataset.name}” cannot be divided into some"
            " to train on and some to validate with water on both sides and no contact.",
            "Add data from elsewhere, or leave out less at a time.",
        )
    return usable


def _levels(tiles: Sequence[TileRecord], size: int) -> dict[str, list[str]]:
    """Ways of grouping tiles, the largest groups first."""
    levels = {
        field: [str(getattr(tile, field)).strip() for tile in tiles]
        for field in ("region", "event", "scene")
    }
    # A tile of no region or event says nothing about which one it belongs to.
    levels = {field: keys for field, keys in levels.items() if all(keys)}
    levels["block"] = [f"{tile.scene} {tile.row // size} {tile.col // size}" for tile in tiles]
    levels["tile"] = [tile.tile for tile in tiles]
    return levels


def _measures(tiles: Sequence[TileRecord], chosen: Chosen) -> bool:
    """Whether what a training measures has both classes: tiles labelled by hand, if any are."""
    validation = [tiles[i] for i in chosen.validation]
    return _both([tile for tile in validation if tile.label_source == "hand"] or validation)


def _both(tiles: Sequence[TileRecord]) -> bool:
    """Whether there are water and dry pixels."""
    shares = [tile.water_percent for tile in tiles if tile.water_percent is not None]
    return any(share > 0 for share in shares) and any(share < 100 for share in shares)
