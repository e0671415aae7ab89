"""Pieces of the panel, without a window of QGIS around them."""

from __future__ import annotations

import time

import pytest
from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal


def wait_until(condition, seconds=20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture(autouse=True)
def forgetful():
    yield
    QgsSettings().remove("highwater")


@pytest.fixture
def described():
    from highwater.model_backend.protocol import described

    return described


@pytest.fixture
def recogniser():
    from highwater.ui.dock.recognition import Recogniser

    made = Recogniser()
    made.answers = []
    made.reported.connect(made.answers.append)
    made.failed.connect(made.answers.append)
    yield made
    made.end()
    made.deleteLater()


@pytest.fixture
def question(scene):
    from highwater.model_backend.protocol.parameters import DescribeSceneParameters, RasterLayer
    from highwater.ui.dock.recognition import Question

    def make(path=scene, interpreter=""):
        layer = RasterLayer(str(path), "Lake")
        return Question(DescribeSceneParameters(layer, methods=("thresholds",)), interpreter)

    return make


def test_only_the_last_question_is_answered(recogniser, question, tmp_path):
    recogniser.ask(question(tmp_path / "gone.tif"))
    recogniser.ask(question())
    wait_until(lambda: recogniser.answers)
    (report,) = recogniser.answers
    assert [band.name for band in report.scene.bands] == ["VV", "VH"]
    assert report.methods[0].refusal is None


def test_without_a_backend_the_answer_is_what_is_missing(
    recogniser, question, monkeypatch, tmp_path
):
    monkeypatch.setenv("HIGHWATER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HIGHWATER_PYTHON")
    recogniser.ask(question())
    wait_until(lambda: recogniser.answers)
    (error,) = recogniser.answers
    assert error.code == "environment.missing"


def test_what_the_backend_lacks_is_one_sentence_with_a_button():
    from highwater.ui.dock.run_step import RunStep

    step = RunStep()
    pressed = []
    step.backend_wanted.connect(lambda: pressed.append(1))
    assert step.install_button.isHidden()
    step.show_backend("There is no backend environment yet.")
    assert step.step_label.text() == "There is no backend environment yet."
    assert not step.install_button.isHidden()
    step.install_button.click()
    assert pressed == [1]
    step.show_backend("")
    assert step.step_label.isHidden() and step.install_button.isHidden()


def test_the_button_says_why_it_cannot_be_pressed():
    from highwater.ui.dock.run_step import RunStep

    step = RunStep()
    step.allow("The chosen model does not fit.", flood=True)
    assert not step.run_button.isEnabled()
    assert step.step_label.text() == "The chosen model does not fit."
    step.allow(None, flood=True)
    assert step.run_button.isEnabled()
    assert step.run_button.text().replace("&", "") == "Map flood"


def test_a_model_says_whether_it_fits(described, tmp_path):
    from highwater.ui.dock.model_step import ModelStep

    step = ModelStep()
    added = []
    step.added.connect(lambda: added.append(1))
    own = str(tmp_path / "lakes.onnx")
    step.take_file(own)
    assert added == [1]
    assert step.chosen() == own and step.values() == {"MODEL": own}
    refusal = described.Refusal("model.other_bands", "It wants HH.", "Add HH.")
    method = described.DescribedMethod(own, own, "Lakes", "", ("HH",), (), "db", 10.0, refusal)
    step.show_report(described.SceneReport(None, None, (method,)))
    assert not step.fits()
    assert step.fit_label.text() == "✗ Does not fit this image: It wants HH. Add HH."
    assert step.what_label.text() == ("“Lakes” takes HH in: Decibel (dB); made for pixels of 10 m.")
    # A file that was chosen once is offered again.
    assert own in ModelStep().offered()
    step.method_box.setCurrentIndex(step.method_box.findData("thresholds"))
    assert step.values() == {"METHOD": 1}
    assert step.fits()


class Window(QObject):
    """As much of QGIS's window as the first step needs."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)

    def activeLayer(self):
        return None


def test_the_other_band_in_a_file_of_its_own_is_offered(scene, tmp_path):
    from highwater.ui.dock.image_step import ImageStep

    layers = {}
    for name in ("0919_VV", "0919_VH", "0907_VV", "0801_VV"):
        path = str(tmp_path / f"s1_{name}.tif")
        gdal.Translate(path, scene, bandList=[1 if "VV" in name else 2])
        if "VV" in name:
            layers[name[:4]] = QgsRasterLayer(path, name)
    layers["both"] = QgsRasterLayer(scene, "both bands")
    QgsProject.instance().addMapLayers(list(layers.values()))
    step, told = ImageStep(Window()), []
    step.changed.connect(lambda: told.append(step.others()))

    def choose(box, layer, shown):
        box.setLayer(layer)
        wait_until(lambda: step.other_check.isHidden() is not shown)

    vh = str(tmp_path / "s1_0919_VH.tif")
    choose(step.image_box, layers["0919"], True)
    assert step.others() == {"AUXILIARY": [vh]} and told[-1] == step.others()
    assert step.other_check.text() == "With VH, which lies in a file beside it"
    step.other_check.click()
    assert step.others() == {} and told[-1] == {}
    step.other_check.click()
    choose(step.before_box, layers["0801"], False)  # one image with VH, one without
    assert step.others() == {}
    gdal.Translate(str(tmp_path / "s1_0907_VH.tif"), scene, bandList=[2])
    choose(step.before_box, layers["0907"], True)
    beside = str(tmp_path / "s1_0907_VH.tif")
    assert step.others() == {"AUXILIARY": [vh], "BEFORE_AUXILIARY": [beside]}
    choose(step.image_box, layers["both"], False)
    step.release()


def test_a_product_is_no_layer_but_to_be_geocoded(tmp_path):
    from highwater.ui.dock.image_step import ImageStep

    step, products = ImageStep(Window()), []
    step.product_chosen.connect(products.append)
    paths = [
        str(tmp_path / "S1A_IW_GRDH_1SDV_X.zip"),
        str(tmp_path / "S1C_EW_GRDM_1SDH_Y.SAFE" / "manifest.safe"),
    ]
    for path in paths:
        step.take_file(path)  # the window has nothing that could load it
    assert products == paths
    step.release()


def test_what_is_known_of_an_image_in_rows(described):
    from highwater.ui.dock.recognised import RecognisedView

    view = RecognisedView()
    bare = described.DescribedScene(20, 10)
    refusal = described.Refusal("input.no_crs", "It has no CRS.", "Set it.")
    view.show_report(described.SceneReport(bare, refusal))
    lines = view.text().splitlines()
    assert lines[0] == "Sensor: not known"
    assert "Pixels: 20 × 10" in lines and "CRS: none" in lines
    assert lines[-1] == "It has no CRS. Set it."
    nodata = (
        described.DescribedNodata("VV", described.NAN),
        described.DescribedNodata("VH", "-9999", "0", ("7",)),
    )
    view.show_report(described.SceneReport(described.DescribedScene(20, 10, nodata=nodata)))
    lines = view.text().splitlines()
    place = lines.index("No data: VV: NaN (declared in the file)")
    assert lines[place + 1] == (
        "VH: -9999 (declared in the file), 0 (not declared, but recognised as fill),"
        " 7 (added in QGIS), NaN"
    )
    view.say("Looking…")
    assert view.text() == "Looking…"


def test_files_and_groups_are_named_after_image_and_day_and_never_overwritten(tmp_path):
    from highwater.ui.dock.arrival import free_title
    from highwater.ui.dock.order import Order, folder_of, with_results

    order = Order("id", "Lech: after/flood", "2024-09-19T05:30:12Z", folder=str(tmp_path / "new"))
    assert order.title == "Lech: after/flood, 2024-09-19"
    assert Order("id", "Lech 2024-09-19", "2024-09-19").title == "Lech 2024-09-19"
    folder = folder_of(order)
    titles = {"MASK": "Mask", "PROBABILITY": "P", "POLYGONS": "W"}
    values = with_results(order, folder, titles)
    stem = tmp_path / "new" / "Lech_ after_flood, 2024-09-19"
    assert values["SUMMARY"] == f"{stem} summary.html"
    assert values["MASK"].sink.staticValue() == f"{stem} mask.tif"
    assert values["MASK"].destinationName == "Mask"
    (tmp_path / "new" / f"{stem.name} summary.html").touch()
    assert with_results(order, folder, titles)["SUMMARY"] == f"{stem} summary 2.html"
    root = QgsProject.instance().layerTreeRoot()
    assert free_title(QgsProject.instance(), "Lech") == "Lech"
    root.addGroup("Lech")
    assert free_title(QgsProject.instance(), "Lech") == "Lech (2)"


@pytest.mark.parametrize(
    ("results", "flood", "words"),
    [
        ({"WATER_AREA": 4.126}, False, "4.1 ha of water"),
        ({"WATER_AREA": 41.26}, False, "41 ha of water"),
        (
            {"WATER_AREA": 1420.3, "WATER_AREA_LOW": 1156, "WATER_AREA_HIGH": 27384},
            False,
            "1,420 ha of water (95 % interval 1,160 to 27,400 ha, model-based)",
        ),
        (
            {"WATER_AREA": 413.4, "WATER_AREA_LOW": 252, "WATER_AREA_HIGH": 933},
            True,
            "413 ha of flood (95 % interval 252 to 933 ha, model-based)",
        ),
        ({}, False, "The area was not measured."),
    ],
)
def test_only_figures_that_were_measured_are_told(results, flood, words):
    from highwater.ui.dock.outcome import Outcome
    from highwater.ui.dock.result_step import area_in_words

    assert area_in_words(Outcome("id", "g", "f", results, {}, flood)) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-1, ""),
        (0.2, "about 1 s left"),
        (45, "about 45 s left"),
        (190, "about 3 min left"),
        (7500, "about 2 h 5 min left"),
    ],
)
def test_time_left_in_words(seconds, words):
    from highwater.ui.durations import time_left

    assert time_left(seconds) == words


def test_the_backends_python_is_looked_at_before_anybody_waits(profile):
    from highwater.model_backend.environment import interpreters
    from highwater.ui.beforehand import look_at_interpreter

    interpreters._probe.cache_clear()
    look_at_interpreter()
    wait_until(lambda: interpreters._probe.cache_info().currsize == 1)
    assert interpreters.probe(profile.interpreter).bits == 64
    assert interpreters._probe.cache_info().hits == 1
