"""Keys of the review: single letters, while the map or the dock has the focus."""

from __future__ import annotations

from typing import Callable, Dict

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
"""In which letters are typed."""


class Keys(QObject):
    """Presses buttons by letters.

    A filter rather than shortcuts: a letter that QGIS itself uses would be ambiguous, and then
    neither would do anything.

    Args:
        actions: By letter, what is done; it says whether it could be done.
        parent: Owns this.
    """

    def __init__(self, actions: Dict[str, Callable[[], bool]], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {ord(letter): act for letter, act in actions.items()}  # as Qt numbers keys
        self.is_on = False

    def listen_to(self, widget: QWidget) -> None:
        """Listen to what is pressed while a widget, or one inside it, has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        action = self._actions.get(event.key())
        if action is None or not self.is_on or _is_typing() or _has_modifiers(event):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()  # it is ours, whatever shortcut QGIS has for it
            return True
        return action()


def _is_typing() -> bool:
    return isinstance(QApplication.focusWidget(), FIELDS)


def _has_modifiers(event: QEvent) -> bool:
    return event.modifiers() not in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
