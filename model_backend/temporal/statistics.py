"""Median and deviation over dates, pixel by pixel, whatever each date lacks."""

from __future__ import annotations

import numpy as np

NORMAL = 1.4826
"""A normal distribution's standard deviation, in medians of the absolute deviation from its
median; so the few images of an earlier flood or of snow do not count."""
FLOOR = 1.0
"""dB; a deviation is never called smaller. Few images are alike by chance, and a decibel is what
the calibration, the soil's moisture and what smoothing leaves of the speckle bring about."""


def median_and_deviation(
    stack: np.ndarray, least: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Robust statistics of the observations of each pixel.

    Args:
        stack: float32 (dates, rows, columns) in dB, NaN where a date has no data; changed.
        least: Fewest observations that statistics are made of.

    Returns:
        Median and deviation in dB, float32 (rows, columns), NaN where there are fewer; and the
        number of observations, int32.
    """
    count = np.count_nonzero(np.isfinite(stack), axis=0)
    median = _median(stack, count)
    stack -= median
    np.abs(stack, out=stack)
    deviation = np.maximum(np.float32(NORMAL) * _median(stack, count), np.float32(FLOOR))
    few = count < least
    median[few] = deviation[few] = np.nan
    return median, deviation, count.astype(np.int32)


def _median(stack: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Median along the dates, NaN where there is none; the stack is sorted in place."""
    stack.sort(axis=0)  # what is missing goes last
    if (count == len(stack)).all():
        lower, upper = stack[(len(stack) - 1) // 2], stack[len(stack) // 2]
    else:
        lower, upper = (
            np.take_along_axis(stack, index[np.newaxis], axis=0)[0]
            for index in (np.maximum(count - 1, 0) // 2, np.minimum(count // 2, len(stack) - 1))
        )
    return (lower + upper) / np.float32(2)
