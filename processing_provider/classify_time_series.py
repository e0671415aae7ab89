"""Algorithm ``highwater:classifytimeseries``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import SEQUENCE_PARTS, ClassifyTimeSeriesParameters
from .algorithm import TIMESERIES
from .job_algorithm import JobAlgorithm
from .layers import absolute, vector_parameter
from .model_trust import add_trust, read_trust
from .prepare_sequences import PART_TITLES
from .series_form import SeriesForm, dates_of
from .styling import ORDER, LayerDresser, dress_with
from .texts import names_of
from .translation import tr


class ClassifyTimeSeries(SeriesForm, JobAlgorithm):
    """Whether each image of a time series shows a flood, and when the flood began and ended."""

    NAME = "classifytimeseries"
    TITLE = "Classify a time series"
    SUMMARY = "Says for each image of a time series whether there is a flood."
    TAGS = "time series,sequence,flood,date,duration,animation,temporal,Sentinel-1,Sentinel-2"
    GROUP = TIMESERIES
    ICON = "timeline"
    HELP = """
Says for each radar and optical image of a place whether there is a flood, with its probability,
by a model that “Train a time series model” has made. Every image is judged in the light of all
others of its place.

Give the images of one place as layers: dates come from the table or the text, from the layers' own
temporal range or metadata, or from their names. Or give the folder of an index of sequences, to
classify many places; where their images have labels the report holds the model against them.

