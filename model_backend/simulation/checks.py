"""Parameters of a scene, refused before any work when no scene can be made of them."""

from __future__ import annotations

import math
from typing import Any

from ..protocol import HighwaterError
from ..protocol.parameters import SimulateSceneParameters

MAX_SIDE = 100_000  # pixels
MAX_EXTENT = 1_000_000.0  # metres; a UTM zone bends too much beyond

Limits = dict[str, tuple[str, float, float, str]]
"""Parameter: what it is called, smallest, largest, unit."""

LIMITS: Limits = {
    "width": ("width", 1, MAX_SIDE, " pixels"),
    "height": ("height", 1, MAX_SIDE, " pixels"),
    "pixel_size": ("pixel size", 0.1, 1000, " metres"),
    "seed": ("seed", 0, 2**63 - 1, ""),
    "center_lon": ("longitude of the centre", -180, 360, " degrees"),
    "center_lat": ("latitude of the centre", -80, 80, " degrees"),
    "looks": ("number of looks", 0.5, 1000, ""),
    "relief": ("relief", 0, 9000, " metres"),
    "flood_share": ("share of flooded land", 0, 0.6, ""),
    "wind": ("wind", 0, 1, ""),
    "correlation": ("correlation of the speckle", 0, 0.9, ""),
    "variety": ("variety", 0, 1, ""),
    "before_dates": ("number of dates before the flood", 1, 100, ""),
    "earlier": ("number of the earlier date", 0, 1000, ""),
}
WHOLE = ("width", "height", "seed", "before_dates", "earlier")


def check_parameters(parameters: SimulateSceneParameters) -> None:
    """Refuse parameters that no scene can be made of.

    Raises:
        HighwaterError: ``parameter.not_whole``, ``parameter.out_of_range`` or
            ``parameter.too_large``.
    """
    check_limits(parameters, LIMITS, WHOLE, "scene")
    extent = max(parameters.width, parameters.height) * parameters.pixel_size
    if extent > MAX_EXTENT:
        raise HighwaterError(
            "parameter.too_large",
            f"The scene would be {extent / 1000:.0f} km long; a UTM zone holds at most"
            f" {MAX_EXTENT / 1000:.0f} km.",
            "Make the scene or its pixels smaller.",
        )


def check_limits(parameters: Any, limits: Limits, whole: tuple[str, ...], of: str) -> None:
    """Refuse numbers beyond their limits.

    Args:
        parameters: Has them as attributes.
        limits: Of each.
        whole: Those that have to be whole numbers.
        of: What the parameters are of, for the sentence.

    Raises:
        HighwaterError: ``parameter.not_whole`` or ``parameter.out_of_range``.
    """
    for name, (title, low, high, unit) in limits.items():
        value = getattr(parameters, name)
        if name in whole and value != int(_finite(value)):
            raise HighwaterError(
                "parameter.not_whole",
                f"The {of}'s {title} is {value}, which is not a whole number.",
                "Give a whole number.",
            )
        if not low <= value <= high:  # false for NaN as well
            raise HighwaterError(
                "parameter.out_of_range",
                f"The {of}'s {title} is {value:g}{unit}; it must lie between {low:g} and"
                f" {high:g}{unit}.",
                f"Give a value between {low:g} and {high:g}.",
            )


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.5
