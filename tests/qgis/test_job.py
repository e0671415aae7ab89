"""Jobs run with Processing's feedback."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer

from tests.support.gdal_scenes import read, write_huge_scene


@pytest.fixture
def job():
    from highwater.processing_provider import job

    return job


@pytest.fixture
def protocol():
    from highwater.model_backend import protocol

    return protocol


def test_events_reach_the_user(job, protocol, feedback):
    reporter = job.Reporter(feedback)
    reporter.show(protocol.Progress(0.25, "Reading"))
    reporter.show(protocol.Progress(0.5, "Reading"))
    for level in ("info", "warning", "error", "debug"):
        reporter.show(protocol.Log(level, f"a {level}"))
    reporter.show(protocol.Metric("loss", 0.123456, 3))
    assert feedback.progress() == 50
    assert feedback.lines == [
        ("step", "Reading"),
        ("info", "a info"),
        ("warning", "a warning"),
        ("error", "a error"),
        ("debug", "a debug"),
    ]


def test_speed_is_told_now_and_then(job, protocol, feedback, monkeypatch):
    reporter = job.Reporter(feedback)
    slow = protocol.Progress(0.5, "Reading", 3.21, "Mpx", 75.2)
    reporter.show(slow)
    assert feedback.texts("info") == []
    monkeypatch.setattr(job, "TALK_INTERVAL", 0)
    reporter.show(slow)
    assert feedback.texts("info") == ["50% done, 3.21 Mpx/s, about 1 min 15 s left"]
    assert job.describe(protocol.Progress(0.1, "", 2, "", 9)) == "10% done, 2/s, about 9 s left"


def test_errors_become_sentences_and_their_detail_stays_in_the_log(job, protocol, feedback):
    with (
        pytest.raises(QgsProcessingException, match=r"^It is broken\. Mend it\.$"),
        job.told_to_user(feedback),
    ):
        raise protocol.HighwaterError("some.code", "It is broken.", "Mend it.", "line 7")
    assert feedback.lines == [("debug", "line 7")]


def test_an_interpreter_that_cannot_be_started(job, protocol, feedback):
    with pytest.raises(protocol.HighwaterError, match="cannot be started"):
        job.run("/nowhere/python", protocol.Request("predict"), feedback)


def test_events_of_qt_go_on_without_a_window(job, protocol, feedback, profile, monkeypatch):
    monkeypatch.setattr(job, "iface", None)
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    job.run(profile.interpreter, protocol.Request("check", {}, {}), feedback)
    timer.stop()
    assert ticks


def run(algorithm, parameters, context, feedback):
    results, done = algorithm.run(parameters, context, feedback)
    assert done, feedback.lines
    return results


def test_predict_gives_files_and_numbers(algorithm, context, feedback, scene, tmp_path):
    layer = QgsRasterLayer(scene, "The lake")
    QgsProject.instance().addMapLayer(layer)
    wanted = {
        "INPUT": layer.id(),
        "MASK": str(tmp_path / "m.tif"),
        "AUXILIARY": [],
        "BANDS": "",
        "METHOD": "thresholds",
    }
    results = run(algorithm("predict"), wanted, context, feedback)
    assert results["MASK"] == str(tmp_path / "m.tif")
    assert Path(results["PROVENANCE"]).exists()
    assert results["WATER_AREA"] == pytest.approx(
        (read(results["MASK"]) == 1).sum() / 100, rel=0.01
    )
    assert any("“The lake”" in line for line in feedback.texts("info"))
    assert feedback.progress() > 90


def test_the_unit_is_handed_on(algorithm, context, feedback, scene, tmp_path):
    wanted = {"INPUT": scene, "MASK": str(tmp_path / "m.tif"), "UNIT": 2, "METHOD": "thresholds"}
    _, done = algorithm("predict").run(wanted, context, feedback)
    assert not done
    assert any("power" in line for line in feedback.texts("error"))
    assert not (tmp_path / "m.tif").exists()


def test_all_wishes_reach_the_job(algorithm, context, feedback, scene):
    wanted = {
        "INPUT": scene,
        "AUXILIARY": [scene],
        "BANDS": "VV=1;VH=1:2",
        "UNIT": 1,
        "EXTENT": "500000,501000,2959000,2960000 [EPSG:32646]",
        "THRESHOLD": 0.0,
        "RESAMPLE": True,
        "BEFORE": scene,
        "BEFORE_AUXILIARY": [scene],
    }
    predict = algorithm("predict")
    found = predict.job_parameters(wanted, context, feedback)
    assert (found.bands, found.unit, found.threshold) == ("VV=1;VH=1:2", "db", 0.0)
    assert [layer.path for layer in (found.input, *found.auxiliary)] == [scene, scene]
    assert [layer.path for layer in (found.before, *found.before_auxiliary)] == [scene, scene]
    assert (found.extent.xmin, found.extent.ymax, found.resample) == (500000, 2960000, True)
    del wanted["THRESHOLD"]
    assert predict.job_parameters(wanted, context, feedback).threshold is None


def test_cancelling_fails_and_leaves_nothing(algorithm, context, feedback, scene, tmp_path):
    huge = write_huge_scene(tmp_path / "huge.vrt", scene)
    folder = tmp_path / "out"
    folder.mkdir()
    stopped = []

    def cancel():
        while not any(folder.iterdir()) and not stopped:
            time.sleep(0.02)
        stopped.append(time.monotonic())
        feedback.cancel()

    canceller = threading.Thread(target=cancel, daemon=True)
    canceller.start()
    wanted = {"INPUT": huge, "MASK": str(folder / "m.tif"), "METHOD": "thresholds"}
    results, done = algorithm("predict").run(wanted, context, feedback)
    ended = time.monotonic()
    canceller.join(1)
    assert not done and not results
    assert ended - stopped[0] < 2
    assert any("The job was cancelled." in line for line in feedback.texts("error"))
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"INPUT": "/nowhere.tif"}, "“/nowhere.tif” (INPUT) does not exist"),
        ({"AUXILIARY": ["/nowhere.tif"]}, "“/nowhere.tif” (AUXILIARY) does not exist"),
        ({"INPUT": __file__}, "is not a raster that can be read"),
        ({"THRESHOLD": -0.1}, "THRESHOLD must lie between 0 and 1, not be -0.1"),
        ({"BANDS": "VV:1"}, "“VV:1” does not assign a band"),
        ({"BANDS": "VV=0"}, "“VV=0” does not assign a band"),
        ({"MODEL": "/a/model.pt"}, "“/a/model.pt” (MODEL) is not a file that ends in .onnx"),
        ({"MASK": "/a/mask.img"}, "must have one of these endings: .tif"),
        ({"POLYGONS": "/a/water.xlsx"}, "must have one of these endings: .gpkg"),
    ],
)
def test_a_form_is_judged_before_it_runs(algorithm, context, scene, parameters, sentence):
    fine, message = algorithm("predict").checkParameterValues(
        {"INPUT": scene, "MASK": "TEMPORARY_OUTPUT", **parameters}, context
    )
    assert not fine
    assert sentence in message


@pytest.mark.parametrize("bands", ["", "VV=1;VH=2", "vv = 1, VH=1:1", "HH=3"])
def test_a_good_form_passes(algorithm, context, scene, bands):
    wanted = {"INPUT": scene, "BANDS": bands, "MASK": "TEMPORARY_OUTPUT", "THRESHOLD": 0.5}
    assert algorithm("predict").checkParameterValues(wanted, context) == (True, "")


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "Give either a reference raster or reference polygons."),
        ({"REFERENCE": "scene", "REFERENCE_POLYGONS": "scene"}, "Give either"),
        ({"REFERENCE": "scene", "INVALID": "-1;x"}, "“x” among the values that do not count"),
    ],
)
def test_evaluation_is_judged_before_it_runs(algorithm, context, scene, parameters, sentence):
    wanted = {name: scene if value == "scene" else value for name, value in parameters.items()}
    fine, message = algorithm("evaluatemap").checkParameterValues(
        {"PREDICTION": scene, **wanted}, context
    )
    assert not fine
    assert sentence in message


def test_qgis_python_stays_clean():
    assert not {"rasterio", "torch", "onnxruntime", "pyproj"} & set(sys.modules)
