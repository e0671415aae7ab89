"""Algorithm ``highwater:auditdataset``."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.protocol.parameters import AuditDatasetParameters
from .dataset_algorithm import DatasetAlgorithm
from .styling import dress
from .translation import tr

DEFAULTS = AuditDatasetParameters("")


class AuditDataset(DatasetAlgorithm):
    """What is wrong with a dataset, found before a model learns it."""

    NAME = "auditdataset"
    TITLE = "Audit a dataset"
    SUMMARY = "Finds what is wrong with a dataset before a model learns it."
    TAGS = "quality,leakage,duplicates,labels,dataset,check,report"
    HELP = """
Looks for faults of a dataset: tiles without data, constant or swapped bands, a wrong unit,
duplicates, labels that are only a threshold of the image, labels that are shifted against it,
tiles that stand apart, parts that overlap or touch.

The report shows pictures of the tiles in question, and a layer holds their footprints with the
reasons.
"""
    JOB = "auditdataset"
    LOADS_INDEX = False
    VECTORS: ClassVar[Dict[str, str]] = {"SUSPICIOUS": "suspicious"}
    FILES: ClassVar[Dict[str, str]] = {"REPORT": "report", "FINDINGS": "findings"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "TILES": "Tiles in the dataset",
        "SUSPICIOUS_TILES": "Suspicious tiles",
        "ERRORS": "Errors",
        "WARNINGS": "Warnings",
        "WATER_PERCENT": "Share of water (%)",
        "MINIMUM_DISTANCE": "Smallest distance between two parts (metres)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_existing()
        self.add_number(
            "GAP", "Distance between parts to warn below (metres)", DEFAULTS.gap,
            "0: only parts that touch or overlap are reported.",
            advanced=True, minValue=0, maxValue=1e7,
        )  # fmt: skip
        self.add_number(
            "MAX_TILES", "Most tiles to look at closely", DEFAULTS.max_tiles,
            "So many labels are compared with the image (threshold, shift); everything else is"
            " checked for all tiles.", advanced=True, whole=True, minValue=1, maxValue=10_000_000,
        )  # fmt: skip
        self.add_number(
            "SEED", "Seed", 0, "Chooses these tiles.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report (HTML)"), tr("HTML files (*.html)"), optional=True
            ),
            "A page with figures and pictures.",
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "SUSPICIOUS",
                tr("Suspicious tiles"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            "Footprints of the tiles in question, with the reasons.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "FINDINGS",
                tr("Findings (JSON)"),
                tr("JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            "All findings, in a file for other programs.",
        )
        self.add_numbers(self.NUMBERS)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        return AuditDatasetParameters(
            dataset=self.folder(parameters, context),
            gap=self.parameterAsDouble(parameters, "GAP", context),
            max_tiles=self.parameterAsInt(parameters, "MAX_TILES", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        dress(context, result.outputs, {"suspicious": os.path.basename(self._folder)})
        return super().finish(result, context, feedback)
