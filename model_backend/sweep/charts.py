"""Charts of a study: how it went, what mattered, and what each parameter did."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence

import numpy as np
import optuna
from matplotlib.axes import Axes
from optuna.trial import FrozenTrial, TrialState

from ..experiments import charts
from ..language import tr
from .space import Choice, Range, Space
from .study import complete

ENOUGH = 6
"""Finished trials from which importances say anything at all."""
COLUMNS = 3


def history(trials: Sequence[FrozenTrial]) -> str:
    """Value of each trial and the best so far."""
    finished = sorted(complete(trials), key=lambda trial: trial.number)
    pruned = [
        (trial.number + 1, max(trial.intermediate_values.values()))
        for trial in trials
        if trial.state == TrialState.PRUNED and trial.intermediate_values
    ]
    with charts.style():
        made, (axes,) = charts.figure(8.4, 2.8)
        numbers = [trial.number + 1 for trial in finished]
        values = [float(trial.value or 0.0) for trial in finished]
        axes.step(
            numbers,
            np.maximum.accumulate(values),
            where="post",
            color=charts.SECOND,
            label=tr("best so far"),
        )
        axes.scatter(numbers, values, s=26, color=charts.ACCENT, label=tr("finished"), zorder=3)
        if pruned:
            axes.scatter(*zip(*pruned), s=26, marker="x", color=charts.SOFT, label=tr("pruned"))
        axes.set_xlabel(tr("trial"))
        axes.set_ylabel(tr("validation IoU"))
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.grid()
        axes.legend(loc="lower right")
        return charts.svg(made, tr("Validation IoU by trial"))


def importances(study: optuna.Study) -> dict[str, float]:
    """How much each parameter decides whether a trial is among the best, sum 1; PED-ANOVA.

    Returns:
        Largest first; empty where there are too few trials to say.
    """
    finished = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    if len(finished) < ENOUGH or len({trial.value for trial in finished}) < 2:
        return {}
    if len(finished[0].params) < 2:
        return {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        # The other evaluators need scikit-learn, which nothing else here does.
        evaluator = optuna.importance.PedAnovaImportanceEvaluator()
        found = optuna.importance.get_param_importances(study, evaluator=evaluator)
    kept = {name: value for name, value in found.items() if math.isfinite(value)}
    return dict(sorted(kept.items(), key=lambda pair: -pair[1]))


def importance_bars(found: dict[str, float]) -> str:
    """The importances as bars."""
    with charts.style():
        made, (axes,) = charts.figure(8.4, 0.7 + 0.3 * len(found))
        names = list(found)[::-1]
        axes.barh(range(len(names)), [found[name] for name in names], 0.6, color=charts.ACCENT)
        axes.set_yticks(range(len(names)), names)
        axes.set_xlim(0, 1)
        axes.grid(axis="x")
        axes.set_xlabel(tr("share of what decides whether a trial is among the best"))
        return charts.svg(made, tr("Importance of the parameters"))


def slices(space: Space, trials: Sequence[FrozenTrial]) -> str:
    """Value of the finished trials over each parameter."""
    finished = complete(trials)
    rows = math.ceil(len(space) / COLUMNS)
    columns = min(COLUMNS, len(space))
    with charts.style():
        made, axes = charts.figure(2.8 * max(columns, 2), 2.3 * rows, rows, columns)
        for plot, item in zip(axes, space.values()):
            _slice(plot, item, finished)
        for plot in axes[len(space) :]:
            plot.set_visible(False)
        for plot in axes[::columns]:
            plot.set_ylabel(tr("validation IoU"))
        return charts.svg(made, tr("Validation IoU over each parameter"))


def _slice(axes: Axes, item: Choice | Range, finished: Sequence[FrozenTrial]) -> None:
    values = [float(trial.value or 0.0) for trial in finished]
    if isinstance(item, Choice):
        places: list[float] = [
            float(item.labels.index(trial.params[item.name])) for trial in finished
        ]
        labels = [label[:14].replace("$", r"\$") for label in item.labels]
        turned = sum(map(len, labels)) > 24
        axes.set_xticks(range(len(labels)), labels, rotation=40 if turned else 0)
        axes.set_xlim(-0.5, len(labels) - 0.5)
    else:
        places = [float(trial.params[item.name]) for trial in finished]
        if item.log:
            axes.set_xscale("log")
    axes.scatter(places, values, s=22, color=charts.ACCENT)
    axes.scatter(places[:1], values[:1], s=40, color=charts.BAD)
    axes.set_xlabel(item.name.partition(".")[2])
    axes.grid(axis="y")
