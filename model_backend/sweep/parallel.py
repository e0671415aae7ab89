"""The trials of a sweep on a cluster: as many at a time as it has workers.

They are not given up halfway: what would decide that is in this process, far from the training.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from optuna.trial import Trial, TrialState

from ..cluster.client import cluster_at
from ..cluster.scheduling import Scheduling
from ..cluster.scratch import scratch_context
from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import SweepParameters, TrainModelParameters
from .study import Study
from .trials import (
    FAILURES,
    Clock,
    TrainTrial,
    TrialOutcome,
    in_words,
    note_failure,
    note_success,
    recipe_of,
    require_score,
)


@dataclass(frozen=True)
class TrialOrder:
    """A trial that a worker is sent.

    Attributes:
        number: Of the trial.
        recipe: Of the training.
        train_trial: Does it; importable on a worker.
    """

    number: int
    recipe: TrainModelParameters
    train_trial: TrainTrial


@dataclass(frozen=True)
class TrialAnswer:
    """What a worker says of a trial.

    Attributes:
        outcome: Of the training.
        scores: Validation IoU by epoch, from 1.
        seconds: That it took.
    """

    outcome: TrialOutcome
    scores: dict[int, float]
    seconds: float


def train_here(order: TrialOrder) -> TrialAnswer:
    """Train one trial in this process."""
    scores: dict[int, float] = {}

    def on_validation(epoch: int, metrics: Mapping[str, float]) -> None:
        value = float(metrics["validation_iou"])
        if math.isfinite(value):
            scores[epoch] = value

    begun = time.monotonic()
    with scratch_context() as context:
        outcome = order.train_trial(order.recipe, context, on_validation)
    require_score(outcome)
    return TrialAnswer(outcome, scores, time.monotonic() - begun)


def run_trials_on_cluster(
    parameters: SweepParameters,
    study: Study,
    train_trial: TrainTrial,
    context: JobContext,
    clock: Clock,
    share: float,
) -> None:
    """Run trials on a cluster; arguments and errors as of :func:`.run_trials`."""
    with cluster_at(parameters.scheduler, context) as cluster:
        at_once = max(sum(cluster.threads().values()), 1)
        scheduling: Scheduling[TrialOrder, TrialAnswer] = Scheduling(
            cluster, train_here, context.check_cancelled
        )
        asked: dict[int, Trial] = {}
        failures: list[HighwaterError] = []

        def orders() -> Iterator[TrialOrder]:
            while len(asked) < at_once and clock.left > 0:
                if len(study.trials()) + len(asked) >= parameters.trials:
                    return
                yield _ask(parameters, study, train_trial, asked, context)

        for order, found in scheduling.run(orders()):
            trial = asked.pop(order.number)
            label = f"Trial {order.number + 1}"
            if isinstance(found, HighwaterError):
                note_failure(study, trial, found, 0.0)
                context.warn(f"{label} failed: {found.sentence}")
                failures.append(found)
            else:
                for epoch, value in found.scores.items():
                    trial.report(value, epoch)
                note_success(study, trial, found.outcome, found.seconds)
                context.log(f"{label}: validation IoU {found.outcome.validation_iou:.3f}.")
                failures.clear()
            if len(failures) == FAILURES:
                _end(study, asked)
                raise failures[-1]
            done = len(study.trials())
            context.progress(share * done / parameters.trials, "Training", done, "trials")
            for further in orders():
                scheduling.add(further)


def _ask(
    parameters: SweepParameters,
    study: Study,
    train_trial: TrainTrial,
    asked: dict[int, Trial],
    context: JobContext,
) -> TrialOrder:
    trial, values = study.ask()
    asked[trial.number] = trial
    context.log(f"Trial {trial.number + 1}: {in_words(values)}")
    return TrialOrder(trial.number, recipe_of(trial, values, parameters), train_trial)


def _end(study: Study, asked: Mapping[int, Trial]) -> None:
    """Let go of trials that nobody waits for any more; they do not count."""
    for trial in asked.values():
        study.tell(trial, None, TrialState.FAIL)
