"""The same algorithms with a service that computes, and its place in the options."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from tests.support.gdal_scenes import read, scene_values, write_scene
from tests.support.profile import REPOSITORY

TOKEN = "a-long-and-random-token-0123456789"
INTERPRETER = os.environ.get("HIGHWATER_SERVICE_PYTHON", "")
"""Python with the packages of the service, where that of the backend is another one."""


@pytest.fixture(scope="module")
def service(tmp_path_factory, profile):
    """A service of its own; its address and the file with its token."""
    folder = tmp_path_factory.mktemp("service")
    token = folder / "token"
    token.write_text(TOKEN)
    token.chmod(0o600)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [INTERPRETER or profile.interpreter, "-m", "model_backend", "serve"]
    options = ["--port", str(port), "--token-file", str(token), "--data", str(folder / "data")]
    process = subprocess.Popen([*command, *options], cwd=REPOSITORY)
    address = f"http://127.0.0.1:{port}"
    try:
        end = time.monotonic() + 60
        while True:
            try:
                with urllib.request.urlopen(f"{address}/health/ready", timeout=5) as answer:
                    assert json.load(answer)["ready"]
                    break
            except (urllib.error.URLError, ConnectionError):
                assert process.poll() is None and time.monotonic() < end
                time.sleep(0.2)
        yield address, str(token)
    finally:
        process.terminate()
        process.wait(30)


@pytest.fixture
def remote(service):
    """The service in the settings, until the test is over."""
    from highwater.processing_provider import settings

    settings.set_service(settings.ServiceSetting(True, *service))
    yield settings
    QgsSettings().remove("highwater")


def test_a_map_is_made_by_the_service(remote, algorithm, context, feedback, tmp_path, monkeypatch):
    monkeypatch.setenv("HIGHWATER_PYTHON", "/nothing/here")  # so that nothing computes here
    wanted = {
        "INPUT": write_scene(tmp_path / "scene.tif"),
        "METHOD": 1,
        "MASK": str(tmp_path / "mask.tif"),
        "POLYGONS": str(tmp_path / "water.gpkg"),
    }
    results, done = algorithm("predict").run(wanted, context, feedback)
    assert done, feedback.lines
    mask, truth = read(results["MASK"]), scene_values()[1]
    assert ((mask == 1) == truth).mean() > 0.95
    assert results["WATER_AREA"] > 0
    assert {path.name for path in tmp_path.iterdir()} >= {
        "mask.tif", "mask.qml", "mask.provenance.json", "mask.tif.aux.xml", "water.gpkg",
    }  # fmt: skip
    assert not list(tmp_path.glob(".part-*"))
    assert any("runs on the service as job" in text for text in feedback.texts("info"))
    assert feedback.progress() > 90


def test_cancelling_reaches_the_service(remote, algorithm, context, feedback, tmp_path):
    wanted = {"INPUT": write_scene(tmp_path / "scene.tif"), "MASK": str(tmp_path / "mask.tif")}
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    _, done = algorithm("thresholdwater").run(wanted, context, feedback)
    assert not done
    assert not Path(wanted["MASK"]).exists() and not list(tmp_path.glob(".part-*"))


def test_what_does_not_run_on_a_service_says_so(remote, algorithm, context, feedback, tmp_path):
    wanted = {"OUTPUT": str(tmp_path / "new")}
    _, done = algorithm("simulatescene").run(wanted, context, feedback)
    assert not done
    said = " ".join(feedback.texts("error"))
    assert "does not run on a service, only on this computer" in said, feedback.lines


def test_the_options_remember_the_service_and_try_it(service, qgis_app, remote):
    from highwater.ui.service_widget import ServiceWidget

    form = ServiceWidget()

    def tried() -> str:
        form.try_out()
        assert not form.try_button.isEnabled()  # the window did not wait for the answer
        end = time.monotonic() + 10
        while not form.try_button.isEnabled() and time.monotonic() < end:
            qgis_app.processEvents()
        return form.state_label.text()

    assert form.box.isChecked() and form.address_edit.text() == service[0]
    assert tried().startswith("The service is ready (Highwater ")
    form.token_file.setFilePath("")
    assert tried().startswith("The request has no valid token.")
    form.address_edit.setText("nonsense")
    assert "is no address of a service" in tried()
    form.box.setChecked(False)
    form.folders_edit.setPlainText("/data\n\n /more \n")
    form.apply()
    kept = remote.service_setting()
    assert not kept.used and kept.folders == ("/data", "/more")
    assert TOKEN not in str([QgsSettings().value(key) for key in QgsSettings().allKeys()])
