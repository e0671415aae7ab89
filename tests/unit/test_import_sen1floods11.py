"""Import of the layout of Sen1Floods11, from imitations with known content."""

import json
import sqlite3

import numpy as np
import pytest
import rasterio

from model_backend.dataset.format import DatasetFormat
from model_backend.dataset.importing import writing
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.jobs import run_request
from model_backend.protocol import HighwaterError, Progress, Request
from tests.support.layouts import description, flood, place, run_import, table, tile, write

HAND = "v1.1/data/flood_events/HandLabeled"
WEAK = "v1.1/data/flood_events/WeaklyLabeled"
SPLITS = "v1.1/splits/flood_handlabeled"
PLACES = {"Ghana": (-1.6, 10.3), "India": (93.7, 26.7), "Mekong": (105.8, 13.2)}


def chip(root, name, seed, radar=None, label=None, number=0):
    lon, lat = PLACES[name.split("_")[0]]
    where = place(lon + 0.1 * seed, lat)
    made, truth = flood(seed=seed)
    radar = made if radar is None else radar
    label = truth if label is None else label
    folder = root / HAND
    write(
        folder / f"S1Hand/{name}_S1Hand.tif",
        radar,
        ("VV", "VH")[: len(radar)],
        nodata=np.nan,
        **where,
    )
    write(folder / f"LabelHand/{name}_LabelHand.tif", label, **where)
    return where


@pytest.fixture
def source(tmp_path):
    """Four usable chips, one without label, one invalid, one without radar; lists and metadata."""
    root = tmp_path / "source"
    for seed, name in enumerate(("Ghana_1", "Ghana_2", "India_900498", "Mekong_7")):
        chip(root, name, seed)
    chip(root, "Ghana_3", 3, label=np.full((64, 64), -1, np.int16))
    chip(root, "India_4", 4, radar=np.full((2, 64, 64), np.nan, np.float32))
    chip(root, "Ghana_5", 5)
    (root / HAND / "LabelHand/Ghana_5_LabelHand.tif").unlink()
    splits = root / SPLITS
    splits.mkdir(parents=True)
    pair = "{0}_S1Hand.tif,{0}_LabelHand.tif\n"
    (splits / "flood_train_data.csv").write_text(pair.format("Ghana_1") + pair.format("Ghana_3"))
    (splits / "flood_valid_data.csv").write_text(pair.format("Ghana_2"))
    (splits / "flood_test_data.csv").write_text(pair.format("India_900498"))
    (splits / "flood_bolivia_data.csv").write_text(pair.format("Mekong_7"))
    corners = [[102, 10], [108, 10], [108, 15], [102, 15], [102, 10]]
    feature = {
        "type": "Feature",
        "properties": {
            "location": "Cambodia",
            "orbit": "ASCENDING",
            "rel_orbit_num": 26.0,
            "s1_date": "2018/08/05",
        },
        "geometry": {"type": "Polygon", "coordinates": [corners]},
    }
    ghana = json.loads(json.dumps(feature))
    ghana["properties"].update(location="Ghana", s1_date="2018/09/18", rel_orbit_num=147.0)
    ghana["geometry"]["coordinates"] = [[[c[0] - 200, c[1]] for c in corners]]
    (root / "Sen1Floods11_Metadata.geojson").write_text(
        json.dumps({"type": "FeatureCollection", "features": [feature, ghana]})
    )
    return root


def test_takes_what_can_be_used_and_says_why_the_rest_cannot(source, tmp_path):
    numbers, log = run_import("sen1floods11", source, tmp_path / "set")
    assert numbers == {"CHIPS": 7, "TILES": 4, "ADDED": 4, "LEFT_OUT": 3}
    said = {
        item["chip"]: item["reason"]
        for item in description(tmp_path / "set")["imports"][0]["left_out"]
    }
    assert set(said) == {"Ghana_3", "India_4", "Ghana_5"}
    assert "marked as invalid" in said["Ghana_3"]
    assert said["India_4"] == "has no valid image pixel, although 100 % of it is labelled"
    assert "Ghana_5_LabelHand.tif" in said["Ghana_5"]
    for name in said:
        assert any(line.startswith(f"Left out: {name} ") for line in log)


