"""Imports of the real data sets, as far as they are at hand."""

import sqlite3
from collections import Counter

import numpy as np
import pytest
import rasterio

from model_backend.dataset.format import STRETCHED
from model_backend.dataset.sequences import read_index
from tests.support.chips import DATA
from tests.support.layouts import description, run_import, table, tile

OMBRIA_PATCHES = 694


def needs(name):
    folder = DATA / name
    return pytest.mark.skipif(
        not folder.is_dir(), reason=f"REAL DATA ABSENT: {folder}; set HIGHWATER_DATA"
    )


@needs("sen1floods11")
def test_sen1floods11(tmp_path):
    numbers, _ = run_import("sen1floods11", DATA / "sen1floods11", tmp_path / "set")
    assert numbers == {"CHIPS": 12, "TILES": 9, "ADDED": 9, "LEFT_OUT": 3}
    said = description(tmp_path / "set")
    reasons = {item["chip"]: item["reason"] for item in said["imports"][0]["left_out"]}
    assert set(reasons) == {"Ghana_124834", "Ghana_83483", "Paraguay_34417"}
    assert "no label" in reasons["Ghana_124834"]
    assert "every pixel is marked as invalid" in reasons["Ghana_83483"]
    assert "no valid image pixel, although" in reasons["Paraguay_34417"]
    card = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    assert "9 of 12 chips taken" in card and "left out: Paraguay_34417" in card
    rows = table(tmp_path / "set")
    assert rows["Ghana_97059"]["valid_percent"] == pytest.approx(10, abs=1)
    assert rows["Ghana_53713"]["water_percent"] == 0
    assert rows["Spain_6860600"]["water_percent"] == pytest.approx(0.1, abs=0.05)
    assert rows["Mekong_333434"]["date"] == "2018-08-05"
    assert all(8.5 < row["pixel_size"] < 10.1 for row in rows.values())


@needs("sen1floods11")
def test_tiles_of_sen1floods11_are_the_chips(tmp_path):
    run_import("sen1floods11", DATA / "sen1floods11", tmp_path / "set")
    water = valid = 0
    for name, row in table(tmp_path / "set").items():
        folder = DATA / "sen1floods11"
        with rasterio.open(folder / "S1Hand" / f"{name}_S1Hand.tif") as dataset:
            radar, transform = dataset.read(), dataset.transform
        with rasterio.open(folder / "LabelHand" / f"{name}_LabelHand.tif") as dataset:
            truth = dataset.read(1)
        seen = np.isfinite(radar).all(axis=0)
        assert np.array_equal(tile(tmp_path / "set", name)[:, seen], radar[:, seen])
        label = tile(tmp_path / "set", name, "label")[0]
        assert np.array_equal(label, np.where(truth < 0, 255, truth))
        with rasterio.open(tmp_path / "set" / row["image"]) as dataset:
            assert dataset.transform.almost_equals(transform, 1e-12)
        valid += (seen & (truth >= 0)).sum()
        water += (seen & (truth == 1)).sum()
    classes = description(tmp_path / "set")["classes"]
    assert (classes["pixels"], classes["water_pixels"]) == (valid, water)


@needs("sen1floods11")
def test_optical_bands_where_there_are_any(tmp_path):
    numbers, _ = run_import(
        *("sen1floods11", DATA / "sen1floods11", tmp_path / "set"),
        bands="VV;VH;S2_B3;S2_B11",
        tile_size=256,
    )
    assert numbers == {"CHIPS": 12, "TILES": 4, "ADDED": 4, "LEFT_OUT": 11}
    path = DATA / "sen1floods11/S2Hand/Spain_7370579_S2Hand.tif"
    with rasterio.open(path) as dataset:
        green = dataset.read(3)[256:, :256]
    pixels = tile(tmp_path / "set", "Spain_7370579_r00256_c00000")
    seen = np.isfinite(pixels[2])
    assert seen.mean() > 0.9
    assert np.array_equal(pixels[2][seen], green[seen])


@needs("stac_overflow")
def test_stac_overflow(tmp_path):
    numbers, _ = run_import("stac_overflow", DATA / "stac_overflow", tmp_path / "set")
    assert numbers == {"CHIPS": 3, "TILES": 2, "ADDED": 2, "LEFT_OUT": 1}
    rows = table(tmp_path / "set")
    assert rows["awc00"]["water_percent"] == 0
    assert 70 < rows["awc00"]["valid_percent"] < 80
    assert rows["qxb32"]["crs"] == "EPSG:32644"
    left_out = description(tmp_path / "set")["imports"][0]["left_out"]
    assert [item["chip"] for item in left_out] == ["ayt12"]


@needs("ombria")
def test_ombria(tmp_path):
    numbers, log = run_import("ombria", DATA / "ombria", tmp_path / "set")
    assert (numbers["CHIPS"], numbers["TILES"]) == (OMBRIA_PATCHES, OMBRIA_PATCHES)
    assert numbers["LEFT_OUT"] == 0
    rows = table(tmp_path / "set")
    parts = {}
    for row in rows.values():
        parts.setdefault(row["region"], set()).add(row["split"])
    assert all(len(found) == 1 for found in parts.values())
    assert Counter(row["split"] for row in rows.values()) == {"train": 624, "test": 70}
    # Numbers run along the rows of a place, which the borders know nothing of.
    corners = {(row["scene"], row["row"], row["col"]): name for name, row in rows.items()}
    assert len(corners) == OMBRIA_PATCHES
    right = [
        (int(name[-4:]), int(corners[scene, row, col + 256][-4:]))
        for (scene, row, col), name in corners.items()
        if (scene, row, col + 256) in corners
    ]
    assert len(right) > 400
    assert all(other == number + 1 for number, other in right)
    assert any("68 of 70 test patches" in line for line in log)
    assert description(tmp_path / "set")["format"]["unit"] == STRETCHED
    # Outside of the swath in both dates of the radar.
    assert rows["OMBRIA_0342"]["valid_percent"] < 80


@needs("ombria")
def test_ombria_again_adds_nothing(tmp_path):
    parameters = {"bands": "VV_AFTER", "split": "official"}
    run_import("ombria", DATA / "ombria", tmp_path / "set", **parameters)
    with sqlite3.connect(tmp_path / "set/index.gpkg") as connection:
        before = connection.execute("SELECT * FROM tiles ORDER BY tile").fetchall()
    numbers, _ = run_import("ombria", DATA / "ombria", tmp_path / "set", **parameters)
    assert (numbers["TILES"], numbers["ADDED"]) == (OMBRIA_PATCHES, 0)
    with sqlite3.connect(tmp_path / "set/index.gpkg") as connection:
        assert connection.execute("SELECT * FROM tiles ORDER BY tile").fetchall() == before


@needs("ombria")
def test_ombria_as_sequences(tmp_path):
    numbers, log = run_import("ombria-sequences", DATA / "ombria", tmp_path / "set")
    assert (numbers["SEQUENCES"], numbers["LEFT_OUT"]) == (OMBRIA_PATCHES, 0)
    assert (numbers["IMAGES"], numbers["FLOODED"]) == (4 * OMBRIA_PATCHES, 2 * OMBRIA_PATCHES)
    places, _ = read_index(tmp_path / "set")
    sizes = Counter(place.split for place in places.values())
    assert sizes == {"train": 530, "validation": 94, "test": 70}
    parts = {(place.region, place.split) for place in places.values()}
    assert len(parts) == len({region for region, _ in parts}) == 59
    assert any("Every patch is flooded at its second date" in line for line in log)
