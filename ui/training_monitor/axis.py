"""Round numbers along an axis, and where values lie on it."""

from __future__ import annotations

import math
from typing import List, Sequence

STEPS = (1.0, 2.0, 2.5, 5.0)


def even_ticks(low: float, high: float, most: int, whole: bool = False) -> List[float]:
    """Round numbers between two, at even distances.

    Args:
        low: Lower end.
        high: Upper end; not below it.
        most: Numbers at most; at least 2.
        whole: Whether only whole numbers make sense.
    """
    span = max(high - low, abs(high) * 1e-6, 1e-12)
    power = 10.0 ** (math.floor(math.log10(span)) - 1)
    for step in (power * factor * ten for ten in (1, 10, 100) for factor in STEPS):
        if whole and step != round(step):
            continue
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first < most:
            return [round(number * step, 12) for number in range(first, last + 1)]
    return [low, high]


def log_ticks(low: float, high: float, most: int) -> List[float]:
    """Round numbers between two positive ones, for a logarithmic axis."""
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for factors in ((1, 2, 5), (1, 3), (1,)):
        found = [factor * 10.0**power for power in decades for factor in factors]
        inside = [value for value in found if low * (1 - 1e-9) <= value <= high * (1 + 1e-9)]
        if len(inside) <= most:
            break
    if len(inside) < 4:  # less than a decade
        return [value for value in even_ticks(low, high, most) if value > 0]
    return inside[:: max(1, -(-len(inside) // most))]


class Axis:
    """From values to a share of an axis' length.

    Args:
        values: That have to find room; those that are no numbers are left out.
        log: Whether it is to be logarithmic; it is not where a value is not positive.
        whole: Whether values are whole numbers.
    """

    def __init__(self, values: Sequence[float], log: bool = False, whole: bool = False) -> None:
        known = [value for value in values if math.isfinite(value)]
        self.log = log and bool(known) and min(known) > 0
        self.whole = whole
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        if whole:
            high = max(high, low + 1)
        elif self.log:
            room = (high / low) ** 0.06 if high > low else 1.2
            low, high = low / room, high * room
        else:
            room = 0.06 * (high - low) or 0.05 * abs(high) or 1.0
            low, high = low - room, high + room
        self.low, self.high = low, high

    def share(self, value: float) -> float:
        """Where a value lies: 0 at the lower end, 1 at the upper."""
        if self.log:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def value(self, share: float) -> float:
        """The value at a share of the length."""
        if self.log:
            return self.low * (self.high / self.low) ** share
        return self.low + share * (self.high - self.low)

    def ticks(self, most: int) -> List[float]:
        """Round numbers on it, at most so many."""
        if self.log:
            return log_ticks(self.low, self.high, most)
        return even_ticks(self.low, self.high, most, self.whole)
