"""Algorithm ``highwater:exclusionmask``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Optional, Tuple

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import ORBITS, ExclusionMaskParameters
from .algorithm import MAPPING
from .job_algorithm import JobAlgorithm
from .layers import extent_parameter, raster_parameter
from .styling import ORDER, LayerDresser, dress_with
from .texts import classes_of
from .translation import tr

ORBIT_TITLES = ("Ascending (looks east)", "Descending (looks west)", "As the radar image says")
FROM_IMAGE = 2
"""Place of the last one; the others are those of :data:`ORBITS`."""


class ExclusionMask(JobAlgorithm):
    """Where a radar cannot judge, and why."""

    NAME = "exclusionmask"
    TITLE = "Exclusion mask"
    GROUP = MAPPING
    SUMMARY = "Marks where a radar image cannot show water: shadow, layover, steep or high ground."
    TAGS = "radar,SAR,shadow,layover,slope,HAND,drainage,terrain,elevation,DEM,land cover,incidence"
    ICON = "exclusion"
    HELP = """
Marks where a radar image cannot show whether there is water, and why: radar shadow (dark like
water, also far behind a mountain), layover (several places on top of each other), slopes on which
no water stays, ground high above the nearest drainage, and land cover classes of your choice. Give
the mask to “Map water”, so that such places are said to be excluded rather than dry or flooded.

The elevation may be in any CRS; it is aligned to the image. Slopes and shadows are measured in true
metres, also in degrees. Use elevation that reaches some kilometres beyond the image: mountains
outside throw their shadow into it. What the elevation does not cover is marked, not guessed.

