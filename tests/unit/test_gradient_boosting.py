"""The pixel-wise baseline: its features, its rasters, and that evaluation takes them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from threadpoolctl import threadpool_limits

from benchmarks import gradient_boosting
from benchmarks.gradient_boosting import WINDOWS, boosted, features, left_out
from tests.support.datasets import SIZE
from tests.support.holdout import evaluate, judged_set


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(gradient_boosting, "TREES", 20)
    monkeypatch.setattr(gradient_boosting, "LEAF", 20)
    with threadpool_limits(1):  # threads that wait for each other, on a busy machine
        yield


def test_features_are_those_of_the_valid_surroundings():
    random = np.random.default_rng(0)
    image = random.normal(-12, 3, (3, 20, 22)).astype(np.float32)
    image[0, 4:9, 5:7] = np.nan
    image[1, 0, 0] = np.nan
    names = ("VV", "VV_BEFORE", "HAND")
    found = features(image, names)
    each = 1 + 2 * len(WINDOWS)
    assert found.shape == (3 * each + 1 + len(WINDOWS), 20, 22)
    for row, column in ((0, 0), (6, 6), (19, 21), (10, 3)):
        known = [found[:, row, column][place * each : (place + 1) * each] for place in range(3)]
        for values, (*spreads, value, mean3, mean5, mean9) in zip(image, known):
            assert np.array_equal(value, values[row, column], equal_nan=True)
            for side, mean, spread in zip(WINDOWS, (mean3, mean5, mean9), spreads):
                half = side // 2
                around = values[
                    max(row - half, 0) : row + half + 1, max(column - half, 0) : column + half + 1
                ]
                assert mean == pytest.approx(np.nanmean(around), abs=1e-4)
                assert spread == pytest.approx(np.nanstd(around), abs=1e-3)
    means = slice(len(WINDOWS), each)
    change = found[:each][means] - found[each : 2 * each][means]
    assert np.allclose(found[3 * each :], change, atol=1e-5, equal_nan=True)


def test_evaluation_takes_the_rasters_as_a_model(quick, run_job, tmp_path):
    dataset = judged_set(tmp_path / "set", 4)
    folder = boosted(dataset.folder, "test", tmp_path / "boosted", seed=0)
    assert {path.stem for path in folder.glob("*.tif")} == {f"t{i}" for i in range(4)}
    image = dataset.folder / "images/s0/t1.tif"
    with rasterio.open(folder / "t1.tif") as found, rasterio.open(image) as seen:
        assert (found.crs, found.transform) == (seen.crs, seen.transform)
    result, _ = evaluate(run_job, dataset, str(folder))
    assert result.numbers["MEAN_IOU"] > 0.8
    again = boosted(dataset.folder, "test", tmp_path / "again", seed=0)
    assert (again / "t1.tif").read_bytes() == (folder / "t1.tif").read_bytes()
    alone = boosted(dataset.folder, "test", tmp_path / "alone", seed=0, bands=("VH",))
    assert (alone / "t1.tif").read_bytes() != (folder / "t1.tif").read_bytes()


def test_a_place_is_mapped_by_what_was_trained_on_the_others(quick, tmp_path, monkeypatch):
    dataset = judged_set(tmp_path / "set", 6)
    tiles = [tile.tile for tile in dataset.tiles()]
    dataset.index.update({name: {"split": "train"} for name in tiles})
    fitted, trained = gradient_boosting.fitted, []

    def counted(pixels, water):
        trained.append(len(pixels))
        return fitted(pixels, water)

    monkeypatch.setattr(gradient_boosting, "fitted", counted)
    folder = left_out(dataset.folder, tmp_path / "rasters", seed=0, folds=2)
    assert {path.stem for path in folder.glob("*.tif")} == set(tiles)
    # Each tile gives as many pixels, and is left out once.
    assert sum(trained) == len(tiles) * min(gradient_boosting.PIXELS, SIZE * SIZE)
