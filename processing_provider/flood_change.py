"""Algorithm ``highwater:floodchange``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.protocol.parameters import FloodChangeParameters
from .job_algorithm import JobAlgorithm
from .layers import extent_parameter, raster_parameter
from .styling import ORDER, LayerDresser, dress, dress_with
from .translation import tr


class FloodChange(JobAlgorithm):
    """Two water maps of one place: what is new, what has receded, what was there all along."""

    NAME = "floodchange"
    TITLE = "Compare water of two dates"
    SUMMARY = "Compares two water maps: new water, receded water, and water at both dates."
    TAGS = "flood,change,two dates,before,after,new water,receded,persistent,difference,recession"
    ICON = "change"
    HELP = """
Compares the water of two dates, pixel by pixel on the grid of the first layer. Each layer may be
a mask (of Highwater, or any raster of 0 and 1) or a water probability; what it is, is recognised
and logged. Their CRS and pixels may differ: the second is aligned to the first by nearest
neighbour.

Each pixel is dry at both dates, new water, receded water, or water at both. What either mask calls
excluded or uncertain cannot be told and has a class of its own; what has no data at one of the
dates has none here. Permanent water of a mask counts as water at both dates, even where the other
map has missed it: it is no new flood.

The areas are true areas on the ground, in hectares. A change is only as good as the two maps:
narrow strips along the shore may come from different pixel sizes or from the way the satellite
looked.
"""
    JOB = "floodchange"
    RASTERS: ClassVar[Dict[str, str]] = {"CHANGE": "change"}
    VECTORS: ClassVar[Dict[str, str]] = {"POLYGONS": "polygons"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "NEW_AREA": "Area of new water (hectares)",
        "RECEDED_AREA": "Area of receded water (hectares)",
        "PERSISTENT_AREA": "Area of water at both dates (hectares)",
        "UNKNOWN_AREA": "Area that cannot be told (hectares)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterRasterLayer("FIRST", tr("Water at the earlier date")),
            "A water mask (0 dry, 1 water) or a water probability between 0 and 1; the comparison"
            " has its pixels.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("SECOND", tr("Water at the later date")),
            "A water mask (0 dry, 1 water) or a water probability between 0 and 1, of the same"
            " place at a later date. It need not be of the kind of the first.",
        )
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to compare (empty: where both lie)"), optional=True
            ),
            "Only this rectangle is compared; its CRS may differ. Empty: where both layers lie.",
        )
        self.add_number(
            "THRESHOLD", "Threshold of a probability map (0–1)", FloodChangeParameters.threshold,
            "From this probability on a pixel counts as water. Of no effect on a mask.",
            advanced=True, minValue=0, maxValue=1,
        )  # fmt: skip
        self.add_number(
            "MIN_AREA", "Smallest polygon (m²)", FloodChangeParameters.minimum_area,
            "Smaller polygons are left out of the layer of polygons; the raster and the areas keep"
            " them. 0: none is left out.",
            advanced=True, minValue=0, maxValue=1e12,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterDestination("CHANGE", tr("Change of water"), optional=True),
            "Classes with names and colours: 0 dry at both dates, 1 new water, 2 receded water,"
            " 3 water at both dates, 4 cannot be told, 255 no data.",
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "POLYGONS",
                tr("Polygons of change"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            "Outlines of new water, receded water and water at both dates, with areas in hectares.",
        )
        self.add_numbers(self.NUMBERS)
        self.addOutput(
            QgsProcessingOutputFile("PROVENANCE", tr("Record of how it was made (JSON)"))
        )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        first = raster_parameter(self, parameters, "FIRST", context)
        self._scene = first.name
        return FloodChangeParameters(
            first=first,
            second=raster_parameter(self, parameters, "SECOND", context),
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context),
            extent=extent_parameter(self, parameters, "EXTENT", context),
            minimum_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        dress(context, result.outputs, {"change": self._scene})
        polygons = result.outputs.get("polygons")
        if polygons:
            place = ORDER.index("polygons")
            dress_with(context, polygons, LayerDresser("change_polygons", self._scene, place))
        provenance = result.outputs.get("provenance")
        return {"PROVENANCE": provenance} if provenance else {}
