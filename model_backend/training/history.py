"""What each epoch gave: rows of numbers, the table and the picture of the curves."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..dataset.layout import part_of, write_whole

DRAWING_SHARE = 0.04
"""Of the time that drawing may take; short epochs are not drawn each."""


@dataclass(frozen=True)
class EpochRow:
    """One line of the table.

    Attributes:
        epoch: From 1.
        train_loss: Mean over the epoch's batches.
        validation_loss: Mean over the validation part.
        validation_iou: Of water, at the threshold of highest F1.
        validation_f1: The same.
        threshold: That threshold.
        validation_iou_half: IoU at .5.
        learning_rate: Of the last batch.
        batch_size: Tiles at once.
        seconds: That the epoch took.
    """

    epoch: int
    train_loss: float
    validation_loss: float
    validation_iou: float
    validation_f1: float
    threshold: float
    validation_iou_half: float
    learning_rate: float
    batch_size: int
    seconds: float


class History:
    """The epochs so far.

    Args:
        table: CSV file to keep up to date.
        chart: PNG file.
        rows: Of a run that this one goes on from.
        drawn: Draws the rows into a PNG file.
    """

    def __init__(
        self,
        table: Path,
        chart: Path,
        rows: Sequence[Any] = (),
        drawn: Callable[[Path, Sequence[Any]], None] | None = None,
    ) -> None:
        self.rows = list(rows)
        self._drawing = drawn or draw_curves
        self._table = table
        self._chart = chart
        self._drawn = 0.0
        self._took = 0.0

    def add(self, row: Any) -> None:
        """Add an epoch; the table is written, and the chart when it is time."""
        self.rows.append(row)
        text = io.StringIO()
        writer = csv.DictWriter(text, list(asdict(row)), lineterminator="\n")
        writer.writeheader()
        for item in self.rows:
            writer.writerow({name: _short(value) for name, value in asdict(item).items()})
        write_whole(self._table, text.getvalue().encode())
        if (time.monotonic() - self._drawn) * DRAWING_SHARE > self._took:
            self.draw()

    def draw(self) -> None:
        """Draw the curves."""
        began = time.monotonic()
        if self.rows:
            self._drawing(self._chart, self.rows)
        self._drawn = time.monotonic()
        self._took = self._drawn - began

    def state(self) -> list[dict[str, Any]]:
        """What a checkpoint keeps."""
        return [asdict(row) for row in self.rows]


def _short(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.6g}"


def draw_curves(path: Path, rows: Sequence[EpochRow]) -> None:
    """Losses, scores and learning rate over the epochs.

    Args:
        path: PNG file.
        rows: At least one.
    """
    best = max(rows, key=lambda row: row.validation_iou)
    scores = {
        "IoU": [row.validation_iou for row in rows],
        "F1": [row.validation_f1 for row in rows],
    }
    title = f"Validation (best IoU {best.validation_iou:.3f})"
    draw_panels(path, rows, scores, best.epoch, title)


def draw_panels(
    path: Path,
    rows: Sequence[Any],
    scores: Mapping[str, Sequence[float]],
    best: int,
    title: str,
) -> None:
    """Losses, scores and learning rate side by side.

    Args:
        path: PNG file.
        rows: With ``epoch``, ``train_loss``, ``validation_loss`` and ``learning_rate``.
        scores: Of each row, by name; two at most.
        best: Epoch that is kept.
        title: Of the panel of scores.
    """
    # No pyplot: it keeps state and looks for a screen.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 3.4), layout="constrained")
    FigureCanvasAgg(figure)
    epochs = [row.epoch for row in rows]
    losses, middle, rates = figure.subplots(1, 3)
    losses.plot(epochs, [row.train_loss for row in rows], label="training", color="#888888")
    losses.plot(epochs, [row.validation_loss for row in rows], label="validation", color="#0072b2")
    losses.set_title("Loss")
    for (name, values), colour in zip(scores.items(), ("#0072b2", "#d55e00")):
        middle.plot(epochs, values, label=name, color=colour)
    middle.axvline(best, color="#888888", linestyle=":", label=f"best: {best}")
    middle.set_title(title)
    rates.plot(epochs, [row.learning_rate for row in rows], color="#009e73")
    rates.set_title("Learning rate")
    for axes in (losses, middle, rates):
        axes.set_xlabel("Epoch")
        axes.grid(alpha=0.3)
        axes.locator_params("x", integer=True)
    losses.legend()
    middle.legend()
    part = part_of(path)
    figure.savefig(part, dpi=100, format="png")
    part.replace(path)
