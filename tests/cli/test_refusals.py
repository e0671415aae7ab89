"""Bad input: a sentence, a status that is not zero, nothing left behind.

What else is refused is looked at inside QGIS.
"""

from __future__ import annotations

import os

import pytest

from tests.support.gdal_scenes import scene_values, write
from tests.support.profile import Profile


@pytest.fixture
def refused(profile, tmp_path):
    """Run ``predict`` and check that it refuses with a sentence; returns what it said."""
    folder = tmp_path / "out"
    folder.mkdir()

    def run(sentence: str, **parameters) -> str:
        parameters.setdefault("MASK", folder / "mask.tif")
        done = profile.run("predict", **{"METHOD": "thresholds", **parameters})
        assert done.status != 0, done.everything
        assert sentence in done.everything
        assert "Traceback" not in done.everything
        assert not list(folder.iterdir())
        assert not list(profile.temporary.glob("highwater-*"))
        return done.everything

    return run


def test_missing_file(refused):
    refused("“/nowhere/s1.tif” (INPUT) does not exist", INPUT="/nowhere/s1.tif")


def test_no_crs(refused, tmp_path):
    path = write(tmp_path / "bare.tif", scene_values()[0], ("VV", "VH"), epsg=None)
    refused("“bare” has no coordinate reference system", INPUT=path)


def test_swapped_bands(refused, tmp_path):
    path = write(tmp_path / "swapped.tif", scene_values()[0], ("VH", "VV"))
    assert "swapped" in refused("VH", INPUT=path).lower()


def test_missing_output_folder(refused, scene):
    refused("“/nowhere” of the output MASK does not exist", INPUT=scene, MASK="/nowhere/m.tif")


def test_output_is_the_input(refused, tmp_path):
    path = write(tmp_path / "scene.tif", scene_values()[0], ("VV", "VH"))
    before = os.stat(path)
    refused("would overwrite the input", INPUT=path, MASK=path)
    assert os.stat(path) == before


def test_no_backend(tmp_path, scene):
    bare = Profile(tmp_path / "user", interpreter="")
    bare.extra["HIGHWATER_HOME"] = str(tmp_path / "nothing")
    bare.enable()
    done = bare.run("predict", METHOD="thresholds", INPUT=scene, MASK=tmp_path / "mask.tif")
    assert done.status != 0
    assert "There is no backend environment yet. Run the algorithm “Install backend”" in (
        done.everything
    )


def test_reference_must_be_one_of_two(profile, scene, tmp_path):
    done = profile.run("evaluatemap", PREDICTION=scene, COMPARISON=tmp_path / "c.tif")
    assert done.status != 0
    assert "Give either a reference raster or reference polygons." in done.everything
