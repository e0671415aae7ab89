"""Algorithm ``highwater:changedetection``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict

from qgis.core import QgsProcessingParameterRasterDestination, QgsProcessingParameterRasterLayer

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import ChangeDetectionParameters
from ..model_backend.temporal.dates import said_day
from ..model_backend.timeline.said_days import days_in_text
from .algorithm import TIMESERIES
from .earlier_images import add_earlier_images, add_statistics_settings, read_earlier_images
from .layers import raster_parameter, values_of
from .mapping import MappingAlgorithm
from .mapping_products import read_polygon_settings
from .translation import tr

DEFAULTS = ChangeDetectionParameters


class ChangeDetection(MappingAlgorithm):
    """Water by how far an image departs from the earlier ones of its orbit; no training."""

    NAME = "changedetection"
    TITLE = "Detect floods by change"
    GROUP = TIMESERIES
    SUMMARY = "Maps floods where an image is far darker than the earlier ones; needs no model."
    TAGS = (
        "flood,change detection,z-score,anomaly,time series,median,deviation,before,after,"
        "multi-temporal,permanent water,without training"
    )
    ICON = "change"
    HELP = """
Compares an image of a flood with what the radar usually sees there, and maps what has become far
darker. It needs no training. Earlier images tell two things apart that a single image cannot: what
is always dark (lakes, rivers, asphalt, sand, radar shadow) and what is dark now.

A pixel is flooded where, in the mean of VV and VH, three things hold: it is darker than the median
of the earlier images by at least two of their deviations, darker by at least 2 dB, and no brighter
than 3 dB above the image's own threshold of water. Where the median itself is dark like water,
water is permanent. Where too few earlier images have data, it is uncertain. Flooded vegetation,
which becomes brighter, can be looked for as well.

Give either the earlier images, or the raster that “Statistics of earlier images” made of them.
Images of another orbit, and those that are not from before the flood, are left out by name.

The z-scores are results, too: by how many deviations each pixel departs from the median.
"""
    JOB = "changedetection"
    TEXTS: ClassVar[Dict[str, Callable]] = {
        **MappingAlgorithm.TEXTS,
        "DATES": days_in_text,
        "FLOOD_DATE": said_day,
    }
    RASTERS: ClassVar[Dict[str, str]] = {
        **MappingAlgorithm.RASTERS,
        "ZSCORE": "zscore",
        "STATISTICS_MADE": "statistics",
    }
    NUMBERS: ClassVar[Dict[str, str]] = {
        "FLOOD_AREA": "Flooded area (hectares)",
        "FLOOD_AREA_LOW": "Lower end of its model-based 95 % interval (hectares)",
        "FLOOD_AREA_HIGH": "Upper end of its model-based 95 % interval (hectares)",
        **{
            name: title
            for name, title in MappingAlgorithm.NUMBERS.items()
            if not name.startswith("WATER_AREA")
        },
        "THRESHOLD_VV": "Threshold of water in VV (dB)",
        "THRESHOLD_VH": "Threshold of water in VH (dB)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_scene()
        add_earlier_images(self, or_statistics=True)
        self.add(
            QgsProcessingParameterRasterLayer(
                "STATISTICS", tr("Statistics of the earlier images"), optional=True
            ),
            "The raster of “Statistics of earlier images”, instead of the images. It is smoothed,"
            " and so is the image of the flood.",
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "EXCLUSION", tr("Exclusion mask (where the radar cannot judge)"), optional=True
            ),
            "A raster of “Exclusion mask”. Its pixels are mapped as excluded.",
        )
        self.add_part()
        self._add_rule()
        add_statistics_settings(self)
        self.add_settings("Lower finds more water, higher fewer false alarms. Empty: 0.5.")
        self.add_products()

    def _add_rule(self) -> None:
        self.add_number(
            "Z_THRESHOLD", "Darker by at least (deviations)", DEFAULTS.z_threshold,
            "How unusual a flooded pixel is. Less finds more of the flood, and more fields that"
            " were ploughed or cut.",
            advanced=True, minValue=0, maxValue=50,
        )  # fmt: skip
        self.add_number(
            "LEAST_CHANGE", "Darker by at least (dB)", DEFAULTS.least_change,
            "How much darker a flooded pixel is, however little it usually changes.",
            advanced=True, minValue=0, maxValue=30,
        )  # fmt: skip
        self.add_number(
            "BRIGHTENING", "Flooded vegetation: brighter by at least (deviations)",
            DEFAULTS.brightening,
            "From how many deviations on a pixel that has become brighter in VV (or HH) counts as"
            " flooded vegetation, for instance 3. 0: it is not looked for, since rain, snow melt"
            " and growing crops brighten the land as well.",
            advanced=True, minValue=0, maxValue=50,
        )  # fmt: skip

    def add_further_maps(self) -> None:  # noqa: D102
        for name, title, made, help_text in (
            (
                "ZSCORE", "Departure from the usual (z-scores)", True,
                "Deviations from the median: their mean over polarisations (band Z), and those of"
                " each (Z_VV, Z_VH). Negative is darker.",
            ),
            (
                "STATISTICS_MADE", "Statistics made on the way", False,
                "Of the earlier images, to be used again.",
            ),
        ):  # fmt: skip
            self.add(
                QgsProcessingParameterRasterDestination(
                    name, tr(title), optional=True, createByDefault=made
                ),
                help_text,
            )

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        images, statistics = values_of(parameters, "LAYERS"), parameters.get("STATISTICS")
        if bool(images) == bool(statistics):
            raise HighwaterError(
                "temporal.which",
                tr("Both earlier images and their statistics are given.")
                if images
                else tr("Neither earlier images nor their statistics are given."),
                tr("Give one of them."),
            )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        return ChangeDetectionParameters(
            **self.scene(parameters, context),
            **read_earlier_images(self, parameters, context),
            polygons=read_polygon_settings(self, parameters, context),
            exclusion=raster_parameter(self, parameters, "EXCLUSION", context),
            statistics=raster_parameter(self, parameters, "STATISTICS", context),
            z_threshold=self.parameterAsDouble(parameters, "Z_THRESHOLD", context),
            least_change=self.parameterAsDouble(parameters, "LEAST_CHANGE", context),
            brightening=self.parameterAsDouble(parameters, "BRIGHTENING", context),
        )
