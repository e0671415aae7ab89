"""One attempt to train: everything is built from the plan, the same in every process."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..context import JobContext
from ..dataset.store import Dataset
from ..models.architectures import build_network
from ..models.checkpoint import load_checkpoint
from ..models.losses.build import build_loss
from ..models.model import FloodModel
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import to_plain
from ._lightning import pl
from .clock import Clock
from .conductor import Conductor
from .device import LIGHTNING, threads
from .feeding import measuring_batches, training_batches
from .history import History
from .initial import checkpoint_of
from .live import Live
from .loggers import close_loggers, open_loggers
from .module import FloodTraining
from .pictures import choose_tiles
from .plan import Plan
from .run_folder import RunFolder
from .watch import FiniteWatch


@dataclass(frozen=True)
class Attempt:
    """What one attempt needs to know.

    Attributes:
        parameters: Of the training.
        plan: Of the run.
        run: Its folder.
        cache: Folder of decoded tiles.
        batch_size: Of all processes together; smaller than the plan's after memory ran out.
        started: Value of ``time.monotonic()`` when the job began.
        rank: Number of this process, from 0.
        port: Where the processes meet; 0: there is only one.
        epoch_seconds: Expected; 0: unknown.
        context: The job; None in other processes than the first.
        on_validation: See :class:`Conductor`.
        span: Fractions of the job's progress.
        live: Told where training is; None: nobody is told.
    """

    parameters: TrainModelParameters
    plan: Plan
    run: Path
    cache: Path
    batch_size: int
    started: float
    rank: int = 0
    port: int = 0
    epoch_seconds: float = 0.0
    context: JobContext | None = None
    on_validation: Callable[[int, dict[str, float]], None] | None = None
    span: tuple[float, float] = field(default=(0.0, 1.0))
    live: Live | None = None


def new_model(parameters: TrainModelParameters, plan: Plan, weights: bool = True) -> FloodModel:
    """The model before its first step; the same for the same seed.

    Args:
        parameters: Of the training.
        plan: Of the run.
        weights: Whether those of an initial model or of an encoder are wanted; without, nothing
            need be there or be downloaded.
    """
    torch.manual_seed(parameters.seed)
    if not weights:
        model = FloodModel(plan.spec)
    elif parameters.initial_model:
        model, _ = load_checkpoint(checkpoint_of(Path(parameters.initial_model)))
        model.temperature.fill_(1.0)
    else:
        source = parameters.network.encoder_weights
        model = FloodModel(plan.spec, build_network(plan.spec, source))
    return model.to(memory_format=torch.channels_last).train()


def fit(attempt: Attempt) -> Conductor:
    """Train until it ends by itself, going on from ``last.ckpt`` where there is one.

    Returns:
        What knows the best epoch, the curves, and why it ended.

    Raises:
        HighwaterError: What went wrong.
        RuntimeError: Of torch, such as for lack of memory.
    """
    parameters, plan = attempt.parameters, attempt.plan
    folder = RunFolder(attempt.run)
    dataset = Dataset.open(parameters.dataset)
    optimisation = parameters.optimisation
    minutes = optimisation.minutes
    clock = Clock(plan.epochs, minutes and minutes * 60, attempt.started)
    if attempt.epoch_seconds:
        clock.expect(attempt.epoch_seconds)
    goes_on = folder.last.is_file()
    module = FloodTraining(
        new_model(parameters, plan, weights=not goes_on),
        build_loss(parameters.loss, plan.positive_weight),
        optimisation,
        plan.learning_rate,
        plan.average,
        clock,
        FiniteWatch(plan.training, plan.device == "cpu"),
        parameters.seed,
        len(plan.training),
    )
    batches = training_batches(
        dataset,
        parameters,
        plan,
        attempt.cache,
        attempt.batch_size,
        lambda: module.epoch,
        lambda: None if module.tile_losses is None else module.tile_losses.values,
        attempt.rank,
    )
    per_process = max(attempt.batch_size // plan.processes, 1)
    validation = measuring_batches(
        dataset, plan.validation, plan, attempt.cache, per_process, attempt.rank
    )
    first = attempt.context is not None
    pictured = None
    if first and parameters.pictures:
        chosen = choose_tiles(validation.samples.tiles, parameters.pictures)
        pictured = validation.load(np.array(chosen))
    conductor = Conductor(
        parameters,
        plan,
        folder,
        attempt.batch_size,
        attempt.context,
        History(folder.curves, folder.chart),
        pictured,
        attempt.on_validation,
        attempt.span,
        attempt.live,
    )
    if goes_on:
        checkpoint = torch.load(folder.last, map_location="cpu", weights_only=True)
        conductor.go_on_from(checkpoint, module.go_on_from(checkpoint))
    if conductor.reason:  # it had ended; what came after had not
        return conductor
    if first:
        conductor.loggers = open_loggers(parameters.loggers, attempt.run, to_plain(parameters))
    status = "failed"
    try:
        with _settings(plan):
            trainer = _trainer(attempt, conductor)
            trainer.fit(module, batches, validation)
        status = "success"
    finally:
        close_loggers(conductor.loggers, status)
        if first:
            conductor.history.draw()
    return conductor


def _trainer(attempt: Attempt, conductor: Conductor) -> pl.Trainer:
    plan = attempt.plan
    together: dict[str, Any] = {"devices": 1}
    if plan.processes > 1:
        from .processes import Meeting, strategy

        together = {
            "devices": plan.processes,
            # Networks of smp may have such weights.
            "strategy": strategy(plan.device, unused=bool(plan.spec.encoder)),
            "plugins": [Meeting(attempt.rank, plan.processes, attempt.port)],
        }
    return pl.Trainer(
        accelerator="gpu" if plan.device == "cuda" else plan.device,
        precision=LIGHTNING[plan.precision],
        max_epochs=-1,  # the clock decides
        callbacks=[conductor],
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
        num_sanity_val_steps=0,
        use_distributed_sampler=False,
        deterministic="warn" if plan.device == "cuda" else None,
        default_root_dir=attempt.run,
        **together,
    )


@contextmanager
def _settings(plan: Plan) -> Iterator[None]:
    """Threads, warnings and determinism as training wants them, and back afterwards."""
    before = torch.get_num_threads()
    deterministic = torch.are_deterministic_algorithms_enabled()
    try:
        torch.set_num_threads(threads(plan.processes))
        with warnings.catch_warnings():
            # They advise on data loaders with worker processes, and on operators of a GPU that
            # have no deterministic form; neither is a user's choice.
            warnings.simplefilter("ignore")
            yield
    finally:
        torch.set_num_threads(before)
        torch.use_deterministic_algorithms(deterministic)
