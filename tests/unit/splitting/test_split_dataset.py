"""Job splitdataset: parts share no ground, whatever way is chosen."""

from __future__ import annotations

import itertools
import json
import math
import sqlite3
from collections import Counter

import numpy as np
import pytest
from pyproj import Geod

from model_backend.dataset.places import Places
from model_backend.dataset.tile import TileAttributes
from model_backend.protocol import HighwaterError
from tests.support.datasets import FAR, PIXEL, SIZE, Placed, field, make_dataset, parts_of

SIDE = SIZE * PIXEL


@pytest.fixture
def area(tmp_path):
    """One area of 12 × 12 adjoining tiles."""
    waters = [0.0, 0.2, 0.5, 0.1, 0.9]
    return make_dataset(tmp_path / "area", field("area", "delta", 0, 0, 12, 12, waters=waters))


def touching(dataset, column="split"):
    """Pairs of tiles in different parts that touch, found the slow way."""
    tiles = dataset.tiles()
    found = []
    for a, b in itertools.combinations(tiles, 2):
        one, other = getattr(a, column), getattr(b, column)
        if one in ("", None) or other in ("", None) or one == other:
            continue
        xs, ys = np.array(a.footprint), np.array(b.footprint)
        apart = [
            max(xs[:, axis].min() - ys[:, axis].max(), ys[:, axis].min() - xs[:, axis].max())
            for axis in (0, 1)
        ]
        if max(apart) < 3e-5:  # three metres
            found.append((a.tile, b.tile))
    return found


def test_regions_stay_whole_and_every_part_gets_some(regions, run_job):
    result, _ = run_job("splitdataset", dataset=str(regions.folder), method="region")
    by_region = {}
    for tile in regions.tiles():
        by_region.setdefault(tile.region, set()).add(tile.split)
    assert all(len(parts) == 1 for parts in by_region.values())
    numbers = result.numbers
    assert (numbers["TRAIN_TILES"], numbers["VALIDATION_TILES"], numbers["TEST_TILES"]) == (
        16,
        4,
        4,
    )
    assert numbers["CALIBRATION_TILES"] == 0
    # Neighbouring regions' tiles: 100 km from corner to corner, less two tiles.
    assert numbers["MINIMUM_DISTANCE"] == pytest.approx(FAR - 2 * SIDE, rel=2e-3)


def test_stratified_parts_have_about_the_whole_share_of_water(tmp_path, run_job):
    tiles = []
    for i in range(20):
        tiles += field(f"s{i}", f"region {i}", i * FAR, 0, 1, 2, waters=[i / 20])
    dataset = make_dataset(tmp_path / "many", tiles)
    result, _ = run_job("splitdataset", dataset=str(dataset.folder), method="region", seed=3)
    whole = result.numbers["WATER_PERCENT"]
    for part in ("TRAIN", "VALIDATION", "TEST"):
        assert result.numbers[f"{part}_WATER_PERCENT"] == pytest.approx(whole, abs=6)


def test_same_seed_same_split_and_another_seed_another(tmp_path, run_job):
    tiles = []
    for i in range(20):
        tiles += field(f"s{i}", f"region {i}", i * FAR, 0, 1, 1, waters=[(i % 5) / 10])
    dataset = make_dataset(tmp_path / "seeds", tiles)
    found = []
    for seed in (1, 1, 2):
        run_job("splitdataset", dataset=str(dataset.folder), method="region", seed=seed)
        found.append(parts_of(dataset))
    assert found[0] == found[1]
    assert found[0] != found[2]


def test_regions_that_touch_are_kept_together(tmp_path, run_job):
    tiles = [
        *field("a", "west", 0, 0, 2, 2),
        *field("b", "east", 2 * SIDE, 0, 2, 2),
        *field("c", "far", FAR, 0, 2, 2),
        *field("d", "farther", 2 * FAR, 0, 2, 2),
    ]
    dataset = make_dataset(tmp_path / "touch", tiles)
    _, log = run_job("splitdataset", dataset=str(dataset.folder), method="event")
    parts = parts_of(dataset, lambda tile: tile.region)
    assert parts["west"] == parts["east"]
    assert set(parts.values()) == {"train", "validation", "test"}
    assert "east + west" in log or "west + east" in log


def test_regions_that_touch_are_refused_when_nothing_may_be_moved(tmp_path, run_job):
    tiles = [*field("a", "west", 0, 0, 2, 2), *field("b", "east", 2 * SIDE, 0, 2, 2)]
    dataset = make_dataset(tmp_path / "touch", tiles)
    with pytest.raises(HighwaterError) as refusal:
        run_job(
            "splitdataset",
            dataset=str(dataset.folder),
            validation=0.0,
            test=0.5,
            train=0.5,
            conflicts="refuse",
        )
    assert refusal.value.code == "split.contact"
    assert set(parts_of(dataset).values()) == {""}


