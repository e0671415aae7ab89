"""What comes out of a map, and how its polygons are drawn."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.protocol.parameters import PolygonParameters
from .algorithm import HighwaterAlgorithm
from .translation import tr

PAGES = {"SUMMARY": "summary", "OVERLAY": "overlay", "LAYOUT": "layout"}
"""Id of each file to its name in the job."""


def add_polygon_settings(algorithm: HighwaterAlgorithm) -> None:
    """Declare how water becomes polygons."""
    # Optional: models that were made before there were these have no values for them.
    algorithm.add_number(
        "MIN_AREA",
        "Smallest polygon (m²)",
        0.0,
        "Smaller polygons are left out of the layer of polygons; the mask keeps them.",
        advanced=True,
        optional=True,
        minValue=0,
    )
    algorithm.add_number(
        "FILL_HOLES",
        "Fill holes smaller than (m²)",
        0.0,
        "Smaller islands inside a polygon are filled; the mask keeps them.",
        advanced=True,
        optional=True,
        minValue=0,
    )
    algorithm.add_number(
        "SIMPLIFY",
        "Simplify outlines by (pixels)",
        0.0,
        "How far outlines may move, for smaller files and smoother shores. Neighbouring polygons"
        " keep their common edges. 0: along the edges of pixels.",
        advanced=True,
        optional=True,
        minValue=0,
    )


def read_polygon_settings(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> PolygonParameters:
    """The values of these fields."""
    minimum, holes, simplify = (
        algorithm.parameterAsDouble(parameters, name, context)
        for name in ("MIN_AREA", "FILL_HOLES", "SIMPLIFY")
    )
    return PolygonParameters(minimum, holes, simplify)


def add_maps(algorithm: HighwaterAlgorithm) -> None:
    """Declare rasters and polygons."""
    algorithm.add(
        QgsProcessingParameterRasterDestination("MASK", tr("Water mask"), optional=True),
        "Classes with names and colours: 0 dry, 1 flood or water, 2 permanent water,"
        " 3 excluded, 4 uncertain, 255 no data.",
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            "PROBABILITY", tr("Water probability (0–1)"), optional=True
        ),
        "How likely each pixel is water, from 0 to 1.",
    )
    algorithm.add(
        QgsProcessingParameterVectorDestination(
            "POLYGONS",
            tr("Water polygons"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
            createByDefault=False,
        ),
        "Outlines of the water, with area in hectares, mean probability, date, source and method."
        " GeoPackage, GeoJSON (in WGS 84), FlatGeobuf and shapefile, by the file's ending.",
    )


def add_pages(algorithm: HighwaterAlgorithm) -> None:
    """Declare what is sent to others, and the record."""
    algorithm.add_file(
        "SUMMARY",
        "Summary to send (HTML)",
        "HTML (*.html)",
        "One page with the map, what was found in a sentence, areas with their interval, how the"
        " map was made and what the method is worth. It needs no other file and prints well.",
        made=False,
    )
    algorithm.add_file(
        "OVERLAY",
        "Map picture (PNG)",
        "PNG (*.png)",
        "A picture with legend, scale bar, north arrow, date, sensor and method.",
        made=False,
    )
    algorithm.add_file(
        "LAYOUT",
        "Print layout template (QPT)",
        "QGIS layout template (*.qpt)",
        "A layout with this map's texts, for Project ▸ Layout Manager.",
        made=False,
    )
    algorithm.addOutput(QgsProcessingOutputString("CAPTION", tr("What was found, in a sentence")))
    algorithm.addOutput(
        QgsProcessingOutputFile("PROVENANCE", tr("Record of how the map was made (JSON)"))
    )
