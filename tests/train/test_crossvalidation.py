"""Job crossvalidate with a training that is made up: scores, table, report, resuming."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import numpy as np
import pytest

from model_backend.context import JobContext
from model_backend.crossvalidation.job import run
from model_backend.crossvalidation.runs import FoldScores
from model_backend.outputs import OutputFiles
from model_backend.part_context import PartContext
from model_backend.protocol import HighwaterError, Log, Metric, Progress
from model_backend.protocol.parameters import (
    CrossValidateParameters,
    OptimisationParameters,
    TrainModelParameters,
)
from tests.support.datasets import field, make_dataset

FAR = 100_000.0


PIXELS = 1000


@pytest.fixture
def dataset(tmp_path):
    """Four regions of eight tiles."""
    tiles = []
    for i in range(4):
        tiles += field(f"s{i}", f"region {i}", i * FAR, 0, 2, 4, waters=[0.2, 0.4])
    return make_dataset(tmp_path / "set", tiles)


class Trainer:
    """Scores that are made up: hits and misses by region, seed and tile."""

    def __init__(self, quality, jitter=0.02, fail_at=None):
        self.quality = quality
        self.jitter = jitter
        self.fail_at = fail_at
        self.calls = []

    def __call__(self, parameters, left_out, context):
        if len(self.calls) == self.fail_at:
            raise HighwaterError("job.cancelled", "The job was cancelled.")
        self.calls.append(parameters)
        names = {tile.tile for tile in left_out}
        assert not names & {*parameters.training_tiles, *parameters.validation_tiles}
        assert parameters.training_tiles and parameters.validation_tiles
        counts = {}
        for tile in left_out:
            rng = np.random.default_rng([parameters.seed, len(tile.tile), int(tile.tile[-1])])
            quality = self.quality[tile.region] + rng.normal(0, self.jitter)
            hits = round(PIXELS * min(max(quality, 0), 1))
            counts[tile.tile] = (hits, 0, PIXELS - hits, PIXELS)
        return FoldScores(counts, 0.4, 0.9, 3, 5)


@pytest.fixture
def validate(dataset, tmp_path):
    """Run the job; gives numbers and what was said."""

    def call(trainer, outputs=None, recipe=None, **parameters):
        events = []
        files = OutputFiles(outputs or {}, "t")
        context = JobContext(events.append, files, tmp_path)
        wanted = CrossValidateParameters(
            recipe or TrainModelParameters(str(dataset.folder)),
            str(tmp_path / "run"),
            **parameters,
        )
        try:
            numbers = run(wanted, context, trainer)
            files.commit()
        finally:
            files.discard()
        return numbers, "\n".join(event.text for event in events if isinstance(event, Log))

    return call


ALIKE = {f"region {i}": 0.6 for i in range(4)}


def test_numbers_are_those_of_the_regions(validate):
    quality = {"region 0": 0.5, "region 1": 0.6, "region 2": 0.7, "region 3": 0.8}
    numbers, _ = validate(Trainer(quality, jitter=0))
    assert numbers["IOU_MEAN"] == pytest.approx(0.65)
    assert numbers["IOU_SPREAD"] == pytest.approx(np.std([0.5, 0.6, 0.7, 0.8], ddof=1))
    assert numbers["IOU_POOLED"] == pytest.approx(0.65)  # regions are of the same size
    assert numbers["F1_POOLED"] == pytest.approx(2 * 0.65 / 1.65)
    assert numbers["WORST_IOU"] == pytest.approx(0.5)
    assert (numbers["FOLDS_RUN"], numbers["RUNS"]) == (4, 4)


def test_what_lies_within_the_noise_is_not_ranked(validate):
    _, said = validate(Trainer(ALIKE, jitter=0.1), seeds=(0, 1))
    assert "4 regions cannot be told apart" in said
    assert "harder" not in said


def test_a_region_beyond_the_noise_is_named(validate):
    _, said = validate(Trainer({**ALIKE, "region 2": 0.2}), seeds=(0, 1))
    assert "“region 2” is harder than" in said
    assert "All other pairs cannot be told apart" in said
    assert "“region 0” is harder" not in said


def test_table_and_report_hold_every_region_and_seed(validate, tmp_path):
    outputs = {"table": str(tmp_path / "t.csv"), "report": str(tmp_path / "r.html")}
    numbers, _ = validate(Trainer({**ALIKE, "region 1": 0.3}), outputs, seeds=(3, 4))
    assert numbers["RUNS"] == 8
    with open(tmp_path / "t.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 4 * 3
    by = {(row["place"], row["seed"]): row for row in rows}
    whole = by["region 1", "all"]
    single = [float(by["region 1", seed]["iou"]) for seed in "34"]
    assert float(whole["iou"]) == pytest.approx(np.mean(single), abs=1e-6)
    assert float(whole["iou_spread_of_seeds"]) == pytest.approx(np.std(single, ddof=1), abs=1e-6)
    assert float(whole["iou_low"]) <= float(whole["iou"]) <= float(whole["iou_high"])
    assert whole["precision"] == "1.000000" and whole["tiles"] == "8"
    page = (tmp_path / "r.html").read_text("utf-8")
    assert page.count("<svg") == 1 and "<script" not in page and "@import" not in page
    assert "http://www.w3.org" in page or "http" not in page
    for text in ("region 1", "is harder than", "prefers-color-scheme: dark", "Set aside"):
        assert text in page


def test_a_finished_fold_is_not_trained_again(validate):
    first = Trainer(ALIKE, fail_at=2)
    with pytest.raises(HighwaterError, match="cancelled"):
        validate(first)
    second = Trainer(ALIKE)
    numbers, said = validate(second)
    assert len(second.calls) == 2 and numbers["RUNS"] == 4
    assert said.count("was trained by an earlier call") == 2
    third = Trainer(ALIKE)
    assert validate(third)[0] == numbers and not third.calls
    more = Trainer(ALIKE)
    validate(more, seeds=(0, 7))
    assert [call.seed for call in more.calls] == [7] * 4


def test_another_recipe_is_trained_anew_and_another_place_is_not(validate, dataset, tmp_path):
    recipe = TrainModelParameters(str(dataset.folder))
    validate(Trainer(ALIKE))
    other = Trainer(ALIKE)
    validate(other, recipe=replace(recipe, optimisation=OptimisationParameters(epochs=7)))
    assert len(other.calls) == 4
    moved = tmp_path / "moved"
    dataset.folder.rename(moved)
    same = Trainer(ALIKE)
    validate(same, recipe=replace(recipe, dataset=str(moved), pictures=0, device="cpu"))
    assert not same.calls


def test_a_corrected_label_is_trained_on_anew(validate, dataset):
    import rasterio

    validate(Trainer(ALIKE))
    label = dataset.folder / dataset.tiles()[0].label
    with rasterio.open(label, "r+") as file:
        values = file.read(1)
        values[:5] = 1 - values[:5]
        file.write(values, 1)
    again = Trainer(ALIKE)
    validate(again)
    assert len(again.calls) == 4  # each fold trains on it or is judged by it


def test_a_damaged_result_is_trained_anew(validate, tmp_path):
    validate(Trainer(ALIKE))
    (found,) = (tmp_path / "run").glob("region_1-*/fold.json")
    found.write_text(found.read_text()[:100])
    again = Trainer(ALIKE)
    validate(again)
    assert len(again.calls) == 1


def test_an_unfinished_training_is_resumed(validate, tmp_path):
    class Interrupted(Trainer):
        def __call__(self, parameters, left_out, context):
            folder = tmp_path / "run" / parameters.run
            folder.mkdir(parents=True)
            (folder / "run.json").write_text("{}")
            raise HighwaterError("job.cancelled", "The job was cancelled.")

    with pytest.raises(HighwaterError):
        validate(Interrupted(ALIKE))
    second = Trainer(ALIKE)
    validate(second)
    assert [call.resume for call in second.calls] == [True, False, False, False]


def test_scores_against_weak_labels_are_kept_apart(validate, dataset, tmp_path):
    weak = [tile.tile for tile in dataset.tiles() if tile.region == "region 3"]
    dataset.index.update({tile: {"label_source": "weak"} for tile in weak})
    outputs = {"report": str(tmp_path / "r.html"), "table": str(tmp_path / "t.csv")}
    numbers, said = validate(Trainer({**ALIKE, "region 3": 0.1}, jitter=0), outputs)
    assert numbers["IOU_MEAN"] == pytest.approx(0.6) and numbers["FOLDS_RUN"] == 4
    assert "weak labels are kept apart" in said
    assert "Other labels" in (tmp_path / "r.html").read_text("utf-8")
    assert "region 3,weak" in (tmp_path / "t.csv").read_text("utf-8")


def test_simulated_labels_alone_are_said(validate, dataset):
    dataset.index.update({tile.tile: {"label_source": "simulated"} for tile in dataset.tiles()})
    numbers, said = validate(Trainer(ALIKE, jitter=0))
    assert numbers["IOU_MEAN"] == pytest.approx(0.6)
    assert "All labels are simulated" in said


def test_too_few_tiles_are_compared_with_none(validate, dataset):
    with_few = [tile for tile in dataset.tiles() if tile.region == "region 0"][4:]
    dataset.index.update({tile.tile: {"split": "test"} for tile in with_few})
    _, said = validate(Trainer({**ALIKE, "region 0": 0.05}))
    assert "compared with none: “region 0”" in said
    assert "harder" not in said


@pytest.mark.parametrize(
    "parameters, code",
    [
        ({"by": "continent"}, "by"),
        ({"by": "folds", "folds": 1}, "folds"),
        ({"seeds": ()}, "seeds"),
        ({"seeds": (1, 1)}, "seeds"),
    ],
)
def test_parameters_that_mean_nothing_are_refused(parameters, code, validate):
    trainer = Trainer(ALIKE)
    with pytest.raises(HighwaterError) as refusal:
        validate(trainer, **parameters)
    assert refusal.value.code == f"crossvalidation.{code}" and not trainer.calls


def test_unwritable_run_folder_is_refused(dataset, tmp_path):
    (tmp_path / "file").write_text("")
    context = JobContext(lambda event: None, OutputFiles({}, "t"), tmp_path)
    wanted = CrossValidateParameters(
        TrainModelParameters(str(dataset.folder)), str(tmp_path / "file")
    )
    with pytest.raises(HighwaterError, match="run folder") as refusal:
        run(wanted, context, Trainer(ALIKE))
    assert refusal.value.code == "runs.folder"


def test_a_part_reports_its_share_of_the_whole(tmp_path):
    events = []
    whole = JobContext(events.append, OutputFiles({"model": "m"}, "token"), tmp_path)
    part = PartContext(whole, "Fold 1", 0.25, 0.75)
    part.progress(0.5, "Epoch 2")
    part.metric("loss", 1.0, 3)
    part.warn("careful")
    progress, metric, log = events
    assert isinstance(progress, Progress) and progress.fraction == pytest.approx(0.5)
    assert progress.step == "Fold 1: Epoch 2"
    assert isinstance(metric, Metric) and metric.name == "Fold 1: loss"
    assert log == Log("warning", "Fold 1: careful")
    assert "model" not in part.outputs
    whole.cancel()
    with pytest.raises(HighwaterError, match="cancelled"):
        part.progress(0.6, "Epoch 3")


def test_the_record_of_a_fold_says_what_it_is(validate, tmp_path):
    validate(Trainer(ALIKE))
    (found,) = (tmp_path / "run").glob("region_2-*/fold.json")
    said = json.loads(found.read_text("utf-8"))
    assert said["left_out"] == "region 2" and len(said["scores"]["counts"]) == 8


def test_a_training_that_somebody_stopped_counts_now_but_goes_on_next_time(validate):
    class Stopped(Trainer):
        def __call__(self, parameters, left_out, context):
            scores = super().__call__(parameters, left_out, context)
            return replace(scores, whole=len(self.calls) != 2)

    numbers, _ = validate(Stopped(ALIKE))
    assert numbers["RUNS"] == 4
    second = Trainer(ALIKE)
    assert validate(second)[0] == numbers and len(second.calls) == 1


def test_a_run_that_cannot_be_resumed_begins_anew_elsewhere(validate, tmp_path):
    class Changed(Trainer):
        def __call__(self, parameters, left_out, context):
            if parameters.resume:
                raise HighwaterError("train.other_tiles", "The dataset has changed.")
            return super().__call__(parameters, left_out, context)

    first = Changed(ALIKE)
    validate(first)
    left = tmp_path / "run" / first.calls[0].run
    (left / "fold.json").unlink()
    (left / "run.json").write_text("{}")
    second = Changed(ALIKE)
    _, said = validate(second)
    assert "begins anew: The dataset has changed." in said
    assert [call.run for call in second.calls] == [f"{left}_2"]
    assert (left / "fold.json").is_file()


def test_fine_tuning_is_warned_of(validate, dataset):
    recipe = TrainModelParameters(str(dataset.folder), initial_model="model.onnx")
    assert "may have been trained on places" in validate(Trainer(ALIKE), recipe=recipe)[1]


def test_two_jobs_do_not_work_in_one_folder(validate, tmp_path):
    from model_backend.experiments.folder import only_job

    trainer = Trainer(ALIKE)
    with only_job(str(tmp_path / "run")), pytest.raises(HighwaterError, match="Another job") as no:
        validate(trainer)
    assert no.value.code == "runs.busy" and not trainer.calls
    validate(trainer)
    assert len(trainer.calls) == 4


def test_one_seed_is_said_to_tell_little(validate):
    _, said = validate(Trainer({**ALIKE, "region 2": 0.2}))
    assert "As far as one training each can tell, “region 2” is harder than" in said
    assert "several seeds would tell" in said
    _, said = validate(Trainer({**ALIKE, "region 2": 0.2}), seeds=(0, 1))
    assert "one training each" not in said and "several seeds" not in said
