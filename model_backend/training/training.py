"""Training as a function: for the job, for cross-validation and for searches."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from pathlib import Path

from rasterio.errors import NotGeoreferencedWarning

from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.words import some
from ..evaluation.probability_scores import ProbabilityScores
from ..models.checkpoint import load_checkpoint
from ..protocol.parameters import TrainModelParameters
from .attempts import fit_in_memory
from .conducting import ASKED
from .fitting import Attempt
from .live import MEASURING, PREPARING, Live, require_idle
from .measuring import Fitted, Measurer
from .outcome import TrainingOutcome
from .plan import Plan
from .planning import make_plan
from .resuming import plan_of_run
from .run_folder import RUNNING, TRAINED, RunFolder

PREPARED, FITTED = 0.04, 0.96
"""Shares of the progress at which the first epoch begins and the last one ends."""


def train(
    parameters: TrainModelParameters,
    context: JobContext,
    on_validation: Callable[[int, dict[str, float]], None] | None = None,
    span: tuple[float, float] = (0.0, 1.0),
    cache: Path | None = None,
) -> TrainingOutcome:
    """Train, from a dataset to ``best.safetensors`` in the run folder.

    Args:
        parameters: Of the training; ``run`` must be stated.
        context: The job.
        on_validation: Called after each epoch with its number, from 1, and ``train_loss``,
            ``validation_loss``, ``validation_iou``, ``validation_f1`` and ``learning_rate``; what
            it raises ends the training and is raised.
        span: Fractions of the job's progress that are this training's.
        cache: Folder for decoded tiles, which several trainings may share; None: in the run
            folder, and removed afterwards.

    Raises:
        HighwaterError: Bad input, before any long work; later ``dataset.tile_damaged``,
            ``train.not_finite``, ``train.memory`` or ``train.process``.
    """
    with warnings.catch_warnings():
        # Tiles without a place are meant. Not where each file is opened: filters of warnings are
        # not made for threads.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return _train(parameters, context, on_validation, span, cache)


def _train(
    parameters: TrainModelParameters,
    context: JobContext,
    on_validation: Callable[[int, dict[str, float]], None] | None,
    span: tuple[float, float],
    cache: Path | None,
) -> TrainingOutcome:
    started = time.monotonic()
    folder = RunFolder(Path(parameters.run))
    begin, end = (span[0] + (span[1] - span[0]) * share for share in (PREPARED, FITTED))
    epoch_seconds = 0.0
    if parameters.resume:
        plan = plan_of_run(folder, parameters, context)
        folder.stop.unlink(missing_ok=True)
    else:
        folder.require_new()
        require_idle(folder)
        folder.create()
    where = cache or folder.cache
    try:
        with Live(folder, PREPARING) as live:
            if not parameters.resume:
                preparing = span[0], begin
                plan, epoch_seconds = make_plan(parameters, context, where, preparing, started)
            folder.write(parameters, plan, RUNNING)
            _say(plan, context)
            attempt = Attempt(
                parameters,
                plan,
                folder.path,
                where,
                plan.batch_size,
                started,
                epoch_seconds=epoch_seconds,
                context=context,
                on_validation=on_validation,
                span=(begin, end),
                live=live,
            )
            conductor = fit_in_memory(attempt, folder, context)
            live.tell(phase=MEASURING)
            fitted, validation = _measure(
                attempt, folder, lambda: context.progress(end, "Measuring")
            )
            if conductor.reason == ASKED:
                context.warn(
                    f"Training was stopped in epoch {len(conductor.history.rows)}; the best model"
                    f" so far, of epoch {conductor.best_epoch}, is kept."
                )
            folder.write(parameters, plan, TRAINED if conductor.reason != ASKED else ASKED)
    except BaseException:
        if not folder.holds_run:  # refused: as if nothing had been
            folder.remove_if_empty()
        raise
    finally:
        if cache is None:
            folder.tidy()
    return TrainingOutcome(
        tuple(conductor.history.rows),
        conductor.best_epoch,
        conductor.reason,
        folder,
        plan,
        fitted,
        validation,
        time.monotonic() - started,
    )


def _measure(
    attempt: Attempt, folder: RunFolder, report: Callable[[], None]
) -> tuple[Fitted, ProbabilityScores]:
    """Fit temperature and threshold of the best model, and score the validation part."""
    model, _ = load_checkpoint(folder.best)
    dataset = Dataset.open(attempt.parameters.dataset)
    measurer = Measurer(model, dataset, attempt.plan, attempt.cache, report)
    fitted = measurer.fit()
    if fitted.part == "validation":
        return fitted, fitted.scores
    return fitted, measurer.scores(attempt.plan.validation, fitted.temperature.value)


def _say(plan: Plan, context: JobContext) -> None:
    spec = plan.spec
    context.log(
        f"{spec.architecture}{f' with {spec.encoder}' if spec.encoder else ''} on"
        f" {', '.join(channel.name for channel in spec.channels)}:"
        f" {some(len(plan.training), 'training tile')} and"
        f" {some(len(plan.validation), 'validation tile')} of {spec.tile} pixels, batches of"
        f" {plan.batch_size}, learning rate {plan.learning_rate:.1e}, {plan.precision} on"
        f" {plan.device}" + (f" in {plan.processes} processes." if plan.processes > 1 else ".")
    )
