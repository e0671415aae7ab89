"""The cross-validation as one HTML file."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from pathlib import Path

import numpy as np

from .. import __version__
from ..dataset.store import Dataset
from ..dataset.words import some
from ..experiments import charts
from ..experiments.recipe import recipe_table
from ..protocol.parameters import CrossValidateParameters
from ..report.page import card, footer, header, page, paragraph, section, table
from .places import PlaceScores, counted
from .runs import FoldRun
from .summary import Summary

SPACE = "\N{NO-BREAK SPACE}"
METHOD = (
    "Each training left out whole places; the tiles by which it stopped, and on which its"
    " threshold was fitted, are from the other ones, and no tile of theirs touches one that was"
    " left out. Scores are of the class water, pooled over all valid pixels of a place: IoU is"
    " hits among hits, misses and false alarms. Intervals hold 95 % of the scores that come out"
    " when tiles and seeds are drawn anew with replacement; tiles of one image resemble each"
    " other, so that the truth may be wider. Two places are said to differ where their difference"
    " is larger than such draws explain, with allowance for the number of pairs (Bonferroni)."
)


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
    numbers = summary.numbers
    spread = numbers["IOU_SPREAD"]
    figures = {
        "Mean IoU": f"{numbers['IOU_MEAN']:.3f}",
        "Spread": "–" if spread is None else f"{spread:.3f}",
        "Pooled IoU": f"{numbers['IOU_POOLED']:.3f}",
        "Pooled F1": f"{numbers['F1_POOLED']:.3f}",
        "Worst": f"{numbers['WORST_IOU']:.3f}",
        "Trainings": str(numbers["RUNS"]),
    }
    seeds = len(parameters.seeds)
    about = (
        f"{parameters.recipe.network.architecture} · {some(numbers['FOLDS_RUN'], 'fold')} ·"
        f" {some(seeds, 'seed')}"
    )
    body = (
        header(
            f"Cross-validation on the dataset “{dataset.name}”",
            about,
            " ".join(escape(sentence) for sentence in summary.sentences),
            figures,
        ),
        "".join(paragraph(text, "todo") for text in summary.warnings),
        section(
            "By place",
            card(_chart(main), "IoU of water where the model had never been"),
            card(_table(main)),
        ),
        section(
            "Other labels",
            paragraph(
                "Made by a method or simulated, not drawn or checked by people: these scores count"
                " in no number above."
            ),
            card(_chart(apart)),
            card(_table(apart)),
        )
        if apart
        else "",
        section("Trainings", card(_trainings(runs))),
        section("Recipe", card(recipe_table(parameters.recipe))),
        section("How this was measured", paragraph(METHOD)),
        footer(f"Highwater {__version__}", str(dataset.folder)),
    )
    path.write_text(page(f"Cross-validation on {dataset.name}", "".join(body)), "utf-8")


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
        names = [item.place.replace("$", r"\$") for item in shown]
        axes.set_yticks(range(len(shown)), [name[:40] for name in names])
        axes.set_ylim(-0.7, len(shown) - 0.3)
        axes.set_xlim(0, 1)
        axes.grid(axis="x")
        axes.set_xlabel("IoU · bar: 95 % interval · large dot: mean · small: seeds · dotted: mean")
        return charts.svg(made, "IoU by place")


def _table(places: Sequence[PlaceScores]) -> str:
    columns = ("Place", "Labels", "Tiles", "IoU", "95 % interval", "Seeds ±", "F1", "Precision")
    return table(
        (*columns, "Recall", "IoU, mean of tiles"),
        (
            (
                item.place,
                item.labels,
                f"{item.tiles:,}",
                _number(item.iou),
                "too few tiles"
                if item.interval is None
                else f"{item.interval[0]:.3f} – {item.interval[1]:.3f}",
                "–" if item.seed_spread is None else f"{item.seed_spread:.3f}",
                *map(_number, (item.f1, item.precision, item.recall, item.image_iou)),
            )
            for item in sorted(places, key=lambda item: -np.nan_to_num(item.iou))
        ),
    )


def _trainings(runs: Sequence[FoldRun]) -> str:
    columns = ("Left out", "Seed", "Training tiles", "Validation tiles", "Kept whole", "Set aside")
    return table(
        (*columns, "Tiles left out", "Validation IoU", "Threshold", "Best epoch", "Time"),
        (
            (
                run.fold.name,
                str(run.seed),
                f"{len(run.fold.training):,}",
                f"{len(run.fold.validation):,}",
                f"{run.fold.validated_by}s",
                f"{run.fold.set_aside:,}",
                f"{len(run.fold.left_out):,}",
                _number(run.scores.validation_iou),
                f"{run.scores.threshold:.3f}",
                f"{run.scores.best_epoch}{SPACE}of{SPACE}{run.scores.epochs_run}",
                "earlier" if run.again else f"{run.seconds / 60:.1f}{SPACE}min",
            )
            for run in runs
        ),
    )


def _number(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"
