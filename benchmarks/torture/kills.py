"""Jobs killed at random points and run again.

.venv/backend/bin/python -m benchmarks.torture.kills --times 20
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pyogrio
import rasterio

from model_backend.client import run_job
from model_backend.protocol import HighwaterError, Request

from . import BUILD, ROOT, healthy

SIDE = 300  # pixels
TRAIN = ROOT / ".venv" / "train" / "bin" / "python"


@dataclass(frozen=True)
class Victim:
    """A job that writes.

    Attributes:
        request: From the folder of inputs and that of outputs to a request.
        prepare: Puts into the folder of outputs what the job changes.
        python: That runs it; empty: this one.
        again: The request with which a killed run goes on; the same where it is None.
    """

    request: Callable[[Path, Path], Request]
    prepare: Callable[[Path], None] = lambda out: None
    python: str = ""
    again: Callable[[Request], Request] = lambda request: request


def inputs(folder: Path) -> Path:
    """A scene, a model and a mask, made once."""
    scene = healthy.write_scene(folder / "scene.tif", SIDE)
    healthy.write_model(folder / "net.onnx")
    with rasterio.open(scene) as dataset:
        profile, bands = dataset.profile, dataset.read()
    profile.update(count=1, dtype="uint8", nodata=None)
    with rasterio.open(folder / "truth.tif", "w", **profile) as dataset:
        dataset.write((bands[:1] < -15).astype(np.uint8))
    return folder


def _predict(given: Path, out: Path) -> Request:
    request = healthy.predict_request(given / "scene.tif", given / "net.onnx", out)
    return replace(request, parameters={**request.parameters, "resume": str(out / "progress")})


def _tiles(given: Path, out: Path) -> Request:
    parameters = {
        "input": {"path": str(given / "scene.tif")}, "dataset": str(out / "tiles"),
        "reference_raster": {"path": str(given / "truth.tif")}, "tile_size": 64,
    }  # fmt: skip
    return Request("preparetiles", parameters)


def _split(given: Path, out: Path) -> Request:
    parameters = {"dataset": str(out / "dataset"), "method": "block", "block_size": 1000.0}
    return Request("splitdataset", parameters)


def _simulate(given: Path, out: Path) -> Request:
    outputs = {name: str(out / f"{name}.tif") for name in ("after", "flood")}
    return Request("simulatescene", {"width": 400, "height": 400, "seed": 3}, outputs)


def _train(given: Path, out: Path) -> Request:
    parameters = {
        "dataset": str(out / "dataset"), "run": str(out / "run"), "device": "cpu", "pictures": 0,
        "network": {"architecture": "small_unet"},
        "optimisation": {"epochs": 4, "batch_size": 2},
    }  # fmt: skip
    return Request("trainmodel", parameters, {"model": str(out / "model.onnx")})


def _divided(out: Path) -> None:
    healthy.write_dataset(out / "dataset", parts=True)


def _resumed(request: Request) -> Request:
    return replace(request, parameters={**request.parameters, "resume": True})


VICTIMS = {
    "thresholdwater": Victim(
        lambda given, out: healthy.threshold_request(given / "scene.tif", out)
    ),
    "predict": Victim(_predict),
    "preparetiles": Victim(_tiles),
    "splitdataset": Victim(_split, lambda out: healthy.write_dataset(out / "dataset") and None),
    "simulatescene": Victim(_simulate),
    "trainmodel": Victim(_train, _divided, str(TRAIN), _resumed),
}


def killed_run(python: str, request: Request, after: float) -> str:
    """Run a job through the client and kill the worker.

    Args:
        python: Interpreter of the worker.
        request: The job.
        after: Seconds.

    Returns:
        ``result`` where it was done before, or the code of the error.
    """
    timer = threading.Timer(after, _kill_children)
    timer.start()
    try:
        run_job(python, request, lambda event: None)
    except HighwaterError as error:
        return error.code
    finally:
        timer.cancel()
    return "result"


def _kill_children() -> None:
    for child in psutil.Process().children():
        child.kill()


def contents(out: Path) -> dict[str, Any]:
    """What the outputs say, apart from times and paths: by file."""
    found: dict[str, Any] = {}
    for path in sorted(out.rglob("*")):
        name = str(path.relative_to(out))
        if not path.is_file() or name.startswith(("progress", "run")) or ".part-" in name:
            continue
        if path.suffix == ".tif":
            found[name] = healthy.raster_values(path).tobytes()
        elif path.suffix == ".gpkg":
            layers = [str(n) for n, _ in pyogrio.list_layers(path) if n != "layer_styles"]
            found[name] = [_rows(path, layer) for layer in layers]
        elif path.suffix == ".onnx":
            found[name] = _weights(path)
    return found


def _rows(path: Path, layer: str) -> list[str]:
    said, _, shapes, columns = pyogrio.raw.read(path, layer=layer)
    rows = zip(*(
        column for name, column in zip(said["fields"], columns)
        if name not in ("added", "record", "parameters", "provenance")  # times and versions
    ))  # fmt: skip
    places = [None] * len(columns[0]) if shapes is None else shapes
    return [layer, *sorted(f"{list(map(str, row))} {place!r}" for row, place in zip(rows, places))]


def _weights(path: Path) -> list[bytes]:
    import onnx

    graph = onnx.load(str(path)).graph
    return [tensor.SerializeToString() for tensor in graph.initializer]


def leftovers(out: Path) -> list[str]:
    """Unfinished files."""
    return [path.name for path in out.rglob(".part-*")]


def torture(name: str, times: int, seed: int, scratch: Path) -> dict[str, Any]:
    """Kill a job many times, and run it again each time.

    Returns:
        Counts: ``killed`` (the others were done first), ``partial`` (an output that was there
        after the kill and differs from that of a whole run), ``left`` (unfinished files),
        ``unequal`` (the second run's result is another than that of an undisturbed one),
        ``refused`` (the second run failed), and ``seconds`` of an undisturbed run.
    """
    victim, rng = VICTIMS[name], random.Random(f"{name} {seed}")
    python = victim.python or sys.executable
    given = scratch / "given"
    if not given.exists():
        given.mkdir()
        inputs(given)

    def fresh(label: str) -> Path:
        out = scratch / name  # the same path each time: some outputs name their files
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        victim.prepare(out)
        return out

    out = fresh("whole")
    untouched = contents(out)
    started = time.monotonic()
    run_job(python, victim.request(given, out), lambda event: None)
    seconds = time.monotonic() - started
    whole = contents(out)
    counts: dict[str, Any] = {
        "job": name, "times": times, "killed": 0, "partial": 0, "left": 0, "unequal": 0,
        "refused": 0, "seconds": round(seconds, 1), "notes": [],
    }  # fmt: skip
    for number in range(times):
        out = fresh(str(number))
        # Most of the first second is the start of Python; nothing is written then.
        end = killed_run(python, victim.request(given, out), rng.uniform(0.15, 1) * seconds)
        if end != "result":
            counts["killed"] += 1
            # Tiles of a dataset come one by one, each whole; so does a file that the job changes.
            partial = [
                file for file, said in contents(out).items()
                if said not in (whole.get(file), untouched.get(file)) and not file.endswith("gpkg")
            ]  # fmt: skip
            counts["partial"] += bool(partial)
            counts["left"] += bool(leftovers(out))
            counts["notes"] += [f"{number} partial {file}" for file in partial]
            counts["notes"] += [f"{number} left {file}" for file in leftovers(out)[:3]]
        begun = (out / "run" / "run.json").exists()
        request = victim.request(given, out)
        try:
            run_job(python, victim.again(request) if begun else request, lambda event: None)
        except HighwaterError as error:
            counts["refused"] += 1
            counts["notes"].append(f"{number} {error.code}: {error.sentence}")
            continue
        other = [file for file, said in contents(out).items() if said != whole.get(file)]
        other += [file for file in whole if file not in contents(out)]
        counts["unequal"] += bool(other)
        counts["notes"] += [f"{number} other {file}" for file in other]
    return counts


def main() -> None:
    """Torture, and write what came of it to ``build/torture/kills-JOB.json``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", nargs="+", choices=VICTIMS, default=list(VICTIMS))
    options = parser.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name in options.jobs:
            counts = torture(name, options.times, options.seed, Path(scratch))
            (BUILD / f"kills-{name}.json").write_text(json.dumps(counts, indent=1), "utf-8")
            print(counts, flush=True)


if __name__ == "__main__":
    main()