def test_blocks_of_one_area_share_no_border(area, run_job):
    result, log = run_job(
        "splitdataset", dataset=str(area.folder), method="block", block_size=3 * SIDE
    )
    assert touching(area) == []
    numbers = result.numbers
    assert min(numbers[f"{part}_TILES"] for part in ("TRAIN", "VALIDATION", "TEST")) > 0
    assert numbers["MINIMUM_DISTANCE"] >= SIDE - 15
    counts = Counter(parts_of(area).values())
    assert numbers["SET_ASIDE"] == counts[""] > 0
    assert sum(counts.values()) == 144
    assert "set aside" in log


def test_a_gap_keeps_parts_farther_apart(area, run_job):
    result, _ = run_job(
        "splitdataset",
        dataset=str(area.folder),
        method="block",
        block_size=5 * SIDE,
        gap=1.5 * SIDE,
        validation=0.0,
    )
    assert result.numbers["MINIMUM_DISTANCE"] >= 1.5 * SIDE


def test_blocks_need_room(area, run_job):
    with pytest.raises(HighwaterError) as refusal:
        run_job("splitdataset", dataset=str(area.folder), method="block", block_size=1e6)
    assert refusal.value.code == "split.too_few_groups"


def test_random_split_of_adjoining_tiles_is_refused_with_the_reason(area, run_job):
    with pytest.raises(HighwaterError) as refusal:
        run_job("splitdataset", dataset=str(area.folder), method="random")
    assert refusal.value.code == "split.random_contact"
    assert "would train and test the model" in refusal.value.sentence
    assert set(parts_of(area).values()) == {""}


def test_random_split_of_scattered_tiles_warns(tmp_path, run_job):
    tiles = [
        Placed(f"t{i:02d}", i * 5000.0, 0, (i % 4) / 4, TileAttributes(region="x"))
        for i in range(40)
    ]
    dataset = make_dataset(tmp_path / "scattered", tiles)
    result, log = run_job("splitdataset", dataset=str(dataset.folder), method="random")
    assert [result.numbers[f"{part}_TILES"] for part in ("TRAIN", "VALIDATION", "TEST")] == [
        28,
        6,
        6,
    ]
    assert "not elsewhere" in log


def test_folds_by_region(regions, run_job):
    result, _ = run_job("splitdataset", dataset=str(regions.folder), method="kfold", folds=3)
    folds = {}
    for tile in regions.tiles():
        folds.setdefault(tile.region, set()).add(tile.fold)
        assert tile.split == ""
    assert all(len(items) == 1 for items in folds.values())
    assert Counter(next(iter(items)) for items in folds.values()) == {0: 2, 1: 2, 2: 2}
    assert result.numbers["FOLDS"] == 3
    assert result.numbers["MINIMUM_DISTANCE"] > 90_000


def test_folds_leave_the_test_tiles_out(regions, run_job):
    run_job("splitdataset", dataset=str(regions.folder), method="holdout", holdout="region 5")
    _, log = run_job("splitdataset", dataset=str(regions.folder), method="kfold", folds=5)
    tested = [tile for tile in regions.tiles() if tile.split == "test"]
    assert {tile.region for tile in tested} == {"region 5"}
    assert {tile.fold for tile in tested} == {None}
    assert {tile.fold for tile in regions.tiles()} == {None, 0, 1, 2, 3, 4}
    assert "stay out" in log


def test_folds_of_blocks_share_no_border(area, run_job):
    run_job(
        "splitdataset",
        dataset=str(area.folder),
        method="kfold",
        folds=3,
        fold_by="block",
        block_size=4 * SIDE,
    )
    assert touching(area, "fold") == []
    assert {tile.fold for tile in area.tiles()} == {None, 0, 1, 2}


def test_one_region_is_held_out(regions, run_job):
    run_job("splitdataset", dataset=str(regions.folder), method="holdout", holdout="Region 2")
    parts = parts_of(regions, lambda tile: tile.region)
    assert [region for region, part in parts.items() if part == "test"] == ["region 2"]
    assert set(parts.values()) == {"train", "validation", "test"}


def test_an_unknown_region_cannot_be_held_out(regions, run_job):
    with pytest.raises(HighwaterError) as refusal:
        run_job("splitdataset", dataset=str(regions.folder), method="holdout", holdout="Atlantis")
    assert refusal.value.code == "split.holdout"
    assert "region 3" in refusal.value.remedy


