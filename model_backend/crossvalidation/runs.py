"""The trainings of a cross-validation: each fold with each seed, none of them twice."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ..context import JobContext
from ..dataset.layout import safe_name, write_whole
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..experiments.identity import content_mark, mark_of, recipe_of
from ..part_context import PartContext
from ..protocol import HighwaterError
from ..protocol.parameters import CrossValidateParameters, TrainModelParameters
from ..training.run_folder import RunFolder, free_name
from .folds import Fold

RESULT = "fold.json"
CHANGED = ("train.other_tiles", "train.other_recipe", "train.run_damaged", "train.run_finished")
"""Why an unfinished training cannot be resumed; it is begun anew then."""


@dataclasses.dataclass(frozen=True)
class FoldScores:
    """What a trained model did on the tiles that it had not seen.

    Attributes:
        counts: Hits, false alarms, misses and right dry pixels of each tile.
        threshold: Probability from which a pixel was water, fitted on the validation tiles.
        validation_iou: On the validation tiles.
        best_epoch: Whose weights were taken, from 1.
        epochs_run: Number of epochs.
        whole: Whether the training ended by itself; one that somebody has stopped is scored as
            it is, but goes on when the job is run again.
    """

    counts: dict[str, tuple[int, int, int, int]]
    threshold: float
    validation_iou: float
    best_epoch: int
    epochs_run: int
    whole: bool = True


@dataclasses.dataclass(frozen=True)
class FoldRun:
    """One training and its scores.

    Attributes:
        fold: What it left out.
        seed: It was trained with.
        scores: On what it left out.
        seconds: That training took.
        again: Whether it had been finished by an earlier call.
    """

    fold: Fold
    seed: int
    scores: FoldScores
    seconds: float
    again: bool


TrainFold = Callable[[TrainModelParameters, Sequence[TileRecord], JobContext], FoldScores]
"""Trains with these parameters and scores the model on these tiles, which it has not seen."""


def run_folds(
    parameters: CrossValidateParameters,
    dataset: Dataset,
    folds: Sequence[Fold],
    train_fold: TrainFold,
    context: JobContext,
) -> list[FoldRun]:
    """Train and score every fold with every seed; what is finished in the run folder is read.

    Args:
        parameters: Of the job.
        dataset: The dataset.
        folds: What to leave out.
        train_fold: Does one of them.
        context: The job.

    Raises:
        HighwaterError: Of the trainings.
    """
    folder = Path(parameters.run)
    wanted = [(fold, seed) for seed in parameters.seeds for fold in folds]
    marks = {fold.name: content_mark(dataset, _tiles_of(fold)) for fold in folds}
    runs = []
    for number, (fold, seed) in enumerate(wanted):
        label = (
            f"Without {fold.name}, seed {seed}"
            if len(parameters.seeds) > 1
            else f"Without {fold.name}"
        )
        share = 0.98 / len(wanted)
        part = PartContext(context, label, 0.02 + number * share, 0.02 + (number + 1) * share)
        recipe = _recipe(parameters.recipe, fold, seed)
        mark = mark_of(recipe_of(recipe), marks[fold.name], [tile.tile for tile in fold.left_out])
        own = folder / f"{safe_name(fold.name)[:40]}-seed{seed}-{mark[:8]}"
        run = _finished(own, mark, fold, seed)
        if run is None:
            begun = time.monotonic()
            recipe = dataclasses.replace(recipe, run=str(own))
            scores = _train(recipe, fold, train_fold, part)
            run = FoldRun(fold, seed, scores, time.monotonic() - begun, False)
            if scores.whole:
                _write(own, mark, run)
        else:
            part.log("was trained by an earlier call; its scores are taken from there.")
        runs.append(run)
        part.progress(1.0, "scored")
    return runs


def _train(
    recipe: TrainModelParameters, fold: Fold, train_fold: TrainFold, context: JobContext
) -> FoldScores:
    """Go on with the training in the run folder, or begin one."""
    if RunFolder(Path(recipe.run)).holds_run:
        try:
            return train_fold(dataclasses.replace(recipe, resume=True), fold.left_out, context)
        except HighwaterError as error:
            if error.code not in CHANGED:
                raise
            context.log(f"begins anew: {error.sentence}")
    recipe = dataclasses.replace(recipe, run=str(free_name(Path(recipe.run))))
    return train_fold(recipe, fold.left_out, context)


def _recipe(recipe: TrainModelParameters, fold: Fold, seed: int) -> TrainModelParameters:
    return dataclasses.replace(
        recipe,
        seed=seed,
        resume=False,
        training_tiles=tuple(tile.tile for tile in fold.training),
        validation_tiles=tuple(tile.tile for tile in fold.validation),
    )


def _tiles_of(fold: Fold) -> list[TileRecord]:
    return [*fold.left_out, *fold.training, *fold.validation]


def _finished(folder: Path, mark: str, fold: Fold, seed: int) -> FoldRun | None:
    """The run in a folder, where it is of the same recipe and tiles and whole."""
    try:
        said = json.loads((folder / RESULT).read_text("utf-8"))
        if said["mark"] != mark:
            return None
        values = said["scores"]
        values["counts"] = {tile: tuple(counts) for tile, counts in values["counts"].items()}
        return FoldRun(fold, seed, FoldScores(**values), float(said["seconds"]), True)
    except (OSError, ValueError, KeyError, TypeError):
        return None  # not there, or of another release: it is trained


def _write(folder: Path, mark: str, run: FoldRun) -> None:
    said = {
        "type": "Highwater fold",
        "mark": mark,
        "left_out": run.fold.name,
        "seed": run.seed,
        "seconds": round(run.seconds, 2),
        "scores": dataclasses.asdict(run.scores),
    }
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / RESULT, json.dumps(said, ensure_ascii=False).encode())
