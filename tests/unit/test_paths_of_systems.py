"""Windows, macOS and network shares, as far as Linux can tell: names, and QGIS's own folders."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from model_backend import client
from model_backend.environment import console, interpreters, paths
from model_backend.environment.interpreters import base_interpreter, candidates
from model_backend.environment.locate import locate
from model_backend.environment.paths import environment_folder, python_of
from model_backend.environment.state import EnvironmentState, write_state
from model_backend.layer_names import file_name, means
from model_backend.models.without_paths import without_paths
from model_backend.protocol import HighwaterError, Request

SHARES = (r"\\server\Profile\Jörg Öz\QGIS", "//server/Profile/Jörg Öz/QGIS")


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """Another system, whose disk begins in a folder here: ``machine("win32")`` gives the folder."""
    for name in ("OSGEO4W_ROOT", "LOCALAPPDATA", "ProgramFiles", "HIGHWATER_PYTHON"):
        monkeypatch.delenv(name, raising=False)
    root = tmp_path / "Macintosh HD & C"
    really = os.path.isfile

    def become(platform):
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(console, "no_console", dict)  # programs still start as they do here
        monkeypatch.setattr(interpreters.shutil, "which", lambda name: None)
        # Pythons of this machine are not there on that one.
        monkeypatch.setattr(
            interpreters.os.path, "isfile", lambda path: str(root) in str(path) and really(path)
        )
        # What QGIS is inside of: neither is a Python that could be asked anything.
        monkeypatch.setattr(sys, "executable", str(program(root / "qgis-bin.exe", "exit 1")))
        return root

    return become


def program(path, command):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{command}\n", "utf-8")
    path.chmod(0o755)
    return path


def python(path, minor):
    """A file that answers as Python 3.<minor>."""
    return program(
        path,
        f'echo \'{{"executable": "{path}", "base": "{path}", "version": [3, {minor}, 1],'
        ' "bits": 64, "venv": true, "ensurepip": true}\'',
    )


def test_qgis_of_osgeo4w_lends_its_own_python(machine, monkeypatch):
    root = machine("win32")
    folder = root / "Program Files" / "QGIS 3.40.6"
    own = python(folder / "apps" / "Python312" / "python.exe", 12)
    monkeypatch.setattr(sys, "base_prefix", str(own.parent))
    monkeypatch.setenv("OSGEO4W_ROOT", str(folder))
    assert candidates() == [str(own)]
    assert base_interpreter().path == str(own)


def test_an_old_qgis_of_windows_takes_the_user_s_python(machine, monkeypatch):
    """QGIS 3.22 brings Python 3.9, on which the backend does not run."""
    root = machine("win32")
    old = python(root / "OSGeo4W" / "apps" / "Python39" / "python.exe", 9)
    home = root / "Users" / "Jörg Öz" / "AppData" / "Local"
    monkeypatch.setattr(sys, "base_prefix", str(old.parent))
    monkeypatch.setenv("OSGEO4W_ROOT", str(root / "OSGeo4W"))
    monkeypatch.setenv("LOCALAPPDATA", str(home))
    with pytest.raises(HighwaterError, match=r"No 64-bit Python between 3\.10 and 3\.14"):
        base_interpreter()
    mine = python(home / "Programs" / "Python" / "Python313" / "python.exe", 13)
    python(home / "Microsoft" / "WindowsApps" / "python.exe", 12)
    assert base_interpreter().path == str(mine)


def test_qgis_of_macos(machine, monkeypatch):
    bundle = machine("darwin") / "Applications" / "QGIS – LTR.app" / "Contents" / "MacOS"
    monkeypatch.setattr(sys, "base_prefix", str(bundle))
    own = python(bundle / "bin" / "python3", 9)
    with pytest.raises(HighwaterError, match="was found on this computer"):
        base_interpreter()
    python(own, 12)
    interpreters._probe.cache_clear()  # written twice within one tick of the clock
    assert base_interpreter().path == str(own)


def test_a_managed_environment_is_found_below_odd_names(machine, monkeypatch):
    root = machine("win32")
    monkeypatch.setenv("LOCALAPPDATA", str(root / "Users" / "Jörg Öz & 東京" / "AppData" / "Local"))
    monkeypatch.delenv("HIGHWATER_HOME", raising=False)
    folder = environment_folder()
    assert folder.parent == root / "Users/Jörg Öz & 東京/AppData/Local/highwater/backend"
    python(python_of(folder), 12)
    write_state(folder, EnvironmentState(("predict",), "3.12.1", "C:/Python312/python.exe"))
    found = locate()
    assert found.source == "managed"
    assert Path(found.interpreter).relative_to(folder).as_posix() == "Scripts/python.exe"


def test_a_home_on_a_network_share_keeps_both_slashes(monkeypatch):
    monkeypatch.setenv("HIGHWATER_HOME", SHARES[1])
    assert str(paths.backend_root()) == f"{SHARES[1]}/backend"


@pytest.mark.parametrize("share", SHARES)
def test_names_of_files_on_a_share(share):
    path = f"{share}\\scenes\\S1 2019-02-04.tif" if "\\" in share else f"{share}/S1 2019-02-04.tif"
    assert file_name(path) == "S1 2019-02-04.tif"
    assert file_name(share) == "QGIS"
    assert means("s1 2019-02-04", "", path) and not means("2019-02-04", "", path)


def test_model_cards_name_no_folder_of_any_system():
    facts = {"recipe": {"data": SHARES[0], "more": "C:/Users/me/tiles", "loss": "bce/dice"}}
    found = without_paths(facts)["recipe"]
    assert found == {"data": "QGIS", "more": "tiles", "loss": "bce/dice"}


def test_paths_reach_the_worker_as_they_are(tmp_path, monkeypatch):
    """The request is text in UTF-8, whatever the language of the system."""
    outputs = {"mask": str(PureWindowsPath(SHARES[0], "Übersicht 東京.tif"))}
    request = Request("predict", {"layer": "C:\\Daten\\Fluß\n.tif"}, outputs)
    assert Request.from_json(request.to_json()) == request
    assert "\n" not in request.to_json()
    echo = tmp_path / "Jörg’s Python 3"
    program(echo, 'cat; echo "$@" >&2')
    monkeypatch.setenv("LC_ALL", "C")
    process = client._start(str(echo), {})
    with process:
        client._send(process, request)
        process.stdin.close()
        assert Request.from_json(process.stdout.read()) == request
        assert "-m model_backend run -" in process.stderr.read()


def test_a_python_with_odd_names_around_it_runs(tmp_path):
    """Every path goes as one argument: nothing of a name is a command."""
    folder = tmp_path / "a & b; c (d) $HOME `e` 'f' %PATH% #1"
    folder.mkdir()
    link = folder / "python"
    link.symlink_to(sys.executable)
    assert locate(str(link)).interpreter == str(link)
    said = subprocess.run([str(link), "-c", "print(1)"], capture_output=True, check=True).stdout
    assert said == b"1\n"