def test_neighbours_of_a_held_out_region_are_set_aside(tmp_path, run_job):
    tiles = [*field("a", "west", 0, 0, 2, 3), *field("b", "east", 3 * SIDE, 0, 2, 3)]
    dataset = make_dataset(tmp_path / "two", tiles)
    run_job(
        "splitdataset",
        dataset=str(dataset.folder),
        method="holdout",
        holdout="east",
        validation=0.0,
    )
    assert Counter(parts_of(dataset).values()) == {"test": 6, "train": 4, "": 2}
    assert touching(dataset) == []


def test_copies_and_groups_stay_together(tmp_path, run_job):
    rng = np.random.default_rng(0)
    same = rng.normal(-12, 3, (2, SIZE, SIZE)).astype(np.float32)
    tiles = [
        Placed(
            f"t{i}",
            attributes=TileAttributes(region=f"r{i}"),
            scene=f"s{i}",
            epsg=None,
            image=same if i in (2, 7) else None,
        )
        for i in range(10)
    ]
    dataset = make_dataset(tmp_path / "patches", tiles)
    with sqlite3.connect(dataset.index.path) as connection:
        connection.execute('ALTER TABLE tiles ADD COLUMN "group" TEXT')
        connection.execute("""UPDATE tiles SET "group" = 'g' WHERE tile IN ('t0', 't4', 't9')""")
    for seed in range(5):
        result, _ = run_job("splitdataset", dataset=str(dataset.folder), method="random", seed=seed)
        parts = parts_of(dataset)
        assert parts["t2"] == parts["t7"]
        assert parts["t0"] == parts["t4"] == parts["t9"]
        assert result.numbers["MINIMUM_DISTANCE"] is None


def test_only_the_split_changes(regions, run_job):
    regions.index.update({"s0_0_0": {"region": "mine", "mode": "EW", "fold": 7}})
    regions.index.update({"s0_0_1": {"region": "mine"}})
    regions.index.update({"s0_1_0": {"region": "mine"}, "s0_1_1": {"region": "mine"}})
    before = {tile.tile: tile for tile in regions.tiles()}
    run_job("splitdataset", dataset=str(regions.folder), method="region")
    for tile in regions.tiles():
        other = before[tile.tile]
        assert {**vars(tile), "split": ""} == vars(other)


def test_description_and_report_follow(regions, run_job, tmp_path):
    report = tmp_path / "split.json"
    result, _ = run_job(
        "splitdataset", {"report": report}, dataset=str(regions.folder), method="region"
    )
    said = json.loads(report.read_text())
    description = json.loads((regions.folder / "dataset.json").read_text())
    assert said["numbers"] == result.numbers
    assert len(said["distances"]) == 3
    assert description["parts"]["train"]["tiles"] == result.numbers["TRAIN_TILES"]
    assert description["split"]["method"] == "region"


def test_weak_labels_outside_training_are_said(regions, run_job):
    regions.index.update({tile.tile: {"label_source": "weak"} for tile in regions.tiles()})
    _, log = run_job("splitdataset", dataset=str(regions.folder))
    assert "8 tiles outside of train have weak labels" in log


def test_overlap_across_utm_zones_is_seen(tmp_path):
    # The border of zones 46 and 47 at 96° E: the same ground, once in each.
    tiles = [
        Placed("a", 300_000 - 2000, 0, epsg=32646),
        Placed("b", -300_000 + 2000, 0, epsg=32647),
    ]
    dataset = make_dataset(tmp_path / "zones", tiles)
    records = dataset.tiles()
    places = Places(records, SIZE)
    centres = [np.mean(tile.footprint, axis=0) for tile in records]
    _, _, apart = Geod(ellps="WGS84").inv(*centres[0], *centres[1])
    assert places.contacts() == []
    assert places.distance([0], [1]) == pytest.approx(apart, abs=1.5 * SIDE)
    assert len(places.contacts(gap=apart)) == 1


def test_distance_over_the_date_line_and_far_away(tmp_path):
    corner = 0.005

    def tile(name, longitude, latitude):
        ring = tuple(
            (longitude + dx * corner, latitude + dy * corner)
            for dx, dy in ((-1, 1), (1, 1), (1, -1), (-1, -1))
        )
        return type(
            "T", (), dict(footprint=ring, tile=name, scene=name, row=0, col=0, pixel_size=10.0)
        )

    tiles = [tile("a", 179.99, 10), tile("b", -179.99, 10), tile("c", 20, 50), tile("d", 20, 50)]
    places = Places(tiles, SIZE)
    step = math.cos(math.radians(10)) * 111_320
    assert places.distance([0], [1]) == pytest.approx(0.01 * step, rel=0.01)
    assert places.distance([2], [3]) == 0
    assert places.distance([0], [2]) > 9e6
    (contact,) = places.contacts()
    assert (contact.first, contact.second, contact.overlap) == (2, 3, True)
