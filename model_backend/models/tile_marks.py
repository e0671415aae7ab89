"""Marks by which a model's file knows the tiles that it has learnt from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import FrozenSet

MARK = 12
"""Digits of a tile's hash that are kept: enough to tell millions of tiles apart."""


def tile_marks(hashes: Iterable[str]) -> str:
    """Short marks of tiles, one after the other, from the SHA-256 of their pixels.

    By content, so that a tile is recognised in whichever dataset, under whichever name it lies.
    """
    return "".join(sorted({digest[:MARK] for digest in hashes if digest}))


def marked(marks: str) -> FrozenSet[str]:
    """The marks that :func:`tile_marks` has put together."""
    return frozenset(marks[start : start + MARK] for start in range(0, len(marks), MARK))
