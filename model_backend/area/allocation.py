"""How many points each stratum gets."""

from __future__ import annotations

from collections.abc import Mapping

from ..protocol import HighwaterError
from .names import STRATA


def check_sizes(size: int, least: int, sizes: Mapping[str, int]) -> None:
    """Refuse numbers of points that no map could have.

    Raises:
        HighwaterError: ``parameter.size`` or ``sample.unknown_stratum``.
    """
    for what, number in (("number of points", size), ("least number of a stratum", least)):
        if number < 1:
            raise HighwaterError(
                "parameter.size", f"The {what}, {number}, is less than 1.", "Give a larger one."
            )
    for name, number in sizes.items():
        if name not in STRATA:
            raise HighwaterError(
                "sample.unknown_stratum",
                f"There is no stratum “{name}”.",
                f"Strata are {', '.join(STRATA)}.",
            )
        if number < 1:
            raise HighwaterError(
                "parameter.size",
                f"The number of points of the stratum “{name}”, {number}, is less than 1.",
                "A stratum without points has no estimate; give it some.",
            )


def allocate(
    pixels: Mapping[str, int], size: int, least: int, sizes: Mapping[str, int]
) -> dict[str, int]:
    """Points of each stratum of a map.

    Strata that ``sizes`` names get theirs. What they leave of ``size`` is shared by the others in
    proportion to their pixels, but none gets fewer than ``least``: with many strata the total may
    so exceed ``size``.

    Args:
        pixels: Pixels of each stratum that the map has.
        size: Points in total.
        least: Least number in a stratum.
        sizes: Stated numbers.

    Raises:
        HighwaterError: ``sample.unknown_stratum`` for one that the map has not, or
            ``sample.stratum_small``.
    """
    for name in sizes:
        if name not in pixels:
            raise HighwaterError(
                "sample.unknown_stratum",
                f"The map has no pixel in the stratum “{name}”.",
                f"It has {', '.join(pixels)}; strata at the edge exist with an edge above 0 m.",
            )
    free = {name: count for name, count in pixels.items() if name not in sizes}
    points = {**sizes, **_shares(free, size - sum(sizes.values()), least)}
    for name, count in pixels.items():
        if points[name] > count:
            raise HighwaterError(
                "sample.stratum_small",
                f"The stratum “{name}” has {count} pixels, fewer than its {points[name]} points.",
                f"State fewer for it ({name}={count}), a smaller least number, or another edge.",
            )
    return {name: points[name] for name in pixels}


def _shares(pixels: dict[str, int], size: int, least: int) -> dict[str, int]:
    """Proportional shares, by largest remainder, of the strata that are above the least."""
    large, rest = dict(pixels), size
    while True:
        total = sum(large.values())
        small = [name for name, count in large.items() if count * rest < least * total]
        if not small:
            break
        for name in small:
            del large[name]
        rest -= least * len(small)
    exact = {name: count * rest / sum(large.values()) for name, count in large.items()}
    shares = {name: int(share) for name, share in exact.items()}
    by_remainder = sorted(exact, key=lambda name: shares[name] - exact[name])
    for name in by_remainder[: rest - sum(shares.values())] if large else []:
        shares[name] += 1
    return {name: shares.get(name, least) for name in pixels}
