"""One training of a sweep: a trial, or the last one, which writes the model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..context import JobContext
from ..protocol.parameters import TrainModelParameters
from .noise import keep_counts
from .trials import OnValidation, TrialOutcome

Retrain = Callable[[TrainModelParameters, JobContext], float]
"""Trains with these parameters, writes the output ``model`` and gives its validation IoU."""


def train_trial(
    parameters: TrainModelParameters, context: JobContext, on_validation: OnValidation
) -> TrialOutcome:
    """Train one trial; the counts of its validation tiles are kept in its run folder.

    Args:
        parameters: Of the training.
        context: Of this trial.
        on_validation: Told each epoch; may raise to end the training.

    Raises:
        HighwaterError: ``train.…``, ``dataset.…``.
    """
    from ..training.training import train

    outcome = train(parameters, context, on_validation)
    keep_counts(Path(parameters.run), outcome.tile_counts)
    return TrialOutcome(outcome.validation_iou, outcome.best_epoch, outcome.epochs_run)


def retrain(parameters: TrainModelParameters, context: JobContext) -> float:
    """Train the best recipe and write its model.

    Args:
        parameters: Of the training.
        context: Whose outputs have ``model``.

    Raises:
        HighwaterError: ``train.…``, ``dataset.…``, ``model.…``.
    """
    from ..training.job import run

    return float(run(parameters, context)["VALIDATION_IOU"])
