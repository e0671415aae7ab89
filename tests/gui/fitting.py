"""What does not fit into a window: measured, where a picture would have to be looked at."""

from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QWidget
from session import REPORT, picture, settle

WITH_TEXT = (QPushButton, QLabel, QCheckBox, QRadioButton)


def cut_off(inside: QWidget) -> list:
    """Texts of buttons, boxes and labels that do not fit.

    Args:
        inside: What is looked at; it has been laid out.
    """
    found = []
    for piece in (piece for kind in WITH_TEXT for piece in inside.findChildren(kind)):
        if not piece.isVisibleTo(inside) or not piece.text():
            continue
        right = piece.mapTo(inside, piece.rect().topRight()).x()
        wraps = isinstance(piece, QLabel) and piece.wordWrap()
        narrow = not wraps and piece.width() < piece.minimumSizeHint().width()
        low = piece.height() < (piece.heightForWidth(piece.width()) if wraps else 0)
        if right > inside.width() or narrow or low:
            found.append(piece.text())
    return found


def keep(widget: QWidget, name: str) -> None:
    """Keep a picture, and note what does not fit."""
    settle(0.3)
    picture(widget, name)
    found = cut_off(widget)
    if found:
        REPORT.setdefault("cut_off", {})[name] = found
