"""Algorithm ``highwater:sweep``."""

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

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import SweepParameters
from . import training_network, training_recipe
from .layers import absolute
from .settings import remember_run
from .sweep_space import VARIATIONS, require_space, space_of
from .training_fields import DEFAULTS as TRAINING_DEFAULTS
from .training_fields import Field
from .training_form import TrainingAlgorithm, require_model_name, warn_of_temporary
from .translation import tr

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
DEFAULTS = SweepParameters(TRAINING_DEFAULTS, "", "")


class Sweep(TrainingAlgorithm):
    """A search for better settings."""

    NAME = "sweep"
    TITLE = "Search for better training settings"
    SUMMARY = "Tries many trainings with different settings and trains the best again."
    TAGS = "sweep,hyperparameter,optimisation,Optuna,search,tuning,training"
    HELP = """
Trains many times with different settings, judges each training on the validation tiles, and gives
up early on those that are clearly worse. The best settings are then trained again to the end, and
the result is their model.

Choose what is varied; everything else stays as it is in the form. The report shows every trial and
which settings matter.

Trials are kept in the folder of the study. Run again with the same folder, the search goes on from
there, also after it was cancelled.
"""
    JOB = "sweep"
    FIELDS: ClassVar[Tuple[Field, ...]] = (
        *training_network.FIELDS,
        *training_recipe.OF_MANY,
        training_recipe.SEED,
        training_recipe.NAME,
    )
    FILES: ClassVar[Dict[str, str]] = {"MODEL": "model", "REPORT": "report", "TABLE": "table"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "BEST_IOU": "Intersection over union of the best trial on the validation tiles (0–1)",
        "VALIDATION_IOU": "The same of the model that was trained again (0–1)",
        "TRIALS_RUN": "Trials, those of earlier calls included",
        "PRUNED": "Trials that were given up early",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_dataset()
        self._add_search()
        self.add_fields()
        self._add_outputs()
        self.add_numbers(self.NUMBERS)

    def _add_search(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "VARY",
                tr("What is varied"),
                [tr(title) for title in VARIATIONS],
                allowMultiple=True,
                defaultValue=[0, 1, 2],
                optional=True,
            ),
            "The fewer, the sooner something good is found.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "TRIALS",
                tr("Trainings to try"),
                INTEGER,
                DEFAULTS.trials,
                minValue=1,
                maxValue=1000000,
            ),
            "In total, those of earlier searches in the same folder included.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "TOTAL_MINUTES",
                tr("Time at most for the whole search (minutes; empty: no limit)"),
                DOUBLE,
                optional=True,
                minValue=0.05,
                maxValue=1000000,
            ),
            "No further trial begins after this time. The last fifth of it is kept for the final"
            " training, if a model is wanted.",
        )
        self.add(
            QgsProcessingParameterString(
                "SPACE", tr("Search: own space (JSON)"), "", multiLine=True, optional=True
            ),
            "What is varied, instead of the choices above: JSON, or the path of a file with it."
            ' Such as {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true},'
            ' "loss.loss": ["bce", "bce_dice"]}.',
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "RETRAIN_EPOCHS",
                tr("Search: epochs of the final training (0: as many as each trial)"),
                INTEGER,
                DEFAULTS.retrain_epochs,
                minValue=0,
                maxValue=100000,
            ),
            "The best settings are trained again for so long.",
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                "MODEL",
                tr("Model file of the best settings (.onnx)"),
                tr("Models (*.onnx)"),
                optional=True,
            ),
            "The .onnx file. Skipped: nothing is trained again after the search.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report (HTML)"), tr("HTML files (*.html)"), optional=True
            ),
            "A page with all trials and with how much each setting matters.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                tr("Table of the trials (CSV)"),
                tr("CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            "One row for each trial.",
        )
        self.add(
            QgsProcessingParameterFolderDestination("RUN", tr("Folder of the study")),
            "Holds the study and its trainings. A study that is there is continued.",
        )

    def check(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        require_model_name(self.parameterAsFileOutput(parameters, "MODEL", context))
        super().check(parameters, context)
        architecture = self.recipe(parameters, context).network.architecture
        require_space(self._space(parameters, context), architecture)

    def _space(self, parameters: Dict[str, Any], context) -> str:
        text = self.parameterAsString(parameters, "SPACE", context).strip()
        if text:
            return text if text.startswith("{") else absolute(text)
        chosen = self.parameterAsEnums(parameters, "VARY", context)
        if not chosen:
            raise HighwaterError(
                "sweep.space",
                "Nothing is to be varied (VARY).",
                "Choose at least one setting, or give a space of your own (SPACE).",
            )
        return space_of(chosen)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        self._run = os.path.abspath(self.parameterAsString(parameters, "RUN", context))
        warn_of_temporary(self._run, tr("The folder of the study"), feedback)
        remember_run(self._run)  # the training monitor finds it there
        has_limit = parameters.get("TOTAL_MINUTES") not in (None, "")
        return SweepParameters(
            recipe=self.recipe(parameters, context),
            run=self._run,
            space=self._space(parameters, context),
            trials=self.parameterAsInt(parameters, "TRIALS", context),
            minutes=self.parameterAsDouble(parameters, "TOTAL_MINUTES", context)
            if has_limit
            else None,
            retrain_epochs=self.parameterAsInt(parameters, "RETRAIN_EPOCHS", context),
        )

    def explain_failure(self, error, feedback) -> None:  # noqa: D102
        if os.path.isdir(self._run):
            feedback.pushInfo(
                tr(
                    "Finished trials are kept. To go on, run this again with the same settings and"
                    " this folder of the study (RUN): {}"
                ).format(self._run)
            )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        return {"RUN": self._run}
