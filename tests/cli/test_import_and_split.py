"""Data sets in their own layouts imported and divided by ``qgis_process``, from imitations."""

from __future__ import annotations

import json
import sqlite3

import numpy as np
import pytest
from osgeo import gdal

from tests.support.gdal_scenes import ORIGIN, read, scene_values, write
from tests.support.stretching import stretched_once

SIZE = 64
EVENTS = ("Ghana", "India", "Mekong")
METHODS = {"kfold": 3, "holdout": 4, "csv": 5}


def table(dataset):
    """Rows of the index by tile."""
    with sqlite3.connect(dataset / "index.gpkg") as index:
        index.row_factory = sqlite3.Row
        return {row["tile"]: dict(row) for row in index.execute("SELECT * FROM tiles")}


def column(dataset, name):
    return {tile: row[name] for tile, row in table(dataset).items()}


@pytest.fixture(scope="module")
def chips(tmp_path_factory):
    """Two chips of each of three events, one chip without a label, and lists without header."""
    root = tmp_path_factory.mktemp("source")
    for folder in ("S1Hand", "LabelHand"):
        (root / folder).mkdir()
    names = [f"{event}_{number}" for event in EVENTS for number in (1, 2)]
    for seed, name in enumerate([*names, "Ghana_3"]):
        bands, water = scene_values(SIZE, SIZE, seed)
        label = water.astype(np.int16)
        label[:5] = -1
        place = {"origin": (ORIGIN[0] + 20_000 * seed, ORIGIN[1]), "nodata": np.nan}
        write(root / f"S1Hand/{name}_S1Hand.tif", bands, ("VV", "VH"), **place)
        if name != "Ghana_3":
            place.pop("nodata")
            write(root / f"LabelHand/{name}_LabelHand.tif", label[None], **place)
    line = "{0}_S1Hand.tif,{0}_LabelHand.tif\n"
    lists = {"train": names[:3], "valid": names[3:4], "test": names[4:]}
    for part, listed in lists.items():
        text = "".join(line.format(name) for name in listed)
        (root / f"flood_{part}_data.csv").write_text(text, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def imported(chips, profile, tmp_path_factory):
    dataset = tmp_path_factory.mktemp("imported") / "set"
    done = profile.run("importdataset", LAYOUT=0, FOLDER=chips, SPLIT=1, DATASET=dataset)
    assert done.status == 0, done.everything
    return dataset, done


def test_chips_with_their_official_parts(imported, chips):
    dataset, done = imported
    numbers = {name: done.results[name] for name in ("CHIPS", "TILES", "ADDED", "LEFT_OUT")}
    assert numbers == {"CHIPS": 7, "TILES": 6, "ADDED": 6, "LEFT_OUT": 1}
    assert "Ghana_3" in done.everything and "no label" in done.everything
    assert done.results["INDEX"] == f"{dataset}/index.gpkg|layername=tiles"
    parts = list(column(dataset, "split").values())
    assert parts == ["train", "train", "train", "validation", "test", "test"]
    for name, row in table(dataset).items():
        pixels = read(str(chips / f"S1Hand/{name}_S1Hand.tif"))
        np.testing.assert_array_equal(read(str(dataset / row["image"])), pixels)
        label = read(str(chips / f"LabelHand/{name}_LabelHand.tif"))
        expected = np.where(label < 0, 255, label)
        np.testing.assert_array_equal(read(str(dataset / row["label"])), expected)


def test_importing_again_adds_nothing(imported, chips, profile):
    dataset, _ = imported
    before = table(dataset)
    done = profile.run("importdataset", LAYOUT=0, FOLDER=chips, SPLIT=1, DATASET=dataset)
    assert done.status == 0, done.everything
    assert (done.results["TILES"], done.results["ADDED"]) == (6, 0)
    assert table(dataset) == before


def split(profile, dataset, method, **parameters):
    done = profile.run("splitdataset", DATASET=dataset, METHOD=METHODS[method], **parameters)
    assert done.status == 0, done.everything
    return done.results


def test_parts_from_a_table(imported, profile, tmp_path):
    dataset, _ = imported
    said = dict.fromkeys(table(dataset), "train")
    said.update(India_2="val", Ghana_1="test", Mekong_1="calibration")
    listed = tmp_path / "parts.csv"
    lines = [f"S1Hand/{name}.tif;{part}" for name, part in said.items()]
    listed.write_text("\n".join(["image;part", *lines]), encoding="utf-8")
    results = split(profile, dataset, "csv", TABLE=listed, REPORT=tmp_path / "split.json")
    expected = {name: "validation" if part == "val" else part for name, part in said.items()}
    assert column(dataset, "split") == expected
    assert results["TRAIN_TILES"] == 3
    assert {results[f"{part}_TILES"] for part in ("VALIDATION", "TEST", "CALIBRATION")} == {1}
    report = json.loads((tmp_path / "split.json").read_text("utf-8"))
    assert report["method"] == "csv"
    # 20 km from one chip to the next, of which a chip covers 640 m.
    assert results["MINIMUM_DISTANCE"] == pytest.approx(19_360, rel=0.01)


def test_an_event_held_out_and_the_others_in_folds(imported, profile):
    dataset, _ = imported
    results = split(profile, dataset, "holdout", HOLDOUT="Mekong", VALIDATION=0.5, TRAIN=0.5)
    parts = column(dataset, "split")
    assert {name for name, part in parts.items() if part == "test"} == {"Mekong_1", "Mekong_2"}
    assert results["TEST_TILES"] == 2
    # The others stay together, too.
    assert {parts["Ghana_1"], parts["India_1"]} == {"train", "validation"}
    assert parts["Ghana_1"] == parts["Ghana_2"] and parts["India_1"] == parts["India_2"]

    # What tests stays out of the folds.
    results = split(profile, dataset, "kfold", FOLDS=2, FOLD_BY=1)
    folds = column(dataset, "fold")
    assert results["FOLDS"] == 2
    assert folds["Ghana_1"] == folds["Ghana_2"] != folds["India_1"] == folds["India_2"]
    assert {folds["Mekong_1"], folds["Mekong_2"]} == {None}
    assert column(dataset, "split") == parts


def test_pictures_of_two_sensors(profile, tmp_path):
    land = np.random.default_rng(0).integers(0, 256, (4, 8, SIZE, SIZE)).astype(np.uint8)
    for number, planes in enumerate(land, start=1):
        part = "test" if number == 4 else "train"
        images = {"S1": (planes[:1], planes[4:5]), "S2": (planes[1:4], planes[5:])}
        for sensor, (before, after) in images.items():
            mask = np.where(planes[4:5] < 60, 255, 0).astype(np.uint8)
            for kind, pixels in (("BEFORE", before), ("AFTER", after), ("MASK", mask)):
                folder = tmp_path / f"source/Ombria{sensor}/{part}/{kind}"
                folder.mkdir(parents=True, exist_ok=True)
                write_png(folder / f"{sensor}_{kind.lower()}_{number:04d}.png", pixels)
    dataset = tmp_path / "set"
    source = tmp_path / "source"
    done = profile.run("importdataset", LAYOUT=1, FOLDER=source, SPLIT=1, DATASET=dataset)
    assert done.status == 0, done.everything
    assert (done.results["CHIPS"], done.results["TILES"]) == (4, 4)
    names = json.loads((dataset / "dataset.json").read_text("utf-8"))["format"]["bands"]
    assert names[:3] == ["VV_BEFORE", "VV_AFTER", "S2_1_BEFORE"] and len(names) == 8
    rows = table(dataset)
    assert sorted(row["split"] for row in rows.values()) == ["test", "train", "train", "train"]
    for name, row in rows.items():
        planes = land[int(name[-4:]) - 1]
        pixels = read(str(dataset / row["image"]))
        np.testing.assert_allclose(
            pixels[names.index("VV_BEFORE")], stretched_once(planes[:1])[0], 1e-3
        )
        np.testing.assert_allclose(
            pixels[names.index("S2_3_AFTER")], stretched_once(planes[5:])[2], 1e-3
        )
        np.testing.assert_array_equal(read(str(dataset / row["label"])), planes[4] < 60)


def write_png(path, bands):
    count, height, width = bands.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, count, gdal.GDT_Byte)
    for number, values in enumerate(bands, start=1):
        memory.GetRasterBand(number).WriteArray(values)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def test_folders_of_events(profile, tmp_path):
    for seed, name in enumerate(("EMSR1", "EMSR2")):
        bands, water = scene_values(2 * SIZE, 2 * SIZE, seed)
        folder = tmp_path / "source" / name
        folder.mkdir(parents=True)
        write(folder / "image.tif", (10 ** (bands / 10)).astype(np.float32), ("VV", "VH"))
        mask = water.astype(np.uint8)
        mask[:9] = 7
        write(folder / "mask.tif", mask[None])
    dataset = tmp_path / "set"
    done = profile.run(
        "importdataset",
        LAYOUT=3,
        FOLDER=tmp_path / "source",
        UNIT=2,
        INVALID="7",
        LABEL_SOURCE=1,
        TILE_SIZE=SIZE,
        BANDS="VH",
        DATASET=dataset,
    )
    assert done.status == 0, done.everything
    rows = table(dataset)
    assert done.results["TILES"] == len(rows) == 8
    assert {row["event"] for row in rows.values()} == {"EMSR1", "EMSR2"}
    assert {row["label_source"] for row in rows.values()} == {"weak"}
    for name, row in rows.items():
        bands, water = scene_values(2 * SIZE, 2 * SIZE, int(name[4]) - 1)
        cut = np.s_[row["row"] : row["row"] + SIZE, row["col"] : row["col"] + SIZE]
        np.testing.assert_allclose(read(str(dataset / row["image"])), bands[1][cut], atol=1e-4)
        label = water.astype(np.uint8)
        label[:9] = 255
        np.testing.assert_array_equal(read(str(dataset / row["label"])), label[cut])


def test_simulated_sequences_are_imported_as_they_are(profile, tmp_path):
    made = profile.run(
        "simulatesequences", PLACES=2, WIDTH=32, HEIGHT=32, RADAR_DATES="3,4", OPTICAL_DATES="1,2",
        FLOODED=1, FOLDER=tmp_path / "made",
    )  # fmt: skip
    assert made.status == 0, made.everything
    done = profile.run(
        "importdataset", LAYOUT=4, FOLDER=tmp_path / "made", DATASET=tmp_path / "sequences"
    )
    assert done.status == 0, done.everything
    assert done.results["LEFT_OUT"] == 0
    said = json.loads((tmp_path / "sequences/sequences.json").read_text("utf-8"))
    assert said["images"] == made.results["RADAR_IMAGES"] + made.results["OPTICAL_IMAGES"]
    assert said["flooded"] == made.results["FLOODED_IMAGES"]
