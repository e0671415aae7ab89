"""Blocks divided along a line: parts that lie apart have the shortest borders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..tile import TileRecord
from .groups import Group


def sweep(
    tiles: Sequence[TileRecord],
    groups: Sequence[Group],
    fractions: Mapping[str, float],
    rng: np.random.Generator,
) -> list[str]:
    """Part of each group, filled one after the other in the order along a random direction.

    Args:
        tiles: All tiles, those of the groups with places.
        groups: The groups, at least one for each part.
        fractions: Wanted size of each part, sum 1.
        rng: Chooses direction and order of the parts.
    """
    corners = np.array([tiles[group.tiles[0]].footprint[0] for group in groups])  # type: ignore[index]
    # Wherever the dataset lies, the date line may cross it, but hardly a fourth of the world.
    east = (corners[:, 0] - corners[0, 0] + 180) % 360 - 180
    north = corners[:, 1]
    angle = rng.uniform(0, np.pi)
    squeeze = np.cos(np.radians(north.mean()))
    order = np.argsort(np.cos(angle) * squeeze * east + np.sin(angle) * north)
    names = rng.permutation(list(fractions))
    ends = np.cumsum([fractions[name] for name in names])
    sizes = np.array([len(group.tiles) for group in groups], float)[order]
    middles = (np.cumsum(sizes) - sizes / 2) / sizes.sum()
    chosen = [""] * len(groups)
    for place, middle in zip(order, middles):
        chosen[place] = str(names[min(int(np.searchsorted(ends, middle)), len(names) - 1)])
    return chosen
