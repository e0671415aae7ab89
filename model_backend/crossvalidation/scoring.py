"""One fold: a training, and its model judged on tiles that it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..context import JobContext
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from .runs import FoldScores

BATCH_PIXELS = 1_000_000
"""Pixels at once; more would only take more memory."""


def train_and_score(
    parameters: TrainModelParameters, left_out: Sequence[TileRecord], context: JobContext
) -> FoldScores:
    """Train, and score the best model on tiles that took no part.

    Args:
        parameters: Of the training, with its tiles named.
        left_out: Tiles to judge it on.
        context: Of this fold.

    Raises:
        HighwaterError: ``train.…``, ``dataset.…``.
    """
    from ..training.training import train

    outcome = train(parameters, context)
    dataset = Dataset.open(parameters.dataset)
    counts = count_tiles(
        outcome.checkpoint,
        outcome.temperature,
        outcome.threshold,
        dataset,
        left_out,
        parameters,
        context,
    )
    return FoldScores(
        counts, outcome.threshold, outcome.validation_iou, outcome.best_epoch, outcome.epochs_run
    )


def count_tiles(
    checkpoint: Path,
    temperature: float,
    threshold: float,
    dataset: Dataset,
    tiles: Sequence[TileRecord],
    parameters: TrainModelParameters,
    context: JobContext,
) -> dict[str, tuple[int, int, int, int]]:
    """Hits, false alarms, misses and right dry pixels of each tile.

    Args:
        checkpoint: Of the model.
        temperature: That its logits are divided by.
        threshold: Probability from which a pixel is water.
        dataset: That the tiles are of.
        tiles: To look at.
        parameters: Say on which device and in which precision, and whether a damaged tile is
            left out.
        context: The job.

    Raises:
        HighwaterError: ``dataset.tile_damaged``.
    """
    import torch

    from ..models.checkpoint import load_checkpoint
    from ..training.device import autocast, choose_device, choose_precision

    device = choose_device(parameters.device, 1)
    precision = choose_precision(parameters.precision, device)
    model, _ = load_checkpoint(checkpoint)
    model.temperature.fill_(temperature)
    model.to(device, memory_format=torch.channels_last)
    bands = [dataset.format.bands.index(name) for name in model.spec.bands]
    samples = TileSamples(dataset, (), None, [tile.tile for tile in tiles], model.spec.optional)
    step = max(BATCH_PIXELS // dataset.format.tile_size**2, 1)
    counts: dict[str, tuple[int, int, int, int]] = {}
    for first in range(0, len(samples), step):
        context.check_cancelled()
        batch = []
        for number in range(first, min(first + step, len(samples))):
            try:
                batch.append(samples[number])
            except HighwaterError as error:
                if not parameters.skip_damaged:
                    raise
                context.warn(f"left out of the scores: {error.sentence}")
        if not batch:
            continue
        raw = torch.from_numpy(np.stack([sample.image[bands] for sample in batch])).to(device)
        with torch.inference_mode(), autocast(device, precision):
            water = model.probability(raw)[:, 0].float().cpu().numpy() >= threshold
        for sample, called in zip(batch, water):
            counts[sample.tile.tile] = _count(called, sample.label)
    return counts


def _count(called: np.ndarray, label: np.ndarray) -> tuple[int, int, int, int]:
    """Hits, false alarms, misses, right dry pixels; labels other than 0 and 1 count nowhere."""
    pairs = (called & (label == 1), called & (label == 0), ~called & (label == 1))
    hits, alarms, misses = (int(flags.sum()) for flags in pairs)
    return hits, alarms, misses, int((label <= 1).sum()) - hits - alarms - misses
