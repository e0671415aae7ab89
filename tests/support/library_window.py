"""The window of the model library with models in it, for the tests in QGIS's Python."""

from __future__ import annotations

import dataclasses
import shutil
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from tests.support.library_models import write_models


def wait_until(condition, seconds=90.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture(scope="module")
def models(tmp_path_factory, profile) -> Path:
    return write_models(tmp_path_factory.mktemp("models"), profile.interpreter)


ANSWERS = {}
"""What the backend said of files, by their content."""


@pytest.fixture(autouse=True)
def one_question_a_file(monkeypatch):
    """The real backend is asked once about each file: starting it takes a second."""
    from highwater.ui.model_library import copying, store

    real = store.ask

    def ask(paths, interpreter, is_cancelled):
        contents = [path.read_bytes() for path in paths]
        new = {content: path for content, path in zip(contents, paths) if content not in ANSWERS}
        ANSWERS.update(zip(new, real(list(new.values()), interpreter, is_cancelled)))
        return [
            dataclasses.replace(ANSWERS[content], path=str(path))
            for content, path in zip(contents, paths)
        ]

    for module in (store, copying):
        monkeypatch.setattr(module, "ask", ask)


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path, models):
    """A library with a model of the user's, and one that comes with the plugin."""
    from highwater.model_backend.models import shipped

    monkeypatch.setenv("HIGHWATER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(shipped, "FOLDER", tmp_path / "shipped")
    (tmp_path / "shipped").mkdir()
    shutil.copy(models / "both.onnx", tmp_path / "shipped" / "water.onnx")
    own = tmp_path / "home" / "models" / "own"
    own.mkdir(parents=True)
    for file in models.glob("assam.*"):
        shutil.copy(file, own)
    yield tmp_path / "home" / "models"
    QgsSettings().remove("highwater")


@pytest.fixture
def window(home, qgis_app):
    from highwater.ui.model_library.window import LibraryWindow

    window = LibraryWindow()
    window.show()
    wait_until(lambda: window.keeping.summaries)
    yield window
    window.fits.stop()
    window.keeping.stop()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    sip.delete(window)
