"""What algorithms that train a model have in common: its file, the run's folder, an early end."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.training.run_folder import RunFolder, free_name
from .settings import remember_run
from .training_form import require_model_name, warn_of_temporary
from .translation import tr

PATIENCE = 120.0  # seconds to end the batch, measure the best model and write its file


class TrainingRun:
    """Mixed into an algorithm whose result is a model file with the folder of its run."""

    def add_run(self) -> None:
        """Declare the folder, the model file and what lies beside it."""
        self.add(
            QgsProcessingParameterFile(
                "RUN",
                tr("Run: folder (empty: beside the model)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            "Checkpoints, curves, pictures and logs of this training are written there. It stays"
            " when training is cancelled, so that it can be continued.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "MODEL", tr("Model file (.onnx)"), tr("Models (*.onnx)")
            ),
            "The .onnx file of the model. Its card (.md, .html) and its weights (.safetensors) are"
            " written beside it.",
        )
        self.addOutput(QgsProcessingOutputFolder("RUN", tr("Folder of the run")))
        self.addOutput(QgsProcessingOutputHtml("CARD", tr("Model card")))
        self.addOutput(QgsProcessingOutputFile("CURVES", tr("Curves of the training (PNG)")))
        self.addOutput(
            QgsProcessingOutputFile("WEIGHTS", tr("Weights for fine-tuning (.safetensors)"))
        )

    def check_run(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse a name that is none of a model, and a run to continue that is not there.

        Raises:
            HighwaterError: ``training.model_name`` or ``training.no_run``.
        """
        require_model_name(self.parameterAsFileOutput(parameters, "MODEL", context))
        run = self._run_folder(parameters, context)
        if self.parameterAsBoolean(parameters, "RESUME", context) and not os.path.isdir(run):
            raise HighwaterError(
                "training.no_run",
                f"There is no run to continue (RESUME): “{run}” is no folder.",
                "Choose the folder (RUN) that the log of the unfinished training names.",
            )

    def _run_folder(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """The folder that was chosen, or the one beside the model."""
        run = self.parameterAsString(parameters, "RUN", context)
        if run:
            return os.path.abspath(run)
        model = os.path.abspath(self.parameterAsFileOutput(parameters, "MODEL", context))
        return os.path.splitext(model)[0] + "_run"

    def begin_run(
        self,
        parameters: Dict[str, Any],
        resume: bool,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Decide on the folder of the run, and say where it is; called in the main thread."""
        self._model = os.path.abspath(self.parameterAsFileOutput(parameters, "MODEL", context))
        run = self._run_folder(parameters, context)
        chosen = self.parameterAsString(parameters, "RUN", context)
        self._run = run if chosen or resume else str(free_name(Path(run)))
        warn_of_temporary(self._model, tr("The model"), feedback)
        feedback.pushInfo(tr("The run is kept in {}").format(self._run))
        remember_run(self._run)  # the training monitor finds it there
        self._ended_early = False
        return self._run

    def end_early(self, feedback) -> float:  # noqa: D102
        folder = RunFolder(Path(self._run))
        if not folder.best.exists():
            return 0.0
        feedback.pushInfo(
            tr("The training ends after the present batch; the best model so far is being written.")
        )
        folder.stop.touch()
        self._ended_early = True
        return PATIENCE

    def explain_failure(self, error, feedback) -> None:  # noqa: D102
        folder = RunFolder(Path(self._run))
        if folder.best.exists():
            feedback.pushInfo(
                tr("The weights of the best epoch so far are kept in {}").format(folder.best)
            )
        if folder.last.exists():
            feedback.pushInfo(self._how_to_go_on())

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        if self._ended_early and feedback.isCanceled():
            raise HighwaterError(
                "job.cancelled",
                tr("The training was cancelled; the best model so far, of epoch {}, is {}.").format(
                    result.numbers["BEST_EPOCH"], self._model
                ),
                self._how_to_go_on(),
            )
        stem = os.path.splitext(self._model)[0]
        beside = {
            "CARD": stem + ".html",
            "WEIGHTS": stem + ".safetensors",
            "CURVES": str(RunFolder(Path(self._run)).chart),
        }
        there = {name: path for name, path in beside.items() if os.path.exists(path)}
        return {"RUN": self._run, **there}

    def _how_to_go_on(self) -> str:
        return tr(
            "To go on from here, run this again with the same settings, “continue an"
            " unfinished run” (RESUME) and this folder of the run (RUN): {}"
        ).format(self._run)
