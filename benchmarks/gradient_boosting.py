"""A baseline without a network: gradient boosting of pixels and their surroundings.

    python benchmarks/gradient_boosting.py DATASET FOLDER                      # the part test
    python benchmarks/gradient_boosting.py DATASET FOLDER --folds 5            # left-out places
    python benchmarks/gradient_boosting.py DATASET FOLDER --bands VV_BEFORE VV_AFTER

Writes a folder of probability rasters named like the tiles, which “Evaluate models” takes as a
model; judged there, it stands in one table with networks, on the same pixels. scikit-learn is
among the requirements of the tests.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from rasterio import Affine
from rasterio.errors import NotGeoreferencedWarning
from scipy.ndimage import uniform_filter
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.dataset.samples import Sample, TileSamples  # noqa: E402
from model_backend.dataset.store import Dataset  # noqa: E402
from model_backend.holdout.places import tile_grid  # noqa: E402
from model_backend.raster.grid import Grid  # noqa: E402
from model_backend.raster.writing import RasterWriter  # noqa: E402

WINDOWS = (3, 5, 9)
"""Sides of the surroundings, pixels."""
PIXELS = 500
"""Of each training tile: all tiles weigh the same, however much of them is labelled."""
TREES, RATE, LEAF = 300, 0.06, 200
"""Chosen on left-out places of OMBRIA's training part, of settings that differ by .008 there."""
AFTER, BEFORE = "_AFTER", "_BEFORE"


def boosted(dataset: Path, split: str, folder: Path, seed: int, bands: Sequence[str] = ()) -> Path:
    """Train on the part ``train``, and write what that says of another part.

    Args:
        dataset: Folder of the dataset.
        split: Part to map.
        folder: Where the rasters go, ``<tile>.tif`` each; created where it is missing.
        seed: Of the sample of pixels.
        bands: Bands to look at; empty: all.

    Returns:
        The folder.
    """
    opened = Dataset.open(dataset)
    names = tuple(bands or opened.format.bands)
    model = fitted(*sampled(_part(opened, "train"), opened, names, seed)[:2])
    _map(model, _part(opened, split), opened, names, folder)
    return folder


def left_out(dataset: Path, folder: Path, seed: int, folds: int, bands: Sequence[str] = ()) -> Path:
    """Write what is said of each tile of the part ``train`` by training on other places alone.

    Args:
        dataset: Folder of the dataset, whose tiles have regions.
        folder: Where the rasters go.
        seed: Of the sample of pixels.
        folds: Parts that the regions are divided into, each left out in turn.
        bands: Bands to look at; empty: all.

    Returns:
        The folder.
    """
    opened = Dataset.open(dataset)
    names = tuple(bands or opened.format.bands)
    every = _part(opened, "train")
    pixels, water, owners = sampled(every, opened, names, seed)
    regions = [tile.region for tile in every.tiles]
    for kept, away in GroupKFold(folds).split(regions, groups=regions):
        rows = np.isin(owners, kept)
        tiles = TileSamples(opened, (), tiles=[every.tiles[index].tile for index in away])
        _map(fitted(pixels[rows], water[rows]), tiles, opened, names, folder)
    return folder


def features(image: np.ndarray, bands: Sequence[str]) -> np.ndarray:
    """What is known of each pixel.

    Args:
        image: float32 (bands, rows, columns), NaN where there is no data.
        bands: Names.

    Returns:
        float32 (features, rows, columns): each band, its means and standard deviations over
        :data:`WINDOWS`, and how values and means differ between the dates. Pixels without data
        enter no mean; NaN where a window has none.
    """
    planes, levels = [], {}
    for band, values in zip(bands, image):
        there = np.isfinite(values)
        known = np.where(there, values, 0).astype(np.float64)
        means = [values]
        for side in WINDOWS:
            share = uniform_filter(there.astype(np.float64), side, mode="constant")
            share[share < 0.5 / side**2] = np.nan  # no pixel at all
            mean = uniform_filter(known, side, mode="constant") / share
            square = uniform_filter(known**2, side, mode="constant") / share
            means.append(mean)
            planes.append(np.sqrt(np.maximum(square - mean**2, 0)))
        planes += means
        levels[band] = means
    for band, before in levels.items():
        if band.endswith(BEFORE):
            plain = band[: -len(BEFORE)]
            after = levels.get(plain + AFTER, levels.get(plain, ()))
            planes += [late - early for late, early in zip(after, before)]
    return np.stack(planes).astype(np.float32)


