"""An installation that is cancelled, killed, doubled or out of space leaves what was there."""

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from model_backend.environment.damage import damaged, site_packages
from model_backend.environment.install import install, remove
from model_backend.environment.locate import locate
from model_backend.environment.paths import environment_folder
from model_backend.environment.requirements import Requirements
from model_backend.environment.status import host_status
from model_backend.protocol import HighwaterError
from tests.support.installing import assert_nothing_left, imports, make_requirements

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def slow(tmp_path, wheels, large):
    """Requirements that take pip some seconds to unpack."""
    return make_requirements(tmp_path / "slow", [wheels[1]["small"], large], [])


def start_install(requirements, wheels):
    """Install in a process of its own, in the present environment variables."""
    code = (
        "import sys; from pathlib import Path\n"
        "from model_backend.environment.install import install\n"
        "from model_backend.environment.requirements import Requirements\n"
        "install('predict', wheels=sys.argv[2], requirements=Requirements(Path(sys.argv[1]), {}),"
        " progress=lambda fraction, step: print(step, flush=True))\n"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code, str(requirements.folder), str(wheels)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        encoding="utf-8",
    )


def processes_of(home):
    """Command lines of running processes that name the folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command = (entry / "cmdline").read_bytes().decode(errors="replace")
            except OSError:
                continue
            if str(home) in command:
                found.append(command.replace("\0", " "))
    return found


def test_cancel_ends_pip_within_two_seconds(home, slow, wheels):
    cancelled = threading.Event()
    when = []

    def progress(_fraction, step):
        if step.startswith("Unpacking") and not when:
            threading.Timer(0.3, lambda: (when.append(time.monotonic()), cancelled.set())).start()

    with pytest.raises(HighwaterError) as caught:
        install(
            wheels=str(wheels[0]),
            requirements=slow,
            progress=progress,
            is_cancelled=cancelled.is_set,
        )
    assert time.monotonic() - when[0] < 2.0
    assert caught.value.code == "job.cancelled"
    assert processes_of(home) == []
    assert_nothing_left(slow)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_in_the_middle_then_resumed(home, slow, wheels):
    process = start_install(slow, wheels[0])
    for line in process.stdout:
        if line.startswith("Unpacking"):
            break
    site = site_packages(environment_folder(slow))
    while not (site / "large" / "module500.py").exists():
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    deadline = time.monotonic() + 2.0
    while processes_of(home):
        assert time.monotonic() < deadline, processes_of(home)  # pip dies with its parent
        time.sleep(0.02)
    assert not (site / "large" / "module5998.py").exists()
    with pytest.raises(HighwaterError, match="was interrupted"):
        locate(requirements=slow)
    made = (environment_folder(slow) / "pyvenv.cfg").stat().st_mtime_ns
    install(wheels=str(wheels[0]), requirements=slow)
    assert (environment_folder(slow) / "pyvenv.cfg").stat().st_mtime_ns == made  # resumed
    assert damaged(environment_folder(slow), hashes=True) == []
    assert imports(slow, "small", "large.module5998")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_two_at_once(home, slow, wheels):
    first = start_install(slow, wheels[0])
    try:
        first.stdout.readline()
        assert host_status(requirements=slow).installing
        with pytest.raises(HighwaterError, match=f"process {first.pid}") as caught:
            install(wheels=str(wheels[0]), requirements=slow)
        assert caught.value.code == "environment.busy"
        with pytest.raises(HighwaterError) as caught:
            remove(slow)
        assert caught.value.code == "environment.busy"
        first.stdout.read()
        assert first.wait() == 0
    finally:
        first.kill()
        first.stdout.close()
    assert imports(slow, "large")
    assert not host_status(requirements=slow).installing


def test_not_enough_space_is_said_before_any_work(home, requirements):
    with pytest.raises(HighwaterError, match=r"needs 1000000000.0 GB, but only") as caught:
        install(requirements=Requirements(requirements.folder, {"predict": 1e9}))
    assert caught.value.code == "environment.disk_full"
    assert_nothing_left(requirements)


@pytest.fixture(params=["12m", "48m"])
def small_disk(tmp_path, request):
    """A disk that becomes full, one before pip is in the environment and one after."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={request.param},mode=700", "tmpfs", str(disk)],
        capture_output=True,
    )
    if mounted.returncode != 0:
        pytest.skip("mounting a small disk needs root")
    yield disk
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_full_disk_half_way(home, slow, wheels, small_disk, monkeypatch):
    monkeypatch.setenv("HIGHWATER_HOME", str(small_disk))
    with pytest.raises(HighwaterError, match="disk became full") as caught:
        install(wheels=str(wheels[0]), requirements=slow)
    assert caught.value.code == "environment.disk_full"
    assert_nothing_left(slow)


def test_read_only_folder(home, requirements, wheels, small_disk, monkeypatch):
    monkeypatch.setenv("HIGHWATER_HOME", str(small_disk))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(HighwaterError, match="Nothing can be written to the folder") as caught:
        install(wheels=str(wheels[0]), requirements=requirements)
    assert caught.value.code == "environment.read_only"
    assert list(small_disk.iterdir()) == []


def test_a_home_that_is_a_file(home, requirements):
    home.write_text("in the way")
    with pytest.raises(HighwaterError) as caught:
        install(requirements=requirements)
    assert caught.value.code == "environment.read_only"
