"""Several runs: their curves over each other, a table, and what may be said of it."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.translation import tr
from . import sentences
from .comparison import score_of, verdicts
from .curves import Curves
from .marks import Mark, is_dark
from .run import Run

HASH = 8
"""Characters of a dataset's hash that are shown."""


class ComparisonView(QWidget):
    """Shows two to six runs."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._heads: List[str] = []
        self.curves = Curves()
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Best values of the runs"))
        self.table.setIconSize(QSize(36, 16))
        self.table.verticalHeader().setVisible(False)
        resize = QHeaderView.ResizeMode.ResizeToContents
        self.table.horizontalHeader().setSectionResizeMode(resize)
        self.notes = QLabel()
        self.notes.setWordWrap(True)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(tr("Copy table"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda _checked=False: self.copy())
        action = QAction(tr("Copy table"), self.table)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: self.copy())
        self.table.addAction(action)
        told = QScrollArea()
        told.setWidgetResizable(True)
        told.setWidget(self.notes)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 3)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(told, 2)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.curves)
        parts.addWidget(below)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 0, 0)
        layout.addWidget(parts)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these runs, in this order."""
        self.curves.show_runs(runs)
        rows = [_row(run) for run in runs]
        self._heads = heads = _heads(runs)
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(rows))
        for row, (run, cells) in enumerate(zip(runs, rows)):
            for column, text in enumerate(cells):
                self._set(row, column, text)
            item = self.table.item(row, 0)
            item.setIcon(Mark(row, is_dark(self.palette())).icon(self.devicePixelRatioF()))
            item.setToolTip(run.folder)
        self.notes.setText("\n".join(verdicts(runs)))

    def _set(self, row: int, column: int, text: str) -> None:
        item = self.table.item(row, column)
        if item is None:
            self.table.setItem(row, column, QTableWidgetItem(text))
        elif item.text() != text:
            item.setText(text)

    def copy(self) -> None:
        """Put the table onto the clipboard, columns parted by tabs."""
        rows = [self._heads]
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in range(self.table.columnCount())]
            rows.append([cell.text() for cell in cells if cell is not None])
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))


def _heads(runs: Sequence[Run]) -> List[str]:
    kinds = {run.sequences for run in runs}
    scores = tr("Validation IoU (95 % interval)"), tr("Test IoU (95 % interval)")
    if kinds == {True}:
        scores = tr("Validation F1 (95 % interval)"), tr("Test F1 (95 % interval)")
    elif len(kinds) > 1:
        scores = tr("Validation IoU or F1 (95 %)"), tr("Test IoU or F1 (95 %)")
    return [
        tr("Run"),
        tr("State"),
        tr("Epochs"),
        tr("Best epoch"),
        tr("Validation loss"),
        *scores,
        tr("Network"),
        tr("Loss"),
        tr("Seed"),
        tr("Dataset"),
    ]


def _row(run: Run) -> List[str]:
    best, recipe = run.best or {}, run.recipe
    epoch = str(int(best["epoch"])) if "epoch" in best else "–"
    said = score_of(run, "validation")
    if said is None:  # no model yet: the number that the training itself has chosen by
        said = best.get(sentences.score_names(run.sequences)[0]), None, None
    return [
        run.name,
        sentences.brief(run),
        str(len(run.rows)),
        epoch,
        sentences.number(best.get("validation_loss")),
        sentences.with_interval(said),
        sentences.with_interval(score_of(run, "test")),
        recipe.network if recipe else "–",
        recipe.loss if recipe else "–",
        str(recipe.seed) if recipe and recipe.seed is not None else "–",
        recipe.dataset[:HASH] if recipe else "–",
    ]
