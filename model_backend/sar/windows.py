"""Means and variances of a moving window that know where there is no data."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy  # its parts are loaded when they are used, which most jobs never do


@dataclass(frozen=True)
class WindowStatistics:
    """What lies in the window around each pixel.

    Attributes:
        mean: float32 (rows, columns), over the valid pixels; 0 where the window has none.
        variance: float32 (rows, columns), over the valid pixels, never negative.
    """

    mean: np.ndarray
    variance: np.ndarray

    @property
    def variation(self) -> np.ndarray:
        """Squared coefficient of variation: variance over squared mean."""
        return self.variance / np.maximum(self.mean * self.mean, np.finfo(np.float32).tiny)


def statistics(power: np.ndarray, valid: np.ndarray, size: int) -> WindowStatistics:
    """Mean and variance around each pixel.

    The sums are direct, not running ones, so that a pixel's result depends on nothing but its
    window, to the last bit. The window ends at the edge of the array.

    Args:
        power: float32 (rows, columns); anything where not valid.
        valid: bool (rows, columns).
        size: Side of the square window in pixels, odd.
    """
    inside = np.where(valid, power, np.float32(0))
    weight = np.maximum(window_sum(valid.astype(np.float32), size), np.float32(1))
    mean = window_sum(inside, size) / weight
    square = window_sum(inside * inside, size) / weight
    return WindowStatistics(mean, np.maximum(square - mean * mean, np.float32(0)))


def window_mean(power: np.ndarray, valid: np.ndarray, size: int) -> np.ndarray:
    """Mean over the valid pixels of a square window; 0 where there is none; float32."""
    weight = np.maximum(window_sum(valid.astype(np.float32), size), np.float32(1))
    return window_sum(np.where(valid, power, np.float32(0)), size) / weight


def window_sum(plane: np.ndarray, size: int) -> np.ndarray:
    """Sum over the square window around each pixel; outside the array counts as 0; float32."""
    ones = np.ones(size, np.float32)
    along = scipy.ndimage.correlate1d(plane, ones, axis=1, mode="constant", output=np.float32)
    return scipy.ndimage.correlate1d(along, ones, axis=0, mode="constant", output=np.float32)
