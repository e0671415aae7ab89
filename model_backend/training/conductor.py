"""What happens besides the computing while a model is trained on tiles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from ..context import JobContext
from ..protocol.parameters import TrainModelParameters
from ._lightning import pl
from .batches import Batch
from .conducting import RunConductor
from .history import EpochRow, History
from .live import GIVEN_UP, Live
from .module import FloodTraining
from .pictures import draw
from .plan import Plan
from .run_folder import RunFolder

LOSS_EVENTS = 20  # points of the training loss per epoch, at most


class Conductor(RunConductor):
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
        live: Told where training is; None: nobody is told.
    """

    ROW: ClassVar[type] = EpochRow
    SCORE = "validation_iou"
    FORGETS = True
    VALIDATION_SHARE = 0.15
    UNIT = "tiles"

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
        live: Live | None = None,
    ) -> None:
        super().__init__(parameters.optimisation, plan.epochs, folder, context, history, span, live)
        self._plan = plan
        self._batch_size = batch_size
        self._pictured = pictured
        self._on_validation = on_validation

    def on_train_batch_end(
        self, trainer: pl.Trainer, module: FloodTraining, outputs: Any, batch: Batch, index: int
    ) -> None:
        """Progress, the training's loss, and whether somebody wants it to end."""
        batches, done = trainer.num_training_batches, index + 1
        every = -(-batches // LOSS_EVENTS)
        if self._context is not None and done % every == 0 and done < batches:
            step = module.epoch * batches + done
            self._context.metric("batch_loss", float(outputs["loss"]), step)
        self.end_batch(trainer, module, index, len(batch.raw) * trainer.world_size)

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
        self.say_progress(module, 1 - self.VALIDATION_SHARE * (1 - (index + 1) / batches))

    def row_of(self, module: FloodTraining) -> EpochRow:  # noqa: D102
        scores = module.scores
        assert scores is not None
        return EpochRow(
            epoch=module.epoch + 1,
            train_loss=module.train_loss,
            validation_loss=scores.loss,
            validation_iou=scores.iou,
            validation_f1=scores.f1,
            threshold=scores.threshold,
            validation_iou_half=scores.iou_half,
            learning_rate=module.learning_rate,
            batch_size=self._batch_size,
            seconds=self.seconds,
        )

    def say_lowered(self, module: FloodTraining) -> None:  # noqa: D102
        rate = self._plan.learning_rate * module.plateau.factor
        self.say(f"The validation does not get better: the learning rate is {rate:.1e} now.")

    def tell(self, module: FloodTraining, row: EpochRow) -> None:  # noqa: D102
        assert self._context is not None
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
        self.say(
            f"{self.epoch_of(module)}: validation IoU {row.validation_iou:.3f} ({best}), F1"
            f" {row.validation_f1:.3f}, loss {row.train_loss:.3f}, validation loss"
            f" {row.validation_loss:.3f}, {row.seconds:.1f} s"
        )
        if self._pictured is not None:
            path = self._folder.pictures / f"epoch_{row.epoch:04d}.png"
            precision = self._plan.precision
            draw(path, module.kept, self._pictured, module.device, precision, row.threshold)
        if self._on_validation is not None:
            self._hand_on(row.epoch, numbers)

    def _hand_on(self, epoch: int, numbers: dict[str, float]) -> None:
        assert self._on_validation is not None
        try:
            self._on_validation(epoch, numbers)
        except BaseException:
            if self._live is not None:  # no failure: whoever wanted the numbers has seen enough
                self._live.tell(phase=GIVEN_UP)
            raise
