"""The unit of a radar image: recognised from names and values, and checked.

Numbers here are decibels unless they say otherwise. Typical backscatter over land and water
together is VV −10.4 ± 4.1 dB and VH −17.2 ± 4.7 dB (Sen1Floods11, Bonafilia et al. 2020).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ..language import Saying, phrase
from ..protocol import HighwaterError
from .bands import polarisation_pairs
from .units import NAMES, STRETCHED, Unit, to_db

# A scene's median backscatter lies here for every polarisation, calm sea to city.
MEDIAN_DB = (-38.0, 5.0)
# Median difference co- minus cross-polarised: about 6.8 dB; half of it when amplitude is taken
# for power, twice it the other way round.
TYPICAL_GAP_DB = 6.8

_DB_HINT = re.compile(r"(?<![a-z])db(?![a-z])|decibel", re.IGNORECASE)
_AMPLITUDE_HINT = re.compile(r"amplitude|(?<![a-z])amp(?![a-z])", re.IGNORECASE)
_POWER_HINT = re.compile(r"(?<![a-z])(power|intensity|linear)(?![a-z])", re.IGNORECASE)
# Products whose names say the unit in their own way: ASF HyP3 (…_RTC30_G_gpuned_1A2B_VV: the second
# of six letters), OPERA RTC-S1, and the raw bands of the Copernicus Browser.
_HYP3 = re.compile(r"_RTC\d+_[A-Z]_[gs]([pad])[uw][nf][ec][dm]_")
_HYP3_UNITS = {"p": "power", "a": "amplitude", "d": "db"}
_LINEAR_PRODUCTS = re.compile(r"OPERA_L2_RTC-S1_|Sentinel-1[ _].*\(Raw\)")
_BROWSER = re.compile(r"Sentinel-1[ _]\w+[ _](?:VV|HH)")
# These name the calibration, not the unit: people keep them when they convert to dB.
_CALIBRATION = re.compile(r"(?<![a-z])(sigma|gamma|beta)[ _]?(0|nought|naught)", re.IGNORECASE)


@dataclass(frozen=True)
class BandSample:
    """Values of one band, as they come from the file.

    Attributes:
        name: Polarisation, such as ``VV`` or ``VV_BEFORE``.
        values: Valid values, one dimension, no NaN.
        integer: Whether the file stores integers.
        texts: Names, descriptions and units that may give the unit away.
    """

    name: str
    values: np.ndarray
    integer: bool
    texts: tuple[str, ...] = ()


def establish_unit(
    samples: list[BandSample], declared: str, layer: str, or_stretched: bool = False
) -> Unit:
    """Decide the unit of a scene, or refuse.

    Args:
        samples: One sample per polarisation.
        declared: ``auto`` or the unit the user says.
        layer: Name of the layer, for messages.
        or_stretched: Whether values that were stretched will do as well; whole numbers from 0 to
            255 are such, and what lies there and is in no unit of backscatter.

    Raises:
        HighwaterError: ``unit.contradicted`` when values cannot be what was said,
            ``unit.unknown`` when nothing fits or two units do, ``unit.mixed`` when bands of
            several dates have none in common.
    """
    if declared != "auto":
        problem = contradiction(samples, declared)
        if problem:
            raise HighwaterError(
                "unit.contradicted",
                f"The layer “{layer}” was declared as {NAMES[declared]}, but {problem.english}.",
                "Choose another unit, or “automatic”.",
            )
        return Unit(declared, "said by the user")
    stretched = Unit(STRETCHED, "as the model wants it")
    if or_stretched and all(are_bytes(sample.values) for sample in samples):
        return stretched
    hinted = _hint(samples)
    if hinted is not None:
        code, text = hinted
        problem = contradiction(samples, code)
        if problem and or_stretched and _is_picture(samples):
            return stretched
        if problem:
            _require_one_date(samples, layer)
            raise HighwaterError(
                "unit.contradicted",
                f"The layer “{layer}” calls itself {NAMES[code]} (“{text}”), but"
                f" {problem.english}.",
                "Say which unit it has. If it comes from the Copernicus Browser, download the raw"
                " band instead, as a TIFF of 32-bit floats."
                if _BROWSER.search(text)
                else "Say which unit it has.",
            )
        return Unit(code, f"named “{text}”, and the values agree")
    possible = [code for code in NAMES if code != STRETCHED and not contradiction(samples, code)]
    if set(possible) == {"power", "amplitude"}:
        possible = _power_or_amplitude(samples)
    if len(possible) == 1:
        return Unit(possible[0], "recognised from the values")
    if or_stretched and set(possible) == {"power", "amplitude"}:
        # In decibels one is twice the other, which stretching takes away again.
        return Unit("power", "or amplitude, which is the same once it is stretched")
    if possible:
        either = " or ".join(NAMES[code] for code in possible)
        raise HighwaterError(
            "unit.unknown",
            f"The values of the layer “{layer}” could be {either}.",
            "Say which unit it has.",
        )
    if or_stretched and _is_picture(samples):
        return stretched
    _require_one_date(samples, layer)
    low, high = _range_of(samples)
    raise HighwaterError(
        "unit.unknown",
        f"The values of the layer “{layer}” ({low:g} to {high:g}) are no radar backscatter in a"
        " unit that Highwater knows.",
        "Use calibrated backscatter in dB, linear power, amplitude or dB × 100; a picture"
        " stretched to 8 bit has lost it.",
    )


def are_bytes(values: np.ndarray) -> bool:
    """Whether values are whole numbers from 0 to 255: no unit of backscatter has them alone."""
    return bool(((values >= 0) & (values <= 255) & (values == np.round(values))).all())


def _require_one_date(samples: list[BandSample], layer: str) -> None:
    """Blame the dates for a unit that does not fit them all, such as VV and VV_BEFORE."""
    if len({sample.name.partition("_")[2] for sample in samples}) > 1:
        raise HighwaterError(
            "unit.mixed",
            f"The bands {', '.join(sample.name for sample in samples)} of “{layer}” have no unit in"
            " common.",
            "Convert the images of all dates to dB, or all to linear power.",
        )


def contradiction(samples: list[BandSample], code: str) -> Saying | None:
    """Why the values cannot be in this unit, as the end of a sentence; None: they can."""
    if code == STRETCHED:
        return _no_byte(samples)
    for sample in samples:
        values, band = sample.values, {"band": sample.name}
        if code in ("power", "amplitude"):
            share = float((values < 0).mean())
            if share > 0.001:
                text = phrase("{share} of the values of {band} are negative")
                return Saying(text, band, {"share": f"{share:.0%}"})
        if code == "db100" and not sample.integer and not np.all(values == np.round(values)):
            return Saying(phrase("the values of {band} are not whole numbers"), band)
        decibel = to_db(values.astype(np.float32), code)
        decibel = decibel[np.isfinite(decibel)]
        if code in ("db", "db100") and not (decibel < 0).any():
            return Saying(phrase("no value of {band} is negative"), band)
        kept = decibel.size / values.size
        # 0 is a common fill; what else falls out of the physical range speaks against the unit.
        fill = float((values == 0).mean())
        if kept < 0.9 * (1 - fill):
            text = phrase("the values of {band} leave the range that radar images have")
            return Saying(text, band)
        if decibel.size == 0:
            return Saying(phrase("{band} has no usable value"), band)
        median = float(np.median(decibel))
        if not MEDIAN_DB[0] < median < MEDIAN_DB[1]:
            text = phrase(
                "the median of {band} would be {median} dB, where radar images have {low} to {high}"
            )
            low, high = (f"{value:.0f}" for value in MEDIAN_DB)
            return Saying(text, band, {"median": f"{median:.1f}", "low": low, "high": high})
        # Speckle alone gives more than a decibel; less means a wrong scale.
        if decibel.size > 100 and float(np.std(decibel)) < 0.3:
            text = phrase("the values of {band} would differ by {spread} dB only")
            return Saying(text, band, {"spread": f"{np.std(decibel):.2f}"})
    return None


def _no_byte(samples: list[BandSample]) -> Saying | None:
    for sample in samples:
        low, high = float(sample.values.min()), float(sample.values.max())
        if low < 0 or high > 255:
            text = phrase("the values of {band} reach from {low} to {high}, not 0 to 255")
            numbers = {"low": f"{low:g}", "high": f"{high:g}"}
            return Saying(text, {"band": sample.name}, numbers)
    return None


def _is_picture(samples: list[BandSample]) -> bool:
    """Whether values lie from 0 to 255 and those of no band are in a unit of backscatter."""
    codes = [code for code in NAMES if code != STRETCHED]
    return not _no_byte(samples) and all(
        contradiction([sample], code) for sample in samples for code in codes
    )


def _hint(samples: list[BandSample]) -> tuple[str, str] | None:
    for pattern, code in ((_DB_HINT, "db"), (_AMPLITUDE_HINT, "amplitude"), (_POWER_HINT, "power")):
        for sample in samples:
            for text in sample.texts:
                if pattern.search(text.replace("_", " ")):
                    if code == "db" and sample.integer and contradiction(samples, "db"):
                        return "db100", text
                    return code, text
    # Last: whoever converts a product adds a word to its name.
    for text in (text for sample in samples for text in sample.texts):
        product = _HYP3.search(text)
        if product is not None:
            return _HYP3_UNITS[product[1]], text
        if _LINEAR_PRODUCTS.search(text):
            return "power", text
    return None


def _power_or_amplitude(samples: list[BandSample]) -> list[str]:
    """Tell power from amplitude where both lie in range: by polarisation gap, else by median."""
    medians = {
        sample.name: float(np.median(sample.values[sample.values > 0])) for sample in samples
    }
    for co, cross in polarisation_pairs(medians):
        gap = 10 * np.log10(medians[co] / medians[cross])
        # As amplitude the same numbers would mean twice the gap.
        as_power, as_amplitude = abs(gap - TYPICAL_GAP_DB), abs(2 * gap - TYPICAL_GAP_DB)
        return ["power"] if as_power < as_amplitude else ["amplitude"]
    if any(_CALIBRATION.search(text) for sample in samples for text in sample.texts):
        return ["power"]
    value = next(iter(medians.values()))
    if value < 0.1:  # as amplitude below −20 dB: darker than any scene of land
        return ["power"]
    if value > 0.5:  # as power above −3 dB: brighter than any scene
        return ["amplitude"]
    return ["power", "amplitude"]


def _range_of(samples: list[BandSample]) -> tuple[float, float]:
    return (
        min(float(sample.values.min()) for sample in samples),
        max(float(sample.values.max()) for sample in samples),
    )
