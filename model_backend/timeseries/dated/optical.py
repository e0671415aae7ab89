"""Bands and units of optical images, recognised from names and values."""

from __future__ import annotations

import re

import numpy as np

from ...dataset.sequences import REFLECTANCE, SCALED_REFLECTANCE, STRETCHED
from ...protocol import HighwaterError
from ...sar.choosing_unit import are_bytes

UNIT_OF = {
    "reflectance": REFLECTANCE,
    "reflectance10000": SCALED_REFLECTANCE,
    "stretched": STRETCHED,
}
"""Units as the index has them, by their codes."""

COLOURS = {
    "BLUE": "B02",
    "GREEN": "B03",
    "RED": "B04",
    "NIR": "B08",
    "SWIR1": "B11",
    "SWIR2": "B12",
}
"""Bands of Sentinel-2 by names that do not depend on the sensor."""

BRIGHTEST = 2.0
"""Reflectance that hardly any pixel exceeds, sun glint and clouds included."""

_BAND = re.compile(r"(?<![A-Za-z0-9])(?:S2_?)?B_?(\d{1,2}A?)(?![0-9A-Za-z])", re.IGNORECASE)
_COLOUR = re.compile(rf"(?<![A-Z0-9])({'|'.join(COLOURS)})(?![A-Z0-9])")


def optical_band(text: str) -> str:
    """The band of Sentinel-2 that a text names, such as ``B02`` in ``S2A_20190204_B2``.

    Returns:
        ``B01`` to ``B12`` or ``B8A``; empty where the text names none, or several.
    """
    found = {_plain(number) for number in _BAND.findall(text)}
    found.update(COLOURS[name] for name in _COLOUR.findall(text.upper().replace("_", " ")))
    found.discard("")
    return found.pop() if len(found) == 1 else ""


def optical_unit(values: np.ndarray, integer: bool, declared: str, layer: str) -> str:
    """The unit of optical values, or a refusal.

    Args:
        values: Valid values, one dimension.
        integer: Whether the file stores whole numbers.
        declared: Code that the user says, of :data:`UNIT_OF`; empty: recognise.
        layer: What the user calls the layer, for messages.

    Returns:
        The unit as the index has it.

    Raises:
        HighwaterError: ``unit.contradicted`` when values cannot be what was said,
            ``unit.unknown`` when nothing fits.
    """
    # Correction for the atmosphere leaves some dark pixels below 0, but not the half of them.
    middle, high = np.percentile(values, (50, 99.5))
    possible = {
        REFLECTANCE: not integer and middle >= 0 and high <= BRIGHTEST,
        SCALED_REFLECTANCE: middle >= 0 and BRIGHTEST < high <= 10_000 * BRIGHTEST,
        STRETCHED: are_bytes(values),
    }
    if declared:
        unit = UNIT_OF.get(declared, declared)
        if possible.get(unit):
            return unit
        raise HighwaterError(
            "unit.contradicted",
            f"The layer “{layer}” was declared as {unit}, but its values reach from"
            f" {float(values.min()):g} to {float(values.max()):g}.",
            "Choose another unit, or “automatic”.",
        )
    # Whole numbers up to 255 would be a night scene in reflectance × 10000.
    order = (STRETCHED, REFLECTANCE, SCALED_REFLECTANCE)
    unit = next((unit for unit in order if possible[unit]), "")
    if not unit:
        raise HighwaterError(
            "unit.unknown",
            f"The values of the layer “{layer}” ({float(values.min()):g} to"
            f" {float(values.max()):g}) are no reflectance in a unit that Highwater knows.",
            "Use reflectance from 0 to 1, reflectance × 10000, or a picture of 8 bit.",
        )
    return unit


def _plain(number: str) -> str:
    """Name of a band with two digits; empty for a number that no band has."""
    digits = number.upper().lstrip("0")
    if digits == "8A":
        return "B8A"
    return f"B{int(digits):02d}" if digits.isdigit() and int(digits) <= 12 else ""
