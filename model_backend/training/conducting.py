"""What every training does besides computing: keeping best and last, and when it ends."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, ClassVar

from ..context import JobContext
from ..dataset.layout import PART
from ..dataset.words import some
from ..models.checkpoint import save_checkpoint
from . import schedule
from ._lightning import pl
from .history import History
from .live import TRAINING, Live
from .run_folder import RunFolder
from .stopping import StopFile

FINISHED, PATIENCE_OVER, ASKED = "finished", "patience", "stopped"
"""Why a training ended."""


class RunConductor(pl.Callback):
    """Base of the conductors; in a training of several processes only the first one writes.

    Subclasses make the row of an epoch (:meth:`row_of`) and tell it (:meth:`tell`).

    Args:
        optimisation: How is minimised: ``scheduler`` and ``patience``.
        epochs: At most.
        folder: Of the run.
        context: The job; None in other processes than the first.
        history: Epochs so far.
        span: Fractions of the job's progress at which training begins and ends.
        live: Told where training is; None: nobody is told.

    Attributes:
        ROW: Class of an epoch's row.
        SCORE: Name of the number in it that decides which epoch is the best.
        SIGN: 1 where more of it is better, -1 where less is.
        FORGETS: Whether epochs at a high rate stop competing once the rate has come down.
        VALIDATION_SHARE: Of an epoch's progress.
        UNIT: What is counted in the progress.
        best: Best score so far.
        best_epoch: Its epoch, from 1; 0: none yet.
        loggers: Lightning's, told the numbers of each epoch.
        reason: Why it ended; empty: it has not.
    """

    ROW: ClassVar[type]
    SCORE: ClassVar[str]
    SIGN: ClassVar[int] = 1
    FORGETS: ClassVar[bool] = False
    VALIDATION_SHARE: ClassVar[float] = 0.0
    UNIT: ClassVar[str]

    def __init__(
        self,
        optimisation: Any,
        epochs: int,
        folder: RunFolder,
        context: JobContext | None,
        history: History,
        span: tuple[float, float],
        live: Live | None,
    ) -> None:
        self.best = -self.SIGN * float("inf")
        self.best_epoch = 0
        self.waited = 0
        self.reason = ""
        self.history = history
        self.loggers: list[Any] = []
        self._optimisation, self._epochs = optimisation, epochs
        self._folder, self._context, self._span, self._live = folder, context, span, live
        self._stop = StopFile(folder.stop)
        self._began = time.monotonic()
        self._done = 0
        self._restore: Callable[[], None] | None = None

    # -- to be given ----------------------------------------------------------------------------

    def row_of(self, module: Any) -> Any:
        """The row of the epoch that has ended."""
        raise NotImplementedError

    def tell(self, module: Any, row: Any) -> None:
        """Say, draw and log a row; called in the first process only."""
        raise NotImplementedError

    def say_lowered(self, module: Any) -> None:
        """Say that the rate was lowered, as the validation does not get better."""
        raise NotImplementedError

    # -- going on -------------------------------------------------------------------------------

    def go_on_from(self, checkpoint: dict[str, Any], restore: Callable[[], None]) -> None:
        """Take over the state of a checkpoint.

        Args:
            checkpoint: As it was saved.
            restore: Called when the optimiser is there.
        """
        state = checkpoint["highwater"]
        self.best, self.best_epoch = float(state["best"]), int(state["best_epoch"])
        self.waited, self.reason = int(state["waited"]), str(state["reason"])
        self.history.rows = [self.ROW(**row) for row in state["history"]]
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

    # -- progress -------------------------------------------------------------------------------

    def on_train_start(self, trainer: pl.Trainer, module: Any) -> None:
        """The optimiser is there."""
        if self._restore is not None:
            self._restore()
            self._restore = None

    def on_train_epoch_start(self, trainer: pl.Trainer, module: Any) -> None:
        """Note the time."""
        self._began, self._done = time.monotonic(), 0
        if self._live is not None:
            limited = module.clock.seconds is not None  # then nobody knows how many there will be
            epochs = 0 if limited else self._epochs
            self._live.tell(
                phase=TRAINING,
                epoch=module.epoch + 1,
                epochs=epochs,
                batch=0,
                batches=int(trainer.num_training_batches),
            )

    def end_batch(self, trainer: pl.Trainer, module: Any, index: int, items: int) -> None:
        """Progress, and whether somebody wants the training to end.

        Args:
            trainer: Lightning's.
            module: What is trained.
            index: Of the batch, from 0.
            items: That all processes have trained on in it.
        """
        done, batches = index + 1, trainer.num_training_batches
        self._done += items
        if self._live is not None:
            self._live.tell(batch=done)
        self.say_progress(module, done / batches * (1 - self.VALIDATION_SHARE))
        if done < batches and self._stop.wanted(trainer.world_size, module.device, done):
            self.reason = ASKED
            trainer.should_stop = True

    def say_progress(self, module: Any, share: float) -> None:
        """Tell that this share of the epoch has passed."""
        passed = module.clock.passed(share)
        if self._live is not None:
            self._live.passed(passed)
        if self._context is not None:
            first, last = self._span
            self._context.progress(
                first + (last - first) * passed, self.epoch_of(module), self._done, self.UNIT
            )

    def epoch_of(self, module: Any) -> str:
        """Which epoch it is, in words."""
        # With a limit of time nobody knows how many there will be.
        of = f" of {self._epochs}" if module.clock.seconds is None else ""
        return f"Epoch {module.epoch + 1}{of}"

    @property
    def seconds(self) -> float:
        """Since the epoch began."""
        return time.monotonic() - self._began

    # -- the end of an epoch --------------------------------------------------------------------

    def on_train_epoch_end(self, trainer: pl.Trainer, module: Any) -> None:
        """Judge the epoch, keep what is to be kept, and decide whether to go on."""
        row = self.row_of(module)
        self._judge(module, row)
        if self._context is not None:
            self.history.add(row)
            self.tell(module, row)
        else:
            self.history.rows.append(row)
        if not self.reason and module.clock.over:
            self.reason = FINISHED
        if not self.reason and 0 < self._optimisation.patience <= self.waited:
            self.reason = PATIENCE_OVER
            self.say_patience_is_over()
        if self.reason != ASKED:  # an epoch that was cut short is no place to go on from
            self._keep_last(trainer)
        if not self.reason and self._stop.wanted(trainer.world_size, module.device, 0):
            self.reason = ASKED
        trainer.should_stop = bool(self.reason)
        module.epoch += 1

    def say_patience_is_over(self) -> None:
        """Say why training ends."""
        waited = some(self.waited, "epoch")
        self.say(f"No better validation for {waited}: training ends.")

    def say(self, text: str) -> None:
        """Write a line to the user's log."""
        if self._context is not None:
            self._context.log(text)

    def _judge(self, module: Any, row: Any) -> None:
        score = getattr(row, self.SCORE)
        settled = schedule.SETTLED.get(self._optimisation.scheduler, 0.0)
        if self.FORGETS and module.clock.begin < settled <= module.clock.end:
            # Epochs at a high rate win by chance: as soon as there are others, those compete.
            self.best = -self.SIGN * float("inf")
        if self.SIGN * score > self.SIGN * self.best:
            self.best, self.best_epoch, self.waited = score, row.epoch, 0
            if self._context is not None:
                self._keep_best(module, row)
        elif module.clock.end >= settled:
            self.waited += 1  # at a high rate no better validation is to be expected
        if self._optimisation.scheduler == "plateau" and module.plateau.step(self.SIGN * score):
            self.say_lowered(module)

    def _keep_best(self, module: Any, row: Any) -> None:
        part = self._folder.best.with_name(PART + self._folder.best.name)
        save_checkpoint(part, module.kept, {"epoch": row.epoch, "validation": asdict(row)})
        part.replace(self._folder.best)

    def _keep_last(self, trainer: pl.Trainer) -> None:
        part = self._folder.last.with_name(PART + self._folder.last.name)
        trainer.save_checkpoint(part, weights_only=False)
        if self._context is not None:
            part.replace(self._folder.last)
