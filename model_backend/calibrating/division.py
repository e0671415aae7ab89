"""Which tiles are fitted on, and which show what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..context import JobContext
from ..dataset.places import Places
from ..dataset.store import Dataset
from ..dataset.tile import SPLITS, TileRecord
from ..dataset.words import some
from ..language import Saying, phrase
from ..protocol import HighwaterError
from ..protocol.parameters import CalibrateModelParameters

UNITS = ("region", "scene", "tile")
"""What is held back as a whole, the largest first: neighbours must not stand on both sides."""
HELD_BACK = "held-back"
SHARE = 0.4
TRIES = 200
_HELD = {
    "region": (
        phrase("1 region ({names}) of the part {part} held back by lot, the others fitted on"),
        phrase(
            "{count} regions ({names}) of the part {part} held back by lot, the others fitted on"
        ),
    ),
    "scene": (
        phrase("1 scene ({names}) of the part {part} held back by lot, the others fitted on"),
        phrase(
            "{count} scenes ({names}) of the part {part} held back by lot, the others fitted on"
        ),
    ),
    "tile": (
        phrase("1 tile of the part {part} held back by lot, the others fitted on"),
        phrase("{count} tiles of the part {part} held back by lot, the others fitted on"),
    ),
}


@dataclass(frozen=True)
class Division:
    """Tiles of a calibration.

    Attributes:
        fit: Fitted on.
        check: Not used for the fit.
        part: Name of the part that is fitted on.
        check_part: Name of the part that is checked on; :data:`HELD_BACK`: some of the same part.
        words: How they were told apart, as a text that goes on.
    """

    fit: tuple[TileRecord, ...]
    check: tuple[TileRecord, ...]
    part: str
    check_part: str
    words: Saying


def divide(dataset: Dataset, parameters: CalibrateModelParameters, context: JobContext) -> Division:
    """Choose the tiles.

    Tiles whose labels were made by hand are taken where there are any: probabilities fitted to
    other labels mean what those labels mean.

    Raises:
        HighwaterError: ``calibrate.part``, ``calibrate.training_part``, ``calibrate.same_part``,
            ``calibrate.empty_part`` or ``calibrate.nothing_to_hold_back``.
    """
    for part in filter(None, (parameters.split, parameters.check_split)):
        _check_part(part)
    tiles = dataset.tiles()
    chosen = _of_part(tiles, parameters.split, dataset, context)
    if parameters.check_split:
        if parameters.check_split == parameters.split:
            raise HighwaterError(
                "calibrate.same_part",
                f"The part “{parameters.split}” cannot be fitted on and show the result as well.",
                "Choose another part for the check, or leave it empty: some of it is held back.",
            )
        check = _of_part(tiles, parameters.check_split, dataset, context)
        words = Saying(
            phrase("fitted on the part {part}, checked on {other}"),
            {"part": parameters.split, "other": parameters.check_split},
        )
        return Division(chosen, check, parameters.split, parameters.check_split, words)
    size = dataset.format.tile_size
    fit, check, unit = hold_back(chosen, size, parameters.seed, parameters.by, dataset.name)
    names = sorted({getattr(tile, unit) for tile in check})
    if unit == "tile":
        text = phrase(
            "Single tiles are held back to show the result, no whole regions or scenes: neighbours"
            " resemble each other, so that it looks somewhat too good."
        )
        context.warn(Saying(text))
    one, several = _HELD[unit]
    words = Saying(
        one if len(names) == 1 else several,
        {
            "part": parameters.split,
            "names": f"{', '.join(names[:8])}{' …' if len(names) > 8 else ''}",
        },
        {"count": f"{len(names):,}"},
    )
    return Division(fit, check, parameters.split, HELD_BACK, words)


def hold_back(
    tiles: Sequence[TileRecord], size: int, seed: int, by: str = "", name: str = "dataset"
) -> tuple[tuple[TileRecord, ...], tuple[TileRecord, ...], str]:
    """Hold about 40 % of the tiles back, in whole regions, else scenes, else tiles.

    Tiles that overlap stay together.

    Args:
        tiles: To divide.
        size: Pixels along each side of a tile.
        seed: Same seed, same division.
        by: ``region``: every region shall be on both sides, so that it is divided within.
        name: Of the dataset, for the message.

    Returns:
        Tiles to fit on, tiles to check on, and the unit.

    Raises:
        HighwaterError: ``calibrate.nothing_to_hold_back``.
    """
    random = np.random.default_rng(seed)
    for unit in UNITS[1:] if by == "region" else UNITS:
        units = _units(tiles, unit, size)
        if "" in units.values() or len(set(units.values())) < 2:
            continue
        parts: dict[str, list[TileRecord]] = {}
        for tile in tiles:
            parts.setdefault(tile.region if by == "region" else "", []).append(tile)
        held = [_choose(part, units, random) for part in parts.values()]
        if by == "region" and unit == "scene" and not all(held):
            continue  # a region of one scene would be on one side only
        names = set().union(*held)
        check = tuple(tile for tile in tiles if units[tile.tile] in names)
        if check:
            return tuple(tile for tile in tiles if units[tile.tile] not in names), check, unit
    raise HighwaterError(
        "calibrate.nothing_to_hold_back",
        f"Of the dataset “{name}” only {some(len(tiles), 'tile')} can be used, all of one place, so"
        " that nothing can be held back to show the result.",
        "Name another part to check on, or put more tiles into the part.",
    )


def _units(tiles: Sequence[TileRecord], unit: str, size: int) -> dict[str, str]:
    """What each tile goes with; empty: unknown."""
    if unit != "tile":
        return {tile.tile: getattr(tile, unit) for tile in tiles}
    shared = [item for item in Places(tiles, size).contacts() if item.overlap]
    rows, columns = [item.first for item in shared], [item.second for item in shared]
    matrix = coo_array((np.ones(len(shared)), (rows, columns)), (len(tiles), len(tiles)))
    _, clusters = connected_components(matrix, directed=False)
    return {tile.tile: str(cluster) for tile, cluster in zip(tiles, clusters)}


def _choose(
    tiles: Sequence[TileRecord], units: dict[str, str], random: np.random.Generator
) -> set[str]:
    """Units to hold back: nearest to the share, with water on both sides; none of only one."""
    groups: dict[str, list[TileRecord]] = {}
    for tile in tiles:
        groups.setdefault(units[tile.tile], []).append(tile)
    names = sorted(groups)
    if len(names) < 2:
        return set()
    sizes = np.array([len(groups[name]) for name in names])
    wet = np.array([any((tile.water_percent or 0) > 0 for tile in groups[name]) for name in names])
    best: tuple[tuple[bool, float], np.ndarray] | None = None
    for _ in range(TRIES):
        order = random.permutation(len(names))
        distance = np.abs(np.cumsum(sizes[order])[:-1] / sizes.sum() - SHARE)
        held = order[: int(np.argmin(distance)) + 1]
        outside = np.setdiff1d(order, held)
        dry = wet.sum() > 1 and not (wet[held].any() and wet[outside].any())
        rank = (bool(dry), round(float(distance.min()), 2))
        # The first of equals, so that which groups are held back stays a matter of the seed.
        if best is None or rank < best[0]:
            best = rank, held
    assert best is not None
    return {names[index] for index in best[1]}


def _check_part(part: str) -> None:
    if part == "train":
        raise HighwaterError(
            "calibrate.training_part",
            "The training part cannot be used: on tiles that it has learnt, a model is surer than"
            " anywhere else.",
            "Choose the part calibration or validation; “Split a dataset” makes one.",
        )
    if part not in SPLITS:
        raise HighwaterError(
            "calibrate.part",
            f"“{part}” is no part of a dataset.",
            f"Choose one of {', '.join(filter(None, SPLITS))}.",
        )


def _of_part(
    tiles: Sequence[TileRecord], part: str, dataset: Dataset, context: JobContext
) -> tuple[TileRecord, ...]:
    mine = [tile for tile in tiles if tile.split == part and tile.valid_percent > 0]
    if not mine:
        found = {name: sum(tile.split == name for tile in tiles) for name in SPLITS if name}
        there = ", ".join(f"{name} ({count})" for name, count in found.items() if count)
        raise HighwaterError(
            "calibrate.empty_part",
            f"The dataset “{dataset.name}” has no tiles with valid pixels in the part “{part}”;"
            f" it has {there or 'no parts at all'}.",
            "Choose another part, or make one (“Split a dataset”, or the column “split” of the"
            " index).",
        )
    hand = [tile for tile in mine if tile.label_source == "hand"]
    if hand and len(hand) < len(mine):
        context.log(
            f"{len(mine) - len(hand)} tiles of the part {part} whose labels were not made by hand"
            " are left out."
        )
    if not hand:
        text = phrase(
            "No label of the part {part} was made by hand: probabilities will agree with those"
            " labels, not with the ground."
        )
        context.warn(Saying(text, {"part": part}))
    return tuple(hand or mine)
