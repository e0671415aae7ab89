"""Algorithm ``highwater:traintimeseries``."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any, ClassVar, Dict

from qgis.core import QgsProcessingParameterFile

from ..model_backend.environment.locate import locate
from ..model_backend.environment.training_tier import require_training
from ..model_backend.protocol import HighwaterError
from .algorithm import TIMESERIES
from .job import told_to_user
from .job_algorithm import JobAlgorithm
from .settings import interpreter_setting
from .time_series_fields import DEFAULTS, FIELDS
from .training_fields import answers_of
from .training_run import TrainingRun
from .translation import tr

INDEX = "sequences.gpkg"


class TrainTimeSeries(TrainingRun, JobAlgorithm):
    """From an index of image sequences to one model file that classifies them."""

    NAME = "traintimeseries"
    TITLE = "Train a time series model"
    SUMMARY = "Trains a network that says for each image of a time series whether there is a flood."
    TAGS = (
        "time series,sequence,training,deep learning,neural network,ConvLSTM,attention,Sentinel-1,"
        "Sentinel-2,SEN12-FLOOD,classification"
    )
    GROUP = TIMESERIES
    ICON = "training"
    HELP = """
Trains a network on sequences of radar and optical images and writes one file, the model, which
“Classify a time series” takes. Sequences may be of any length and of irregular dates; either sensor
may be missing at any date, or altogether.

The places whose column “split” says train are learned; those that say validation decide when to
stop, which epoch is kept, and from which probability an image counts as flooded. The part called
test is measured once, at the end, beside two simple rules: “always dry”, and a threshold on the
share of dark pixels. Places, never images, are divided among the parts (“Split a dataset”).

What is not labelled counts nowhere. Labels may be of images, of whole sequences, or both.

Cancelling ends the training after the present batch and keeps the best model so far. The folder of
the run stays, and the log says how to go on.
"""
    JOB = "traintimeseries"
    FILES: ClassVar[Dict[str, str]] = {"MODEL": "model"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "VALIDATION_F1": "F1 score of flooded images on the validation places (0–1)",
        "VALIDATION_BALANCED_ACCURACY": "Balanced accuracy on the validation places (0–1)",
        "TEST_ACCURACY": "Accuracy on the test places (0–1), where there are some",
        "TEST_BALANCED_ACCURACY": "Balanced accuracy on the test places (0–1)",
        "TEST_F1": "F1 score of flooded images on the test places (0–1)",
        "BEST_EPOCH": "Epoch that was kept",
        "EPOCHS_RUN": "Epochs that were trained",
        "THRESHOLD": "Probability from which an image is flooded (0–1)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterFile(
                "DATASET",
                tr("Folder of the image sequences"),
                QgsProcessingParameterFile.Behavior.Folder,
            ),
            "The folder in which sequences.gpkg lies. Its column “split” says which places train"
            " and which validate.",
        )
        for field in sorted(FIELDS, key=lambda field: field.advanced):
            self.add(field.parameter(), field.help, advanced=field.advanced)
        self.add_run()
        self.add_numbers(self.NUMBERS)

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        self.check_run(parameters, context)
        folder = self._dataset(parameters, context)
        if not os.path.isfile(os.path.join(folder, INDEX)):
            raise HighwaterError(
                "sequences.none",
                f"The folder “{folder}” (DATASET) holds no index of sequences ({INDEX}).",
                "Choose a folder that “Import a dataset” or “Prepare image sequences” has made.",
            )
        require_training(locate(interpreter_setting()))

    def _dataset(self, parameters: Dict[str, Any], context) -> str:
        return os.path.abspath(self.parameterAsString(parameters, "DATASET", context))

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:  # noqa: D102
        # Models do not ask checkParameterValues().
        with told_to_user(feedback):
            self.check_form(parameters, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        recipe = answers_of(FIELDS, self, parameters, context, DEFAULTS)
        run = self.begin_run(parameters, recipe.resume, context, feedback)
        return replace(recipe, dataset=self._dataset(parameters, context), run=run)
