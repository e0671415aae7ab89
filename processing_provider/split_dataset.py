"""Algorithm ``highwater:splitdataset``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..model_backend.protocol.parameters import SPLIT_METHODS, SplitDatasetParameters
from .dataset_algorithm import DatasetAlgorithm
from .layers import absolute
from .translation import tr

DEFAULTS = SplitDatasetParameters("")
METHOD_TITLES = {
    "region": "By region",
    "event": "By event",
    "block": "By spatial block",
    "kfold": "In folds (cross-validation)",
    "holdout": "One region or event held out for the test",
    "csv": "From a table (CSV)",
    "random": "At random (refused where tiles overlap)",
}
FOLD_GROUPS = ("region", "event", "scene", "block")
CONFLICTS = ("move", "refuse")
SHARES = {
    "TRAIN": "Share for training (0–1)",
    "VALIDATION": "Share for validation (0–1)",
    "TEST": "Share for the test (0–1)",
    "CALIBRATION": "Share for calibration (0–1)",
}
NUMBERS = {
    "TILES": "Tiles in the dataset",
    "TRAIN_TILES": "Tiles for training",
    "VALIDATION_TILES": "Tiles for validation",
    "TEST_TILES": "Tiles for the test",
    "CALIBRATION_TILES": "Tiles for calibration",
    "TRAIN_WATER_PERCENT": "Share of water in tiles for training (%)",
    "VALIDATION_WATER_PERCENT": "Share of water in tiles for validation (%)",
    "TEST_WATER_PERCENT": "Share of water in tiles for the test (%)",
    "CALIBRATION_WATER_PERCENT": "Share of water in tiles for calibration (%)",
    "WATER_PERCENT": "Share of water (%)",
    "SET_ASIDE": "Tiles or sequences set aside, since they touch another part",
    "CHANGED": "Tiles or sequences whose part has changed",
    "FOLDS": "Folds",
    "MINIMUM_DISTANCE": "Smallest distance between two parts (metres)",
    "SEQUENCES": "Image sequences in the dataset",
    "TRAIN_SEQUENCES": "Image sequences for training",
    "VALIDATION_SEQUENCES": "Image sequences for validation",
    "TEST_SEQUENCES": "Image sequences for the test",
    "CALIBRATION_SEQUENCES": "Image sequences for calibration",
    "TRAIN_FLOOD_PERCENT": "Share of labelled images for training with a flood (%)",
    "VALIDATION_FLOOD_PERCENT": "Share of labelled images for validation with a flood (%)",
    "TEST_FLOOD_PERCENT": "Share of labelled images for the test with a flood (%)",
    "CALIBRATION_FLOOD_PERCENT": "Share of labelled images for calibration with a flood (%)",
}


class SplitDataset(DatasetAlgorithm):
    """Which tiles of a dataset train, validate, test and calibrate."""

    NAME = "splitdataset"
    TITLE = "Split a dataset"
    SUMMARY = "Decides which tiles train, validate, test and calibrate, without leakage."
    TAGS = "sequences,training,validation,test,cross-validation,fold,leakage,dataset,partition"
    HELP = """
Divides the tiles of a dataset into those that train, validate, test and, if you want, calibrate.
Tiles that touch or overlap tiles of another part are set aside, or the split is refused, because
a model must not be tested on what it has seen.

A dataset of image sequences is divided by whole regions: the images of a place stay together, and
so do places that overlap. A table names sequences or regions then, never images.

Only the column “split” (for folds: “fold”) of the dataset's index changes. The index opens as a
layer; you can edit that column there, and training follows.
"""
    JOB = "splitdataset"
    FILES: ClassVar[Dict[str, str]] = {"REPORT": "report"}
    NUMBERS: ClassVar[Dict[str, str]] = NUMBERS

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_existing("The folder of a dataset, in which index.gpkg or sequences.gpkg lies.")
        self.add_choice(
            "METHOD",
            "Method",
            [METHOD_TITLES[name] for name in SPLIT_METHODS],
            0,
            "What stays together in one part.",
        )
        for name, title in SHARES.items():
            self.add_number(
                name, title, getattr(DEFAULTS, name.lower()),
                "Wanted share of the tiles or sequences; the shares need not add up to 1.",
                minValue=0, maxValue=1,
            )  # fmt: skip
        self._add_methods()
        self._add_care()
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT",
                tr("Report (JSON)"),
                tr("JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            "The method and all figures, in a file for other programs.",
        )
        self.add_index()
        self.add_numbers(self.NUMBERS)

    def _add_methods(self) -> None:
        self.add_text(
            "HOLDOUT",
            "Regions or events to hold out (separated by commas)",
            "Needed for “held out” only: these are the test.",
        )
        self.add(
            QgsProcessingParameterFile(
                "TABLE", tr("Table of parts (CSV)"), extension="csv", optional=True
            ),
            "Needed for “from a table” only: names of tiles, scenes or sequences, and their part.",
        )
        self.add_number(
            "BLOCK_SIZE", "Side of the blocks (metres)", DEFAULTS.block_size,
            "For spatial blocks, and folds by block.", advanced=True, minValue=1, maxValue=1e7,
        )  # fmt: skip
        self.add_number(
            "FOLDS", "Number of folds", DEFAULTS.folds, "For folds.",
            advanced=True, whole=True, minValue=2, maxValue=1000,
        )  # fmt: skip
        self.add_choice(
            "FOLD_BY",
            "What stays in one fold",
            ["Region", "Event", "Scene", "Spatial block"],
            0,
            "For folds.",
            advanced=True,
        )

    def _add_care(self) -> None:
        self.add_number(
            "SEED", "Seed", 0, "The same seed gives the same split.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterBoolean(
                "STRATIFY", tr("Give each part about the same share of water"), DEFAULTS.stratify
            ),
            "Whether each part shall have about the whole dataset's share of water.",
            advanced=True,
        )
        self.add_number(
            "GAP", "Least distance between parts (metres)", DEFAULTS.gap,
            "0: tiles of two parts must not touch.", advanced=True, minValue=0, maxValue=1e7,
        )  # fmt: skip
        self.add_choice(
            "CONFLICTS",
            "Tiles that touch another part",
            ["Move or set aside", "Refuse the split"],
            0,
            "What becomes of tiles that touch or overlap those of another part.",
            advanced=True,
        )
        self.add_text(
            "GROUP_FIELD",
            "Column whose equal entries stay in one part",
            "A column of the index. Empty: “group”, where there is one.",
            advanced=True,
        )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        table = self.parameterAsFile(parameters, "TABLE", context)
        return SplitDatasetParameters(
            dataset=self.folder(parameters, context),
            method=SPLIT_METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
            **{
                name.lower(): self.parameterAsDouble(parameters, name, context)
                for name in (*SHARES, "BLOCK_SIZE", "GAP")
            },
            seed=self.parameterAsInt(parameters, "SEED", context),
            stratify=self.parameterAsBoolean(parameters, "STRATIFY", context),
            folds=self.parameterAsInt(parameters, "FOLDS", context),
            fold_by=FOLD_GROUPS[self.parameterAsEnum(parameters, "FOLD_BY", context)],
            holdout=self.parameterAsString(parameters, "HOLDOUT", context),
            table=absolute(table) if table else "",
            conflicts=CONFLICTS[self.parameterAsEnum(parameters, "CONFLICTS", context)],
            group_field=self.parameterAsString(parameters, "GROUP_FIELD", context),
        )
