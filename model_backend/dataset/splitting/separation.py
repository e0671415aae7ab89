"""Tiles of different parts that share ground: the lesser one is set aside."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence

PRIORITY = ("test", "calibration", "validation", "train")
"""Whose tiles stay: scores need every tile of their part, training has the most to spare."""


def across(parts: Sequence[str], pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of the pairs that lie in two different parts."""
    return [(a, b) for a, b in pairs if parts[a] and parts[b] and parts[a] != parts[b]]


def set_aside(parts: Sequence[str], pairs: Iterable[tuple[int, int]]) -> list[str]:
    """Parts after the tiles in the way were taken out of theirs.

    Args:
        parts: Part of each tile; empty: none.
        pairs: Tiles that must not lie in different parts.

    Returns:
        Part of each tile, empty for those set aside.
    """
    result = list(parts)
    conflicts = across(parts, pairs)
    ranks = {part: i for i, part in enumerate(PRIORITY)}
    if not set(parts) <= {*ranks, ""}:
        return _by_need(result, conflicts)
    # From the highest rank down: a tile that is gone is in nobody's way.
    conflicts.sort(key=lambda pair: sorted(ranks[parts[tile]] for tile in pair)[::-1])
    for pair in conflicts:
        if all(result[tile] for tile in pair):
            result[max(pair, key=lambda tile: ranks[parts[tile]])] = ""
    return result


def _by_need(result: list[str], conflicts: list[tuple[int, int]]) -> list[str]:
    """Among folds none comes first: what is in the way of most goes, else from the larger fold."""
    rivals: dict[int, set[int]] = {}
    for a, b in conflicts:
        rivals.setdefault(a, set()).add(b)
        rivals.setdefault(b, set()).add(a)
    sizes = Counter(result)
    heap = [(-len(others), tile) for tile, others in rivals.items()]
    heapq.heapify(heap)
    while heap:
        known, tile = heapq.heappop(heap)
        if not rivals[tile]:
            continue
        if -known != len(rivals[tile]):  # some rivals have gone meanwhile
            heapq.heappush(heap, (-len(rivals[tile]), tile))
            continue
        equals = [item for item in rivals[tile] if len(rivals[item]) == len(rivals[tile])]
        gone = max([tile, *equals], key=lambda item: (sizes[result[item]], -item))
        sizes[result[gone]] -= 1
        result[gone] = ""
        for other in rivals[gone]:
            rivals[other].discard(gone)
        rivals[gone] = set()
        if gone != tile:
            heapq.heappush(heap, (-len(rivals[tile]), tile))
    return result
