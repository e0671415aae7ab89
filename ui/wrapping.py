"""Rows of a tree that are as high as their texts are long."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

MARGIN = 10  # pixels besides icon and text
ANY_HEIGHT = 10_000  # pixels; Qt wraps within a rectangle that is high enough


class WrappingRows(QStyledItemDelegate):
    """Breaks texts at the width of their column, which Qt does in tables only.

    Args:
        tree: The tree; it must wrap words and not have uniform heights of rows.
    """

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.header().sectionResized.connect(lambda *_: tree.scheduleDelayedItemsLayout())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: D102
        if self._tree.isFirstColumnSpanned(index.row(), index.parent()):
            return super().sizeHint(option, index)
        width = self._tree.columnWidth(index.column()) - MARGIN
        if index.column() == 0:
            width -= 2 * self._tree.indentation()
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            width -= option.decorationSize.width()
        narrow = QStyleOptionViewItem(option)
        narrow.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        narrow.rect = QRect(0, 0, max(width, 1), ANY_HEIGHT)
        return super().sizeHint(narrow, index)
