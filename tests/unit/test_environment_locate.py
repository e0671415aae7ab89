"""Which Python runs the backend, where the environment lives, and which Pythons are refused."""

import os
import stat
import sys
from pathlib import Path

import pytest

from model_backend.environment import interpreters, paths
from model_backend.environment.clean import clean_environment, pip_environment
from model_backend.environment.interpreters import base_interpreter, candidates, probe
from model_backend.environment.locate import locate
from model_backend.environment.paths import environment_folder, python_of
from model_backend.environment.state import EnvironmentState, read_state, write_state
from model_backend.environment.status import host_status
from model_backend.protocol import HighwaterError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="fake Pythons are shell scripts")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HIGHWATER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HIGHWATER_PYTHON", raising=False)
    return tmp_path / "home"


@pytest.fixture
def fake_python(tmp_path):
    """Make a script that answers as a Python of some version."""

    def make(version=(3, 11, 2), bits=64, ensurepip="true", name="python"):
        path = tmp_path / name
        path.write_text(
            "#!/bin/sh\n"
            f'echo \'{{"executable": "{path}", "base": "{path}", "version": {list(version)},'
            f' "bits": {bits}, "venv": true, "ensurepip": {ensurepip}}}\'\n'
        )
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return str(path)

    return make


@pytest.fixture
def managed(home):
    """A managed environment that says it is whole."""
    folder = environment_folder()
    python_of(folder).parent.mkdir(parents=True)
    python_of(folder).symlink_to(sys.executable)
    write_state(folder, EnvironmentState(("predict",), "3.11.2", "/usr/bin/python3.11"))
    return str(python_of(folder))


def test_without_any_the_sentence_says_what_to_do(home):
    with pytest.raises(HighwaterError) as caught:
        locate()
    assert caught.value.code == "environment.missing"
    assert caught.value.sentence == "There is no backend environment yet."
    assert "Install backend" in caught.value.remedy
    status = host_status()
    assert status.interpreter == ""
    assert status.sentence().startswith("There is no backend environment yet. Run")
    assert not home.exists()  # looking creates nothing


def test_setting_before_variable_before_managed(managed, fake_python, monkeypatch):
    chosen, named = fake_python(name="chosen"), fake_python(name="named")
    assert locate().source == "managed"
    assert locate().interpreter == managed
    monkeypatch.setenv("HIGHWATER_PYTHON", named)
    assert locate() == locate("")
    assert (locate().interpreter, locate().source) == (named, "variable")
    assert (locate(chosen).interpreter, locate(chosen).source) == (chosen, "setting")
    assert "chosen in the settings" in host_status(chosen).sentence()


def test_a_link_is_kept_because_it_names_the_virtual_environment(home, tmp_path):
    link = tmp_path / "venv-python"
    link.symlink_to(sys.executable)
    assert locate(str(link)).interpreter == str(link)


@pytest.mark.parametrize("source", ["setting", "variable"])
def test_a_chosen_python_that_cannot_be_used_is_refused(
    managed, fake_python, tmp_path, monkeypatch, source
):
    def use(path):
        if source == "setting":
            return locate(path)
        monkeypatch.setenv("HIGHWATER_PYTHON", path)
        return locate()

    text = tmp_path / "text"
    text.write_text("no program")
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    for path, code, words in (
        (str(tmp_path / "absent"), "environment.no_interpreter", "There is no Python at"),
        (str(text), "environment.no_interpreter", "is not a Python that can be run"),
        (str(broken), "environment.no_interpreter", "is not a Python that can be run"),
        (fake_python((3, 9, 1), name="old"), "environment.python_version", "is Python 3.9.1"),
        (fake_python(bits=32, name="short"), "environment.python_version", "32-bit Python"),
    ):
        with pytest.raises(HighwaterError, match=words) as caught:
            use(path)
        assert caught.value.code == code
        assert ("HIGHWATER_PYTHON" in str(caught.value)) == (source == "variable")


def test_an_environment_counts_only_with_its_state(managed):
    folder = environment_folder()
    assert read_state(folder).tiers == ("predict",)
    (folder / "highwater.json").write_text("{")
    assert read_state(folder) is None


