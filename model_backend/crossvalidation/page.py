"""The cross-validation as one HTML file."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from .. import __version__
from ..dataset.store import Dataset
from ..dataset.words import origin
from ..experiments import charts
from ..experiments.recipe import recipe_table
from ..experiments.words import best_epoch, minutes
from ..language import phrase, tr, whole
from ..protocol.parameters import CrossValidateParameters
from ..report.page import Figure, card, footer, header, page, paragraph, section, table
from ..report.words import number
from .names import fold_name
from .places import PlaceScores, counted
from .runs import FoldRun
from .summary import Summary

METHOD = phrase(
    "Each training left out whole places; the tiles by which it stopped, and on which its"
    " threshold was fitted, are from the other ones, and no tile of theirs touches one that was"
    " left out. Scores are of the class water, pooled over all valid pixels of a place: IoU is"
    " hits among hits, misses and false alarms. Intervals hold 95 % of the scores that come out"
    " when tiles and seeds are drawn anew with replacement; tiles of one image resemble each"
    " other, so that the truth may be wider. Two places are said to differ where their difference"
    " is larger than such draws explain, with allowance for the number of pairs (Bonferroni)."
)
_WHOLE = {
    "region": phrase("regions"),
    "event": phrase("events"),
    "scene": phrase("scenes"),
    "block": phrase("blocks"),
    "tile": phrase("tiles"),
}
"""What validation tiles are."""


def write_page(
    path: Path,
    parameters: CrossValidateParameters,
    dataset: Dataset,
    runs: Sequence[FoldRun],
    places: Sequence[PlaceScores],
    summary: Summary,
) -> None:
    """Write the report.

    Args:
        path: File to write.
        parameters: Of the job.
        dataset: That was divided.
        runs: All trainings.
        places: All scores.
        summary: What they come to.
    """
    main = counted(places)
    apart = [item for item in places if item not in main]
    title = tr("Cross-validation on the dataset “{dataset}”").format(dataset=dataset.name)
    body = (
        header(
            title,
            _about(parameters, summary.numbers),
            " ".join(escape(sentence) for sentence in summary.sentences),
            _figures(summary.numbers),
        ),
        "".join(paragraph(text, "todo") for text in summary.warnings),
        section(
            tr("By place"),
            card(_chart(main), tr("IoU of water where the model had never been")),
            card(_table(main)),
        ),
        section(
            tr("Other labels"),
            paragraph(
                tr(
                    "Made by a method or simulated, not drawn or checked by people: these scores"
                    " count in no number above."
                )
            ),
            card(_chart(apart)),
            card(_table(apart)),
        )
        if apart
        else "",
        section(tr("Trainings"), card(_trainings(runs, parameters.by))),
        section(tr("Recipe"), card(recipe_table(parameters.recipe))),
        section(tr("How this was measured"), paragraph(tr(METHOD))),
        footer(f"Highwater {__version__}", str(dataset.folder)),
    )
    window = tr("Cross-validation on {dataset}").format(dataset=dataset.name)
    path.write_text(page(window, "".join(body)), "utf-8")


def _about(parameters: CrossValidateParameters, numbers: dict[str, Any]) -> str:
    folds, seeds = numbers["FOLDS_RUN"], len(parameters.seeds)
    of_folds = tr("1 fold") if folds == 1 else tr("{count} folds").format(count=folds)
    of_seeds = tr("1 seed") if seeds == 1 else tr("{count} seeds").format(count=seeds)
    return f"{parameters.recipe.network.architecture} · {of_folds} · {of_seeds}"


def _figures(numbers: dict[str, Any]) -> dict[str, Figure]:
    spread = numbers["IOU_SPREAD"]
    return {
        tr("Mean IoU"): number(numbers["IOU_MEAN"]),
        tr("Spread"): "–" if spread is None else number(spread),
        tr("Pooled IoU"): number(numbers["IOU_POOLED"]),
        tr("Pooled F1"): number(numbers["F1_POOLED"]),
        tr("Worst"): number(numbers["WORST_IOU"]),
        tr("Trainings"): str(numbers["RUNS"]),
    }


def _chart(places: Sequence[PlaceScores]) -> str:
    """Interval, mean and single seeds of each place, hardest first from below."""
    shown = sorted((item for item in places if math.isfinite(item.iou)), key=lambda item: item.iou)
    if not shown:
        return ""
    with charts.style():
        made, (axes,) = charts.figure(8.4, 0.9 + 0.32 * len(shown))
        for row, item in enumerate(shown):
            if item.interval:
                axes.plot(item.interval, [row, row], color=charts.ACCENT, linewidth=5, alpha=0.35)
            if len(item.seeds) > 1:
                dots = np.full(len(item.seeds), row)
                axes.scatter(item.by_seed, dots, s=14, color=charts.SOFT, zorder=3)
            axes.scatter([item.iou], [row], s=38, color=charts.ACCENT, zorder=4)
        mean = float(np.mean([item.iou for item in shown]))
        axes.axvline(mean, color=charts.SOFT, linestyle=":", linewidth=1)
        # A dollar sign would begin a formula.
        names = [item.name.replace("$", r"\$") for item in shown]
        axes.set_yticks(range(len(shown)), [name[:40] for name in names])
        axes.set_ylim(-0.7, len(shown) - 0.3)
        axes.set_xlim(0, 1)
        axes.grid(axis="x")
        axes.set_xlabel(
            tr("IoU · bar: 95 % interval · large dot: mean · small: seeds · dotted: mean")
        )
        return charts.svg(made, tr("IoU by place"))


def _table(places: Sequence[PlaceScores]) -> str:
    columns = (
        *(tr("Place"), tr("Labels"), tr("Tiles"), tr("IoU"), tr("95 % interval"), tr("Seeds ±")),
        *(tr("F1"), tr("Precision"), tr("Recall"), tr("IoU, mean of tiles")),
    )
    return table(
        columns,
        (
            (
                item.name,
                origin(item.labels),
                whole(item.tiles),
                _score(item.iou),
                tr("too few tiles")
                if item.interval is None
                else f"{number(item.interval[0])} – {number(item.interval[1])}",
                "–" if item.seed_spread is None else number(item.seed_spread),
                *map(_score, (item.f1, item.precision, item.recall, item.image_iou)),
            )
            for item in sorted(places, key=lambda item: -np.nan_to_num(item.iou))
        ),
    )


def _trainings(runs: Sequence[FoldRun], by: str) -> str:
    columns = (
        *(tr("Left out"), tr("Seed"), tr("Training tiles"), tr("Validation tiles")),
        *(tr("Kept whole"), tr("Set aside"), tr("Tiles left out"), tr("Validation IoU")),
        *(tr("Threshold"), tr("Best epoch"), tr("Time")),
    )
    return table(
        columns,
        (
            (
                fold_name(run.fold.name, by),
                str(run.seed),
                whole(len(run.fold.training)),
                whole(len(run.fold.validation)),
                tr(_WHOLE[run.fold.validated_by]),
                whole(run.fold.set_aside),
                whole(len(run.fold.left_out)),
                _score(run.scores.validation_iou),
                number(run.scores.threshold),
                best_epoch(run.scores.best_epoch, run.scores.epochs_run),
                tr("earlier") if run.again else minutes(run.seconds),
            )
            for run in runs
        ),
    )


def _score(value: float) -> str:
    return "–" if math.isnan(value) else number(value)
