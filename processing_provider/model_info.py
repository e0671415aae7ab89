"""Algorithm ``highwater:modelinfo``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Tuple

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import ModelInfoParameters
from .algorithm import TRAINING
from .job_algorithm import JobAlgorithm
from .layers import absolute
from .sentences import error_in_words
from .training_form import require_files
from .translation import tr


class ModelInfo(JobAlgorithm):
    """What a model file says of itself."""

    NAME = "modelinfo"
    TITLE = "Show the card of a model"
    GROUP = TRAINING
    SUMMARY = "Shows what a model was trained on, how good it is and where its limits are."
    TAGS = "model card,metadata,ONNX,MLM,STAC,information,accuracy,bands"
    ICON = "training"
    HELP = """
Reads the card of a model out of its file: which bands in which unit it takes, which pixel size it
was made for, what it was trained on and under which licence, how good it was on tiles that it had
not seen, and where its limits are.

Models that were made by other programs say less; what they say is shown.
"""
    JOB = "modelinfo"
    FILES: ClassVar[Dict[str, str]] = {"CARD": "card", "METADATA": "metadata"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "THRESHOLD": "Probability from which a pixel is water (0–1)",
        "PIXEL_SIZE": "Pixel size that the model was made for (metres)",
        "BANDS": "Bands that it takes",
        "IOU": "Intersection over union on tiles that it was not trained on (0–1)",
        "PARAMETERS": "Parameters of the network",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterFile("MODEL", tr("Model (.onnx)"), extension="onnx"),
            "The .onnx file of the model, or the name of a shipped one (water, flood).",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "CARD", tr("Model card (HTML)"), tr("HTML files (*.html)"), optional=True
            ),
            "The card as a page, which opens in the result viewer.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "METADATA",
                tr("Metadata (JSON)"),
                tr("JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            "Everything that the file says, as a STAC item with the MLM extension.",
        )
        self.add_numbers(self.NUMBERS)

    def checkParameterValues(self, parameters: Dict[str, Any], context) -> Tuple[bool, str]:  # noqa: D102
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, message
        try:
            require_files([absolute(self.parameterAsFile(parameters, "MODEL", context))])
        except HighwaterError as error:
            return False, error_in_words(error)
        return True, ""

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        return ModelInfoParameters(absolute(self.parameterAsFile(parameters, "MODEL", context)))
