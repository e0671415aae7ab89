"""Fields of a form that say where and when the tiles of an image come from."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from .algorithm import HighwaterAlgorithm
from .dataset_algorithm import LICENCE_HELP
from .layers import vector_parameter
from .translation import tr

TEXTS = ("SCENE", "REGION", "EVENT", "DATE", "SENSOR", "MODE", "ORBIT", "LICENCE")


def add_origin(algorithm: HighwaterAlgorithm) -> None:
    """Declare them."""
    algorithm.add_text("REGION", "Region", "Name of the region. A split keeps regions together.")
    algorithm.add_text("EVENT", "Event", "Name of the flood.")
    algorithm.add_text(
        "DATE", "Date of the image", "Such as 2018-05-17; empty: from the file's name."
    )
    algorithm.add_text("SENSOR", "Sensor", "Such as Sentinel-1.", advanced=True)
    algorithm.add_text("MODE", "Acquisition mode", "Such as IW.", advanced=True)
    algorithm.add_text("ORBIT", "Orbit", "Direction or number of the orbit.", advanced=True)
    algorithm.add_text("LICENCE", "Licence", LICENCE_HELP, advanced=True)
    algorithm.add_text(
        "SCENE", "Name of the scene", "Empty: that of the radar image.", advanced=True
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "REGION_POLYGONS",
            tr("Polygons of regions"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        "They give each tile its region.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            "REGION_FIELD",
            tr("Field with the region's name"),
            parentLayerParameterName="REGION_POLYGONS",
            optional=True,
        ),
        "Field of the polygons of regions.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            "MIXED", tr("Accept another sensor, mode or pixel size than the dataset has"), False
        ),
        "Without this, an image that does not match the dataset is refused.",
        advanced=True,
    )


def read_origin(
    algorithm: HighwaterAlgorithm, parameters: Dict[str, Any], context, feedback
) -> Dict[str, Any]:
    """The fields of the job's parameters that these are."""
    return {
        **{name.lower(): algorithm.parameterAsString(parameters, name, context) for name in TEXTS},
        "regions": vector_parameter(algorithm, parameters, "REGION_POLYGONS", context, feedback),
        "region_field": algorithm.parameterAsString(parameters, "REGION_FIELD", context),
        "mixed": algorithm.parameterAsBoolean(parameters, "MIXED", context),
    }
