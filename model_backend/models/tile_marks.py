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


def marked(*texts: str) -> FrozenSet[str]:
    """The marks that :func:`tile_marks` has put together, of one text or of several."""
    return frozenset(
        text[start : start + MARK] for text in texts for start in range(0, len(text), MARK)
    )


def is_among(digest: str, marks: FrozenSet[str]) -> bool:
    """Whether a tile, by the SHA-256 of its pixels, is one of those that are marked."""
    return digest[:MARK] in marks
