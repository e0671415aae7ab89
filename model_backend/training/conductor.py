"""What happens besides the computing: progress, curves, best and last, and when to stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from ..context import JobContext
from ..dataset.layout import PART
from ..dataset.words import some
from ..models.checkpoint import save_checkpoint
from ..protocol.parameters import TrainModelParameters
from . import schedule
from ._lightning import pl
from .batches import Batch
from .history import EpochRow, History
from .module import FloodTraining
from .pictures import draw
from .plan import Plan
from .run_folder import RunFolder
from .stopping import StopFile

LOSS_EVENTS = 20  # points of the training loss per epoch, at most
VALIDATION_SHARE = 0.15  # of an epoch's progress

FINISHED, PATIENCE_OVER, ASKED = "finished", "patience", "stopped"
"""Why a training ended."""


class Conductor(pl.Callback):
    """Runs in every process; only the first one speaks and writes.

    Args:
        parameters: Of the training.
        plan: Of the run.
        folder: Of the run.
        batch_size: In use now.
        context: The job; None in other processes than the first.
        history: Epochs so far.
        pictured: Tiles to draw after each epoch; None: none.
        on_validation: Told the number of each epoch, from 1, and its numbers.
        span: Fractions of the job's progress at which training begins and ends.

    Attributes:
        best: Best score so far.
        best_epoch: Its epoch, from 1; 0: none yet.
        loggers: Lightning's, told the numbers of each epoch.
        reason: Why it ended; empty: it has not.
    """

    def __init__(
        self,
        parameters: TrainModelParameters,
        plan: Plan,
        folder: RunFolder,
        batch_size: int,
        context: JobContext | None,
        history: History,
        pictured: Batch | None = None,
        on_validation: Callable[[int, dict[str, float]], None] | None = None,
        span: tuple[float, float] = (0.0, 1.0),
    ) -> None:
        self.best = -1.0
        self.best_epoch = 0
        self.waited = 0
        self.reason = ""
        self.history = history
        self._parameters = parameters
        self._plan = plan
        self._folder = folder
        self._batch_size = batch_size
        self._context = context
        self._pictured = pictured
        self.loggers: list[Any] = []
        self._on_validation = on_validation
        self._span = span
        self._began = time.monotonic()
        self._stop = StopFile(folder.stop)
        self._tiles = 0
        self._restore: Callable[[], None] | None = None

    def go_on_from(self, checkpoint: dict[str, Any], restore: Callable[[], None]) -> None:
        """Take over the state of a checkpoint.

        Args:
            checkpoint: As it was saved.
            restore: Called when the optimiser is there.
        """
        state = checkpoint["highwater"]
        self.best, self.best_epoch = float(state["best"]), int(state["best_epoch"])
        self.waited = int(state["waited"])
        self.reason = str(state["reason"])
        self.history.rows = [EpochRow(**row) for row in state["history"]]
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

    def on_train_start(self, trainer: pl.Trainer, module: FloodTraining) -> None:
        """The optimiser is there."""
        if self._restore is not None:
            self._restore()
            self._restore = None

    def on_train_epoch_start(self, trainer: pl.Trainer, module: FloodTraining) -> None:
        """Note the time."""
        self._began = time.monotonic()
        self._tiles = 0

    def on_train_batch_end(
        self, trainer: pl.Trainer, module: FloodTraining, outputs: Any, batch: Batch, index: int
    ) -> None:
        """Progress, the training's loss, and whether somebody wants it to end."""
        batches = trainer.num_training_batches
        self._tiles += len(batch.raw) * trainer.world_size
        done = index + 1
        self._say_progress(module, done / batches * (1 - VALIDATION_SHARE))
        every = -(-batches // LOSS_EVENTS)
        if self._context is not None and done % every == 0 and done < batches:
            step = module.epoch * batches + done
            self._context.metric("batch_loss", float(outputs["loss"]), step)
        if done < batches and self._stop.wanted(trainer.world_size, module.device, done):
            self.reason = ASKED
            trainer.should_stop = True

    def on_validation_batch_end(
        self,
        trainer: pl.Trainer,
        module: FloodTraining,
        outputs: Any,
        batch: Batch,
        index: int,
        loader: int = 0,
    ) -> None:
        """Progress."""
        batches = max(int(sum(trainer.num_val_batches)), 1)
        self._say_progress(module, 1 - VALIDATION_SHARE * (1 - (index + 1) / batches))

    def _say_progress(self, module: FloodTraining, share: float) -> None:
        if self._context is None:
            return
        first, last = self._span
        self._context.progress(
            first + (last - first) * module.clock.passed(share),
            self._epoch_of(module),
            self._tiles,
            "tiles",
        )

    def _epoch_of(self, module: FloodTraining) -> str:
        # With a limit of time nobody knows how many there will be.
        total = self._plan.epochs
        of = f" of {total}" if module.clock.seconds is None else ""
        return f"Epoch {module.epoch + 1}{of}"

    def on_train_epoch_end(self, trainer: pl.Trainer, module: FloodTraining) -> None:
        """Judge the epoch, keep what is to be kept, and decide whether to go on."""
        scores = module.scores
        assert scores is not None
        row = EpochRow(
            epoch=module.epoch + 1,
            train_loss=module.train_loss,
            validation_loss=scores.loss,
            validation_iou=scores.iou,
            validation_f1=scores.f1,
            threshold=scores.threshold,
            validation_iou_half=scores.iou_half,
            learning_rate=module.learning_rate,
            batch_size=self._batch_size,
            seconds=time.monotonic() - self._began,
        )
        optimisation = self._parameters.optimisation
        settled = schedule.SETTLED.get(optimisation.scheduler, 0.0)
        if module.clock.begin < settled <= module.clock.end:
            # Epochs at a high rate win by chance: as soon as there are others, those compete.
            self.best = -math.inf
        if scores.iou > self.best:
            self.best, self.best_epoch, self.waited = scores.iou, row.epoch, 0
            if self._context is not None:
                self._keep_best(module, row)
        elif module.clock.end >= settled:
            self.waited += 1  # at a high rate no better validation is to be expected
        if optimisation.scheduler == "plateau" and module.plateau.step(scores.iou):
            rate = self._plan.learning_rate * module.plateau.factor
            self._log(f"The validation does not get better: the learning rate is {rate:.1e} now.")
        if self._context is not None:
            self._tell(module, row)
        else:
            self.history.rows.append(row)
        if not self.reason and module.clock.over:
            self.reason = FINISHED
        if not self.reason and 0 < optimisation.patience <= self.waited:
            self.reason = PATIENCE_OVER
            self._log(f"No better validation for {some(self.waited, 'epoch')}: training ends.")
        if self.reason != ASKED:  # an epoch that was cut short is no place to go on from
            self._keep_last(trainer)
        if not self.reason and self._stop.wanted(trainer.world_size, module.device, 0):
            self.reason = ASKED
        trainer.should_stop = bool(self.reason)
        module.epoch += 1

    def _keep_best(self, module: FloodTraining, row: EpochRow) -> None:
        part = self._folder.best.with_name(PART + self._folder.best.name)
        save_checkpoint(part, module.kept, {"epoch": row.epoch, "validation": asdict(row)})
        part.replace(self._folder.best)

    def _keep_last(self, trainer: pl.Trainer) -> None:
        part = self._folder.last.with_name(PART + self._folder.last.name)
        trainer.save_checkpoint(part, weights_only=False)
        if self._context is not None:
            part.replace(self._folder.last)

    def _tell(self, module: FloodTraining, row: EpochRow) -> None:
        assert self._context is not None
        self.history.add(row)
        numbers = {
            "train_loss": row.train_loss,
            "validation_loss": row.validation_loss,
            "validation_iou": row.validation_iou,
            "validation_f1": row.validation_f1,
            "learning_rate": row.learning_rate,
        }
        for name, value in numbers.items():
            self._context.metric(name, value, row.epoch)
        for logger in self.loggers:
            logger.log_metrics(numbers, step=row.epoch)
        is_best = self.best_epoch == row.epoch
        best = "the best so far" if is_best else f"best {self.best:.3f} in epoch {self.best_epoch}"
        self._log(
            f"{self._epoch_of(module)}: validation IoU {row.validation_iou:.3f} ({best}), F1"
            f" {row.validation_f1:.3f}, loss {row.train_loss:.3f}, validation loss"
            f" {row.validation_loss:.3f}, {row.seconds:.1f} s"
        )
        if self._pictured is not None:
            path = self._folder.pictures / f"epoch_{row.epoch:04d}.png"
            precision = self._plan.precision
            draw(path, module.kept, self._pictured, module.device, precision, row.threshold)
        if self._on_validation is not None:
            self._on_validation(row.epoch, numbers)

    def _log(self, text: str) -> None:
        if self._context is not None:
            self._context.log(text)
