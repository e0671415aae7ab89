"""Cross-validation and sweep on a cluster of two processes."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("distributed")

import dask
from distributed import LocalCluster

from model_backend.cluster.client import SETTINGS
from model_backend.context import JobContext
from model_backend.crossvalidation.job import run as cross_validate
from model_backend.outputs import OutputFiles
from model_backend.protocol import Log
from model_backend.protocol.parameters import (
    CrossValidateParameters,
    OptimisationParameters,
    SweepParameters,
    TrainModelParameters,
)
from model_backend.sweep.job import run as sweep
from tests.support.datasets import field, make_dataset
from tests.support.made_up_trainings import score_and_die_once, score_by_region, try_rate

SPACE = json.dumps({"optimisation.learning_rate": {"low": 1e-4, "high": 1e-1, "log": True}})


@pytest.fixture(scope="module")
def address():
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with dask.config.set(SETTINGS), LocalCluster(silence_logs="CRITICAL", **options) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def dataset(tmp_path):
    """Three regions of four tiles, of which one validates."""
    tiles = []
    for number in range(3):
        tiles += field(f"s{number}", f"region {number}", number * 1e5, 0, 2, 2, waters=[0.2, 0.4])
    made = make_dataset(tmp_path / "set", tiles)
    split = {"region 0": "train", "region 1": "train", "region 2": "validation"}
    made.index.update({tile.tile: {"split": split[tile.region]} for tile in made.tiles()})
    return str(made.folder)


@pytest.fixture
def context(tmp_path):
    events = []
    context = JobContext(events.append, OutputFiles({}, "t"), tmp_path)
    context.said = lambda: "\n".join(item.text for item in events if isinstance(item, Log))
    return context


def test_folds_of_several_workers_score_as_those_of_one(address, dataset, context, tmp_path):
    recipe = TrainModelParameters(dataset)
    alone = CrossValidateParameters(recipe, str(tmp_path / "alone"), seeds=(0, 1))
    expected = cross_validate(alone, context, score_by_region)
    wanted = CrossValidateParameters(recipe, str(tmp_path / "run"), seeds=(0, 1), scheduler=address)
    assert cross_validate(wanted, context, score_and_die_once) == expected
    assert (tmp_path / "run" / "died").exists()  # and was trained by another worker
    assert "was trained by an earlier call" not in context.said()
    assert cross_validate(wanted, context, None) == expected  # nothing is trained twice
    assert context.said().count("was trained by an earlier call") == expected["RUNS"]


def test_trials_of_several_workers_are_all_in_the_study(address, dataset, context, tmp_path):
    recipe = TrainModelParameters(dataset, optimisation=OptimisationParameters(epochs=4))
    wanted = SweepParameters(recipe, str(tmp_path / "run"), SPACE, trials=6, scheduler=address)
    numbers = sweep(wanted, context, try_rate)
    assert (numbers["TRIALS_RUN"], numbers["PRUNED"]) == (6, 0)
    assert 0.3 < numbers["BEST_IOU"] <= 0.9
    assert len(list((tmp_path / "run").glob("trial-*"))) == 6
