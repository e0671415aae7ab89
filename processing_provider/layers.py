"""QGIS layers and extents as plain values that another process can open."""

from __future__ import annotations

import os
import re
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import Extent, RasterLayer, VectorLayer
from ..model_backend.sar.names import is_sentinel1_product

_ARCHIVE = re.compile(r"^(/vsi(?:zip|gzip|tar|7z|rar)/)(?!/vsi)([^/{\\].*)$")
_FOUR_NUMBERS = re.compile(r"^\s*[-+.\deE]+(\s*,\s*[-+.\deE]+){3}\s*$")


def raster_of(layer: QgsRasterLayer) -> RasterLayer:
    """A raster layer as the backend opens it.

    Raises:
        HighwaterError: ``input.not_gdal`` for a layer that is no file (a web service, a
            database), ``input.in_memory`` for one that only this process can see.
    """
    if layer.providerType() != "gdal":
        raise HighwaterError(
            "input.not_gdal",
            f"The layer “{layer.name()}” comes from a service or a database"
            f" ({layer.providerType()}), not from a file.",
            "Save it as a GeoTIFF first (Layer ▸ Save As…) and use that.",
        )
    path = absolute(layer.source().split("|", 1)[0])
    if "/vsimem/" in path:
        raise HighwaterError(
            "input.in_memory",
            f"The layer “{layer.name()}” exists in the memory of this program only.",
            "Save it as a GeoTIFF first (Layer ▸ Save As…) and use that.",
        )
    return RasterLayer(
        path, layer.name(), assigned_crs(layer), _added_nodata(layer), _declares_nodata(layer)
    )


def _added_nodata(layer: QgsRasterLayer) -> Tuple[float, ...]:
    """Values that mean no data besides the file's own, by the layer's properties.

    Raises:
        HighwaterError: ``input.nodata_range``.
    """
    provider = layer.dataProvider()
    numbers = range(1, provider.bandCount() + 1)
    found: Dict[float, None] = {}  # in order
    for values in [each for number in numbers for each in provider.userNoDataValues(number)]:
        if values.min() != values.max():
            raise HighwaterError(
                "input.nodata_range",
                f"For the layer “{layer.name()}”, all values from {values.min():g} to"
                f" {values.max():g} are set to mean no data; only single values can be.",
                "Change that in its properties (Transparency).",
            )
        found[values.min()] = None
    return tuple(found)


def _declares_nodata(layer: QgsRasterLayer) -> bool:
    """Whether what the file declares as nodata means that, by the layer's properties."""
    provider = layer.dataProvider()
    return all(
        provider.useSourceNoDataValue(number)
        for number in range(1, provider.bandCount() + 1)
        if provider.sourceHasNoDataValue(number)
    )


