"""Import of the layout of STAC Overflow, from imitations with known content."""

import numpy as np
import pytest
from rasterio import Affine

from model_backend.protocol import HighwaterError
from tests.support.layouts import description, flood, run_import, table, tile, write

UTM = {"crs": "EPSG:32631", "transform": Affine(10, 0, 792330, 0, -10, 972100)}


def chip(root, name, seed, features="features", labels="labels", label=True):
    radar, truth = flood(seed=seed)
    radar[:, :4] = 0
    for band, values in zip(("vv", "vh"), radar):
        write(root / features / f"{name}_{band}.tif", values, nodata=0, **UTM)
    if label:
        write(root / labels / f"{name}.tif", truth.astype(np.uint8), nodata=255, **UTM)
    return radar, truth


def test_a_file_for_each_polarisation(tmp_path):
    source = tmp_path / "source"
    radar, truth = chip(source, "awc00", 1)
    chip(source, "qxb32", 2)
    chip(source, "ayt12", 3, label=False)
    chip(source, "qxb33", 4)
    (source / "features/qxb33_vh.tif").unlink()
    numbers, log = run_import("stac_overflow", source, tmp_path / "set")
    assert numbers == {"CHIPS": 4, "TILES": 2, "ADDED": 2, "LEFT_OUT": 2}
    assert "Left out: qxb33 has no image of VH." in log
    assert any(line.startswith("Left out: ayt12 has no label") for line in log)
    pixels = tile(tmp_path / "set", "awc00")
    assert np.array_equal(pixels[:, 4:], radar[:, 4:])
    assert np.isnan(pixels[:, :4]).all()
    assert np.array_equal(tile(tmp_path / "set", "awc00", "label")[0], truth)
    row = table(tmp_path / "set")["awc00"]
    assert (row["event"], row["region"], row["date"]) == ("awc", "awc", "")
    assert row["valid_percent"] == pytest.approx(100 * 60 / 64)
    assert any("no date" in line for line in log)


@pytest.mark.parametrize("beside", [False, True])
def test_elevation_and_water_where_all_have_them(tmp_path, beside):
    source = tmp_path / "source"
    for seed, name in enumerate(("awc00", "awc01")):
        chip(source, name, seed, "train_features", "train_labels")
        height = np.arange(64 * 64, dtype=np.int16).reshape(64, 64)
        extent = np.eye(64, dtype=np.uint8)
        files = ("nasadem/{}.tif", "jrc_extent/{}.tif")
        if beside:
            files = ("train_features/{}_nasadem.tif", "train_features/{}_jrc-gsw-extent.tif")
        write(source / files[0].format(name), height, nodata=-32768, **UTM)
        if seed == 0 or not beside:
            write(source / files[1].format(name), extent, **UTM)
    rows = "image_id,chip_id,flood_id,polarization,location,scene_start\n"
    rows += "awc00_vv,awc00,awc,vv,Bolivia,2018-02-15\nawc00_vh,awc00,awc,vh,Bolivia,2018-02-15\n"
    (source / "flood-training-metadata.csv").write_text(rows)
    run_import("stac_overflow", source, tmp_path / "set")
    bands = ["VV", "VH", "ELEVATION"] if beside else ["VV", "VH", "ELEVATION", "JRC_EXTENT"]
    assert description(tmp_path / "set")["format"]["bands"] == bands
    assert np.array_equal(tile(tmp_path / "set", "awc01")[2, 4:], height[4:])
    row = table(tmp_path / "set")["awc00"]
    assert (row["region"], row["event"], row["date"]) == ("Bolivia", "awc", "2018-02-15")
    assert row["relief"] == 60 * 64 - 1
    numbers, _ = run_import(
        "stac_overflow", source, tmp_path / "named", bands="VV;VH;ELEVATION;JRC_EXTENT"
    )
    assert (numbers["TILES"], numbers["LEFT_OUT"]) == ((1, 1) if beside else (2, 0))
    assert np.array_equal(tile(tmp_path / "named", "awc00")[3, 4:], extent[4:])


def test_unexpected_label_and_other_grid(tmp_path):
    source = tmp_path / "source"
    chip(source, "awc00", 1)
    chip(source, "awc01", 2)
    write(source / "labels/awc01.tif", np.full((64, 64), 3, np.uint8), nodata=255, **UTM)
    numbers, log = run_import("stac_overflow", source, tmp_path / "set")
    assert numbers["TILES"] == 1
    assert any("awc01 has the unexpected label values 3" in line for line in log)


def test_no_labels(tmp_path):
    chip(tmp_path / "source", "awc00", 1, label=False)
    with pytest.raises(HighwaterError, match="no folder labels") as caught:
        run_import("stac_overflow", tmp_path / "source", tmp_path / "set")
    assert caught.value.code == "import.other_layout"


def test_again_adds_nothing(tmp_path):
    chip(tmp_path / "source", "awc00", 1)
    run_import("stac_overflow", tmp_path / "source", tmp_path / "set")
    numbers, _ = run_import("stac_overflow", tmp_path / "source", tmp_path / "set")
    assert numbers == {"CHIPS": 1, "TILES": 1, "ADDED": 0, "LEFT_OUT": 0}
