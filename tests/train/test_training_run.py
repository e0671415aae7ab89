"""Trainings from end to end: what they write, that they repeat, resume, and survive."""

import csv
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from model_backend.models.model import FloodModel
from model_backend.protocol import HighwaterError, Metric
from model_backend.training import feeding, fitting
from model_backend.training.epochs import epochs_for
from model_backend.training.training import train
from tests.support.training import Heard, make_set, recipe, use_tiny_network


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    return make_set(tmp_path_factory.mktemp("data") / "set")


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    use_tiny_network(monkeypatch)
    torch.set_num_threads(1)  # others run tests beside this one


def curve(run: Path) -> list[tuple[str, ...]]:
    with open(run / "curves.csv") as stream:
        return [tuple(row[n] for n in row if n != "seconds") for row in csv.DictReader(stream)]


def states_of(run: Path) -> dict:
    return torch.load(run / "last.ckpt", weights_only=True)


def same_states(one, other) -> bool:
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same_states(one[k], other[k]) for k in one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(same_states, one, other))
    if isinstance(one, torch.Tensor):
        return torch.equal(one, other)
    return one == other or (one != one and other != other)


def same_ends(one: Path, other: Path) -> bool:
    a, b = states_of(one), states_of(other)
    for state in (a, b):
        for row in state["highwater"]["history"]:
            row.pop("seconds")
        for name in ("spent", "lasted"):
            state["highwater"]["clock"].pop(name)
    keys = ("state_dict", "optimizer_states", "highwater")
    best = [load_file(run / "best.safetensors") for run in (one, other)]
    return all(same_states(a[key], b[key]) for key in keys) and same_states(*best)


def test_learns_and_leaves_everything_in_the_run_folder(dataset, tmp_path):
    heard = Heard(tmp_path / "scratch")
    told = []
    outcome = train(
        recipe(
            dataset, tmp_path / "run", pictures=2, loggers=("csv", "tensorboard"),
            optimisation={"epochs": 5, "learning_rate": 3e-2},
        ),
        heard,
        lambda epoch, numbers: told.append((epoch, numbers["validation_iou"])),
    )  # fmt: skip
    run = tmp_path / "run"
    assert outcome.validation_iou > 0.7 and outcome.reason == "finished"
    assert outcome.epochs_run == 5 and outcome.checkpoint == run / "best.safetensors"
    assert [epoch for epoch, _ in told] == [1, 2, 3, 4, 5]
    assert [iou for _, iou in told] == heard.curve("validation_iou")
    settled = 2  # epochs before the rate comes down for good do not compete
    late = heard.curve("validation_iou")[settled:]
    assert outcome.best_epoch == int(np.argmax(late)) + 1 + settled
    for name in ("train_loss", "validation_loss", "validation_f1", "learning_rate"):
        assert len(heard.curve(name)) == 5 and np.isfinite(heard.curve(name)).all()
    assert heard.curve("train_loss")[-1] < heard.curve("train_loss")[0]
    rows = curve(run)
    assert len(rows) == 5 and float(rows[-1][1]) == pytest.approx(heard.curve("train_loss")[-1])
    assert Image.open(run / "curves.png").size == (1100, 340)
    pictures = sorted((run / "pictures").iterdir())
    assert [path.name for path in pictures] == [f"epoch_{n:04d}.png" for n in range(1, 6)]
    assert Image.open(pictures[0]).size == (4 * 100 - 4, 16 + 2 * 100)
    assert list((run / "tensorboard").glob("events*"))
    assert not (run / "cache").exists()
    fractions = [step.fraction for step in heard.steps]
    assert fractions == sorted(fractions) and fractions[-1] <= 1
    assert any(step.step == "Epoch 5 of 5" for step in heard.steps)
    counts = np.array(list(outcome.tile_counts.values()))
    assert len(counts) == 4 and counts.sum() == 4 * 32 * 32
    assert counts[:, 0].sum() / counts[:, :3].sum() == pytest.approx(outcome.validation_iou)


RICH = {
    "optimisation": {"epochs": 4, "sampling": "hard", "scheduler": "plateau"},
    "augmentation": {"speckle": 0.5, "gain": 0.1},
    "network": {"dropout": 0.2},
}


def test_same_seed_same_model_and_resumed_as_if_never_interrupted(dataset, tmp_path):
    train(recipe(dataset, tmp_path / "whole", **RICH), Heard(tmp_path / "a"))

    heard = Heard(tmp_path / "b")

    def interrupt(event):  # in the middle of the third epoch
        if isinstance(event, Metric) and event.name == "batch_loss" and event.step >= 5:
            heard.cancel()

    heard.on_event = interrupt
    with pytest.raises(HighwaterError) as caught:
        train(recipe(dataset, tmp_path / "cut", **RICH), heard)
    assert caught.value.code == "job.cancelled"
    assert len(curve(tmp_path / "cut")) == 2
    again = Heard(tmp_path / "c")
    train(recipe(dataset, tmp_path / "cut", resume=True, **RICH), again)
    assert "is resumed" in again.log_text
    assert curve(tmp_path / "cut") == curve(tmp_path / "whole")
    assert same_ends(tmp_path / "cut", tmp_path / "whole")
    # A run whose epochs are all there is not trained again.
    third = Heard(tmp_path / "d")
    outcome = train(recipe(dataset, tmp_path / "cut", resume=True, **RICH), third)
    assert outcome.epochs_run == 4 and not third.curve("train_loss")


