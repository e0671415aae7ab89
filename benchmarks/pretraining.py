"""A dataset of simulated scenes, as different as real places, that models are pretrained on.

Usage: python benchmarks/pretraining.py FOLDER [--scenes 200] [--side 768] [--seed 0] [--before]
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.training_sets import BANDS, job, set_parts  # noqa: E402
from model_backend.categories import DRY, PERMANENT_WATER  # noqa: E402
from model_backend.dataset.store import Dataset  # noqa: E402

VALIDATION_EVERY = 8  # scenes
DRY_SCENES = 0.25  # share of the scenes without a flood
MANY_DATES = (1, 1, 3, 8, 30)  # before the flood; the mean of many is nearly free of speckle
MARKER = "pretraining.json"


def pretraining_set(folder: Path, scenes: int, side: int, seed: int, before: bool) -> Path:
    """Simulate scenes and cut them into tiles; whole scenes train or validate.

    Args:
        folder: Of the dataset; made anew unless it was finished with the same arguments.
        scenes: Number of scenes; each is a region.
        side: Of a scene, pixels.
        seed: Same seed, same scenes.
        before: Whether the tiles have VV_BEFORE, VH_BEFORE, VV and VH, and the flood as truth.
            Otherwise they have VV and VH, and the truth is all water, permanent or not.

    Returns:
        ``folder``.
    """
    marker = folder / MARKER
    wanted = {"scenes": scenes, "side": side, "seed": seed, "before": before}
    if marker.exists() and json.loads(marker.read_text("utf-8")) == wanted:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    work = folder.with_name(folder.name + ".scenes")
    work.mkdir(parents=True, exist_ok=True)
    for scene in range(scenes):
        _add_scene(folder, work, f"scene{scene:04d}", side, nature(seed, scene, before), before)
    parts = {
        tile.tile: "validation" if int(tile.scene[5:]) % VALIDATION_EVERY == 0 else "train"
        for tile in Dataset.open(folder).tiles()
    }
    set_parts(folder, parts)
    shutil.rmtree(work)
    marker.write_text(json.dumps(wanted), "utf-8")
    return folder


def nature(seed: int, scene: int, before: bool) -> dict[str, Any]:
    """What a scene is asked to be like; the job's own variety does the rest."""
    rng = np.random.default_rng((seed, scene))
    flooded = rng.random() >= DRY_SCENES
    share = float(0.6 * rng.beta(1.1, 2.5))
    return {
        "seed": int(rng.integers(2**31)),
        "variety": 1.0,
        "center_lon": float(rng.uniform(-175, 175)),
        "center_lat": float(rng.uniform(-50, 60)),
        "relief": float(np.exp(rng.uniform(np.log(4), np.log(1500)))),
        "flood_share": share if flooded else 0.0,
        "wind": float(rng.beta(1.1, 1.9)),
        "looks": 4.4 if rng.random() < 0.75 else float(np.exp(rng.uniform(np.log(3), np.log(16)))),
        "swath_edge": bool(rng.random() < 0.15),
        "before_dates": int(rng.choice(MANY_DATES)) if before else 1,
    }


def _add_scene(
    folder: Path, work: Path, name: str, side: int, wanted: dict[str, Any], before: bool
) -> None:
    """Simulate one scene and add its tiles; the scene's own files are removed."""
    names = ("after", "flood", *(["before"] if before else []))
    files = {key: work / f"{name}_{key}.tif" for key in names}
    job("simulatescene", files, width=side, height=side, **wanted)
    if before:
        _only_the_flood(files["flood"])
    job(
        "preparetiles",
        input={"path": str(files["after"])},
        reference_raster={"path": str(files["flood"])},
        dataset=str(folder),
        label_source="simulated",
        region=name,
        scene=name,
        auxiliary=[{"path": str(files["before"])}] if before else [],
        bands=BANDS if before else "",
    )
    for path in work.iterdir():
        path.unlink()


def _only_the_flood(path: Path) -> None:
    with rasterio.open(path, "r+") as dataset:
        flood = dataset.read(1)
        flood[flood == PERMANENT_WATER] = DRY
        dataset.write(flood, 1)


def main() -> int:
    """Build the dataset and say how long a scene took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scenes", type=int, default=200)
    parser.add_argument("--side", type=int, default=768)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--before", action="store_true")
    asked = parser.parse_args()
    start = time.perf_counter()
    pretraining_set(asked.folder, asked.scenes, asked.side, asked.seed, asked.before)
    seconds = time.perf_counter() - start
    tiles = Dataset.open(asked.folder).tiles()
    water = np.array([tile.water_percent or 0.0 for tile in tiles])
    print(
        f"{len(tiles)} tiles of {asked.scenes} scenes, {seconds / asked.scenes:.2f} s a scene;"
        f" water {water.mean():.1f} %, in {100 * (water == 0).mean():.0f} % of the tiles none,"
        f" in {100 * (water > 90).mean():.0f} % more than nine tenths"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
