"""What happened at each pixel, counted while the observations come by in the order of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from ..categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER

NOTHING = 65535
"""No data in the rasters of counts."""


class History:
    """Counts for the pixels of some rows; memory does not depend on the number of observations.

    A pixel is judged where an observation calls it dry, flooded or permanent water. Observations
    that have not seen it, or could not judge it, neither end a flood nor count towards it. Water
    that is permanent is never flood.

    Args:
        days: Of all observations, in the order of time.
        permanent: Where water is permanent, bool (rows, width).

    Attributes:
        flooded: Times that each pixel was flooded, uint16 (rows, width).
        judged: Times that it was judged.
    """

    def __init__(self, days: Sequence[date], permanent: np.ndarray) -> None:
        shape = permanent.shape
        self._days = list(days)
        self._permanent = permanent
        self._now = 0
        self.flooded = np.zeros(shape, np.uint16)
        self.judged = np.zeros(shape, np.uint16)
        # Numbers of observations; one beyond the last is none.
        self._first = np.full(shape, len(days), np.uint16)
        self._last = np.full(shape, len(days), np.uint16)
        self._run = np.zeros(shape, np.uint16)  # of the flood that is not known to have ended
        self._begin = np.zeros(shape, np.uint16)  # its first day, counted from the first of all
        self._most = np.zeros(shape, np.uint16)
        self._longest = np.zeros(shape, np.uint16)
        self._excluded = np.zeros(shape, bool)
        self._uncertain = np.zeros(shape, bool)

    def add(self, codes: np.ndarray) -> None:
        """Take the next observation: codes of a water mask, uint8 (rows, width)."""
        number, day = self._now, (self._days[self._now] - self._days[0]).days
        self._now += 1
        self.judged += codes <= PERMANENT_WATER
        self._excluded |= codes == EXCLUDED
        self._uncertain |= codes == UNCERTAIN
        # Where water is permanent there is no run that dry could end.
        np.copyto(self._run, 0, where=codes == DRY)
        flood = (codes == WATER) & ~self._permanent
        if not flood.any():
            return
        self.flooded += flood
        np.copyto(self._first, number, where=flood & (self.flooded == 1))
        np.copyto(self._last, number, where=flood)
        np.copyto(self._begin, day, where=flood & (self._run == 0))
        self._run += flood
        np.maximum(self._most, self._run, out=self._most)
        lasted = np.where(flood, np.uint16(day + 1) - self._begin, np.uint16(0))
        np.maximum(self._longest, lasted, out=self._longest)

    @property
    def most_days(self) -> int:
        """Days of the longest flood of any pixel."""
        return int(self._longest.max())

    def frequency(self) -> np.ndarray:
        """Per cent of the judged observations with flood, times flooded, times judged.

        Returns:
            uint16 (3, rows, width); :data:`NOTHING` in the first two where none was judged.
        """
        result = np.empty((3, *self.judged.shape), np.uint16)
        times = np.maximum(self.judged, 1).astype(np.float32)
        result[0] = np.rint(100 * self.flooded.astype(np.float32) / times)
        result[1] = self.flooded
        result[2] = self.judged
        result[:2, self.judged == 0] = NOTHING
        return result

    def first(self) -> np.ndarray:
        """First day with flood as YYYYMMDD, int32 (rows, width); 0: none."""
        return self._written(self._first)

    def last(self) -> np.ndarray:
        """Last day with flood, as :meth:`first`."""
        return self._written(self._last)

    def longest(self) -> np.ndarray:
        """Longest flood in days, first and last day included, and in observations.

        Returns:
            uint16 (2, rows, width), each the largest by itself; :data:`NOTHING` where none was
            judged.
        """
        result = np.stack([self._longest, self._most])
        result[:, self.judged == 0] = NOTHING
        return result

    def classes(self) -> np.ndarray:
        """Codes of a water mask of what was flooded at any time, uint8 (rows, width)."""
        result = np.where(self.flooded > 0, np.uint8(WATER), np.uint8(DRY))
        never = self.judged == 0
        result[never] = NO_DATA
        result[never & self._excluded] = EXCLUDED
        result[never & self._uncertain] = UNCERTAIN
        result[self._permanent & ~never] = PERMANENT_WATER
        return result

    def _written(self, number: np.ndarray) -> np.ndarray:
        table = [day.year * 10_000 + day.month * 100 + day.day for day in self._days]
        return np.array([*table, 0], np.int32)[number]
