"""The dataset of simulated scenes that models are pretrained on."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.pretraining import MARKER, VALIDATION_EVERY, nature, pretraining_set
from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset


@pytest.mark.parametrize(
    ("before", "bands"), [(False, ("VV", "VH")), (True, ("VV", "VH", "VV_BEFORE", "VH_BEFORE"))]
)
def test_whole_scenes_train_or_validate(tmp_path, before, bands):
    folder = pretraining_set(tmp_path / "set", 3, 256, 4, before)
    dataset = Dataset.open(folder)
    parts = {tile.scene: tile.split for tile in dataset.tiles()}
    assert parts == {
        f"scene{n:04d}": "train" if n % VALIDATION_EVERY else "validation" for n in range(3)
    }
    assert {tile.label_source for tile in dataset.tiles()} == {"simulated"}
    assert {tile.region for tile in dataset.tiles()} == set(parts)
    samples = TileSamples(dataset, ["train", "validation"])
    assert sorted(dataset.format.bands) == sorted(bands)
    sample = samples[0]
    assert sample.image.shape == (len(bands), 256, 256)
    assert set(np.unique(sample.label).tolist()) <= {0, 1, 255}
    assert not list(tmp_path.glob("*.scenes"))


def test_a_finished_set_is_kept_and_other_arguments_make_another(tmp_path):
    folder = pretraining_set(tmp_path / "set", 1, 256, 4, False)
    (folder / "mine.txt").touch()
    assert pretraining_set(folder, 1, 256, 4, False) == folder
    assert (folder / "mine.txt").exists()
    pretraining_set(folder, 1, 256, 5, False)
    assert not (folder / "mine.txt").exists()
    assert (folder / MARKER).exists()


def test_scenes_of_a_seed_differ_and_repeat():
    asked = [nature(0, scene, True) for scene in range(40)]
    assert asked == [nature(0, scene, True) for scene in range(40)]
    assert len({item["seed"] for item in asked}) == 40
    assert 0 < sum(item["flood_share"] == 0 for item in asked) < 20
    assert {item["before_dates"] for item in asked} >= {1, 8, 30}
