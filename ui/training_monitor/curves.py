"""The three charts: loss, scores, learning rate; of one run, or of several."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ...processing_provider.translation import tr
from .chart import Chart
from .drawing import Line
from .files import Row
from .run import Run
from .sentences import score_names


class Curves(QWidget):
    """Charts side by side, and the switch to a logarithmic loss."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.loss, self.scores, self.rate = (Chart("") for _ in range(3))
        self.log = QCheckBox(tr("Logarithmic loss"))
        self.log.setChecked(True)
        self.log.toggled.connect(lambda _checked: self._show())
        self._losses: List[Line] = []
        self._kept = 0
        row = QHBoxLayout()
        row.setSpacing(4)
        for chart in (self.loss, self.scores, self.rate):
            row.addWidget(chart, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row, 1)
        layout.addWidget(self.log)

    def show_run(self, run: Run) -> None:
        """Show one run: training and validation, and both scores."""
        first, second = score_names(run.sequences)
        names = (tr("F1"), tr("Balanced accuracy")) if run.sequences else (tr("IoU"), tr("F1"))
        self._kept = int(run.best.get("epoch", 0)) if run.best else 0
        self._losses = [
            Line(tr("Training"), points(run.rows, "train_loss"), 1),
            Line(tr("Validation"), points(run.rows, "validation_loss"), 0),
        ]
        scores = [
            Line(names[0], points(run.rows, first), 0),
            Line(names[1], points(run.rows, second), 1),
        ]
        self._entitle(tr("Loss"), tr("Scores on validation"))
        self.scores.show_lines(scores, kept=self._kept)
        self.rate.show_lines([Line(tr("Learning rate"), points(run.rows, "learning_rate"), 2)])
        self._show()

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Lay several runs over each other: validation alone, one line each."""
        mixed = len({run.sequences for run in runs}) > 1
        score = "validation_f1" if mixed else score_names(runs[0].sequences)[0]
        self._kept = 0
        self._losses = _lines(runs, "validation_loss")
        name = tr("Validation IoU") if score == "validation_iou" else tr("Validation F1")
        self._entitle(tr("Validation loss"), name)
        self.scores.show_lines(_lines(runs, score))
        self.rate.show_lines(_lines(runs, "learning_rate"))
        self._show()

    def _entitle(self, loss: str, scores: str) -> None:
        titled = ((self.loss, loss), (self.scores, scores), (self.rate, tr("Learning rate")))
        for chart, title in titled:
            chart.entitle(title)

    def _show(self) -> None:
        self.loss.show_lines(self._losses, self.log.isChecked(), self._kept)


def points(rows: Sequence[Row], column: str) -> List[Tuple[float, float]]:
    """Epoch and value of each row."""
    return [(row["epoch"], row.get(column, float("nan"))) for row in rows]


def _lines(runs: Sequence[Run], column: str) -> List[Line]:
    return [Line(run.name, points(run.rows, column), mark) for mark, run in enumerate(runs)]