The layer of footprints is set up for the temporal controller: open it and press play. First and
last flooded date, duration and peak are results, too. The flood may have begun before the first
flooded image and ended after the last one, back to the last and on to the next dry image.
"""
    JOB = "classifytimeseries"
    VECTORS: ClassVar[Dict[str, str]] = {"FOOTPRINTS": "footprints"}
    FILES: ClassVar[Dict[str, str]] = {"TABLE": "table", "PLOT": "plot", "REPORT": "report"}
    TEXTS: ClassVar[Dict[str, Callable]] = {"DATES": dates_of}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "PLACES": "Places that were classified",
        "IMAGES": "Images that were classified",
        "FLOODED": "Images with a flood",
        "FLOODED_PLACES": "Places with a flood",
        "LEFT_OUT": "Images left out",
        "DURATION": "Days from the first to the last flooded image",
        "PEAK_PROBABILITY": "Highest probability (0–1)",
        "ACCURACY": "Accuracy against the labels (0–1), where there are some",
        "BALANCED_ACCURACY": "Balanced accuracy against the labels (0–1)",
        "F1": "F1 score of flooded images against the labels (0–1)",
    }
    DATES: ClassVar[Dict[str, str]] = {
        "FIRST_FLOODED": "Date of the first flooded image",
        "LAST_FLOODED": "Date of the last flooded image",
        "PEAK_DATE": "Date of the highest probability",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterFile(
                "MODEL", tr("Model of time series (.onnx)"), fileFilter=tr("Models (*.onnx)")
            ),
            "A file that “Train a time series model” has made.",
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LAYERS",
                tr("Images of one place"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            "Radar and optical images of several dates, in any order. Bands of one date may lie in"
            " files of their own.",
        )
        self.add_text("NAME", "Name of the place", "For the report. Of effect with layers alone.")
        self.add(
            QgsProcessingParameterFeatureSource(
                "DATE_TABLE",
                tr("Table of dates"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            "A CSV or another table with the column layer (name of a layer or file) and any of"
            " date, flooded (1, 0 or empty), cloud_percent, orbit, incidence, sensor, bands, unit.",
        )
        self.add_text(
            "DATES",
            "Dates of layers (such as before = 2019-02-04; after = 2019-03-20)",
            "Instead of a table.",
        )
        self.add(
            QgsProcessingParameterFile(
                "DATASET",
                tr("Or: folder of image sequences"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            "The folder in which sequences.gpkg lies: its places are classified instead of layers.",
        )
        self.add_choice(
            "SPLIT",
            "Part of the folder's places",
            [tr("All"), *(PART_TITLES[name] for name in SEQUENCE_PARTS if name)],
            0,
            "Scores say something of other places only on a part that was not learned.",
        )
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD",
            tr("Threshold of the probability (0–1; empty: the model's own)"),
            QgsProcessingParameterNumber.Type.Double,
            None,
            optional=True,
            minValue=0,
            maxValue=1,
        )
        self.add(threshold, "From this probability on an image counts as flooded.", advanced=True)
        self.add_what_is_not_recognised()
        self.add_switch(
            "SKIP_UNREADABLE",
            "Leave out images that cannot be read",
            True,
            "They are named in the log, the report and the record. Without this, they are refused.",
            advanced=True,
        )
        self.add_number(
            "SEED", "Seed", ClassifyTimeSeriesParameters.seed, "Of the draws of intervals.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip
        add_trust(self)
        self._add_results()

    def _add_results(self) -> None:
        self.add(
            QgsProcessingParameterVectorDestination(
                "FOOTPRINTS",
                tr("Flood, image by image"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            "The footprint of each image with date, sensor, probability and decision; begin and end"
            " are when it is the newest of its place. Open the temporal controller and press play.",
        )
        self.add_file(
            "TABLE", "Table (CSV)", "CSV files (*.csv)",
            "A row for each image: place, sensor, date, probability, decision.",
        )  # fmt: skip
        self.add_file(
            "REPORT", "Report (HTML)", "HTML files (*.html)",
            "A page with the probability over time of each place, first and last flooded date,"
            " duration and peak; with labels the scores beside those of simple rules.",
        )  # fmt: skip
        self.add_file(
            "PLOT", "Chart (PNG)", "PNG files (*.png)",
            "The probability over time as a picture; of the twelve places of highest probability.",
            False,
        )  # fmt: skip
        self.add_numbers(self.NUMBERS)
        for name, title in self.DATES.items():
            self.addOutput(QgsProcessingOutputString(name, tr(title)))
        self.addOutput(
            QgsProcessingOutputFile("PROVENANCE", tr("Record of how it was made (JSON)"))
        )

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        layers = bool(parameters.get("LAYERS"))
        folder = bool(self.parameterAsString(parameters, "DATASET", context))
        if layers == folder:
            raise HighwaterError(
                "parameter.layers",
                "Both layers (LAYERS) and a folder (DATASET) were chosen."
                if layers
                else "Neither layers (LAYERS) nor a folder (DATASET) were chosen.",
                "Choose the images of one place, or the folder of an index of sequences.",
            )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context)

        skip = self.parameterAsBoolean(parameters, "SKIP_UNREADABLE", context)
        given = parameters.get("THRESHOLD") not in (None, "")
        folder, layers = text("DATASET"), ()
        if parameters.get("LAYERS"):
            layers = self.dated_layers(parameters, context)
        parts = ("", *(name for name in SEQUENCE_PARTS if name))
        return ClassifyTimeSeriesParameters(
            model=absolute(self.parameterAsFile(parameters, "MODEL", context)),
            layers=layers,
            dataset=absolute(folder) if folder else "",
            split=parts[self.parameterAsEnum(parameters, "SPLIT", context)],
            name=text("NAME"),
            table=vector_parameter(self, parameters, "DATE_TABLE", context, feedback),
            dates=dates_of(text("DATES")),
            bands=names_of(text("BANDS")),
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context) if given else None,
            skip_unreadable=skip,
            seed=self.parameterAsInt(parameters, "SEED", context),
            trust_model=read_trust(self, parameters, context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        numbers, outputs = result.numbers, result.outputs
        if "footprints" in outputs:
            rank = ORDER.index("footprints")
            dresser = LayerDresser("sequence_footprints", tr("Flood in a time series"), rank)
            dress_with(context, outputs["footprints"], dresser)
        found = {name: numbers[name] for name in self.DATES if numbers.get(name)}
        provenance = outputs.get("provenance")
        return {**found, "PROVENANCE": provenance} if provenance else found
