"""Job ``preparesequences``: layers become a sequence of an index, and further ones are added."""

import json
import sqlite3

import numpy as np
import pytest
from rasterio import Affine

from model_backend.dataset.sequences import band_files, read_index
from model_backend.protocol import HighwaterError
from tests.support.series import layers_of, optical, radar

BOTH = ("VV", "VH")


@pytest.fixture
def paths(write_raster):
    """Radar images of four days; only the first two say their dates."""
    names = ("S1_20190204.tif", "S1_20190210.tif", "third.tif", "fourth.tif")
    return [write_raster(radar(seed), name, BOTH) for seed, name in enumerate(names)]


@pytest.fixture
def prepare(run_job, tmp_path):
    """Run the job on files; returns numbers and the log."""

    def run(*paths, **said):
        layers = [{"path": layer.path} for layer in layers_of(*paths)]
        said = {"sequence": "Beira", "dataset": str(tmp_path / "set"), **said}
        result, log = run_job("preparesequences", layers=layers, **said)
        return result.numbers, log

    return run


def write_table(tmp_path, text):
    path = tmp_path / "dates.csv"
    path.write_text(text, encoding="utf-8")
    return {"path": str(path), "name": "dates"}


def test_a_table_says_dates_labels_and_the_rest(prepare, paths, write_raster, tmp_path):
    cloudy = write_raster(optical(5), "S2_20190212.tif", ("B02", "B03", "B04", "B08"))
    table = write_table(
        tmp_path,
        "Layer;Date;Flooded;Cloud percent;Orbit;Incidence\n"
        "third.tif;2019-03-20;1;;descending;38,5\n"
        "S1_20190204;;0;;;\n"
        "S2_20190212;;;40;;\n"
        "elsewhere.tif;2019-01-01;1;;;\n",
    )
    numbers, log = prepare(
        *paths[:3], cloudy, table=table, region="Sofala", split="train", label="flood"
    )
    assert numbers == {"SEQUENCES": 1, "IMAGES": 4, "FLOODED": 1, "ADDED": 4, "LEFT_OUT": 0}
    assert "1 of 4 rows of the table “dates” name no layer" in log and "“elsewhere.tif”" in log
    places, images = read_index(tmp_path / "set")
    place = places["Beira"]
    assert (place.region, place.split, place.flooding, place.first_flood) == (
        *("Sofala", "train", 1, "2019-03-20"),
    )
    rows = list(images.values())
    assert [(row.date, row.flooding) for row in rows] == [
        ("2019-02-04", 0),
        ("2019-02-10", -1),
        ("2019-02-12", -1),
        ("2019-03-20", 1),
    ]
    assert (rows[3].orbit, rows[3].incidence, rows[2].cloud_percent) == ("descending", 38.5, 40)
    assert "2019-03-20: Sentinel-1, descending, dB, 100 % valid, flooded." in log


def test_a_label_of_the_whole_sequence_alone(prepare, paths, tmp_path):
    prepare(*paths[:2], label="flood")
    places, images = read_index(tmp_path / "set")
    assert places["Beira"].flooding == 1
    assert {row.flooding for row in images.values()} == {-1}
    # Further images without a label do not take it away.
    prepare(paths[2], dates={"third": "2019-02-16"})
    assert read_index(tmp_path / "set")[0]["Beira"].flooding == 1


def test_again_adds_what_is_new_and_keeps_edits(prepare, paths, tmp_path):
    prepare(*paths[:2], split="train")
    with sqlite3.connect(tmp_path / "set/sequences.gpkg") as file:
        file.execute("UPDATE images SET flooding = 1 WHERE date = '2019-02-10'")
        file.execute("UPDATE sequences SET region = 'Sofala'")
    file.close()
    table = write_table(tmp_path, "file,flooded\nS1_20190204,0\nS1_20190210,0\n")
    numbers, _ = prepare(*paths[:2], table=table)
    assert (numbers["IMAGES"], numbers["ADDED"]) == (2, 0)
    places, images = read_index(tmp_path / "set")
    assert [row.flooding for row in images.values()] == [0, 1]
    assert (places["Beira"].region, places["Beira"].split) == ("Sofala", "train")

    numbers, _ = prepare(*paths[2:3], dates={"third.tif": "2019-01-01T05:00:00Z"})
    assert (numbers["IMAGES"], numbers["ADDED"]) == (3, 1)
    numbers, _ = prepare(*paths[:2], sequence="Buzi")
    assert (numbers["SEQUENCES"], numbers["IMAGES"]) == (2, 5)
    places, images = read_index(tmp_path / "set")
    assert (places["Beira"].images, places["Beira"].first_date) == (3, "2019-01-01T05:00:00Z")
    for row in images.values():
        for file in band_files(places[row.sequence].root, row).values():
            assert file.path in paths
    runs = json.loads((tmp_path / "set/sequences.json").read_text())["runs"]
    assert [run["parameters"]["sequence"] for run in runs] == ["Beira"] * 3 + ["Buzi"]


