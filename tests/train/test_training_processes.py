"""Two processes that train together: one model, and nobody is left behind."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from safetensors.torch import load_file

from model_backend.protocol import HighwaterError, Metric
from model_backend.training import attempts, processes
from model_backend.training.fitting import fit
from model_backend.training.training import train
from tests.support.training import Heard, make_set, recipe

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    return make_set(tmp_path_factory.mktemp("data") / "set", 8, 4)


# Each tile is valid, the loss is a mean, and nothing is drawn by chance: so the mean of two
# processes' gradients is the gradient of one.
PLAIN = {
    "optimisation": {"epochs": 1, "learning_rate": 1e-3},
    "network": {"norm": "group"},
    "augmentation": {
        "flips": False, "quarter_turns": False, "offset": 0.0, "band_dropout": 0.0,
    },
    "precision": "float32",
}  # fmt: skip


@pytest.fixture
def children() -> Callable[[], list[psutil.Process]]:
    """Gives the processes begun since the test began; those of other tests' clusters stay on."""
    before = set(psutil.Process().children(recursive=True))
    return lambda: [p for p in psutil.Process().children(recursive=True) if p not in before]


def test_two_processes_train_the_model_of_one(dataset, tmp_path, children):
    from model_backend.protocol.parameters import LossParameters

    loss = LossParameters(loss="bce")
    one = train(recipe(dataset, tmp_path / "one", loss=loss, **PLAIN), Heard(tmp_path / "s"))
    heard = Heard(tmp_path / "s")
    wanted = recipe(dataset, tmp_path / "two", loss=loss, processes=2, **PLAIN)
    two = train(wanted, heard)
    assert not children()
    assert "in 2 processes" in heard.log_text
    for name in ("train_loss", "validation_loss", "validation_iou"):
        a, b = getattr(one.best, name), getattr(two.best, name)
        assert a == pytest.approx(b, rel=1e-3)
    first, second = (load_file(outcome.checkpoint) for outcome in (one, two))
    start = load_file(_untrained(wanted, two.plan, tmp_path))
    moved = {name: (first[name] - start[name]).double() for name in first}
    apart = {name: (first[name] - second[name]).double() for name in first}
    distance = sum(float((values**2).sum()) for values in moved.values()) ** 0.5
    assert sum(float((values**2).sum()) for values in apart.values()) ** 0.5 < 0.05 * distance


def _untrained(parameters, plan, folder: Path) -> Path:
    from model_backend.models.checkpoint import save_checkpoint
    from model_backend.training.fitting import new_model

    save_checkpoint(folder / "start.safetensors", new_model(parameters, plan), {})
    return folder / "start.safetensors"


def test_a_process_that_dies_ends_the_training(dataset, tmp_path, children):
    heard = Heard(tmp_path / "s")

    def kill(event):
        if isinstance(event, Metric) and event.name == "learning_rate":
            for child in children():
                child.kill()

    heard.on_event = kill
    wanted = recipe(dataset, tmp_path / "run", processes=2, optimisation={"epochs": 20})
    began = time.monotonic()
    with pytest.raises(HighwaterError) as caught:
        train(wanted, heard)
    assert caught.value.code == "train.process" and time.monotonic() - began < 90
    assert not children() and (tmp_path / "run" / "best.safetensors").is_file()


ALONE = """
import json, sys, time
from model_backend.training.processes import Companions
Companions([json.loads(sys.argv[1])])
print("started", flush=True)
time.sleep(600)
"""


def test_processes_end_with_the_one_that_started_them(dataset, tmp_path):
    from model_backend.protocol.plain import to_plain
    from model_backend.training.planning import make_plan

    wanted = recipe(dataset, tmp_path / "run", processes=2)
    plan, _ = make_plan(wanted, Heard(tmp_path / "s"), tmp_path / "cache", (0, 1), 0.0)
    order = {
        "parameters": to_plain(wanted), "plan": to_plain(plan), "run": str(tmp_path / "run"),
        "cache": str(tmp_path / "cache"), "batch_size": 4, "rank": 1, "port": 1,
    }  # fmt: skip
    host = subprocess.Popen(
        [sys.executable, "-c", ALONE, json.dumps(order)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert host.stdout.readline().strip() == "started"
    (companion,) = psutil.Process(host.pid).children()
    host.send_signal(signal.SIGKILL)
    host.wait()
    host.stdout.close()
    companion.wait(10)
    assert not companion.is_running()


def test_what_is_wrong_in_another_process_is_told_as_it_is(tmp_path):
    dataset = make_set(tmp_path / "set", 8, 2)
    heard = Heard(tmp_path / "s")
    damaged = dataset.folder / dataset.tiles()[1].image  # the second: of the other process
    content = damaged.read_bytes()

    def harm(event):
        if "in 2 processes" in getattr(event, "text", ""):
            damaged.write_bytes(content[:200])

    heard.on_event = harm
    wanted = recipe(dataset, tmp_path / "run", processes=2, optimisation={"epochs": 2})
    with pytest.raises(HighwaterError, match="train_1") as caught:
        train(wanted, heard)
    assert caught.value.code == "dataset.tile_damaged"


def test_lack_of_memory_in_another_process_halves_the_batch(
    dataset, tmp_path, monkeypatch, children
):
    """The first attempt's other process says what torch says, and ends."""
    starved = (
        "import sys; sys.stdin.readline(); print('ready', flush=True); import time; time.sleep(1);"
        'sys.exit("RuntimeError: DefaultCPUAllocator: can\'t allocate memory")'
    )
    started, failed = subprocess.Popen, []

    def popen(command, **options):
        if not failed:
            failed.append(command)
            command = [sys.executable, "-c", starved]
        return started(command, **options)

    def broken(attempt):
        if attempt.batch_size == 8:
            raise RuntimeError("Connection closed by peer")
        return fit(attempt)

    monkeypatch.setattr(processes.subprocess, "Popen", popen)
    monkeypatch.setattr(attempts, "fit", broken)
    heard = Heard(tmp_path / "s")
    wanted = recipe(
        dataset, tmp_path / "run", processes=2, optimisation={"epochs": 1, "batch_size": 8}
    )
    outcome = train(wanted, heard)
    assert [row.batch_size for row in outcome.rows] == [4]
    assert "Memory ran out with batches of 8 tiles" in heard.warnings and not children()
