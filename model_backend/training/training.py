"""Training as a function: for the job, for cross-validation and for searches."""

from __future__ import annotations

import gc
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from rasterio.errors import NotGeoreferencedWarning

from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.words import some
from ..evaluation.probability_scores import ProbabilityScores
from ..models.checkpoint import load_checkpoint
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import to_plain
from .conductor import ASKED, Conductor
from .fitting import Attempt, fit, smallest_batch
from .history import EpochRow
from .measuring import Fitted, Measurer
from .memory import is_out_of_memory
from .plan import Plan
from .planning import make_plan
from .processes import Companions, free_port, leave_group
from .resuming import plan_of_run
from .run_folder import RUNNING, TRAINED, RunFolder

PREPARING, MEASURING = 0.04, 0.96
"""Shares of the progress at which the first epoch begins and the last one ends."""


@dataclass(frozen=True)
class TrainingOutcome:
    """What a training gave.

    Attributes:
        rows: One for each epoch.
        best_epoch: From 1.
        reason: ``finished``, ``patience`` or ``stopped``.
        run: Folder of the run.
        plan: Of the run.
        fitted: Temperature and threshold.
        validation: Scores of the validation part, with the temperature.
        seconds: That it took, those before an interruption not included.
    """

    rows: tuple[EpochRow, ...]
    best_epoch: int
    reason: str
    run: RunFolder
    plan: Plan
    fitted: Fitted
    validation: ProbabilityScores
    seconds: float

    @property
    def best(self) -> EpochRow:
        """The row of the best epoch."""
        return self.rows[self.best_epoch - 1]

    @property
    def checkpoint(self) -> Path:
        """The best model."""
        return self.run.best

    @property
    def epochs_run(self) -> int:
        """Number of epochs."""
        return len(self.rows)

    @property
    def temperature(self) -> float:
        """That logits are to be divided by."""
        return self.fitted.temperature.value

    @property
    def threshold(self) -> float:
        """Probability from which a pixel is water."""
        return self.fitted.threshold

    @property
    def validation_iou(self) -> float:
        """Of the best model, at the threshold, pooled over the validation part."""
        return self.validation.scores(self.threshold)["iou"] or 0.0

    @property
    def validation_f1(self) -> float:
        """As :attr:`validation_iou`."""
        return self.validation.scores(self.threshold)["f1"] or 0.0

    @property
    def tile_counts(self) -> dict[str, tuple[int, int, int, int]]:
        """Hits, false alarms, misses and right dry pixels of each validation tile."""
        return self.validation.counts_by_group(self.threshold)


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
    begin, end = (span[0] + (span[1] - span[0]) * share for share in (PREPARING, MEASURING))
    epoch_seconds = 0.0
    if parameters.resume:
        plan = plan_of_run(folder, parameters, context)
        folder.stop.unlink(missing_ok=True)
    else:
        check_new(folder)
        folder.create()
    where = cache or folder.cache
    try:
        if not parameters.resume:
            plan, epoch_seconds = make_plan(parameters, context, where, (span[0], begin), started)
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
        )
        conductor = _fit_in_memory(attempt, folder, context)
        fitted, validation = _measure(attempt, folder, lambda: context.progress(end, "Measuring"))
    except BaseException:
        if not folder.holds_run:  # refused: as if nothing had been
            _remove_if_empty(folder)
        raise
    finally:
        if cache is None:
            folder.tidy()

    if conductor.reason == ASKED:
        context.warn(
            f"Training was stopped in epoch {len(conductor.history.rows)}; the best model so far,"
            f" of epoch {conductor.best_epoch}, is kept."
        )
    folder.write(parameters, plan, TRAINED if conductor.reason != ASKED else ASKED)
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


def check_new(folder: RunFolder) -> None:
    """Refuse a folder that a run was begun in.

    Raises:
        HighwaterError: ``train.run_exists``.
    """
    if folder.holds_run:
        raise HighwaterError(
            "train.run_exists",
            f"The run folder “{folder.path}” already holds a run.",
            "Choose another folder, or resume the run if it is unfinished.",
        )


def _remove_if_empty(folder: RunFolder) -> None:
    folder.tidy()
    if folder.path.is_dir() and not any(folder.path.iterdir()):
        folder.path.rmdir()


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


def _fit_in_memory(attempt: Attempt, folder: RunFolder, context: JobContext) -> Conductor:
    """Train, with half the batch whenever memory runs out."""
    smallest = smallest_batch(attempt.plan)
    while True:
        try:
            return _fit_together(attempt)
        except HighwaterError:
            raise
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            detail = str(error)
        # Outside the handler: the error's traceback would keep the batch's memory.
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        size = attempt.batch_size // 2
        if size < smallest:
            raise HighwaterError(
                "train.memory",
                f"There is not enough memory to train on batches of"
                f" {some(attempt.batch_size, 'tile')}.",
                "Close other programs, choose a smaller network, or train on random crops.",
                detail,
            )
        goes_on = "from the last epoch" if folder.last.is_file() else "from the beginning"
        context.warn(
            f"Memory ran out with batches of {some(attempt.batch_size, 'tile')}; training goes on"
            f" {goes_on} with {size}."
        )
        attempt = replace(attempt, batch_size=size)


def _fit_together(attempt: Attempt) -> Conductor:
    """Train in as many processes as the plan says; this one is the first."""
    if attempt.plan.processes == 1:
        return fit(attempt)
    attempt = replace(attempt, port=free_port())
    companions = Companions([_order(attempt, rank) for rank in range(1, attempt.plan.processes)])
    try:
        return fit(attempt)
    except HighwaterError:
        raise
    except Exception as error:
        if is_out_of_memory(error):
            raise
        # Whoever is left sees a broken connection; the one that broke it knows why.
        if not companions.have_broken_off():
            raise
        if is_out_of_memory(RuntimeError(companions.said())):
            raise MemoryError("in another process of the training") from error
        raise companions.failure() from error
    finally:
        companions.end()
        leave_group()


def _order(attempt: Attempt, rank: int) -> dict[str, Any]:
    return {
        "parameters": to_plain(attempt.parameters),
        "plan": to_plain(attempt.plan),
        "run": str(attempt.run),
        "cache": str(attempt.cache),
        "batch_size": attempt.batch_size,
        "rank": rank,
        "port": attempt.port,
    }
