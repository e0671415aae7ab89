"""Algorithm ``highwater:evaluatemap``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..model_backend.protocol.parameters import EvaluateMapParameters
from .algorithm import EVALUATION
from .job_algorithm import JobAlgorithm
from .layers import extent_parameter, raster_parameter, vector_parameter
from .styling import dress
from .texts import numbers_of
from .translation import tr


class EvaluateMap(JobAlgorithm):
    """A water map against a reference: scores and a map of hits, misses and false alarms."""

    NAME = "evaluatemap"
    TITLE = "Evaluate a water map"
    GROUP = EVALUATION
    SUMMARY = "Compares a water map with a reference: scores and a map of hits and errors."
    TAGS = "accuracy,validation,IoU,F1,precision,recall,confusion matrix,reference,ground truth"
    ICON = "evaluation"
    HELP = """
Compares a water map with a reference, pixel by pixel on the grid of the map. The reference
may be a raster or polygons, in any CRS and of any pixel size; it is aligned to the map.

Pixels without data in either, and those with one of the invalid values, count nowhere.
Permanent water counts as water; what a mask calls excluded or uncertain counts as not found,
so that a map cannot win by leaving out what is difficult.

Every score comes with a 95 % interval, found by drawing square blocks of the map anew: how far it
might move on more of the same scene, not on another one. The boundary F1 says how well the edge of
the water is placed: the share of edges that lie within some pixels of each other.

IoU is the share of hits among all pixels that either the map or the reference calls
water. Precision is the share of mapped water that is water, recall the share of
water that was found, F1 their harmonic mean. All are pooled over all valid pixels.
Accuracy is mostly dry land that is easy to get right; do not judge a map by it.
"""
    JOB = "evaluatemap"
    TEXTS: ClassVar[Dict[str, Callable]] = {"INVALID": numbers_of}
    RASTERS: ClassVar[Dict[str, str]] = {"COMPARISON": "comparison"}
    FILES: ClassVar[Dict[str, str]] = {"PAGE": "page", "REPORT": "report"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "IOU": "Intersection over union (0–1)",
        "F1": "F1 score (0–1)",
        "IOU_LOW": "Intersection over union: lower end of its 95 % interval (0–1)",
        "IOU_HIGH": "Intersection over union: upper end of its 95 % interval (0–1)",
        "F1_LOW": "F1 score: lower end of its 95 % interval (0–1)",
        "F1_HIGH": "F1 score: upper end of its 95 % interval (0–1)",
        "PRECISION": "Precision (0–1)",
        "RECALL": "Recall (0–1)",
        "ACCURACY": "Accuracy (0–1)",
        "KAPPA": "Cohen's kappa (−1 to 1)",
        "BOUNDARY_F1": "F1 score of the edge of the water (0–1)",
        "VALID_PIXELS": "Pixels that count",
        "TP": "Hits (pixels)",
        "FP": "False alarms (pixels)",
        "FN": "Misses (pixels)",
        "TN": "Correct dry pixels",
        "WATER_AREA": "Area of mapped water (hectares)",
        "REFERENCE_WATER_AREA": "Area of water in the reference (hectares)",
        "VALID_AREA": "Area that counts (hectares)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterRasterLayer("PREDICTION", tr("Water map")),
            "The map to judge: a mask of Highwater, any raster of 0 (dry) and 1 (water), or a"
            " probability between 0 and 1.",
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "REFERENCE", tr("Reference raster (0 dry, 1 water)"), optional=True
            ),
            "What is held to be true. Give this or reference polygons.",
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "REFERENCE_POLYGONS",
                tr("Reference polygons (water)"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            "Polygons of what is held to be water; everything outside counts as dry. Give this or"
            " a reference raster.",
        )
        self.add(
            QgsProcessingParameterString(
                "INVALID",
                tr("Reference values that do not count (separated by semicolons)"),
                "-1;255",
                optional=True,
            ),
            "Pixels of the reference raster with one of these values are left out, besides its own"
            " no data.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to evaluate (empty: the whole map)"), optional=True
            ),
            "Only this rectangle is evaluated; empty: all of the map.",
        )
        self.add_number(
            "THRESHOLD", "Threshold of a probability map (0–1)", EvaluateMapParameters.threshold,
            "From this probability on a pixel counts as water. Of no effect on a mask.",
            advanced=True, minValue=0, maxValue=1,
        )  # fmt: skip
        self._add_protocol()
        self.add_file(
            "PAGE",
            "Report (HTML)",
            "HTML files (*.html)",
            "A page with all figures and their intervals; the Results Viewer lists it.",
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "COMPARISON", tr("Hits, misses and false alarms"), optional=True
            ),
            "Raster with the classes correct dry, hit, miss and false alarm.",
        )
        self.add_file(
            "REPORT",
            "Figures (JSON)",
            "JSON files (*.json)",
            "All figures, and what was compared, in a file for other programs.",
            made=False,
        )
        self.add_numbers(self.NUMBERS)

    def _add_protocol(self) -> None:
        # Optional: models that were made before there were these have no values for them.
        self.add_number(
            "TOLERANCE", "Distance within which an edge counts as found (pixels)",
            EvaluateMapParameters.tolerance,
            "For the boundary F1. References drawn by hand are seldom truer than two pixels.",
            advanced=True, optional=True, minValue=0, maxValue=100,
        )  # fmt: skip
        self.add_number(
            "BLOCK", "Side of the blocks for the intervals (pixels)", EvaluateMapParameters.block,
            "Wider than errors extend: pixels of one block are right and wrong together. A map of"
            " less than six blocks gets no intervals.",
            advanced=True, optional=True, whole=True, minValue=1, maxValue=100_000,
        )  # fmt: skip
        self.add_number(
            "SEED", "Seed", EvaluateMapParameters.seed, "The same seed gives the same intervals.",
            advanced=True, optional=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip

    def checkParameterValues(self, parameters: Dict[str, Any], context) -> Tuple[bool, str]:  # noqa: D102
        fine, message = super().checkParameterValues(parameters, context)
        if bool(parameters.get("REFERENCE")) == bool(parameters.get("REFERENCE_POLYGONS")):
            return False, tr("Give either a reference raster or reference polygons.")
        return fine, message

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        prediction = raster_parameter(self, parameters, "PREDICTION", context)
        self._scene = prediction.name
        return EvaluateMapParameters(
            prediction=prediction,
            reference_raster=raster_parameter(self, parameters, "REFERENCE", context),
            reference_polygons=vector_parameter(
                self, parameters, "REFERENCE_POLYGONS", context, feedback
            ),
            invalid=numbers_of(self.parameterAsString(parameters, "INVALID", context)),
            extent=extent_parameter(self, parameters, "EXTENT", context),
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context),
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            block=self.parameterAsInt(parameters, "BLOCK", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        dress(context, result.outputs, {"comparison": self._scene})
        return {}
