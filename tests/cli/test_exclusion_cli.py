"""An exclusion mask on the command line: simulated terrain in UTM, and what is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tests.support.gdal_scenes import read, write


def test_simulated_terrain_is_marked(profile, tmp_path):
    dem, image = tmp_path / "dem.tif", tmp_path / "image.tif"
    made = profile.run(
        "simulatescene", WIDTH=300, HEIGHT=200, RELIEF=1500, SEED=4, ELEVATION=dem, AFTER=image
    )
    assert made.status == 0, made.everything
    mask = tmp_path / "mask.tif"
    done = profile.run(
        "exclusionmask",
        ELEVATION=dem,
        LIKE=image,
        ORBIT=1,
        MAX_SLOPE=12,
        MAX_HEIGHT=60,
        MASK=mask,
    )
    assert done.status == 0, done.everything
    found, results = read(str(mask)), done.results
    assert found.shape == (200, 300)
    for code, name in ((3, "STEEP_PERCENT"), (4, "HIGH_PERCENT")):
        assert (found == code).any()
        assert results[name] == pytest.approx(100 * (found == code).mean(), abs=0.1)
    assert "of the scene cannot be judged: " in done.everything
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert record["parameters"]["orbit"] == "descending"


def test_land_cover_needs_its_classes(profile, tmp_path):
    flat = write(tmp_path / "flat.tif", np.zeros((1, 40, 50), np.float32))
    cover = write(tmp_path / "cover.tif", np.full((1, 40, 50), 50, np.uint8))
    values = {"ELEVATION": flat, "LANDCOVER": cover, "MASK": tmp_path / "mask.tif"}
    refused = profile.run("exclusionmask", **values)
    assert refused.status != 0
    assert "LANDCOVER and EXCLUDED_CLASSES belong together" in refused.everything
    assert not (tmp_path / "mask.tif").exists()
    done = profile.run("exclusionmask", EXCLUDED_CLASSES="50;80", **values)
    assert done.status == 0, done.everything
    assert done.results["LANDCOVER_PERCENT"] == pytest.approx(100)
    assert "does not have the class 80 here" in done.everything
    assert "is the same everywhere" in done.everything