def test_pixels_place_and_labels_are_those_of_the_chip(source, tmp_path):
    run_import("sen1floods11", source, tmp_path / "set")
    with rasterio.open(source / HAND / "S1Hand/India_900498_S1Hand.tif") as dataset:
        radar, transform = dataset.read(), dataset.transform
    assert np.array_equal(tile(tmp_path / "set", "India_900498"), radar)
    assert np.array_equal(tile(tmp_path / "set", "India_900498", "label")[0], flood(seed=2)[1])
    row = table(tmp_path / "set")["India_900498"]
    with rasterio.open(tmp_path / "set" / row["image"]) as dataset:
        assert dataset.transform.almost_equals(transform, 1e-12)
        assert dataset.descriptions == ("VV", "VH")
    assert row["crs"] == "EPSG:4326"
    assert row["label_source"] == "hand"
    assert row["water_percent"] == 25


def test_official_split_date_and_orbit(source, tmp_path):
    _, log = run_import("sen1floods11", source, tmp_path / "set")
    rows = table(tmp_path / "set")
    assert {name: row["split"] for name, row in rows.items()} == {
        "Ghana_1": "train",
        "Ghana_2": "validation",
        "India_900498": "test",
        "Mekong_7": "test",
    }
    assert rows["Ghana_1"]["date"] == "2018-09-18"
    assert rows["Ghana_1"]["orbit"] == "ascending 147"
    # Not named there, but it lies in Cambodia.
    assert rows["Mekong_7"]["date"] == "2018-08-05"
    assert rows["India_900498"]["date"] == ""
    assert any("flood_valid_data.csv" in line for line in log)


def test_lists_with_bare_names_and_a_header_read_the_same(source, tmp_path):
    for path in (source / SPLITS).iterdir():
        path.unlink()
    (source / SPLITS / "flood_train_data.txt").write_text("Ghana_1\nGhana_2\n")
    (source / SPLITS / "flood_val_data.csv").write_text("s1,label\nS1Hand/India_900498_S1.tif,x\n")
    run_import("sen1floods11", source, tmp_path / "set")
    rows = table(tmp_path / "set")
    assert rows["Ghana_2"]["split"] == "train"
    assert rows["India_900498"]["split"] == "validation"
    assert rows["Mekong_7"]["split"] == ""


def test_chip_in_two_parts_is_refused(source, tmp_path):
    (source / SPLITS / "flood_test_data.csv").write_text("Ghana_1_S1Hand.tif,Ghana_1_LabelHand.tif")
    with pytest.raises(HighwaterError, match="Ghana_1") as caught:
        run_import("sen1floods11", source, tmp_path / "set")
    assert caught.value.code == "import.split_contradiction"
    numbers, _ = run_import("sen1floods11", source, tmp_path / "set", split="none")
    assert numbers["TILES"] == 4
    assert {row["split"] for row in table(tmp_path / "set").values()} == {""}


def test_again_adds_nothing_and_keeps_an_edited_split(source, tmp_path):
    run_import("sen1floods11", source, tmp_path / "set")
    with sqlite3.connect(tmp_path / "set/index.gpkg") as connection:
        connection.execute("UPDATE tiles SET split = 'calibration' WHERE tile = 'Ghana_1'")
    connection.close()
    files = {p: p.stat().st_mtime_ns for p in (tmp_path / "set/images").rglob("*.tif")}
    numbers, _ = run_import("sen1floods11", source, tmp_path / "set")
    assert numbers == {"CHIPS": 7, "TILES": 4, "ADDED": 0, "LEFT_OUT": 3}
    assert files == {p: p.stat().st_mtime_ns for p in (tmp_path / "set/images").rglob("*.tif")}
    assert table(tmp_path / "set")["Ghana_1"]["split"] == "calibration"
    assert len(description(tmp_path / "set")["imports"]) == 1


def test_chips_downloaded_later_join(source, tmp_path):
    run_import("sen1floods11", source, tmp_path / "set")
    chip(source, "Ghana_8", 8)
    chip(source, "Ghana_3", 3)  # now with a label
    numbers, _ = run_import("sen1floods11", source, tmp_path / "set")
    assert (numbers["TILES"], numbers["ADDED"], numbers["LEFT_OUT"]) == (6, 2, 2)
    assert {row["scene"] for row in table(tmp_path / "set").values()} == {
        "Ghana",
        "India",
        "Mekong",
    }
    inputs = next(s for s in description(tmp_path / "set")["sources"] if s["scene"] == "Ghana")[
        "inputs"
    ]
    assert len({item["path"] for item in inputs}) == len(inputs) == 8


