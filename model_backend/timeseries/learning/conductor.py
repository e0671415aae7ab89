"""What happens besides the computing: progress, curves, best and last, and when to stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import numpy as np
from scipy.special import expit

from ...context import JobContext
from ...dataset.layout import PART
from ...dataset.words import some
from ...models.checkpoint import save_checkpoint
from ...protocol.parameters import TrainTimeSeriesParameters
from ...training import schedule
from ...training._lightning import pl
from ...training.conductor import ASKED, FINISHED, PATIENCE_OVER
from ...training.history import History
from ...training.run_folder import RunFolder
from ...training.stopping import StopFile
from ..scoring import best_threshold, judge
from .calibrating import calibrated_loss, shift_of
from .history import SequenceEpoch, draw_epochs
from .module import SequenceTraining
from .plan import SequencePlan


class SequenceConductor(pl.Callback):
    """Speaks and writes while Lightning computes.

    Args:
        parameters: Of the training.
        plan: Of the run.
        folder: Of the run.
        context: The job.
        span: Fractions of the job's progress at which training begins and ends.

    Attributes:
        best: Lowest calibrated loss of the validation part so far.
        best_epoch: Its epoch, from 1; 0: none yet.
        loggers: Lightning's, told the numbers of each epoch.
        reason: Why it ended; empty: it has not.
    """

    def __init__(
        self,
        parameters: TrainTimeSeriesParameters,
        plan: SequencePlan,
        folder: RunFolder,
        context: JobContext,
        span: tuple[float, float],
    ) -> None:
        self.best = math.inf
        self.best_epoch = 0
        self.waited = 0
        self.reason = ""
        self.loggers: list[Any] = []
        self.history = History(folder.curves, folder.chart, drawn=draw_epochs)
        self._parameters, self._plan = parameters, plan
        self._folder, self._context, self._span = folder, context, span
        self._stop = StopFile(folder.stop)
        self._began = time.monotonic()
        self._places = 0
        self._restore: Callable[[], None] | None = None

    def go_on_from(self, checkpoint: dict[str, Any], restore: Callable[[], None]) -> None:
        """Take over the state of a checkpoint; ``restore`` is called with the optimiser there."""
        state = checkpoint["highwater"]
        self.best, self.best_epoch = float(state["best"]), int(state["best_epoch"])
        self.waited, self.reason = int(state["waited"]), str(state["reason"])
        self.history.rows = [SequenceEpoch(**row) for row in state["history"]]
        self._restore = restore

    def on_save_checkpoint(
        self, trainer: pl.Trainer, module: pl.LightningModule, checkpoint: dict[str, Any]
    ) -> None:
        """Keep what is known here; the module adds its own."""
        checkpoint.setdefault("highwater", {}).update(
            best=self.best,
            best_epoch=self.best_epoch,
            waited=self.waited,
            reason=self.reason,
            history=self.history.state(),
        )

    def on_train_start(self, trainer: pl.Trainer, module: SequenceTraining) -> None:
        """The optimiser is there."""
        if self._restore is not None:
            self._restore()
            self._restore = None

    def on_train_epoch_start(self, trainer: pl.Trainer, module: SequenceTraining) -> None:
        """Note the time."""
        self._began, self._places = time.monotonic(), 0

    def on_train_batch_end(
        self, trainer: pl.Trainer, module: SequenceTraining, outputs: Any, batch: Any, index: int
    ) -> None:
        """Progress, and whether somebody wants the training to end."""
        batches = trainer.num_training_batches
        self._places += len(batch)
        first, last = self._span
        passed = module.clock.passed((index + 1) / batches)
        self._context.progress(
            first + (last - first) * passed, self._epoch_of(module), self._places, "places"
        )
        if index + 1 < batches and self._stop.wanted(1, module.device, index + 1):
            self.reason = ASKED
            trainer.should_stop = True

    def _epoch_of(self, module: SequenceTraining) -> str:
        of = f" of {self._plan.epochs}" if module.clock.seconds is None else ""
        return f"Epoch {module.epoch + 1}{of}"

    def on_train_epoch_end(self, trainer: pl.Trainer, module: SequenceTraining) -> None:
        """Judge the epoch, keep what is to be kept, and decide whether to go on."""
        row = self._row(module)
        optimisation = self._parameters.optimisation
        settled = schedule.SETTLED.get(optimisation.scheduler, 0.0)
        if row.calibrated_loss < self.best:
            self.best, self.best_epoch, self.waited = row.calibrated_loss, row.epoch, 0
            part = self._folder.best.with_name(PART + self._folder.best.name)
            save_checkpoint(part, module.kept, {"epoch": row.epoch, "validation": asdict(row)})
            part.replace(self._folder.best)
        elif module.clock.end >= settled:
            self.waited += 1  # at a high rate no better validation is to be expected
        if optimisation.scheduler == "plateau" and module.plateau.step(-row.calibrated_loss):
            self._context.log("The validation does not get better: the learning rate is lowered.")
        self._tell(module, row)
        if not self.reason and module.clock.over:
            self.reason = FINISHED
        if not self.reason and 0 < optimisation.patience <= self.waited:
            self.reason = PATIENCE_OVER
            self._context.log(f"No better validation for {some(self.waited, 'epoch')}.")
        if self.reason != ASKED:  # an epoch that was cut short is no place to go on from
            part = self._folder.last.with_name(PART + self._folder.last.name)
            trainer.save_checkpoint(part, weights_only=False)
            part.replace(self._folder.last)
        if not self.reason and self._stop.wanted(1, module.device, 0):
            self.reason = ASKED
        trainer.should_stop = bool(self.reason)
        module.epoch += 1

    def _row(self, module: SequenceTraining) -> SequenceEpoch:
        logits = np.concatenate([values for values, _ in module.seen])
        said = np.concatenate([labels for _, labels in module.seen])
        known = np.isfinite(said)
        logits = logits.astype(np.float64)
        label, value = np.where(known, said, -1).astype(int), expit(logits)
        loss = module.validation_loss
        if known.any():
            loss = calibrated_loss(logits[known], label[known], shift_of(self._plan))
        threshold = best_threshold(label[known], value[known]) if known.any() else 0.5
        judged = judge("", {"": label.tolist()}, {"": value}, threshold)
        scores = {score.name: score.value for score in judged.scores()}
        return SequenceEpoch(
            epoch=module.epoch + 1,
            train_loss=module.train_loss,
            validation_loss=module.validation_loss,
            calibrated_loss=loss,
            validation_f1=scores["f1"] or 0.0,
            validation_balanced_accuracy=scores["balanced_accuracy"] or 0.0,
            threshold=threshold,
            learning_rate=float(module.optimizers().param_groups[0]["lr"]),
            seconds=time.monotonic() - self._began,
        )

    def _tell(self, module: SequenceTraining, row: SequenceEpoch) -> None:
        self.history.add(row)
        numbers = {
            name: getattr(row, name)
            for name in (
                "train_loss",
                "validation_loss",
                "calibrated_loss",
                "validation_f1",
                "validation_balanced_accuracy",
                "learning_rate",
            )
        }
        for name, value in numbers.items():
            self._context.metric(name, value, row.epoch)
        for logger in self.loggers:
            logger.log_metrics(numbers, step=row.epoch)
        best = "the best so far" if self.best_epoch == row.epoch else f"best: {self.best_epoch}"
        self._context.log(
            f"{self._epoch_of(module)}: calibrated loss {row.calibrated_loss:.4f} ({best}), F1"
            f" {row.validation_f1:.3f}, balanced accuracy {row.validation_balanced_accuracy:.3f},"
            f" loss {row.train_loss:.3f}, {row.seconds:.1f} s"
        )
