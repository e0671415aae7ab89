"""Installing and checking the backend: the algorithms."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

SENTENCE = "There is no backend environment yet."


@pytest.fixture
def nothing(monkeypatch, tmp_path):
    """No backend at all, and settings that are put back."""
    monkeypatch.setenv("HIGHWATER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HIGHWATER_PYTHON")
    yield tmp_path / "home"
    QgsSettings().remove("highwater")


@pytest.fixture
def state():
    from highwater.model_backend.environment.state import EnvironmentState

    return EnvironmentState(("predict", "train"), "3.11.2", "/usr/bin/python3.11", "cpu")


def run(algorithm, name, parameters, context, feedback):
    results, fine = algorithm(name).run(parameters, context, feedback)
    return results if fine else None


def test_settings(nothing, profile):
    from highwater.model_backend.environment.locate import locate
    from highwater.model_backend.protocol import HighwaterError
    from highwater.processing_provider import settings

    assert settings.interpreter_setting() == settings.wheels_setting() == ""
    with pytest.raises(HighwaterError, match=SENTENCE):
        locate(settings.interpreter_setting())
    settings.set_interpreter(profile.interpreter)
    settings.set_wheels("/wheels")
    assert settings.interpreter_setting() == profile.interpreter
    assert locate(settings.interpreter_setting()).interpreter == profile.interpreter
    assert settings.wheels_setting() == "/wheels"
    settings.set_interpreter("")
    assert not QgsSettings().contains("highwater/interpreter")


def test_check_without_a_backend_says_what_to_do(nothing, algorithm, context, feedback, tmp_path):
    report = tmp_path / "report.html"
    results = run(algorithm, "checkbackend", {"REPORT": str(report)}, context, feedback)
    assert results["READY"] is False
    assert results["INTERPRETER"] == ""
    assert results["FINDINGS"].startswith(f"{SENTENCE} Run the algorithm “Install backend”")
    assert SENTENCE in report.read_text("utf-8")
    assert [text[: len(SENTENCE)] for text in feedback.texts("error")] == [SENTENCE]
    assert not nothing.exists()


def test_check_of_a_backend(profile, algorithm, context, feedback, tmp_path):
    report = tmp_path / "report.html"
    results = run(algorithm, "checkbackend", {"REPORT": str(report)}, context, feedback)
    assert results["READY"] is True, results["FINDINGS"]
    assert results["INTERPRETER"] == profile.interpreter
    assert "predict" in results["TIERS"]
    assert "cores" in results["DEVICES"]
    assert results["FREE_MEMORY_GB"] > 0
    assert results["FREE_DISK_GB"] > 0
    page = report.read_text("utf-8")
    assert "The backend is ready." in page
    assert "<th>GDAL</th>" in page
    assert "<th>rasterio</th>" in page


def test_check_of_a_python_without_packages(nothing, algorithm, context, feedback, monkeypatch):
    monkeypatch.setenv("HIGHWATER_PYTHON", "/usr/bin/env")
    results = run(algorithm, "checkbackend", {}, context, feedback)
    assert results["READY"] is False
    assert "names no usable Python" in results["FINDINGS"]
    assert "REPORT" not in results


def test_a_report_that_cannot_be_written(nothing, algorithm, context, feedback, tmp_path):
    path = str(tmp_path / "absent" / "report.html")
    assert run(algorithm, "checkbackend", {"REPORT": path}, context, feedback) is None
    assert any("report cannot be written" in text for text in feedback.texts("error"))


def test_install_hands_on_what_was_asked(
    algorithm, context, feedback, monkeypatch, tmp_path, state, profile
):
    from highwater.processing_provider import install_backend

    asked = []

    def install(tier, python, wheels, repair, progress, log, is_cancelled):
        asked.append((tier, python, wheels, repair, is_cancelled()))
        progress(0.5, "Getting numpy")
        return state

    monkeypatch.setattr(install_backend, "install", install)
    parameters = {"TIER": 1, "WHEELS": str(tmp_path), "REPAIR": True}
    results = run(algorithm, "installbackend", parameters, context, feedback)
    assert asked == [("train", "", str(tmp_path), True, False)]
    assert results["VERSION"] == "3.11.2"
    assert results["TIERS"] == "predict, train"
    assert results["INTERPRETER"].endswith(("bin/python", "python.exe"))
    assert feedback.texts("step") == ["Getting numpy"]
    # HIGHWATER_PYTHON of these tests goes before what was installed.
    assert any(profile.interpreter in text for text in feedback.texts("warning"))


def test_install_that_fails_says_why(nothing, algorithm, context, feedback, tmp_path):
    parameters = {"WHEELS": str(tmp_path / "absent")}
    assert run(algorithm, "installbackend", parameters, context, feedback) is None
    assert any("There is no folder of wheels at" in text for text in feedback.texts("error"))
