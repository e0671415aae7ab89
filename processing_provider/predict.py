"""Algorithm ``highwater:predict``."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.protocol.parameters import METHODS, UNITS, PredictParameters
from .layers import absolute
from .mapping import MappingAlgorithm
from .model_trust import add_trust, read_trust
from .settings import default_model
from .translation import tr

METHOD_TITLES = {
    "auto": "Automatic (the better one that fits)",
    "thresholds": "Thresholds (built-in)",
    "water": "Shipped model: water from one date",
    "flood": "Shipped model: flood from before and after",
}
ENGINE_TITLES = {
    "auto": "Automatic",
    "onnxruntime": "ONNX Runtime",
    "openvino": "OpenVINO",
}
PRECISION_TITLES = {"auto": "Automatic", "float32": "float32", "bfloat16": "bfloat16"}
DEVICE_TITLES = {"auto": "Automatic", "cpu": "Processor", "gpu": "GPU"}
THRESHOLD_HELP = (
    "Lower finds more water, higher fewer false alarms. Empty: the threshold that the model was"
    " made with."
)


class Predict(MappingAlgorithm):
    """Water on a radar image, by a model or by the built-in method."""

    NAME = "predict"
    TITLE = "Map water"
    SUMMARY = "Maps water and floods in a radar image."
    TAGS = "flood,water,radar,SAR,Sentinel-1,inundation,deep learning,ONNX,segmentation,predict"
    HELP = """
Maps water in a radar image such as one of Sentinel-1, day or night and through clouds. Choose
the image and run: bands and unit are recognised, and the log says what was found.

Without a model file the method maps: thresholds between water and land, which are taken from the
image itself, or a model that comes with the plugin. “Automatic” takes that model where it was
better than the thresholds on data that it had not seen and the image has what it needs, otherwise
the thresholds; the log says which one it was and why. A default model, set in the model library,
comes first where it fits the image. With a model file, its network finds the
water; the file says which bands and which unit it needs.

You get a mask (dry, water, permanent water, excluded, uncertain), the
probability that a pixel is water and, if you want, polygons with their area, a summary to send, a
picture and a print layout. Pixels without data stay without data. A JSON file beside the mask
records how it was made.

With a layer of permanent water, or an image from before the flood, flood and permanent water are
told apart. A model that compares two dates takes the image from before as its first and maps the
flood itself. With an exclusion mask the map says where the radar cannot judge.

Several models are averaged if you like, and a model can be held against the built-in method: where
both disagree is worth a look. An interrupted run continues from the folder that keeps its progress.

A model that was calibrated with risk control (“Calibrate a model”) maps as uncertain what it can
neither call dry nor water without exceeding that risk. The area of water leaves it out; it has an
area of its own.

