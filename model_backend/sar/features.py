"""Derived bands: one registry for preparing tiles, training and prediction alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..protocol import HighwaterError
from ..raster.grid import Grid
from .bands import POLARISATIONS
from .ground import Ground
from .hand import DrainageLevels, height_above_drainage
from .terrain import SLOPE_REACH, slope
from .units import from_db

ELEVATION = "ELEVATION"
"""Name of the elevation band that terrain features are made of; metres."""
BEFORE = "_BEFORE"
"""Ends the name of a polarisation of the image before the flood, such as ``VV_BEFORE``."""

_PAIRS = (("VV", "VH"), ("HH", "HV"))
_LN10_20 = np.float32(np.log(10) / 20)


@dataclass(frozen=True)
class Place:
    """Where in the scene a block lies; terrain features need it, others do not.

    Attributes:
        grid: Of the scene.
        row: First row of the block.
        column: First column of the block.
        drainage: Prepared for the scene; only for features that say ``whole``.
    """

    grid: Grid
    row: int
    column: int
    drainage: DrainageLevels | None = None


Function = Callable[[Sequence[np.ndarray], Place], np.ndarray]


@dataclass(frozen=True)
class Feature:
    """A band made of other bands.

    Attributes:
        name: Band name, upper case.
        title: What users read.
        unit: Of the values; empty: none.
        definition: Formula in words, for data set cards and reports.
        inputs: Bands it is made of, in order; the first alternative that is there counts.
            Polarisations come in dB.
        reach: Pixels to each side that a pixel depends on.
        function: Makes the band, float32 (rows, columns), NaN where an input is NaN, from the
            input planes and their place.
        whole: Whether it depends on the whole scene, by way of ``Place.drainage``.
    """

    name: str
    title: str
    unit: str
    definition: str
    inputs: tuple[tuple[str, ...], ...]
    reach: int
    function: Function
    whole: bool = False


def ratio(planes: Sequence[np.ndarray], _: Place) -> np.ndarray:
    """Co- over cross-polarised power in dB: the difference of the decibels."""
    co, cross = planes
    return co - cross


def normalised_difference(planes: Sequence[np.ndarray], _: Place) -> np.ndarray:
    """(cross − co) / (cross + co) of linear power, −1 to 1.

    Which is the hyperbolic tangent of half the logarithm of their ratio: no division by zero.
    """
    co, cross = planes
    return np.tanh(_LN10_20 * (cross - co))


def intensity(planes: Sequence[np.ndarray], _: Place) -> np.ndarray:
    """Root of the mean square of both polarisations' linear power."""
    co, cross = (from_db(plane, "power") for plane in planes)
    return np.sqrt((co * co + cross * cross) / 2)


def change(planes: Sequence[np.ndarray], _: Place) -> np.ndarray:
    """After minus before, in dB; new water is negative."""
    after, before = planes
    return after - before


def _slope(planes: Sequence[np.ndarray], place: Place) -> np.ndarray:
    (elevation,) = planes
    return slope(elevation, Ground.of(place.grid, place.row, len(elevation)))


def _hand(planes: Sequence[np.ndarray], place: Place) -> np.ndarray:
    (elevation,) = planes
    if place.drainage is None:
        raise ValueError("HAND needs the scene's drainage levels")
    rows, columns = elevation.shape
    levels = place.drainage.read(Window(place.column, place.row, columns, rows))
    return height_above_drainage(elevation, levels)


FEATURES = {
    feature.name: feature
    for feature in (
        Feature(
            "RATIO",
            "Polarisation ratio",
            "dB",
            "VV − VH in dB (or HH − HV)",
            _PAIRS,
            0,
            ratio,
        ),
        Feature(
            "NORMALISED_DIFFERENCE",
            "Normalised difference of polarisations",
            "",
            "(VH − VV) / (VH + VV) of linear power (or HV, HH)",
            _PAIRS,
            0,
            normalised_difference,
        ),
        Feature(
            "INTENSITY",
            "Intensity",
            "linear power",
            "√((VV² + VH²) / 2) of linear power (or HH, HV)",
            _PAIRS,
            0,
            intensity,
        ),
        Feature(
            "SLOPE",
            "Slope",
            "degree",
            "slope of the elevation by Horn's weights",
            ((ELEVATION,),),
            SLOPE_REACH,
            _slope,
        ),
        Feature(
            "HAND",
            "Height above nearest drainage",
            "m",
            "elevation above the first stream downstream; a stream gathers 1 km²",
            ((ELEVATION,),),
            0,
            _hand,
            whole=True,
        ),
        *(
            Feature(
                f"CHANGE_{name}",
                f"Change of {name}",
                "dB",
                f"{name} after − {name} before, in dB",
                ((name, name + BEFORE),),
                0,
                change,
            )
            for name in POLARISATIONS
        ),
    )
}


def find_feature(name: str) -> Feature:
    """The feature of this name.

    Raises:
        HighwaterError: ``feature.unknown``.
    """
    if name not in FEATURES:
        raise HighwaterError(
            "feature.unknown",
            f"There is no derived band “{name}”.",
            f"Choose from {', '.join(FEATURES)}.",
        )
    return FEATURES[name]


def feature_inputs(name: str, available: Iterable[str]) -> tuple[str, ...]:
    """The bands that a feature will be made of, in order.

    Args:
        name: Of the feature.
        available: Names of the bands that are there.

    Raises:
        HighwaterError: ``feature.unknown`` or ``feature.inputs``.
    """
    feature, there = find_feature(name), set(available)
    for inputs in feature.inputs:
        if there.issuperset(inputs):
            return inputs
    either = " or ".join(" and ".join(inputs) for inputs in feature.inputs)
    raise HighwaterError(
        "feature.inputs",
        f"The derived band {name} is made of {either}, but there is only"
        f" {', '.join(sorted(there)) or 'nothing'}.",
        "Add the missing band, or leave the derived band out.",
    )


def features_reach(names: Iterable[str]) -> int:
    """Pixels to each side that any of the features looks at."""
    return max((find_feature(name).reach for name in names), default=0)


def derive(name: str, planes: Mapping[str, np.ndarray], place: Place) -> np.ndarray:
    """Make one derived band.

    Args:
        name: Of the feature.
        planes: float32 (rows, columns) per band name; polarisations in dB; NaN: no data.
        place: Of these planes in the scene.

    Returns:
        float32 (rows, columns), NaN where an input has no data. Exact where the block extends
        :func:`features_reach` pixels around, or to the scene's edge.

    Raises:
        HighwaterError: As :func:`feature_inputs`.
    """
    inputs = feature_inputs(name, planes)
    result = FEATURES[name].function([planes[band] for band in inputs], place)
    return result.astype(np.float32, copy=False)