def test_other_seed_other_model(dataset, tmp_path):
    for seed in (1, 2):
        run = tmp_path / str(seed)
        train(recipe(dataset, run, seed=seed, optimisation={"epochs": 1}), Heard(tmp_path / "s"))
    assert curve(tmp_path / "1") != curve(tmp_path / "2")


def test_stop_keeps_the_best_so_far_and_can_go_on(dataset, tmp_path):
    heard = Heard(tmp_path / "scratch")
    run = tmp_path / "run"

    def ask(event):
        if isinstance(event, Metric) and event.name == "learning_rate" and event.step == 2:
            (run / "stop").touch()

    heard.on_event = ask
    wanted = {"epochs": 50, "scheduler": "constant"}
    outcome = train(recipe(dataset, run, optimisation=wanted), heard)
    assert outcome.reason == "stopped" and outcome.epochs_run == 2
    assert "the best model so far" in heard.warnings and (run / "best.safetensors").is_file()
    assert not (run / "stop").exists()
    later = Heard(tmp_path / "scratch")
    later.on_event = lambda event: (
        (run / "stop").touch()
        if isinstance(event, Metric) and event.name == "learning_rate" and event.step == 3
        else None
    )
    outcome = train(recipe(dataset, run, resume=True, optimisation=wanted), later)
    assert outcome.epochs_run == 3


def test_out_of_memory_halves_the_batch_and_goes_on(dataset, tmp_path, monkeypatch):
    heard = Heard(tmp_path / "scratch")
    forward = FloodModel.forward

    def starved(self, raw, valid=None):
        if self.training and len(raw) > 2 and heard.curve("learning_rate"):
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate")
        return forward(self, raw, valid)

    monkeypatch.setattr(FloodModel, "forward", starved)
    outcome = train(recipe(dataset, tmp_path / "run", optimisation={"epochs": 3}), heard)
    assert [row.batch_size for row in outcome.rows] == [4, 2, 2]
    said = "Memory ran out with batches of 4 tiles; training goes on from the last epoch with 2."
    assert said in heard.warnings
    assert len(heard.curve("train_loss")) == 3


def test_no_memory_at_all_is_said(dataset, tmp_path, monkeypatch):
    def starved(self, raw, valid=None):
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    monkeypatch.setattr(FloodModel, "forward", starved)
    with pytest.raises(HighwaterError, match="batches of 2 tiles") as caught:
        train(recipe(dataset, tmp_path / "run"), Heard(tmp_path / "scratch"))
    assert caught.value.code == "train.memory"


def test_loss_that_is_no_number_names_the_tile(dataset, tmp_path, monkeypatch):
    build = fitting.build_loss
    marked = dataset.tiles()[3]
    samples = feeding.samples_of(dataset, (marked.tile,), _PlanOf(), None)
    _, label = samples.view(0)
    water = int((label == 1).sum())

    def poisoned(*arguments):
        loss = build(*arguments)
        return lambda logits, truth, weights: (
            loss(logits, truth, weights)
            + (float("nan") if ((truth == 1).sum((1, 2)) == water).any() else 0.0)
        )

    monkeypatch.setattr(fitting, "build_loss", poisoned)
    with pytest.raises(HighwaterError) as caught:
        train(recipe(dataset, tmp_path / "run"), Heard(tmp_path / "scratch"))
    assert caught.value.code == "train.not_finite"
    assert f"with the tile “{marked.tile}”" in caught.value.sentence


class _PlanOf:
    class spec:
        optional = ()


def test_patience_ends_a_training_that_learns_no_more(dataset, tmp_path):
    heard = Heard(tmp_path / "scratch")
    wanted = {
        "epochs": 60,
        "patience": 2,
        "learning_rate": 1e-9,
        "average_weights": False,
        "scheduler": "constant",
    }
    outcome = train(recipe(dataset, tmp_path / "run", optimisation=wanted), heard)
    assert outcome.reason == "patience" and outcome.epochs_run == outcome.best_epoch + 2 < 60
    assert "No better validation for 2 epochs" in heard.log_text


def test_patience_waits_for_the_rate_to_come_down(dataset, tmp_path):
    heard = Heard(tmp_path / "scratch")
    wanted = {"epochs": 10, "patience": 2, "learning_rate": 1e-9, "average_weights": False}
    outcome = train(recipe(dataset, tmp_path / "run", optimisation=wanted), heard)
    assert outcome.reason == "patience" and outcome.epochs_run == outcome.best_epoch + 2 == 8


