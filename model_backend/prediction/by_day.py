"""Files of one band each, of two images: which belong together, by the day that they say."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TypeVar

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer, ThresholdWaterParameters
from ..raster.source import RasterSource, open_raster
from ..sar.bands import recognise_bands
from .record import image_facts

Parameters = TypeVar("Parameters", bound=ThresholdWaterParameters)


def told_apart(parameters: Parameters, context: JobContext) -> Parameters:
    """Give each of two images its own further rasters, where their days tell them apart.

    What is no radar image, such as an elevation, goes with both. Nothing is changed where the user
    says which band is what, since that counts the further rasters.

    Args:
        parameters: The request.
        context: For the log.

    Returns:
        The request, with ``before_auxiliary`` where radar images were told apart.
    """
    before = parameters.before
    if before is None or not parameters.auxiliary or parameters.before_auxiliary:
        return parameters
    days = [_radar_day(layer) for layer in (parameters.input, before)]
    if parameters.bands.strip() or None in days or "" in days or days[0] == days[1]:
        return parameters
    own: tuple[list[RasterLayer], ...] = ([], [])
    for layer in parameters.auxiliary:
        day = _radar_day(layer)
        if day is None:
            for layers in own:
                layers.append(layer)
        elif day in days:
            own[days.index(day)].append(layer)
        else:
            return parameters
    moved = [layer for layer in own[1] if layer not in own[0]]
    for layer in moved:
        context.log(
            f"“{layer.name or layer.path}” belongs to the image from before,"
            f" “{before.name or before.path}”: both are of {days[1]}."
        )
    if not moved:
        return parameters
    return dataclasses.replace(parameters, auxiliary=tuple(own[0]), before_auxiliary=tuple(own[1]))


def _radar_day(layer: RasterLayer) -> str | None:
    """The day of a radar image, empty where it says none; None: it is no radar image."""
    with contextlib.ExitStack() as stack:
        try:
            source: RasterSource = open_raster(layer)
            stack.callback(source.close)
            recognise_bands([source])
        except HighwaterError:
            return None  # what is wrong with it, whoever reads it will say
        return image_facts(source).date[:10]
