"""Job ``crossvalidate``: how good a recipe is where its models have never been."""

from __future__ import annotations

from typing import Any

from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.words import some
from ..experiments.folder import only_job
from ..protocol import HighwaterError
from ..protocol.parameters import CROSS_VALIDATIONS, CrossValidateParameters
from .folds import make_folds
from .page import write_page
from .places import by_place
from .runs import TrainFold, run_folds
from .scoring import train_and_score
from .summary import summarise
from .table import write_table

WHOLE = {
    "region": "whole regions",
    "event": "whole events",
    "scene": "whole scenes",
    "block": "whole blocks",
    "tile": "whole tiles",
}
"""What validation tiles are, for the log."""


def run(
    parameters: CrossValidateParameters,
    context: JobContext,
    train_fold: TrainFold = train_and_score,
) -> dict[str, Any]:
    """Train a recipe without each place in turn, and judge it there.

    Args:
        parameters: Of the job.
        context: The job; outputs ``table`` (CSV) and ``report`` (HTML), each optional.
        train_fold: Trains and scores one fold.

    Returns:
        ``IOU_MEAN`` over places and their standard deviation ``IOU_SPREAD`` (None with one
        place), ``IOU_POOLED`` and ``F1_POOLED`` over all their pixels, ``WORST_IOU``; ``FOLDS_RUN``
        and ``RUNS``, those of earlier calls included.

    Raises:
        HighwaterError: ``crossvalidation.…`` and ``runs.…`` before any training; ``dataset.…``,
            ``train.…``.
    """
    _check(parameters)
    context.outputs.check([])
    dataset = Dataset.open(parameters.recipe.dataset)
    context.progress(0.0, "Dividing the tiles")
    folds = make_folds(parameters, dataset, context)
    for fold in folds:
        aside = f", {some(fold.set_aside, 'tile')} set aside" if fold.set_aside else ""
        context.log(
            f"Without {fold.name} ({some(len(fold.left_out), 'tile')}):"
            f" {len(fold.training):,} tiles train, {len(fold.validation):,} validate"
            f" ({WHOLE[fold.validated_by]}){aside}."
        )
    if parameters.recipe.initial_model:
        context.warn(
            "The initial model may have been trained on places that are left out here; the scores"
            " are then too good."
        )
    with only_job(parameters.run):
        runs = run_folds(parameters, dataset, folds, train_fold, context)
    places = by_place(runs, parameters.by, parameters.recipe.seed)
    summary = summarise(places, runs, parameters.by)
    for sentence in summary.sentences:
        context.log(sentence)
    for warning in summary.warnings:
        context.warn(warning)
    if "table" in context.outputs:
        write_table(context.outputs.part("table"), places)
    if "report" in context.outputs:
        write_page(context.outputs.part("report"), parameters, dataset, runs, places, summary)
    return summary.numbers


def _check(parameters: CrossValidateParameters) -> None:
    if parameters.by not in CROSS_VALIDATIONS:
        raise HighwaterError(
            "crossvalidation.by",
            f"There is no cross-validation by “{parameters.by}”.",
            f"Choose one of {', '.join(CROSS_VALIDATIONS)}.",
        )
    if parameters.by == "folds" and parameters.folds < 2:
        raise HighwaterError(
            "crossvalidation.folds", "There must be at least 2 folds.", "Choose 5."
        )
    if not parameters.seeds or len(set(parameters.seeds)) < len(parameters.seeds):
        raise HighwaterError(
            "crossvalidation.seeds",
            "A seed is given twice: the same training would be done twice."
            if parameters.seeds
            else "No seed is given to train with.",
            "Give different numbers, such as 0, 1, 2.",
        )
    if parameters.recipe.training_tiles or parameters.recipe.validation_tiles:
        raise HighwaterError(
            "crossvalidation.tiles",
            "The recipe names its own tiles, but cross-validation chooses them.",
            "Leave training_tiles and validation_tiles empty.",
        )
