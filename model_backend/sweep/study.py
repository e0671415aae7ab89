"""The study on disk: opened, continued, asked for trials and told how they went."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import optuna
from optuna.distributions import (
    BaseDistribution,
    CategoricalDistribution,
    FloatDistribution,
    IntDistribution,
)
from optuna.trial import FrozenTrial, Trial, TrialState
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from .space import Choice, Space, value_in

NAME = "sweep"
FILE = "study.sqlite3"
FIRST = 5
"""Trials at random before the search learns from them, and before any is pruned."""

FAILED, SECONDS, RUN = "failed", "seconds", "run"
BEST_EPOCH, EPOCHS_RUN = "best_epoch", "epochs_run"
"""What is noted about a trial besides its value."""


class Study:
    """An Optuna study in a file.

    Args:
        folder: Of the sweep; the file is created in it.
        space: What is varied.
        facts: What trials of one study have in common, JSON values by name in words; a study
            with other ones is another study.
        seed: Of the search.
        warm_up: Epochs in which nothing is pruned.

    Raises:
        HighwaterError: ``sweep.other_study`` or ``sweep.study_damaged``.
    """

    def __init__(
        self, folder: Path, space: Space, facts: dict[str, Any], seed: int, warm_up: int
    ) -> None:
        self._space = space
        self._seed = seed
        self.path = folder / FILE
        optuna.logging.set_verbosity(optuna.logging.WARNING)
        address = URL.create("sqlite", database=str(self.path))
        try:
            self._study = optuna.create_study(
                storage=address.render_as_string(hide_password=False),
                study_name=NAME,
                load_if_exists=True,
                direction="maximize",
                pruner=optuna.pruners.MedianPruner(FIRST, warm_up),
            )
            known = self._study.user_attrs
        except (SQLAlchemyError, optuna.exceptions.OptunaError, RuntimeError, KeyError) as error:
            raise HighwaterError(
                "sweep.study_damaged",
                f"The study “{self.path}” cannot be opened: it is damaged, or of another release.",
                "Choose another run folder.",
                str(error),
            ) from error
        for name, value in facts.items():
            if name not in known:
                self._study.set_user_attr(name, value)
            elif known[name] != value:
                raise HighwaterError(
                    "sweep.other_study",
                    f"The study in “{folder}” was begun with another {name}, so that its trials"
                    " cannot be compared with new ones.",
                    "Choose another run folder, or search as before.",
                )

    @property
    def optuna_study(self) -> optuna.Study:
        """The study itself."""
        return self._study

    def end_killed_trials(self) -> int:
        """Mark trials that a killed call has left running as failed; their number."""
        left = self._study.get_trials(deepcopy=False, states=(TrialState.RUNNING,))
        for trial in left:
            self._study.tell(trial.number, state=TrialState.FAIL)
        return len(left)

    def trials(self) -> list[FrozenTrial]:
        """Trials that have come to an end by themselves: finished, pruned, or failed."""
        return [trial for trial in self._study.get_trials(deepcopy=False) if ended(trial)]

    def propose(self, recipe: TrainModelParameters) -> None:
        """Try the recipe's own values first, where they lie in the space."""
        if not all(map(was_killed, self._study.get_trials(deepcopy=False))):
            return
        own = {}
        for name, item in self._space.items():
            value = value_in(recipe, name)
            if isinstance(item, Choice):
                if value not in item.values:
                    return
                own[name] = item.labels[item.values.index(value)]
            else:
                if value is None or not item.low <= value <= item.high:
                    return
                if item.step and (value - item.low) % item.step:
                    return
                own[name] = value
        self._study.enqueue_trial(own)

    def ask(self) -> tuple[Trial, dict[str, Any]]:
        """A new trial, and its values by dotted name."""
        known = self._study.get_trials(deepcopy=False)
        number = sum(not was_killed(trial) for trial in known)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
            # Seeded for each trial, so that a study that was interrupted goes on as it would have:
            # the next trial has the values of one that was killed.
            self._study.sampler = optuna.samplers.TPESampler(
                n_startup_trials=FIRST, multivariate=True, seed=self._seed * 1_000_003 + number
            )
            trial = self._study.ask(
                {name: _distribution(item) for name, item in self._space.items()}
            )
        return trial, values_of(self._space, trial.params)

    def tell(self, trial: Trial, value: float | None, state: TrialState) -> None:
        """Note how a trial has ended."""
        self._study.tell(trial, value, state)


def ended(trial: FrozenTrial) -> bool:
    """Whether a trial counts: not those that were interrupted from outside."""
    return trial.state in (TrialState.COMPLETE, TrialState.PRUNED) or FAILED in trial.user_attrs


def was_killed(trial: FrozenTrial) -> bool:
    """Whether a trial was interrupted from outside, and :meth:`Study.end_killed_trials` said so."""
    return trial.state == TrialState.FAIL and FAILED not in trial.user_attrs


def complete(trials: Sequence[FrozenTrial]) -> list[FrozenTrial]:
    """Those that were trained to their end, best first."""
    found = [trial for trial in trials if trial.state == TrialState.COMPLETE]
    return sorted(found, key=lambda trial: -(trial.value or 0.0))


def values_of(space: Space, params: dict[str, Any]) -> dict[str, Any]:
    """JSON values by dotted name, from what a trial holds."""
    values = {}
    for name, item in space.items():
        if name in params:
            own = params[name]
            values[name] = item.value_of(own) if isinstance(item, Choice) else own
    return values


def _distribution(item: Any) -> BaseDistribution:
    if isinstance(item, Choice):
        return CategoricalDistribution(item.labels)
    if item.whole:
        return IntDistribution(int(item.low), int(item.high), item.log, int(item.step or 1))
    return FloatDistribution(item.low, item.high, item.log, item.step)
