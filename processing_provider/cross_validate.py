"""Algorithm ``highwater:crossvalidate``."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..model_backend.protocol.parameters import CROSS_VALIDATIONS, CrossValidateParameters
from . import training_network, training_recipe
from .settings import remember_run
from .training_fields import Field
from .training_form import TrainingAlgorithm, warn_of_temporary
from .training_texts import seeds_of
from .translation import tr

BY_TITLES = {
    "region": "Each region in turn",
    "event": "Each event in turn",
    "folds": "Folds of whole regions",
}


class CrossValidate(TrainingAlgorithm):
    """How good a recipe is on places that it has not seen."""

    NAME = "crossvalidate"
    TITLE = "Cross-validate a training"
    SUMMARY = "Trains once for each region that is left out, to see how well a recipe carries over."
    TAGS = "training,cross-validation,leave one region out,folds,generalisation,spread,accuracy"
    HELP = """
A model that is good where it was trained may be poor elsewhere. This trains with the same settings
once for each region (or event, or fold) that is left out, and measures each model there. Several
seeds show how much of a difference is chance.

The report has a table and a plot of the scores by region with their spread. It makes no model to
use: when the settings are good, train one with “Train a model”.

It takes as many trainings as there are regions and seeds; the time is that of one training times
their number. Those that are finished stay in the folder of the runs and are not trained again.
"""
    JOB = "crossvalidate"
    FIELDS: ClassVar[Tuple[Field, ...]] = (
        *training_network.FIELDS,
        *training_recipe.OF_MANY,
    )
    FILES: ClassVar[Dict[str, str]] = {"REPORT": "report", "TABLE": "table"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "IOU_MEAN": "Mean intersection over union of the places left out (0–1)",
        "IOU_SPREAD": "Standard deviation of it between places",
        "IOU_POOLED": "Intersection over union over all their pixels (0–1)",
        "F1_POOLED": "F1 score over all their pixels (0–1)",
        "WORST_IOU": "Intersection over union of the worst of them (0–1)",
        "FOLDS_RUN": "Folds",
        "RUNS": "Trainings",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_dataset()
        self.add(
            QgsProcessingParameterEnum(
                "BY",
                tr("What is left out"),
                [tr(BY_TITLES[name]) for name in CROSS_VALIDATIONS],
                defaultValue=0,
            ),
            "Regions and events are those in the index of the dataset. With folds, its column"
            " “fold” is taken where it is filled in.",
        )
        self.add(
            QgsProcessingParameterNumber("FOLDS", tr("Number of folds"), defaultValue=5,
                                         minValue=2, maxValue=1000),
            "For folds only.",
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("SEEDS", tr("Seeds (separated by commas)"), "0"),
            "Each region is trained once with each seed: 0,1,2 are three trainings, whose spread"
            " shows what is chance.",
        )
        self.add_fields()
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report (HTML)"), tr("HTML files (*.html)"), optional=True
            ),
            "A page with the scores by region, their spread and a plot.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                tr("Table of the scores (CSV)"),
                tr("CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            "One row for each place left out; with several seeds also one for each of them.",
        )
        self.add(
            QgsProcessingParameterFolderDestination("RUN", tr("Folder of the runs")),
            "Each training gets a folder in it. Run again with the same folder, what is finished"
            " there is not trained again.",
        )
        self.add_numbers(self.NUMBERS)

    def check(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        seeds_of(self.parameterAsString(parameters, "SEEDS", context), "SEEDS")
        super().check(parameters, context)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        self._run = os.path.abspath(self.parameterAsString(parameters, "RUN", context))
        warn_of_temporary(self._run, tr("The folder of the runs"), feedback)
        remember_run(self._run)  # the training monitor finds it there
        return CrossValidateParameters(
            recipe=self.recipe(parameters, context),
            run=self._run,
            by=CROSS_VALIDATIONS[self.parameterAsEnum(parameters, "BY", context)],
            folds=self.parameterAsInt(parameters, "FOLDS", context),
            seeds=seeds_of(self.parameterAsString(parameters, "SEEDS", context), "SEEDS"),
        )

    def explain_failure(self, error, feedback) -> None:  # noqa: D102
        if os.path.isdir(self._run):
            feedback.pushInfo(
                tr(
                    "Trainings that are finished are kept. To go on, run this again with the same"
                    " settings and this folder of the runs (RUN): {}"
                ).format(self._run)
            )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        return {"RUN": self._run}
