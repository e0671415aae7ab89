"""What happens besides the computing while a model is trained on image sequences."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from scipy.special import expit

from ...context import JobContext
from ...dataset.words import some
from ...protocol.parameters import TrainTimeSeriesParameters
from ...training._lightning import pl
from ...training.conducting import RunConductor
from ...training.history import History
from ...training.live import Live
from ...training.run_folder import RunFolder
from ..scoring import best_threshold, judge
from .calibrating import calibrated_loss, shift_of
from .history import SequenceEpoch, draw_epochs
from .module import SequenceTraining
from .plan import SequencePlan

NUMBERS = (
    *("train_loss", "validation_loss", "calibrated_loss"),
    *("validation_f1", "validation_balanced_accuracy", "learning_rate"),
)
"""Of a row, told as curves."""


class SequenceConductor(RunConductor):
    """Speaks and writes while Lightning computes.

    Args:
        parameters: Of the training.
        plan: Of the run.
        folder: Of the run.
        context: The job.
        span: Fractions of the job's progress at which training begins and ends.
        live: Told where training is.
    """

    ROW: ClassVar[type] = SequenceEpoch
    SCORE = "calibrated_loss"
    SIGN = -1
    UNIT = "places"

    def __init__(
        self,
        parameters: TrainTimeSeriesParameters,
        plan: SequencePlan,
        folder: RunFolder,
        context: JobContext,
        span: tuple[float, float],
        live: Live | None = None,
    ) -> None:
        history = History(folder.curves, folder.chart, drawn=draw_epochs)
        self._plan = plan
        super().__init__(parameters.optimisation, plan.epochs, folder, context, history, span, live)

    def on_train_batch_end(
        self, trainer: pl.Trainer, module: SequenceTraining, outputs: Any, batch: Any, index: int
    ) -> None:
        """Progress, and whether somebody wants the training to end."""
        self.end_batch(trainer, module, index, len(batch))

    def row_of(self, module: SequenceTraining) -> SequenceEpoch:  # noqa: D102
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
            seconds=self.seconds,
        )

    def say_lowered(self, module: SequenceTraining) -> None:  # noqa: D102
        self.say("The validation does not get better: the learning rate is lowered.")

    def say_patience_is_over(self) -> None:  # noqa: D102
        self.say(f"No better validation for {some(self.waited, 'epoch')}.")

    def tell(self, module: SequenceTraining, row: SequenceEpoch) -> None:  # noqa: D102
        assert self._context is not None
        numbers = {name: getattr(row, name) for name in NUMBERS}
        for name, value in numbers.items():
            self._context.metric(name, value, row.epoch)
        for logger in self.loggers:
            logger.log_metrics(numbers, step=row.epoch)
        best = "the best so far" if self.best_epoch == row.epoch else f"best: {self.best_epoch}"
        self.say(
            f"{self.epoch_of(module)}: calibrated loss {row.calibrated_loss:.4f} ({best}), F1"
            f" {row.validation_f1:.3f}, balanced accuracy {row.validation_balanced_accuracy:.3f},"
            f" loss {row.train_loss:.3f}, {row.seconds:.1f} s"
        )
