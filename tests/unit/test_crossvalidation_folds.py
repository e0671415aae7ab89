"""Folds of a cross-validation: what is left out is neither seen nor touched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model_backend.context import JobContext
from model_backend.crossvalidation.folds import make_folds
from model_backend.dataset.places import Places
from model_backend.outputs import OutputFiles
from model_backend.protocol import HighwaterError, Log
from model_backend.protocol.parameters import CrossValidateParameters, TrainModelParameters
from tests.support.datasets import PIXEL, SIZE, field, make_dataset, pixels

SIDE = SIZE * PIXEL
FAR = 100_000.0


@pytest.fixture
def folds_of(tmp_path):
    """Folds of a dataset, and what was said."""

    def make(dataset, **parameters):
        said = []
        context = JobContext(said.append, OutputFiles({}, "t"), tmp_path)
        recipe = TrainModelParameters(str(dataset.folder))
        wanted = CrossValidateParameters(recipe, str(tmp_path / "run"), **parameters)
        folds = make_folds(wanted, dataset, context)
        return folds, "\n".join(event.text for event in said if isinstance(event, Log))

    return make


def regions(number, waters=(0.1, 0.3, 0.5, 0.2), rows=2, columns=2):
    return [
        tile
        for i in range(number)
        for tile in field(f"s{i}", f"region {i}", i * FAR, 0, rows, columns, waters=list(waters))
    ]


def names(tiles):
    return {tile.tile for tile in tiles}


def assert_apart(dataset, fold):
    """No tile in two parts, none in contact with another part."""
    parts = [fold.left_out, fold.training, fold.validation]
    tiles = [tile for part in parts for tile in part]
    assert len(names(tiles)) == len(tiles)
    of = {tile.tile: i for i, part in enumerate(parts) for tile in part}
    for contact in Places(tiles, SIZE).contacts():
        assert of[tiles[contact.first].tile] == of[tiles[contact.second].tile]


def test_each_region_is_left_out_once_and_whole_regions_validate(tmp_path, folds_of):
    dataset = make_dataset(tmp_path / "set", regions(6))
    folds, _ = folds_of(dataset)
    assert [fold.name for fold in folds] == [f"region {i}" for i in range(6)]
    for fold in folds:
        assert {tile.region for tile in fold.left_out} == {fold.name}
        validated = {tile.region for tile in fold.validation}
        assert fold.validated_by == "region"
        assert not validated & {tile.region for tile in fold.training}
        assert fold.name not in validated | {tile.region for tile in fold.training}
        assert (len(fold.left_out), len(fold.training), len(fold.validation)) == (4, 16, 4)
        assert_apart(dataset, fold)


def test_with_two_regions_validation_is_cut_from_the_other_one(tmp_path, folds_of):
    dataset = make_dataset(tmp_path / "set", regions(2, rows=8, columns=12))
    folds, _ = folds_of(dataset)
    for fold in folds:
        assert fold.validated_by == "block"
        assert 5 <= len(fold.validation) <= 38
        assert len(fold.training) >= 38
        assert {tile.region for tile in fold.validation} == {tile.region for tile in fold.training}
        assert fold.set_aside == 96 - len(fold.training) - len(fold.validation)
        assert_apart(dataset, fold)


def test_tiles_that_touch_the_left_out_region_take_no_part(tmp_path, folds_of):
    tiles = [
        *field("a", "west", 0, 0, 3, 3),
        *field("b", "east", 3 * SIDE, 0, 3, 3),
        *[tile for tile in regions(3) if tile.scene != "s0"],
    ]
    dataset = make_dataset(tmp_path / "set", tiles)
    folds, _ = folds_of(dataset)
    west = next(fold for fold in folds if fold.name == "west")
    assert len(west.left_out) == 9
    used = names(west.training) | names(west.validation)
    assert not used & {"b_0_0", "b_1_0", "b_2_0"}
    assert {"b_0_2", "b_1_2", "b_2_2"} <= used
    assert west.set_aside >= 3
    for fold in folds:
        assert_apart(dataset, fold)


def test_copies_of_a_left_out_tile_take_no_part(tmp_path, folds_of):
    tiles = regions(4)
    image, label = pixels(tiles[0], seed=1)
    tiles[0] = replace(tiles[0], image=image, label=label)
    far = replace(tiles[-1], name="twin", east=tiles[-1].east + 9 * SIDE, image=image, label=label)
    dataset = make_dataset(tmp_path / "set", [*tiles, far])
    fold = folds_of(dataset)[0][0]
    assert fold.name == "region 0"
    assert "twin" not in names(fold.training) | names(fold.validation)


def test_folds_keep_regions_whole(tmp_path, folds_of):
    dataset = make_dataset(tmp_path / "set", regions(7))
    folds, _ = folds_of(dataset, by="folds", folds=3)
    assert [fold.name for fold in folds] == ["fold 0", "fold 1", "fold 2"]
    left_out = [{tile.region for tile in fold.left_out} for fold in folds]
    assert sum(map(len, left_out)) == len(set.union(*left_out)) == 7
    for fold in folds:
        assert_apart(dataset, fold)


def test_folds_of_the_index_are_taken_and_others_stay_out(tmp_path, folds_of):
    dataset = make_dataset(tmp_path / "set", regions(5))
    dataset.index.update(
        {
            tile.tile: {"fold": int(tile.region[-1]) % 3}
            for tile in dataset.tiles()
            if tile.region != "region 4"
        }
    )
    folds, said = folds_of(dataset, by="folds", folds=5)
    assert [{tile.region for tile in fold.left_out} for fold in folds] == [
        {"region 0", "region 3"},
        {"region 1"},
        {"region 2"},
    ]
    assert "4 tiles in no fold of the index" in said
    for fold in folds:
        used = {tile.region for tile in (*fold.left_out, *fold.training, *fold.validation)}
        assert "region 4" not in used


def test_test_tiles_are_kept_for_later(tmp_path, folds_of):
    dataset = make_dataset(tmp_path / "set", regions(5))
    dataset.index.update(
        {tile.tile: {"split": "test"} for tile in dataset.tiles() if tile.region == "region 2"}
    )
    folds, said = folds_of(dataset)
    assert [fold.name[-1] for fold in folds] == ["0", "1", "3", "4"]
    assert "4 tiles of the parts test and calibration" in said
    for fold in folds:
        used = (*fold.left_out, *fold.training, *fold.validation)
        assert "region 2" not in {tile.region for tile in used}


def test_a_dry_region_trains_but_is_not_left_out(tmp_path, folds_of):
    dry = field("dry", "desert", 9 * FAR, 0, 2, 2, waters=[0.0])
    dataset = make_dataset(tmp_path / "set", [*regions(3), *dry])
    folds, said = folds_of(dataset)
    assert "“desert”: no water there" in said
    assert [fold.name for fold in folds] == ["region 0", "region 1", "region 2"]
    for fold in folds:
        assert any(tile.water_percent for tile in fold.validation)
        assert any(tile.water_percent for tile in fold.training)


def test_same_seed_same_folds(tmp_path, folds_of):
    dataset = make_dataset(tmp_path / "set", regions(7))
    assert folds_of(dataset, by="folds", folds=3) == folds_of(dataset, by="folds", folds=3)


@pytest.mark.parametrize(
    "make, parameters, code, words",
    [
        (lambda: regions(1), {}, "one_only", "only one region with water"),
        (lambda: regions(1), {"by": "event"}, "one_only", "only one event with water"),
        (
            lambda: field("a", "", 0, 0, 2, 2, event="flood") + regions(2),
            {},
            "no_region",
            "4 of 12 tiles .* have no region",
        ),
        (
            lambda: field("a", "here", 0, 0, 2, 2, event="") + regions(2),
            {"by": "event"},
            "no_event",
            "have no event",
        ),
        (
            lambda: regions(3),
            {"by": "folds", "folds": 4},
            "too_few_regions",
            "3 regions .* too few for 4 folds",
        ),
        (
            lambda: regions(2) + field("dry", "desert", 9 * FAR, 0, 2, 2, waters=[0.0]),
            {"by": "folds", "folds": 3},
            "fold_without_water",
            "no water in fold",
        ),
        (lambda: regions(2, rows=1, columns=1), {}, "no_validation", "cannot be divided"),
    ],
)
def test_what_cannot_be_divided_is_refused(make, parameters, code, words, tmp_path, folds_of):
    dataset = make_dataset(tmp_path / "set", make())
    with pytest.raises(HighwaterError, match=words) as refusal:
        folds_of(dataset, **parameters)
    assert refusal.value.code == f"crossvalidation.{code}"
    assert refusal.value.remedy
