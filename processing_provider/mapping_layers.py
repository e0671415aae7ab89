"""Layers that tell what the radar alone cannot: permanent water, and where it cannot judge."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from .algorithm import HighwaterAlgorithm
from .layers import raster_parameter, rasters_parameter, vector_parameter
from .translation import tr

BEFORE_HELP = (
    "A radar image of the same place before the flood, with the same bands. It is mapped by the"
    " same method; water at both dates is permanent. Takes the time of a second map."
)


def add_layers(algorithm: HighwaterAlgorithm, before_help: str = BEFORE_HELP) -> None:
    """Declare them.

    Args:
        algorithm: That they are parameters of.
        before_help: What the image from before is for.
    """
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "PERMANENT", tr("Permanent water (raster)"), optional=True
        ),
        "Water that is always there, so that the map tells flood and permanent water apart: a mask"
        " of 0 and 1, a water mask of Highwater, a probability, or occurrence or seasonality of the"
        " JRC's Global Surface Water. What it is, is recognised and logged.",
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "PERMANENT_POLYGONS",
            tr("Permanent water (polygons)"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        "The same as polygons, such as lakes and wide rivers of a topographic map.",
    )
    add_before(algorithm, before_help)
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "BEFORE_AUXILIARY",
            tr("Further rasters of the image from before"),
            QgsProcessing.SourceType.TypeRaster,
            optional=True,
        ),
        "Its bands in files of their own, such as VH beside VV. Empty: those of the further rasters"
        " whose day, by name or metadata, is that of the image from before.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "EXCLUSION", tr("Exclusion mask (where the radar cannot judge)"), optional=True
        ),
        "A raster of “Exclusion mask”: shadow, layover, steep slopes. Its pixels are"
        " mapped as excluded, and the summary says what share of the scene they are.",
    )


def add_before(algorithm: HighwaterAlgorithm, before_help: str) -> None:
    """Declare the image from before the flood.

    Args:
        algorithm: That it is a parameter of.
        before_help: What it is for.
    """
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "BEFORE", tr("Image from before the flood"), optional=True
        ),
        before_help,
    )


def read_layers(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Dict[str, Any]:
    """The fields of the job's parameters that they are."""
    fields: Dict[str, Any] = {
        name.lower(): raster_parameter(algorithm, parameters, name, context)
        for name in ("PERMANENT", "BEFORE", "EXCLUSION")
    }
    fields["before_auxiliary"] = rasters_parameter(
        algorithm, parameters, "BEFORE_AUXILIARY", context
    )
    fields["permanent_polygons"] = vector_parameter(
        algorithm, parameters, "PERMANENT_POLYGONS", context, feedback
    )
    return fields
