"""Import of the layout of SEN12-FLOOD, from an imitation with known content."""

import json
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio import Affine

from model_backend.dataset.sequences import read_index
from model_backend.protocol import HighwaterError
from tests.support.layouts import flood, place, run_import, write

RADAR = "S1B_IW_GRDH_1SDV_201902{day:02d}T181740_20190209T181805_014873_01BC28_D12A"
UTM = {"crs": "EPSG:32736", "transform": Affine(10, 0, 600000, 0, -10, 7900000)}


def entry(day, sensor, flooding, **more):
    date = f"2019-02-{day:02d}"
    name = RADAR.format(day=day) if sensor == 1 else f"S2_{date}"
    said = {"date": date, "filename": name, "FLOODING": flooding, "FULL-DATA-COVERAGE": True}
    return {**said, **({"orbit": "ASCENDING"} if sensor == 1 else {}), **more}


def sequence(name, entries, lon=33.0):
    square = [[lon, -19], [lon + 0.1, -19], [lon + 0.1, -19.1], [lon, -19.1], [lon, -19]]
    return {
        "count": len(entries),
        "folder": name,
        "geo": {"type": "Polygon", "coordinates": [square]},
        **{str(number): item for number, item in enumerate(entries, start=1)},
    }


def images(root, name, entries, seed=0):
    for item in entries:
        radar, _ = flood(seed=seed)
        if item["filename"].startswith("S1"):
            for band, values in zip(("VV", "VH"), 10 ** (radar / 10)):
                values[:16] = 0
                path = root / name / f"{item['filename']}_corrected_{band}.tif"
                write(path, values.astype(np.float32), **place(33.0, -19.0))
        else:
            for band in ("B01", "B02", "B04", "B8A"):
                values = np.full((64, 64), 700, np.uint16)
                write(root / name / f"{item['filename']}_{band}.tif", values, **UTM)


@pytest.fixture
def source(tmp_path):
    root = tmp_path / "source" / "SEN12FLOOD"
    radar = [entry(3, 1, False), entry(9, 1, True), entry(15, 1, True)]
    optical = [entry(4, 2, False), entry(14, 2, True, **{"FULL-DATA-COVERAGE": False})]
    other = [entry(5, 1, False)]
    images(root, "0063", radar + optical)
    images(root, "12", other)
    (root / "S1list.json").write_text(
        json.dumps({"0063": sequence("0063", radar), "12": sequence("12", other, 34.0)})
    )
    (root / "S2list.json").write_text(json.dumps({"0063": sequence("0063", optical)}))
    return root.parent


def test_sequences_with_their_images_and_labels(source, tmp_path):
    numbers, log = run_import("sen12flood", source, tmp_path / "set")
    assert (numbers["SEQUENCES"], numbers["IMAGES"], numbers["FLOODED"]) == (2, 6, 3)
    assert (numbers["ADDED"], numbers["LEFT_OUT"], numbers["TILES"]) == (6, 0, 0)
    places, found = read_index(tmp_path / "set")
    place = places["0063"]
    assert (place.images, place.flooded, place.split) == (5, 3, "train")
    assert (place.first_date, place.first_flood, place.last_date) == (
        *("2019-02-03", "2019-02-09", "2019-02-15"),
    )
    assert place.geometry.bounds == pytest.approx((33.0, -19.1, 33.1, -19.0))
    assert places["12"].split == "test"
    assert places["12"].first_flood == ""
    series = [
        (row.date, row.sensor, row.flooding) for row in found.values() if row.sequence == "0063"
    ]
    assert series == [
        ("2019-02-03", "Sentinel-1", 0),
        ("2019-02-04", "Sentinel-2", 0),
        ("2019-02-09", "Sentinel-1", 1),
        ("2019-02-14", "Sentinel-2", 1),
        ("2019-02-15", "Sentinel-1", 1),
    ]
    assert any("no pixel is labelled" in line for line in log)


def test_images_are_measured_and_found_again(source, tmp_path):
    run_import("sen12flood", source, tmp_path / "set")
    places, found = read_index(tmp_path / "set")
    radar = found["0063", RADAR.format(day=9)]
    expected, _ = flood(seed=0)
    assert radar.mean_vv == pytest.approx(expected[0, 16:].mean(), abs=1e-3)
    assert radar.mean_vh == pytest.approx(expected[1, 16:].mean(), abs=1e-3)
    assert (radar.valid_percent, radar.unit, radar.crs) == (75, "linear power", "EPSG:4326")
    assert (radar.orbit, radar.full_coverage, radar.width) == ("ascending", 1, 64)
    optical = found["0063", "S2_2019-02-14"]
    assert (optical.full_coverage, optical.crs) == (0, "EPSG:32736")
    assert np.isnan(optical.mean_vv)
    files = json.loads(optical.files)
    assert list(files) == ["B01", "B02", "B04", "B8A"]
    for row in found.values():
        for path in json.loads(row.files).values():
            assert (Path(places[row.sequence].root) / path).is_file()


def test_the_index_opens_as_layers(source, tmp_path):
    run_import("sen12flood", source, tmp_path / "set")
    layers = pyogrio.list_layers(tmp_path / "set/sequences.gpkg")
    assert {name for name, _ in layers} == {"sequences", "images"}
    info = pyogrio.read_info(tmp_path / "set/sequences.gpkg", layer="sequences")
    assert info["crs"] == "EPSG:4326"


