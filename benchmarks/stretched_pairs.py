"""Simulated pairs of radar images in OMBRIA's layout, to be learned beside its real ones.

OMBRIA has some fifty places, and in many of its pairs the flood that is labelled is not to be seen
by radar. Simulated pairs add what it lacks: places without a flood, permanent water in all shapes,
and labels without errors. Each patch is scaled to 0–255 by its own least and greatest value, as
those of OMBRIA are, so that one dataset holds both.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from pathlib import Path

import numpy as np
import rasterio
from pretraining import nature
from rasterio.errors import NotGeoreferencedWarning
from training_sets import FOLDER, job, ombria

from model_backend.categories import NO_DATA, WATER
from model_backend.dataset.store import Dataset

PATCH = 256
SCENE = 2 * PATCH
FIRST_NUMBER = 2000
"""Beyond those of OMBRIA."""
LEAST_VALID = 0.9
"""Share of a patch that must have data; what has none becomes the fill of OMBRIA."""
FILL = 255


def with_simulated(bands: str, scenes: int, seed: int) -> Path:
    """OMBRIA's patches as :func:`.ombria` divides them, and simulated ones that train.

    Optical bands have no data in the simulated ones: train them as optional.
    """
    real = ombria(bands, seed)
    folder = FOLDER / f"{real.name}_simulated_{scenes}_{seed}"
    if (folder / "done").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(real, folder, ignore=shutil.ignore_patterns("done"))
    known = {tile.tile for tile in Dataset.open(folder).tiles()}
    pairs = FOLDER / f"simulated_ombria_{scenes}_{seed}"
    write_pairs(pairs, scenes, seed)
    optical = [name for name in bands.split(";") if name.startswith("S2_")]
    if optical:
        _write_blanks(pairs)
    job(
        "importdataset", layout="ombria", source=str(pairs), dataset=str(folder), bands=bands,
        split="official",
    )  # fmt: skip
    dataset = Dataset.open(folder)
    simulated = {"label_source": "simulated", "region": "simulated"}
    new = [tile.tile for tile in dataset.tiles() if tile.tile not in known]
    dataset.index.update(dict.fromkeys(new, simulated))
    for tile in dataset.tiles():
        if optical and tile.tile not in known:
            _take_away(dataset.folder / tile.image, optical)
    (folder / "done").touch()
    return folder


def write_pairs(folder: Path, scenes: int, seed: int) -> int:
    """Simulate scenes and write their patches to ``OmbriaS1/train``; gives how many there are.

    Args:
        folder: Where the layout goes; made anew.
        scenes: Of 512 × 512 pixels, four patches each.
        seed: Same seed, same patches.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for kind in ("BEFORE", "AFTER", "MASK"):
        (folder / "OmbriaS1" / "train" / kind).mkdir(parents=True)
    number = FIRST_NUMBER
    with tempfile.TemporaryDirectory() as work:
        for scene in range(scenes):
            files = {name: Path(work) / f"{name}.tif" for name in ("before", "after", "flood")}
            wanted = nature(seed, scene, before=True)
            job("simulatescene", files, width=SCENE, height=SCENE, **wanted)
            planes = [_read(path) for path in files.values()]
            for row in range(0, SCENE, PATCH):
                for column in range(0, SCENE, PATCH):
                    window = np.s_[row : row + PATCH, column : column + PATCH]
                    number += _write(folder, number, *(plane[window] for plane in planes))
    return number - FIRST_NUMBER


def _write_blanks(folder: Path) -> None:
    """Optical images for the patches, without which they would not be imported."""
    for when in ("BEFORE", "AFTER"):
        place = folder / "OmbriaS2" / "train" / when
        place.mkdir(parents=True)
        for path in (folder / "OmbriaS1" / "train" / when).iterdir():
            grey = np.full((3, PATCH, PATCH), 128, np.uint8)
            _write_png(place / path.name.replace("S1_", "S2_"), grey)


def _take_away(image: Path, bands: list[str]) -> None:
    """Leave nothing but no data in bands of a tile."""
    with rasterio.open(image, "r+") as dataset:
        nothing = np.full(dataset.shape, np.nan, np.float32)
        for number, name in enumerate(dataset.descriptions, 1):
            if name in bands:
                dataset.write(nothing, number)


def _read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def _write(
    folder: Path, number: int, before: np.ndarray, after: np.ndarray, flood: np.ndarray
) -> bool:
    """Write a patch unless too much of it has no data."""
    valid = np.isfinite(before) & np.isfinite(after) & (flood != NO_DATA)
    if valid.mean() < LEAST_VALID:
        return False
    patches = {
        "BEFORE": ("before", _scaled(before, valid)),
        "AFTER": ("after", _scaled(after, valid)),
        "MASK": ("mask", np.where(flood == WATER, 255, 0).astype(np.uint8)),
    }
    for kind, (word, values) in patches.items():
        path = folder / "OmbriaS1" / "train" / kind / f"S1_{word}_{number}.png"
        _write_png(path, values[np.newaxis])
    return True


def _write_png(path: Path, bands: np.ndarray) -> None:
    size = {"width": PATCH, "height": PATCH, "count": len(bands)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver="PNG", dtype="uint8", **size) as dataset:
            dataset.write(bands)


def _scaled(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Decibels as 0 to 254; the fill where there is no data."""
    low, high = values[valid].min(), values[valid].max()
    scaled = np.full(values.shape, FILL, np.uint8)
    scaled[valid] = np.round(254 * (values[valid] - low) / max(high - low, 1e-3))
    return scaled