Where several reasons apply the gravest is written: shadow, layover, slope, height, land cover, no
elevation. Trees and buildings are not in most elevation models, and what they hide is not found.
"""
    JOB = "exclusionmask"
    TEXTS: ClassVar[Dict[str, Callable]] = {"EXCLUDED_CLASSES": classes_of}
    RASTERS: ClassVar[Dict[str, str]] = {"MASK": "mask"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "EXCLUDED_PERCENT": "Share that cannot be judged (%)",
        "EXCLUDED_AREA": "Area that cannot be judged (hectares)",
        "SHADOW_PERCENT": "Share in radar shadow (%)",
        "LAYOVER_PERCENT": "Share in layover (%)",
        "STEEP_PERCENT": "Share that is too steep (%)",
        "HIGH_PERCENT": "Share that is too high above the drainage (%)",
        "LANDCOVER_PERCENT": "Share excluded for its land cover (%)",
        "NO_ELEVATION_PERCENT": "Share without elevation (%)",
        "HEADING_USED": "Direction of flight that was used (degrees clockwise from north)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterRasterLayer("ELEVATION", tr("Elevation (metres)")),
            "Height of the terrain, such as the Copernicus DEM, NASADEM or SRTM, in any CRS. With"
            " several bands the first is used.",
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "LIKE", tr("Radar image that the mask is for"), optional=True
            ),
            "The mask gets its pixels. Empty: those of the elevation.",
        )
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to mark (empty: all of it)"), optional=True
            ),
            "Only this rectangle is marked; its CRS may differ. Terrain beside it still counts.",
        )
        self._add_view()
        self._add_limits()
        self.add(
            QgsProcessingParameterRasterDestination("MASK", tr("Exclusion mask")),
            "Reasons with names and colours: 0 can be judged, 1 radar shadow, 2 layover, 3 steep"
            " slope, 4 high above drainage, 5 land cover, 6 no elevation, 255 no data.",
        )
        self.add_numbers(self.NUMBERS)
        self.addOutput(
            QgsProcessingOutputFile("PROVENANCE", tr("Record of how the mask was made (JSON)"))
        )

    def _add_view(self) -> None:
        self.add_choice(
            "ORBIT", "Orbit", list(ORBIT_TITLES), FROM_IMAGE,
            "Direction in which the satellite flew. Names and metadata of Sentinel-1 images say it;"
            " where nothing does, ascending is assumed and the log warns. Of no effect where the"
            " direction of flight is given in degrees.",
        )  # fmt: skip
        self.add_number(
            "INCIDENCE", "Incidence angle (degrees)", ExclusionMaskParameters.incidence,
            "Angle between the line of sight and the vertical on level ground, in the middle of the"
            " scene. Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the"
            " far part. Of no effect where a layer of angles is given.",
            minValue=5, maxValue=80,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterLayer(
                "INCIDENCE_LAYER", tr("Incidence angles (degrees)"), optional=True
            ),
            "Raster of the incidence angle on level ground (the ellipsoid), not of the local one:"
            " better than one number where the scene is wide.",
            advanced=True,
        )
        self.add_number(
            "HEADING", "Direction of flight (degrees clockwise from north)", None,
            "Empty: that of Sentinel-1 on this orbit at this latitude, about −10 or −170. Give it"
            " as it is seen from the scene: the radar looks at right angles to it.",
            advanced=True, optional=True, minValue=-360, maxValue=360,
        )  # fmt: skip
        self.add_switch(
            "LOOKS_RIGHT", "Looks to the right of its flight", True,
            "As Sentinel-1 and most satellites do.",
            advanced=True,
        )  # fmt: skip

    def _add_limits(self) -> None:
        self.add_switch(
            "SHADOW", "Exclude radar shadow", True,
            "Places that the radar does not reach because terrain stands in between.",
        )  # fmt: skip
        self.add_switch(
            "LAYOVER", "Exclude layover", True,
            "Places whose echo arrives together with that of other ones: slopes that face the radar"
            " more steeply than it looks, and the ground before and behind them.",
        )  # fmt: skip
        self.add_number(
            "MAX_SLOPE", "Steepest slope to judge (degrees)", ExclusionMaskParameters.max_slope,
            "Steeper ground is excluded, because no water stays there. Empty, or 90: no slope is.",
            optional=True, minValue=0.1, maxValue=90,
        )  # fmt: skip
        self.add_number(
            "MAX_HEIGHT", "Greatest height above the nearest drainage to judge (metres)", None,
            "Ground that lies higher above the stream it drains to is excluded: floods do not reach"
            " it. 15 to 30 is usual. Empty: no height is.",
            optional=True, minValue=0.1, maxValue=9000,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterLayer("LANDCOVER", tr("Land cover"), optional=True),
            "Raster of classes as whole numbers, such as ESA WorldCover, in any CRS.",
        )
        self.add_text(
            "EXCLUDED_CLASSES", "Land cover classes to exclude (separated by semicolons)",
            "Such as 50 (built-up) and 10 (tree cover) of ESA WorldCover: 10;50.",
        )  # fmt: skip

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        classes = classes_of(self.parameterAsString(parameters, "EXCLUDED_CLASSES", context))
        if bool(classes) != bool(parameters.get("LANDCOVER")):
            raise HighwaterError(
                "exclusion.landcover",
                "LANDCOVER and EXCLUDED_CLASSES belong together, but only one of them is given.",
                "Give both, or neither.",
            )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        elevation = raster_parameter(self, parameters, "ELEVATION", context)
        like = raster_parameter(self, parameters, "LIKE", context)
        self._scene = (like or elevation).name
        return ExclusionMaskParameters(
            elevation=elevation,
            like=like,
            extent=extent_parameter(self, parameters, "EXTENT", context),
            orbit=(*ORBITS, "")[self.parameterAsEnum(parameters, "ORBIT", context)],
            heading=self._number(parameters, "HEADING", context),
            looks_right=self.parameterAsBoolean(parameters, "LOOKS_RIGHT", context),
            incidence=self.parameterAsDouble(parameters, "INCIDENCE", context),
            incidence_layer=raster_parameter(self, parameters, "INCIDENCE_LAYER", context),
            shadow=self.parameterAsBoolean(parameters, "SHADOW", context),
            layover=self.parameterAsBoolean(parameters, "LAYOVER", context),
            max_slope=self._number(parameters, "MAX_SLOPE", context),
            max_height=self._number(parameters, "MAX_HEIGHT", context),
            landcover=raster_parameter(self, parameters, "LANDCOVER", context),
            excluded_classes=self._classes(parameters, context),
        )

    def _number(self, parameters: Dict[str, Any], name: str, context) -> Optional[float]:
        """A number that may be left empty; its default where it is not spoken of at all."""
        default = self.parameterDefinition(name).defaultValue()
        if parameters.get(name, default) in (None, ""):
            return None
        return self.parameterAsDouble(parameters, name, context)

    def _classes(self, parameters: Dict[str, Any], context) -> Tuple[int, ...]:
        return classes_of(self.parameterAsString(parameters, "EXCLUDED_CLASSES", context))

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        # Below the water mask of the same scene, whichever arrives first.
        dresser = LayerDresser("exclusion", self._scene, ORDER.index("permanent_water"))
        dress_with(context, result.outputs["mask"], dresser)
        feedback.pushInfo(
            tr("How the mask was made is recorded in {}").format(result.outputs["provenance"])
        )
        return {"PROVENANCE": result.outputs["provenance"]}
