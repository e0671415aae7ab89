"""The model library: what is there, what fits, and what comes in and goes out."""

from __future__ import annotations

import dataclasses
import shutil
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QFile
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from tests.support.library_models import write_models


def wait_until(condition, seconds=30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture(scope="module")
def models(tmp_path_factory, profile) -> Path:
    return write_models(tmp_path_factory.mktemp("models"), profile.interpreter)


_answers = {}
"""What the backend said of files, by their content."""


@pytest.fixture(autouse=True)
def one_question_a_file(monkeypatch):
    """The real backend is asked once about each file: starting it takes a second."""
    from highwater.ui.model_library import copying, store

    real = store.ask

    def ask(paths, interpreter, is_cancelled):
        contents = [path.read_bytes() for path in paths]
        new = {content: path for content, path in zip(contents, paths) if content not in _answers}
        _answers.update(zip(new, real(list(new.values()), interpreter, is_cancelled)))
        return [
            dataclasses.replace(_answers[content], path=str(path))
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


def settled(window) -> None:
    wait_until(lambda: not window.fits.is_waiting)


def add_layer(path: str, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, name, "gdal")
    QgsProject.instance().addMapLayer(layer)
    return layer


def texts(window, path):
    from highwater.ui.model_library import tree

    columns = (tree.NAME, tree.TASK, tree.BANDS, tree.UNIT, tree.PIXEL, tree.SCORE)
    return [window.tree.text_of(path, column) for column in columns]


def test_models_are_shown_with_what_they_take_and_what_was_measured_on_what(window, home, tmp_path):
    assert texts(window, home / "own" / "assam.onnx") == [
        "assam",
        "Water, one date",
        "VV, VH, (ELEVATION)",
        "dB",
        "10 m",
        "IoU 0.81 (0.74–0.86); 40 tiles of “Assam set” (test)",
    ]
    assert texts(window, tmp_path / "shipped" / "water.onnx")[-1] == "Not measured"
    window.tree.choose(home / "own" / "assam.onnx")
    card = window.card.toPlainText()
    assert "SHA-256: " in card and "CC BY 4.0" in card and "0.812 (0.741 – 0.864)" in card
    # What the backend said is kept: a look again asks nobody.
    kept = {file: file.stat().st_mtime_ns for file in (home / "summaries").iterdir()}
    assert len(kept) == 2
    window.keeping.summaries = {}
    window.refresh()
    wait_until(lambda: window.keeping.summaries)
    assert kept == {file: file.stat().st_mtime_ns for file in (home / "summaries").iterdir()}


def test_it_says_in_words_which_models_fit_the_layer(window, home, scene, models):
    from highwater.ui.model_library.tree import FIT

    for name in ("coarse", "hh", "pair"):
        shutil.copy(models / f"{name}.onnx", home / "own")
    layer = add_layer(scene, "Assam")
    window.refresh()
    wait_until(lambda: len(window.keeping.summaries) == 5)
    window.images.follow(layer)
    wait_until(lambda: window.fits.verdicts)
    own = home / "own"
    said = {name: window.tree.text_of(own / f"{name}.onnx", FIT) for name in ("assam", "hh")}
    assert said["assam"] == "Fits. It maps without ELEVATION, which “Assam” lacks."
    assert said["hh"] == ("Does not fit. The model wants the bands HH, but “Assam” has VV, VH.")
    assert "“coarse” is made for 20 to 45 m" in window.tree.text_of(own / "coarse.onnx", FIT)
    assert "needs an image from before" in window.tree.text_of(own / "pair.onnx", FIT)
    # Nothing of the sentence is cut off: the row is as high as it needs.
    item, line = window.tree._items[own / "pair.onnx"], window.fontMetrics().lineSpacing()
    wait_until(lambda: window.tree.visualItemRect(item).height() >= 2 * line)
    window.tree.choose(own / "coarse.onnx")
    assert "Allow resampling" in window.card.toPlainText()
    window.images.before_box.setLayer(layer)
    wait_until(lambda: window.fits.verdicts and not window.fits.is_waiting)
    assert not window.fits.verdicts[own / "hh.onnx"]["fits"]


def test_no_question_outlives_a_layer_that_was_left(window, scene):
    layer = add_layer(scene, "Assam")
    window.images.follow(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    settled(window)
    assert window.images.image is None and window.fits.verdicts == {}


def test_imports_are_checked_and_come_with_what_belongs_to_them(window, home, models, monkeypatch):
    shown = []
    window.keeping.told.connect(shown.append)

    def importing(name):
        shown.clear()
        path = str(models / f"{name}.onnx")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *arguments: (path, ""))
        window.buttons.import_button.click()
        assert not window.buttons.import_button.isEnabled()
        wait_until(lambda: window.buttons.import_button.isEnabled())
        wait_until(lambda: window.keeping._loading is None)
        return shown[-1]

    assert importing("alien").startswith(
        "“alien.onnx” does not say which bands it takes nor in which unit"
    )
    assert importing("both") == "“both.onnx” is in the library already, as “water”."
    assert importing("assam") == "“assam.onnx” is in the library already, as “assam”."
    assert not (home / "imported").exists()
    assert importing("hh") == "“hh” is in the library now."
    assert window.tree.model_chosen().path == home / "imported" / "hh.onnx"
    assert [file.name for file in (home / "imported").iterdir()] == ["hh.onnx"]
    torn = models / "torn.onnx"
    torn.write_bytes(b"not a model")
    assert importing("torn").startswith("The model “torn.onnx” is no ONNX file")


def test_a_trained_model_comes_with_card_and_weights_under_a_free_name(window, home, models):
    from highwater.ui.model_library.shelf import OWN

    # Another model under a name that is taken.
    other = models / "again"
    other.mkdir(exist_ok=True)
    shutil.copy(models / "pair.onnx", other / "assam.onnx")
    (other / "assam.safetensors").write_bytes(b"others")
    window.keeping.add(other / "assam.onnx", OWN)
    wait_until(lambda: (home / "own" / "assam 2.onnx").exists())
    wait_until(lambda: not window.keeping.is_busy and window.keeping._loading is None)
    assert (home / "own" / "assam 2.safetensors").read_bytes() == b"others"
    assert (home / "own" / "assam.safetensors").read_bytes() == b"weights"
    assert window.buttons.tune_button.isEnabled()


def test_exports_have_a_card_also_where_none_lay_beside(window, home, tmp_path, monkeypatch):
    target = tmp_path / "für Überflutung"
    target.mkdir()
    name = str(target / "my water")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (name, ""))
    window.tree.choose(tmp_path / "shipped" / "water.onnx")
    window.buttons.export_button.click()
    wait_until(lambda: not window.keeping.is_busy)
    assert {file.name for file in target.iterdir()} == {
        "my water.onnx",
        "my water.html",
        "my water.md",
    }
    shipped = (tmp_path / "shipped" / "water.onnx").read_bytes()
    assert (target / "my water.onnx").read_bytes() == shipped
    assert window.state_label.text() == (
        f"“my water” and its card were copied to {target / 'my water.onnx'}."
    )
    window.keeping.export_to(window.tree.model_chosen(), tmp_path / "shipped" / "water.onnx")
    wait_until(lambda: not window.keeping.is_busy)
    assert "is the model itself" in window.state_label.text()


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_only_the_users_models_are_deleted_and_after_asking(
    answer, window, home, tmp_path, monkeypatch
):
    from highwater.processing_provider import settings
    from highwater.ui.model_library import trash

    asked, trashed = [], tmp_path / "trash"
    trashed.mkdir()

    class File(QFile):
        def moveToTrash(self):  # the real one depends on the desktop
            return self.rename(str(trashed / Path(self.fileName()).name))

    def question(_parent, _title, text):
        asked.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(trash, "QFile", File)
    monkeypatch.setattr(QMessageBox, "question", question)
    window.tree.choose(tmp_path / "shipped" / "water.onnx")
    assert not window.buttons.delete_button.isEnabled()
    assert "stays" in window.buttons.delete_button.toolTip()
    window.tree.choose(home / "own" / "assam.onnx")
    window.buttons.default_button.click()
    assert settings.default_model() == str(home / "own" / "assam.onnx")
    window.buttons.delete_button.click()
    assert asked == ["Move “assam”, its card and its weights to the trash?"]
    gone = {file.name for file in trashed.iterdir()}
    if answer == "No":
        assert gone == set() and (home / "own" / "assam.onnx").exists()
        return
    assert gone == {"assam.onnx", "assam.html", "assam.safetensors"}
    assert settings.default_model() == ""
    wait_until(lambda: window.keeping._loading is None)
    assert window.state_label.text() == (
        "“assam” is in the trash. It was the default model; there is none now."
    )


def test_the_default_is_marked_and_told_in_the_form_and_handed_on(
    window, home, tmp_path, algorithm, context, feedback, scene
):
    from highwater.processing_provider import settings

    window.tree.choose(tmp_path / "shipped" / "water.onnx")
    window.buttons.default_button.click()
    # Shipped ones move with the plugin.
    assert settings.default_model() == "water"
    assert texts(window, tmp_path / "shipped" / "water.onnx")[0] == "water (default)"
    form = algorithm("predict")
    assert "your default model, water, where it fits" in form.parameterDefinition("MODEL").help()
    wanted = {"INPUT": scene, "MASK": "TEMPORARY_OUTPUT"}
    found = form.job_parameters(wanted, context, feedback)
    assert (found.default_model, found.model, found.method) == ("water", "", "auto")
    assert window.buttons.default_button.text().replace("&", "") == "No longer default"
    window.buttons.default_button.click()
    assert settings.default_model() == ""
    assert "default model" not in algorithm("predict").parameterDefinition("MODEL").help()


def test_forms_open_filled_in(window, home, scene, models, monkeypatch, tmp_path):
    from highwater.ui.model_library import uses

    opened = []
    monkeypatch.setattr(uses, "open_form", lambda *form: opened.append(form))
    layer = add_layer(scene, "Assam")
    window.images.follow(layer)
    own = home / "own" / "assam.onnx"
    window.tree.choose(own)
    window.buttons.map_button.click()
    window.buttons.tune_button.click()
    assert opened == [
        ("highwater:predict", {"MODEL": str(own), "INPUT": layer.id()}),
        ("highwater:trainmodel", {"INITIAL_MODEL": str(own)}),
    ]
    window.tree.choose(tmp_path / "shipped" / "water.onnx")
    assert not window.buttons.tune_button.isEnabled()
    assert "water.safetensors, do not lie beside it" in window.buttons.tune_button.toolTip()


def test_without_a_backend_the_models_are_listed_and_the_reason_told(home, qgis_app, monkeypatch):
    _answers.clear()
    from highwater.ui.model_library.window import LibraryWindow

    monkeypatch.setenv("HIGHWATER_PYTHON", "/nowhere/python")
    window = LibraryWindow()
    wait_until(lambda: window.keeping.models)
    assert "/nowhere/python" in window.state_label.text()
    assert window.tree.text_of(home / "own" / "assam.onnx", 0) == "assam"
    assert not window.buttons.map_button.isEnabled()
    sip.delete(window)
