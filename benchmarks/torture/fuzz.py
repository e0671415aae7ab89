"""Damaged files given to the jobs: every end is a result or a sentence.

.venv/backend/bin/python -m benchmarks.torture.fuzz --count 100 --kinds geotiff vrt
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyogrio
import rasterio

from model_backend.protocol import Request
from tests.support.sentinel1_place import write_download
from tests.support.sentinel1_product import NAME, STEM

from . import BUILD, healthy
from .mutations import damaged, damaged_json, damaged_text
from .subjects import Subject

LIMIT = 60.0  # seconds
UNHARMED = 6  # runs on each undamaged file first


@dataclass(frozen=True)
class Kind:
    """A kind of file.

    Attributes:
        file: Its name, below the folder of healthy files.
        mutate: How it is damaged.
        request: From the folder with the damaged file and that of the outputs to a request's text.
    """

    file: str
    mutate: Callable[[bytes, random.Random], bytes]
    request: Callable[[Path, Path, random.Random], str]


def make_healthy(folder: Path) -> None:
    """Write one healthy file of each kind."""
    folder.mkdir(parents=True, exist_ok=True)
    scene = healthy.write_scene(folder / "scene.tif", tiled=True, blockxsize=32, blockysize=32,
                                compress="deflate")  # fmt: skip
    healthy.write_vrt(folder / "scene.vrt", scene)
    healthy.write_model(folder / "net.onnx")
    healthy.write_polygons(folder / "water.gpkg", scene)
    healthy.write_dataset(folder / "dataset")
    write_download(folder, lines=120, samples=140)
    request = healthy.predict_request(scene, folder / "net.onnx", folder / "out")
    document = json.loads(request.to_json())
    del document["scratch"]  # is removed with all that is in it: not a thing to guess at
    (folder / "request.json").write_text(json.dumps(document), "utf-8")


def _scene(name: str) -> Callable[[Path, Path, random.Random], str]:
    def request(folder: Path, out: Path, rng: random.Random) -> str:
        if rng.random() < 0.5:
            return healthy.threshold_request(folder / name, out).to_json()
        return healthy.predict_request(folder / name, folder / "net.onnx", out).to_json()

    return request


def _model(folder: Path, out: Path, rng: random.Random) -> str:
    if rng.random() < 0.5:
        outputs = {"card": str(out / "card.html"), "metadata": str(out / "metadata.json")}
        return Request("modelinfo", {"model": str(folder / "net.onnx")}, outputs).to_json()
    return healthy.predict_request(folder / "scene.tif", folder / "net.onnx", out).to_json()


def _text(folder: Path, out: Path, rng: random.Random) -> str:
    return (folder / "request.json").read_text("utf-8", "replace")


def _polygons(folder: Path, out: Path, rng: random.Random) -> str:
    scene, water = str(folder / "scene.tif"), {"path": str(folder / "water.gpkg")}
    if rng.random() < 0.5:
        parameters: dict[str, Any] = {"input": {"path": scene}, "permanent_polygons": water}
        return Request("thresholdwater", parameters, {"mask": str(out / "mask.tif")}).to_json()
    parameters = {"input": {"path": scene}, "dataset": str(out / "tiles"), "tile_size": 32}
    parameters["reference_polygons"] = water
    return Request("preparetiles", parameters, {}).to_json()


def _dataset(folder: Path, out: Path, rng: random.Random) -> str:
    job = rng.choice(("splitdataset", "auditdataset"))
    report = out / ("report.json" if job == "splitdataset" else "report.html")
    parameters: dict[str, Any] = {"dataset": str(folder / "dataset")}
    if job == "splitdataset":
        parameters.update(method="block", block_size=1000.0)
    return Request(job, parameters, {"report": str(report)}).to_json()


def _product(folder: Path, out: Path, rng: random.Random) -> str:
    parameters = {"product": str(folder / f"{NAME}.SAFE")}
    outputs = {"image": str(out / "image.tif"), "incidence": str(out / "incidence.tif")}
    return Request("geocodesentinel1", parameters, outputs).to_json()


def _archive(folder: Path, out: Path, rng: random.Random) -> str:
    parameters = {"product": str(folder / f"{NAME}.zip")}
    return Request("geocodesentinel1", parameters, {"image": str(out / "image.tif")}).to_json()


_STEM = STEM.format("vv", 1)
_TABLES = f"{NAME}.SAFE/annotation/calibration"
KINDS = {
    "geotiff": Kind("scene.tif", damaged, _scene("scene.tif")),
    "vrt": Kind("scene.vrt", damaged_text, _scene("scene.vrt")),
    "onnx": Kind("net.onnx", damaged, _model),
    "json": Kind("request.json", damaged_json, _text),
    "description": Kind("dataset/dataset.json", damaged_json, _dataset),
    "gpkg": Kind("water.gpkg", damaged, _polygons),
    "index": Kind("dataset/index.gpkg", damaged, _dataset),
    "annotation": Kind(f"{NAME}.SAFE/annotation/{_STEM}.xml", damaged_text, _product),
    "calibration": Kind(f"{_TABLES}/calibration-{_STEM}.xml", damaged_text, _product),
    "noise": Kind(f"{_TABLES}/noise-{_STEM}.xml", damaged_text, _product),
    "measurement": Kind(f"{NAME}.SAFE/measurement/{_STEM}.tiff", damaged, _product),
    "archive": Kind(f"{NAME}.zip", damaged, _archive),
}


def broken_outputs(answer: dict[str, Any], out: Path) -> list[str]:
    """What looks whole and is not, or was left behind by a run that failed."""
    if answer["end"] != "result":
        return [f"left behind: {path.name}" for path in sorted(out.rglob("*")) if path.is_file()]
    wrong = [f"unfinished: {path.name}" for path in out.rglob(".part-*")]
    for name, path in answer["outputs"].items():
        try:
            if path.endswith(".tif"):
                with rasterio.open(path) as dataset:
                    dataset.read()
            elif path.endswith(".gpkg"):
                pyogrio.read_info(path)
            elif path.endswith(".json"):
                json.loads(Path(path).read_text("utf-8"))
        except Exception as error:  # whatever a reader says of a file that looks whole
            wrong.append(f"{name}: {error}")
    return wrong


def fuzz(
    kind: str, count: int, seed: int, subject: Subject, folder: Path, keep: Path | None = None
) -> list[dict[str, Any]]:
    """Damage a kind of file many times and run a job on each.

    Args:
        kind: One of :data:`KINDS`.
        count: Files.
        seed: Same seed, same damages.
        subject: Runs the jobs.
        folder: Empty or missing; for the files.
        keep: Where files are kept that something else than a result or a sentence came of.

    Returns:
        The answer for each file, with ``number``, ``seconds`` and ``broken``.
    """
    make_healthy(folder)
    what, answers = KINDS[kind], []
    file, out = folder / what.file, folder / "out"
    pristine = folder.with_name(f"{folder.name}-pristine")
    shutil.copytree(folder, pristine)
    content = file.read_bytes()
    for number in range(-UNHARMED, count):
        rng = random.Random(f"{kind} {seed} {number}")
        if what.file.startswith("dataset"):  # jobs write into it
            shutil.rmtree(folder / "dataset")
            shutil.copytree(pristine / "dataset", folder / "dataset")
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        # The jobs must take what was not damaged, or nothing would be shown by the others.
        file.write_bytes(content if number < 0 else what.mutate(content, rng))
        started = time.monotonic()
        answer = subject.run(what.request(folder, out, rng))
        answer.update(kind=kind, number=number, seconds=round(time.monotonic() - started, 2))
        answer["broken"] = broken_outputs(answer, out)
        if number < 0:
            if answer["end"] != "result" or answer["broken"]:
                raise SystemExit(f"The undamaged {file.name} is not taken: {answer}")
            continue
        if keep is not None and (answer["end"] not in ("result", "refused") or answer["broken"]):
            keep.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, keep / f"{kind}-{seed}-{number}{file.suffix}")
        answers.append(answer)
    return answers


def fuzz_kind(kind: str, count: int, seed: int, scratch: Path) -> str:
    """Fuzz a kind in a process of its own and keep what came of it.

    Returns:
        It in one line.
    """
    with Subject(LIMIT) as subject:
        started = time.monotonic()
        answers = fuzz(kind, count, seed, subject, scratch / kind, BUILD / "kept")
        path = BUILD / f"fuzz-{kind}-{seed}.json"
        path.write_text(json.dumps(answers, indent=0), "utf-8")
        ends = Counter(answer["end"] for answer in answers)
        broken = sum(bool(answer["broken"]) for answer in answers)
        slowest = max(answer["seconds"] for answer in answers)
        return (
            f"{kind}: {dict(ends)}, broken outputs {broken}, slowest {slowest:.1f} s,"
            f" {time.monotonic() - started:.0f} s, {subject.starts} processes"
        )


def main() -> None:
    """Fuzz, and write what came of it to ``build/torture/fuzz-KIND-SEED.json``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=400, help="files of each kind")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--together", type=int, default=os.cpu_count(), help="kinds at once")
    options = parser.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(options.together) as pool, tempfile.TemporaryDirectory() as scratch:
        for line in pool.map(
            lambda kind: fuzz_kind(kind, options.count, options.seed, Path(scratch)), options.kinds
        ):
            print(line, flush=True)


if __name__ == "__main__":
    main()
