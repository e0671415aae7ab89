"""Import of event folders: images with masks, in any unit, with or without terrain."""

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from model_backend.protocol import HighwaterError
from tests.support.layouts import description, flood, run_import, table, tile, write

UTM = {"crs": "EPSG:32631", "transform": Affine(10, 0, 500000, 0, -10, 4800000)}


def event(root, name, seed=0, size=96, prefix="", power=False, terrain=True, **where):
    where = where or UTM
    radar, label = flood(size=size, seed=seed)
    values = (10 ** (radar / 10)).astype(np.float32) if power else radar
    folder = root / name
    write(folder / f"{prefix}image.tif", values, ("VV", "VH"), **where)
    write(folder / f"{prefix}mask.tif", label.astype(np.uint8), **where)
    if terrain:
        height = np.linspace(0, 50, size * size, dtype=np.float32).reshape(size, size)
        write(folder / f"{prefix}elevation.tif", height, **where)
        write(folder / f"{prefix}slope.tif", height / 10, **where)
    return radar


def test_a_folder_for_each_event(tmp_path):
    event(tmp_path / "source", "EMSR1", seed=1)
    radar = event(tmp_path / "source", "EMSR2", seed=2, power=True)
    numbers, _ = run_import("event_folders", tmp_path / "source", tmp_path / "set", tile_size=32)
    assert numbers == {"CHIPS": 2, "TILES": 18, "ADDED": 18, "LEFT_OUT": 0}
    assert description(tmp_path / "set")["format"]["bands"] == ["VV", "VH", "ELEVATION", "SLOPE"]
    pixels = tile(tmp_path / "set", "EMSR2_r00032_c00064")
    assert pixels[:2] == pytest.approx(radar[:, 32:64, 64:], abs=1e-4)  # linear power, now dB
    row = table(tmp_path / "set")["EMSR2_r00032_c00064"]
    assert (row["event"], row["region"], row["split"]) == ("EMSR2", "EMSR2", "")
    assert row["relief"] == pytest.approx(float(np.ptp(pixels[2])))
    assert row["crs"] == "EPSG:32631"
    with rasterio.open(tmp_path / "set" / row["image"]) as dataset:
        assert dataset.transform @ (0, 0) == (500640, 4799680)


def test_several_images_in_a_folder_are_paired_by_name(tmp_path):
    source = tmp_path / "source"
    event(source, "EMSR1", 1, prefix="a_")
    event(source, "EMSR1", 2, prefix="b_", terrain=False)
    event(source, "EMSR1", 3, prefix="c_")
    (source / "EMSR1/c_mask.tif").unlink()
    numbers, log = run_import("event_folders", source, tmp_path / "set")
    assert (numbers["TILES"], numbers["LEFT_OUT"]) == (2, 1)
    # One has no terrain, so no tile has.
    assert description(tmp_path / "set")["format"]["bands"] == ["VV", "VH"]
    assert any(line.startswith("Left out: EMSR1_c has no mask") for line in log)
    numbers, log = run_import("event_folders", source, tmp_path / "more", bands="VH;SLOPE")
    assert numbers["TILES"] == 1
    assert "Left out: EMSR1_b has no band SLOPE." in log


def test_large_images_are_cut_and_small_ones_left_out(tmp_path):
    source = tmp_path / "source"
    event(source, "large", 1, size=100)
    event(source, "small", 2, size=40)
    numbers, log = run_import("event_folders", source, tmp_path / "set", tile_size=64)
    assert numbers == {"CHIPS": 2, "TILES": 4, "ADDED": 4, "LEFT_OUT": 1}
    assert any("small is 40 × 40 pixels, smaller than a tile of 64" in line for line in log)


def test_mask_on_other_pixels_is_aligned_and_said(tmp_path):
    source = tmp_path / "source"
    event(source, "shifted", 1)
    _, label = flood(size=96, seed=1)
    coarse = {"crs": UTM["crs"], "transform": Affine(20, 0, 500000, 0, -20, 4800000)}
    write(source / "shifted/mask.tif", label[::2, ::2].astype(np.uint8), **coarse)
    event(source, "bare", 2)
    write(source / "bare/mask.tif", label.astype(np.uint8))
    event(source, "far", 3)
    far = {"crs": UTM["crs"], "transform": Affine(10, 0, 700000, 0, -10, 4800000)}
    write(source / "far/mask.tif", label.astype(np.uint8), **far)
    numbers, log = run_import("event_folders", source, tmp_path / "set")
    assert (numbers["TILES"], numbers["LEFT_OUT"]) == (2, 1)
    assert np.array_equal(tile(tmp_path / "set", "shifted", "label")[0], label)
    assert np.array_equal(tile(tmp_path / "set", "bare", "label")[0], label)
    assert any(line.startswith("shifted: the mask is aligned") for line in log)
    assert any(line.startswith("bare: the mask has no CRS") for line in log)
    assert any(line.startswith("Left out: far is refused") and "overlap" in line for line in log)


