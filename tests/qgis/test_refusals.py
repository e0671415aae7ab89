"""Bad input: a sentence, nothing mapped, nothing left behind; ``tests/cli`` looks at the status."""

from __future__ import annotations

import numpy as np
import pytest

from tests.support.gdal_scenes import scene_values, write


@pytest.fixture
def refused(algorithm, context, feedback, monkeypatch, tmp_path):
    """Run ``predict`` and check that it refuses with a sentence."""
    folder, temporary = tmp_path / "out", tmp_path / "temporary"
    folder.mkdir()
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))

    def run(sentence: str, **parameters) -> None:
        values = {"METHOD": "thresholds", "MASK": folder / "mask.tif", **parameters}
        values = {name: given(value) for name, value in values.items()}
        predict = algorithm("predict")
        fine, said = predict.checkParameterValues(values, context)
        if fine:
            _, fine = predict.run(values, context, feedback)
            said = "\n".join(feedback.texts("error"))
        assert not fine
        assert sentence in said
        assert "Traceback" not in said
        assert not list(folder.iterdir())
        assert not list(temporary.glob("highwater-*"))

    return run


def given(value):
    return value if isinstance(value, (int, float)) else str(value)


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


def test_unknown_bands(refused, tmp_path):
    path = write(tmp_path / "nameless.tif", scene_values()[0])
    refused("No radar polarisation can be recognised in “nameless”", INPUT=path)


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


def test_output_of_an_unsuitable_kind(refused, scene, tmp_path):
    refused("must have one of these endings: .tif", INPUT=scene, MASK=tmp_path / "out" / "m.png")


def test_model_that_is_none(refused, scene, tmp_path):
    model = tmp_path / "broken.onnx"
    model.write_bytes(b"not a network")
    refused("broken", INPUT=scene, MODEL=model)


def test_auxiliary_that_is_missing(refused, scene):
    missing = "/nowhere/dem.tif"
    refused("“/nowhere/dem.tif” (AUXILIARY) does not exist", INPUT=scene, AUXILIARY=missing)