@pytest.mark.parametrize(
    ("wanted", "tiles", "timed", "epochs"),
    [
        (7, 500, False, 7),
        (0, 10, False, 150),
        (0, 120, False, 100),
        (0, 5000, False, 40),
        (0, 120, True, 600),
        (7, 120, True, 7),
    ],
)
def test_few_tiles_are_seen_more_often(wanted, tiles, timed, epochs):
    assert epochs_for(wanted, tiles, timed) == epochs


def test_time_limit_is_kept_and_the_schedule_ends_with_it(dataset, tmp_path):
    heard = Heard(tmp_path / "scratch")
    wanted = {"epochs": 10_000, "minutes": 0.3}
    outcome = train(recipe(dataset, tmp_path / "run", optimisation=wanted), heard)
    assert outcome.seconds < 0.3 * 60 and outcome.reason == "finished"
    assert heard.curve("learning_rate")[-1] < 0.3 * 3e-3


def test_batch_size_and_learning_rate_are_found(dataset, tmp_path):
    heard = Heard(tmp_path / "scratch")
    wanted = {"epochs": 2, "batch_size": 0, "learning_rate": 0.0}
    outcome = train(recipe(dataset, tmp_path / "run", optimisation=wanted), heard)
    assert outcome.plan.batch_size == 4 and "Batches of 4 tiles" in heard.log_text
    assert outcome.plan.learning_rate > 0 and "Learning rate" in heard.log_text


def test_whatever_stands_in_invalid_pixels_changes_nothing(tmp_path):
    def hole(value):
        def change(name, image, label):
            label[4:12, 4:12] = 255
            image[:, 4:12, 4:12] = value

        return change

    wanted = {"optimisation": {"epochs": 1}, "augmentation": {"offset": 0.0}}
    for name, value in (("a", np.nan), ("b", 1e30), ("c", -12.0)):
        dataset = make_set(tmp_path / f"set_{name}", 6, 2, change=hole(value))
        train(recipe(dataset, tmp_path / name, **wanted), Heard(tmp_path / "scratch"))
    assert same_ends(tmp_path / "a", tmp_path / "b")
    assert same_ends(tmp_path / "a", tmp_path / "c")


def test_derived_bands_optional_bands_and_limits(dataset, tmp_path):
    network = {
        "features": ("VV", "RATIO", "VH"),
        "optional_bands": ("VH",),
        "limits": {"VV": (-25.0, 0.0)},
        "normalisation": "minmax",
        "norm": "group",
    }
    outcome = train(
        recipe(
            dataset, tmp_path / "run", network=network, optimisation={"epochs": 1},
            augmentation={"band_dropout": 0.5},
        ),
        Heard(tmp_path / "scratch"),
    )  # fmt: skip
    spec = outcome.plan.spec
    assert spec.bands == ("VV", "VH") and spec.optional == ("VH",)
    assert [channel.name for channel in spec.channels] == ["VV", "RATIO", "VH"]
    assert (spec.channels[0].low, spec.channels[0].high) == (-25, 0)
    means = {channel.name: channel.mean for channel in spec.channels}
    assert means["RATIO"] == pytest.approx(means["VV"] - means["VH"], abs=0.2)


def test_validated_on_labels_drawn_by_hand_where_there_are_some(tmp_path):
    sources = {"validation_6": "weak", "validation_8": "simulated", "train_0": "weak"}
    dataset = make_set(tmp_path / "set", 6, 4, sources=sources)
    heard = Heard(tmp_path / "scratch")
    changed = recipe(dataset, tmp_path / "run", optimisation={"epochs": 1})
    outcome = train(changed, heard)
    assert outcome.plan.validation == ("validation_7", "validation_9")
    assert len(outcome.plan.training) == 6
    assert "only those drawn by hand are measured" in heard.warnings


def test_damaged_tile_is_named_or_left_out_when_asked(tmp_path):
    dataset = make_set(tmp_path / "set", 6, 2)
    tile = dataset.tiles()[2]
    path = dataset.folder / tile.image
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(HighwaterError, match=tile.tile) as caught:
        train(recipe(dataset, tmp_path / "run"), Heard(tmp_path / "scratch"))
    assert caught.value.code == "dataset.tile_damaged"
    heard = Heard(tmp_path / "scratch")
    wanted = recipe(dataset, tmp_path / "other", skip_damaged=True, optimisation={"epochs": 1})
    outcome = train(wanted, heard)
    assert f"1 tile cannot be read and is left out: {tile.tile}." in heard.warnings
    assert tile.tile not in outcome.plan.training and len(outcome.plan.training) == 5


def test_pruned_by_who_watches(dataset, tmp_path):
    class Pruned(Exception):
        pass

    def judge(epoch, numbers):
        raise Pruned(epoch)

    with pytest.raises(Pruned, match="1"):
        train(recipe(dataset, tmp_path / "run"), Heard(tmp_path / "scratch"), judge)