def sampled(
    samples: TileSamples, dataset: Dataset, bands: Sequence[str], seed: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pixels to train on, equally many of each tile as far as it has them.

    Returns:
        Features (n, features), whether each is water, and the number of its tile.
    """
    random = np.random.default_rng(seed)
    pixels, water, owners = [], [], []
    for number, sample in enumerate(_read(samples)):
        labelled = np.flatnonzero(sample.label.ravel() <= 1)
        chosen = random.choice(labelled, min(PIXELS, len(labelled)), replace=False)
        known = features(_chosen(sample, dataset, bands), bands)
        pixels.append(known.reshape(len(known), -1)[:, chosen].T)
        water.append(sample.label.ravel()[chosen] == 1)
        owners.append(np.full(len(chosen), number))
    return np.concatenate(pixels), np.concatenate(water), np.concatenate(owners)


def fitted(pixels: np.ndarray, water: np.ndarray) -> HistGradientBoostingClassifier:
    """Trees for some pixels."""
    model = HistGradientBoostingClassifier(
        max_iter=TREES,
        learning_rate=RATE,
        min_samples_leaf=LEAF,
        early_stopping=False,  # a random tenth of the pixels would be of the same tiles
        random_state=0,
    )
    return model.fit(pixels, water)


def _map(
    model: HistGradientBoostingClassifier,
    samples: TileSamples,
    dataset: Dataset,
    bands: Sequence[str],
    folder: Path,
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for sample in _read(samples):
        image = _chosen(sample, dataset, bands)
        known = features(image, bands)
        probability = model.predict_proba(known.reshape(len(known), -1).T)[:, 1]
        plane = probability.reshape(image.shape[1:]).astype(np.float32)
        plane[~np.isfinite(image).all(axis=0)] = np.nan
        grid = tile_grid(dataset, sample.tile)
        if grid is None:
            grid = Grid(None, Affine.identity(), plane.shape[1], plane.shape[0])
        path = folder / f"{sample.tile.tile}.tif"
        with RasterWriter(path, grid, "float32", ["probability"], nodata=float("nan")) as writer:
            writer.write(0, plane)


def _part(dataset: Dataset, split: str) -> TileSamples:
    return TileSamples(dataset, [split])


def _read(samples: TileSamples) -> Iterator[Sample]:
    return (samples[index] for index in range(len(samples)))


def _chosen(sample: Sample, dataset: Dataset, bands: Sequence[str]) -> np.ndarray:
    return sample.image[[dataset.format.bands.index(band) for band in bands]]


def main() -> None:
    """Train, map, and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dataset", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", default="test")
    parser.add_argument("--folds", type=int, default=0, help="leave out places of the part train")
    parser.add_argument("--bands", nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    warnings.simplefilter("ignore", NotGeoreferencedWarning)  # tiles without a place are meant
    begun, spent = time.perf_counter(), time.process_time()
    if options.folds:
        left_out(options.dataset, options.folder, options.seed, options.folds, options.bands)
    else:
        boosted(options.dataset, options.split, options.folder, options.seed, options.bands)
    print(
        json.dumps(
            {
                "folder": str(options.folder),
                "minutes": round((time.perf_counter() - begun) / 60, 1),
                "minutes of processor": round((time.process_time() - spent) / 60, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
