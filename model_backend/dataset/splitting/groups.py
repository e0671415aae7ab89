"""Tiles that belong together: whatever divides a dataset keeps each group in one part."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ...protocol import HighwaterError
from ..tile import TileRecord

METRES_PER_DEGREE = 111_195.0
NAMES = {"region": "region", "event": "event", "scene": "scene"}


@dataclass(frozen=True)
class Group:
    """Tiles that stay in one part.

    Attributes:
        name: For messages.
        tiles: Positions in the sequence of all tiles.
        valid: Their valid pixels, in tiles.
        water: Their water pixels, in tiles.
    """

    name: str
    tiles: tuple[int, ...]
    valid: float
    water: float


def keys_by_field(tiles: Sequence[TileRecord], field: str, dataset: str) -> list[str]:
    """Region, event or scene of each tile.

    Raises:
        HighwaterError: ``split.no_region`` or ``split.no_event`` when a tile has none.
    """
    keys = [str(getattr(tile, field)).strip() for tile in tiles]
    empty = [tile.tile for tile, key in zip(tiles, keys) if not key]
    if empty:
        raise HighwaterError(
            f"split.no_{field}",
            f"{len(empty)} of {len(tiles)} tiles of the dataset “{dataset}” have no {field}"
            f" (such as “{empty[0]}”).",
            f"Fill in the column {field} of its index in QGIS, or split by blocks.",
        )
    return keys


def keys_by_block(
    tiles: Sequence[TileRecord], metres: float, dataset: str, noun: str = "tile"
) -> list[str]:
    """Name of the block of ground that the middle of each tile lies in.

    Blocks are bricks: rows of equal height in latitude, each divided so that its blocks are as
    wide as they are high.

    Raises:
        HighwaterError: ``split.no_place`` when a tile has no place on the map.
    """
    homeless = [tile.tile for tile in tiles if not tile.footprint]
    if homeless:
        raise HighwaterError(
            "split.no_place",
            f"{len(homeless)} of {len(tiles)} {noun}s of the dataset “{dataset}” have no place on"
            f" the map (such as “{homeless[0]}”), so that no block holds them.",
            "Split by region, event or a table.",
        )
    keys = []
    for tile in tiles:
        ring = np.array(tile.footprint)
        longitudes = ring[:, 0]
        if np.ptp(longitudes) > 180:  # across the date line
            longitudes = longitudes % 360
        row = math.floor(ring[:, 1].mean() * METRES_PER_DEGREE / metres)
        level = math.cos(math.radians(min(abs((row + 0.5) * metres / METRES_PER_DEGREE), 89.9)))
        column = math.floor(longitudes.mean() * METRES_PER_DEGREE * level / metres)
        keys.append(f"block {row}/{column}")
    return keys


def make_groups(tiles: Sequence[TileRecord], keys: Sequence[str]) -> list[Group]:
    """One group for each key, in the order of the keys."""
    members: dict[str, list[int]] = {}
    for i, key in enumerate(keys):
        members.setdefault(key, []).append(i)
    return [_group(tiles, key, members[key]) for key in sorted(members)]


def merge(
    tiles: Sequence[TileRecord], groups: Sequence[Group], pairs: Iterable[tuple[int, int]]
) -> list[Group]:
    """Join the groups whose tiles are linked.

    Args:
        tiles: All tiles.
        groups: Groups of them.
        pairs: Positions of tiles that must not be divided.
    """
    of_tile = {tile: i for i, group in enumerate(groups) for tile in group.tiles}
    parent = list(range(len(groups)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for first, second in pairs:
        if first in of_tile and second in of_tile:
            one, other = sorted((root(of_tile[first]), root(of_tile[second])))
            parent[other] = one
    joined: dict[int, list[int]] = {}
    for i in range(len(groups)):
        joined.setdefault(root(i), []).append(i)
    result = []
    for members in joined.values():
        if len(members) == 1:
            result.append(groups[members[0]])
            continue
        names = [groups[i].name for i in members]
        name = " + ".join(names[:3]) + (f" + {len(names) - 3} more" if len(names) > 3 else "")
        result.append(_group(tiles, name, [t for i in members for t in groups[i].tiles]))
    return result


def identical(tiles: Sequence[TileRecord]) -> list[tuple[int, int]]:
    """Pairs of tiles with the same pixels, each with the first of its kind."""
    first: dict[str, int] = {}
    pairs = []
    for i, tile in enumerate(tiles):
        # Without valid pixels all are alike, and none is used.
        if tile.sha256 and tile.valid_percent > 0 and first.setdefault(tile.sha256, i) != i:
            pairs.append((first[tile.sha256], i))
    return pairs


def _group(tiles: Sequence[TileRecord], name: str, members: Sequence[int]) -> Group:
    valid = [tiles[i].valid_percent / 100 for i in members]
    water = sum(v * (tiles[i].water_percent or 0) / 100 for v, i in zip(valid, members))
    return Group(name, tuple(members), sum(valid), water)
