"""What each epoch of a training of sequences gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...training.history import draw_panels


@dataclass(frozen=True)
class SequenceEpoch:
    """One line of the table.

    Attributes:
        epoch: From 1.
        train_loss: Mean over the epoch's batches.
        validation_loss: Mean over the places of the validation part.
        calibrated_loss: Of the images of the validation part, see :func:`.calibrated_loss`; the
            best epoch is that of the lowest. Where no image has a label, ``validation_loss``.
        validation_f1: Of flooded images, at the threshold of highest F1.
        validation_balanced_accuracy: At the same threshold.
        threshold: That threshold, before calibration.
        learning_rate: Of the last batch.
        seconds: That the epoch took.
    """

    epoch: int
    train_loss: float
    validation_loss: float
    calibrated_loss: float
    validation_f1: float
    validation_balanced_accuracy: float
    threshold: float
    learning_rate: float
    seconds: float


def draw_epochs(path: Path, rows: Sequence[SequenceEpoch]) -> None:
    """Losses, scores and learning rate over the epochs, as PNG."""
    best = min(rows, key=lambda row: row.calibrated_loss)
    scores = {
        "F1": [row.validation_f1 for row in rows],
        "balanced accuracy": [row.validation_balanced_accuracy for row in rows],
    }
    title = f"Validation (F1 {best.validation_f1:.3f} in the best epoch)"
    draw_panels(path, rows, scores, best.epoch, title)
