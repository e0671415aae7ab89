"""Cross-validation and search with real trainings, as small as they can be."""

from __future__ import annotations

import csv
import json
from collections import Counter

import pytest

from model_backend.dataset.describe import refresh
from model_backend.protocol import HighwaterError
from tests.support.datasets import field, make_dataset

FAR = 100_000.0
QUICK = {
    "network": {"norm": "group"},
    "optimisation": {"epochs": 2, "batch_size": 4, "learning_rate": 0.01},
    "device": "cpu",
    "precision": "float32",
}


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """Three regions of four tiles; two of them train and one validates where that is asked."""
    tiles = []
    for i in range(3):
        tiles += field(f"s{i}", f"region {i}", i * FAR, 0, 2, 2, waters=[0.3, 0.5])
    made = make_dataset(tmp_path_factory.mktemp("data") / "set", tiles)
    made.index.update(
        {
            tile.tile: {"split": "validation" if tile.region == "region 2" else "train"}
            for tile in made.tiles()
        }
    )
    refresh(made)
    return made


def cancelled_after_an_epoch(monkeypatch):
    """Make trainings end after their first epoch as if they had been cancelled."""
    from model_backend.training.conductor import Conductor

    keep = Conductor._keep_last

    def interrupted(self, trainer):
        keep(self, trainer)
        raise HighwaterError("job.cancelled", "The job was cancelled.")

    monkeypatch.setattr(Conductor, "_keep_last", interrupted)


def test_regions_are_left_out_scored_and_gone_on_with(dataset, tmp_path, run_job, monkeypatch):
    recipe = {"dataset": str(dataset.folder), **QUICK}
    outputs = {"table": tmp_path / "t.csv", "report": tmp_path / "r.html"}
    parameters = {"recipe": recipe, "run": str(tmp_path / "run")}
    with monkeypatch.context() as patch:
        cancelled_after_an_epoch(patch)
        with pytest.raises(HighwaterError, match="cancelled"):
            run_job("crossvalidate", **parameters)
    result, log = run_job("crossvalidate", outputs, **parameters)
    assert log.count("is resumed.") == 1
    (curves,) = (tmp_path / "run").glob("region_0-*/curves.csv")
    assert [row.split(",")[0] for row in curves.read_text().splitlines()] == ["epoch", "1", "2"]
    numbers = result.numbers
    assert (numbers["FOLDS_RUN"], numbers["RUNS"]) == (3, 3)
    assert 0 <= numbers["WORST_IOU"] <= numbers["IOU_MEAN"] <= 1
    folders = sorted(item.name for item in (tmp_path / "run").iterdir() if item.is_dir())
    assert len(folders) == 3  # no cache left
    sides = {tile.tile: tile.region for tile in dataset.tiles()}
    for folder in folders:
        assert not (tmp_path / "run" / folder / "last.ckpt").exists()
        said = json.loads((tmp_path / "run" / folder / "fold.json").read_text("utf-8"))
        plan = json.loads((tmp_path / "run" / folder / "run.json").read_text("utf-8"))["plan"]
        counts = said["scores"]["counts"]
        assert {sides[tile] for tile in counts} == {said["left_out"]}
        assert len(counts) == 4 and {sum(item) for item in counts.values()} == {64 * 64}
        seen = {*plan["training"], *plan["validation"], *plan["calibration"], *plan["test"]}
        assert seen and not {sides[tile] for tile in seen} & {said["left_out"]}
    with open(outputs["table"], encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["place"] for row in rows] == ["region 0", "region 1", "region 2"]
    assert sum(float(row["iou"]) for row in rows) / 3 == pytest.approx(
        numbers["IOU_MEAN"], abs=1e-5
    )
    again, log = run_job("crossvalidate", **parameters)
    assert again.numbers == numbers
    assert Counter("by an earlier call" in line for line in log.splitlines())[True] == 3


def test_a_search_goes_on_and_writes_the_best_model(dataset, tmp_path, run_job):
    recipe = {"dataset": str(dataset.folder), **QUICK}
    outputs = {
        "model": tmp_path / "best.onnx",
        "table": tmp_path / "t.csv",
        "report": tmp_path / "r.html",
    }
    space = {
        "optimisation.learning_rate": {"low": 1e-6, "high": 1e-2, "log": True},
        "loss.loss": ["bce", "bce_dice"],
    }
    parameters = {"recipe": recipe, "run": str(tmp_path / "run"), "space": json.dumps(space)}
    first, _ = run_job("sweep", trials=1, **parameters)
    assert first.numbers["TRIALS_RUN"] == 1 and first.numbers["VALIDATION_IOU"] is None
    result, _ = run_job("sweep", outputs, trials=2, **parameters)
    numbers = result.numbers
    assert numbers["TRIALS_RUN"] == 2 and numbers["BEST_IOU"] >= first.numbers["BEST_IOU"]
    # The same recipe with the same seed is the same model again.
    assert numbers["VALIDATION_IOU"] == pytest.approx(numbers["BEST_IOU"], abs=0.02)
    assert set(result.outputs) == set(outputs)
    assert (tmp_path / "best.html").is_file() and (tmp_path / "best.safetensors").is_file()
    assert not list((tmp_path / "run").glob("trial-*/last.ckpt"))
    assert not (tmp_path / "run" / "cache").exists()
    with open(outputs["table"], encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 and rows[0]["loss.loss"] == "bce_dice"  # the recipe's own values first