def test_what_cannot_be_used_is_left_out_with_the_reason(source, tmp_path):
    root = source / "SEN12FLOOD"
    lists = json.loads((root / "S1list.json").read_text())
    wrong = [
        entry(16, 1, True),  # no files
        entry(17, 1, None),  # no label
        entry(18, 1, True),  # empty
        entry(19, 1, False),  # damaged
        entry(20, 1, "True"),  # a word
    ]
    images(root, "0063", wrong[2:])
    for band in ("VV", "VH"):
        name = f"{wrong[2]['filename']}_corrected_{band}.tif"
        write(root / "0063" / name, np.zeros((8, 8), np.float32), **place(33.0, -19.0))
    (root / "0063" / f"{wrong[3]['filename']}_corrected_VV.tif").write_bytes(b"II*\0")
    for number, item in enumerate(wrong, start=4):
        lists["0063"][str(number)] = item
    (root / "S1list.json").write_text(json.dumps(lists))
    numbers, log = run_import("sen12flood", source, tmp_path / "set")
    assert (numbers["IMAGES"], numbers["LEFT_OUT"], numbers["FLOODED"]) == (7, 4, 4)
    said = json.loads((tmp_path / "set/sequences.json").read_text())["left_out"]
    reasons = [item["reason"] for item in said]
    for reason, part in zip(reasons, ("has no file", "has no label", "no valid pixel", "damaged")):
        assert part in reason
    assert sum(line.startswith("Left out: 0063/") for line in log) == 4


def test_again_adds_only_what_is_new_and_keeps_an_edited_part(source, tmp_path):
    run_import("sen12flood", source, tmp_path / "set")
    with sqlite3.connect(tmp_path / "set/sequences.gpkg") as connection:
        connection.execute("UPDATE sequences SET split = 'validation' WHERE sequence = '0063'")
    connection.close()
    numbers, _ = run_import("sen12flood", source, tmp_path / "set")
    assert (numbers["IMAGES"], numbers["ADDED"]) == (6, 0)
    root = source / "SEN12FLOOD"
    lists = json.loads((root / "S2list.json").read_text())
    more = entry(20, 2, True)
    lists["0063"]["3"] = more
    images(root, "0063", [more])
    (root / "S2list.json").write_text(json.dumps(lists))
    numbers, _ = run_import("sen12flood", source, tmp_path / "set")
    assert (numbers["IMAGES"], numbers["ADDED"]) == (7, 1)
    places, _ = read_index(tmp_path / "set")
    assert (places["0063"].split, places["0063"].last_date) == ("validation", "2019-02-20")


def test_lists_of_folders_say_the_parts(source, tmp_path):
    (source / "SEN12FLOOD/train.csv").write_text("12\n")
    (source / "SEN12FLOOD/test.csv").write_text("0063\n")
    run_import("sen12flood", source, tmp_path / "set")
    places, _ = read_index(tmp_path / "set")
    assert {name: row.split for name, row in places.items()} == {"0063": "test", "12": "train"}


def test_copies_in_decibel_are_recognised(source, tmp_path):
    radar, _ = flood(seed=0)
    for band, values in zip(("VV", "VH"), radar):
        path = source / "SEN12FLOOD/12" / f"{RADAR.format(day=5)}_corrected_{band}.tif"
        write(path, values, **place(33.0, -19.0))
    run_import("sen12flood", source, tmp_path / "set")
    _, found = read_index(tmp_path / "set")
    row = found["12", RADAR.format(day=5)]
    assert row.unit == "dB"
    assert row.mean_vv == pytest.approx(radar[0].mean(), abs=1e-3)


def test_refusals(source, tmp_path):
    def refused(source, dataset):
        with pytest.raises(HighwaterError) as caught:
            run_import("sen12flood", source, dataset)
        return caught.value.code

    (tmp_path / "empty").mkdir()
    assert refused(tmp_path / "empty", tmp_path / "set") == "import.other_layout"
    (tmp_path / "used").mkdir()
    (tmp_path / "used/notes.txt").write_text("mine")
    assert refused(source, tmp_path / "used") == "dataset.folder_in_use"
    assert refused(source, tmp_path / "used/notes.txt") == "output.is_file"
    (source / "SEN12FLOOD/S2list.json").write_text("[1, 2")
    assert refused(source, tmp_path / "set") == "import.unreadable_list"
    (source / "SEN12FLOOD/S2list.json").unlink()
    for path in source.rglob("*.tif"):
        path.unlink()
    assert refused(source, tmp_path / "set") == "import.nothing"
    assert not (tmp_path / "set").exists()


def test_incidence_and_clouds_as_far_as_lists_or_files_say_them(source, tmp_path):
    root = source / "SEN12FLOOD"
    lists = json.loads((root / "S1list.json").read_text())
    lists["0063"]["1"]["incidence-angle"] = "38.4"
    (root / "S1list.json").write_text(json.dumps(lists))
    path = root / "0063/S2_2019-02-04_B04.tif"
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(CLOUDY_PIXEL_PERCENTAGE="7.5")
    # A third of the other image is bright in blue and shortwave, a third in blue alone, as snow.
    for band, bright in (("B02", 42), ("B11", 21)):
        values = np.full((63, 63), 700, np.uint16)
        values[:bright] = 4000
        values = values[::3, ::3] if band == "B11" else values
        write(root / f"0063/S2_2019-02-14_{band}.tif", values, **UTM)
    run_import("sen12flood", source, tmp_path / "set")
    _, found = read_index(tmp_path / "set")
    assert found["0063", RADAR.format(day=3)].incidence == 38.4
    assert np.isnan(found["0063", RADAR.format(day=9)].incidence)
    assert np.isnan(found["0063", RADAR.format(day=9)].cloud_percent)
    assert found["0063", "S2_2019-02-04"].cloud_percent == 7.5
    assert found["0063", "S2_2019-02-14"].cloud_percent == pytest.approx(100 / 3, abs=2)
    notes = json.loads((tmp_path / "set/sequences.json").read_text())["notes"]
    assert any("clouds of 1 optical image was estimated" in note for note in notes)
