"""Parts that a table says, and what cannot be divided."""

from __future__ import annotations

import pytest

from model_backend.protocol import HighwaterError
from tests.support.datasets import Placed, make_dataset, parts_of


@pytest.mark.parametrize(
    "text",
    [
        "tile,split\ns0_0_0,train\ns1,test\n",
        "split;scene\nTRAIN;images/s0_0_0.tif\nTesting;s1.tif\n",
        "s0_0_0,train\ns1,test\n",
    ],
)
def test_a_table_says_the_parts(regions, run_job, tmp_path, text):
    table = tmp_path / "parts.csv"
    table.write_text(text)
    regions.index.update({"s3_0_0": {"split": "validation"}})
    _, log = run_job("splitdataset", dataset=str(regions.folder), method="csv", table=str(table))
    parts = parts_of(regions)
    assert [name for name, part in parts.items() if part == "train"] == ["s0_0_0"]
    assert [name for name, part in parts.items() if part == "test"] == [
        "s1_0_0",
        "s1_0_1",
        "s1_1_0",
        "s1_1_1",
    ]
    assert parts["s3_0_0"] == "validation"
    assert "19 of 24 tiles are not in the table" in log


def test_a_table_that_divides_neighbours_keeps_the_tested_ones(regions, run_job, tmp_path):
    table = tmp_path / "parts.csv"
    table.write_text("s0,train\ns0_0_0,test\ns1,train\n")
    result, _ = run_job("splitdataset", dataset=str(regions.folder), method="csv", table=str(table))
    parts = parts_of(regions)
    assert parts["s0_0_0"] == "test"
    assert {parts[name] for name in ("s0_0_1", "s0_1_0", "s0_1_1")} == {""}
    assert result.numbers["SET_ASIDE"] == 3
    with pytest.raises(HighwaterError) as refusal:
        run_job(
            "splitdataset",
            dataset=str(regions.folder),
            method="csv",
            table=str(table),
            conflicts="refuse",
        )
    assert refusal.value.code == "split.contact"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a,train\n", "split.table_foreign"),
        ("s0,holiday\n", "split.table_malformed"),
        ("s0\n", "split.table_malformed"),
        ("", "split.table_malformed"),
    ],
)
def test_bad_tables(regions, run_job, tmp_path, text, code):
    table = tmp_path / "parts.csv"
    table.write_text(text)
    with pytest.raises(HighwaterError) as refusal:
        run_job("splitdataset", dataset=str(regions.folder), method="csv", table=str(table))
    assert refusal.value.code == code


def test_a_missing_table(regions, run_job, tmp_path):
    with pytest.raises(HighwaterError) as refusal:
        run_job(
            "splitdataset",
            dataset=str(regions.folder),
            method="csv",
            table=str(tmp_path / "none.csv"),
        )
    assert refusal.value.code == "split.no_table"


def test_tiles_without_region_are_named(tmp_path, run_job):
    dataset = make_dataset(tmp_path / "bare", [Placed("a"), Placed("b", 5000)])
    with pytest.raises(HighwaterError) as refusal:
        run_job("splitdataset", dataset=str(dataset.folder))
    assert refusal.value.code == "split.no_region"
    assert "2 of 2" in refusal.value.sentence


def test_blocks_need_places(tmp_path, run_job):
    tiles = [Placed(f"t{i}", epsg=None, scene=f"s{i}") for i in range(4)]
    dataset = make_dataset(tmp_path / "nowhere", tiles)
    with pytest.raises(HighwaterError) as refusal:
        run_job("splitdataset", dataset=str(dataset.folder), method="block")
    assert refusal.value.code == "split.no_place"


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"method": "magic"}, "split.method"),
        ({"train": -1.0}, "split.fractions"),
        ({"train": 0.0, "validation": 0.0, "test": 0.0}, "split.fractions"),
        ({"method": "kfold", "folds": 1}, "split.folds"),
        ({"method": "kfold", "fold_by": "moon"}, "split.method"),
        ({"method": "kfold", "folds": 9}, "split.too_few_groups"),
        ({"method": "block", "block_size": 0.0}, "split.block"),
        ({"method": "holdout"}, "split.holdout"),
        ({"method": "csv"}, "split.no_table"),
        ({"gap": -1.0}, "split.gap"),
        ({"conflicts": "ignore"}, "split.conflicts"),
        ({"group_field": "moon"}, "split.no_column"),
    ],
)
def test_bad_parameters(regions, run_job, parameters, code):
    with pytest.raises(HighwaterError) as refusal:
        run_job("splitdataset", dataset=str(regions.folder), **parameters)
    assert refusal.value.code == code
