"""Job sweep with a training that is made up: search, pruning, resuming, report."""

from __future__ import annotations

import csv
import json
import math
import time
from pathlib import Path

import optuna
import pytest
from optuna.trial import TrialState

from model_backend.context import JobContext
from model_backend.outputs import OutputFiles
from model_backend.protocol import HighwaterError, Log
from model_backend.protocol.parameters import (
    OptimisationParameters,
    SweepParameters,
    TrainModelParameters,
)
from model_backend.sweep.job import run
from model_backend.sweep.noise import keep_counts
from model_backend.sweep.study import Study
from model_backend.sweep.trials import TrialOutcome
from tests.support.datasets import field, make_dataset

FAR = 100_000.0
SPACE = {
    "optimisation.learning_rate": {"low": 1e-4, "high": 1e-1, "log": True},
    "loss.loss": ["bce", "dice"],
}
EPOCHS = 6


@pytest.fixture
def dataset(tmp_path):
    tiles = [
        *field("s0", "region 0", 0, 0, 2, 4, waters=[0.2, 0.4]),
        *field("s1", "region 1", FAR, 0, 2, 4, waters=[0.2, 0.4]),
    ]
    made = make_dataset(tmp_path / "set", tiles)
    made.index.update(
        {
            tile.tile: {"split": "train" if tile.region == "region 0" else "validation"}
            for tile in made.tiles()
        }
    )
    return made


class Trainer:
    """Best at a learning rate of .003 with Dice."""

    def __init__(self, stop_at=None, error=None, slow=0.0):
        self.stop_at = stop_at
        self.error = error
        self.slow = slow
        self.calls = []

    def quality(self, parameters):
        rate = parameters.optimisation.learning_rate
        off = abs(math.log10(rate) - math.log10(0.003)) / 4
        return 0.9 - off - (0.1 if parameters.loss.loss == "bce" else 0.0)

    def __call__(self, parameters, context, on_validation):
        if len(self.calls) == self.stop_at:
            raise self.error
        self.calls.append(parameters)
        best = self.quality(parameters)
        for epoch in range(1, parameters.optimisation.epochs + 1):
            time.sleep(self.slow)
            on_validation(epoch, {"validation_iou": best * epoch / EPOCHS})
        hits = round(1000 * best)
        folder = Path(parameters.run)
        folder.mkdir(parents=True)
        jitter = (-20, -10, 0, 10, 20)
        keep_counts(
            folder, {f"t{i}": (hits + j, 0, 1000 - hits - j, 500) for i, j in enumerate(jitter)}
        )
        return TrialOutcome(best, EPOCHS, EPOCHS)


@pytest.fixture
def search(dataset, tmp_path):
    """Run the job; gives numbers, what was said, and the recipes that were trained again."""

    def call(trainer, outputs=None, space=SPACE, epochs=EPOCHS, seed=0, **parameters):
        events, again = [], []
        files = OutputFiles(outputs or {}, "t")
        context = JobContext(events.append, files, tmp_path)
        recipe = TrainModelParameters(
            str(dataset.folder), optimisation=OptimisationParameters(epochs=epochs), seed=seed
        )
        text = space if isinstance(space, str) else json.dumps(space)
        wanted = SweepParameters(recipe, str(tmp_path / "run"), text, **parameters)

        def train_best(recipe, part):
            again.append(recipe)
            part.outputs.part("model").write_bytes(b"model")
            return 0.77

        try:
            numbers = run(wanted, context, trainer, train_best)
            files.commit()
        finally:
            files.discard()
        said = "\n".join(event.text for event in events if isinstance(event, Log))
        return numbers, said, again

    return call


def stored(tmp_path):
    return optuna.load_study(study_name="sweep", storage=f"sqlite:///{tmp_path}/run/study.sqlite3")


