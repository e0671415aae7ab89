"""Speed of preparing tiles and of reading them for training: part of ``make bench``.

Preparing is held against GDAL's own tool, which cuts image and label into plain files, in turns
on the same scene. Ours also checks, measures and hashes every tile, indexes and describes them.
Images are not compressed by either. Each turn writes into a folder of its own and nothing is
removed in between: file systems are slow to begin files where many were just removed, which would
be counted as the next tool's time. ext4 without a journal remembers for minutes what was removed:
leave some between two runs. Written to ``build/bench-tiling.md``.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from worker_runs import FOLDER, ROOT, Run, run_job, run_measured, simulated, truth_of

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
    ours, theirs = [], []
    with tempfile.TemporaryDirectory(dir=FOLDER, prefix="tiling-") as name:
        folder = Path(name)
        for turn in range(TURNS):
            theirs.append(gdal_run(retile, scene, folder / f"gdal_{turn}"))
            ours.append(our_run(scene, folder / f"tiles_{turn}"))
        first, later = reading_rates(folder / f"tiles_{TURNS - 1}")
    ratios = np.array([gdal.seconds / own.seconds for gdal, own in zip(theirs, ours)])
    lines = [
        f"Tiles of {TILE}² from a compressed scene of {SIDE}² × 2 with its label,"
        f" {TURNS} turns each:",
        "",
        "| | median s | median s of processors | peak MiB |",
        "|---|---|---|---|",
        row("gdal_retile.py, image and label", theirs),
        row("preparetiles", ours),
        "",
        f"preparetiles is {np.median(ratios):.2f} times as fast ({ratios.min():.2f} to"
        f" {ratios.max():.2f}).",
        f"Reading samples: {first:.0f} tiles/s in the first epoch, {later:.0f} after it.",
    ]
    text = "\n".join(lines) + "\n"
    (ROOT / "build" / "bench-tiling.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def row(name: str, runs: list[Run]) -> str:
    """A row of the table."""
    seconds, processors = (
        np.median([getattr(run, what) for run in runs]) for what in ("seconds", "processors")
    )
    return f"| {name} | {seconds:.1f} | {processors:.1f} | {max(run.peak for run in runs):.0f} |"


def gdal_run(retile: str, scene: Path, folder: Path) -> Run:
    """GDAL's tool, for the image and for the label."""
    runs = []
    for path in (scene, truth_of(scene)):
        target = folder / path.stem
        target.mkdir(parents=True)
        size = str(TILE)
        command = [retile, "-q", "-ps", size, size, "-targetDir", str(target), str(path)]
        runs.append(run_measured(command, subprocess.DEVNULL))
    return Run(
        sum(run.seconds for run in runs),
        max(run.peak for run in runs),
        {},
        sum(run.processors for run in runs),
    )


def our_run(scene: Path, folder: Path) -> Run:
    """The job, its process included."""
    parameters = {
        "input": {"path": str(scene)},
        "reference_raster": {"path": str(truth_of(scene))},
        "dataset": str(folder),
        "tile_size": TILE,
        "min_valid": 0.0,
        "label_source": "simulated",
    }
    return run_job("preparetiles", parameters, {})


def reading_rates(folder: Path) -> tuple[float, float]:
    """Tiles a second in random order, in the first epoch and after it."""
    dataset = Dataset.open(folder)
    dataset.index.update({tile.tile: {"split": "train"} for tile in dataset.tiles()})
    samples = TileSamples(dataset, ["train"], folder.with_name("cache"))
    rates = []
    for epoch in range(EPOCHS):
        begun = time.perf_counter()
        for index in np.random.default_rng(epoch).permutation(len(samples)):
            samples[int(index)]
        rates.append(len(samples) / (time.perf_counter() - begun))
    return rates[0], rates[-1]


if __name__ == "__main__":
    sys.exit(main())
