"""Algorithm ``highwater:temporalstatistics``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..model_backend.protocol.parameters import CALIBRATED_UNITS, TemporalStatisticsParameters
from ..model_backend.temporal.dates import said_day
from ..model_backend.timeline.said_days import days_in_text
from .algorithm import TIMESERIES
from .earlier_images import add_earlier_images, add_statistics_settings, read_earlier_images
from .job_algorithm import JobAlgorithm
from .layers import extent_parameter, raster_parameter
from .mapping import UNIT_TITLES
from .styling import dress
from .texts import check_bands
from .translation import tr


class TemporalStatistics(JobAlgorithm):
    """What a place usually looks like to the radar: median and deviation of earlier images."""

    NAME = "temporalstatistics"
    TITLE = "Statistics of earlier images"
    GROUP = TIMESERIES
    SUMMARY = "Median and deviation of the earlier images of the same orbit, pixel by pixel."
    TAGS = (
        "time series,median,deviation,MAD,baseline,stack,change detection,z-score,multi-temporal,"
        "before,reference,orbit"
    )
    ICON = "timeline"
    HELP = """
Says of each pixel what the radar usually sees there: the median of the earlier images, how far
they lie from it, and how many there are. Water that is there all the time is dark in the median,
a flood is dark in its own image alone.

Only images that see the place as that of the flood does are of use: those of the same orbit
direction and, where names or metadata tell, the same track and incidence. The others, and those
that are not from before the flood, are left out and named in the log. Where an orbit or a date is
not known, the log says so and the image is taken.

The raster has the pixels of the image of the flood and bands called VV_MEDIAN, VV_DEVIATION, the
same of VH, and COUNT, in decibel. The deviation is 1.4826 times the median of the absolute
deviations, so that single images of snow or of an earlier flood do not count; it is never called
less than 1 dB.

“Detect floods by change” takes this raster. As a further raster of “Prepare training tiles” it
gives a model these bands, and the same raster made for another flood, as a further raster of “Map
water”, feeds that model: they are recognised by their names.
"""
    JOB = "temporalstatistics"
    RASTERS: ClassVar[Dict[str, str]] = {"STATISTICS": "statistics"}
    TEXTS: ClassVar[Dict[str, Callable]] = {
        "BANDS": check_bands,
        "DATES": days_in_text,
        "FLOOD_DATE": said_day,
    }
    NUMBERS: ClassVar[Dict[str, str]] = {
        "IMAGES": "Images that were taken",
        "LEFT_OUT": "Images that were left out",
        "VALID_PERCENT": "Share of the pixels with enough observations (%)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        add_earlier_images(self, or_statistics=False)
        self.add(
            QgsProcessingParameterRasterLayer(
                "REFERENCE_IMAGE", tr("Image of the flood"), optional=True
            ),
            "Gives pixels, polarisations, orbit and date. Empty: the first of the earlier images"
            " gives pixels and orbit.",
        )
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to make (empty: the whole image)"), optional=True
            ),
            "Only this rectangle is made; its CRS may differ. Empty: the whole image of the flood.",
        )
        self.add(
            QgsProcessingParameterEnum(
                "UNIT",
                tr("Unit of the images"),
                [tr(UNIT_TITLES[unit]) for unit in CALIBRATED_UNITS],
                defaultValue=0,
            ),
            "What the pixel values of all images are. Recognised automatically, each image may have"
            " its own.",
            advanced=True,
        )
        self.add_text(
            "BANDS",
            "Which band is what (such as VV=1;VH=2)",
            "Of every image. Empty: recognised from the names of bands, layers and files.",
            advanced=True,
        )
        add_statistics_settings(self)
        self.add(
            QgsProcessingParameterRasterDestination(
                "STATISTICS", tr("Statistics of the earlier images")
            ),
            "Bands VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) and COUNT; no data where"
            " there are too few observations.",
        )
        self.add_numbers(self.NUMBERS)
        self.addOutput(
            QgsProcessingOutputFile("PROVENANCE", tr("Record of how it was made (JSON)"))
        )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        fields = read_earlier_images(self, parameters, context)
        reference = raster_parameter(self, parameters, "REFERENCE_IMAGE", context)
        self._scene = (reference or fields["layers"][0].layer).name
        return TemporalStatisticsParameters(
            **fields,
            reference=reference,
            bands=self.parameterAsString(parameters, "BANDS", context),
            unit=CALIBRATED_UNITS[self.parameterAsEnum(parameters, "UNIT", context)],
            extent=extent_parameter(self, parameters, "EXTENT", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        dress(context, result.outputs, {"statistics": self._scene})
        provenance = result.outputs.get("provenance")
        return {"PROVENANCE": provenance} if provenance else {}
