"""Which tiles are fitted on: whole groups, never on both sides, and none that were learnt."""

import dataclasses

import pytest

from model_backend.calibrating.division import SHARE, hold_back
from model_backend.calibrating.seen import epoch_chosen_on, require_unlearnt
from model_backend.dataset.describe import digest
from model_backend.dataset.tile import TileRecord
from model_backend.models.facts import DataFacts, PartFacts
from model_backend.models.tile_marks import tile_marks
from model_backend.protocol import HighwaterError
from tests.support.model_files import FACTS
from tests.support.overconfident import honest_set


def record(number, region="", scene="s", water=10.0):
    return TileRecord(
        tile=f"t{number}",
        region=region,
        scene=scene,
        water_percent=water,
        valid_percent=100.0,
        row=1000 * number,
    )


def test_whole_regions_are_held_back_and_about_forty_percent():
    tiles = [record(n, f"r{n % 5}", f"s{n}") for n in range(50)]
    divisions = set()
    for seed in range(20):
        fit, check, unit = hold_back(tiles, 64, seed)
        assert unit == "region" and len(fit) + len(check) == 50
        assert not {tile.region for tile in fit} & {tile.region for tile in check}
        assert len(check) == SHARE * 50
        divisions.add(frozenset(tile.region for tile in check))
        assert hold_back(tiles, 64, seed) == (fit, check, unit)
    assert len(divisions) > 3


def test_scenes_and_then_tiles_where_there_are_no_regions():
    _, check, unit = hold_back([record(n, "", f"s{n % 4}") for n in range(20)], 64, 0)
    assert unit == "scene" and len({tile.scene for tile in check}) < 4
    fit, check, unit = hold_back([record(n, "one", "one") for n in range(10)], 64, 0)
    assert unit == "tile" and len(check) == 4
    with pytest.raises(HighwaterError) as caught:
        hold_back([record(0)], 64, 0)
    assert caught.value.code == "calibrate.nothing_to_hold_back"


def test_there_is_water_on_both_sides_where_there_can_be():
    tiles = [record(n, f"r{n}", water=5.0 if n < 2 else 0.0) for n in range(10)]
    for seed in range(10):
        for side in hold_back(tiles, 64, seed)[:2]:
            assert any(tile.water_percent for tile in side)


def test_tiles_that_overlap_stay_together():
    """Of one scene, each overlapping the next but for one gap."""
    rows = [0, 32, 64, 96, 500, 532, 564]
    tiles = [dataclasses.replace(record(n, "one"), row=row) for n, row in enumerate(rows)]
    fit, check, _ = hold_back(tiles, 64, 0)
    assert {tile.tile for tile in check} == {"t4", "t5", "t6"} and len(fit) == 4
    with pytest.raises(HighwaterError, match="only 4 tiles can be used, all of one place"):
        hold_back(tiles[:4], 64, 0)


def test_every_region_is_on_both_sides_when_each_gets_a_file():
    tiles = [record(n, f"r{n % 3}", f"s{n % 3}") for n in range(15)]
    fit, check, unit = hold_back(tiles, 64, 0, by="region")
    assert unit == "tile"
    assert {tile.region for tile in fit} == {tile.region for tile in check} == {"r0", "r1", "r2"}
    scenes = [dataclasses.replace(tile, scene=tile.tile) for tile in tiles]
    assert hold_back(scenes, 64, 0, by="region")[2] == "scene"


def facts(**data):
    return dataclasses.replace(FACTS, data=DataFacts(**{"name": "set", "sha256": "", **data}))


def test_tiles_that_were_learnt_are_known_by_their_content(tmp_path):
    dataset = honest_set(tmp_path / "set", {"a": "calibration", "b": "validation"}, tiles=2)
    tiles = dataset.tiles()
    marks = {tile.tile: tile_marks([tile.sha256]) for tile in tiles}
    learnt = facts(name="elsewhere", tiles={"train": marks["p0_1"], "calibration": marks["p0_0"]})
    require_unlearnt(learnt, dataset, tiles[:1], "calibration")
    with pytest.raises(HighwaterError, match="such as p0_1"):
        require_unlearnt(learnt, dataset, tiles[:2], "calibration")
    went_on = facts(tiles={"initial": marks["p0_0"]})
    with pytest.raises(HighwaterError):
        require_unlearnt(went_on, dataset, tiles[:1], "calibration")
    chosen = facts(tiles={"validation": marks["p1_0"]})
    assert epoch_chosen_on(chosen, dataset, tiles) and not epoch_chosen_on(
        chosen, dataset, tiles[:2]
    )
    require_unlearnt(None, dataset, tiles, "calibration")


def test_a_dataset_split_anew_is_refused_by_regions(tmp_path):
    dataset = honest_set(tmp_path / "set", {"a": "calibration", "b": "validation"}, tiles=2)
    tiles = dataset.tiles()
    old = facts(parts=(PartFacts("train", 2, 10, 0.1, ("a",)),))
    with pytest.raises(HighwaterError, match="the region a, which is in the part"):
        require_unlearnt(old, dataset, tiles[:2], "calibration")
    require_unlearnt(old, dataset, tiles[2:], "calibration")
    same = facts(sha256=digest(tiles), parts=(PartFacts("train", 2, 10, 0.1, ("a",)),))
    require_unlearnt(same, dataset, tiles[:2], "calibration")
    assert epoch_chosen_on(same, dataset, tiles)
