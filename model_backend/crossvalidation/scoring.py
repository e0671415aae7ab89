"""One fold: a training, and its model judged on tiles that it has not seen."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from ..context import JobContext
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..experiments.folder import CACHE
from ..part_context import PartContext
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from .runs import FoldScores

TRAINED = 0.95
"""Share of a fold's progress that is training; the rest is looking at what was left out."""


def train_and_score(
    parameters: TrainModelParameters, left_out: Sequence[TileRecord], context: JobContext
) -> FoldScores:
    """Train, and score the best model on tiles that took no part.

    Args:
        parameters: Of the training, with its tiles named; folds share the decoded tiles beside
            their run folders.
        left_out: Tiles to judge it on.
        context: Of this fold.

    Raises:
        HighwaterError: ``train.…``, ``dataset.…``.
    """
    from ..models.checkpoint import load_checkpoint
    from ..training.conducting import ASKED
    from ..training.measuring import Measurer
    from ..training.training import train

    cache = Path(parameters.run).parent / CACHE
    # Pictures of validation tiles would be drawn in every epoch of every fold.
    quiet = dataclasses.replace(parameters, pictures=0)
    outcome = train(quiet, PartContext(context, "", 0.0, TRAINED), cache=cache)
    dataset = Dataset.open(parameters.dataset)
    names = tuple(tile.tile for tile in left_out)
    if parameters.skip_damaged:
        names = readable(dataset, names, cache, outcome.plan.spec.optional, context)
    model, _ = load_checkpoint(outcome.checkpoint)
    measurer = Measurer(
        model,
        dataset,
        outcome.plan,
        cache,
        lambda: context.progress(TRAINED, "Scoring what was left out"),
    )
    scores = measurer.scores(names, outcome.temperature)
    whole = outcome.reason != ASKED
    if whole:
        outcome.run.last.unlink(missing_ok=True)  # large, and only good for going on
    return FoldScores(
        scores.counts_by_group(outcome.threshold),
        outcome.threshold,
        outcome.validation_iou,
        outcome.best_epoch,
        outcome.epochs_run,
        whole,
    )


def readable(
    dataset: Dataset,
    names: Sequence[str],
    cache: Path,
    optional: Sequence[str],
    context: JobContext,
) -> tuple[str, ...]:
    """Names of the tiles that can be read; the others are told.

    Args:
        dataset: The dataset.
        names: Of the tiles to judge a model on.
        cache: Folder of decoded tiles.
        optional: Bands that may be missing.
        context: Of this fold.

    Raises:
        HighwaterError: ``dataset.tile_damaged`` when none can be read.
    """
    samples = TileSamples(dataset, (), cache, names, optional)
    kept = []
    failure = None
    for number, name in enumerate(names):
        try:
            samples[number]
            kept.append(name)
        except HighwaterError as error:
            context.warn(f"left out of the scores: {error.sentence}")
            failure = error
    if not kept and failure is not None:
        raise failure
    return tuple(kept)
