"""A model that compares two dates, with two images as a user has them."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.support.gdal_scenes import read
from tests.support.profile import REPOSITORY

WRITE = (
    "import sys; from pathlib import Path; from tests.support.two_dates import write_two_dates;"
    " write_two_dates(Path(sys.argv[1]))"
)


@pytest.fixture(scope="module")
def model(profile, tmp_path_factory):
    """Written by the backend's Python: QGIS's has no ONNX."""
    path = tmp_path_factory.mktemp("model") / "pair.onnx"
    done = subprocess.run(
        [profile.interpreter, "-c", WRITE, str(path)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    if "No module named" in done.stderr:
        pytest.skip(f"the backend cannot write models: {done.stderr.splitlines()[-1]}")
    assert path.exists(), done.stderr
    return path


def test_two_images_and_a_model_give_the_flood(profile, model, flood, tmp_path):
    mask = tmp_path / "mask.tif"
    done = profile.run(
        "predict", INPUT=flood["AFTER"], BEFORE=flood["BEFORE"], MODEL=model, MASK=mask
    )
    assert done.status == 0, done.everything
    found, truth = read(str(mask)), read(str(flood["FLOOD"]))
    assert set(found.ravel()) <= {0, 1, 255} and ((found == 255) == (truth == 255)).all()
    assert (found[truth == 1] == 1).mean() > 0.3 > 0.05 > (found[truth == 0] == 1).mean()
    assert (found[truth == 2] == 1).mean() < 0.1
    assert "Flooding" in done.results["CAPTION"]
    assert "VV_BEFORE: stretched to 8-bit values" in done.out
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert record["before"]["layer"] == "before" and set(record["stretched"]) == {
        "VV_BEFORE", "VV_AFTER",
    }  # fmt: skip


def test_without_the_image_from_before_one_sentence_says_so(profile, model, flood, tmp_path):
    done = profile.run("predict", INPUT=flood["AFTER"], MODEL=model, MASK=tmp_path / "mask.tif")
    assert done.status != 0 and "Image from before the flood" in done.everything
    assert not list(tmp_path.iterdir())


def test_the_model_is_judged_on_tiles_that_are_stretched(profile, model, flood, tmp_path):
    dataset, metrics = tmp_path / "pairs", tmp_path / "metrics.json"
    prepared = profile.run(
        "preparetiles", INPUT=flood["AFTER"], AUXILIARY=flood["BEFORE"], STRETCH="true",
        BANDS="VV_AFTER=1;VV_BEFORE=1:1", REFERENCE=flood["FLOOD"], FLOOD_ONLY="true",
        TILE_SIZE=64, DATASET=dataset,
    )  # fmt: skip
    assert prepared.status == 0, prepared.everything
    assert "VV_BEFORE: stretched to 8-bit values" in prepared.out
    assert "is labelled as water" not in prepared.out
    said = json.loads((dataset / "dataset.json").read_text("utf-8"))["format"]
    assert said["unit"] == "stretched 8-bit values"
    judged = profile.run(
        "evaluatemodel", DATASET=dataset, MODELS=model, BUILTIN="false", SPLIT=4,
        METRICS=metrics,
    )  # fmt: skip
    assert judged.status == 0, judged.everything
    assert judged.results["TILES_JUDGED"] == prepared.results["TILES"] > 3
    # Comparing pixels finds open water and leaves lakes alone.
    assert judged.results["PRECISION"] > 0.8 and 0.3 < judged.results["RECALL"] < 1
