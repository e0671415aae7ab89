"""What a training gave."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..evaluation.probability_scores import ProbabilityScores
from .history import EpochRow
from .measuring import Fitted
from .plan import Plan
from .run_folder import RunFolder


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
