"""Fields of a form that say which earlier images there are, and their dates."""

from __future__ import annotations

import os
from typing import Any, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ..model_backend.protocol.parameters import TemporalStatisticsParameters
from .algorithm import HighwaterAlgorithm
from .dated_layers import dated_rasters
from .translation import tr

DEFAULTS = TemporalStatisticsParameters


IMAGES_HELP = (
    "Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another"
    " orbit, and those that are not from before the flood, are left out by name. Other pixels are"
    " aligned in linear power (bilinear)."
)
IMAGES_OR_STATISTICS_HELP = (
    "Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another"
    " orbit, and those that are not from before the flood, are left out by name. Other pixels are"
    " aligned in linear power (bilinear). Or choose their statistics below."
)


def add_earlier_images(algorithm: HighwaterAlgorithm, or_statistics: bool) -> None:
    """Declare the images and their dates.

    Args:
        algorithm: That they are parameters of.
        or_statistics: Whether statistics of the images will do instead.
    """
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "LAYERS",
            tr("Earlier images of the place"),
            QgsProcessing.SourceType.TypeRaster,
            optional=or_statistics,
        ),
        IMAGES_OR_STATISTICS_HELP if or_statistics else IMAGES_HELP,
    )
    algorithm.add_text(
        "DATES",
        "Dates of the earlier images (empty: found in the layers)",
        "For images whose date is not found by itself: a date for each in their order, such as"
        " 2024-05-07, 2024-05-19, or with names: first=2024-05-07; second=2024-05-19. What is not"
        " said is the layer's fixed temporal range in QGIS, or what its metadata or names tell.",
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "DATE_TABLE",
            tr("Table of dates (CSV)"),
            optional=True,
            fileFilter=tr("Tables (*.csv *.txt *.tsv)"),
        ),
        "A name (of the layer or of its file) and a date on each line, with or without a header."
        " What is in “Dates” goes before it.",
        advanced=True,
    )
    algorithm.add_text(
        "FLOOD_DATE",
        "Date of the flood's image (empty: found in the layer)",
        "Such as 2024-05-31. Images of this day and later ones are left out.",
    )


def add_statistics_settings(algorithm: HighwaterAlgorithm) -> None:
    """Declare how statistics are made."""
    algorithm.add_number(
        "SMOOTHING",
        "Smoothing of each image (pixels)",
        DEFAULTS.smoothing,
        "Standard deviation of the Gaussian that takes the speckle from each image before it is"
        " compared, in pixels. 0: none; deviations are then those of speckle rather than land.",
        advanced=True, minValue=0, maxValue=20,
    )  # fmt: skip
    algorithm.add_number(
        "MIN_IMAGES",
        "Fewest observations of a pixel",
        DEFAULTS.min_images,
        "Where fewer of the earlier images have data, nothing can be said.",
        advanced=True, whole=True, minValue=2, maxValue=1000,
    )  # fmt: skip


def read_earlier_images(
    algorithm: HighwaterAlgorithm, parameters: Dict[str, Any], context
) -> Dict[str, Any]:
    """The fields of the job's parameters that all of these are."""
    table = algorithm.parameterAsFile(parameters, "DATE_TABLE", context)
    return {
        "layers": dated_rasters(algorithm, parameters, "LAYERS", context),
        "dates": algorithm.parameterAsString(parameters, "DATES", context),
        "date_table": os.path.abspath(table) if table else "",
        "flood_date": algorithm.parameterAsString(parameters, "FLOOD_DATE", context),
        "smoothing": algorithm.parameterAsDouble(parameters, "SMOOTHING", context),
        "min_images": algorithm.parameterAsInt(parameters, "MIN_IMAGES", context),
    }
