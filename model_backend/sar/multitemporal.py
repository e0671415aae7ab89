"""The multi-temporal speckle filter: several dates of the same place lend each other looks."""

from __future__ import annotations

import numpy as np

from .filters import SIZE, to_decibel
from .units import from_db
from .windows import window_mean


def multitemporal_filter(
    stack: np.ndarray, valid: np.ndarray, date: int, size: int = SIZE
) -> np.ndarray:
    """Filter one date with the help of the others (Quegan and Yu 2001).

    Each date is divided by its own local mean, the quotients, which are speckle and fine detail,
    are averaged over the dates, and the wanted date's local mean is put back. So a flood of one
    date stays, at the resolution of the window, while detail that lasts stays sharp.

    Args:
        stack: float32 (dates, bands, rows, columns) in dB on one grid; anything where not valid.
        valid: bool (dates, rows, columns). Dates that miss a pixel do not take part there.
        date: Index of the date that is wanted.
        size: Side of the window of the local means in pixels, odd.

    Returns:
        float32 (bands, rows, columns) in dB, NaN where that date is not valid. Looks to
        ``size // 2`` pixels on each side.
    """
    wanted = valid[date]
    dates = np.maximum(valid.sum(axis=0), 1).astype(np.float32)
    result = np.full(stack.shape[1:], np.nan, np.float32)
    for band, plane in enumerate(result):
        total = np.zeros(plane.shape, np.float32)
        level = total.copy()
        for index, there in enumerate(valid):
            power = from_db(np.where(there, stack[index, band], np.float32(0)), "power")
            mean = window_mean(power, there, size)
            total += np.where(there, power / np.where(there, mean, np.float32(1)), np.float32(0))
            if index == date:
                level = mean
        plane[wanted] = to_decibel(level * total / dates)[wanted]
    return result
