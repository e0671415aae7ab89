"""Weather of a place, day by day: rain, soil moisture, wind, snow."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .nature import Nature

BEFORE = 60  # days that the weather begins before the sequence
DRYING = (4.0, 12.0)  # days in which wet soil loses most of its water
STORED = 45.0  # days that rain stays in lakes
STORM = 1.1  # soil moisture that the storm before a flood brings; floodless places have it as well


@dataclass(frozen=True)
class Weather:
    """Weather of each day of a sequence; float32 arrays.

    Attributes:
        moisture: Of the soil, 0 (dry) to 1 (soaked).
        level: Of lakes, −1 (low) to 1 (high).
        wind: 0 (calm) to 1 (strong).
        snow: 0 (none) to 1 (all white).
        melting: How wet the snow is, 0 (dry, the radar sees through) to 1 (wet and dark).
    """

    moisture: np.ndarray
    level: np.ndarray
    wind: np.ndarray
    snow: np.ndarray
    melting: np.ndarray


def make_weather(
    nature: Nature, days: int, first_day_of_year: int, storm: int, rng: np.random.Generator
) -> Weather:
    """Draw the weather.

    Args:
        nature: Of the place.
        days: Of the sequence.
        first_day_of_year: On which the sequence begins.
        storm: Day of the great storm; after it a place may be flooded.
        rng: Source of randomness.
    """
    count = BEFORE + days
    rain = (rng.random(count) < nature.raininess) * rng.exponential(0.3, count)
    for day, amount in ((storm, STORM), (int(rng.integers(-20, days)), 0.7)):
        rain[max(BEFORE + day - 1, 0) : BEFORE + day + 1] += amount / 2
    drying = float(rng.uniform(*DRYING))
    moisture = np.minimum(_fading(rain, drying), 1)
    level = _fading(rain - rain.mean(), STORED)
    level = np.clip(level / max(float(np.abs(level[BEFORE:]).max()), 1e-6), -1, 1)
    swell = _fading(rng.standard_normal(count), 4.0)
    swell /= max(float(swell.std()), 1e-6)
    year = 2 * np.pi * (np.arange(count) - BEFORE + first_day_of_year - 196) / 365.25
    temperature = nature.warmth + nature.winter * np.cos(year) + 3.5 * swell
    snow = np.zeros(count)
    for day in range(1, count):
        fallen = 0.8 * rain[day] + 0.15 if temperature[day] < -1 else 0.0
        melted = 0.12 * max(temperature[day], 0.0)
        snow[day] = np.clip(snow[day - 1] + fallen - melted, 0, 1.5)
    wind = rng.beta(1.6, 1.6 * (1 - nature.windiness) / nature.windiness, count)
    wind[rng.random(count) < 0.08] = rng.uniform(0.7, 1.0)
    melting = np.clip(0.5 + 0.4 * temperature, 0, 1)
    series = (moisture, level, wind, np.minimum(snow, 1), melting)
    return Weather(*(values[BEFORE:].astype(np.float32) for values in series))


def _fading(input_: np.ndarray, days: float) -> np.ndarray:
    """What is left of all that came before, with a memory of some days."""
    left = np.zeros(len(input_))
    keep = np.exp(-1 / days)
    for day in range(1, len(left)):
        left[day] = keep * left[day - 1] + input_[day]
    return left
