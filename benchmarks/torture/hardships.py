"""Full disks, read-only folders, clocks that jump, decimal commas, and two users at once.

    .venv/backend/bin/python -m benchmarks.torture.hardships

As root: disks are real ones (in memory), and the user without rights is another one.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from model_backend.protocol import Request

from . import BUILD, ROOT, healthy
from .contents import Whole, contents
from .fuzz import broken_outputs
from .inputs import scene_inputs

CLOCK = """\
import itertools, time
real, jumps = time.time, itertools.cycle((0, -86400, 3e6, -1e8, 1, 1e9))
time.time = lambda: real() + next(jumps)
"""
COMMA = """\
import locale
locale.setlocale(locale.LC_ALL, "")
assert locale.localeconv()["decimal_point"] == ","
"""


def run(request: Request, before: tuple[str, ...] = (), **variables: str) -> dict[str, Any]:
    """Run a request in a worker; its last event, or how it died."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        path = Path(folder) / "request.json"
        path.write_text(request.to_json(), "utf-8")
        done = subprocess.run(
            [*before, sys.executable, "-m", "model_backend", "run", str(path)],
            cwd=ROOT, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **variables},
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
    lines = done.stdout.splitlines()
    last = json.loads(lines[-1]) if lines else {}
    if last.get("event") == "result":
        return {"end": "result", "outputs": last["outputs"]}
    if last.get("event") == "error":
        return {"end": last["code"], "sentence": last["sentence"]}
    return {"end": f"died ({done.returncode})", "sentence": done.stderr[-300:]}


@contextlib.contextmanager
def small_disk(size: int, folder: Path) -> Iterator[Path]:
    """A disk of so many bytes; in memory."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def full_disks(given: Path, scratch: Path, times: int) -> dict[str, Any]:
    """Outputs onto disks of random size, half of them too small."""
    rng, ends, broken = random.Random(0), Counter(), []
    (scratch / "room").mkdir()
    run(healthy.threshold_request(given / "scene.tif", scratch / "room"))
    wanted = sum(path.stat().st_size for path in (scratch / "room").iterdir())
    for number in range(times):
        with small_disk(int(rng.uniform(0.02, 1.5) * wanted), scratch / "disk") as disk:
            request = (
                healthy.threshold_request(given / "scene.tif", disk)
                if number % 2
                else healthy.predict_request(given / "scene.tif", given / "net.onnx", disk)
            )
            answer = run(request)
            ends[answer["end"]] += 1
            broken += [f"{number}: {said}" for said in broken_outputs(answer, disk)]
    return {"ends": ends, "broken": broken}


def read_only(given: Path, scratch: Path) -> dict[str, Any]:
    """A user without rights, and a disk that takes nothing."""
    ends: Counter[str] = Counter()
    folder = scratch / "closed"
    folder.mkdir()
    folder.chmod(0o555)
    nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    ends[run(healthy.threshold_request(given / "scene.tif", folder), nobody)["end"]] += 1
    with small_disk(2**20, scratch / "disk") as disk:
        shutil.copy(given / "scene.tif", disk / "scene.tif")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        ends[run(healthy.threshold_request(given / "scene.tif", disk))["end"]] += 1
        out = scratch / "out"
        out.mkdir()
        ends["input: " + run(healthy.threshold_request(disk / "scene.tif", out))["end"]] += 1
    return {"ends": ends, "broken": [path.name for path in folder.iterdir()]}


def changed_worker(given: Path, scratch: Path, name: str, code: str, **env: str) -> dict[str, Any]:
    """A run in a worker that begins with some code, against undisturbed ones."""
    found = []
    for changed in (False, False, True):
        out = scratch / name  # the same: some outputs name their files
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        variables = {}
        if changed:
            hook = scratch / f"{name}-hook"
            hook.mkdir()
            (hook / "sitecustomize.py").write_text(code, "utf-8")
            variables = {"PYTHONPATH": str(hook), **env}
        ends = []
        for request in (
            healthy.threshold_request(given / "scene.tif", out),
            healthy.predict_request(given / "scene.tif", given / "net.onnx", out),
        ):
            ends.append(run(request, **variables)["end"])
        found.append(contents(out))
    *undisturbed, last = found
    whole = Whole(*undisturbed)
    broken = [
        whole.difference(name, said) for name, said in last.items() if not whole.holds(name, said)
    ]
    return {"ends": Counter(ends), "broken": broken + [name for name in whole if name not in last]}


def german(scratch: Path) -> dict[str, str]:
    """Variables of a locale with a decimal comma, made here where the system has none."""
    command = ["localedef", "-i", "de_DE", "-f", "UTF-8", str(scratch / "de_DE.UTF-8")]
    subprocess.run(command, check=False, capture_output=True)
    return {"LOCPATH": str(scratch), "LC_ALL": "de_DE.UTF-8"}


def two_users(given: Path, scratch: Path, times: int) -> dict[str, Any]:
    """Two scenes added to one dataset at once; what was refused is asked for again."""
    ends, broken = Counter(), []
    for number in range(times):
        dataset = scratch / f"shared{number}"

        def request(scene: str, folder: Path = dataset) -> Request:
            parameters = {
                "input": {"path": str(given / "scene.tif")}, "dataset": str(folder),
                "reference_raster": {"path": str(given / "truth.tif")}, "tile_size": 64,
                "scene": scene,
            }  # fmt: skip
            return Request("preparetiles", parameters)

        paths = [scratch / f"{number}{scene}.json" for scene in "ab"]
        for path, scene in zip(paths, "ab"):
            path.write_text(request(scene).to_json(), "utf-8")
        command = [sys.executable, "-m", "model_backend", "run"]
        workers = []
        for path in paths:
            workers.append(subprocess.Popen(
                [*command, str(path)], cwd=ROOT, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, encoding="utf-8",
            ))  # fmt: skip
            time.sleep(random.Random(number).uniform(0, 0.6))
        for worker, scene in zip(workers, "ab"):
            last = json.loads(worker.communicate()[0].splitlines()[-1])
            end = "result" if last["event"] == "result" else last["code"]
            ends[end] += 1
            if end != "result":
                ends[f"again: {run(request(scene))['end']}"] += 1
        from model_backend.dataset.store import Dataset

        tiles = Counter(tile.scene for tile in Dataset.open(dataset).tiles())
        if set(tiles) != {"a", "b"} or len(set(tiles.values())) != 1:
            broken.append(f"{number}: tiles by scene {dict(tiles)}")
    return {"ends": ends, "broken": broken}


def main() -> None:
    """Do everything and write what came of it to ``build/torture/hardships.json``."""
    if os.geteuid() != 0:
        raise SystemExit("Small and read-only disks can be made by root alone.")
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        scratch.chmod(0o755)
        given = scratch / "given"
        given.mkdir()
        scene_inputs(given)
        locale = german(scratch)
        found = {}
        for name, torture in {
            "read-only folders": lambda: read_only(given, scratch),
            "a clock that jumps": lambda: changed_worker(given, scratch, "clock", CLOCK),
            "a decimal comma": lambda: changed_worker(given, scratch, "comma", COMMA, **locale),
            "two users on one dataset": lambda: two_users(given, scratch, 5),
            "a full disk": lambda: full_disks(given, scratch, 20),
        }.items():
            found[name] = torture()
            print(name, found[name], flush=True)
            (BUILD / "hardships.json").write_text(json.dumps(found, indent=1), "utf-8")


if __name__ == "__main__":
    main()
