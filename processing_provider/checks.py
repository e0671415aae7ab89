"""What is wrong with a form, in a sentence: Processing itself says “incorrect value” only."""

from __future__ import annotations

import os
from typing import Any, Dict, List

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..model_backend.models import shipped
from ..model_backend.outputs import OutputFiles
from ..model_backend.protocol import HighwaterError
from .layers import find_raster, unusable
from .sentences import error_in_words
from .translation import tr

RASTER_ENDINGS = (".tif", ".tiff")
VECTOR_ENDINGS = (".gpkg", ".geojson", ".fgb", ".shp")


def complaint(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> str:
    """A sentence about the first value that cannot be right; empty where all may be."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value in (None, "", []):
            continue
        sentence = _of_value(definition, value, context)
        if sentence:
            return sentence
    return ""


def with_opened_rasters(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Dict[str, Any]:
    """The parameters with names that only GDAL understands replaced by their layers.

    Processing itself refuses every text that is no file or layer of the project.
    """

    def opened(value: Any) -> Any:
        is_gdal_name = isinstance(value, str) and value.startswith("/vsi")
        return (find_raster(value, context) or value) if is_gdal_name else value

    replaced = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterRasterLayer) and name in parameters:
            replaced[name] = opened(parameters[name])
        if isinstance(definition, QgsProcessingParameterMultipleLayers) and name in parameters:
            value = parameters[name]
            several = isinstance(value, list)
            replaced[name] = [opened(item) for item in value] if several else opened(value)
    return replaced


def with_shipped_models(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any]
) -> Dict[str, Any]:
    """The parameters with the names of shipped models replaced by their files.

    Processing itself refuses every text without the ending of a model file; the backend takes the
    names.

    Raises:
        HighwaterError: ``model.not_shipped``.
    """
    replaced = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if not (isinstance(definition, QgsProcessingParameterFile) and isinstance(value, str)):
            continue
        if definition.extension() == "onnx" or "*.onnx" in definition.fileFilter():
            replaced[definition.name()] = shipped.resolve(value)
    return replaced


def _of_value(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> str:
    if isinstance(definition, QgsProcessingParameterNumber):
        return _of_number(definition, value)
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        return _of_rasters(definition.name(), [value], context)
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        if definition.layerType() == QgsProcessing.SourceType.TypeFile:
            return ""
        values = value if isinstance(value, list) else [value]
        return _of_rasters(definition.name(), values, context)
    if isinstance(definition, QgsProcessingParameterFile):
        ending = "." + definition.extension()
        if isinstance(value, str) and definition.extension() and not value.endswith(ending):
            return tr("“{}” ({}) is not a file that ends in {}.").format(
                value, definition.name(), ending
            )
    if definition.isDestination():
        return _of_destination(definition, value)
    return ""


def _of_number(definition: QgsProcessingParameterNumber, value: Any) -> str:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return ""  # an expression, or nonsense that Processing refuses itself
    if definition.minimum() <= number <= definition.maximum():
        return ""
    return tr("{} must lie between {:g} and {:g}, not be {:g}: {}.").format(
        definition.name(),
        definition.minimum(),
        definition.maximum(),
        number,
        definition.description(),
    )


def _of_rasters(name: str, values: List[Any], context: QgsProcessingContext) -> str:
    for value in values:
        if isinstance(value, str) and find_raster(value, context) is None:
            return error_in_words(unusable(value, name))
    return ""


def _of_destination(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    if hasattr(value, "sink"):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value == "TEMPORARY_OUTPUT":
        return ""
    if definition.type() == "folderDestination":  # one that is there may be added to
        is_file = os.path.exists(value) and not os.path.isdir(value)
        sentence = tr("The output {} “{}” is a file, not a folder.")
        return sentence.format(definition.name(), value) if is_file else ""
    endings = {"rasterDestination": RASTER_ENDINGS, "vectorDestination": VECTOR_ENDINGS}.get(
        definition.type(), ()
    )
    if endings and os.path.splitext(value)[1].lower() not in endings:
        return tr("The output {} “{}” must have one of these endings: {}.").format(
            definition.name(), value, ", ".join(endings)
        )
    try:
        OutputFiles({definition.name(): os.path.abspath(value)}, "check").check([])
    except HighwaterError as error:
        return error_in_words(error)
    return ""
