"""Speed of preparing tiles and of reading them for training: part of ``make bench``.

Preparing is held against GDAL's own tool, which cuts image and label into plain files, in turns
on the same scene. Ours also checks, measures and hashes every tile, indexes and describes them.
Written to ``build/bench-tiling.md``.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from worker_runs import FOLDER, ROOT, run_job, simulated, truth_of

from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset

SIDE = 8192  # pixels
TILE = 256  # pixels
TURNS = 3
EPOCHS = 2


def main() -> int:
    """Measure, print and write; returns the exit status."""
    retile = shutil.which("gdal_retile.py")
    if retile is None:
        print("gdal_retile.py is not installed (package gdal-bin): nothing to compare with.")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    scene = simulated(SIDE)
    ours, theirs, peaks = [], [], []
    for _ in range(TURNS):
        theirs.append(gdal_seconds(retile, scene))
        seconds, peak = our_seconds(scene)
        ours.append(seconds)
        peaks.append(peak)
    ratios = np.array(theirs) / np.array(ours)
    first, later = reading_rates(FOLDER / "tiles")
    lines = [
        f"Tiles of {TILE}² from a compressed scene of {SIDE}² × 2 with its label,"
        f" {TURNS} turns each:",
        "",
        "| | median s | peak MiB |",
        "|---|---|---|",
        f"| gdal_retile.py, image and label | {np.median(theirs):.1f} | – |",
        f"| preparetiles | {np.median(ours):.1f} | {max(peaks):.0f} |",
        "",
        f"preparetiles is {np.median(ratios):.2f} times as fast ({ratios.min():.2f} to"
        f" {ratios.max():.2f}).",
        f"Reading samples: {first:.0f} tiles/s in the first epoch, {later:.0f} after it.",
    ]
    text = "\n".join(lines) + "\n"
    (ROOT / "build" / "bench-tiling.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def gdal_seconds(retile: str, scene: Path) -> float:
    """Seconds of GDAL's tool for image and label."""
    begun = time.perf_counter()
    for path in (scene, truth_of(scene)):
        folder = FOLDER / "retile" / path.stem
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        size = str(TILE)
        command = [retile, "-q", "-ps", size, size, "-targetDir", str(folder), str(path)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def our_seconds(scene: Path) -> tuple[float, float]:
    """Seconds and MiB of the job, its process included."""
    folder = FOLDER / "tiles"
    shutil.rmtree(folder, ignore_errors=True)
    parameters = {
        "input": {"path": str(scene)},
        "reference_raster": {"path": str(truth_of(scene))},
        "dataset": str(folder),
        "tile_size": TILE,
        "min_valid": 0.0,
        "label_source": "simulated",
    }
    run = run_job("preparetiles", parameters, {})
    return run.seconds, run.peak


def reading_rates(folder: Path) -> tuple[float, float]:
    """Tiles a second in random order, in the first epoch and after it."""
    dataset = Dataset.open(folder)
    dataset.index.update({tile.tile: {"split": "train"} for tile in dataset.tiles()})
    cache = FOLDER / "tile_cache"
    shutil.rmtree(cache, ignore_errors=True)
    samples = TileSamples(dataset, ["train"], cache)
    rates = []
    for epoch in range(EPOCHS):
        begun = time.perf_counter()
        for index in np.random.default_rng(epoch).permutation(len(samples)):
            samples[int(index)]
        rates.append(len(samples) / (time.perf_counter() - begun))
    return rates[0], rates[-1]


if __name__ == "__main__":
    sys.exit(main())
