"""Sequences are divided by place, never by image."""

import json
import sqlite3

import pytest
import shapely

from model_backend.dataset.sequences import read_index, sequence_of, write_index
from model_backend.protocol import HighwaterError
from tests.unit.test_sequences import image

FLOODED = 4  # of the regions


@pytest.fixture
def index(tmp_path):
    """Twelve regions a degree apart, each of two places; every third is flooded."""
    folder = tmp_path / "set"
    folder.mkdir()
    places, images = [], []
    for number in range(12):
        for half in (0, 1):
            name = f"place {number}{'ab'[half]}"
            rows = [
                image(f"2019-03-{day:02d}", int(number % 3 == 0 and day > 10), sequence=name)
                for day in (1, 13)
            ]
            square = shapely.box(number, half * 0.3, number + 0.1, half * 0.3 + 0.1)
            places.append(sequence_of(name, rows, "/data", f"region {number}", geometry=square))
            images += rows
    write_index(folder, places, images)
    (folder / "sequences.json").write_text('{"notes": ["kept"]}')
    return folder


@pytest.fixture
def split(run_job, index):
    def run(outputs=None, **said):
        result, log = run_job("splitdataset", outputs, dataset=str(index), **said)
        places, _ = read_index(index)
        return result.numbers, places, log

    return run


def refused(split, **said):
    with pytest.raises(HighwaterError) as caught:
        split(**said)
    return caught.value


def parts_of(places, column="split"):
    regions = {}
    for place in places.values():
        regions.setdefault(place.region, set()).add(getattr(place, column))
    return regions


def test_by_region_with_shares_floods_and_a_seed(split, index, tmp_path):
    numbers, places, log = split({"report": tmp_path / "report.json"}, seed=3)
    assert (numbers["TILES"], numbers["SEQUENCES"], numbers["CHANGED"]) == (0, 24, 24)
    assert (numbers["TRAIN_SEQUENCES"], numbers["VALIDATION_SEQUENCES"]) == (16, 4)
    assert numbers["TEST_SEQUENCES"] == 4
    regions = parts_of(places)
    assert all(len(parts) == 1 for parts in regions.values())
    for part in ("TRAIN", "VALIDATION", "TEST"):  # half the images of a third of the places
        assert numbers[f"{part}_FLOOD_PERCENT"] == pytest.approx(100 / 6, abs=9)
    assert numbers["CALIBRATION_FLOOD_PERCENT"] is None
    assert numbers["MINIMUM_DISTANCE"] == pytest.approx(100_000, rel=0.02)
    assert "train: 16 sequences" in log
    said = json.loads((index / "sequences.json").read_text())
    assert said["notes"] == ["kept"] and said["split"]["numbers"] == numbers
    assert json.loads((tmp_path / "report.json").read_text())["method"] == "region"
    again, same, _ = split(seed=3)
    assert (again["CHANGED"], parts_of(same)) == (0, regions)
    assert parts_of(split(seed=4)[1]) != regions


def test_folds_by_region_leave_the_test_out(split, index):
    with sqlite3.connect(index / "sequences.gpkg") as file:
        file.execute("UPDATE sequences SET split = 'test' WHERE region = 'region 3'")
    file.close()
    numbers, places, log = split(method="kfold", folds=3)
    folds = parts_of(places, "fold")
    assert folds.pop("region 3") == {-1}
    assert all(len(found) == 1 for found in folds.values())
    assert {fold for found in folds.values() for fold in found} == {0, 1, 2}
    assert (numbers["FOLDS"], numbers["TEST_SEQUENCES"]) == (3, 2)
    assert "2 sequences that test or calibrate stay out of the folds" in log


def test_one_region_is_held_out(split):
    numbers, places, _ = split(method="holdout", holdout="region 6")
    assert {p.sequence for p in places.values() if p.split == "test"} == {"place 6a", "place 6b"}
    assert numbers["TRAIN_SEQUENCES"] + numbers["VALIDATION_SEQUENCES"] == 22
    assert numbers["VALIDATION_SEQUENCES"] in (2, 4, 6)
    assert refused(split, method="holdout", holdout="region 99").code == "split.holdout"


def test_a_table_of_sequences_and_regions(split, tmp_path):
    table = tmp_path / "parts.csv"
    table.write_text(
        "sequence,split\nregion 1,test\nplace 2a,validation\nplace 2b,train\nregion 4,train\n"
    )
    said = {"method": "csv", "table": str(table)}
    numbers, places, log = split(**said)
    found = {name: place.split for name, place in places.items() if place.split}
    # Of one region only the validation keeps its own.
    assert found == {
        "place 1a": "test",
        "place 1b": "test",
        "place 2a": "validation",
        "place 4a": "train",
        "place 4b": "train",
    }
    assert (numbers["SET_ASIDE"], numbers["CHANGED"]) == (1, 5)
    assert "18 of 24 sequences are not in the table" in log
    error = refused(split, conflicts="refuse", **said)
    assert error.code == "split.contact" and "“place 2a”" in error.sentence


def test_images_are_never_divided(split, tmp_path):
    table = tmp_path / "parts.csv"
    table.write_text("place 1a,train\nS1_2019-03-01,test\n")
    error = refused(split, method="csv", table=str(table))
    assert error.code == "split.by_image" and "“S1_2019-03-01”" in error.sentence
    error = refused(split, method="random")
    assert error.code == "split.sequences" and "the images of a place never" in error.sentence
    assert refused(split, method="event").code == "split.sequences"
    assert refused(split, method="kfold", fold_by="scene").code == "split.sequences"


def test_places_that_overlap_stay_together(split, index):
    places, images = read_index(index)
    other = places["place 5a"].geometry
    places["place 9b"].geometry = shapely.affinity.translate(other, 0.05, 0.05)
    write_index(index, list(places.values()), list(images.values()))
    _, places, log = split(seed=1)
    assert places["place 9b"].split == places["place 5a"].split
    assert "Kept together, since their places touch: region 5 + region 9" in log


def test_what_cannot_be_divided(split, index, tmp_path):
    assert refused(split, train=0, validation=0, test=0).code == "split.fractions"
    assert refused(split, method="kfold", folds=13).code == "split.too_few_groups"
    assert refused(split, group_field="owner").code == "split.no_column"
    table = tmp_path / "parts.csv"
    table.write_text("elsewhere,train\n")
    error = refused(split, method="csv", table=str(table))
    assert error.code == "split.table_foreign" and "no sequence and no region" in error.sentence
    before = (index / "sequences.gpkg").read_bytes()
    table.write_text("place 1a,half\n")
    assert refused(split, method="csv", table=str(table)).code == "split.table_malformed"
    assert (index / "sequences.gpkg").read_bytes() == before
    write_index(index, [], [])
    assert refused(split).code == "dataset.empty"


def test_a_part_of_one_kind_is_warned_of(split):
    _, _, log = split(method="holdout", holdout="region 1")
    assert "test has only sequences with no flood" in log


def test_blocks_keep_regions_together(split, index):
    _, places, _ = split(method="block", block_size=20_000)
    assert all(len(parts) == 1 for parts in parts_of(places).values())
    rows, images = read_index(index)
    rows["place 0a"].geometry = None
    write_index(index, list(rows.values()), list(images.values()))
    error = refused(split, method="block")
    assert error.code == "split.no_place" and "1 of 24 sequences" in error.sentence
