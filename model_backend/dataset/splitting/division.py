"""Dividing groups into parts so that tiles in contact do not end up in two of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..tile import TileRecord
from .assignment import Balance, assign
from .groups import Group, make_groups, merge
from .separation import PRIORITY, across, set_aside
from .sweeping import sweep

ATTEMPTS = 8  # divisions that are tried where border tiles have to be set aside
UNUSED_WEIGHT = 0.5  # of the share of tiles set aside, against the cost of unequal parts
SWEEPS = 24  # more of them, into neighbouring strips


@dataclass(frozen=True)
class Division:
    """Part of each tile and what it took.

    Attributes:
        parts: Of each tile; empty: set aside.
        joined: Names of groups that were kept together because their tiles are in contact.
        aside: Tiles that were set aside.
        contacts: Tiles in contact across parts; 0 unless nothing was to be moved.
    """

    parts: list[str]
    joined: tuple[str, ...] = ()
    aside: int = 0
    contacts: int = 0


def divide(
    tiles: Sequence[TileRecord],
    groups: Sequence[Group],
    fractions: Mapping[str, float],
    pairs: Sequence[tuple[int, int]],
    seed: int,
    stratify: bool,
    move: bool,
    join: bool,
) -> Division:
    """Divide groups into parts.

    Groups in contact are kept together, or tiles at the border are set aside: whichever leaves
    the better division.

    Args:
        tiles: All tiles.
        groups: Those to divide, at least one for each part.
        fractions: Wanted share of each part.
        pairs: Tiles in contact.
        seed: Same seed, same division.
        stratify: Whether parts shall have the same share of water.
        move: Whether tiles in contact are to be moved out of each other's way.
        join: Whether groups in contact may be joined; blocks of one area would all be.
    """
    found = []
    if move and join:
        joined = merge(tiles, groups, pairs)
        if len(joined) >= len(fractions):
            parts = _parts(tiles, joined, assign(joined, fractions, seed, stratify))
            names = {group.name for group in groups}
            new = tuple(group.name for group in joined if group.name not in names)
            found.append(Division(parts, new))
    if not found or found[0].joined:
        seeds = np.random.SeedSequence(abs(seed)).generate_state(ATTEMPTS)
        for number in seeds if pairs and move else [seed]:
            parts = _parts(tiles, groups, assign(groups, fractions, int(number), stratify))
            kept = set_aside(parts, pairs) if move else parts
            aside = sum(1 for a, b in zip(parts, kept) if a != b)
            found.append(Division(kept, (), aside, len(across(kept, pairs))))
    if pairs and move and not join:
        for number in np.random.SeedSequence(abs(seed)).spawn(SWEEPS):
            parts = _parts(
                tiles, groups, sweep(tiles, groups, fractions, np.random.default_rng(number))
            )
            kept = set_aside(parts, pairs)
            found.append(Division(kept, (), sum(1 for a, b in zip(parts, kept) if a != b)))
    balance = Balance(groups, fractions, stratify)
    members = [tile for group in groups for tile in group.tiles]
    return min(found, key=lambda item: _loss(tiles, members, balance, item))


def settle_links(
    tiles: Sequence[TileRecord], parts: Sequence[str], links: Sequence[tuple[int, int]]
) -> list[str]:
    """Where linked tiles were put in several parts by decree: only the first part keeps its own.

    Args:
        tiles: All tiles.
        parts: Part of each.
        links: Pairs that belong together; links of links belong together, too.
    """
    result = list(parts)
    singles = make_groups(tiles, [str(i) for i in range(len(tiles))])
    for group in merge(tiles, singles, links):
        present = [part for part in PRIORITY if any(parts[i] == part for i in group.tiles)]
        for i in group.tiles:
            if parts[i] in present[1:]:
                result[i] = ""
    return result


def _parts(
    tiles: Sequence[TileRecord], groups: Sequence[Group], chosen: Sequence[str]
) -> list[str]:
    parts = [""] * len(tiles)
    for group, part in zip(groups, chosen):
        for tile in group.tiles:
            parts[tile] = part
    return parts


def _loss(
    tiles: Sequence[TileRecord], members: Sequence[int], balance: Balance, division: Division
) -> float:
    """How far a division is from what was wished, with what it leaves unused."""
    sums = np.zeros((len(balance.parts), 3))
    for i in members:
        if division.parts[i]:
            valid = tiles[i].valid_percent / 100
            water = valid * (tiles[i].water_percent or 0) / 100
            sums[balance.parts.index(division.parts[i])] += (1, valid, water)
    return float(balance.cost(sums)) + UNUSED_WEIGHT * division.aside / len(members)
