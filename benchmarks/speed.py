"""Seconds per megapixel, peak memory and start-up: ``make bench``.

The whole of ``predict`` is held against the bare calls of its network in the same run, because
machines differ; the ratio is what our code adds. Written to ``build/bench.md``.
"""

from __future__ import annotations

import os
import platform
import re
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis_runs import Profile, fresh_profile  # noqa: E402
from small_unet import BANDS, write_small_unet  # noqa: E402
from worker_runs import FOLDER, Run, run_job, simulated  # noqa: E402

from model_backend.prediction.engines.onnx_runtime import OnnxEngine  # noqa: E402

SIDES = (2048, 8192)  # pixels
BARE_SECONDS = 5.0  # each time
STARTS = 5
PROGRESS = re.compile(rb"^(Looking for|Mapping|\d+\.\.)", re.MULTILINE)  # what it looks like


def main() -> None:
    """Measure, print and write."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    network = write_small_unet(FOLDER / "small_unet.onnx")
    bares = [bare_network(network)]
    lines = [
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "",
        "| job | scene | s | s/Mpx | peak MiB | × bare network |",
        "|---|---|---|---|---|---|",
    ]
    for side in SIDES:
        scene = simulated(side)
        for title, model in (("predict, built-in", None), ("predict, small U-Net", network)):
            run = predict(scene, model)
            per_megapixel = run.seconds / (side * side / 1e6)
            ratio = "–"
            if model:
                # Other work on the machine slows both: the bare calls just before and after count.
                bares.append(bare_network(network))
                ratio = f"{per_megapixel / np.mean(bares[-2:]):.2f}"
            lines.append(
                f"| {title} | {side}² | {run.seconds:.1f} | {per_megapixel:.3f} | {run.peak:.0f}"
                f" | {ratio} |"
            )
            print(lines[-1], flush=True)
    lines.append(f"| bare network calls | 512² tiles | – | {np.mean(bares):.3f} | – | 1 |")
    starts = start_up()
    lines += [
        "",
        f"Start-up from `qgis_process` to the first progress: median {np.median(starts):.2f} s,"
        f" slowest {max(starts):.2f} s of {STARTS}.",
    ]
    text = "\n".join(lines) + "\n"
    (ROOT / "build" / "bench.md").write_text(text, encoding="utf-8")
    print(f"\n{text}")


def bare_network(network: Path) -> float:
    """Seconds per megapixel of the network alone, tile by tile, on all cores."""
    engine = OnnxEngine(network)
    tile = np.full((1, len(BANDS), 512, 512), -12, np.float32)
    engine.run(tile)
    begun, done = time.perf_counter(), 0
    while time.perf_counter() - begun < BARE_SECONDS:
        engine.run(tile)
        done += 1
    return (time.perf_counter() - begun) / (done * 512 * 512 / 1e6)


def predict(scene: Path, model: Path | None) -> Run:
    """Map the scene."""
    outputs = {name: str(FOLDER / f"{name}.tif") for name in ("mask", "probability")}
    parameters = {
        "input": {"path": str(scene)},
        "model": str(model or ""),
        "method": "thresholds",
    }
    return run_job("predict", parameters, outputs)


def start_up() -> list[float]:
    """Seconds from the start of ``qgis_process`` to the first progress of a prediction."""
    profile = fresh_profile(FOLDER / "profile")
    scene = simulated(SIDES[0])
    first_progress(profile, scene)  # fills the caches of the disk and of Python
    return [first_progress(profile, scene) for _ in range(STARTS)]


def first_progress(profile: Profile, scene: Path) -> float:
    """Start a prediction, wait for its first progress, and let it end."""
    begun = time.perf_counter()
    process = profile.start("predict", METHOD="thresholds", INPUT=scene, MASK=FOLDER / "start.tif")
    seen, seconds = b"", None
    while chunk := os.read(process.stdout.fileno(), 4096):
        seen += chunk
        if seconds is None and PROGRESS.search(seen):
            seconds = time.perf_counter() - begun
    if process.wait() or seconds is None:
        raise SystemExit(seen.decode("utf-8", "replace"))
    return seconds


if __name__ == "__main__":
    main()
