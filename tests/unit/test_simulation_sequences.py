"""Job ``simulatesequences``: the layout of SEN12-FLOOD, labels, repeatability, refusals."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import asdict
from datetime import date, timedelta

import numpy as np
import pytest
import rasterio

from model_backend.dataset.sequences import read_index
from model_backend.jobs import run_request
from model_backend.outputs import OutputFiles
from model_backend.protocol import HighwaterError, Progress, Request
from model_backend.protocol.parameters import SimulateSequencesParameters
from tests.support.layouts import run_import

SMALL = {
    "places": 4, "width": 56, "height": 40, "pixel_size": 20.0, "radar_least": 4, "radar_most": 7,
    "optical_least": 2, "optical_most": 4, "flooded": 0.75, "seed": 5,
}  # fmt: skip
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")


def simulate(folder, emit=lambda event: None, on_start=None, **values):
    """Run the job; its numbers."""
    parameters = {**asdict(SimulateSequencesParameters()), **SMALL, **values}
    request = Request("simulatesequences", parameters, {"folder": str(folder)})
    return run_request(request, emit, on_start).numbers


def truth_of(folder):
    """Rows of the table by place and image."""
    with open(folder / "truth.csv", newline="", encoding="utf-8") as file:
        return {(row["place"], row["image"]): row for row in csv.DictReader(file)}


def hashes(folder):
    """Hash of every file of the places."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.glob("*/*"))
    }


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("simulated") / "set"
    return folder, simulate(folder)


def test_the_import_takes_every_image(made, tmp_path):
    folder, numbers = made
    imported, log = run_import("sen12flood", folder, tmp_path / "index")
    images = numbers["RADAR_IMAGES"] + numbers["OPTICAL_IMAGES"]
    assert (imported["LEFT_OUT"], imported["IMAGES"], imported["SEQUENCES"]) == (0, images, 4)
    assert imported["FLOODED"] == numbers["FLOODED_IMAGES"] > 0
    places, rows = read_index(tmp_path / "index")
    assert list(places) == ["0001", "0002", "0003", "0004"]
    truth = truth_of(folder)
    assert set(rows) == set(truth)
    for key, row in rows.items():
        said = truth[key]
        assert (row.flooding, row.date, row.sensor) == (
            *(int(said["flooded"]), said["date"], said["sensor"]),
        )
        assert row.orbit == said["orbit"].lower()
        known = row.incidence if row.orbit else row.cloud_percent / 100
        assert known == pytest.approx(float(said["incidence"] or said["cloud_share"]), abs=1e-4)
        assert (row.width, row.height) == (56, 40)
        assert (row.full_coverage == 1) == (row.valid_percent == 100)
        assert row.unit == ("linear power" if row.orbit else "reflectance × 10000")
        assert set(json.loads(row.files)) == set(("VV", "VH") if row.orbit else BANDS)
    for name, place in places.items():
        image = next(row for row in rows.values() if row.sequence == name)
        first = next((folder / name).glob("*.tif"))
        with rasterio.open(first) as dataset:
            bounds = rasterio.warp.transform_bounds(dataset.crs, 4326, *dataset.bounds)
            assert dataset.crs.to_string() == image.crs
        assert place.geometry.bounds == pytest.approx(bounds, abs=1e-3)


def test_the_lists_are_those_of_the_public_set(made):
    folder, _ = made
    radar, optical = (
        json.loads((folder / name).read_text("utf-8")) for name in ("S1list.json", "S2list.json")
    )
    assert list(radar) == list(optical) == ["0001", "0002", "0003", "0004"]
    for listed, own in ((radar, {"orbit"}), (optical, set())):
        for name, place in listed.items():
            assert (place["folder"], place["geo"]["type"]) == (name, "Polygon")
            images = {key: item for key, item in place.items() if key.isdigit()}
            assert list(images) == [str(i + 1) for i in range(place["count"])]
            assert set(place) == {"folder", "count", "geo", *images}
            keys = {"date", "filename", "FLOODING", "FULL-DATA-COVERAGE"} | own
            assert all(set(item) == keys for item in images.values())
            dates = [item["date"] for item in images.values()]
            assert dates == sorted(dates)
    assert {item["orbit"] for place in radar.values() for key, item in place.items()
            if key.isdigit()} == {"ASCENDING", "DESCENDING"}  # fmt: skip
    assert all(4 <= place["count"] <= 7 for place in radar.values())
    assert all(2 <= place["count"] <= 4 for place in optical.values())


def test_values_are_those_of_the_sensors(made):
    folder, _ = made
    for path in folder.glob("*/*.tif"):
        values, dataset = read(path)
        assert dataset.res == (20, 20)
        valid = values[values > 0]
        if path.name.startswith("S1"):
            assert values.dtype == np.float32 and path.name.endswith(
                ("_corrected_VV.tif", "_corrected_VH.tif")
            )
            assert -28 < 10 * np.log10(np.median(valid)) < 0
        else:
            assert values.dtype == np.uint16
            assert 100 < np.median(valid) < 12000
    assert len(list(folder.iterdir())) == 4 + 3  # places, lists and the table