Radar sees smooth surfaces. Shadow in steep terrain, wide roads, airfields and dry sand look
like water; water under trees, among houses or in strong wind does not.
"""
    JOB = "predict"
    UNITS = UNITS
    BEFORE_HELP = (
        "A radar image of the same place before the flood, with the same bands. It is mapped by the"
        " same method; water at both dates is permanent. Takes the time of a second map. A model"
        " that compares two dates needs it and takes both images at once: give it here and the"
        " image from the flood as radar image, each with VV; their CRS, pixels and units may"
        " differ. Such a model maps the flood, not all water."
    )
    RASTERS: ClassVar[Dict[str, str]] = {**MappingAlgorithm.RASTERS, "UNCERTAINTY": "uncertainty"}
    VECTORS: ClassVar[Dict[str, str]] = {**MappingAlgorithm.VECTORS, "REVIEW": "review"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        **MappingAlgorithm.NUMBERS,
        "SEAM_SCORE": "Steps of the probability where tiles meet, by those beside (1: no seam)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_scene()
        self.add_method()
        self.add_knowledge()
        self.add_part()
        self.add_models()
        self.add_engine()
        self._add_resume()
        self.add_settings(THRESHOLD_HELP)
        self.add_products()

    def add_method(self) -> None:
        """Declare what maps: a method, or a model file."""
        # Optional: models that were made before there was it have no value for it.
        self.add_choice(
            "METHOD",
            "Method (where no model file is given)",
            [METHOD_TITLES[method] for method in METHODS],
            0,
            "Automatic: the shipped model for one date where its file says that it beat the"
            " thresholds on data that it had not seen and the image has its bands, unit and pixel"
            " size; otherwise the thresholds. The model for before and after needs the image from"
            " before the flood, too. In scripts, the names auto, thresholds, water and flood"
            " will do as well.",
            optional=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "MODEL",
                tr("Model (.onnx; empty: the method above)"),
                extension="onnx",
                optional=True,
            ),
            self._model_help(),
        )

    def _model_help(self) -> str:
        text = tr(
            "An .onnx file, or the name of a shipped model (water, flood); the method is of no"
            " effect then. Empty: the method above."
        )
        default = default_model()
        if not default:
            return text
        of_default = tr("“Automatic” takes your default model, {}, where it fits the image.")
        return f"{text} {of_default.format(os.path.basename(default))}"

    def add_further_maps(self) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterRasterDestination(
                "UNCERTAINTY",
                tr("Spread of models and turns (0–0.5)"),
                optional=True,
                createByDefault=False,
            ),
            "Standard deviation of the probabilities that are averaged: large where the models, the"
            " built-in method, or the same model on the turned image disagree. Needs further"
            " models, the average with the built-in method, or flips and turns.",
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "REVIEW",
                tr("Places to review"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            "Polygons where model and built-in method disagree, the largest first. Needs the"
            " comparison.",
        )

    def add_models(self) -> None:
        """Declare further models and comparisons."""
        # All of it optional: models that were made before there was it have no values for it.
        self.add(
            QgsProcessingParameterMultipleLayers(
                "MODELS",
                tr("Further models (the mean of all is mapped)"),
                QgsProcessing.SourceType.TypeFile,
                optional=True,
            ),
            "Models of the same bands, unit and pixel size as the first. Three to five small ones"
            " often map better than one.",
            advanced=True,
        )
        self.add_switch(
            "TTA",
            "Average over flips and quarter turns",
            False,
            "The image is mapped in all eight positions, which takes eight times as long; the mean"
            " is a little better, and its spread tells where the model is unsure.",
            advanced=True,
            optional=True,
        )
        self.add_switch(
            "COMPARE_BASELINE",
            "Compare with the built-in method",
            False,
            "The built-in method is run, too; “Places to review” shows where both disagree.",
            advanced=True,
            optional=True,
        )
        self.add_switch(
            "AVERAGE_BASELINE",
            "Average with the built-in method",
            False,
            "The built-in method counts in the mean as one more model: methods that err in"
            " different places often map better together. Not for models of two dates.",
            advanced=True,
            optional=True,
        )

    def add_engine(self) -> None:
        """Declare what runs the models."""
        for name, title, titles, help_text in (
            (
                "ENGINE",
                "Engine that runs the model",
                ENGINE_TITLES,
                "Automatic: the fastest here that maps the same, which is tried on a piece of the"
                " image. The log and the record say which one it was.",
            ),
            (
                "PRECISION",
                "Precision of the computing",
                PRECISION_TITLES,
                "Automatic: bfloat16 where the processor computes with it and the map stays the"
                " same, otherwise float32.",
            ),
            (
                "DEVICE",
                "Device",
                DEVICE_TITLES,
                "Automatic: a GPU that the backend can use, otherwise the processor.",
            ),
        ):
            self.add_choice(
                name, title, list(titles.values()), 0, help_text, advanced=True, optional=True
            )
        add_trust(self)

    def _add_resume(self) -> None:
        self.add(
            QgsProcessingParameterFile(
                "RESUME",
                tr("Folder that keeps the progress"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            "With a folder, a run that was stopped goes on where it was when it is started again"
            " with the same folder. Removed when the map is done. Empty: progress is not kept.",
            advanced=True,
        )

    def checkParameterValues(self, parameters, context):  # noqa: D102
        return super().checkParameterValues(_with_number_of_method(parameters), context)

    def job_parameters(self, parameters, context, feedback):  # noqa: D102
        resume = self.parameterAsFile(parameters, "RESUME", context)
        return PredictParameters(
            resume=os.path.abspath(resume) if resume else "",
            **self.network_fields(parameters, context),
            **self.map_fields(parameters, context, feedback),
        )

    def network_fields(self, parameters: Dict[str, Any], context) -> Dict[str, Any]:
        """The fields that say what maps, and what runs it."""
        parameters = _with_number_of_method(parameters)
        engine, precision, device = (
            list(titles)[self.parameterAsEnum(parameters, name, context)]
            for name, titles in (
                ("ENGINE", ENGINE_TITLES),
                ("PRECISION", PRECISION_TITLES),
                ("DEVICE", DEVICE_TITLES),
            )
        )
        models = self.parameterAsFileList(parameters, "MODELS", context)
        return {
            "method": METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
            "default_model": default_model(),
            "model": absolute(self.parameterAsFile(parameters, "MODEL", context)),
            "models": tuple(absolute(path) for path in models if path),
            "turns": self.parameterAsBoolean(parameters, "TTA", context),
            "compare": self.parameterAsBoolean(parameters, "COMPARE_BASELINE", context),
            "with_thresholds": self.parameterAsBoolean(parameters, "AVERAGE_BASELINE", context),
            "engine": engine,
            "precision": precision,
            "device": device,
            "trust_model": read_trust(self, parameters, context),
        }


def _with_number_of_method(parameters: Dict[str, Any]) -> Dict[str, Any]:
    """The parameters with the number of the method, where its name is given."""
    method = parameters.get("METHOD")
    return {**parameters, "METHOD": METHODS.index(method)} if method in METHODS else parameters
