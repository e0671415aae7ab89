"""How many times all tiles are seen, where nobody says it."""

from __future__ import annotations

SEEN = 12_000
"""Tiles that a training sees in all, however often each."""

FEWEST, MOST = 40, 150


MOST_IN_TIME = 600
"""Where the user gave the training some time: then it is to use it."""


def epochs_for(wanted: int, tiles: int, timed: bool = False) -> int:
    """Number of epochs at most, so that few tiles are seen more often than many.

    Args:
        wanted: What the user says; 0: nothing.
        tiles: Of the training part.
        timed: Whether the user says how long the training may take; the schedule is fitted into
            that.
    """
    if timed and not wanted:
        return MOST_IN_TIME
    return wanted or min(max(round(SEEN / max(tiles, 1)), FEWEST), MOST)
