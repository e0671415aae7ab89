"""Small pieces that forms and windows are put together from."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QBoxLayout, QGroupBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout

READABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def words(text: str = "", bold: bool = False, selectable: bool = False) -> QLabel:
    """A text that wraps, however narrow the window is.

    Args:
        text: Plain text.
        bold: Whether it is printed so.
        selectable: Whether it can be marked and copied, and so be reached by keyboard.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # Long names without spaces must not make the window wide.
    label.setMinimumWidth(1)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    if selectable:
        label.setTextInteractionFlags(READABLE)
    return label


def button(text: str, slot: Callable[[], None], tip: str = "") -> QPushButton:
    """A button that calls a function without arguments."""
    made = QPushButton(text)
    made.clicked.connect(lambda _checked=False: slot())
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made


def labelled(layout: QBoxLayout, text: str, field) -> QLabel:
    """Add a field under its label, whose underlined letter leads to it."""
    label = QLabel(text)
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", "").rstrip(":"))
    layout.addWidget(label)
    layout.addWidget(field)
    return label


def group(title: str, *pieces) -> QGroupBox:
    """Widgets and layouts one below the other in a box with a title."""
    box = QGroupBox(title)
    layout = QVBoxLayout(box)
    for piece in pieces:
        layout.addLayout(piece) if isinstance(piece, QBoxLayout) else layout.addWidget(piece)
    return box


def number(value: float, digits: int = 0) -> str:
    """A number as it is written here."""
    return QLocale().toString(float(value), "f", digits)
