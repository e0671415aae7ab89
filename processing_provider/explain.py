"""Algorithm ``highwater:explain``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
)

from ..model_backend.environment.locate import locate
from ..model_backend.environment.training_tier import require_training
from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import EXPLANATIONS, UNITS, ExplainParameters
from .algorithm import EVALUATION
from .judged import require_model
from .layers import absolute, raster_parameter
from .mapping import MappingAlgorithm
from .mapping_layers import add_before
from .model_trust import add_trust, read_trust
from .settings import interpreter_setting, service_setting
from .translation import tr

METHOD_TITLES = {"gradcam": "Grad-CAM", "gradcam++": "Grad-CAM++"}
SCENE = ("input", "auxiliary", "bands", "unit", "extent", "threshold", "resample")


class Explain(MappingAlgorithm):
    """What a model looks at in a radar image."""

    NAME = "explain"
    TITLE = "Explain a model's map"
    GROUP = EVALUATION
    SUMMARY = "Shows where a model finds evidence for water, and what each band is worth to it."
    TAGS = (
        "explain,explainability,interpretability,XAI,Grad-CAM,heat map,saliency,attention,"
        "band importance,ablation,evidence"
    )
    ICON = "evaluation"
    HELP = """
Shows what a model looks at when it maps water in an image.

The evidence (Grad-CAM) is a layer from 0 to 1: where, inside the network, the image speaks for the
water that is mapped. It has one scale over the whole image: 1 is the strongest evidence anywhere in
it, so that a dry part has no bright spot of its own. Where the model finds no water at all, there
is no evidence, and the log says so. It needs a model that was trained here and holds its weights,
as both shipped ones do, and the training tier of the backend.

The change when a band is withheld has a band for each band of the model: the probability with all
bands minus the probability without this one. Blue: this band speaks for water here. Orange: it
speaks against it. It works with every model.

Both say what the model uses, not whether it is right.
"""
    JOB = "explain"
    UNITS = UNITS
    RASTERS: ClassVar[Dict[str, str]] = {"EVIDENCE": "evidence", "WITHHELD": "withheld"}
    VECTORS: ClassVar[Dict[str, str]] = {}
    FILES: ClassVar[Dict[str, str]] = {}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "EVIDENCE_MAX": "Strongest evidence before scaling (0: no water was found)",
        "MOST_IMPORTANT_CHANGE": "Mean change in probability without the band that matters most"
        " (0–1)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_scene()
        self.add(
            QgsProcessingParameterFile("MODEL", tr("Model (.onnx)"), extension="onnx"),
            "The .onnx file of the model, or the name of a shipped one (water, flood).",
        )
        add_before(
            self,
            "For a model that compares two dates, such as flood: a radar image of the same place"
            " before the flood. Models of one date do not use it.",
        )
        self.add_choice(
            "METHOD",
            "Method of the evidence",
            list(METHOD_TITLES.values()),
            0,
            "Grad-CAM weighs what the network found by how much it speaks for the mapped water on"
            " the whole. Grad-CAM++ keeps large waters from drowning small ones, and takes half as"
            " long again.",
        )
        self.add_part()
        self.add_text(
            "LAYER",
            "Layer of the network (empty: the last one before the result)",
            "Empty: the decoder's output, which is sharp and close to the map: it shows how"
            " strongly each place speaks for water. “deepest”: the encoder's coarsest features,"
            " which Grad-CAM usually shows: patches of 300 m and more (at pixels of 10 m) whose"
            " surroundings the network used. Or the name of a module, such as decoder.blocks.2 or"
            " up.3; an unknown name is answered with a list.",
            advanced=True,
        )
        self.add_settings(
            "The evidence is for the pixels that are water by this threshold. Empty: the threshold"
            " that the model was made with."
        )
        add_trust(self)
        self.add(
            QgsProcessingParameterRasterDestination(
                "EVIDENCE", tr("Evidence for water (0–1)"), optional=True
            ),
            "Where the network finds what speaks for water; 1 is the strongest in this image, 0"
            " none. Needs the training tier of the backend.",
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "WITHHELD", tr("Change when a band is withheld (−1 to 1)"), optional=True
            ),
            "A band for each band of the model: probability with all bands minus probability with"
            " this one replaced by its mean.",
        )
        self.add_numbers(self.NUMBERS)
        self.addOutput(
            QgsProcessingOutputFile("PROVENANCE", tr("Record of how it was made (JSON)"))
        )

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        self._require(parameters, context)

    def _require(self, parameters: Dict[str, Any], context) -> None:
        require_model(absolute(self.parameterAsFile(parameters, "MODEL", context)), "MODEL")
        if not (parameters.get("EVIDENCE") or parameters.get("WITHHELD")):
            raise HighwaterError(
                "explain.nothing",
                tr("Neither the evidence (EVIDENCE) nor the change (WITHHELD) is wanted."),
                tr("Choose a file for one of them."),
            )
        if parameters.get("EVIDENCE"):
            _require_gradients()

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        self._require(parameters, context)  # models do not ask checkParameterValues()
        scene = self.scene(parameters, context)
        return ExplainParameters(
            model=absolute(self.parameterAsFile(parameters, "MODEL", context)),
            before=raster_parameter(self, parameters, "BEFORE", context),
            method=EXPLANATIONS[self.parameterAsEnum(parameters, "METHOD", context)],
            layer=self.parameterAsString(parameters, "LAYER", context).strip(),
            trust_model=read_trust(self, parameters, context),
            **{name: scene[name] for name in SCENE},
        )


def _require_gradients() -> None:
    """Refuse a backend that cannot compute gradients.

    Raises:
        HighwaterError: As :func:`require_training`.
    """
    if service_setting().used:
        return  # it says itself what it lacks
    try:
        require_training(locate(interpreter_setting()))
    except HighwaterError as error:
        if error.code != "environment.training_tier":
            raise
        raise HighwaterError(
            error.code,
            "The evidence (EVIDENCE) needs the training tier of the backend, which is missing.",
            f"{error.remedy} Or leave the evidence out: the change (WITHHELD) does without.",
            error.detail,
        ) from error
