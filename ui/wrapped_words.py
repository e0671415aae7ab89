"""Texts that wrap, however narrow the window is and however long a word is."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu

from ..processing_provider.translation import tr

READABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
BREAK = "\u200b"
"""A space without a width, at which Qt begins a new line."""
_LONG = re.compile(r"\S{20,}")
_PLACES = re.compile(r"(?<=[_/\\.-])(?=\w)|(?<=[^\W_]{16})(?=[^\W_])")
"""Where names of satellite images, paths and hashes may be broken."""


class Words(QLabel):
    """A plain text that wraps; long names are broken, too, which Qt cuts."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: D102
        super().setText(_LONG.sub(lambda name: _PLACES.sub(BREAK, name.group()), text))

    def text(self) -> str:
        """What it says, without the places at which it may be broken."""
        return super().text().replace(BREAK, "")

    def copy(self) -> None:
        """Copy what is marked, as it can be pasted into a path."""
        QApplication.clipboard().setText(self.selectedText().replace(BREAK, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        copying = menu.addAction(tr("Copy"), self.copy)
        copying.setEnabled(self.hasSelectedText())
        menu.exec(event.globalPos())

    def minimumSizeHint(self) -> QSize:
        """Next to nothing: the layout asks for the height that a width needs."""
        return QSize(1, self.fontMetrics().height())


def words(text: str = "", bold: bool = False, selectable: bool = False) -> Words:
    """A text that wraps.

    Args:
        text: Plain text.
        bold: Whether it is printed so.
        selectable: Whether it can be marked and copied, and so be reached by keyboard.
    """
    label = Words(text)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    if selectable:
        label.setTextInteractionFlags(READABLE)
    return label
