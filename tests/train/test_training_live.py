"""What a training says of itself in its folder while it runs, and what it leaves there."""

import json
import time

import pytest
import torch

from model_backend.protocol import HighwaterError, Metric
from model_backend.training import live
from model_backend.training.run_folder import RunFolder
from model_backend.training.training import train
from tests.support.training import Heard, make_set, recipe, use_tiny_network


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    return make_set(tmp_path_factory.mktemp("data") / "set")


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    use_tiny_network(monkeypatch)
    monkeypatch.setattr(live, "BEAT", 0.02)
    torch.set_num_threads(1)


def said_in(run) -> dict:
    return json.loads((run / "live.json").read_text("utf-8"))


def test_says_where_it_is_and_nothing_once_it_is_over(dataset, tmp_path):
    run, seen = tmp_path / "run", []

    def look(epoch, numbers):
        time.sleep(0.2)  # until it was written again
        seen.append(said_in(run))

    train(recipe(dataset, run, optimisation={"epochs": 3}), Heard(tmp_path / "s"), look)
    assert [said["epoch"] for said in seen] == [1, 2, 3]
    assert {said["phase"] for said in seen} == {"training"}
    assert {(said["epochs"], said["batch"], said["batches"]) for said in seen} == {(3, 2, 2)}
    assert [said["passed"] for said in seen] == pytest.approx([1 / 3, 2 / 3, 1])
    assert seen[1]["remaining"] > 0.05 and seen[2]["remaining"] == 0
    assert seen[0]["beat"] < seen[1]["beat"] < seen[2]["beat"]
    assert abs(seen[2]["time"] - time.time()) < 60
    assert not (run / "live.json").exists()
    assert json.loads((run / "run.json").read_text("utf-8"))["state"] == "trained"


class Enough(Exception):
    pass


def test_says_how_it_has_ended_too_early(dataset, tmp_path):
    def give_up(epoch, numbers):
        raise Enough

    with pytest.raises(Enough):
        train(recipe(dataset, tmp_path / "a"), Heard(tmp_path / "s"), give_up)
    assert said_in(tmp_path / "a")["phase"] == "given up"

    def fail(event):
        if isinstance(event, Metric) and event.name == "learning_rate":
            raise RuntimeError("the roof is on fire")

    heard = Heard(tmp_path / "s")
    heard.on_event = fail
    with pytest.raises(RuntimeError):
        train(recipe(dataset, tmp_path / "b"), heard)
    assert said_in(tmp_path / "b")["phase"] == "failed"
    assert said_in(tmp_path / "b")["sentence"] == "the roof is on fire"
    heard.on_event = lambda event: isinstance(event, Metric) and heard.cancel()
    with pytest.raises(HighwaterError):
        train(recipe(dataset, tmp_path / "c"), heard)
    assert said_in(tmp_path / "c")["phase"] == "cancelled"
    train(recipe(dataset, tmp_path / "b", resume=True), Heard(tmp_path / "t"))
    assert not (tmp_path / "b" / "live.json").exists()


def test_a_training_goes_on_where_nothing_can_be_said(dataset, tmp_path, monkeypatch):
    def full(path, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(live, "write_whole", full)
    run = tmp_path / "run"
    outcome = train(recipe(dataset, run, optimisation={"epochs": 1}), Heard(tmp_path / "s"))
    assert outcome.epochs_run == 1 and not (run / "live.json").exists()


def test_what_a_killed_start_has_left_is_in_nobodys_way(dataset, tmp_path, monkeypatch):
    monkeypatch.setattr(live, "ALIVE", 0.05)
    run = tmp_path / "run"
    (run / "cache").mkdir(parents=True)
    (run / "cache" / "tiles.bin").write_bytes(b"half a tile")
    (run / ".part-run.json").touch()
    (run / "live.json").write_text('{"version": 1, "phase": "preparing"}', "utf-8")
    outcome = train(recipe(dataset, run, optimisation={"epochs": 1}), Heard(tmp_path / "s"))
    assert outcome.epochs_run == 1
    left = {path.name for path in run.iterdir()}
    assert "run.json" in left and not left & {"cache", ".part-run.json", "live.json"}


def test_a_folder_in_which_another_training_begins_is_refused(dataset, tmp_path, monkeypatch):
    monkeypatch.setattr(live, "ALIVE", 0.3)
    folder = RunFolder(tmp_path / "run")
    folder.path.mkdir()
    with live.Live(folder, live.PREPARING):
        with pytest.raises(HighwaterError) as caught:
            train(recipe(dataset, folder.path), Heard(tmp_path / "s"))
        assert caught.value.code == "train.run_folder_busy" and folder.live.exists()
