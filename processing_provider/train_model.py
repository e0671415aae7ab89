"""Algorithm ``highwater:trainmodel``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar, Dict

from .training_form import TrainingAlgorithm
from .training_run import TrainingRun


class TrainModel(TrainingRun, TrainingAlgorithm):
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
        self.add_run()
        self.add_numbers(self.NUMBERS)

    def check(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        self.check_run(parameters, context)
        super().check(parameters, context)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        recipe = self.recipe(parameters, context)
        return replace(recipe, run=self.begin_run(parameters, recipe.resume, context, feedback))
