"""The curves of a training as one line an epoch, for a log that people read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from ..model_backend.protocol import Metric

SCORE = "validation_iou"
COMPLETE = {SCORE, "validation_f1", "validation_loss"}
"""Metrics that end an epoch when all of them are there."""
KNOWN = {*COMPLETE, "train_loss", "learning_rate"}


@dataclass
class _Training:
    """What is known of one training.

    Attributes:
        epoch: The one that ``values`` are of.
        values: The last value of each metric.
        best: Best score so far, and its epoch.
    """

    epoch: int = 0
    values: Dict[str, float] = field(default_factory=dict)
    best: Tuple[float, int] = (-1.0, 0)


class EpochLines:
    """Gathers the metrics of an epoch into a sentence.

    Args:
        epochs: Most epochs of a training; None: unknown.
    """

    def __init__(self, epochs: Optional[int] = None) -> None:
        self._epochs = epochs
        self._trainings: Dict[str, _Training] = {}

    def knows(self, metric: Metric) -> bool:
        """Whether a metric becomes part of a line."""
        return metric.name.rpartition(": ")[2] in KNOWN

    def take(self, metric: Metric) -> str:
        """Take a metric that is known.

        Returns:
            The line of its epoch when the epoch is complete with it, else an empty text.
        """
        # One training of many puts its name in front.
        label, _, name = metric.name.rpartition(": ")
        training = self._trainings.setdefault(label, _Training())
        if name in COMPLETE and metric.step != training.epoch:
            training.epoch = metric.step
            for old in COMPLETE:
                training.values.pop(old, None)
        had_all = set(training.values) >= COMPLETE
        if metric.value is not None:  # the protocol's way to say that it is no number
            training.values[name] = metric.value
        if had_all or name not in COMPLETE or not set(training.values) >= COMPLETE:
            return ""
        return (f"{label}: " if label else "") + self._line(training)

    def _line(self, training: _Training) -> str:
        values, epoch = training.values, training.epoch
        score = values[SCORE]
        if score > training.best[0]:
            training.best = (score, epoch)
            best = "the best so far"
        else:
            best = f"best {training.best[0]:.3f} in epoch {training.best[1]}"
        of = f" of {self._epochs}" if self._epochs else ""
        learned = f", loss {values['train_loss']:.3g}" if "train_loss" in values else ""
        return (
            f"Epoch {epoch}{of}: validation IoU {score:.3f} ({best}), F1"
            f" {values['validation_f1']:.3f}{learned}, validation loss"
            f" {values['validation_loss']:.3g}"
        )


def epochs_of(parameters: Dict[str, Any]) -> Optional[int]:
    """Most epochs of a training that a request asks for; None where it asks for none.

    Args:
        parameters: Plain parameters of the request.
    """
    recipe = parameters.get("recipe", parameters)
    return recipe.get("optimisation", {}).get("epochs")
