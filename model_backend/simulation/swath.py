"""The slanted edge of the radar's swath, beyond which there is no data."""

from __future__ import annotations

import math

import numpy as np

INCLINATION = math.tan(math.radians(12))  # columns per row: orbits do not follow the meridians
NARROWEST = 0.02  # of the width, without data where the edge is nearest to the scene's side
WIDEST = 0.15  # of the width, that the slant may add


class SwathEdge:
    """Which pixels have data.

    Args:
        width: Columns of the scene.
        height: Rows.
        east: Whether the edge crosses the eastern side, else the western.
        present: Whether there is an edge at all.
    """

    def __init__(self, width: int, height: int, east: bool, present: bool) -> None:
        self._slant = min(INCLINATION, WIDEST * width / height)
        self._offset = NARROWEST * width
        self._columns = np.arange(width) + 0.5
        if east:
            self._columns = self._columns[::-1]
        self._height = height
        self._east = east
        self._present = present

    def rows(self, row0: int, count: int) -> np.ndarray:
        """Validity of some rows; bool (count, width)."""
        if not self._present:
            return np.ones((count, len(self._columns)), bool)
        row = np.arange(row0, row0 + count)[:, None]
        # The edge leans the same way on both sides, so one of them is counted from the foot.
        rise = row if self._east else self._height - row
        return self._columns[None, :] > self._offset + self._slant * rise
