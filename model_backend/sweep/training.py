"""One training of a sweep: a trial, or the last one, which writes the model."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from ..context import JobContext
from ..experiments.folder import CACHE
from ..language import ENGLISH, speaking
from ..protocol.parameters import TrainModelParameters
from ..training.run_folder import RunFolder
from .noise import keep_counts
from .trials import OnValidation, TrialOutcome

Retrain = Callable[[TrainModelParameters, JobContext], float]
"""Trains with these parameters, writes the output ``model`` and gives its validation IoU."""


def train_trial(
    parameters: TrainModelParameters, context: JobContext, on_validation: OnValidation
) -> TrialOutcome:
    """Train one trial; the counts of its validation tiles are kept in its run folder.

    Trials share the decoded tiles beside their run folders.

    Args:
        parameters: Of the training.
        context: Of this trial.
        on_validation: Told each epoch; may raise to end the training.

    Raises:
        HighwaterError: ``train.…``, ``dataset.…``.
    """
    from ..training.training import train

    folder = RunFolder(Path(parameters.run))
    # Pictures of validation tiles would be drawn in every epoch of every trial.
    quiet = dataclasses.replace(parameters, pictures=0)
    try:
        with speaking(ENGLISH):  # what a training says and keeps
            outcome = train(quiet, context, on_validation, cache=folder.path.parent / CACHE)
    finally:
        folder.last.unlink(missing_ok=True)  # large, and a trial is not gone on with
    keep_counts(folder.path, outcome.tile_counts)
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

    with speaking(ENGLISH):  # the card, which travels with the model
        return float(run(parameters, context)["VALIDATION_IOU"])
