"""Bad input: a sentence, a status that is not zero, nothing left behind."""

from __future__ import annotations

import os

import numpy as np
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


def test_not_a_raster(refused, tmp_path):
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    refused("is not a raster that can be read", INPUT=text)


def test_a_folder(refused, tmp_path):
    refused("is a folder, not a raster", INPUT=tmp_path)


def test_zero_size(refused, tmp_path):
    empty = tmp_path / "empty.tif"
    empty.touch()
    refused("is not a raster that can be read", INPUT=empty)


def test_no_crs(refused, tmp_path):
    path = write(tmp_path / "bare.tif", scene_values()[0], ("VV", "VH"), epsg=None)
    refused("“bare” has no coordinate reference system", INPUT=path)


def test_unknown_bands(refused, tmp_path):
    path = write(tmp_path / "nameless.tif", scene_values()[0])
    refused("No radar polarisation can be recognised in “nameless”", INPUT=path)


def test_swapped_bands(refused, tmp_path):
    path = write(tmp_path / "swapped.tif", scene_values()[0], ("VH", "VV"))
    assert "swapped" in refused("VH", INPUT=path).lower()


def test_contradicted_unit(refused, scene):
    refused("lake", INPUT=scene, UNIT=2)


def test_all_nodata(refused, tmp_path):
    path = write(tmp_path / "void.tif", np.full((2, 64, 64), np.nan, np.float32), ("VV", "VH"))
    refused("void", INPUT=path)


def test_constant_image(refused, tmp_path):
    path = write(tmp_path / "flat.tif", np.full((2, 64, 64), -10, np.float32), ("VV", "VH"))
    refused("flat", INPUT=path)


def test_extent_outside(refused, scene):
    refused("The extent lies outside the layer “lake”", INPUT=scene, EXTENT="0,1,0,1 [EPSG:4326]")


def test_threshold_outside_its_range(refused, scene):
    refused("THRESHOLD must lie between 0 and 1, not be 1.5", INPUT=scene, THRESHOLD=1.5)


def test_malformed_bands(refused, scene):
    refused("“VV” does not assign a band", INPUT=scene, BANDS="VV")


def test_missing_output_folder(refused, scene):
    refused("“/nowhere” of the output MASK does not exist", INPUT=scene, MASK="/nowhere/m.tif")


def test_output_of_an_unsuitable_kind(refused, scene, tmp_path):
    refused("must have one of these endings: .tif", INPUT=scene, MASK=tmp_path / "out" / "m.png")


def test_output_is_the_input(refused, tmp_path):
    path = write(tmp_path / "scene.tif", scene_values()[0], ("VV", "VH"))
    before = os.stat(path)
    refused("would overwrite the input", INPUT=path, MASK=path)
    assert os.stat(path) == before


def test_model_that_is_none(refused, scene, tmp_path):
    model = tmp_path / "broken.onnx"
    model.write_bytes(b"not a network")
    refused("broken", INPUT=scene, MODEL=model)


def test_auxiliary_that_is_missing(refused, scene):
    refused(
        "“/nowhere/dem.tif” (AUXILIARY) does not exist", INPUT=scene, AUXILIARY="/nowhere/dem.tif"
    )


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
