"""Units of radar images, and their values in dB."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..language import phrase
from ..protocol import HighwaterError

NAMES = {
    "db": phrase("decibel (dB)"),
    "power": phrase("linear power"),
    "amplitude": phrase("amplitude"),
    "db100": phrase("decibel × 100"),
    "stretched": phrase("8-bit values stretched to each image's range"),
}

STRETCHED = "stretched"
"""Code of values that are no backscatter any more: they are passed on as they are, and nothing
that holds for decibels is asked of them. Only said, or recognised for a model that wants them."""

# Beyond these no calibrated radar value lies; such values are a fill that nobody declared.
LIMITS_DB = (-90.0, 45.0)


@dataclass(frozen=True)
class Unit:
    """A unit and how it was established.

    Attributes:
        code: One of :data:`NAMES`.
        how: Why it is believed, for the log and the provenance record.
    """

    code: str
    how: str

    @property
    def name(self) -> str:
        """The unit in words."""
        return NAMES[self.code]


def to_db(values: np.ndarray, code: str) -> np.ndarray:
    """Convert to decibels; what cannot be a radar value becomes NaN.

    Exactly 0 is a fill in every unit but integers: in dB a measured value never is exactly 0,
    in linear units it has no logarithm.

    Args:
        values: float32 array of any shape, NaN where there is no data.
        code: Unit of ``values``; those that were stretched stay as they are.

    Returns:
        float32 array of the same shape; ``values`` themselves where nothing has to be changed.
    """
    if code == STRETCHED:
        return values
    low, high = LIMITS_DB
    if code == "db" and values.size:
        # The usual scene in dB is let through without an array being made; NaN is no extreme.
        least, most = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
        if low < least and most < high and values.all():
            return values
    with np.errstate(divide="ignore", invalid="ignore"):
        if code == "db":
            decibel = values
        elif code == "db100":
            decibel = values / np.float32(100)
        else:
            factor = np.float32(10 if code == "power" else 20)
            decibel = factor * np.log10(np.where(values > 0, values, np.float32(np.nan)))
        kept = (decibel > low) & (decibel < high)
        if code == "db":
            kept &= values != 0
        return decibel if kept.all() else np.where(kept, decibel, np.float32(np.nan))


def from_db(values: np.ndarray, code: str) -> np.ndarray:
    """Convert decibels to another unit; float32 of the same shape.

    Values that were stretched are in no unit that another could be converted to or from; with
    that code they are given back.
    """
    if code in ("db", STRETCHED):
        return values
    if code == "db100":
        return values * np.float32(100)
    return np.power(np.float32(10), values / np.float32(10 if code == "power" else 20))


def require_backscatter(
    unit: str,
    layer: str,
    remedy: str = "Use the calibrated image, or a model that was trained on such values.",
) -> None:
    """Refuse values that were stretched, where backscatter is needed.

    Args:
        unit: That the user says.
        layer: Name of the layer, for the message.
        remedy: What can be done.

    Raises:
        HighwaterError: ``unit.stretched``.
    """
    if unit == STRETCHED:
        raise HighwaterError(
            "unit.stretched",
            f"The layer “{layer}” was declared as {NAMES[STRETCHED]}; they have lost the"
            " backscatter that is needed here.",
            remedy,
        )
