"""Small pieces that forms and windows are put together from."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QGroupBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from .wrapped_words import words


def button(text: str, slot: Callable[[], None], tip: str = "") -> QPushButton:
    """A button that calls a function without arguments."""
    made = QPushButton(text)
    made.clicked.connect(lambda _checked=False: slot())
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made


def progress_bar(name: str) -> QProgressBar:
    """A bar without a text of its own, which dark themes of QGIS draw dark on dark.

    Args:
        name: For screen readers, which say how far it is.
    """
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    return bar


def labelled(layout: QBoxLayout, text: str, field) -> QLabel:
    """Add a field under its label, which screen readers read out with it."""
    label = words(text)
    label.setBuddy(field)
    field.setAccessibleName(text.rstrip(":").rstrip())
    layout.addWidget(label)
    layout.addWidget(field)
    return label


def name_parts(field: QgsFileWidget, name: str, choose: str) -> None:
    """Say to screen readers what the two parts of a field for a path are."""
    field.lineEdit().setAccessibleName(name)
    for part in field.findChildren(QToolButton):
        if not part.accessibleName():
            part.setAccessibleName(choose)


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
