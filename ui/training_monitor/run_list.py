"""The list of runs: which there are, and which are to be shown."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.translation import tr
from .run import Run
from .sentences import brief

FOLDER = Qt.ItemDataRole.UserRole


class RunList(QWidget):
    """Lists runs; several may be chosen."""

    chosen = pyqtSignal()
    """Other runs are chosen than before."""

    opened = pyqtSignal(str)
    """A folder was asked for."""

    dropped = pyqtSignal(list)
    """Folders are to be listed no longer."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setSpacing(3)
        self.list.setAccessibleName(tr("Trainings"))
        self.list.itemSelectionChanged.connect(self.chosen)
        hint = QLabel(tr("Choose one to follow it, or two to six (Ctrl or Shift) to compare them."))
        hint.setWordWrap(True)
        self.open = QPushButton(tr("Open run folder…"))
        self.open.clicked.connect(lambda _checked=False: self._ask())
        self.drop = QPushButton(tr("Remove from the list"))
        self.drop.setToolTip(tr("The folder stays."))
        self.drop.clicked.connect(lambda _checked=False: self.dropped.emit(self.folders()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("&Trainings"))
        label.setBuddy(self.list)
        layout.addWidget(label)
        layout.addWidget(self.list, 1)
        layout.addWidget(hint)
        for button in (self.open, self.drop):
            button.setAutoDefault(False)
            layout.addWidget(button)
        self.drop.setEnabled(False)
        self.chosen.connect(lambda: self.drop.setEnabled(bool(self.list.selectedItems())))

    def folders(self) -> List[str]:
        """Those that are chosen, from top to bottom."""
        items = sorted(self.list.selectedItems(), key=self.list.row)
        return [str(item.data(FOLDER)) for item in items]

    def show_runs(self, runs: Sequence[Run]) -> None:
        """List these runs; what is chosen stays so where it is still there."""
        before = set(self.folders())
        current = self.list.currentItem()
        at = str(current.data(FOLDER)) if current else ""
        there = [str(self.list.item(row).data(FOLDER)) for row in range(self.list.count())]
        if there != [run.folder for run in runs]:
            self.list.blockSignals(True)
            self.list.clear()
            for run in runs:
                item = QListWidgetItem()
                item.setData(FOLDER, run.folder)
                item.setToolTip(run.folder)
                self.list.addItem(item)
                item.setSelected(run.folder in before)
                if run.folder == at:  # from there the keys go on
                    self.list.setCurrentItem(item, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.list.blockSignals(False)
        for row, run in enumerate(runs):
            self._write(self.list.item(row), run)
        if set(self.folders()) != before:
            self.chosen.emit()

    def update_runs(self, runs: Sequence[Run]) -> None:
        """Write anew how it stands with some of those that are listed."""
        known = {run.folder: run for run in runs}
        for row in range(self.list.count()):
            item = self.list.item(row)
            if str(item.data(FOLDER)) in known:
                self._write(item, known[str(item.data(FOLDER))])

    def choose(self, folder: str) -> bool:
        """Choose one run alone; False: it is not listed."""
        for row in range(self.list.count()):
            if str(self.list.item(row).data(FOLDER)) == folder:
                self.list.setCurrentRow(row)
                return True
        return False

    @staticmethod
    def _write(item: QListWidgetItem, run: Run) -> None:
        text = f"{run.name}\n{brief(run)}"
        if item.text() != text:
            item.setText(text)

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of a training"))
        if folder:
            self.opened.emit(folder)
