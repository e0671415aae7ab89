"""Algorithm ``highwater:exportmodel``."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessingOutputHtml,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import EXPORT_PRECISIONS, ExportModelParameters
from .algorithm import TRAINING, tr
from .dataset_algorithm import DatasetAlgorithm
from .judged import SPLIT_TITLES, require_another_file, require_data, require_model
from .layers import absolute
from .training_form import require_model_name, warn_of_temporary

DEFAULTS = ExportModelParameters("", "")
EVALUATION_SPLITS = ("test", "validation", "calibration", "train")
CALIBRATION_SPLITS = ("train", "calibration", "validation", "test")
PRECISION_TITLES = {
    "int8": "8-bit integers (int8): a quarter of the size, the fastest on processors",
    "float16": "16-bit floats (float16): half the size, for GPUs",
}


class ExportModel(DatasetAlgorithm):
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
    LOADS_INDEX = False
    FILES: ClassVar[Dict[str, str]] = {"OUTPUT": "model"}
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
            " GPUs only.",
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
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Exported model (.onnx)"), tr("Models (*.onnx)")
            ),
            "The new model file; its card is written beside it.",
        )
        self.addOutput(QgsProcessingOutputHtml("CARD", tr("Card of the exported model")))
        self.add_numbers(self.NUMBERS)

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        self._require(parameters, context)

    def _require(self, parameters: Dict[str, Any], context) -> ExportModelParameters:
        """The form as the job takes it, where nothing in it contradicts itself."""
        model = absolute(self.parameterAsFile(parameters, "MODEL", context))
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        require_model(model, "MODEL")
        require_model_name(output, "OUTPUT")
        require_another_file(model, output, "exported")
        dataset = self.folder(parameters, context)
        require_data(dataset, built_in=False)
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
        )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        output = os.path.abspath(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        warn_of_temporary(output, tr("The exported model"), feedback)
        return self._require(parameters, context)

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        card = os.path.splitext(result.outputs["model"])[0] + ".html"
        there = {"CARD": card} if os.path.exists(card) else {}
        return {**super().finish(result, context, feedback), **there}
