"""Algorithm ``highwater:trainmodel``."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.training.run_folder import RunFolder, free_name
from .algorithm import tr
from .training_form import TrainingAlgorithm, require_model_name, warn_of_temporary

PATIENCE = 120.0  # seconds to end the batch, measure the best model and write its file


class TrainModel(TrainingAlgorithm):
    """From a dataset to one model file that explains itself."""

    NAME = "trainmodel"
    TITLE = "Train a model"
    SUMMARY = "Trains a network on a dataset of labelled tiles: the result is one model file."
    TAGS = (
        "training,deep learning,machine learning,neural network,U-Net,fine-tune,ONNX,segmentation"
    )
    HELP = """
Trains a network on the tiles of a dataset and writes one file, the model, which “Map water” takes.
The defaults are good: choose the dataset and a file for the model, and run. If time is short, say
how many minutes it may take.

The tiles whose column “split” says train are learned; those that say validation decide when to
stop, which epoch is kept, and from which probability a pixel counts as water. If there is a part
called test, the finished model is measured on it once.

The model takes images as they are: normalisation, derived bands and calibration are inside. Beside
it lie its card, which says what it was trained on, how good it is and where its limits are, and
its weights for fine-tuning. The folder of the run holds curves, pictures and checkpoints.

Cancelling ends the training after the present batch and keeps the best model so far; before the
first epoch is over there is none, and it stops at once. The folder of the run stays, and the log
says how to go on.
"""
    JOB = "trainmodel"
    FILES: ClassVar[Dict[str, str]] = {"MODEL": "model"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "VALIDATION_IOU": "Intersection over union on the validation tiles (0–1)",
        "VALIDATION_F1": "F1 score on the validation tiles (0–1)",
        "TEST_IOU": "Intersection over union on the test tiles (0–1), where there are some",
        "TEST_F1": "F1 score on the test tiles (0–1), where there are some",
        "BEST_EPOCH": "Epoch that was kept",
        "EPOCHS_RUN": "Epochs that were trained",
        "THRESHOLD": "Probability from which a pixel is water (0–1)",
        "TEMPERATURE": "Temperature that calibrates the probability",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_dataset()
        self.add_fields()
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
        self.add_numbers(self.NUMBERS)

    def check(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        require_model_name(self.parameterAsFileOutput(parameters, "MODEL", context))
        super().check(parameters, context)
        run = self._run_folder(parameters, context)
        if self.parameterAsBoolean(parameters, "RESUME", context) and not os.path.isdir(run):
            raise HighwaterError(
                "training.no_run",
                f"There is no run to continue (RESUME): “{run}” is no folder.",
                "Choose the folder (RUN) that the log of the unfinished training names.",
            )

    def _run_folder(self, parameters: Dict[str, Any], context) -> str:
        """The folder that was chosen, or the one beside the model."""
        run = self.parameterAsString(parameters, "RUN", context)
        if run:
            return os.path.abspath(run)
        model = os.path.abspath(self.parameterAsFileOutput(parameters, "MODEL", context))
        return os.path.splitext(model)[0] + "_run"

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        recipe = self.recipe(parameters, context)
        self._model = os.path.abspath(self.parameterAsFileOutput(parameters, "MODEL", context))
        run = self._run_folder(parameters, context)
        chosen = self.parameterAsString(parameters, "RUN", context)
        self._run = run if chosen or recipe.resume else str(free_name(Path(run)))
        warn_of_temporary(self._model, tr("The model"), feedback)
        feedback.pushInfo(tr("The run is kept in {}").format(self._run))
        self._ended_early = False
        return replace(recipe, run=self._run)

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
