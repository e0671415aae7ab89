"""Windows of ours, in each language."""

from __future__ import annotations

import functools
import importlib

import pytest
import texts
import ts_files
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDockWidget


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