def test_what_cannot_be_added_is_said(prepare, paths, write_raster, tmp_path):
    prepare(*paths[:2])
    before = (tmp_path / "set/sequences.gpkg").read_bytes()

    def refused(*given, **said):
        with pytest.raises(HighwaterError) as caught:
            prepare(*given, **said)
        assert (tmp_path / "set/sequences.gpkg").read_bytes() == before
        return caught.value.code

    assert refused(paths[0], dates={"S1_20190204": "2019-05-01"}) == "sequence.other_date"
    away = Affine(10, 0, 700_000, 0, -10, 2_960_000)
    far = write_raster(radar(7), "S1_20190301.tif", BOTH, transform=away)
    assert refused(far) == "sequence.no_overlap"
    assert refused(paths[2]) == "sequence.no_date"
    assert refused(paths[2], dates={"fifth": "2019-05-01"}) == "sequence.unknown_layer"
    assert refused(*paths[:2], sequence=" ") == "sequence.no_name"
    assert refused(*paths[:2], split="half") == "parameter.part"
    assert refused(*paths[:2], label="wet") == "parameter.label"
    assert refused(sequence="Buzi") == "input.missing"
    assert refused(paths[0], sequence="Buzi") == "sequence.one_image"
    # Another file of a date that is there does not take its place.
    other = write_raster(radar(8), "again/S1_20190204.tif", BOTH)
    numbers, log = prepare(other, paths[2], dates={"third": "2019-03-03"})
    assert (numbers["ADDED"], numbers["LEFT_OUT"]) == (1, 1)
    assert "S1_20190204 is of a date that the index has already, from other files" in log


def test_tables_that_cannot_be_used(prepare, paths, tmp_path):
    def refused(text, **said):
        with pytest.raises(HighwaterError) as caught:
            prepare(*paths[:2], table=write_table(tmp_path, text), **said)
        assert not (tmp_path / "set").exists()
        return caught.value.code, caught.value.sentence

    assert refused("a,b\n1,2\n")[0] == "sequence.table"
    assert refused("layer,date\nother,2019-01-01\n")[0] == "sequence.table_foreign"
    code, sentence = refused("layer,flooded\nS1_20190204,maybe\n")
    assert code == "sequence.table_value" and "“maybe”" in sentence
    assert refused("layer,clouds\nS1_20190204,140\n")[0] == "sequence.table_value"
    assert refused("layer,date\nS1_20190204,4.2.2019\n")[0] == "sequence.bad_date"
    assert refused("layer,flooded\nS1_20190204,1\n", label="dry")[0] == "sequence.label"
    both = "layer,flooded\nS1_20190204,0\nS1_20190210,0\n"
    assert refused(both, label="flood")[0] == "sequence.label"


def test_an_unreadable_layer_is_left_out_and_listed(prepare, paths, write_raster, tmp_path):
    broken = tmp_path / "S1_20190207.tif"
    broken.write_bytes(b"II*\0")
    numbers, log = prepare(paths[0], broken, paths[1])
    assert (numbers["IMAGES"], numbers["LEFT_OUT"]) == (2, 1)
    assert "S1_20190207.tif" in log
    said = json.loads((tmp_path / "set/sequences.json").read_text())
    assert [item["image"] for item in said["left_out"]] == ["Beira/S1_20190207.tif"]
    with pytest.raises(HighwaterError) as caught:
        prepare(paths[0], broken, paths[1], sequence="Buzi", skip_unreadable=False)
    assert caught.value.code == "input.not_raster"


def test_bands_that_nobody_can_recognise_are_named(prepare, write_raster, tmp_path):
    paths = [write_raster(optical(day)[:3], f"scene_2019020{day}.tif") for day in (1, 2)]
    prepare(*paths, bands=["B02", "B03", "B04"])
    places, images = read_index(tmp_path / "set")
    found = band_files(places["Beira"].root, next(iter(images.values())))
    assert {band: file.number for band, file in found.items()} == {"B02": 1, "B03": 2, "B04": 3}


def test_a_folder_of_something_else_is_refused(prepare, paths, tmp_path):
    (tmp_path / "set").mkdir()
    (tmp_path / "set/notes.txt").write_text("mine")
    with pytest.raises(HighwaterError) as caught:
        prepare(*paths[:2])
    assert caught.value.code == "dataset.folder_in_use"


def test_a_large_image_is_not_read_whole(prepare, write_raster, tmp_path):
    side = 1500
    paths = []
    for day in (1, 2):
        bands = np.tile(radar(day, 100), (1, side // 100, side // 100))
        bands[:, :300] = np.nan
        paths.append(write_raster(bands, f"S1_2019020{day}.tif", BOTH, tiled=True))
    prepare(*paths)
    row = next(iter(read_index(tmp_path / "set")[1].values()))
    assert (row.width, row.valid_percent) == (side, pytest.approx(80, abs=0.2))
    assert row.full_coverage == 0
    assert row.mean_vv == pytest.approx(radar(1, 100)[0].mean(), abs=0.1)
