"""Algorithm ``highwater:floodtimeline``."""

from __future__ import annotations

import os
from typing import Any, Callable, ClassVar, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.protocol.parameters import FloodTimelineParameters
from ..model_backend.timeline.said_days import days_in_text
from .algorithm import TIMESERIES
from .dated_layers import LeavesOutUnreadable, dated_rasters
from .job_algorithm import JobAlgorithm
from .layers import extent_parameter, raster_parameter
from .styling import ORDER, LayerDresser, dress, dress_with
from .timeline_maps import MAPS
from .translation import tr


class FloodTimeline(LeavesOutUnreadable, JobAlgorithm):
    """Water of many dates: how often, when first and last, how long, and how much."""

    NAME = "floodtimeline"
    TITLE = "Flood through time"
    GROUP = TIMESERIES
    SUMMARY = "Follows water through many dates: how often, when, how long, and how much."
    TAGS = (
        "flood,time series,duration,frequency,inundation,first,last,animation,temporal controller,"
        "timeline,recurrence"
    )
    ICON = "timeline"
    HELP = """
Takes the water of many dates and says for each pixel how often it was flooded and how often it
could be judged at all, when first and last, and for how long without a break; and for each date
how much was flooded. The polygons play in QGIS's temporal controller: each date is shown until the
next one.

Each layer may be a mask (of Highwater, or any raster of 0 and 1) or a water probability. Its date
is what the parameters below say, else its fixed temporal range in QGIS, else what its metadata,
its name, its file's name or the record beside it tell. Layers of one date, such as neighbouring
scenes of a pass, are one observation: what one of them has judged counts, and water where any of
them shows it.

The pixels are those of the first layer; the others are aligned to it by nearest neighbour, and the
timeline lies wherever any of them does. What is excluded, uncertain or without data at a date is
not judged then: it neither counts as dry nor ends a flood. Water that any mask, or the layer of
permanent water, calls permanent is never a flood.

Where a layer is a probability, its area has a model-based interval. A mask says nothing of how
sure it is, and gets none.
"""
    MISSING_TOO = True
    JOB = "floodtimeline"
    RASTERS: ClassVar[Dict[str, str]] = {
        "FREQUENCY": "frequency",
        "FIRST": "first",
        "LAST": "last",
        "LONGEST": "longest",
        "FLOODED": "flooded",
    }
    VECTORS: ClassVar[Dict[str, str]] = {"FOOTPRINTS": "footprints", "TABLE": "table"}
    FILES: ClassVar[Dict[str, str]] = {"CSV": "csv", "REPORT": "report", "PLOT": "plot"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "PEAK_AREA": "Largest flooded area (hectares)",
        "EVER_FLOODED_AREA": "Area flooded at any date (hectares)",
        "PERMANENT_AREA": "Area of permanent water (hectares)",
        "DURATION": "From the first to the last flooded date (days)",
        "OBSERVATIONS": "Number of dates",
    }
    DATES: ClassVar[Dict[str, str]] = {
        "FIRST_DATE": "First flooded date",
        "LAST_DATE": "Last flooded date",
        "PEAK_DATE": "Date of the largest flood",
    }
    TEXTS: ClassVar[Dict[str, Callable]] = {"DATES": days_in_text}

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LAYERS", tr("Water of the dates"), QgsProcessing.SourceType.TypeRaster
            ),
            "Water masks (0 dry, 1 water; those of Highwater) or water probabilities between 0 and"
            " 1, of two dates at least, in any order; they need not be of one kind. The pixels are"
            " those of the first.",
        )
        self._add_dates()
        self.add(
            QgsProcessingParameterRasterLayer("PERMANENT", tr("Permanent water"), optional=True),
            "A mask of 0 and 1, or JRC occurrence or seasonality. What it calls water is no flood"
            " at any date. Permanent water of Highwater's masks is known without it.",
        )
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to follow (empty: wherever a layer lies)"), optional=True
            ),
            "Only this rectangle is followed; its CRS may differ. Layers outside are left out.",
        )
        self._add_settings()
        self._add_maps()
        self._add_files()
        self.add_numbers(self.NUMBERS)
        for name, title in self.DATES.items():
            self.addOutput(QgsProcessingOutputString(name, tr(title)))
        self.addOutput(
            QgsProcessingOutputFile("PROVENANCE", tr("Record of how it was made (JSON)"))
        )

    def _add_dates(self) -> None:
        self.add_text(
            "DATES",
            "Dates (empty: found in the layers)",
            "For layers whose date is not found by itself: a date for each layer in their order,"
            " such as 2021-01-05, 2021-01-17, or with names: before=2021-01-05; after=2021-01-17.",
        )
        self.add(
            QgsProcessingParameterFile(
                "DATE_TABLE",
                tr("Table of dates (CSV)"),
                optional=True,
                fileFilter=tr("Tables (*.csv *.txt *.tsv)"),
            ),
            "A name (of the layer or of its file) and a date on each line, with or without a"
            " header. What is in “Dates” goes before it.",
            advanced=True,
        )

    def _add_settings(self) -> None:
        defaults = FloodTimelineParameters
        self.add_number(
            "THRESHOLD", "Threshold of a probability (0–1)", defaults.threshold,
            "From this probability on a pixel counts as water. Of no effect on a mask.",
            advanced=True, minValue=0, maxValue=1,
        )  # fmt: skip
        self.add_number(
            "MIN_GAP", "Least days between observations", defaults.minimum_gap,
            "Layers of fewer days apart are one observation, whose date is that of the first."
            " 1: only those of one day.",
            advanced=True, whole=True, minValue=1, maxValue=366,
        )  # fmt: skip
        self.add_number(
            "FLOOD_SHARE", "Share of the largest area that counts as flooded (0–1)",
            defaults.flood_share,
            "A date counts as flooded, for the first and the last flooded date and the duration,"
            " from this share of the largest area on: a few pixels are called water at any date."
            " 0: from the first pixel on.",
            advanced=True, minValue=0, maxValue=1,
        )  # fmt: skip
        self.add_number(
            "MIN_AREA", "Smallest polygon (m²)", defaults.minimum_area,
            "Smaller polygons are left out of the layer of polygons; rasters and areas keep them."
            " 0: none is left out.",
            advanced=True, minValue=0, maxValue=1e12,
        )  # fmt: skip
        self.add_number(
            "SEED", "Seed", defaults.seed, "Of the draws of model-based intervals.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip
        self.add_switch(
            "SKIP_UNREADABLE",
            "Leave out layers that cannot be read",
            defaults.skip_unreadable,
            "Layers whose file is missing or damaged are named in the log and in the record and"
            " left out. Without it they are refused.",
            advanced=True,
        )

    def _add_maps(self) -> None:
        for name, title, made, help_text in MAPS:
            self.add(
                QgsProcessingParameterRasterDestination(
                    name, tr(title), optional=True, createByDefault=made
                ),
                help_text,
            )
        self.add(
            QgsProcessingParameterVectorDestination(
                "FOOTPRINTS",
                tr("Flood at each date"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            "Polygons with the date, their area, and begin and end: open the temporal controller"
            " and press play.",
        )

    def _add_files(self) -> None:
        self.add(
            QgsProcessingParameterVectorDestination(
                "TABLE",
                tr("Areas of the dates"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
            ),
            "A table (GeoPackage): for each date the area flooded, its interval, permanent water,"
            " dry, what could not be judged and what was not seen, in hectares.",
        )
        self.add_file(
            "CSV", "Areas of the dates (CSV)", "CSV files (*.csv)", "The same table as text.", False
        )
        self.add_file(
            "REPORT", "Report (HTML)", "HTML files (*.html)",
            "A page with the flood's course as a chart, and the table.",
        )  # fmt: skip
        self.add_file("PLOT", "Chart (PNG)", "PNG files (*.png)", "The chart as a picture.", False)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        lost = self.lost(parameters, context)
        table = self.parameterAsFile(parameters, "DATE_TABLE", context)
        return FloodTimelineParameters(
            layers=dated_rasters(self, parameters, "LAYERS", context, lost),
            dates=self.parameterAsString(parameters, "DATES", context),
            date_table=os.path.abspath(table) if table else "",
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context),
            permanent=raster_parameter(self, parameters, "PERMANENT", context),
            extent=extent_parameter(self, parameters, "EXTENT", context),
            minimum_gap=self.parameterAsInt(parameters, "MIN_GAP", context),
            flood_share=self.parameterAsDouble(parameters, "FLOOD_SHARE", context),
            minimum_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
            skip_unreadable=self.parameterAsBoolean(parameters, "SKIP_UNREADABLE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        numbers, outputs = result.numbers, result.outputs
        group = tr("Flood {} to {}").format(numbers["BEGIN"], numbers["END"])
        dress(
            context,
            outputs,
            dict.fromkeys(("footprints", "frequency", "flooded", "table"), group),
        )
        for name in ("first", "last", "longest"):
            if name in outputs:
                style = os.path.splitext(outputs[name])[0] + ".qml"
                dresser = LayerDresser(style, group, ORDER.index(name))
                dress_with(context, outputs[name], dresser)
        found = {name: numbers[name] for name in self.DATES if numbers[name]}
        provenance = outputs.get("provenance")
        return {**found, "PROVENANCE": provenance} if provenance else found