def test_cut_into_tiles_with_the_rest_filled(source, tmp_path):
    numbers, _ = run_import("sen1floods11", source, tmp_path / "set", tile_size=48)
    assert numbers["TILES"] == 4 * 4
    rows = table(tmp_path / "set")
    corner = rows["India_900498_r00048_c00048"]
    assert (corner["row"], corner["col"]) == (48, 48)
    pixels = tile(tmp_path / "set", "India_900498_r00048_c00048")
    with rasterio.open(source / HAND / "S1Hand/India_900498_S1Hand.tif") as dataset:
        radar, transform = dataset.read(), dataset.transform
    assert np.array_equal(pixels[:, :16, :16], radar[:, 48:, 48:])
    assert np.isnan(pixels[:, 16:]).all() and np.isnan(pixels[:, :, 16:]).all()
    assert (tile(tmp_path / "set", "India_900498_r00048_c00048", "label")[0, 16:] == 255).all()
    with rasterio.open(tmp_path / "set" / corner["image"]) as dataset:
        assert dataset.transform @ (0, 0) == pytest.approx(transform @ (48, 48))


def test_other_labels_and_bands(source, tmp_path):
    where = place(*PLACES["Ghana"])
    radar, truth = flood(seed=0)
    hand = source / HAND
    write(hand / "JRCWaterHand/Ghana_1_JRCWaterHand.tif", truth.astype(np.uint8), **where)
    optical = np.arange(13, dtype=np.int16)[:, None, None] * 100 + np.ones((13, 64, 64), np.int16)
    optical[:, 0, 0] = 0
    write(hand / "S2Hand/Ghana_1_S2Hand.tif", optical, nodata=0, **where)
    weak = source / WEAK
    write(weak / "S1Weak/Ghana_50_S1Weak.tif", radar, ("VV", "VH"), nodata=np.nan, **where)
    write(weak / "S1OtsuLabelWeak/Ghana_50_S1OtsuLabelWeak.tif", truth, **where)
    run_import("sen1floods11", source, tmp_path / "set", labels="JRCWaterHand;S1OtsuLabelWeak")
    rows = table(tmp_path / "set")
    assert set(rows) == {"Ghana_1_JRCWaterHand", "Ghana_50_S1OtsuLabelWeak"}
    assert {row["label_source"] for row in rows.values()} == {"weak"}
    numbers, _ = run_import("sen1floods11", source, tmp_path / "more", bands="VH;S2_B8A;JRC_WATER")
    assert numbers["TILES"] == 1
    pixels = tile(tmp_path / "more", "Ghana_1")
    assert np.array_equal(pixels[0, 1:], radar[1, 1:])
    assert (pixels[1, 1:] == 801).all()
    assert np.array_equal(pixels[2, 1:], truth[1:])
    assert np.isnan(pixels[:, 0, 0]).all()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda radar, label: (radar, np.where(label == 1, 7, 0).astype(np.int16)),
            "label values 7",
        ),
        (lambda radar, label: (10 ** (radar / 10), label), "is not in dB"),
        (lambda radar, label: (radar[:1], label), "has no band 2"),
        (lambda radar, label: (radar[:, :32], label[:32]), "is 64 × 32 pixels"),
    ],
)
def test_chip_that_is_wrong_is_left_out(source, tmp_path, change, reason):
    radar, label = change(*flood(seed=9))
    chip(source, "India_99", 9, radar.astype(np.float32), label)
    numbers, log = run_import("sen1floods11", source, tmp_path / "set")
    assert numbers["TILES"] == 4
    assert any(line.startswith("Left out: India_99 ") and reason in line for line in log)


