"""The worker and its host: neither outlives the other, and nothing half-written stays."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from model_backend.client import PACKAGE_ROOT, run_job
from model_backend.environment.clean import clean_environment
from model_backend.protocol import HighwaterError, Progress, Request
from tests.support.scenes import radar_scene


@pytest.fixture
def long_request(tmp_path, write_raster):
    """A prediction that takes a minute or so, unless it is stopped."""
    scene = write_raster(radar_scene(400, 400)[0], descriptions=("VV", "VH"))
    vrt = tmp_path / "large.vrt"
    size = 24_000
    bands = "".join(
        f'<VRTRasterBand dataType="Float32" band="{band}"><Description>{name}</Description>'
        f"<SimpleSource><SourceFilename>{scene}</SourceFilename><SourceBand>{band}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="400" ySize="400"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{size}" ySize="{size}"/>'
        "</SimpleSource></VRTRasterBand>"
        for band, name in ((1, "VV"), (2, "VH"))
    )
    vrt.write_text(
        f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><SRS>EPSG:32646</SRS>'
        f"<GeoTransform>500000, 10, 0, 2960000, 0, -10</GeoTransform>{bands}</VRTDataset>"
    )
    out = tmp_path / "out"
    out.mkdir()
    return Request(
        "predict",
        {"method": "thresholds", "input": {"path": str(vrt)}},
        {"mask": str(out / "mask.tif"), "polygons": str(out / "water.gpkg")},
    )


def parts(request: Request) -> list[Path]:
    return list(Path(request.outputs["mask"]).parent.glob(".part-*"))


def workers() -> list[psutil.Process]:
    return [
        process
        for process in psutil.Process().children(recursive=True)
        if "model_backend" in " ".join(command_of(process))
    ]


def command_of(process: psutil.Process) -> list[str]:
    # What another test has started may end while it is looked at.
    try:
        return process.cmdline()
    except psutil.NoSuchProcess:  # which a zombie is, too
        return []


def wait_for(condition, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def test_cancel_stops_within_two_seconds_and_leaves_nothing(long_request):
    cancelled = []

    def is_cancelled():
        if not cancelled and parts(long_request):
            cancelled.append(time.monotonic())
        return bool(cancelled)

    with pytest.raises(HighwaterError) as caught:
        run_job(sys.executable, long_request, lambda event: None, is_cancelled)
    assert time.monotonic() - cancelled[0] < 2
    assert caught.value.code == "job.cancelled"
    assert not list(Path(long_request.outputs["mask"]).parent.iterdir())
    assert not workers()


def test_killed_worker_is_reported_by_its_signal_and_cleaned_up(long_request):
    killed = []

    def kill():
        wait_for(lambda: parts(long_request))
        (worker,) = workers()
        killed.append(time.monotonic())
        worker.send_signal(signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(HighwaterError, match="SIGKILL") as caught:
        run_job(sys.executable, long_request, lambda event: None)
    killer.join()
    assert time.monotonic() - killed[0] < 2
    assert caught.value.code == "worker.died"
    assert not list(Path(long_request.outputs["mask"]).parent.iterdir())


def test_worker_leaves_when_its_host_is_killed(long_request, tmp_path):
    script = tmp_path / "host.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(PACKAGE_ROOT)!r})\n"
        "from model_backend.client import run_job\n"
        "from model_backend.protocol import Request\n"
        f"request = Request.from_json({long_request.to_json()!r})\n"
        f"run_job({sys.executable!r}, request, lambda event: None)\n"
    )
    host = subprocess.Popen([sys.executable, script])
    try:
        wait_for(lambda: parts(long_request))
        (worker,) = [
            child
            for child in psutil.Process(host.pid).children(recursive=True)
            if "model_backend" in " ".join(command_of(child))
        ]
        host.kill()
        host.wait()
        worker.wait(2)
    finally:
        host.kill()
    assert not worker.is_running()
    assert not list(Path(long_request.outputs["mask"]).parent.iterdir())


def test_a_failing_listener_stops_the_worker(long_request):
    def listener(event):
        if isinstance(event, Progress):
            raise RuntimeError("the dialog is gone")

    with pytest.raises(RuntimeError, match="dialog"):
        run_job(sys.executable, long_request, listener)
    assert not workers()
    assert not list(Path(long_request.outputs["mask"]).parent.iterdir())


def test_interpreter_that_cannot_run_is_said(tmp_path):
    with pytest.raises(HighwaterError) as caught:
        run_job(str(tmp_path / "python"), Request("check"), lambda event: None)
    assert caught.value.code == "worker.start"


def test_interpreter_that_is_no_backend_is_said():
    with pytest.raises(HighwaterError) as caught:
        run_job("/bin/false", Request("check"), lambda event: None)
    assert caught.value.code == "worker.died"
    assert "status 1" in caught.value.sentence


def test_prints_of_libraries_do_not_reach_the_protocol(tmp_path, write_raster):
    scene = write_raster(radar_scene(64, 64)[0], descriptions=("VV", "VH"))
    parameters = {"method": "thresholds", "input": {"path": scene}}
    request = Request("predict", parameters, {"mask": str(tmp_path / "m.tif")})
    noisy = (
        "import os, sys; sys.argv = ['model_backend', 'run', '-']\n"
        "from model_backend import worker\n"
        "claim = worker._claim_stdout\n"
        "def claim_and_shout():\n"
        "    stream = claim(); print('noise'); os.write(1, b'native noise\\n'); return stream\n"
        "worker._claim_stdout = claim_and_shout\n"
        "from model_backend.__main__ import main; sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", noisy],
        input=request.to_json() + "\n",
        capture_output=True,
        text=True,
        cwd=PACKAGE_ROOT,
        env=clean_environment(),
        timeout=60,
    )
    # Standard input ended at once, so the job may have been stopped; what was said is protocol.
    assert "noise" in done.stderr
    for line in done.stdout.splitlines():
        assert "event" in json.loads(line)


def test_command_line_runs_a_request_file(tmp_path, write_raster):
    scene = write_raster(radar_scene(96, 96)[0], descriptions=("VV", "VH"))
    parameters = {"method": "thresholds", "input": {"path": scene}}
    request = Request("predict", parameters, {"mask": str(tmp_path / "m.tif")})
    file = tmp_path / "request.json"
    file.write_text(request.to_json())
    command = [sys.executable, "-m", "model_backend", "run", str(file)]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=PACKAGE_ROOT, stdin=subprocess.DEVNULL
    )
    last = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0
    assert last["event"] == "result" and os.path.exists(last["outputs"]["mask"])


def test_command_line_reports_errors_and_fails(tmp_path):
    file = tmp_path / "request.json"
    file.write_text(Request("dance").to_json())
    for argument, code in ((file, "request.unknown_job"), (tmp_path / "no", "request.missing")):
        done = subprocess.run(
            [sys.executable, "-m", "model_backend", "run", str(argument)],
            capture_output=True,
            text=True,
            cwd=PACKAGE_ROOT,
        )
        assert done.returncode == 1
        assert json.loads(done.stdout)["code"] == code


def test_environment_of_the_child_is_clean():
    dirty = {
        "PYTHONHOME": "x",
        "PYTHONPATH": "x",
        "GDAL_DATA": "x",
        "PROJ_LIB": "x",
        "QGIS_PREFIX_PATH": "x",
        "LD_LIBRARY_PATH": "x",
        "DYLD_LIBRARY_PATH": "x",
        "VIRTUAL_ENV": "x",
        "PIP_TARGET": "x",
        "PIP_INDEX_URL": "kept",
        "HOME": "kept",
        "PATH": "kept",
    }
    clean = clean_environment(dirty)
    assert "x" not in clean.values()
    assert {name for name, value in clean.items() if value == "kept"} == {
        "PIP_INDEX_URL",
        "HOME",
        "PATH",
    }
