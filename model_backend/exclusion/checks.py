"""What is refused about an exclusion mask before any layer is opened."""

from __future__ import annotations

import math

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import ORBITS, ExclusionMaskParameters

LEAST_ANGLE, MOST_ANGLE = 5.0, 80.0
"""Incidence angles that imaging radars have, degrees."""
HIGHEST = 9000.0  # metres; above all land


def check_parameters(parameters: ExclusionMaskParameters) -> None:
    """Refuse numbers that make no sense.

    Raises:
        HighwaterError: ``exclusion.orbit``, ``exclusion.heading``, ``exclusion.incidence``,
            ``exclusion.slope``, ``exclusion.height``, ``exclusion.landcover`` or
            ``exclusion.nothing``.
    """
    if parameters.orbit and parameters.orbit not in ORBITS:
        raise HighwaterError(
            "exclusion.orbit",
            f"There is no orbit direction “{parameters.orbit}”.",
            f"Choose {' or '.join(ORBITS)}.",
        )
    heading = parameters.heading
    if heading is not None and not -360 <= heading <= 360:
        raise HighwaterError(
            "exclusion.heading",
            f"The direction of flight is {heading:g}°, but a direction lies between −360 and 360.",
            "Give degrees clockwise from north, or leave it empty for Sentinel-1.",
        )
    if parameters.incidence_layer is None and _needs_view(parameters):
        check_angles(parameters.incidence, parameters.incidence)
    slope, height = parameters.max_slope, parameters.max_height
    if slope is not None and not 0 < slope <= 90:
        raise HighwaterError(
            "exclusion.slope",
            f"The steepest slope to be judged is {slope:g}°, but must lie between 0 and 90.",
            "Give degrees, such as 15, or leave it empty to judge every slope.",
        )
    if height is not None and not 0 < height <= HIGHEST:
        raise HighwaterError(
            "exclusion.height",
            f"The greatest height above the drainage is {height:g} m, but must lie between 0 and"
            f" {HIGHEST:g}.",
            "Give metres, such as 30, or leave it empty to judge every height.",
        )
    _check_landcover(parameters)
    if not (_needs_view(parameters) or slope or height or parameters.landcover is not None):
        raise HighwaterError(
            "exclusion.nothing",
            "Nothing is to be excluded: shadow, layover and all limits are turned off.",
            "Turn on at least one reason.",
        )


def check_angles(lowest: float, highest: float, name: str = "") -> None:
    """Refuse incidence angles that no imaging radar has.

    Args:
        lowest: Smallest angle, degrees.
        highest: Largest.
        name: Of the layer; empty: it is one number.

    Raises:
        HighwaterError: ``exclusion.incidence``.
    """
    if LEAST_ANGLE <= lowest <= highest <= MOST_ANGLE:
        return
    limits = f"between {LEAST_ANGLE:g} and {MOST_ANGLE:g} degrees"
    if not name:
        raise HighwaterError(
            "exclusion.incidence",
            f"The incidence angle is {lowest:g}°, but must lie {limits}.",
            "Sentinel-1 looks at 30 to 46 degrees; 39 is its middle.",
        )
    radians = 0 < lowest <= highest <= math.pi / 2
    raise HighwaterError(
        "exclusion.incidence",
        f"The incidence angles of “{name}” run from {lowest:g} to {highest:g}, but must lie"
        f" {limits}.",
        "They seem to be radians: convert them to degrees."
        if radians
        else "Use the angle on level ground (the ellipsoid), not the local incidence angle.",
    )


def check_outputs(parameters: ExclusionMaskParameters, context: JobContext) -> None:
    """Refuse outputs that cannot be written.

    Raises:
        HighwaterError: An ``output.…`` code.
    """
    layers = (
        parameters.elevation,
        parameters.like,
        parameters.incidence_layer,
        parameters.landcover,
    )
    context.outputs.check([layer.path for layer in layers if layer is not None])
    final = context.outputs.final.get("mask")
    if final is None:
        raise HighwaterError("output.none", "No file was given for the mask.", "Give one.")
    if final.suffix.lower() not in (".tif", ".tiff"):
        raise HighwaterError(
            "output.format",
            f"The mask is written as GeoTIFF, but “{final.name}” does not end in .tif.",
            "Give it a name that ends in .tif.",
        )


def _needs_view(parameters: ExclusionMaskParameters) -> bool:
    return parameters.shadow or parameters.layover


def _check_landcover(parameters: ExclusionMaskParameters) -> None:
    if parameters.excluded_classes and parameters.landcover is None:
        raise HighwaterError(
            "exclusion.landcover",
            "Land cover classes are to be excluded, but no land cover layer was given.",
            "Choose the layer, or leave the classes empty.",
        )
    if parameters.landcover is not None and not parameters.excluded_classes:
        raise HighwaterError(
            "exclusion.landcover",
            "A land cover layer was given, but none of its classes is to be excluded.",
            "Say which classes cannot be judged, such as 50 for towns, or leave the layer out.",
        )
