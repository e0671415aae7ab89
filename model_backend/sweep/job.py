"""Job ``sweep``: a search for a better recipe, and a model trained by it."""

from __future__ import annotations

import dataclasses
import json
import math
import time
from pathlib import Path
from typing import Any

from optuna.trial import FrozenTrial, TrialState

from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.words import some
from ..experiments.folder import only_job
from ..experiments.identity import content_mark, recipe_of
from ..part_context import PartContext
from ..protocol import HighwaterError
from ..protocol.parameters import SweepParameters, TrainModelParameters
from ..training.checks import check_parameters
from ..training.epochs import epochs_for
from ..training.parts import choose_parts
from ..training.run_folder import free_name
from .noise import as_good_as_best
from .page import write_page
from .space import Space, apply, read_space
from .study import Study, complete, values_of
from .table import write_table
from .training import Retrain, retrain, train_trial
from .trials import Clock, TrainTrial, in_words, run_trials

RETRAIN_SHARE = 0.2
"""Of the time and progress, kept for the last training where a model is wanted."""


def run(
    parameters: SweepParameters,
    context: JobContext,
    train: TrainTrial = train_trial,
    train_best: Retrain = retrain,
) -> dict[str, Any]:
    """Try recipes, and train the best one again.

    Args:
        parameters: Of the job.
        context: The job; outputs ``model`` (``.onnx``), ``table`` (CSV) and ``report`` (HTML),
            each optional. Without ``model`` nothing is trained again.
        train: Does one trial.
        train_best: Does the last training, which writes the model.

    Returns:
        ``TRIALS_RUN``, those of earlier calls included, ``PRUNED`` of them, ``BEST_IOU`` on the
        validation tiles, and ``VALIDATION_IOU`` of the retrained model, None without one.

    Raises:
        HighwaterError: ``sweep.…``, ``runs.…``, ``dataset.…``, ``train.…``.
    """
    context.outputs.check([])
    dataset, space = _check(parameters)
    with only_job(parameters.run) as folder:
        return _search(parameters, context, dataset, space, folder, train, train_best)


def _search(
    parameters: SweepParameters,
    context: JobContext,
    dataset: Dataset,
    space: Space,
    folder: Path,
    train: TrainTrial,
    train_best: Retrain,
) -> dict[str, Any]:
    parts = choose_parts(dataset, parameters.recipe, context.log)
    facts = {
        "space": {name: dataclasses.asdict(item) for name, item in space.items()},
        "recipe": _departure(parameters.recipe, space),
        "dataset": content_mark(dataset, [*parts.training, *parts.validation]),
    }
    # Compared after they have been in JSON, which knows no tuples.
    facts = json.loads(json.dumps(facts))
    epochs = epochs_for(parameters.recipe.optimisation.epochs, len(parts.training))
    # Stated, as the pruner has to know which epoch is the last.
    optimisation = dataclasses.replace(parameters.recipe.optimisation, epochs=epochs)
    recipe = dataclasses.replace(parameters.recipe, optimisation=optimisation)
    parameters = dataclasses.replace(parameters, recipe=recipe)
    study = Study(folder, space, facts, parameters.recipe.seed, max(epochs // 5, 1))
    killed = study.end_killed_trials()
    if killed:
        context.log(f"{some(killed, 'trial')} of a call that was stopped: marked as failed.")
    before = len(study.trials())
    if before:
        context.log(f"The study goes on after {some(before, 'trial')}.")
    study.propose(parameters.recipe)
    wants_model = "model" in context.outputs
    share = 1 - RETRAIN_SHARE if wants_model else 0.99
    seconds = math.inf if parameters.minutes is None else 60 * parameters.minutes
    clock = Clock(time.monotonic(), seconds * share)
    if parameters.scheduler:
        from .parallel import run_trials_on_cluster

        run_trials_on_cluster(parameters, study, train, context, clock, share)
    else:
        run_trials(parameters, study, train, context, clock, share)
    trials = study.trials()
    finished = complete(trials)
    if not finished:
        raise HighwaterError(
            "sweep.no_trial",
            "No trial was trained to its end, so that there is no best recipe.",
            "Give it more time or trials; the log says how each one ended.",
        )
    best = finished[0]
    numbers: dict[str, Any] = {
        "TRIALS_RUN": len(trials),
        "PRUNED": sum(trial.state == TrialState.PRUNED for trial in trials),
        "BEST_IOU": float(best.value or 0.0),
        "VALIDATION_IOU": None,
    }
    equals = as_good_as_best(folder, finished, parameters.recipe.seed)
    _say(context, space, best, equals)
    if wants_model:
        context.progress(share, "Training the best recipe again")
        recipe = _best_recipe(parameters, values_of(space, best.params), best.number, clock)
        part = PartContext(context, "Best recipe", share, 0.99, context.outputs)
        numbers["VALIDATION_IOU"] = train_best(recipe, part)
    if "table" in context.outputs:
        write_table(context.outputs.part("table"), space, trials)
    if "report" in context.outputs:
        path = context.outputs.part("report")
        write_page(path, parameters, dataset, space, study.optuna_study, trials, equals, numbers)
    return numbers


def _check(parameters: SweepParameters) -> tuple[Dataset, Space]:
    if parameters.trials < 1 or parameters.retrain_epochs < 0:
        raise HighwaterError(
            "sweep.parameters",
            "There must be at least 1 trial, and not fewer than 0 epochs of the last training.",
            "Use 20 trials and 0 for the recipe's own epochs.",
        )
    if parameters.minutes is not None and not parameters.minutes > 0:
        raise HighwaterError(
            "sweep.parameters",
            f"The time limit is {parameters.minutes:g} minutes.",
            "It must be more than 0.",
        )
    check_parameters(parameters.recipe)
    space = read_space(parameters.space, parameters.recipe)
    return Dataset.open(parameters.recipe.dataset), space


def _departure(recipe: TrainModelParameters, space: Space) -> dict[str, Any]:
    """What all trials have in common: the recipe without what is varied."""
    common = recipe_of(recipe)
    for name in space:
        section, _, field = name.partition(".")
        del common[section][field]
    return common


def _best_recipe(
    parameters: SweepParameters, values: dict[str, Any], number: int, clock: Clock
) -> TrainModelParameters:
    recipe = apply(parameters.recipe, values)
    optimisation = recipe.optimisation
    if parameters.retrain_epochs:
        optimisation = dataclasses.replace(optimisation, epochs=parameters.retrain_epochs)
    if parameters.minutes is not None:
        whole = 60 * parameters.minutes
        left = max(clock.begun + whole - time.monotonic(), RETRAIN_SHARE * whole / 2) / 60
        own = optimisation.minutes
        optimisation = dataclasses.replace(
            optimisation, minutes=left if own is None else min(own, left)
        )
    folder = free_name(Path(parameters.run) / f"best-trial-{number:04d}")
    return dataclasses.replace(recipe, optimisation=optimisation, run=str(folder), resume=False)


def _say(context: JobContext, space: Space, best: FrozenTrial, equals: list[int] | None) -> None:
    values = in_words(values_of(space, best.params))
    context.log(f"Best: trial {best.number + 1}, validation IoU {best.value:.3f} ({values}).")
    if equals:
        context.log(
            f"{some(len(equals), 'other trial')} cannot be told apart from it: the differences lie"
            " within the noise of the validation tiles."
        )
