"""What is measured before training: batch size, learning rate, time of an epoch."""

from __future__ import annotations

import copy
import itertools
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import torch

from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.words import some
from ..models.export import check_exportable
from ..models.losses.build import build_loss
from ..models.model import FloodModel
from ..protocol.parameters import TrainModelParameters
from . import memory, range_test
from .batches import Batch
from .clock import KEPT_BACK, KEPT_SECONDS
from .feeding import smallest_batch, training_batches
from .fitting import new_model
from .plan import Plan

LONGEST_MEMORY = 0.03
"""Of a training's batches that the moving average of the weights looks back at most."""

EPOCHS_IN_TIME = 6
"""Validations that a training of limited time should have at least."""

TEST_EPOCH = 2**20
"""Number of the epoch whose order the range test sees: one that no training reaches."""


def tune(
    plan: Plan,
    parameters: TrainModelParameters,
    dataset: Dataset,
    cache: Path,
    context: JobContext,
    progress: Callable[[float, str], None],
    started: float,
) -> tuple[Plan, float]:
    """Fill in what is measured: batch size, learning rate, length of the epochs.

    Args:
        plan: With 0 for what is open.
        parameters: Of the training.
        dataset: The dataset.
        cache: Folder for decoded tiles.
        context: The job.
        progress: Told the share of the preparation that is done, and the step.
        started: Value of ``time.monotonic()`` when the job began.

    Returns:
        The plan, and how long an epoch will presumably take, seconds; 0: not known.

    Raises:
        HighwaterError: ``model.export`` for a network that could not become a model file.
    """
    optimisation = parameters.optimisation
    minutes = optimisation.minutes
    model = new_model(parameters, plan)
    if plan.spec.encoder:  # our own architectures are known to become model files
        check_exportable(model)
    model = model.to(plan.device)
    loss = build_loss(parameters.loss, plan.positive_weight).to(plan.device)
    if not plan.batch_size:
        plan = replace(plan, batch_size=_batch_size(plan, parameters, dataset, cache, model, loss))
        context.log(f"Batches of {some(plan.batch_size, 'tile')}, as memory allows.")
    batches = training_batches(
        dataset, parameters, plan, cache, plan.batch_size, lambda: TEST_EPOCH, lambda: None
    )
    steps = len(batches)
    epoch_seconds = 0.0
    if minutes is not None:
        step = _seconds_per_step(plan, parameters, batches, model, loss)
        share = len(plan.validation) / max(len(plan.training), 1) / 3
        left = minutes * 60 * (1 - KEPT_BACK) - KEPT_SECONDS - (time.monotonic() - started)
        affordable = max(int(left / step / (1 + share)), 1)
        epochs = min(EPOCHS_IN_TIME, plan.epochs)
        if affordable < epochs * steps:
            # Shorter epochs: each shows a part of the tiles, and another part the next time.
            steps = max(affordable // epochs, 1)
            plan = replace(plan, steps=steps)
            context.log(
                f"An epoch is {some(steps, 'batch', 'batches')}, so that the time suffices."
            )
        epoch_seconds = step * (steps + share * len(batches))
        total = min(affordable, steps * plan.epochs)
    else:
        total = steps * plan.epochs
    if not plan.learning_rate:
        rate = _rate(plan, parameters, batches, model, loss, total, context, progress)
        plan = replace(plan, learning_rate=rate)
    # The average looks back over a few hundredths of the training, at least some batches.
    plan = replace(plan, average=1 - 1 / max(total * LONGEST_MEMORY, 8))
    progress(1.0, "Preparing the training")
    return plan, epoch_seconds


def _batch_size(
    plan: Plan,
    parameters: TrainModelParameters,
    dataset: Dataset,
    cache: Path,
    model: FloodModel,
    loss: torch.nn.Module,
) -> int:
    pair = replace(plan, batch_size=max(2, smallest_batch(plan)), processes=1)
    batches = training_batches(
        dataset, parameters, pair, cache, pair.batch_size, lambda: TEST_EPOCH, lambda: None
    )
    batch = next(iter(batches)).to(plan.device)
    per_tile = memory.bytes_per_tile(copy.deepcopy(model), loss, batch, plan.device, plan.precision)
    free = memory.free_bytes(plan.device) * (plan.processes if plan.device == "cuda" else 1)
    size = memory.choose_batch_size(per_tile, len(plan.training), plan.device, free)
    return max(size, smallest_batch(plan))


def _seconds_per_step(
    plan: Plan,
    parameters: TrainModelParameters,
    batches: Iterable[Batch],
    model: FloodModel,
    loss: torch.nn.Module,
) -> float:
    """Time of a batch; the first two only warm up."""
    times: list[float] = []
    range_test.find_rate(
        model,
        loss,
        batches,
        6,
        parameters.optimisation.weight_decay,
        plan.device,
        plan.precision,
        parameters.optimisation.clip_gradients,
        lambda step: times.append(time.monotonic()),
    )
    lasted = [after - before for before, after in itertools.pairwise(times[1:])] or [1.0]
    return max(sum(lasted) / len(lasted) / plan.processes, 1e-4)


def _rate(
    plan: Plan,
    parameters: TrainModelParameters,
    batches: Iterable[Batch],
    model: FloodModel,
    loss: torch.nn.Module,
    total: int,
    context: JobContext,
    progress: Callable[[float, str], None],
) -> float:
    optimisation = parameters.optimisation
    steps = range_test.affordable(total)
    largest = range_test.FINE_TUNING if parameters.initial_model else 1.0
    if not steps:
        rate = min(range_test.FALLBACK, largest)
        context.log(f"Learning rate {rate:.1e}; the training is too short to search for one.")
        return rate
    endless = itertools.chain.from_iterable(itertools.repeat(batches))
    found = range_test.find_rate(
        model,
        loss,
        endless,
        steps,
        optimisation.weight_decay,
        plan.device,
        plan.precision,
        optimisation.clip_gradients,
        lambda step: progress(0.6 + 0.4 * step / steps, "Searching for the learning rate"),
    )
    rate = min(found.rate, largest)
    context.log(f"Learning rate {rate:.1e}, found on {some(len(found.rates), 'batch', 'batches')}.")
    return rate