def test_the_real_python_is_probed():
    found = probe(sys.executable)
    assert found.version == tuple(sys.version_info[:3])
    assert found.bits == 64
    assert os.path.isfile(found.base)


def test_the_base_python_is_found_without_sys_executable(monkeypatch, fake_python):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis.bin")
    assert "/usr/bin/qgis.bin" not in candidates()
    old, plain = fake_python((3, 9, 0), name="old"), fake_python(ensurepip="false", name="plain")
    short, good = fake_python(bits=32, name="short"), fake_python(name="good")
    monkeypatch.setattr(interpreters, "candidates", lambda: ["/absent", old, plain, short, good])
    assert base_interpreter().path == good
    monkeypatch.setattr(interpreters, "candidates", lambda: [old, plain])
    with pytest.raises(HighwaterError) as caught:
        base_interpreter()
    assert caught.value.code == "environment.no_venv"
    if Path("/etc/debian_version").exists():
        assert caught.value.remedy == "Run: sudo apt install python3.11-venv"
    monkeypatch.setattr(interpreters, "candidates", lambda: [old, short])
    with pytest.raises(HighwaterError, match=r"No 64-bit Python between 3\.10 and") as caught:
        base_interpreter()
    assert caught.value.code == "environment.no_interpreter"


def test_a_base_python_that_was_given_is_not_replaced_by_another(fake_python):
    with pytest.raises(HighwaterError) as caught:
        base_interpreter(fake_python(ensurepip="false"))
    assert caught.value.code == "environment.no_venv"
    assert base_interpreter(fake_python(name="good")).version_text == "3.11.2"


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/highwater/backend"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, "/me/.local/share/highwater/backend"),
        ("darwin", {}, "/me/Library/Application Support/highwater/backend"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/highwater/backend"),
        ("win32", {}, "/me/AppData/Local/highwater/backend"),
        ("linux", {"HIGHWATER_HOME": "/mine"}, "/mine/backend"),
    ],
)
def test_the_environment_lives_in_the_users_data_folder(monkeypatch, platform, variables, expected):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HIGHWATER_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(paths.sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/me"))
    assert paths.backend_root().as_posix() == expected


def test_windows_and_mac_candidates(monkeypatch, tmp_path):
    python = tmp_path / "apps" / "Python312" / "python.exe"
    python.parent.mkdir(parents=True)
    python.touch()
    store = tmp_path / "WindowsApps" / "python.exe"
    store.parent.mkdir()
    store.touch()
    monkeypatch.setenv("OSGEO4W_ROOT", str(tmp_path))
    monkeypatch.setattr(interpreters.sys, "platform", "win32")
    monkeypatch.setattr(interpreters.shutil, "which", lambda name: str(store))
    found = candidates()
    assert str(python) in found
    assert str(store) not in found
    monkeypatch.setattr(interpreters.sys, "platform", "darwin")
    monkeypatch.setattr(interpreters.shutil, "which", lambda name: "/usr/bin/python3")
    assert "/usr/bin/python3" not in candidates()  # may offer to install Xcode instead


def test_the_childs_environment(tmp_path):
    dirty = {
        "PATH": "/bin",
        "PYTHONHOME": "/qgis",
        "PYTHONPYCACHEPREFIX": "/qgis",
        "GDAL_DATA": "/qgis",
        "PIP_TARGET": "/elsewhere",
        "PIP_CONSTRAINT": "x",
        "HTTPS_PROXY": "proxy",
        "PIP_FIND_LINKS": "/wheels",
    }
    kept = clean_environment(dirty)
    assert {"PATH", "HTTPS_PROXY", "PIP_FIND_LINKS"} <= set(kept)
    lost = {"PYTHONHOME", "PYTHONPYCACHEPREFIX", "GDAL_DATA", "PIP_TARGET", "PIP_CONSTRAINT"}
    assert not lost & set(kept)
    assert pip_environment(tmp_path)["TMPDIR"] == str(tmp_path)
    assert pip_environment(tmp_path)["PIP_USER"] == "0"
