"""Windows without a mouse: underlined letters in each language, and where the tab key leads."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QTabBar,
    QTextEdit,
)

from tests.support.full_windows import DOCKS, WINDOWS, panel

LETTER = re.compile(r"&([^&\s])")
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QSlider, QTextEdit)


def texts_with_letters(window):
    """Texts of what is in sight and reacts to Alt and its underlined letter."""
    for piece in (*window.findChildren(QAbstractButton), *window.findChildren(QGroupBox)):
        if piece.isVisibleTo(window):
            yield piece.text() if isinstance(piece, QAbstractButton) else piece.title()
    for label in window.findChildren(QLabel):
        if label.isVisibleTo(window) and label.buddy() is not None:
            yield label.text()


def shared_letters(found):
    """Texts that are reached by the same letter."""
    by_letter = defaultdict(list)
    for text in found:
        for letter in LETTER.findall(text):
            by_letter[letter.upper()].append(text)
    return {letter: shared for letter, shared in by_letter.items() if len(shared) > 1}


def named(windows):
    """Windows as parameters of a test."""
    return pytest.mark.parametrize("make", windows, ids=[make.__name__ for make in windows])


@named([make for make in WINDOWS if make not in DOCKS])
def test_each_letter_leads_to_one_place(language, opened, make):
    assert shared_letters(texts_with_letters(opened(make))) == {}


@named(DOCKS)
def test_docks_leave_the_letters_to_the_menus_of_qgis(language, opened, make):
    assert [text for text in texts_with_letters(opened(make)) if LETTER.search(text)] == []


def test_each_letter_of_a_menu_leads_to_one_place(language, opened):
    from highwater.processing_provider.translation import tr
    from highwater.ui.windows import windows

    ours = [tr("&Highwater panel"), *(window.title for window in windows())]
    assert shared_letters(ours) == {}
    (menu,) = opened(panel).beside.findChildren(QMenu)
    assert shared_letters(action.text() for action in menu.actions()) == {}


def by_tab(window):
    """What the tab key leads to, one after the other."""
    found, piece = [], window.nextInFocusChain()
    while piece is not window:
        takes = bool(piece.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and piece.isVisibleTo(window) and window.isAncestorOf(piece):
            found.append(piece)
        piece = piece.nextInFocusChain()
    return found


def comes_later(one, other, window):
    """Whether a piece begins below another one, or to its right."""
    a, b = (piece.mapTo(window, QPoint(0, 0)) for piece in (one, other))
    return b.y() >= a.y() + one.height() // 2 or b.x() >= a.x() + one.width() // 2


@named(WINDOWS)
def test_the_tab_key_goes_through_a_window_as_it_is_read(opened, make):
    window = opened(make)
    order = by_tab(window)
    assert order
    back = [
        (name_of(one), name_of(other))
        for one, other in zip(order, order[1:])
        if not one.isAncestorOf(other) and not comes_later(one, other, window)
    ]
    assert back == []


@named(WINDOWS)
def test_everything_is_reached_and_left_by_the_tab_key(opened, make):
    window = opened(make)
    order = by_tab(window)
    missed = [
        name_of(piece)
        for kind in CONTROLS
        for piece in window.findChildren(kind)
        if piece.isVisibleTo(window) and piece not in order and not is_part(piece, window)
    ]
    assert missed == []
    traps = [name_of(p) for p in order if holds_the_key(p)]
    assert traps == []


def holds_the_key(piece):
    """Whether the tab key is a letter in a piece, so that nobody gets out of it."""
    writes = isinstance(piece, (QPlainTextEdit, QTextEdit)) and not piece.isReadOnly()
    return writes and not piece.tabChangesFocus()


def is_part(piece, window):
    """Whether a piece belongs to one that is reached itself, or to the frame of a dock."""
    if isinstance(piece, QRadioButton):
        return not piece.isChecked()  # arrow keys lead to it from the one that is
    parents, parent = [], piece.parentWidget()
    while parent is not window and parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    whole = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractScrollArea, QTabBar)
    inner = any(isinstance(parent, whole) and parent.focusPolicy() for parent in parents)
    frame = isinstance(window, QDockWidget) and parents == []
    return inner or frame


def name_of(piece):
    """What a piece is called when the test fails."""
    named = piece.accessibleName() or getattr(piece, "text", lambda: "")()
    file = isinstance(piece.parentWidget(), QgsFileWidget)
    return f"{type(piece).__name__} {named}{' of a file' if file else ''}"
