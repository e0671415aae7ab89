"""Algorithm ``highwater:simulatescene``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
)

from ..model_backend.protocol.parameters import SimulateSceneParameters
from .algorithm import SIMULATION
from .job_algorithm import JobAlgorithm
from .styling import dress
from .translation import tr

DEFAULTS = SimulateSceneParameters()
INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double


class SimulateScene(JobAlgorithm):
    """A radar scene of a flood that never was, with its truth."""

    NAME = "simulatescene"
    TITLE = "Simulate a flood scene"
    GROUP = SIMULATION
    SUMMARY = "Makes a plausible radar scene of a flood, together with the true flood mask."
    TAGS = "radar,SAR,Sentinel-1,synthetic,example,test data,terrain,speckle"
    ICON = "simulation"
    HELP = """
Makes a physically plausible radar scene of a flood anywhere on Earth: terrain with drainage,
a river and a lake, land cover with its own backscatter, towns, speckle, wind on the water, radar
shadow and layover. Use it to try the other algorithms without any data, and to see how well they
do, because the truth is known.

All results lie on one grid in the UTM zone of the centre. The images before and after the flood
have the bands VV and VH in decibel.

The same seed gives the same scene.
"""
    JOB = "simulatescene"
    RASTERS: ClassVar[Dict[str, str]] = {
        "BEFORE": "before",
        "AFTER": "after",
        "ELEVATION": "elevation",
        "LANDCOVER": "landcover",
        "PERMANENT_WATER": "permanent_water",
        "FLOOD": "flood",
    }
    NUMBERS: ClassVar[Dict[str, str]] = {
        "FLOOD_AREA": "Area under flood (hectares)",
        "PERMANENT_WATER_AREA": "Area of permanent water (hectares)",
        "FLOOD_SHARE": "Share of the land under flood (0–1)",
        "WATER_SHARE": "Share of permanent water (0–1)",
        "FLOOD_LEVEL": "Level of the flood above the drainage (metres)",
        "VALID_PERCENT": "Share of the scene that has data (%)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self._add_shape()
        self._add_nature()
        self._add_outputs()
        self.add_numbers(self.NUMBERS)

    def _add_shape(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "WIDTH", tr("Width (pixels)"), INTEGER, DEFAULTS.width, minValue=1, maxValue=100000
            ),
            "Number of columns.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "HEIGHT",
                tr("Height (pixels)"),
                INTEGER,
                DEFAULTS.height,
                minValue=1,
                maxValue=100000,
            ),
            "Number of rows.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "PIXEL_SIZE",
                tr("Pixel size (metres)"),
                DOUBLE,
                DEFAULTS.pixel_size,
                minValue=0.1,
                maxValue=1000,
            ),
            "Side of a pixel on the ground. Sentinel-1 images usually have 10 m.",
        )
        self.add(
            QgsProcessingParameterPoint(
                "CENTER",
                tr("Centre of the scene"),
                f"{DEFAULTS.center_lon},{DEFAULTS.center_lat} [EPSG:4326]",
                # In QGIS 3.22 qgis_process takes no notice of the default of a point.
                optional=True,
            ),
            "Where the scene lies: pick a point on the map, or type longitude and latitude."
            " The scene's CRS is the UTM zone of this point.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "SEED", tr("Seed"), INTEGER, DEFAULTS.seed, minValue=0, maxValue=2147483647
            ),
            "Any number. The same seed gives the same scene, another one a different place.",
        )

    def _add_nature(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "FLOOD_SHARE",
                tr("Share of the land under flood (0–0.6)"),
                DOUBLE,
                DEFAULTS.flood_share,
                minValue=0,
                maxValue=0.6,
            ),
            "0 is a scene without any flood, 0.12 means that 12 % of the land is flooded.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "RELIEF",
                tr("Relief (metres)"),
                DOUBLE,
                DEFAULTS.relief,
                minValue=0,
                maxValue=8000,
            ),
            "Height between the lowest and the highest point. Steep terrain brings radar shadow and"
            " layover.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "LOOKS",
                tr("Looks (less is grainier)"),
                DOUBLE,
                DEFAULTS.looks,
                minValue=0.5,
                maxValue=1000,
            ),
            "Equivalent number of looks of the speckle. Sentinel-1 GRD images have about 4.4.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "WIND",
                tr("Wind on the water (0–1)"),
                DOUBLE,
                DEFAULTS.wind,
                minValue=0,
                maxValue=1,
            ),
            "0 is calm and dark water, 1 is rough water that is nearly as bright as land.",
            advanced=True,
        )
        self._add_variety()
        self.add(
            QgsProcessingParameterBoolean(
                "SWATH_EDGE", tr("Edge of the swath crosses the scene"), DEFAULTS.swath_edge
            ),
            "Whether a slanted strip without data lies at the side, as at the edge of an image.",
            advanced=True,
        )

    def _add_variety(self) -> None:
        # Optional, so that models and scripts from before they were there still run.
        self.add_number(
            "VARIETY",
            "Variety between scenes (0–1)",
            DEFAULTS.variety,
            "How much scenes of different seeds differ in nature: land cover, brightness, texture,"
            " rivers and lakes, plants in the flood, wind, noise and sharpness of the image. 0 is"
            " the same kind of place for every seed, 1 is as different as real places are, for"
            " training; some scenes then have no water at all, some little else, and the share of"
            " flooded land is kept only roughly.",
            advanced=True, optional=True, minValue=0, maxValue=1,
        )  # fmt: skip
        self.add_number(
            "CORRELATION",
            "Correlation of neighbouring speckle (0–0.9)",
            DEFAULTS.correlation,
            "How alike the grain of neighbouring pixels is. Sentinel-1 GRD images with pixels of"
            " 10 m have about 0.7. Variety moves it as well.",
            advanced=True, optional=True, minValue=0, maxValue=0.9,
        )  # fmt: skip
        self.add_number(
            "BEFORE_DATES",
            "Dates averaged before the flood",
            DEFAULTS.before_dates,
            "Number of images whose mean is the image before the flood. The mean of many has next"
            " to no speckle.",
            advanced=True, optional=True, whole=True, minValue=1, maxValue=100,
        )  # fmt: skip
        self.add_number(
            "EARLIER",
            "Which date the image before the flood is of",
            DEFAULTS.earlier,
            "0 is the last date before the flood. 1, 2, 3 and so on are earlier dates of the same"
            " place and orbit, each with its own speckle, wind, rain and crops: run again with"
            " another number for a time series.",
            advanced=True, optional=True, whole=True, minValue=0, maxValue=1000,
        )  # fmt: skip

    def _add_outputs(self) -> None:
        wanted = {
            "BEFORE": ("Before the flood", "Bands VV and VH in decibel, without the flood."),
            "AFTER": ("After the flood", "Bands VV and VH in decibel, with the flood."),
            "ELEVATION": ("Elevation", "Height of the terrain in metres."),
            "LANDCOVER": ("Land cover", "Classes with names and colours."),
            "PERMANENT_WATER": ("Permanent water", "1 where there is always water, 0 elsewhere."),
            "FLOOD": (
                "True flood",
                "What is true: 0 dry, 1 flood, 2 permanent water, 255 no data.",
            ),
        }
        for name, (title, help_text) in wanted.items():
            self.add(
                QgsProcessingParameterRasterDestination(
                    name, tr(title), optional=True, createByDefault=name != "LANDCOVER"
                ),
                help_text,
            )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        center = self._center(parameters, context)
        self._seed = self.parameterAsInt(parameters, "SEED", context)
        return SimulateSceneParameters(
            width=self.parameterAsInt(parameters, "WIDTH", context),
            height=self.parameterAsInt(parameters, "HEIGHT", context),
            pixel_size=self.parameterAsDouble(parameters, "PIXEL_SIZE", context),
            seed=self._seed,
            center_lon=center.x(),
            center_lat=center.y(),
            looks=self.parameterAsDouble(parameters, "LOOKS", context),
            relief=self.parameterAsDouble(parameters, "RELIEF", context),
            flood_share=self.parameterAsDouble(parameters, "FLOOD_SHARE", context),
            wind=self.parameterAsDouble(parameters, "WIND", context),
            variety=self.parameterAsDouble(parameters, "VARIETY", context),
            correlation=self.parameterAsDouble(parameters, "CORRELATION", context),
            before_dates=self.parameterAsInt(parameters, "BEFORE_DATES", context),
            earlier=self.parameterAsInt(parameters, "EARLIER", context),
            swath_edge=self.parameterAsBoolean(parameters, "SWATH_EDGE", context),
        )

    def _center(self, parameters: Dict[str, Any], context) -> QgsPointXY:
        if parameters.get("CENTER") in (None, ""):
            return QgsPointXY(DEFAULTS.center_lon, DEFAULTS.center_lat)
        lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
        return self.parameterAsPoint(parameters, "CENTER", context, lonlat)

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        title = tr("Simulated scene {}").format(self._seed)
        dress(context, result.outputs, dict.fromkeys(result.outputs, title))
        return {}
