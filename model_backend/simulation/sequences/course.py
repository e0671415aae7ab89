"""How a flood comes and goes."""

from __future__ import annotations

import numpy as np

LENGTH = (5.0, 60.0)  # days from the first to the last day with water
LONGER = 0.7  # exponent of the draw between these: below 1 long floods are more frequent
RISE = (1.0, 5.0)  # days, at most a third of the flood
BEND = (0.3, 0.9)  # of the receding: below 1 the last water goes fast
SECOND_WAVE = 0.25  # of the floods rise once more while they recede
DELAY = 2  # days from the storm to the flood


def storm_day(days: int, rng: np.random.Generator) -> int:
    """Day of the storm that may bring a flood, so that the sequence begins before it."""
    return int(rng.integers(max(days // 8, 1), max(days * 3 // 4, 2)))


def rise_and_fall(days: int, storm: int, rng: np.random.Generator) -> np.ndarray:
    """Extent of a flood on each day.

    Args:
        days: Of the sequence.
        storm: Day of the storm.
        rng: Source of randomness.

    Returns:
        float32 (days), shares of the greatest extent, 0 to 1.
    """
    low, high = np.log(LENGTH)
    length = float(np.exp(low + (high - low) * rng.random() ** LONGER))
    rise = min(float(rng.uniform(*RISE)), length / 3)
    bend = float(rng.uniform(*BEND))
    now = np.arange(days) - (storm + DELAY) + 1e-9
    extent = _wave(now, rise, length, bend)
    if rng.random() < SECOND_WAVE:
        later = float(rng.uniform(0.3, 0.6)) * length
        height = float(rng.uniform(0.4, 0.9))
        extent = np.maximum(extent, height * _wave(now - later, rise, length - later, bend))
    return extent.astype(np.float32)


def _wave(now: np.ndarray, rise: float, length: float, bend: float) -> np.ndarray:
    rising = np.clip(now / rise, 0, 1)
    left = np.clip((length - now) / max(length - rise, 1e-6), 0, 1)
    return np.where(now < 0, 0.0, np.minimum(rising, left**bend))
