"""The model library in a real QGIS."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.library_models import write_models
from tests.support.profile import Profile
from tests.support.window import drive, require_quick, themed_pictures

SCRIPT = Path(__file__).with_name("library_in_qgis.py")


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def seen(home, flood, profile, tmp_path_factory):
    models = write_models(tmp_path_factory.mktemp("models"), profile.interpreter)
    for place, names in (("own", "assam.*"), ("imported", "coarse.*"), ("imported", "hh.*")):
        folder = home / "models" / place
        folder.mkdir(parents=True, exist_ok=True)
        for file in models.glob(names):
            shutil.copy(file, folder)
    extra = {"HIGHWATER_HOME": str(home)}
    user = Profile(tmp_path_factory.mktemp("profile") / "user", extra=extra)
    user.enable()
    return drive(
        user,
        SCRIPT,
        scene=flood,
        themes=themed_pictures("model-library"),
    )


def test_models_are_used_by_clicks(seen, home):
    assert "error" not in seen, seen["error"]
    assert seen["same"]
    own = str(home / "models" / "own" / "assam.onnx")
    assert seen["fits"]["assam"].startswith("Fits. It maps without ELEVATION")
    assert seen["fits"]["flood"].startswith("Does not fit. The model compares two dates")
    assert seen["fits"]["hh"].startswith("Does not fit. The model wants the bands HH")
    assert seen["default"] == own
    assert seen["form"] == "Map water"
    assert seen["given"] == {"MODEL": own, "INPUT": seen["layer"]}


def test_what_is_deleted_lies_in_the_trash(seen, home):
    assert seen["told"] == "“hh” is in the trash."
    assert not (home / "models" / "imported" / "hh.onnx").exists()


def test_the_window_never_waits_for_the_backend(seen):
    # Starting the backend and reading models takes seconds.
    assert seen["reading"]["beats"] > 20
    require_quick(seen["reading"]["ours"])


def test_pictures_are_kept(seen):
    for picture in themed_pictures("model-library").values():
        assert Path(picture).stat().st_size > 10_000
