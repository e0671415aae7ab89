"""Algorithm ``highwater:preparesequences``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..model_backend.protocol.parameters import (
    SEQUENCE_LABELS,
    SEQUENCE_PARTS,
    PrepareSequencesParameters,
)
from .algorithm import TIMESERIES
from .dataset_algorithm import DatasetAlgorithm
from .layers import vector_parameter
from .series_form import SeriesForm, dates_of
from .texts import names_of
from .translation import tr

PART_TITLES = {
    "": "None yet",
    "train": "Training",
    "validation": "Validation",
    "test": "Test",
}
LABEL_TITLES = {
    "unknown": "Not said",
    "flood": "A flood happens",
    "dry": "No flood happens",
}


class PrepareSequences(SeriesForm, DatasetAlgorithm):
    """Images of one place at many dates, as a sequence that a model can be trained on."""

    NAME = "preparesequences"
    TITLE = "Prepare image sequences"
    SUMMARY = "Puts images of one place into time order, as a sequence of a dataset."
    TAGS = "time series,sequence,dates,Sentinel-1,Sentinel-2,temporal,training,dataset"
    GROUP = TIMESERIES
    HELP = """
Puts images of one place into time order, radar and optical together, and adds them as a sequence
to a dataset. The images stay where they are. Which bands a layer has, its unit and its sensor are
recognised and logged; bands of one date may lie in files of their own.

Dates come from the table or the text below, from the layer's fixed temporal range or metadata in
QGIS, from the file's own metadata, or from its name, whichever comes first. A layer without a date
is refused, as are two images of the same date, sensor and orbit, the same file twice, and layers
that do not overlap.

The index of the dataset opens as a layer of places, set up for the temporal controller. Its column
“split” says which places train, validate and test; the labels of the images are in its table
“images”. Edit both there. Run again with another place, or with later images of the same place, it
adds what is missing and nothing twice.
"""
    JOB = "preparesequences"
    INDEX_TITLE = "Index: places with their dates and part"
    TEXTS: ClassVar[Dict[str, Callable]] = {"DATES": dates_of}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "SEQUENCES": "Sequences in the dataset",
        "IMAGES": "Images in the dataset",
        "FLOODED": "Images that are labelled as flooded",
        "ADDED": "Images added by this run",
        "LEFT_OUT": "Layers left out",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LAYERS", tr("Images of one place"), QgsProcessing.SourceType.TypeRaster
            ),
            "Radar and optical images of several dates, in any order.",
        )
        self.add(
            QgsProcessingParameterString("NAME", tr("Name of the place")),
            "Of the sequence. With the name of one that is there, images are added to it.",
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "TABLE",
                tr("Table of dates and labels"),
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
        self.add_choice(
            "LABEL",
            "Label of the whole sequence",
            [LABEL_TITLES[name] for name in SEQUENCE_LABELS],
            0,
            "Whether a flood happens at all, where no image has a label of its own.",
        )
        self.add_text("REGION", "Region", "Name of the region. A split keeps regions together.")
        self.add_choice(
            "SPLIT",
            "Part",
            [PART_TITLES[name] for name in SEQUENCE_PARTS],
            0,
            "Which part of the dataset the place is for. “Split a dataset” changes it.",
        )
        self.add_what_is_not_recognised()
        self.add_switch(
            "SKIP_UNREADABLE",
            "Leave out layers that cannot be read",
            True,
            "Without this, a damaged file is refused.",
            advanced=True,
        )
        self.add_destination()
        self.add_numbers(self.NUMBERS)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context)

        labels = list(SEQUENCE_LABELS)
        skip = self.parameterAsBoolean(parameters, "SKIP_UNREADABLE", context)
        return PrepareSequencesParameters(
            layers=self.dated_layers(parameters, context),
            dataset=self.folder(parameters, context),
            sequence=text("NAME"),
            region=text("REGION"),
            split=SEQUENCE_PARTS[self.parameterAsEnum(parameters, "SPLIT", context)],
            label=labels[self.parameterAsEnum(parameters, "LABEL", context)],
            table=vector_parameter(self, parameters, "TABLE", context, feedback),
            dates=dates_of(text("DATES")),
            bands=names_of(text("BANDS")),
            skip_unreadable=skip,
        )
