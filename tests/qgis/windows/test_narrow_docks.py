"""Docks as narrow as users make them, in each language."""

from __future__ import annotations

import re

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QToolTip

from tests.support.full_windows import DOCKS, panel

NARROW = 320  # pixels
SIZE = 9  # points, as usual on Windows and without a desktop
NAME = "S1A_IW_GRDH_1SDV_20240919T053012_20240919T053037_055712_06CE9C_4A1B"
HASH = "c09f4b8455c24352a1326f457d208f004860844c449d0becfd1d26fb38ee31dc"


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


@pytest.mark.parametrize("name", [NAME, f"/data/floods/{NAME}/{NAME}.tif", HASH])
def test_long_names_are_broken_where_a_label_is_narrow_and_copied_whole(opened, name):
    from highwater.ui.wrapped_words import words

    sentence = f"Done. The layers are in the group “{name}”."
    label = opened(lambda _iface: words(sentence, selectable=True))
    shown = QLabel.text(label)
    widest = max(map(label.fontMetrics().horizontalAdvance, re.split("[ \u200b]", shown)))
    assert widest < 200 < label.fontMetrics().horizontalAdvance(name)
    assert label.heightForWidth(200) > label.heightForWidth(2000)
    assert label.text() == sentence
    label.setSelection(0, len(shown))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == sentence
