"""The list of models, grouped by where they come from."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Mapping, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ...model_backend.models.summary import ModelSummary
from ...processing_provider.icons import icon
from ...processing_provider.translation import tr
from ..wrapping import WrappingRows
from . import words
from .shelf import PLACES, ShelvedModel

NAME, FIT, TASK, BANDS, SCORE, UNIT, PIXEL, SIZE, HASH = range(9)
WIDTHS = {NAME: 20, FIT: 42, TASK: 13, BANDS: 15, SCORE: 28, UNIT: 8, PIXEL: 7, SIZE: 7, HASH: 13}
"""Of the columns, in letters."""
FITS, FITS_NOT = "fits", "fits_not"
_MODEL = int(Qt.ItemDataRole.UserRole)


class ModelTree(QTreeWidget):
    """Models and their facts; one can be chosen.

    ``chosen`` is emitted when another is, also when none is any more.
    """

    chosen = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Models"))
        self.setHeaderLabels(
            [
                tr("Model"),
                tr("Fits the image?"),
                tr("Maps"),
                tr("Bands"),
                tr("Score, measured on"),
                tr("Unit"),
                tr("Pixels"),
                tr("Size"),
                tr("SHA-256"),
            ]
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.headerItem().setToolTip(BANDS, tr("Those in brackets may be missing."))
        self.headerItem().setToolTip(
            SCORE,
            tr("With its 95 % interval. Scores on different data cannot be compared."),
        )
        self.setWordWrap(True)  # why a model does not fit is a sentence
        self.setItemDelegate(WrappingRows(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in WIDTHS.items():
            self.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth() + 24)
        self.itemSelectionChanged.connect(self.chosen)
        self._items: Dict[Path, QTreeWidgetItem] = {}

    def show_models(
        self,
        models: List[ShelvedModel],
        summaries: Mapping[Path, ModelSummary],
        default: str,
        keep: Optional[Path] = None,
    ) -> None:
        """Show these models instead of those before.

        Args:
            models: All of them.
            summaries: What they are.
            default: The setting that names the default model.
            keep: Of the model to be chosen; None: the one that is, or else the first.
        """
        before = self.model_chosen()
        keep = keep or (before.path if before is not None else None)
        self.blockSignals(True)
        self.clear()
        self._items = {}
        titles = words.place_titles()
        for place in PLACES:
            group = QTreeWidgetItem(self, [titles[place]])
            group.setFirstColumnSpanned(True)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            there = [model for model in models if model.place == place]
            for model in there:
                self._add(group, model, summaries.get(model.path), default)
            if not there:
                none = QTreeWidgetItem(group, [tr("None yet")])
                none.setFlags(Qt.ItemFlag.NoItemFlags)
        self.expandAll()
        self.blockSignals(False)
        first = next(iter(self._items.values()), None)
        wanted = self._items.get(keep, first) if keep is not None else first
        if wanted is not None:
            self.setCurrentItem(wanted)
        self.chosen.emit()

    def show_fits(self, verdicts: Mapping[Path, dict]) -> None:
        """Show which models fit; those that are not named are not known."""
        for path, item in self._items.items():
            verdict = verdicts.get(path)
            text = words.fit_of(verdict)
            item.setText(FIT, text)
            item.setToolTip(FIT, text)
            name = FITS if verdict is not None and verdict["fits"] else FITS_NOT
            item.setIcon(FIT, icon(name) if verdict is not None else QIcon())
        self.scheduleDelayedItemsLayout()  # sentences of other lengths make other rows

    def model_chosen(self) -> Optional[ShelvedModel]:
        """The chosen model; None: none is."""
        items = self.selectedItems()
        return items[0].data(0, _MODEL) if items else None

    def choose(self, path: Path) -> None:
        """Choose a model by its file."""
        self.setCurrentItem(self._items[path])

    def text_of(self, path: Path, column: int) -> str:
        """What a column says of a model."""
        return self._items[path].text(column)

    def _add(
        self,
        group: QTreeWidgetItem,
        model: ShelvedModel,
        summary: Optional[ModelSummary],
        default: str,
    ) -> None:
        item = QTreeWidgetItem(group, [model.path.stem])
        item.setData(0, _MODEL, model)
        self._items[model.path] = item
        if model.setting == default:
            item.setText(NAME, tr("{} (default)").format(model.path.stem))
            font = item.font(NAME)
            font.setBold(True)
            item.setFont(NAME, font)
        if summary is None:
            return
        if summary.problem:
            item.setText(TASK, tr("Cannot be read"))
        else:
            texts = {
                TASK: words.task_of(summary),
                BANDS: words.bands_of(summary),
                UNIT: words.unit_of(summary),
                PIXEL: words.pixel_size_of(summary),
                SCORE: words.score_of(summary),
                HASH: words.hash_of(summary),
            }
            for column, text in texts.items():
                item.setText(column, text)
        item.setText(SIZE, words.size_of(summary))
        item.setTextAlignment(SIZE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, text in (
            (NAME, str(model.path)),
            (SCORE, summary.verdict or summary.problem),
            (HASH, summary.sha256),
        ):
            item.setToolTip(column, text)
