"""When the satellites pass over a place, and from where they look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from ...protocol.parameters import SimulateSequencesParameters

RADAR_CYCLE = 6  # days from pass to pass of one orbit
OPTICAL_CYCLE = 5
PERIOD = (100, 180)  # days that a sequence spans, unless its images need more
NEAR_FLOOD = 10  # days around a flood
WATCHED = 4.0  # how much likelier an image of these days is kept


@dataclass(frozen=True)
class Pass:
    """One pass.

    Attributes:
        index: Among the passes of the place, by date.
        day: Days since the start.
        second: Of that day.
        orbit: ``ASCENDING`` or ``DESCENDING``; empty for optical images.
    """

    index: int
    day: int
    second: int
    orbit: str

    @property
    def optical(self) -> bool:
        """Whether it takes an optical image."""
        return not self.orbit


@dataclass(frozen=True)
class Schedule:
    """The passes of a place.

    Attributes:
        start: First day.
        days: That the sequence spans.
        passes: By date.
    """

    start: date
    days: int
    passes: tuple[Pass, ...]

    def date_of(self, day: int) -> date:
        """Date of a day."""
        return self.start + timedelta(days=day)


def span(radar: int, optical: int, rng: np.random.Generator) -> int:
    """Days of a sequence with these numbers of images."""
    needed = max(RADAR_CYCLE // 2 * radar, OPTICAL_CYCLE * optical) + 2 * RADAR_CYCLE
    return max(int(rng.integers(*PERIOD)), needed)


def counts(parameters: SimulateSequencesParameters, rng: np.random.Generator) -> tuple[int, int]:
    """Number of radar and optical images of a place."""
    radar = rng.integers(parameters.radar_least, parameters.radar_most + 1)
    optical = rng.integers(parameters.optical_least, parameters.optical_most + 1)
    return int(radar), int(optical)


def plan(
    start: date, days: int, numbers: tuple[int, int], flood: np.ndarray, rng: np.random.Generator
) -> Schedule:
    """Choose passes.

    Args:
        start: First day.
        days: That the sequence spans.
        numbers: Radar and optical images.
        flood: bool for each day, whether there is a flood; its days are watched more closely.
        rng: Source of randomness.
    """
    watched = np.convolve(flood, np.ones(2 * NEAR_FLOOD + 1), "same") > 0
    chosen: list[tuple[int, int, str]] = []
    # Opposite orbits cross a place half a cycle apart, give or take, at dusk and at dawn.
    first = int(rng.integers(RADAR_CYCLE))
    other = (first + int(rng.integers(2, RADAR_CYCLE - 1))) % RADAR_CYCLE
    minute = int(rng.integers(40))
    radar = [(day, 65000 + 60 * minute, "ASCENDING") for day in range(first, days, RADAR_CYCLE)]
    radar += [(day, 21000 + 60 * minute, "DESCENDING") for day in range(other, days, RADAR_CYCLE)]
    optical = [
        (day, 37800 + 60 * minute, "")
        for day in range(int(rng.integers(OPTICAL_CYCLE)), days, OPTICAL_CYCLE)
    ]
    for candidates, number in zip((radar, optical), numbers):
        weights = np.array([WATCHED if watched[day] else 1.0 for day, _, _ in candidates])
        # The largest of weighted exponentials: a draw without replacement.
        keys = rng.exponential(size=len(weights)) / weights
        chosen += [candidates[i] for i in np.argsort(keys)[:number]]
    passes = tuple(Pass(index, *item) for index, item in enumerate(sorted(chosen)))
    return Schedule(start, days, passes)
