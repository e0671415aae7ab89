"""Batches of a dataset's parts, as the plan wants them, for one of its processes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..protocol.parameters import TrainModelParameters
from ..sar.bands import OPTICAL, is_radar, origin_of
from . import sampling
from .augmentation import TYPICAL_SPREAD, BandFacts
from .batches import Batches
from .plan import Plan


def samples_of(
    dataset: Dataset, names: tuple[str, ...], plan: Plan, cache: Path | None
) -> TileSamples:
    """The tiles of a part of the plan."""
    return TileSamples(dataset, (), cache, names, plan.spec.optional)


def smallest_batch(plan: Plan) -> int:
    """Tiles that a batch must have: two per process where batch norm wants a variance."""
    return plan.processes * (2 if plan.spec.norm == "batch" else 1)


def training_batches(
    dataset: Dataset,
    parameters: TrainModelParameters,
    plan: Plan,
    cache: Path | None,
    batch_size: int,
    epoch: Callable[[], int],
    losses: Callable[[], np.ndarray | None],
    rank: int = 0,
) -> Batches:
    """Batches of the training part for one process.

    Args:
        dataset: The dataset.
        parameters: Of the training.
        plan: Of the run.
        cache: Folder of decoded tiles.
        batch_size: Of all processes together.
        epoch: Asked for the epoch's number at the begin of each pass.
        losses: Asked for the last losses of the tiles, for ``hard``.
        rank: Number of this process.
    """
    samples = samples_of(dataset, plan.training, plan, cache)
    tiles = len(samples)
    smallest = smallest_batch(plan)
    kind = parameters.optimisation.sampling
    balanced = sampling.balanced_weights([tile.water_percent for tile in samples.tiles])
    limit = min(plan.steps * plan.batch_size, tiles) if plan.steps else tiles

    def cut() -> tuple[int, list[np.ndarray]]:
        weights = None
        if kind == "balanced":
            weights = balanced
        elif kind == "hard":
            known = losses()
            weights = None if known is None else sampling.hard_weights(known)
        number = epoch()
        order = sampling.order(weights, tiles, parameters.seed, number)[:limit]
        whole = sampling.batches(order, batch_size, smallest)
        return number, [batch[rank :: plan.processes] for batch in whole]

    sources = parameters.loss.source_weights
    return Batches(
        samples,
        band_numbers(dataset, plan),
        cut,
        sampling.batch_count(limit, batch_size, smallest),
        np.array([sources.get(tile.label_source, 1.0) for tile in samples.tiles], np.float32),
        # Each process varies its tiles by chance of its own.
        parameters.seed + 7919 * rank,
        parameters.augmentation,
        band_facts(plan),
        pin=plan.device == "cuda",
        threads=1 if plan.device == "cpu" else 4,
    )


def measuring_batches(
    dataset: Dataset, names: tuple[str, ...], plan: Plan, cache: Path | None, size: int, rank: int
) -> Batches:
    """Batches of a part that is measured: in order, as they are."""
    samples = samples_of(dataset, names, plan, cache)
    own = np.arange(len(samples))[rank :: plan.processes]
    cuts = [own[start : start + size] for start in range(0, len(own), size)]
    weights = np.ones(len(samples), np.float32)
    return Batches(
        samples,
        band_numbers(dataset, plan),
        lambda: (0, cuts),
        len(cuts),
        weights,
        0,
        pin=plan.device == "cuda",
        threads=1 if plan.device == "cpu" else 4,
    )


def band_numbers(dataset: Dataset, plan: Plan) -> list[int]:
    """Where the model's bands are in the dataset's images."""
    return [dataset.format.bands.index(band) for band in plan.spec.bands]


def band_facts(plan: Plan) -> list[BandFacts]:
    """What augmentation needs to know of each raw band."""
    channels = {channel.name: channel for channel in plan.spec.channels}
    in_decibels = plan.spec.unit == "db"
    facts = []
    for band in plan.spec.bands:
        channel, radar, origin = channels.get(band), is_radar(band), origin_of(band)
        mean = channel.mean if channel else -15.0
        spread = channel.std if channel else TYPICAL_SPREAD
        decibel = 1.0 if in_decibels else spread / TYPICAL_SPREAD
        stretched = channel and not in_decibels and (radar or origin.sensor in OPTICAL)
        facts.append(
            BandFacts(
                radar,
                band in plan.spec.optional,
                mean,
                decibel,
                origin,
                spread if stretched else 0.0,
            )
        )
    return facts
