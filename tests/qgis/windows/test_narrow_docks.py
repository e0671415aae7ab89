"""Docks as narrow as users make them, in each language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QComboBox, QScrollArea, QToolTip

from tests.support.full_windows import DOCKS, panel

NARROW = 320  # pixels
SIZE = 9  # points, as usual on Windows and without a desktop


@pytest.mark.parametrize("make", DOCKS, ids=[make.__name__ for make in DOCKS])
def test_a_dock_is_narrow_if_one_likes_but_never_cuts_what_it_holds(language, opened, make):
    dock = opened(make)
    dock.setStyleSheet(f"* {{ font-size: {SIZE}pt }}")
    for _ in range(2):  # once it is laid out anew
        QCoreApplication.processEvents()
        dock.resize(1, 480)  # so low that there is a bar
    (area,) = dock.findChildren(QScrollArea)
    assert dock.width() <= NARROW
    assert area.widget().width() <= area.viewport().width()


@pytest.fixture
def flood_model(language, opened):
    """The methods of the panel, where the one of the longest title is chosen."""
    box = opened(panel).model_step.method_box
    box.setCurrentIndex(box.findData("flood"))
    return box


def tip_of(box: QComboBox) -> str:
    """What is told of a box at which the pointer stays."""
    place = QPoint(4, 4)
    QCoreApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, place, box.mapToGlobal(place)))
    return QToolTip.text()


def test_a_title_that_does_not_fit_ends_in_an_ellipsis_and_is_told_whole(flood_model):
    whole = flood_model.currentText()
    flood_model.setFixedWidth(600)
    assert flood_model.shown_text() == whole
    flood_model.setFixedWidth(120)
    shown = flood_model.shown_text()
    assert shown.endswith("…") and len(shown) > 6 and whole.startswith(shown[:-1])
    assert tip_of(flood_model) == whole