def raster_parameter(
    algorithm: QgsProcessingAlgorithm, parameters: Any, name: str, context: QgsProcessingContext
) -> Optional[RasterLayer]:
    """Value of a raster parameter; None where nothing was given.

    Raises:
        HighwaterError: ``input.missing``, ``input.not_raster``, or as :func:`raster_of`.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        if not parameters.get(name):
            return None
        layer = find_raster(parameters[name], context)
    if layer is None:
        raise unusable(str(parameters[name]), name)
    return raster_of(layer)


def rasters_parameter(
    algorithm: QgsProcessingAlgorithm, parameters: Any, name: str, context: QgsProcessingContext
) -> Tuple[RasterLayer, ...]:
    """Value of a parameter of several rasters.

    Raises:
        HighwaterError: As :func:`raster_parameter`.
    """
    return tuple(raster_of(layer) for layer in rasters_of(algorithm, parameters, name, context))


def rasters_of(
    algorithm: QgsProcessingAlgorithm, parameters: Any, name: str, context: QgsProcessingContext
) -> List[QgsRasterLayer]:
    """Layers of a parameter of several rasters.

    Raises:
        HighwaterError: ``input.missing`` or ``input.not_raster``.
    """
    layers = algorithm.parameterAsLayerList(parameters, name, context)
    values = values_of(parameters, name)
    if len(layers) < len(values):  # Processing drops what it cannot open
        layers = [find_raster(value, context) for value in values]
    for value, layer in zip(values, layers):
        if layer is None:
            raise unusable(str(value), name)
    return layers


def values_of(parameters: Dict[str, Any], name: str) -> List[Any]:
    """What a parameter of several layers was given."""
    value = parameters.get(name) or []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def find_raster(value: Any, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """Layer of a parameter's value; None where there is none.

    Processing looks for files only; what GDAL reads through the network or in an archive
    (``/vsicurl/``, ``/vsis3/`` …) is opened here and then belongs to the context.
    """
    if not isinstance(value, str):
        return value if isinstance(value, QgsRasterLayer) else None
    layer = QgsProcessingUtils.mapLayerFromString(
        value, context, True, QgsProcessingUtils.LayerHint.Raster
    )
    if layer is not None or not value.startswith("/vsi"):
        return layer
    layer = QgsRasterLayer(value, os.path.splitext(os.path.basename(value))[0], "gdal")
    if not layer.isValid():
        return None
    context.temporaryLayerStore().addMapLayer(layer)
    return layer


def vector_parameter(
    algorithm: QgsProcessingAlgorithm,
    parameters: Any,
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Optional[VectorLayer]:
    """Value of a vector parameter; None where nothing was given.

    Layers in memory, in databases, with a filter, or used with their selection only are written
    to a temporary GeoPackage first; QGIS removes it.
    """
    if not parameters.get(name):
        return None
    path, layer_name = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        parameters, name, context, ["gpkg", "shp", "geojson", "fgb"], "gpkg", feedback
    )
    if not path:
        raise HighwaterError(
            "input.not_vector",
            f"“{parameters[name]}” ({name}) is not a vector layer that can be read.",
            "Choose another layer.",
        )
    source = algorithm.parameterAsSource(parameters, name, context)
    return VectorLayer(absolute(path), layer_name, source.sourceName(), wkt(source.sourceCrs()))


def extent_parameter(
    algorithm: QgsProcessingAlgorithm, parameters: Any, name: str, context: QgsProcessingContext
) -> Optional[Extent]:
    """Value of an extent parameter; None where nothing was given.

    Four bare numbers are coordinates of the input, as everywhere in Processing.
    """
    rectangle = algorithm.parameterAsExtent(parameters, name, context)
    if rectangle.isNull():
        return None
    value = parameters.get(name)
    bare = isinstance(value, str) and _FOUR_NUMBERS.match(value)
    crs = None if bare else algorithm.parameterAsExtentCrs(parameters, name, context)
    return Extent(
        rectangle.xMinimum(),
        rectangle.yMinimum(),
        rectangle.xMaximum(),
        rectangle.yMaximum(),
        wkt(crs) if crs is not None else "",
    )


def assigned_crs(layer: QgsMapLayer) -> str:
    """CRS as WKT that the user gave the layer; empty where it is the file's own."""
    provider: Optional[QgsDataProvider] = layer.dataProvider()
    if provider is not None and provider.crs() == layer.crs():
        return ""
    return wkt(layer.crs())


def wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as WKT; empty for an unknown one."""
    if not crs.isValid():
        return ""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


def absolute(path: str) -> str:
    """A GDAL name that means the same in any working directory."""
    inside = _ARCHIVE.match(path)
    if inside:
        return inside.group(1) + os.path.abspath(inside.group(2))
    # The disk of an absolute path is not asked: it may be a slow one, and this the main thread.
    if not os.path.isabs(path) and os.path.exists(path):
        return os.path.abspath(path)
    return path


def unusable(value: str, name: str) -> HighwaterError:
    """Why a text is no raster: missing, a product, a folder, or something else.

    Args:
        value: What was given.
        name: Id of the parameter.
    """
    if is_sentinel1_product(value) and os.path.exists(value):
        return HighwaterError(
            "input.not_geocoded",
            f"“{value}” ({name}) is a Sentinel-1 product as it is downloaded, not yet an image on a"
            " map.",
            "Run “Geocode a Sentinel-1 product” on it, and use the image that this makes.",
        )
    if os.path.isdir(value):
        return HighwaterError(
            "input.not_raster",
            f"“{value}” ({name}) is a folder, not a raster.",
            "Choose the raster file inside it.",
        )
    if value.startswith("/vsi") or os.path.exists(value):
        return HighwaterError(
            "input.not_raster",
            f"“{value}” ({name}) is not a raster that can be read.",
            "Choose a raster, such as a GeoTIFF or a VRT; if it is one, it is damaged.",
        )
    return HighwaterError(
        "input.missing",
        f"The file “{value}” ({name}) does not exist.",
        "Check the path, or choose a layer of the project.",
    )
