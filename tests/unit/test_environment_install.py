"""The managed environment, really installed: with pip, from wheels made here, without a network."""

import base64
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest

from model_backend.environment.damage import damaged, site_packages
from model_backend.environment.install import install, log_path, managed_interpreter, remove
from model_backend.environment.locate import locate
from model_backend.environment.paths import backend_root, environment_folder
from model_backend.environment.requirements import Requirements
from model_backend.environment.status import host_status
from model_backend.protocol import HighwaterError

ROOT = Path(__file__).resolve().parents[2]
ODD = "Jörg & Co’s 50 % #1 東京"
"""A folder as users name them: everything here is installed below one."""


def make_wheel(folder, name, files=1):
    """Write a wheel with ``files`` modules; returns its line for a lock file."""
    records, path = [], folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:

        def add(member, text):
            archive.writestr(member, text)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
            records.append(f"{member},sha256={digest.decode()},{len(text)}")

        add(f"{name}/__init__.py", "VALUE = 1\n")
        for index in range(files - 1):
            add(f"{name}/module{index}.py", f"VALUE = {index}\n")
        info = f"{name}-1.0.dist-info"
        add(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        add(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "\n".join([*records, f"{info}/RECORD,,"]) + "\n")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def make_requirements(folder, predict, train):
    folder.mkdir(exist_ok=True)
    (folder / "predict.txt").write_text("\n".join(predict) + "\n")
    (folder / "train.txt").write_text("\n".join([*predict, *train]) + "\n")
    return Requirements(folder, {})


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """Folder of wheels, with the lock lines of those that are in it."""
    folder = tmp_path_factory.mktemp("wheels") / ODD
    folder.mkdir()
    return folder, {
        "small": make_wheel(folder, "small"),
        "more": make_wheel(folder, "more"),
        "large": make_wheel(folder, "large", files=6000),
    }


@pytest.fixture
def home(tmp_path, monkeypatch):
    home = tmp_path / ODD / "home"
    home.parent.mkdir()
    monkeypatch.setenv("HIGHWATER_HOME", str(home))
    monkeypatch.delenv("HIGHWATER_PYTHON", raising=False)
    # Nothing of the computer's configuration may answer instead of the folder of wheels.
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    return home


@pytest.fixture
def requirements(tmp_path, wheels):
    lines = wheels[1]
    return make_requirements(tmp_path / "requirements", [lines["small"]], [lines["more"]])


@pytest.fixture
def slow(tmp_path, wheels):
    """Requirements that take pip some seconds to unpack."""
    lines = wheels[1]
    return make_requirements(tmp_path / "slow", [lines["small"], lines["large"]], [])


@pytest.fixture(scope="module")
def prepared(tmp_path_factory, wheels):
    """A home with a whole predict tier, made once."""
    home = tmp_path_factory.mktemp("prepared")
    lines = wheels[1]
    requirements = make_requirements(
        tmp_path_factory.mktemp("locked") / "r", [lines["small"]], [lines["more"]]
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HIGHWATER_HOME", str(home))
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        install("predict", wheels=str(wheels[0]), requirements=requirements)
    return home


@pytest.fixture
def whole(home, prepared, requirements):
    """The home of this test with a predict tier in it."""
    shutil.copytree(prepared, home, symlinks=True)
    assert locate(requirements=requirements).source == "managed"
    return home


def imports(requirements, *names):
    """Whether the environment's Python imports these."""
    code = ";".join(f"import {name}" for name in names)
    python = managed_interpreter(requirements)
    return subprocess.run([python, "-I", "-c", code], capture_output=True).returncode == 0


def assert_nothing_left(requirements):
    """No environment, nothing half made, no temporary files: only lock and log."""
    with pytest.raises(HighwaterError) as caught:
        locate(requirements=requirements)
    assert caught.value.code == "environment.missing"
    assert {path.name for path in backend_root().iterdir()} <= {"install.lock", "install.log"}


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


def test_installs_a_tier_from_a_folder_of_wheels(home, requirements, wheels):
    said = []
    state = install(
        wheels=str(wheels[0]),
        requirements=requirements,
        progress=lambda fraction, step: said.append((fraction, step)),
    )
    assert state.tiers == ("predict",)
    assert imports(requirements, "small")
    assert not imports(requirements, "more")
    fractions = [fraction for fraction, _ in said]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert "Getting small" in [step for _, step in said]
    assert locate(requirements=requirements).interpreter == managed_interpreter(requirements)
    assert "Successfully installed small-1.0" in log_path().read_text()
    assert not (environment_folder(requirements) / "tmp").exists()


def test_the_training_tier_is_added_to_what_is_there(whole, requirements, wheels):
    python = environment_folder(requirements) / "pyvenv.cfg"
    made = python.stat().st_mtime_ns
    state = install("train", wheels=str(wheels[0]), requirements=requirements)
    assert state.tiers == ("predict", "train")
    assert python.stat().st_mtime_ns == made
    assert imports(requirements, "small", "more")
    again = install("predict", wheels=str(wheels[0]), requirements=requirements)
    assert again == state


def test_user_configuration_cannot_send_packages_elsewhere(
    home, requirements, wheels, monkeypatch, tmp_path
):
    config = tmp_path / "pip.conf"
    config.write_text(f"[global]\nuser = true\nfind-links = {wheels[0].as_uri()}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(config))
    monkeypatch.setenv("PIP_TARGET", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("PIP_PREFIX", str(tmp_path / "elsewhere"))
    install(requirements=requirements)  # without a folder: find-links of the configuration works
    assert imports(requirements, "small")
    assert not (tmp_path / "elsewhere").exists()


def test_no_network(home, requirements):
    with pytest.raises(HighwaterError) as caught:
        install(requirements=requirements)
    assert caught.value.code == "environment.no_network"
    assert "cannot be reached" in caught.value.sentence
    assert_nothing_left(requirements)


def test_no_network_leaves_the_predict_tier(whole, requirements):
    with pytest.raises(HighwaterError) as caught:
        install("train", requirements=requirements)
    assert caught.value.code == "environment.no_network"
    assert host_status(requirements=requirements).state.tiers == ("predict",)
    assert imports(requirements, "small")
    assert not (environment_folder(requirements) / "highwater-pending.json").exists()


def test_a_folder_that_lacks_a_wheel_is_named(whole, requirements, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(HighwaterError, match=r"lacks more==1\.0") as caught:
        install("train", wheels=str(empty), requirements=requirements)
    assert caught.value.code == "environment.wheels_missing"
    with pytest.raises(HighwaterError) as caught:
        install("train", wheels=str(tmp_path / "absent"), requirements=requirements)
    assert caught.value.code == "environment.wheels_folder"


def test_a_wheel_that_is_not_the_locked_one(whole, requirements, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    make_wheel(other, "more", files=3)
    with pytest.raises(HighwaterError, match="checksum differs") as caught:
        install("train", wheels=str(other), requirements=requirements)
    assert caught.value.code == "environment.hash"
    assert not imports(requirements, "more")
    assert imports(requirements, "small")


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


def test_cancelled_training_tier_is_taken_back_from_a_whole_predict_tier(
    whole, requirements, wheels, tmp_path
):
    # The folder's name follows the lock: give this lock the environment that is there.
    both = make_requirements(
        tmp_path / "both", [wheels[1]["small"]], [wheels[1]["more"], wheels[1]["large"]]
    )
    environment_folder(requirements).rename(environment_folder(both))
    site = site_packages(environment_folder(both))
    before = sorted(path.name for path in site.iterdir())
    with pytest.raises(HighwaterError) as caught:
        install(
            "train",
            wheels=str(wheels[0]),
            requirements=both,
            is_cancelled=lambda: (site / "large" / "module50.py").exists(),
        )
    assert caught.value.code == "job.cancelled"
    assert sorted(path.name for path in site.iterdir()) == before
    assert host_status(requirements=both).state.tiers == ("predict",)
    assert imports(both, "small")


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


def test_repair_replaces_a_file_that_differs(whole, requirements, wheels):
    module = site_packages(environment_folder(requirements)) / "small" / "__init__.py"
    module.write_text("VALUE = 2\n")  # as long as the true one
    install(wheels=str(wheels[0]), requirements=requirements)
    assert module.read_text() == "VALUE = 2\n"
    lines = []
    install(wheels=str(wheels[0]), repair=True, requirements=requirements, log=lines.append)
    assert module.read_text() == "VALUE = 1\n"
    assert "Damaged, to be installed again: small" in lines


def test_a_base_python_that_vanished_is_noticed_and_repaired(whole, requirements, wheels):
    folder = environment_folder(requirements)
    for link in (folder / "bin").glob("python*"):
        link.unlink()
        link.symlink_to("/nonexistent/python3")
    with pytest.raises(HighwaterError, match="was removed or upgraded"):
        locate(requirements=requirements)
    install(wheels=str(wheels[0]), requirements=requirements)
    assert imports(requirements, "small")


def test_remove_takes_older_environments_too(whole, requirements):
    older = backend_root() / "0ld0ld00"
    older.mkdir()
    (older / "pyvenv.cfg").touch()
    assert host_status(requirements=requirements).older == (older,)
    assert remove(requirements)
    assert_nothing_left(requirements)
    assert not remove(requirements)


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


def test_state_of_another_release_is_not_mistaken(whole, requirements):
    state = environment_folder(requirements) / "highwater.json"
    state.write_text(json.dumps({"tiers": ["predict"], "colour": "blue"}))
    with pytest.raises(HighwaterError):
        locate(requirements=requirements)
