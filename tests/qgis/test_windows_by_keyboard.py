"""Windows without a mouse: underlined letters in each language, and where the tab key leads."""

from __future__ import annotations

import functools
import importlib
import re
from collections import defaultdict

import pytest
import texts
import ts_files
from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
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

from tests.support.full_windows import WINDOWS, panel

LETTER = re.compile(r"&([^&\s])")
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QSlider, QTextEdit)


@functools.cache
def catalogue(code):
    """Texts and their translations; none into English."""
    if code == "en":
        return {}
    return ts_files.read(texts.file_of(code))[texts.INTERFACE_CONTEXT]


@pytest.fixture(params=["en", *texts.LANGUAGES])
def language(request, monkeypatch):
    """A language that all texts are in."""
    translation = importlib.import_module("highwater.processing_provider.translation")
    known = catalogue(request.param)

    class Catalogue:
        @staticmethod
        def translate(_context, text):
            return known.get(text) or text

    monkeypatch.setattr(translation, "QCoreApplication", Catalogue)
    return request.param


@pytest.fixture
def opened(qgis_iface, monkeypatch, tmp_path):
    """Opens windows as they look with everything in them, and takes them away in the end."""
    from highwater.ui.model_library.keeping import Keeping

    monkeypatch.setenv("HIGHWATER_HOME", str(tmp_path))
    monkeypatch.setattr(Keeping, "load", lambda self: None)  # nobody is to wait for the backend
    made = []

    def open_window(make):
        made.append(make(qgis_iface))
        if isinstance(made[-1], QDockWidget):
            made[-1].setFloating(True)
        made[-1].resize(900, 1700)  # nothing is scrolled
        made[-1].show()
        QCoreApplication.processEvents()
        return made[-1]

    yield open_window
    for window in made:
        for end in ("release", "take_away"):
            getattr(window, end, lambda: None)()
        window.close()
        if not sip.isdeleted(window):
            sip.delete(window)
    QgsSettings().remove("highwater")


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


@pytest.mark.parametrize("make", WINDOWS, ids=[make.__name__ for make in WINDOWS])
def test_each_letter_leads_to_one_place(language, opened, make):
    assert shared_letters(texts_with_letters(opened(make))) == {}


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


@pytest.mark.parametrize("make", WINDOWS, ids=[make.__name__ for make in WINDOWS])
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


@pytest.mark.parametrize("make", WINDOWS, ids=[make.__name__ for make in WINDOWS])
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
