"""Algorithm ``highwater:predict``."""

from __future__ import annotations

from typing import ClassVar, Dict

from qgis.core import QgsProcessingParameterFile

from ..model_backend.protocol.parameters import UNITS, PredictParameters
from .algorithm import tr
from .layers import absolute
from .mapping import MappingAlgorithm


class Predict(MappingAlgorithm):
    """Water on a radar image, by a model or by the built-in method."""

    NAME = "predict"
    TITLE = "Map water"
    SUMMARY = "Maps water and floods in a radar image."
    TAGS = "flood,water,radar,SAR,Sentinel-1,inundation,deep learning,ONNX,segmentation,predict"
    HELP = """
Maps water in a radar image such as one of Sentinel-1, day or night and through clouds. Choose
the image and run: bands and unit are recognised, and the log says what was found.

Without a model the thresholds between water and land are taken from the image itself. With a
model, a network finds the water; its file says which bands and which unit it needs.

You get a mask (dry, water, permanent water, excluded, uncertain), the
probability that a pixel is water and, if you want, polygons with their area. Pixels
without data stay without data. A JSON file beside the mask records how it was made.

A model that was calibrated with risk control (“Calibrate a model”) maps as uncertain what it can
neither call dry nor water without exceeding that risk. The area of water leaves it out; it has an
area of its own.

Radar sees smooth surfaces. Shadow in steep terrain, wide roads, airfields and dry sand look
like water; water under trees, among houses or in strong wind does not.
"""
    JOB = "predict"
    UNITS = UNITS
    NUMBERS: ClassVar[Dict[str, str]] = {
        "WATER_AREA": "Area of water (hectares)",
        "UNCERTAIN_AREA": "Area that is uncertain, neither dry nor water (hectares)",
        "VALID_PERCENT": "Share of the mapped part that has data (%)",
        "THRESHOLD": "Probability from which a pixel was water (0–1)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_scene()
        self.add(
            QgsProcessingParameterFile(
                "MODEL",
                tr("Model (.onnx; empty: the built-in method)"),
                extension="onnx",
                optional=True,
            ),
            "An .onnx file. Empty: the built-in method, which needs no model.",
        )
        self.add_part()
        self.add_settings(
            "Lower finds more water, higher fewer false alarms. Empty: the threshold that the model"
            " was made with."
        )
        self.add_maps()

    def job_parameters(self, parameters, context, feedback):  # noqa: D102
        model = self.parameterAsFile(parameters, "MODEL", context)
        return PredictParameters(
            model=absolute(model),
            **self.scene(parameters, context),
        )
