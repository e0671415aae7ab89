"""A home, wheels that are installed into it, and a tier that is there already."""

import os
import shutil

import pytest

from model_backend.environment.install import install
from model_backend.environment.locate import locate
from tests.support.installing import ODD, make_requirements, make_wheel


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """Folder of wheels, with the lock lines of those that are in it."""
    folder = tmp_path_factory.mktemp("wheels") / ODD
    folder.mkdir()
    return folder, {
        "small": make_wheel(folder, "small"),
        "more": make_wheel(folder, "more"),
    }


@pytest.fixture(scope="module")
def large(wheels):
    """Lock line of a wheel, in the same folder, that takes pip some seconds to unpack."""
    return make_wheel(wheels[0], "large", files=6000)


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
