"""The trainings of a cross-validation: each fold with each seed, none of them twice."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ..context import JobContext
from ..dataset.layout import safe_name, write_whole
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..experiments.identity import content_mark, mark_of, recipe_of
from ..language import ENGLISH, speaking
from ..part_context import PartContext
from ..protocol import HighwaterError
from ..protocol.parameters import CrossValidateParameters, TrainModelParameters
from ..training.run_folder import RunFolder, free_name
from .folds import Fold

RESULT = "fold.json"
CHANGED = ("train.other_tiles", "train.other_recipe", "train.run_damaged", "train.run_finished")
"""Why an unfinished training cannot be resumed; it is begun anew then."""
AGAIN = "was trained by an earlier call; its scores are taken from there."


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
    tasks = _tasks(parameters, dataset, folds)
    trained = _on_cluster if parameters.scheduler else _here
    found = dict(trained(parameters, tasks, train_fold, context))
    return [found[task.folder.name] for task in tasks]


@dataclasses.dataclass(frozen=True)
class FoldTask:
    """One training to do.

    Attributes:
        fold: What it leaves out.
        seed: It is trained with.
        label: What it is called.
        recipe: With the tiles of the fold.
        mark: Changes with whatever its scores depend on.
        folder: Of its run.
    """

    fold: Fold
    seed: int
    label: str
    recipe: TrainModelParameters
    mark: str
    folder: Path

    def train(self, train_fold: TrainFold, context: JobContext) -> FoldRun:
        """Train and score, and keep the scores."""
        begun = time.monotonic()
        recipe = dataclasses.replace(self.recipe, run=str(self.folder))
        with speaking(ENGLISH):  # what a training says and keeps
            scores = _train(recipe, self.fold, train_fold, context)
        run = FoldRun(self.fold, self.seed, scores, time.monotonic() - begun, False)
        if scores.whole:
            _write(self.folder, self.mark, run)
        return run

    def finished(self) -> FoldRun | None:
        """What an earlier call has come to; None: it has to be trained."""
        return _finished(self.folder, self.mark, self.fold, self.seed)


def _tasks(
    parameters: CrossValidateParameters, dataset: Dataset, folds: Sequence[Fold]
) -> list[FoldTask]:
    marks = {fold.name: content_mark(dataset, _tiles_of(fold)) for fold in folds}
    tasks = []
    for seed in parameters.seeds:
        for fold in folds:
            seeded = f", seed {seed}" if len(parameters.seeds) > 1 else ""
            recipe = _recipe(parameters.recipe, fold, seed)
            names = [tile.tile for tile in fold.left_out]
            mark = mark_of(recipe_of(recipe), marks[fold.name], names)
            folder = f"{safe_name(fold.name)[:40]}-seed{seed}-{mark[:8]}"
            label = f"Without {fold.name}{seeded}"
            own = Path(parameters.run).absolute() / folder
            tasks.append(FoldTask(fold, seed, label, recipe, mark, own))
    return tasks


def _here(
    parameters: CrossValidateParameters,
    tasks: Sequence[FoldTask],
    train_fold: TrainFold,
    context: JobContext,
) -> Iterator[tuple[str, FoldRun]]:
    """Train one after the other in this process."""
    share = 0.98 / len(tasks)
    for number, task in enumerate(tasks):
        part = PartContext(context, task.label, 0.02 + number * share, 0.02 + (number + 1) * share)
        run = task.finished()
        if run is None:
            run = task.train(train_fold, part)
        else:
            part.log(AGAIN)
        yield task.folder.name, run
        part.progress(1.0, "scored")


def _on_cluster(
    parameters: CrossValidateParameters,
    tasks: Sequence[FoldTask],
    train_fold: TrainFold,
    context: JobContext,
) -> Iterator[tuple[str, FoldRun]]:
    """Train on the workers of a cluster."""
    from ..cluster.client import cluster_at
    from ..cluster.trainings import train_on

    left = []
    for task in tasks:
        run = task.finished()
        if run is None:
            left.append(task)
        else:
            context.log(f"{task.label}: {AGAIN}")
            yield task.folder.name, run
    if not left:
        return
    with cluster_at(parameters.scheduler, context) as cluster:
        trainings = train_on(cluster, left, train_fold, context.check_cancelled)
        for number, (task, run) in enumerate(trainings, 1):
            context.log(f"{task.label}: trained and scored, {run.seconds:.0f} s.")
            context.progress(0.02 + 0.98 * number / len(left), "Training", number, "trainings")
            yield task.folder.name, run


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
