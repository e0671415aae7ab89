"""The model library: what is there, what fits, and what is done with it."""

from __future__ import annotations

import shutil

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip

from tests.support.library_window import ANSWERS, wait_until


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


def test_the_card_stays_where_it_was_scrolled_to_when_the_list_is_filled_anew(window, home):
    window.tree.choose(home / "own" / "assam.onnx")
    laid_out = []
    window.card.textChanged.connect(lambda: laid_out.append(window.card.toPlainText()))
    bar = window.card.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert bar.value() > 0
    before, window.keeping.summaries = bar.value(), {}
    window.refresh()
    wait_until(lambda: window.keeping.summaries)
    # Laying it out keeps the window for a while: once for each model that is chosen is enough.
    assert bar.value() == before and laid_out == []


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
    assert (
        "does not hold the weights that training goes on from"
        in window.buttons.tune_button.toolTip()
    )


def test_without_a_backend_the_models_are_listed_and_the_reason_told(home, qgis_app, monkeypatch):
    ANSWERS.clear()
    from highwater.ui.model_library.window import LibraryWindow

    monkeypatch.setenv("HIGHWATER_PYTHON", "/nowhere/python")
    window = LibraryWindow()
    wait_until(lambda: window.keeping.models)
    assert "/nowhere/python" in window.state_label.text()
    assert window.tree.text_of(home / "own" / "assam.onnx", 0) == "assam"
    assert not window.buttons.map_button.isEnabled()
    sip.delete(window)
