"""Raster layers with the day that QGIS has for them."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..model_backend.protocol.parameters import DatedRaster, RasterLayer
from .layer_dates import day_of
from .layers import absolute, find_raster, raster_of, unusable, values_of


def dated_layers_parameter(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    keep_unreadable: bool = False,
) -> Tuple[DatedRaster, ...]:
    """Value of a parameter of several rasters, with the days that QGIS has for them.

    Args:
        algorithm: Whose parameter it is.
        parameters: Of the run.
        name: Id of the parameter.
        context: Of the run.
        keep_unreadable: Whether files that QGIS cannot open are handed on by their path, for the
            backend to name them.

    Raises:
        HighwaterError: As :func:`.raster_parameter`.
    """
    values = values_of(parameters, name)
    layers = algorithm.parameterAsLayerList(parameters, name, context)
    if len(layers) != len(values):  # Processing drops what it cannot open
        layers = [find_raster(value, context) for value in values]
    found: List[DatedRaster] = []
    for value, layer in zip(values, layers):
        if layer is not None:
            found.append(DatedRaster(raster_of(layer), day_of(layer)))
        elif keep_unreadable:
            found.append(DatedRaster(RasterLayer(absolute(str(value)))))
        else:
            raise unusable(str(value), name)
    return tuple(found)


def without_unreadable(
    parameters: Dict[str, Any], name: str, context: QgsProcessingContext
) -> Dict[str, Any]:
    """The parameters without those layers that QGIS cannot open."""
    values = values_of(parameters, name)
    return {**parameters, name: [item for item in values if find_raster(item, context) is not None]}
