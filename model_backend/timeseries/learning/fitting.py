"""Training from a prepared run to its best weights."""

from __future__ import annotations

import warnings

import torch

from ...context import JobContext
from ...protocol.parameters import TrainTimeSeriesParameters
from ...protocol.plain import to_plain
from ...training._lightning import pl
from ...training.clock import Clock
from ...training.device import LIGHTNING
from ...training.live import Live
from ...training.loggers import close_loggers, open_loggers
from ...training.run_folder import RunFolder
from ..networks.model import SequenceModel
from .batches import EpochBatches, PlaceLoader
from .conductor import SequenceConductor
from .losses import SequenceLoss
from .module import SequenceTraining
from .planning import Prepared


def fit(
    parameters: TrainTimeSeriesParameters,
    prepared: Prepared,
    folder: RunFolder,
    context: JobContext,
    started: float,
    span: tuple[float, float],
    live: Live | None = None,
) -> SequenceConductor:
    """Train until it ends by itself, going on from ``last.ckpt`` where there is one.

    Args:
        parameters: Of the training.
        prepared: Plan, places and images.
        folder: Of the run.
        context: The job.
        started: Value of ``time.monotonic()`` when the job began.
        span: Fractions of the job's progress.
        live: Told where training is.

    Returns:
        What knows the best epoch, the curves, and why it ended.
    """
    plan, optimise = prepared.plan, parameters.optimisation
    torch.manual_seed(parameters.seed)
    module = SequenceTraining(
        SequenceModel(plan.spec).train(),
        SequenceLoss(optimise, plan.flood_weight, plan.dry_weight),
        optimise,
        plan.average,
        Clock(plan.epochs, optimise.minutes and optimise.minutes * 60, started),
        parameters.seed,
    )
    loader = PlaceLoader(prepared.store, plan.spec)
    batches = EpochBatches(
        loader,
        prepared.part(plan.training),
        optimise.batch_size,
        parameters.augmentation,
        optimise.most_images,
        parameters.seed,
        lambda: module.epoch,
    )
    validation = EpochBatches(loader, prepared.part(plan.validation), 1)
    conductor = SequenceConductor(parameters, plan, folder, context, span, live)
    if folder.last.is_file():
        checkpoint = torch.load(folder.last, map_location="cpu", weights_only=True)
        conductor.go_on_from(checkpoint, module.go_on_from(checkpoint))
    if conductor.reason:  # it had ended; what comes after had not
        return conductor
    conductor.loggers = open_loggers(parameters.loggers, folder.path, to_plain(parameters))
    status = "failed"
    try:
        with warnings.catch_warnings():
            # They advise on data loaders with worker processes.
            warnings.simplefilter("ignore")
            pl.Trainer(
                accelerator="gpu" if plan.device == "cuda" else plan.device,
                devices=1,
                precision=LIGHTNING["float32"],
                max_epochs=-1,  # the clock decides
                callbacks=[conductor],
                logger=False,
                enable_checkpointing=False,
                enable_progress_bar=False,
                enable_model_summary=False,
                num_sanity_val_steps=0,
                default_root_dir=folder.path,
            ).fit(module, batches, validation)
        status = "success"
    finally:
        close_loggers(conductor.loggers, status)
        conductor.history.draw()
    return conductor
