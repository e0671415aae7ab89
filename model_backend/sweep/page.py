"""The sweep as one HTML file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import optuna
from optuna.trial import FrozenTrial

from .. import __version__
from ..dataset.store import Dataset
from ..dataset.words import some
from ..experiments.recipe import recipe_table
from ..protocol.parameters import SweepParameters
from ..report.page import card, footer, header, page, paragraph, section, table
from . import charts
from .space import Space, value_in
from .study import BEST_EPOCH, EPOCHS_RUN, FAILED, SECONDS, complete, values_of
from .table import WORDS

SPACE = "\N{NO-BREAK SPACE}"
METHOD = (
    "Each trial trained with its own parameters and was judged by the IoU of water on the"
    " validation tiles, at its best epoch; tiles of the test part were not looked at. Values were"
    " chosen by the tree-structured Parzen estimator after a few trials at random; trials below"
    " the median of the earlier ones at the same epoch were given up. The best of many trials is"
    " better on these tiles than elsewhere, as it was chosen by them: only tiles that chose"
    " nothing say how good the model is. Two trials cannot be told apart where their difference"
    " is no larger than what drawing the same validation tiles anew explains. Importance"
    " (PED-ANOVA) says how much a parameter decides whether a trial is among the best; with few"
    " trials it is a hint."
)


def write_page(
    path: Path,
    parameters: SweepParameters,
    dataset: Dataset,
    space: Space,
    study: optuna.Study,
    trials: Sequence[FrozenTrial],
    equals: Sequence[int] | None,
    numbers: dict[str, Any],
) -> None:
    """Write the report.

    Args:
        path: File to write.
        parameters: Of the job.
        dataset: That was trained on.
        space: What was varied.
        study: All trials.
        trials: Those that count.
        equals: Numbers of those that cannot be told apart from the best; None: not known.
        numbers: Of the job.
    """
    best = complete(trials)[0]
    retrained = numbers["VALIDATION_IOU"]
    figures = {
        "Trials": str(numbers["TRIALS_RUN"]),
        "Pruned": str(numbers["PRUNED"]),
        "Best validation IoU": f"{numbers['BEST_IOU']:.3f}",
        "Trained again": "–" if retrained is None else f"{retrained:.3f}",
    }
    shares = charts.importances(study)
    body = (
        header(
            f"Search on the dataset “{dataset.name}”",
            f"{parameters.recipe.network.architecture} · {some(len(space), 'parameter')} varied",
            escape(_verdict(best, trials, equals)),
            figures,
        ),
        section("Best recipe", card(_best(space, best, parameters))),
        section("How the search went", card(charts.history(trials))),
        section(
            "What mattered",
            card(charts.importance_bars(shares), "Importance")
            if shares
            else paragraph("Too few trials, or too few parameters, to say which one matters."),
            card(charts.slices(space, trials), "Finished trials over each parameter; red: best"),
        ),
        section("Trials", card(_trials(space, trials, equals or ()))),
        section("What all trials have in common", card(recipe_table(parameters.recipe, space))),
        section("How this was found", paragraph(METHOD)),
        footer(f"Highwater {__version__}", str(dataset.folder)),
    )
    path.write_text(page(f"Search on {dataset.name}", "".join(body)), "utf-8")


def _verdict(best: FrozenTrial, trials: Sequence[FrozenTrial], equals: Sequence[int] | None) -> str:
    first = f"Trial {best.number + 1} is best on the validation tiles: IoU {best.value:.3f}."
    others = len(complete(trials)) - 1
    if equals is None or not others:
        return f"{first} How sure this is cannot be said: there is too little to compare."
    if not equals:
        return f"{first} It differs from all other finished trials by more than the noise."
    return (
        f"{first} {len(equals)} of the {some(others, 'other finished trial')} cannot be told apart"
        " from it: any of their recipes may be as good."
    )


def _best(space: Space, best: FrozenTrial, parameters: SweepParameters) -> str:
    return table(
        ("Parameter", "Best", "Departed from"),
        (
            (name, _text(value), _text(value_in(parameters.recipe, name)))
            for name, value in values_of(space, best.params).items()
        ),
    )


def _trials(space: Space, trials: Sequence[FrozenTrial], equals: Sequence[int]) -> str:
    finished = complete(trials)
    rest = [trial for trial in trials if trial not in finished]
    columns = ("Trial", "How it ended", "Validation IoU", "Best epoch", "Time")
    rows = []
    for trial in (*finished, *rest):
        facts = trial.user_attrs
        told = facts.get(FAILED) or WORDS[trial.state]
        if trial.number in equals:
            told = "as good as the best"
        epochs = facts.get(EPOCHS_RUN)
        best = facts.get(BEST_EPOCH)
        values = values_of(space, trial.params)
        rows.append(
            (
                str(trial.number + 1),
                told,
                f"{trial.value:.3f}" if trial in finished else "–",
                "–"
                if epochs is None
                else f"{best or '–'}\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}{epochs}",
                f"{facts[SECONDS] / 60:.1f}{SPACE}min" if SECONDS in facts else "–",
                *(_text(values.get(name)) for name in space),
            )
        )
    return table((*columns, *(name.partition(".")[2] for name in space)), rows)


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "–"
    return f"{value:.4g}" if isinstance(value, float) else "–" if value is None else str(value)
