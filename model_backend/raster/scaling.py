"""What the numbers in a file stand for, where it declares a scale and an offset.

Whole numbers are often stored for decimals: decibels in hundredths, reflectance in ten-thousandths,
heights in decimetres. QGIS shows, and computes with, scale × number + offset; so do we. Heights in
feet, which it leaves as they are, become metres.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import rasterio

FEET = {
    **dict.fromkeys(("ft", "foot", "feet", "international foot"), 0.3048),
    **dict.fromkeys(("us-ft", "ftus", "us survey foot", "us survey feet"), 1200 / 3937),
}
"""Metres of a foot, by what the unit of a band, or of its vertical CRS, is called."""


def foot_of(dataset: rasterio.DatasetReader, number: int) -> float | None:
    """Metres of the foot that a band declares as its unit; None: it declares another, or none."""
    unit = dataset.units[number - 1] or ""
    return FEET.get(" ".join(unit.lower().replace("_", " ").split()))


@dataclass(frozen=True)
class Scaling:
    """How the values of a band follow from what is stored: scale × stored + offset.

    Attributes:
        scale: Factor.
        offset: Added then.
    """

    scale: float = 1.0
    offset: float = 0.0

    @classmethod
    def of(cls, dataset: rasterio.DatasetReader, number: int) -> Scaling:
        """That a band, counted from 1, declares, and from feet to metres."""
        shown, foot = cls.as_shown(dataset, number), foot_of(dataset, number) or 1.0
        return cls(shown.scale * foot, shown.offset * foot)

    @classmethod
    def as_shown(cls, dataset: rasterio.DatasetReader, number: int) -> Scaling:
        """From what is stored to what QGIS shows."""
        return cls(dataset.scales[number - 1], dataset.offsets[number - 1])

    def __bool__(self) -> bool:
        return self != Scaling()

    def values(self, stored: np.ndarray | float) -> np.ndarray:
        """Values of what is stored, float32 of the same shape; NaN stays NaN."""
        with np.errstate(over="ignore"):  # fills such as the least float64
            if not self:
                return np.asarray(stored, np.float32)
            # In float64, as QGIS does: an offset may cancel most of what float32 would keep.
            return np.asarray(np.asarray(stored, np.float64) * self.scale + self.offset, np.float32)

    def stored(self, value: float) -> float:
        """What is stored for a value, a whole number where it is one but for rounding."""
        if not self or not self.scale:
            return value
        found = (value - self.offset) / self.scale
        return float(round(found)) if abs(found - round(found)) < 1e-6 else found
