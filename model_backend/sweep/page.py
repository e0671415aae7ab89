"""The sweep as one HTML file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from .. import __version__
from ..dataset.store import Dataset
from ..experiments.recipe import recipe_table
from ..experiments.words import best_epoch, minutes
from ..language import ENGLISH, numeral, phrase, spoken, tr, whole
from ..protocol.parameters import SweepParameters
from ..report.page import card, footer, header, page, paragraph, section, table
from ..report.words import number
from . import charts
from .space import Space, value_in
from .study import BEST_EPOCH, EPOCHS_RUN, FAILED, SECONDS, complete, values_of

_ENDINGS = {
    TrialState.COMPLETE: phrase("finished"),
    TrialState.PRUNED: phrase("pruned"),
    TrialState.FAIL: phrase("failed"),
}
METHOD = phrase(
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
        tr("Trials"): str(numbers["TRIALS_RUN"]),
        tr("Pruned"): str(numbers["PRUNED"]),
        tr("Best validation IoU"): number(numbers["BEST_IOU"]),
        tr("Trained again"): "–" if retrained is None else number(retrained),
    }
    shares = charts.importances(study)
    varied = tr("{count} parameters varied").format(count=len(space))
    if len(space) == 1:
        varied = tr("1 parameter varied")
    too_few = tr("Too few trials, or too few parameters, to say which one matters.")
    body = (
        header(
            tr("Search on the dataset “{dataset}”").format(dataset=dataset.name),
            f"{parameters.recipe.network.architecture} · {varied}",
            escape(_verdict(best, trials, equals)),
            figures,
        ),
        section(tr("Best recipe"), card(_best(space, best, parameters))),
        section(tr("How the search went"), card(charts.history(trials))),
        section(
            tr("What mattered"),
            card(charts.importance_bars(shares), tr("Importance"))
            if shares
            else paragraph(too_few),
            card(
                charts.slices(space, trials),
                tr("Finished trials over each parameter; red: best"),
            ),
        ),
        section(tr("Trials"), card(_trials(space, trials, equals or ()))),
        section(tr("What all trials have in common"), card(recipe_table(parameters.recipe, space))),
        section(tr("How this was found"), paragraph(tr(METHOD))),
        footer(f"Highwater {__version__}", str(dataset.folder)),
    )
    window = tr("Search on {dataset}").format(dataset=dataset.name)
    path.write_text(page(window, "".join(body)), "utf-8")


def _verdict(best: FrozenTrial, trials: Sequence[FrozenTrial], equals: Sequence[int] | None) -> str:
    first = tr("Trial {trial} is best on the validation tiles: IoU {iou}.").format(
        trial=best.number + 1, iou=number(best.value)
    )
    others = len(complete(trials)) - 1
    if equals is None or not others:
        second = tr("How sure this is cannot be said: there is too little to compare.")
    elif not equals:
        second = tr("It differs from all other finished trials by more than the noise.")
    else:
        text = phrase(
            "{count} of the {others} other finished trials cannot be told apart from it: any of"
            " their recipes may be as good."
        )
        if others == 1:
            text = phrase(
                "1 of the 1 other finished trial cannot be told apart from it: any of their recipes"
                " may be as good."
            )
        second = tr(text).format(count=len(equals), others=whole(others))
    return f"{first} {second}"


def _best(space: Space, best: FrozenTrial, parameters: SweepParameters) -> str:
    return table(
        (tr("Parameter"), tr("Best"), tr("Departed from")),
        (
            (name, _text(value), _text(value_in(parameters.recipe, name)))
            for name, value in values_of(space, best.params).items()
        ),
    )


def _trials(space: Space, trials: Sequence[FrozenTrial], equals: Sequence[int]) -> str:
    finished = complete(trials)
    rest = [trial for trial in trials if trial not in finished]
    columns = (
        *(tr("Trial"), tr("How it ended"), tr("Validation IoU"), tr("Best epoch"), tr("Time")),
    )
    rows = []
    for trial in (*finished, *rest):
        facts = trial.user_attrs
        told = tr("as good as the best") if trial.number in equals else _ending(trial)
        epochs = facts.get(EPOCHS_RUN)
        best = facts.get(BEST_EPOCH)
        values = values_of(space, trial.params)
        rows.append(
            (
                str(trial.number + 1),
                told,
                number(trial.value) if trial in finished else "–",
                "–" if epochs is None else best_epoch(best or "–", epochs),
                minutes(facts[SECONDS]) if SECONDS in facts else "–",
                *(_text(values.get(name)) for name in space),
            )
        )
    return table((*columns, *(name.partition(".")[2] for name in space)), rows)


def _ending(trial: FrozenTrial) -> str:
    """How a trial ended; why it failed is said in English, as the log and the table do."""
    why = trial.user_attrs.get(FAILED)
    if why and spoken() != ENGLISH:
        return tr("failed; the table of all trials says why")
    return why or tr(_ENDINGS[trial.state])


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "–"
    return (
        numeral(f"{value:.4g}")
        if isinstance(value, float)
        else "–"
        if value is None
        else str(value)
    )
