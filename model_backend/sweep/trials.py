"""The trials of a sweep: each is one training, judged by its validation tiles."""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import optuna
from optuna.trial import Trial, TrialState

from ..context import JobContext
from ..dataset.words import some
from ..part_context import PartContext
from ..protocol import HighwaterError
from ..protocol.parameters import SweepParameters, TrainModelParameters
from ..training.run_folder import free_name
from .space import apply
from .study import BEST_EPOCH, EPOCHS_RUN, FAILED, RUN, SECONDS, Study, ended

FAILURES = 3
"""Trials that fail one after the other before the sweep gives up."""

OnValidation = Callable[[int, Mapping[str, float]], None]


@dataclasses.dataclass(frozen=True)
class TrialOutcome:
    """What a training has come to.

    Attributes:
        validation_iou: Of the best epoch.
        best_epoch: From 1.
        epochs_run: Number of epochs.
    """

    validation_iou: float
    best_epoch: int
    epochs_run: int


TrainTrial = Callable[[TrainModelParameters, JobContext, OnValidation], TrialOutcome]
"""Trains with these parameters; calls the last argument after each epoch with its number, from 1,
and its metrics, among them ``validation_iou``."""


class _TimeIsUp(Exception):
    """The time of this call is over in the middle of a trial."""


@dataclasses.dataclass(frozen=True)
class Clock:
    """Time of this call.

    Attributes:
        begun: By ``time.monotonic``.
        seconds: For trials; infinite: no limit.
    """

    begun: float
    seconds: float

    @property
    def left(self) -> float:
        """Seconds."""
        return self.begun + self.seconds - time.monotonic()


def run_trials(
    parameters: SweepParameters,
    study: Study,
    train_trial: TrainTrial,
    context: JobContext,
    clock: Clock,
    share: float,
) -> None:
    """Run trials until there are as many as are wanted, or time is up.

    Args:
        parameters: Of the job.
        study: Asked and told.
        train_trial: Does one training.
        context: The job.
        clock: Of this call.
        share: Of the job's progress that all trials take.

    Raises:
        HighwaterError: That of the last trial, when :data:`FAILURES` fail one after the other.
    """
    before = len(study.trials())
    failures: list[HighwaterError] = []
    while (done := len(study.trials())) < parameters.trials:
        typical = (parameters.minutes or 0) and _typical_seconds(study)
        if clock.left <= typical:
            context.log(
                f"The time is up after {some(done - before, 'trial')} of this call; run this again"
                " with the same folder to go on."
            )
            return
        trial, values = study.ask()
        label = f"Trial {trial.number + 1}"
        context.log(f"{label}: {in_words(values)}")
        start, step = share * done / parameters.trials, share / parameters.trials
        part = PartContext(context, label, start, start + step)
        error = _run_one(parameters, study, trial, values, train_trial, part, clock)
        failures = [*failures, error] if error is not None else []
        if len(failures) == FAILURES:
            raise failures[-1]


def _run_one(
    parameters: SweepParameters,
    study: Study,
    trial: Trial,
    values: dict[str, Any],
    train_trial: TrainTrial,
    context: JobContext,
    clock: Clock,
) -> HighwaterError | None:
    """Run one trial to whatever end; an error that is the trial's own is given back."""
    begun = time.monotonic()
    epochs, last = 0, apply(parameters.recipe, values).optimisation.epochs

    def on_validation(epoch: int, metrics: Mapping[str, float]) -> None:
        nonlocal epochs
        epochs = epoch
        value = float(metrics["validation_iou"])
        if math.isfinite(value):
            trial.report(value, epoch)
        if epoch < last and trial.should_prune():  # at the end there is nothing left to save
            raise optuna.TrialPruned
        if clock.left <= 0:
            raise _TimeIsUp

    try:
        recipe = recipe_of(trial, values, parameters)
        outcome = train_trial(recipe, context, on_validation)
        require_score(outcome)
    except optuna.TrialPruned:
        trial.set_user_attr(SECONDS, time.monotonic() - begun)
        trial.set_user_attr(EPOCHS_RUN, epochs)
        study.tell(trial, None, TrialState.PRUNED)
        context.log("given up: other trials were better at this epoch.")
        return None
    except HighwaterError as error:
        if error.code == "job.cancelled":
            study.tell(trial, None, TrialState.FAIL)
            raise
        note_failure(study, trial, error, time.monotonic() - begun)
        context.warn(f"failed: {error.sentence}")
        return error
    except _TimeIsUp:
        study.tell(trial, None, TrialState.FAIL)
        context.log("stopped, as the time is up; it does not count.")
        return None
    except BaseException:
        study.tell(trial, None, TrialState.FAIL)
        raise
    note_success(study, trial, outcome, time.monotonic() - begun)
    context.log(f"validation IoU {outcome.validation_iou:.3f}.")
    context.metric("trial_iou", outcome.validation_iou, trial.number + 1)
    return None


def recipe_of(
    trial: Trial, values: dict[str, Any], parameters: SweepParameters
) -> TrainModelParameters:
    """The recipe of a trial, with a new folder for its run, which the study remembers."""
    folder = free_name(Path(parameters.run).absolute() / f"trial-{trial.number:04d}")
    trial.set_user_attr(RUN, folder.name)
    return dataclasses.replace(apply(parameters.recipe, values), run=str(folder), resume=False)


def require_score(outcome: TrialOutcome) -> None:
    """Refuse a training that cannot be compared with others.

    Raises:
        HighwaterError: ``sweep.no_score``.
    """
    if not math.isfinite(outcome.validation_iou):
        raise HighwaterError("sweep.no_score", "The trial has no validation score.", "See its log.")


def note_failure(study: Study, trial: Trial, error: HighwaterError, seconds: float) -> None:
    """Note that a trial has failed, and why."""
    trial.set_user_attr(FAILED, error.sentence)
    trial.set_user_attr(SECONDS, seconds)
    study.tell(trial, None, TrialState.FAIL)


def note_success(study: Study, trial: Trial, outcome: TrialOutcome, seconds: float) -> None:
    """Note what a trial has come to."""
    trial.set_user_attr(SECONDS, seconds)
    trial.set_user_attr(BEST_EPOCH, outcome.best_epoch)
    trial.set_user_attr(EPOCHS_RUN, outcome.epochs_run)
    study.tell(trial, outcome.validation_iou, TrialState.COMPLETE)


def _typical_seconds(study: Study) -> float:
    """A trial's time; one that is not likely to end in time is not begun."""
    known = [trial.user_attrs.get(SECONDS, 0.0) for trial in study.trials() if ended(trial)]
    return sum(known) / len(known) if known else 0.0


def in_words(values: dict[str, Any]) -> str:
    """The values of a trial, without the names of their sections."""
    return ", ".join(
        f"{name.partition('.')[2]} {value:.4g}"
        if isinstance(value, float)
        else f"{name.partition('.')[2]} {value}"
        for name, value in values.items()
    )
