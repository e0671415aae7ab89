"""Sequences that belong together: a region stays in one part."""

from __future__ import annotations

from collections.abc import Sequence

from ..sequences import SequenceRow
from .groups import Group


def groups_of_regions(places: Sequence[SequenceRow]) -> list[Group]:
    """One group for each region, in the order of their names.

    What is balanced is the number of sequences and the share of images with a flood; of a sequence
    that is labelled as a whole all images count. A sequence without a region is a group of its own.
    """
    members: dict[str, list[int]] = {}
    for index, place in enumerate(places):
        members.setdefault(place.region.strip() or place.sequence, []).append(index)
    return [
        Group(
            name,
            tuple(indices),
            float(len(indices)),
            sum(_flood_share(places[index]) for index in indices),
        )
        for name, indices in sorted(members.items())
    ]


def _flood_share(place: SequenceRow) -> float:
    if place.flooded:
        return place.flooded / place.images
    return float(place.flooding == 1)
