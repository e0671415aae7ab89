"""Datasets that training is measured on, and the score of a model file on a part of one."""

from __future__ import annotations

import os
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.dataset.samples import TileSamples  # noqa: E402
from model_backend.dataset.store import Dataset  # noqa: E402
from model_backend.dataset.tile import TileRecord  # noqa: E402
from model_backend.jobs import run_request  # noqa: E402
from model_backend.prediction.engines.onnx_runtime import OnnxEngine  # noqa: E402
from model_backend.protocol import Request  # noqa: E402

FOLDER = ROOT / "build" / "bench"
DATA = Path(os.environ.get("HIGHWATER_DATA", ROOT.parent / "shared" / "data"))
SIDE = 1536  # pixels of a simulated scene
REGIONS = {
    "Delta": {"center_lon": 93.75, "center_lat": 26.75, "relief": 30.0, "flood_share": 0.2},
    "Hills": {"center_lon": 36.2, "center_lat": -1.5, "relief": 400.0, "flood_share": 0.1},
    "Plain": {"center_lon": 11.5, "center_lat": 48.2, "relief": 120.0, "flood_share": 0.12},
}
WINDS = (0.1, 0.2, 0.3, 0.4)  # of the scenes of each region, again and again
BANDS = "VV=1;VH=2;VV_BEFORE=1:1;VH_BEFORE=1:2"
LARGEST_PLACE = 40  # patches; three larger ones are half of OMBRIA and always train
VALIDATION_SHARE = 0.1  # of the training places of OMBRIA


def job(name: str, outputs: dict[str, Path] | None = None, **parameters: Any) -> dict[str, Any]:
    """Run a job in this process; returns its numbers."""
    wanted = {key: str(path) for key, path in (outputs or {}).items()}
    return run_request(Request(name, parameters, wanted), lambda event: None).numbers


def three_regions(
    held_out: str, before: bool = False, scenes: int = 4, known: bool = False
) -> Path:
    """Tiles of simulated scenes of three regions; one region is the test part.

    The other two train and validate.

    Args:
        held_out: The region of the test part.
        before: Whether the tiles also have the image before the flood.
        scenes: Of each region; of the one held out, the first four.
        known: Whether four other scenes of the region held out train as well: what is then still
            wrong lies in the scenes, not in the region being strange.
    """
    words = [held_out, str(scenes), *(["before"] if before else []), *(["known"] if known else [])]
    folder = FOLDER / f"three_regions_{'_'.join(words)}"
    if (folder / "done").exists():
        return folder
    FOLDER.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    for number, (region, facts) in enumerate(REGIONS.items()):
        here = scenes if region != held_out else len(WINDS) * (2 if known else 1)
        for scene in range(here):
            wind = WINDS[scene % len(WINDS)]
            place = {**facts, "center_lon": facts["center_lon"] + 0.3 * scene}
            names = ("after", "flood", *(["before"] if before else []))
            files = {name: FOLDER / f"{region}{scene}_{name}.tif" for name in names}
            job(
                "simulatescene", files, width=SIDE, height=SIDE,
                seed=100 * number + scene, wind=wind, **place,
            )  # fmt: skip
            job(
                "preparetiles",
                input={"path": str(files["after"])},
                reference_raster={"path": str(files["flood"])},
                dataset=str(folder),
                label_source="simulated",
                region=region,
                scene=f"{region}{scene}",
                auxiliary=[{"path": str(files["before"])}] if before else [],
                bands=BANDS if before else "",
            )
    tiles = Dataset.open(folder).tiles()
    set_parts(folder, {tile.tile: _part(tile, held_out, scenes) for tile in tiles})
    (folder / "done").touch()
    return folder


def _part(tile: TileRecord, held_out: str, scenes: int) -> str:
    """The lower third of the last scene of each region validates; a row apart, the rest trains."""
    if tile.region == held_out:
        return "test" if int(tile.scene.removeprefix(held_out)) < len(WINDS) else "train"
    if tile.scene != f"{tile.region}{scenes - 1}" or tile.row < SIDE / 2:
        return "train"
    return "validation" if tile.row >= SIDE * 2 / 3 else ""


def ombria(bands: str = "VV_BEFORE;VV_AFTER", seed: int = 0) -> Path:
    """OMBRIA with its official test part; whole places of the training part validate."""
    folder = FOLDER / f"ombria_{bands.replace(';', '_')}"
    if (folder / "done").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    job(
        "importdataset", layout="ombria", source=str(DATA / "ombria"), dataset=str(folder),
        bands=bands, split="official",
    )  # fmt: skip
    training = [tile for tile in Dataset.open(folder).tiles() if tile.split == "train"]
    sizes = Counter(tile.region for tile in training)
    places = sorted(place for place, size in sizes.items() if size <= LARGEST_PLACE)
    np.random.default_rng(seed).shuffle(places)
    changes: dict[str, str] = {}
    for place in places:
        if len(changes) < VALIDATION_SHARE * len(training):
            members = [tile.tile for tile in training if tile.region == place]
            changes.update(dict.fromkeys(members, "validation"))
    set_parts(folder, changes)
    (folder / "done").touch()
    return folder


def set_parts(folder: Path, parts: dict[str, str]) -> None:
    """Move tiles to other parts."""
    Dataset.open(folder).index.update({tile: {"split": split} for tile, split in parts.items()})


def score(model: Path, dataset: Path, split: str) -> dict[str, float]:
    """IoU of water and of both classes, pooled, by the model file in its own runtime.

    Nothing of the training is used: tiles in, probabilities out, at the model's threshold.
    """
    engine = OnnxEngine(model)
    samples = TileSamples(Dataset.open(dataset), [split])
    counts = np.zeros((2, 2))
    for index in range(len(samples)):
        sample = samples[index]
        water = engine.run(sample.image[np.newaxis])[0] >= engine.description.threshold
        valid = sample.label != 255
        pairs = 2 * (sample.label[valid] == 1) + water[valid]
        counts += np.bincount(pairs, minlength=4).reshape(2, 2)
    wrong = counts[0, 1] + counts[1, 0]
    water_iou = counts[1, 1] / (counts[1, 1] + wrong)
    dry_iou = counts[0, 0] / (counts[0, 0] + wrong)
    return {"water": water_iou, "mean": (water_iou + dry_iou) / 2}