def test_masks_of_0_and_255(tmp_path):
    source = tmp_path / "source"
    event(source, "a", 1)
    _, label = flood(size=96, seed=1)
    write(source / "a/mask.tif", (label * 255).astype(np.uint8), **UTM)
    _, log = run_import("event_folders", source, tmp_path / "set")
    assert any("0 and 255 only" in line for line in log)
    assert table(tmp_path / "set")["a"]["water_percent"] == 0
    run_import("event_folders", source, tmp_path / "water", invalid=[-1.0])
    assert table(tmp_path / "water")["a"]["water_percent"] == 25


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"nodata": 0.0, "fill": 0.0}, "no valid pixel"),
        ({"crs": None, "transform": Affine.identity()}, "no coordinate reference system"),
        ({"transform": Affine(60, 0, 500000, 0, -60, 4800000)}, "has pixels of 60"),
        ({"swap": True}, "swapped"),
        ({"bands": 1}, "has no band VH"),
    ],
)
def test_images_that_the_gate_refuses_are_left_out(tmp_path, change, reason):
    source = tmp_path / "source"
    event(source, "a_good", 1, terrain=False)
    radar = event(source, "bad", 2, terrain=False)
    where = {**UTM, **{k: v for k, v in change.items() if k in ("crs", "transform", "nodata")}}
    if "fill" in change:
        radar = np.zeros_like(radar)
    if change.get("swap"):
        radar = radar[::-1]
    radar = radar[: change.get("bands", 2)]
    write(source / "bad/image.tif", radar, ("VV", "VH")[: len(radar)], **where)
    numbers, log = run_import("event_folders", source, tmp_path / "set")
    assert numbers["TILES"] == 1
    assert any(line.startswith("Left out: bad ") and reason in line for line in log)


def test_bands_in_another_order_are_recognised_in_each_image(tmp_path):
    source = tmp_path / "source"
    event(source, "a", 1, terrain=False)
    radar = event(source, "b", 2, terrain=False)
    write(source / "b/image.tif", radar[::-1], ("VH", "VV"), **UTM)
    run_import("event_folders", source, tmp_path / "set")
    assert np.array_equal(tile(tmp_path / "set", "b"), radar)


def test_bands_without_names_are_assigned(tmp_path):
    source = tmp_path / "source"
    radar = event(source, "a", 1)
    write(source / "a/image.tif", radar, **UTM)
    with pytest.raises(HighwaterError) as caught:
        run_import("event_folders", source, tmp_path / "set")
    assert caught.value.code == "bands.unknown"
    run_import("event_folders", source, tmp_path / "set", bands="VV=1;VH=2;SLOPE")
    assert description(tmp_path / "set")["format"]["bands"] == ["VV", "VH", "SLOPE"]


def test_again_adds_nothing_and_a_like_named_event_joins(tmp_path):
    event(tmp_path / "one", "flood", 1)
    event(tmp_path / "two", "flood", 2, size=128)
    run_import("event_folders", tmp_path / "one", tmp_path / "set", tile_size=32)
    numbers, _ = run_import("event_folders", tmp_path / "one", tmp_path / "set", tile_size=32)
    assert (numbers["TILES"], numbers["ADDED"]) == (9, 0)
    numbers, _ = run_import("event_folders", tmp_path / "two", tmp_path / "set", tile_size=32)
    assert (numbers["TILES"], numbers["ADDED"]) == (16, 16)
    rows = table(tmp_path / "set")
    assert len(rows) == 25
    assert {row["scene"] for row in rows.values()} == {"flood", "flood_2"}
    assert len(description(tmp_path / "set")["imports"]) == 2


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"label_source": "guessed"}, "import.label_source"),
        ({"bands": "HH"}, "import.unknown_band"),
        ({"unit": "amplitude"}, "import.nothing"),
    ],
)
def test_refusals(tmp_path, parameters, code):
    event(tmp_path / "source", "a")
    with pytest.raises(HighwaterError) as caught:
        run_import("event_folders", tmp_path / "source", tmp_path / "set", **parameters)
    assert caught.value.code == code


def test_folder_without_images(tmp_path):
    (tmp_path / "source/a").mkdir(parents=True)
    with pytest.raises(HighwaterError) as caught:
        run_import("event_folders", tmp_path / "source", tmp_path / "set")
    assert caught.value.code == "import.other_layout"