def test_damaged_file_is_left_out(source, tmp_path):
    (source / HAND / "S1Hand/Ghana_1_S1Hand.tif").write_bytes(b"II*\0 broken")
    numbers, log = run_import("sen1floods11", source, tmp_path / "set")
    assert numbers["TILES"] == 3
    assert any("Ghana_1 cannot be read" in line for line in log)


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"layout": "ombria"}, "import.other_layout"),
        ({"layout": "sen1"}, "import.unknown_layout"),
        ({"bands": "VV;B3"}, "import.unknown_band"),
        ({"bands": "VV;VV"}, "bands.twice"),
        ({"labels": "Water"}, "import.unknown_labels"),
        ({"labels": "S1OtsuLabelWeak"}, "import.other_layout"),
        ({"tile_size": 3}, "import.tile_size"),
        ({"tile_size": 128}, "import.nothing"),
        ({"split": "random"}, "import.unknown_split"),
        ({"source": "nowhere"}, "import.no_folder"),
        ({"dataset": ""}, "import.no_dataset"),
    ],
)
def test_refusals(source, tmp_path, parameters, code):
    wanted = {"layout": "sen1floods11", "source": source, "dataset": tmp_path / "set"}
    with pytest.raises(HighwaterError) as caught:
        run_import(**{**wanted, **parameters})
    assert caught.value.code == code
    assert caught.value.remedy
    assert not any((tmp_path / "set").glob("*"))


def test_other_bands_or_sizes_do_not_join(source, tmp_path):
    run_import("sen1floods11", source, tmp_path / "set")
    for parameters, code in (
        ({"bands": "VV"}, "dataset.other_bands"),
        ({"tile_size": 32}, "dataset.other_tile_size"),
    ):
        with pytest.raises(HighwaterError) as caught:
            run_import("sen1floods11", source, tmp_path / "set", **parameters)
        assert caught.value.code == code


def test_interrupted_import_is_completed(source, tmp_path, monkeypatch):
    fit, calls = writing.require_fit, []

    def fail_at_the_third(*arguments):
        calls.append(arguments)
        if len(calls) == 3:
            raise HighwaterError("job.cancelled", "The job was cancelled.")
        fit(*arguments)

    monkeypatch.setattr(writing, "require_fit", fail_at_the_third)
    with pytest.raises(HighwaterError, match="cancelled"):
        run_import("sen1floods11", source, tmp_path / "set", tile_size=32)
    assert 0 < len(table(tmp_path / "set")) < 16
    monkeypatch.undo()
    numbers, _ = run_import("sen1floods11", source, tmp_path / "set", tile_size=32)
    assert numbers["TILES"] == 16
    assert 0 < numbers["ADDED"] < 16
    assert len(table(tmp_path / "set")) == 16


def test_cancelled_import_keeps_what_is_whole(source, tmp_path):
    contexts = []

    def cancel(event):
        if isinstance(event, Progress):
            contexts[0].cancel()

    parameters = {
        "layout": "sen1floods11",
        "source": str(source),
        "dataset": str(tmp_path / "set"),
    }
    with pytest.raises(HighwaterError) as caught:
        run_request(Request("importdataset", parameters, {}), cancel, contexts.append)
    assert caught.value.code == "job.cancelled"
    whole = len(table(tmp_path / "set"))
    assert 0 < whole < 4
    assert len(list((tmp_path / "set/images").rglob("*.tif"))) == whole
    numbers, _ = run_import("sen1floods11", source, tmp_path / "set")
    assert (numbers["TILES"], numbers["ADDED"]) == (4, 4 - whole)


def test_tile_of_the_same_name_from_elsewhere_stays(source, tmp_path):
    format = DatasetFormat(("VV", "VH"), "dB", 64, 64, 10.0)
    dataset = Dataset.open_or_create(tmp_path / "set", format)
    with dataset.add("mine", "mark", TileAttributes(), {"job": "preparetiles"}) as to:
        radar, label = flood(seed=77)
        to.add(0, 0, radar, label.astype(np.uint8), None, "Ghana_1")
    numbers, _ = run_import("sen1floods11", source, tmp_path / "set")
    assert (numbers["TILES"], numbers["ADDED"]) == (4, 4)
    assert len(table(tmp_path / "set")) == 5
    assert np.array_equal(tile(tmp_path / "set", "Ghana_1"), radar)
    assert np.array_equal(tile(tmp_path / "set", "Ghana_1_Ghana"), flood(seed=0)[0])