def test_labels_and_shares_belong_together(made):
    rows = truth_of(made[0]).values()
    for row in rows:
        assert int(row["flooded"]) == (float(row["flood_share"]) >= 0.01)
        assert (row["cloud_share"] == "") == (row["incidence"] != "") == (row["orbit"] != "")
        assert row["orbit"] == "" or 30 <= float(row["incidence"]) <= 45.5
    # One angle for each orbit of a place.
    angles = {(row["place"], row["orbit"], row["incidence"]) for row in rows if row["orbit"]}
    assert len(angles) == len({item[:2] for item in angles})
    assert len({item[2] for item in angles}) == len(angles)


def test_the_same_seed_gives_the_same_bytes_and_places_stand_alone(made, tmp_path):
    folder, _ = made
    simulate(tmp_path / "one", places=1, first_place=3)
    expected = {name: value for name, value in hashes(folder).items() if name.startswith("0003")}
    assert hashes(tmp_path / "one") == expected
    own = {key: row for key, row in truth_of(folder).items() if key[0] == "0003"}
    assert truth_of(tmp_path / "one") == own
    simulate(tmp_path / "other", places=1, first_place=3, seed=6)
    assert not set(hashes(tmp_path / "other").values()) & set(expected.values())


def test_as_many_images_as_the_public_set_has_at_most(tmp_path):
    numbers = simulate(
        tmp_path / "long", places=1, width=16, height=16, radar_least=58, radar_most=58,
        optical_least=20, optical_most=20, start="2024-02-20",
    )  # fmt: skip
    assert (numbers["RADAR_IMAGES"], numbers["OPTICAL_IMAGES"]) == (58, 20)
    dates = [date.fromisoformat(row["date"]) for row in truth_of(tmp_path / "long").values()]
    assert dates == sorted(dates)
    assert date(2024, 2, 20) <= dates[0] and dates[-1] - dates[0] < timedelta(days=200)


def test_one_sensor_only(tmp_path):
    numbers = simulate(tmp_path / "radar", places=1, optical_least=0, optical_most=0)
    assert numbers["OPTICAL_IMAGES"] == 0 and numbers["CLOUD_SHARE"] == 0
    assert json.loads((tmp_path / "radar/S2list.json").read_text()) == {}
    assert run_import("sen12flood", tmp_path / "radar", tmp_path / "set")[0]["LEFT_OUT"] == 0


def test_shares_are_kept():
    from model_backend.simulation.sequences.nature import floods

    for share in (0.0, 0.3, 1.0):
        said = [floods(7, number, share) for number in range(1, 201)]
        assert np.mean(said) == pytest.approx(share, abs=0.01)
        # Neither half of the places by number, nor every second or third, is all of one kind.
        for step in (2, 3, 5):
            assert np.mean(said[::step]) == pytest.approx(share, abs=0.05)


@pytest.mark.parametrize(
    ("values", "code", "words"),
    [
        ({"places": 0}, "parameter.out_of_range", "number of places is 0"),
        ({"radar_least": 9, "radar_most": 8}, "parameter.order", "number of radar images, 9"),
        ({"optical_least": 5}, "parameter.order", "number of optical images, 5"),
        ({"radar_least": 0, "optical_least": 0}, "parameter.nothing", "neither radar nor optical"),
        ({"radar_most": 201}, "parameter.out_of_range", "between 0 and 200"),
        ({"width": 15}, "parameter.out_of_range", "between 16 and 2048 pixels"),
        ({"height": 3000}, "parameter.out_of_range", "height is 3000 pixels"),
        ({"pixel_size": float("nan")}, "parameter.out_of_range", "pixel size is nan"),
        ({"clouds": 1.5}, "parameter.out_of_range", "share of clouds is 1.5"),
        ({"first_place": 9998}, "parameter.out_of_range", "last place would have the number 10001"),
        ({"start": "yesterday"}, "parameter.date", "“yesterday” is no date"),
        ({"start": "0001-01-01"}, "parameter.date", "between 2000 and 2100"),
    ],
)
def test_what_no_set_can_be_made_of_is_refused(tmp_path, values, code, words):
    with pytest.raises(HighwaterError, match=words) as raised:
        simulate(tmp_path / "set", **values)
    assert raised.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_use_is_refused_and_left_as_it_is(tmp_path):
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "mine.txt").write_text("keep")
    with pytest.raises(HighwaterError, match="is not empty") as raised:
        simulate(folder)
    assert raised.value.code == "output.folder_in_use"
    assert [path.name for path in tmp_path.rglob("*")] == ["set", "mine.txt"]


def test_an_empty_folder_is_filled(tmp_path):
    folder = tmp_path / "set"
    folder.mkdir()
    simulate(folder, places=1)
    assert (folder / "0001").is_dir() and (folder / "truth.csv").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_a_cancelled_set_leaves_nothing(tmp_path):
    contexts = []

    def emit(event):
        if isinstance(event, Progress) and event.fraction > 0:
            contexts[0].cancel()

    with pytest.raises(HighwaterError, match="cancelled"):
        simulate(tmp_path / "set", emit, contexts.append)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_becomes_an_output_as_a_whole(tmp_path):
    outputs = OutputFiles({"folder": str(tmp_path / "set")}, "token")
    part = outputs.new_folder("folder")
    (part / "inner").mkdir()
    (part / "inner" / "file").write_text("content")
    assert not (tmp_path / "set").exists()
    assert outputs.commit() == {"folder": str(tmp_path / "set")}
    assert (tmp_path / "set/inner/file").read_text() == "content"
    other = OutputFiles({"folder": str(tmp_path / "other")}, "token2")
    (other.new_folder("folder") / "file").write_text("half")
    other.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["set"]
