"""A flood found by what has changed, with simulated images as a user has them."""

from __future__ import annotations

import json

import pytest

from tests.support.gdal_scenes import read

SCENE = {"WIDTH": 256, "HEIGHT": 224, "SEED": 5, "FLOOD_SHARE": 0.2, "SWATH_EDGE": False}


@pytest.fixture(scope="module")
def series(profile, tmp_path_factory):
    """Three earlier images, that of the flood, and the truth."""
    folder = tmp_path_factory.mktemp("series")
    after, truth = folder / "flood_20240531.tif", folder / "truth.tif"
    done = profile.run("simulatescene", **SCENE, AFTER=after, FLOOD=truth)
    assert done.status == 0, done.everything
    earlier = []
    for number, month in ((1, "02"), (2, "03"), (3, "04")):
        path = folder / f"image_2024{month}10.tif"
        done = profile.run("simulatescene", **SCENE, EARLIER=number, BEFORE=path)
        assert done.status == 0, done.everything
        earlier.append(path)
    return earlier, after, truth


def test_a_flood_is_found_by_change(profile, series, tmp_path):
    earlier, after, truth = series
    mask = tmp_path / "mask.tif"
    done = profile.run(
        "changedetection", INPUT=after, LAYERS=[str(path) for path in earlier], MASK=mask
    )
    assert done.status == 0, done.everything
    found, true = read(str(mask)), read(str(truth))
    flood = (found == 1) & (true == 1)
    assert flood.sum() / ((found == 1) | (true == 1)).sum() > 0.5
    assert ((found == 2) & (true == 2)).sum() / (true == 2).sum() > 0.7
    assert float(done.results["FLOOD_AREA"]) > 0 and "Flooding" in done.results["CAPTION"]
    assert (
        "2024-02-10" in done.out and "The orbit of “flood_20240531” is not known" in done.everything
    )
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert [item["date"] for item in record["earlier_images"]] == [
        "2024-02-10", "2024-03-10", "2024-04-10",
    ]  # fmt: skip