def test_the_best_recipe_is_found_and_trained_again(search, tmp_path):
    trainer = Trainer()
    numbers, said, again = search(
        trainer, {"model": str(tmp_path / "m.onnx")}, trials=16, retrain_epochs=9
    )
    assert numbers["TRIALS_RUN"] == 16 and numbers["VALIDATION_IOU"] == 0.77
    assert numbers["BEST_IOU"] == max(map(trainer.quality, trainer.calls))
    assert numbers["BEST_IOU"] > 0.85
    assert 0 < numbers["PRUNED"] < 16
    (recipe,) = again
    assert recipe.loss.loss == "dice" and recipe.optimisation.epochs == 9
    assert trainer.quality(recipe) == numbers["BEST_IOU"]
    assert (tmp_path / "m.onnx").read_bytes() == b"model"
    assert "given up" in said


def test_without_a_model_nothing_is_trained_again(search):
    numbers, _, again = search(Trainer(), trials=2)
    assert numbers["VALIDATION_IOU"] is None and not again


def test_an_interrupted_study_goes_on_as_it_would_have(search, tmp_path):
    whole = Trainer()
    search(whole, trials=7)
    (tmp_path / "run").rename(tmp_path / "whole")
    first, second = Trainer(), Trainer()
    search(first, trials=4)
    numbers, said, _ = search(second, trials=7)
    assert numbers["TRIALS_RUN"] == 7 and "goes on after 4 trials" in said
    rates = [call.optimisation.learning_rate for call in (*first.calls, *second.calls)]
    assert rates == [call.optimisation.learning_rate for call in whole.calls]
    third = Trainer()
    assert search(third, trials=7)[0] == numbers and not third.calls


def test_a_killed_call_leaves_a_failed_trial_that_does_not_count(search, tmp_path):
    search(Trainer(), trials=2)
    stored(tmp_path).ask()  # as if the process had been killed in the middle of it
    numbers, said, _ = search(Trainer(), trials=4)
    assert "1 trial of a call that was stopped" in said
    assert numbers["TRIALS_RUN"] == 4
    states = [trial.state for trial in stored(tmp_path).trials]
    assert states.count(TrialState.FAIL) == 1 and len(states) == 5
    assert TrialState.RUNNING not in states


def test_cancelling_keeps_what_is_finished(search, tmp_path):
    cancelled = HighwaterError("job.cancelled", "The job was cancelled.")
    with pytest.raises(HighwaterError, match="cancelled"):
        search(Trainer(stop_at=2, error=cancelled), trials=5)
    states = [trial.state for trial in stored(tmp_path).trials]
    assert states == [TrialState.COMPLETE, TrialState.COMPLETE, TrialState.FAIL]
    assert search(Trainer(), trials=5)[0]["TRIALS_RUN"] == 5


@pytest.mark.parametrize("killed", [0, 2])
def test_a_trial_that_was_killed_is_tried_again(search, tmp_path, killed):
    error = HighwaterError("job.cancelled", "The job was cancelled.")
    with pytest.raises(HighwaterError, match="cancelled"):
        search(Trainer(stop_at=killed, error=error), trials=4)
    search(Trainer(), trials=4)
    trials = stored(tmp_path).trials
    assert len(trials) == 5 and trials[killed].state == TrialState.FAIL
    assert trials[killed + 1].params == trials[killed].params


def test_a_trial_that_fails_counts_and_the_search_goes_on(search, tmp_path):
    class Sometimes(Trainer):
        def __call__(self, parameters, context, on_validation):
            if len(self.calls) == 1:
                self.calls.append(parameters)
                raise HighwaterError("train.not_finite", "The loss is no longer a number.")
            return super().__call__(parameters, context, on_validation)

    table = tmp_path / "t.csv"
    numbers, said, _ = search(Sometimes(), {"table": str(table)}, trials=4)
    assert numbers["TRIALS_RUN"] == 4 and "failed: The loss is no longer a number." in said
    with open(table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["state"] for row in rows].count("failed") == 1
    assert rows[1]["error"] == "The loss is no longer a number."
    finished = [row for row in rows if row["state"] == "finished"]
    assert all(float(row["optimisation.learning_rate"]) > 0 for row in rows)
    assert max(float(row["validation_iou"]) for row in finished) == pytest.approx(
        numbers["BEST_IOU"], abs=1e-6
    )


