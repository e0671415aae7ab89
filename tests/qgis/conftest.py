"""The plugin loaded as QGIS loads it: as the package ``highwater`` of a plugin folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt import sip

from tests.support.gdal_scenes import write_scene
from tests.support.profile import Profile


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    return Profile(tmp_path_factory.mktemp("profile") / "user")


@pytest.fixture(scope="session", autouse=True)
def plugin(profile, qgis_processing):
    """The plugin without a window, its provider registered."""
    sys.path.insert(0, str(profile.plugins))
    import highwater

    plugin = highwater.classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("highwater") is None


@pytest.fixture(autouse=True)
def clean_project(monkeypatch, profile):
    monkeypatch.setenv("HIGHWATER_PYTHON", profile.interpreter)
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def algorithm():
    """Make a fresh instance of an algorithm."""

    alive = []  # an algorithm takes its parameters with it

    def create(name: str):
        alive.append(QgsApplication.processingRegistry().createAlgorithmById(f"highwater:{name}"))
        return alive[-1]

    yield create
    alive.clear()


class Feedback(QgsProcessingFeedback):
    """Remembers what it was told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list = []

    def reportError(self, error, fatalError=False):
        self.lines.append(("error", error))

    def pushWarning(self, warning):
        self.lines.append(("warning", warning))

    def pushInfo(self, info):
        self.lines.append(("info", info))

    def pushDebugInfo(self, info):
        self.lines.append(("debug", info))

    def setProgressText(self, text):
        self.lines.append(("step", text))

    def texts(self, kind: str):
        return [text for level, text in self.lines if level == kind]


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture
def context(clean_project):
    context = QgsProcessingContext()
    context.setProject(clean_project)
    yield context
    # pytest holds the last test's objects until after QGIS has gone, which crashes.
    sip.delete(context)


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> str:
    return write_scene(Path(tmp_path_factory.mktemp("scene")) / "lake.tif")
