"""What a split has come to: sizes, water, distances; said, recorded and returned."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from ..places import Places
from ..tile import TileRecord
from .plan import PARTS


def distances(places: Places, parts: Sequence[Any]) -> dict[tuple[str, str], float]:
    """Smallest distance over ground between each two parts that have places, metres.

    Args:
        places: Of all tiles.
        parts: Part or fold of each tile; empty or None: takes part in nothing.
    """
    members: dict[str, list[int]] = {}
    for i, part in enumerate(parts):
        if part not in ("", None):
            members.setdefault(str(part), []).append(i)
    found = {}
    for one, other in itertools.combinations(sorted(members), 2):
        metres = places.distance(members[one], members[other])
        if metres is not None:
            found[one, other] = metres
    return found


def water_percent(tiles: Sequence[TileRecord]) -> float | None:
    """Water among the valid pixels of some tiles, percent; None: no valid pixel."""
    valid = sum(tile.valid_percent for tile in tiles)
    water = sum(tile.valid_percent * (tile.water_percent or 0) for tile in tiles)
    return water / valid if valid else None


def numbers_of(
    tiles: Sequence[TileRecord],
    parts: Sequence[str],
    between: Mapping[tuple[str, str], float],
) -> dict[str, Any]:
    """The job's numbers: ``TILES``, and for each part its tiles and its share of water."""
    numbers: dict[str, Any] = {"TILES": len(tiles), "WATER_PERCENT": water_percent(tiles)}
    for part in PARTS:
        members = [tile for tile, own in zip(tiles, parts) if own == part]
        numbers[f"{part.upper()}_TILES"] = len(members)
        numbers[f"{part.upper()}_WATER_PERCENT"] = water_percent(members)
    numbers["MINIMUM_DISTANCE"] = min(between.values(), default=None)
    return numbers
