"""Algorithm ``highwater:importdataset``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Tuple

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterFile

from ..model_backend.protocol.parameters import (
    CALIBRATED_UNITS,
    IMPORT_LAYOUTS,
    IMPORT_SPLITS,
    LABEL_SOURCES,
    ImportDatasetParameters,
)
from .dataset_algorithm import LABEL_SOURCE_TITLES, LICENCE_HELP, DatasetAlgorithm
from .layers import absolute
from .mapping import UNIT_TITLES
from .texts import numbers_of
from .translation import tr

LAYOUT_TITLES = {
    "sen1floods11": "Sen1Floods11",
    "ombria": "OMBRIA",
    "stac_overflow": "STAC Overflow",
    "event_folders": "Folders of events (…image.tif and …mask.tif)",
    "sen12flood": "SEN12-FLOOD",
    "ombria-sequences": "OMBRIA as sequences",
}
SPLIT_TITLES = {
    "apart": "As published, but adjoining tiles stay in one part",
    "official": "As published",
    "none": "None yet",
}


class ImportDataset(DatasetAlgorithm):
    """A public data set in its own layout becomes a dataset of tiles."""

    NAME = "importdataset"
    TITLE = "Import a dataset"
    SUMMARY = "Turns a public flood data set, as it was unpacked, into a dataset of tiles."
    TAGS = "Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,training,dataset,benchmark"
    HELP = """
Turns a data set of floods, as it was unpacked, into a dataset of tiles that Highwater can split,
audit and train on. The log says how many tiles were taken, and lists what was left out and why.

SEN12-FLOOD, and OMBRIA as sequences, become a dataset of image sequences instead: places with a
label for each image, for models of time series.

Run again, it adds what is missing and nothing twice.
"""
    JOB = "importdataset"
    TEXTS: ClassVar[Dict[str, Callable]] = {"INVALID": numbers_of}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "CHIPS": "Images found",
        "TILES": "Tiles taken of them",
        "ADDED": "Tiles, or images of sequences, added by this run",
        "LEFT_OUT": "Images left out",
        "SEQUENCES": "Sequences in the dataset (layouts of sequences)",
        "IMAGES": "Images of sequences in the dataset",
        "FLOODED": "Images of sequences that are labelled as flooded",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_choice(
            "LAYOUT",
            "Layout",
            [LAYOUT_TITLES[name] for name in IMPORT_LAYOUTS],
            0,
            "Which data set it is.",
        )
        self.add(
            QgsProcessingParameterFile(
                "FOLDER", tr("Folder to import"), QgsProcessingParameterFile.Behavior.Folder
            ),
            "The folder into which the data set was unpacked.",
        )
        self.add_choice(
            "SPLIT", "Split", [SPLIT_TITLES[name] for name in IMPORT_SPLITS], 0,
            "Which tiles train, validate and test. “Split a dataset” changes it.",
        )  # fmt: skip
        self.add_text(
            "BANDS", "Bands to take (such as VV;VH)", "Empty: what the layout usually has.",
            advanced=True,
        )  # fmt: skip
        self.add_text(
            "LABELS", "Label folders of Sen1Floods11 (separated by semicolons)",
            "Such as LabelHand;S1OtsuLabelWeak. Empty: the labels drawn by hand.", advanced=True,
        )  # fmt: skip
        self.add_choice(
            "UNIT", "Unit of the images (folders of events)",
            [UNIT_TITLES[unit] for unit in CALIBRATED_UNITS], 0,
            "For folders of events; the other layouts say theirs.", advanced=True,
        )  # fmt: skip
        self.add_text(
            "INVALID", "Label values that do not count (separated by semicolons)",
            "For folders of events; besides no data.", default="-1;255", advanced=True,
        )  # fmt: skip
        self.add_choice(
            "LABEL_SOURCE", "Where the labels come from (folders of events)",
            [LABEL_SOURCE_TITLES[name] for name in LABEL_SOURCES], 0,
            "For folders of events; the other layouts say theirs.", advanced=True,
        )  # fmt: skip
        self.add_number(
            "TILE_SIZE", "Tile size (pixels; 0: images are kept whole)", 0, "Side of a tile.",
            advanced=True, whole=True, minValue=0, maxValue=8192,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterBoolean(
                "MIXED", tr("Accept other pixel sizes than the dataset has"), False
            ),
            "Without this, images that do not match the dataset are refused.",
            advanced=True,
        )
        self.add_text("LICENCE", "Licence", LICENCE_HELP, advanced=True)
        self.add_destination()
        self.add_numbers(self.NUMBERS)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        def chosen(name: str, known: Tuple[str, ...]) -> str:
            return known[self.parameterAsEnum(parameters, name, context)]

        return ImportDatasetParameters(
            layout=chosen("LAYOUT", IMPORT_LAYOUTS),
            source=absolute(self.parameterAsString(parameters, "FOLDER", context)),
            dataset=self.folder(parameters, context),
            bands=self.parameterAsString(parameters, "BANDS", context),
            labels=self.parameterAsString(parameters, "LABELS", context),
            unit=chosen("UNIT", CALIBRATED_UNITS),
            invalid=numbers_of(self.parameterAsString(parameters, "INVALID", context)),
            label_source=chosen("LABEL_SOURCE", LABEL_SOURCES),
            tile_size=self.parameterAsInt(parameters, "TILE_SIZE", context),
            split=chosen("SPLIT", IMPORT_SPLITS),
            mixed=self.parameterAsBoolean(parameters, "MIXED", context),
            licence=self.parameterAsString(parameters, "LICENCE", context),
        )