def test_a_search_where_everything_fails_stops_and_says_why(search):
    class Never(Trainer):
        def __call__(self, parameters, context, on_validation):
            self.calls.append(parameters)
            raise HighwaterError("train.memory", "One tile does not fit into memory.")

    trainer = Never()
    with pytest.raises(HighwaterError, match="does not fit") as failure:
        search(trainer, trials=20)
    assert failure.value.code == "train.memory" and len(trainer.calls) == 3


def test_the_recipes_own_values_are_tried_first(search):
    trainer = Trainer()
    space = {"loss.loss": ["dice", "bce_dice"], "loss.bce_weight": {"low": 0.0, "high": 1.0}}
    trainer.quality = lambda parameters: 0.5
    search(trainer, space=space, trials=1)
    assert (trainer.calls[0].loss.loss, trainer.calls[0].loss.bce_weight) == ("bce_dice", 0.35)


def test_time_limits_the_call_and_a_further_one_goes_on(search):
    first = Trainer(slow=0.05)
    numbers, said, _ = search(first, trials=50, minutes=2.0 / 60)
    assert 1 <= numbers["TRIALS_RUN"] < 20 and "time is up" in said
    second = Trainer()
    assert (
        search(second, trials=numbers["TRIALS_RUN"] + 1)[0]["TRIALS_RUN"]
        == numbers["TRIALS_RUN"] + 1
    )
    assert len(second.calls) == 1


@pytest.mark.parametrize(
    "change, word",
    [
        ({"space": {"loss.loss": ["bce", "dice", "focal"]}}, "space"),
        ({"epochs": 5}, "recipe"),
        ({"seed": 5}, "recipe"),
    ],
)
def test_another_search_in_the_same_folder_is_refused(change, word, search):
    search(Trainer(), trials=1)
    with pytest.raises(HighwaterError, match=f"another {word}") as refusal:
        search(Trainer(), trials=2, **change)
    assert refusal.value.code == "sweep.other_study"


def test_another_dataset_in_the_same_folder_is_refused(search, dataset):
    search(Trainer(), trials=1)
    moved = next(tile.tile for tile in dataset.tiles() if tile.split == "train")
    dataset.index.update({moved: {"split": ""}})
    with pytest.raises(HighwaterError, match="another dataset"):
        search(Trainer(), trials=2)


def test_a_damaged_study_is_refused(search, tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "study.sqlite3").write_bytes(b"no database at all" * 100)
    with pytest.raises(HighwaterError, match="cannot be opened") as refusal:
        search(Trainer(), trials=1)
    assert refusal.value.code == "sweep.study_damaged"


def test_the_report_needs_nothing_else_and_shows_everything(search, tmp_path):
    page = tmp_path / "r.html"
    space = {**SPACE, "network.features": [["VV"], ["VV", "VH"]]}
    trainer = Trainer()
    numbers, _, _ = search(trainer, {"report": str(page)}, space=space, trials=12)
    assert {call.network.features for call in trainer.calls} == {("VV",), ("VV", "VH")}
    text = page.read_text("utf-8")
    assert text.count("<svg") == 3 and "<script" not in text and "@import" not in text
    for words in ("Importance", "learning_rate", "pruned", "cannot be told apart", "VV, VH"):
        assert words in text
    assert f"IoU {numbers['BEST_IOU']:.3f}" in text


def test_few_trials_claim_no_importance(search, tmp_path):
    page = tmp_path / "r.html"
    search(Trainer(), {"report": str(page)}, trials=2)
    assert "Too few trials" in page.read_text("utf-8")


def test_a_folder_with_odd_characters_is_no_problem(tmp_path):
    folder = tmp_path / "a #1 50% é"
    folder.mkdir()
    Study(folder, {}, {"space": {}}, 0, 1)
    assert [item.name for item in folder.iterdir()] == ["study.sqlite3"]


def test_parameters_that_mean_nothing_are_refused(search):
    for parameters in ({"trials": 0}, {"minutes": 0.0}, {"retrain_epochs": -1}):
        with pytest.raises(HighwaterError) as refusal:
            search(Trainer(), **parameters)
        assert refusal.value.code == "sweep.parameters"
