"""Algorithm ``highwater:estimatearea``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..model_backend.protocol.parameters import EstimateAreaParameters
from .algorithm import EVALUATION
from .job_algorithm import JobAlgorithm
from .layers import raster_parameter, vector_parameter
from .translation import tr
from .unsaved import require_saved_layer


class EstimateArea(JobAlgorithm):
    """How much water there is, with an interval, and how good the map is."""

    NAME = "estimatearea"
    TITLE = "Estimate area of water"
    GROUP = EVALUATION
    SUMMARY = "Estimates the area of water, with its interval, from labelled reference points."
    TAGS = "area,hectares,confidence interval,accuracy assessment,Olofsson,stratified,error matrix"
    ICON = "evaluation"
    HELP = """
The area that a map shows is biased by what it misses and what it invents. From reference points
that were drawn with “Sample reference points” and labelled, this estimates how much water there
really is, with a confidence interval, and the accuracy of the map with standard errors, by the
stratified estimator of Olofsson et al. (2014).

All points must be labelled: 0 dry, 1 water, -1 cannot be said. The last are left out, and their
share is reported by stratum. Points that were added, moved or removed, and a mask that is not the
one they were drawn from, are refused.

Without points the interval comes from calibrated probabilities: the sum of probability times area,
with the spread of blocks of 256 pixels that err together, and at least the areas above
probabilities of 0.75 and 0.25. It is called model-based everywhere, because it holds only as far
as the probabilities do.

Areas are in hectares, on the ellipsoid. Excluded and uncertain pixels count as mapped dry; what
they really are, the points say.
"""
    JOB = "estimatearea"
    FILES: ClassVar[Dict[str, str]] = {"REPORT": "report", "METRICS": "metrics"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "AREA": "Area of water (hectares)",
        "AREA_LOW": "Lower end of its interval (hectares)",
        "AREA_HIGH": "Upper end of its interval (hectares)",
        "STANDARD_ERROR": "Standard error of the area (hectares)",
        "MAPPED_AREA": "Area of water on the map (hectares)",
        "OVERALL_ACCURACY": "Overall accuracy (0–1)",
        "USERS_ACCURACY": "User's accuracy of water (0–1)",
        "PRODUCERS_ACCURACY": "Producer's accuracy of water (0–1)",
        "POINTS": "Points that were used",
        "MODEL_BASED": "Whether the interval is model-based (0 or 1)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterRasterLayer("MASK", tr("Water mask")),
            "The map that the points were drawn over.",
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "POINTS",
                tr("Labelled reference points"),
                [QgsProcessing.SourceType.TypeVectorPoint],
                optional=True,
            ),
            "Points of “Sample reference points”, all of them labelled. Empty: the interval is"
            " model-based.",
        )
        self.add(
            QgsProcessingParameterField(
                "FIELD", tr("Column of the labels"), "label", "POINTS", optional=True
            ),
            "0 dry, 1 water, -1 cannot be said.",
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "PROBABILITY", tr("Water probability (calibrated)"), optional=True
            ),
            "For a model-based interval; of no effect where there are points.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "LEVEL",
                tr("Level of the intervals (0–1)"),
                QgsProcessingParameterNumber.Type.Double,
                0.95,
                minValue=0.5,
                maxValue=0.999,
            ),
            "0.95: in 95 of 100 samples the interval holds the truth.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "SEED",
                tr("Seed"),
                QgsProcessingParameterNumber.Type.Integer,
                0,
                minValue=0,
                maxValue=2147483647,
            ),
            "Of the draws of a model-based interval.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report (HTML)"), tr("HTML files (*.html)"), optional=True
            ),
            "A page with the estimate, the error matrix and the strata.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "METRICS",
                tr("Figures (JSON)"),
                tr("JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            "All figures, with hashes of mask and points, in a file for other programs.",
        )
        self.add_numbers(self.NUMBERS)

    def checkParameterValues(self, parameters: Dict[str, Any], context) -> Tuple[bool, str]:  # noqa: D102
        fine, message = super().checkParameterValues(parameters, context)
        if fine and not parameters.get("POINTS") and not parameters.get("PROBABILITY"):
            return False, tr("Give labelled reference points, or the water probability.")
        return fine, message

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        require_saved_layer(parameters.get("POINTS"), context)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        require_saved_layer(parameters.get("POINTS"), context)  # scripts and models come unchecked
        field = self.parameterAsString(parameters, "FIELD", context)
        return EstimateAreaParameters(
            mask=raster_parameter(self, parameters, "MASK", context),
            points=vector_parameter(self, parameters, "POINTS", context, feedback),
            field=field or "label",
            probability=raster_parameter(self, parameters, "PROBABILITY", context),
            level=self.parameterAsDouble(parameters, "LEVEL", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )
