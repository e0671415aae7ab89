"""How many times all tiles are seen, where nobody says it."""

from __future__ import annotations

SEEN = 12_000
"""Tiles that a training sees in all, however often each."""

FEWEST, MOST = 40, 150


def epochs_for(wanted: int, tiles: int) -> int:
    """Number of epochs, so that few tiles are seen more often than many.

    Args:
        wanted: What the user says; 0: nothing.
        tiles: Of the training part.
    """
    return wanted or min(max(round(SEEN / max(tiles, 1)), FEWEST), MOST)
