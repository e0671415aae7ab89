"""Scenes on a cluster of processes that die, starve and lose their scheduler."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("distributed")

import dask
from distributed import Client, LocalCluster
from distributed.utils import open_port

from model_backend.cluster import versions
from model_backend.cluster.client import SETTINGS, Cluster
from model_backend.cluster.flow import SceneFlow
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import PredictParameters, PredictScenesParameters
from model_backend.scenes.finding import find_scenes
from model_backend.scenes.identity import settings_mark
from model_backend.scenes.job import _task
from model_backend.scenes.mapping import map_scene
from tests.support.harsh_worker import follow_harshly, notes_of
from tests.support.many_scenes import map_all, model, table_of, write_model, write_scene
from tests.support.scenes import radar_scene, read

__all__ = ["map_all", "model"]
ROOT = Path(__file__).resolve().parents[2]
MEMORY = "700MB"  # of a worker, whose libraries take about 250


@pytest.fixture(scope="module")
def address():
    """Of a cluster of two processes on this computer, which are started again when they die."""
    with (
        dask.config.set(SETTINGS),
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            memory_limit=MEMORY,
            dashboard_address=None,
            silence_logs="CRITICAL",
        ) as cluster,
    ):
        yield cluster.scheduler_address


@pytest.fixture
def tasks_in(tmp_path, model):
    """Tasks for the scenes of a folder."""

    def make(folder: Path):
        output = tmp_path / "out"
        output.mkdir()
        settings = PredictParameters(input=None, model=model)
        parameters = PredictScenesParameters(settings, str(output), folder=str(folder))
        mark = settings_mark(settings, parameters.products)
        scenes = find_scenes(parameters, {}, None)
        return output, [_task(scene, parameters, mark) for scene in scenes]

    return make


def flow_at(address, retries=2):
    cluster = Cluster(lambda: Client(address, timeout=5), address)
    return cluster, SceneFlow(cluster, (), retries, lambda: None, work=follow_harshly)


def mapped_alone(output: Path, name: str, run_job, model: str, scene: Path) -> np.ndarray:
    path = output / f"alone_{name}.tif"
    run_job("predict", {"probability": path}, input={"path": str(scene)}, model=model)
    return read(path)


def test_who_dies_takes_no_healthy_scene_along(address, tasks_in, tmp_path, run_job, model):
    names = ("calm", "glutton", "killed", "poisoned", "quiet")
    for number, name in enumerate(names):
        write_scene(tmp_path / "in" / f"{name}.tif", number)
    poisoned = tmp_path / "in" / "poisoned.tif"
    poisoned.write_bytes(poisoned.read_bytes()[:9000])
    output, tasks = tasks_in(tmp_path / "in")
    cluster, flow = flow_at(address, retries=1)
    found = {outcome.name: outcome for _, outcome in flow.run(tasks)}
    cluster.close()
    assert sorted(found) == sorted(names)
    bad = {name: found[name].code for name in names if found[name].state == "failed"}
    assert set(bad) == {"glutton", "poisoned"} and bad["glutton"] == "worker.died"
    assert "memory" in found["glutton"].sentence and "poisoned" in found["poisoned"].sentence
    ended = notes_of(output, "ended")
    assert sorted(ended) == ["calm", "killed", "poisoned", "quiet"]  # each once
    assert notes_of(output, "begun").count("killed") == 2
    for name in ("calm", "killed", "quiet"):
        probability = read(output / found[name].products["probability"])
        alone = mapped_alone(tmp_path, name, run_job, model, tmp_path / "in" / f"{name}.tif")
        assert np.array_equal(probability.view(np.uint32), alone.view(np.uint32))


@pytest.mark.parametrize("blended", [False, True])
def test_strips_of_several_workers_are_the_map_of_one(blended, address, map_all, tmp_path):
    side = (320, 200) if blended else (2600, 64)  # several rows of tiles
    write_scene(tmp_path / "in" / "large.tif", data=radar_scene(*side)[0])
    net = write_model(tmp_path / f"net{blended}.onnx", blended)
    options = {"folder": str(tmp_path / "in"), "settings": {"model": net}, "split": 0.01}
    numbers, _ = map_all(tmp_path / "shared", scheduler=address, **options)
    assert numbers["DONE"] == 1
    map_all(tmp_path / "alone", **options)
    for product in ("probability", "mask"):
        one, other = (
            read(tmp_path / output / "scenes" / "large" / f"large_{product}.tif")
            for output in ("shared", "alone")
        )
        assert np.array_equal(one.view(np.uint8), other.view(np.uint8))
    row = table_of(tmp_path / "shared")["large"]
    assert row["state"] == "done" and row["worker"].startswith("tcp://")
    assert not (tmp_path / "shared" / "scenes" / "large" / "strips").exists()


class Machines:
    """A scheduler and a worker as somebody else starts them."""

    def __init__(self, port: int) -> None:
        self.address = f"tcp://127.0.0.1:{port}"
        self._port = port
        self.start()

    def start(self) -> None:
        options = ("--no-dashboard",)
        scheduler = ("dask_scheduler", "--host", "127.0.0.1", "--port", str(self._port))
        worker = ("dask_worker", self.address, "--nthreads", "1", "--no-nanny", "--death-timeout")
        self.processes = [
            subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{command[0]}", *command[1:], *options],
                cwd=ROOT,
                stderr=subprocess.DEVNULL,
            )
            for command in (scheduler, (*worker, "30"))
        ]

    def kill(self) -> None:
        for process in self.processes:
            process.kill()
            process.wait()


@pytest.fixture
def machines():
    found = Machines(open_port())
    yield found
    found.kill()


def test_a_scheduler_that_comes_back_goes_on_without_doing_anything_twice(
    machines, tasks_in, tmp_path
):
    for number in range(3):
        write_scene(tmp_path / "in" / f"scene{number}.tif", number)
    output, tasks = tasks_in(tmp_path / "in")
    deadline = time.monotonic() + 60
    while True:
        try:
            cluster, flow = flow_at(machines.address)
            break
        except HighwaterError as error:
            assert error.code == "cluster.unreachable" and time.monotonic() < deadline
    found = {}
    for _, outcome in flow.run(tasks):
        found[outcome.name] = outcome
        if len(found) == 1:
            machines.kill()
            machines.start()
    cluster.close()
    assert {name: outcome.state for name, outcome in found.items()} == {
        f"scene{number}": "done" for number in range(3)
    }
    # Who is killed between its last word and its note leaves none.
    ended = notes_of(output, "ended")
    assert len(ended) == len(set(ended)) and set(ended) <= set(found)


def test_a_scene_that_was_done_before_its_worker_could_say_so_is_not_done_again(
    tasks_in, tmp_path, monkeypatch
):
    from model_backend.cluster.scratch import scratch_context
    from model_backend.prediction import predict
    from model_backend.prediction.shared import Shared

    write_scene(tmp_path / "in" / "once.tif")
    _, (task,) = tasks_in(tmp_path / "in")
    with scratch_context() as context:
        first = map_scene(task, Shared(), context)
        monkeypatch.setattr(predict, "run", None)
        assert map_scene(task.again(), Shared(), context) == first and first.state == "done"


def test_nobody_at_the_address_is_told_within_seconds(map_all, scenes_folder):
    begun = time.monotonic()
    with pytest.raises(HighwaterError) as refusal:
        map_all(folder=scenes_folder, scheduler=f"tcp://127.0.0.1:{open_port()}")
    assert refusal.value.code == "cluster.unreachable" and "127.0.0.1" in refusal.value.sentence
    assert time.monotonic() - begun < 20


def test_workers_of_another_release_are_refused_with_what_differs(
    address, map_all, scenes_folder, monkeypatch
):
    ours = versions._ask()
    monkeypatch.setattr(versions, "_ask", lambda: {**ours, "Highwater": "9.9.9"})
    with pytest.raises(HighwaterError) as refusal:
        map_all(folder=scenes_folder, scheduler=address)
    assert refusal.value.code == "cluster.version"
    assert f"Highwater {ours['Highwater']} instead of 9.9.9" in refusal.value.sentence


@pytest.fixture
def scenes_folder(tmp_path) -> str:
    write_scene(tmp_path / "in" / "one.tif")
    return str(tmp_path / "in")
