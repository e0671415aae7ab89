"""Patches without a place on the map that adjoin: their borders continue each other.

Neighbouring rows of pixels look alike even where each patch was scaled by itself, because a
correlation does not mind the scale. On OMBRIA, whose numbers run along rows and so tell which
patches are neighbours, 883 pairs are found at the threshold below and none is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Mosaic = dict[int, tuple[int, int]]
"""Row and column, in pixels, of the patches of one place, by their index."""

ALIKE = 0.8  # mean correlation of two borders that adjoin; chance gives .6 at most
CONTRAST = 16.0  # root of the sum of squares of a border that says anything
LEFT, RIGHT, TOP, BOTTOM = range(4)


def mosaics(borders: Sequence[np.ndarray | None]) -> list[Mosaic]:
    """Put patches together.

    Args:
        borders: Of each patch, (layers, 4, size): left, right, top and bottom border of each
            layer; None: it adjoins nothing.

    Returns:
        Places, in the order of their first patches.
    """
    sizes = {item.shape for item in borders if item is not None}
    links: dict[int, list[tuple[int, int, int]]] = {index: [] for index in range(len(borders))}
    for shape in sizes:
        members = [
            index for index, item in enumerate(borders) if item is not None and item.shape == shape
        ]
        stack = np.stack([item for item in borders if item is not None and item.shape == shape])
        for before, after, step in ((RIGHT, LEFT, (0, 1)), (BOTTOM, TOP, (1, 0))):
            for first, second in _pairs(stack[:, :, before], stack[:, :, after]):
                down, right = step[0] * shape[2], step[1] * shape[2]
                links[members[first]].append((members[second], down, right))
                links[members[second]].append((members[first], -down, -right))
    return _connected(links)


def whole_places(
    groups: Sequence[Sequence[int]], official: Sequence[str], apart: bool
) -> tuple[list[str], str]:
    """Parts in which adjoining patches stay together, as near to the published ones as can be.

    Places with test patches go to the test part whole, those with the largest share of them
    first, until it has as many patches as published; the others go to the training part.

    Args:
        groups: Indices of the patches of each place.
        official: Published part of each patch, ``train`` or ``test``.
        apart: Whether to move patches; else the published parts are kept.

    Returns:
        Part of each patch, and what users should know.
    """
    parts = list(official)
    mixed = [group for group in groups if len({official[index] for index in group}) > 1]
    if not mixed:
        return parts, "No place has patches in several parts of the published split."
    tests = sum(part == "test" for part in official)
    leaking = sum(official[index] == "test" for group in mixed for index in group)
    note = (
        f"In the published split {leaking} of {tests} test patches lie at {len(mixed)} places that"
        " are trained on, too"
    )
    if not apart:
        return parts, note + ": scores on it are too good. It was kept as published."
    room = tests
    ranked = sorted(groups, key=lambda group: (-_share(group, official), group[0]))
    for group in ranked:
        into = "train"
        if _share(group, official) and len(group) <= room:
            into = "test"
            room -= len(group)
        for index in group:
            parts[index] = into
    to_test = sum(a == "train" and b == "test" for a, b in zip(official, parts))
    to_train = sum(a == "test" and b == "train" for a, b in zip(official, parts))
    return parts, note + (
        f". Places were kept whole: {to_train} patches moved from test to train, {to_test} from"
        f" train to test; {parts.count('test')} are test patches now. Scores cannot be compared"
        " with published ones; import with the official split for that."
    )


def _share(group: Sequence[int], official: Sequence[str]) -> float:
    return sum(official[index] == "test" for index in group) / len(group)


def _pairs(ends: np.ndarray, starts: np.ndarray) -> list[tuple[int, int]]:
    """Patches whose end continues in another's start: each is the other's best match.

    Args:
        ends: (patches, layers, size), the right or bottom borders.
        starts: Likewise, the left or top borders.
    """
    count, layers = ends.shape[:2]
    total = np.zeros((count, count), np.float32)
    compared = np.zeros((count, count), np.float32)
    for layer in range(layers):
        one, one_says = _normalised(ends[:, layer])
        other, other_says = _normalised(starts[:, layer])
        total += one @ other.T
        compared += np.outer(one_says, other_says)
    used = max(int(((ends != ends[:, :, :1]).any(axis=2)).any(axis=0).sum()), 1)
    alike = np.where(compared >= max(used / 2, 1), total / np.maximum(compared, 1), 0)
    np.fill_diagonal(alike, 0)
    best, back = alike.argmax(axis=1), alike.argmax(axis=0)
    return [
        (first, int(second))
        for first, second in enumerate(best)
        if alike[first, second] > ALIKE and back[second] == first
    ]


def _normalised(borders: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Borders of mean 0 and length 1 (0 where they say nothing), and which say something."""
    centred = borders - borders.mean(axis=1, dtype=np.float32, keepdims=True)
    length = np.linalg.norm(centred, axis=1)
    says = length > CONTRAST
    scale = np.where(says, 1 / np.maximum(length, CONTRAST), 0).astype(np.float32)
    return centred * scale[:, np.newaxis], says.astype(np.float32)


def _connected(links: dict[int, list[tuple[int, int, int]]]) -> list[Mosaic]:
    """Patches that hang together, with places counted from the top left of each mosaic."""
    found: list[Mosaic] = []
    seen: set[int] = set()
    for start in links:
        if start in seen:
            continue
        place: Mosaic = {start: (0, 0)}
        waiting = [start]
        for index in waiting:
            row, col = place[index]
            for other, down, right in links[index]:
                if other not in place:
                    place[other] = (row + down, col + right)
                    waiting.append(other)
        seen |= place.keys()
        top = min(row for row, _ in place.values())
        left = min(col for _, col in place.values())
        found.append({index: (row - top, col - left) for index, (row, col) in place.items()})
    return found
