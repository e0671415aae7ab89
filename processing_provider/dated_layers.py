"""Raster layers with what QGIS knows of their dates, as plain values."""

from __future__ import annotations

import os
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsRasterLayer

from ..model_backend.protocol.parameters import DatedLayer, DatedRaster, RasterLayer
from .layer_dates import date_of, day_of
from .layers import absolute, find_raster, raster_of, rasters_of, values_of


def dated_rasters(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    lost: Sequence[str] = (),
) -> Tuple[DatedRaster, ...]:
    """Value of a parameter of several rasters, with the days that QGIS has for them.

    Args:
        algorithm: Whose parameter it is.
        parameters: Of the run.
        name: Id of the parameter.
        context: Of the run.
        lost: Those that QGIS cannot open, but which are handed on by their paths, for the backend
            to name them.

    Raises:
        HighwaterError: As :func:`.rasters_parameter`.
    """
    found = _opened(algorithm, parameters, name, context, lost)
    return tuple(DatedRaster(raster, day_of(layer) if layer else "") for raster, layer in found)


def dated_layers(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    lost: Sequence[str] = (),
) -> Tuple[DatedLayer, ...]:
    """As :func:`dated_rasters`, with the time of day where QGIS has it."""
    return tuple(
        DatedLayer(
            raster.path,
            raster.name,
            date=date_of(layer) if layer else "",
            crs_wkt=raster.crs_wkt,
        )
        for raster, layer in _opened(algorithm, parameters, name, context, lost)
    )


class LeavesOutUnreadable:
    """Mixed into an algorithm with the parameters ``LAYERS`` and ``SKIP_UNREADABLE``.

    Attributes:
        MISSING_TOO: Whether files that are not there are left out as well as damaged ones; a path
            with a slip of the pen is left out then, too.
    """

    MISSING_TOO = False

    def checkParameterValues(self, parameters: Dict[str, Any], context) -> Tuple[bool, str]:  # noqa: D102
        lost = self.lost(parameters, context)
        return super().checkParameterValues(_without(parameters, "LAYERS", lost), context)

    def lost(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> List[str]:
        """Files that QGIS cannot open and that are to be left out."""
        if not self.parameterAsBoolean(parameters, "SKIP_UNREADABLE", context):
            return []
        return [
            value
            for value in values_of(parameters, "LAYERS")
            if isinstance(value, str)
            and (self.MISSING_TOO or os.path.isfile(value))
            and find_raster(value, context) is None
        ]


def _without(parameters: Dict[str, Any], name: str, lost: Sequence[str]) -> Dict[str, Any]:
    """The parameters without some of the layers of one of them."""
    if not lost:
        return parameters
    kept = [value for value in values_of(parameters, name) if value not in lost]
    return {**parameters, name: kept}


def _opened(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    lost: Sequence[str],
) -> Iterator[Tuple[RasterLayer, Optional[QgsRasterLayer]]]:
    """The rasters in their order, each with its layer; None for those that are lost."""
    readable = _without(parameters, name, lost)
    found = rasters_of(algorithm, readable, name, context) if values_of(readable, name) else ()
    layers = iter(found)
    for value in values_of(parameters, name):
        if value in lost:
            yield RasterLayer(absolute(value)), None
        else:
            layer = next(layers)
            yield raster_of(layer), layer
