"""Job ``check``: what it finds, and what it says of what is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from model_backend.environment import devices, installed, report
from model_backend.environment.devices import Devices
from model_backend.environment.installed import Package
from model_backend.jobs import run_request
from model_backend.protocol import Progress, Request

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def found():
    """Numbers of the job, run here, and the events it gave."""
    events = []
    return run_request(Request("check"), events.append).numbers, events


def test_the_running_environment(found):
    numbers, events = found
    assert numbers["interpreter"] == sys.executable
    assert numbers["python"] == ".".join(str(part) for part in sys.version_info[:3])
    assert numbers["packages"]["numpy"]["installed"] == __import__("numpy").__version__
    assert numbers["devices"]["cpu"]
    assert numbers["devices"]["threads"] >= numbers["devices"]["cores"] >= 1
    assert any(engine.startswith("ONNX Runtime") for engine in numbers["devices"]["engines"])
    assert numbers["libraries"]["GDAL"] == __import__("rasterio").__gdal_version__
    assert 0 < numbers["free_memory_gb"] < numbers["memory_gb"]
    assert numbers["free_disk_gb"] > 0
    assert any(isinstance(event, Progress) for event in events)
    assert all(set(f) == {"level", "text", "remedy"} and f["text"] for f in numbers["findings"])


def test_markers_of_other_platforms_do_not_count():
    names = installed.packages("predict")
    assert "numpy" in names
    assert "pyreadline3" not in names or sys.platform == "win32"


def check(monkeypatch, **replaced):
    for name, value in replaced.items():
        monkeypatch.setattr(report, name, value)
    return run_request(Request("check"), lambda event: None).numbers


def texts(numbers, level):
    return [finding["text"] for finding in numbers["findings"] if finding["level"] == level]


def whole(tier):
    return {"numpy": Package("1.0", "1.0")}


def test_a_whole_environment_is_ready(monkeypatch):
    numbers = check(monkeypatch, packages=whole, LITTLE_MEMORY=0, LITTLE_DISK=0)
    assert numbers["ready"]
    assert numbers["tiers"] == ["predict", "train"]
    assert texts(numbers, "error") == []


def test_missing_and_other_packages(monkeypatch):
    numbers = check(
        monkeypatch,
        packages=lambda tier: {
            "numpy": Package("1.0", None),
            "scipy": Package("1.0", "2.0"),
            "torch": Package("2.0", "2.0+cpu"),
        },
    )
    assert not numbers["ready"]
    assert numbers["tiers"] == []
    assert texts(numbers, "error") == ["Packages of the predict tier are missing: numpy."]
    assert "Versions differ from those that were tested: scipy 2.0 instead of 1.0." in texts(
        numbers, "warning"
    )
    assert any("training tier is not installed" in text for text in texts(numbers, "info"))


@pytest.mark.parametrize(
    ("tiers", "gpus", "remedy"),
    [
        (("predict",), [], "once the training tier is installed"),
        (("predict", "train"), [], "install the training tier again"),
        (("predict", "train"), ["NVIDIA H200 (PyTorch)"], None),
    ],
)
def test_a_gpu_that_is_not_used(monkeypatch, tiers, gpus, remedy):
    monkeypatch.setattr(report.sys, "platform", "linux")
    numbers = check(
        monkeypatch,
        packages=lambda tier: {"numpy": Package("1.0", "1.0" if tier in tiers else None)},
        find_devices=lambda: Devices("CPU", 1, 2, gpus, ["NVIDIA H200"], []),
    )
    found = [f for f in numbers["findings"] if "NVIDIA H200" in f["text"]]
    assert bool(found) == (remedy is not None)
    assert all(remedy in finding["remedy"] for finding in found)


def test_little_memory_and_disk(monkeypatch):
    numbers = check(monkeypatch, packages=whole, LITTLE_MEMORY=1e9, LITTLE_DISK=1e9)
    warnings = texts(numbers, "warning")
    assert any("GB of memory are free" in text for text in warnings)
    assert any("on the disk of" in text for text in warnings)
    assert numbers["ready"]  # slow perhaps, but it works


def test_a_proj_that_does_not_work(monkeypatch):
    import rasterio.warp

    monkeypatch.setattr(rasterio.warp, "transform", lambda *arguments: ([12.0], [0.0]))
    numbers = check(monkeypatch, packages=whole)
    assert not numbers["ready"]
    assert any("GDAL or PROJ does not work" in text for text in texts(numbers, "error"))


def test_the_processor_has_a_name():
    assert devices._cpu_model()


def command(*arguments, **variables):
    return subprocess.run(
        [sys.executable, "-m", "model_backend.environment", *arguments],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        encoding="utf-8",
    )


def test_the_command_line(tmp_path):
    home = str(tmp_path / "home")
    nothing = command("path", HIGHWATER_HOME=home, HIGHWATER_PYTHON="")
    assert nothing.returncode == 1
    assert nothing.stderr.startswith("There is no backend environment yet. Run")
    checked = command("check", HIGHWATER_HOME=home, HIGHWATER_PYTHON="")
    assert checked.returncode == 1
    assert "There is no backend environment yet." in checked.stdout
    named = command("path", HIGHWATER_HOME=home, HIGHWATER_PYTHON=sys.executable)
    assert (named.returncode, named.stdout.strip()) == (0, sys.executable)
    assert "named by the variable" in command("check", HIGHWATER_PYTHON=sys.executable).stdout
    removed = command("remove", HIGHWATER_HOME=home)
    assert (removed.returncode, removed.stdout) == (0, "There was nothing to remove.\n")
    wrong = command("install", "--wheels", str(tmp_path / "absent"), HIGHWATER_HOME=home)
    assert wrong.returncode == 1
    assert "There is no folder of wheels at" in wrong.stderr
    assert "Traceback" not in wrong.stderr
