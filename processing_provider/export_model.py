"""Algorithm ``highwater:exportmodel``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict

from qgis.core import QgsProcessingParameterFile

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import EXPORT_PRECISIONS, STORED, ExportModelParameters
from .algorithm import TRAINING
from .derived_model import DerivedModelAlgorithm
from .judged import SPLIT_TITLES
from .model_trust import read_trust
from .translation import tr

DEFAULTS = ExportModelParameters("", "")
EVALUATION_SPLITS = ("test", "validation", "calibration", "train")
CALIBRATION_SPLITS = ("train", "calibration", "validation", "test")
PRECISION_TITLES = {
    "int8": "8-bit integers (int8): a quarter of the size, the fastest on processors",
    "float16": "16-bit floats (float16): half the size, for GPUs",
    STORED: "As before, weights stored in 16 bits: half the size, and training can go on from it",
}


class ExportModel(DerivedModelAlgorithm):
    """A smaller and faster model file, with what it loses."""

    NAME = "exportmodel"
    TITLE = "Export a faster model"
    GROUP = TRAINING
    SUMMARY = "Makes a smaller, faster copy of a model and measures what it loses by that."
    TAGS = "quantise,quantize,int8,float16,half precision,compress,speed,faster,ONNX,OpenVINO"
    ICON = "training"
    HELP = """
A network usually computes with 32-bit numbers. Most of it works as well with 8-bit integers: the
file shrinks to a quarter, and on processors mapping takes about a third of the time.

To choose the integers, some tiles of the training part are run through the network. Then the old
model and the new one map the test part, and the card of the new one says what it lost: IoU,
calibration error and Brier score before and after, with the interval of the difference. If the IoU
falls by more than you tolerate, nothing is written.

The result is one .onnx file as before. “Map water” takes it, and so does every program that took
the old one. The old one stays as it is.
"""
    JOB = "exportmodel"
    MADE = "exported"
    OUTPUT_TITLE = "Exported model (.onnx)"
    OUTPUT_NAME = "The exported model"
    CARD_TITLE = "Card of the exported model"
    LOADS_INDEX = False
    NUMBERS: ClassVar[Dict[str, str]] = {
        "IOU_BEFORE": "Intersection over union of the old model (0–1)",
        "IOU_AFTER": "Intersection over union of the new one on the same tiles (0–1)",
        "IOU_LOSS": "How much smaller it is; negative where it has grown",
        "ECE_BEFORE": "Expected calibration error of the old model (0–1)",
        "ECE_AFTER": "Expected calibration error of the new one on the same tiles (0–1)",
        "SIZE_MB": "Size of the new file (MB)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterFile("MODEL", tr("Model (.onnx)"), extension="onnx"),
            "The model to export; it stays as it is.",
        )
        self.add_existing()
        self.add_choice(
            "PRECISION",
            "Numbers to compute with",
            [PRECISION_TITLES[name] for name in EXPORT_PRECISIONS],
            0,
            "On processors take integers. 16-bit floats lose next to nothing, but are faster on"
            " GPUs only. To pass a model on, store its weights in 16 bits: it maps as before, and"
            " training can go on from it.",
        )
        self.add_choice(
            "SPLIT",
            "Part to measure the loss on",
            [SPLIT_TITLES[name] for name in EVALUATION_SPLITS],
            0,
            "Tiles that the model has not seen; if it has, the card says so.",
        )
        self.add_number(
            "TOLERANCE", "Loss of IoU that is tolerated (0–1)", DEFAULTS.tolerance,
            "If the IoU falls by more, nothing is written.", minValue=0, maxValue=0.999,
        )  # fmt: skip
        self.add_choice(
            "RANGES_SPLIT",
            "Part to take the ranges of values from",
            [SPLIT_TITLES[name] for name in CALIBRATION_SPLITS],
            0,
            "For integers only. Another part than the one above; the training part serves well.",
            advanced=True,
        )
        self.add_number(
            "MAX_TILES", "Tiles to take the ranges of values from", DEFAULTS.max_tiles,
            "For integers only; drawn by lot.",
            advanced=True, whole=True, minValue=1, maxValue=100000,
        )  # fmt: skip
        self.add_number(
            "SEED", "Seed", DEFAULTS.seed,
            "Draws the tiles; the same seed gives the same model.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip
        self.add_model_file()
        self.add_card()
        self.add_numbers(self.NUMBERS)

    def require(self, parameters: Dict[str, Any], context) -> ExportModelParameters:  # noqa: D102
        model, dataset = self.model_and_dataset(parameters, context)
        precision = EXPORT_PRECISIONS[self.parameterAsEnum(parameters, "PRECISION", context)]
        split = EVALUATION_SPLITS[self.parameterAsEnum(parameters, "SPLIT", context)]
        ranges = CALIBRATION_SPLITS[self.parameterAsEnum(parameters, "RANGES_SPLIT", context)]
        if precision == "int8" and split == ranges:
            raise HighwaterError(
                "export.same_part",
                f"The part “{split}” would give both the ranges of values (RANGES_SPLIT) and the"
                " loss (SPLIT), but the loss must be measured on other tiles.",
                "Choose another part for one of them.",
            )
        return ExportModelParameters(
            model=model,
            dataset=dataset,
            precision=precision,
            calibration_split=ranges,
            evaluation_split=split,
            max_tiles=self.parameterAsInt(parameters, "MAX_TILES", context),
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            trust_model=read_trust(self, parameters, context),
        )
