"""What the algorithms that train have in common: the form of a recipe, and its checks."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any, ClassVar, Dict, Iterable, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingUtils,
)

from ..model_backend.environment.locate import locate
from ..model_backend.environment.training_tier import require_training
from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import TrainModelParameters
from . import training_network, training_recipe
from .algorithm import TRAINING
from .job import told_to_user
from .job_algorithm import JobAlgorithm
from .sentences import error_in_words
from .settings import interpreter_setting
from .training_dataset import require_bands
from .training_fields import DEFAULTS, Field, answers_of
from .training_network import require_encoder_to_matter
from .translation import tr


class TrainingAlgorithm(JobAlgorithm):
    """Base: a dataset and a recipe, that is everything :class:`TrainModelParameters` holds.

    Attributes:
        FIELDS: Questions of the recipe that this algorithm asks.
    """

    GROUP = TRAINING
    ICON = "training"
    FIELDS: ClassVar[Tuple[Field, ...]] = (*training_network.FIELDS, *training_recipe.FIELDS)

    def add_dataset(self) -> None:
        """Declare the folder of the dataset."""
        self.add(
            QgsProcessingParameterFile(
                "DATASET", tr("Dataset folder"), QgsProcessingParameterFile.Behavior.Folder
            ),
            "The folder of a dataset, in which index.gpkg lies. Its column “split” says which tiles"
            " train and which validate.",
        )

    def add_fields(self) -> None:
        """Declare the recipe, what everybody needs first."""
        for field in sorted(self.FIELDS, key=lambda field: field.advanced):
            self.add(field.parameter(), field.help, advanced=field.advanced)

    def add_cluster(self) -> None:
        """Declare the cluster that many trainings may run on."""
        # Not SCHEDULER, which is the course of the learning rate here.
        self.add_text(
            "CLUSTER",
            "Dask scheduler (empty: this computer, one training after the other)",
            "Such as tcp://host:8786, whose workers have the training tier and reach the dataset"
            " and the folder of the runs by the same paths; or local:2 for two processes on this"
            " computer.",
            advanced=True,
        )

    def cluster(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Address of the cluster; empty: none."""
        return self.parameterAsString(parameters, "CLUSTER", context).strip()

    def dataset(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """The dataset's folder as an absolute path."""
        return os.path.abspath(self.parameterAsString(parameters, "DATASET", context))

    def recipe(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> TrainModelParameters:
        """The form as a recipe; what the algorithm does not ask stays as it is by default.

        Raises:
            HighwaterError: A text cannot be understood, or answers contradict each other.
        """
        defaults = replace(DEFAULTS, dataset=self.dataset(parameters, context))
        recipe = answers_of(self.FIELDS, self, parameters, context, defaults)
        require_encoder_to_matter(
            recipe.network.architecture,
            self.parameterAsString(parameters, "ENCODER", context).strip(),
            recipe.network.encoder_weights,
        )
        return recipe

    def checkParameterValues(  # noqa: D102
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, message
        try:
            self.check(parameters, context)
        except HighwaterError as error:
            return False, error_in_words(error)
        return True, ""

    def check(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Everything that can be known before the job starts.

        Raises:
            HighwaterError: What is wrong.
        """
        recipe = self.recipe(parameters, context)
        require_bands(recipe.dataset, recipe.network)
        require_files([recipe.initial_model, recipe.network.encoder_weights])
        require_training(locate(interpreter_setting()))

    def prepareAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        # Models do not ask checkParameterValues().
        with told_to_user(feedback):
            self.check(parameters, context)
        return super().prepareAlgorithm(parameters, context, feedback)


def require_files(paths: Iterable[str]) -> None:
    """Refuse files that are not there.

    Args:
        paths: Absolute paths; names without a folder are not looked at.

    Raises:
        HighwaterError: ``input.missing``.
    """
    for path in paths:
        if os.path.basename(path) != path and not os.path.isfile(path):
            raise HighwaterError(
                "input.missing", f"The file “{path}” does not exist.", "Check the path."
            )


def require_model_name(path: str, id: str = "MODEL") -> None:
    """Refuse a name for the model that does not say what it is.

    Args:
        path: That was given; empty is fine.
        id: Of the output.

    Raises:
        HighwaterError: ``training.model_name``.
    """
    if path and not path.lower().endswith(".onnx"):
        raise HighwaterError(
            "training.model_name",
            f"“{os.path.basename(path)}” ({id}) is no name of a model file.",
            "Let it end in .onnx.",
        )


def warn_of_temporary(path: str, what: str, feedback: QgsProcessingFeedback) -> None:
    """Warn before long work whose result would go when QGIS is closed.

    Args:
        path: Of the result.
        what: That it is, as the start of a sentence.
        feedback: Shows the warning.
    """
    folder = os.path.abspath(QgsProcessingUtils.tempFolder())
    if os.path.abspath(path).startswith(folder + os.sep):
        feedback.pushWarning(
            tr("{} lies in a temporary folder and goes when QGIS is closed: {}").format(what, path)
        )
