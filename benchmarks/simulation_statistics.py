"""Statistics of simulated scenes beside those of real chips: classes, speckle, texture.

Usage: python benchmarks/simulation_statistics.py [--out docs/images] [--beside FILE.jpg]

The chips are those of :mod:`tests.support.chips`. Prints the tables of ``docs/simulation.md`` and
draws its pictures. With ``--beside`` also one of real chips above simulated scenes; the chips'
licences keep it out of the repository.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from scipy import ndimage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import simulation_pictures as pictures  # noqa: E402
from benchmarks.pretraining import nature  # noqa: E402
from model_backend.categories import NO_DATA  # noqa: E402
from model_backend.protocol.parameters import SimulateSceneParameters  # noqa: E402
from model_backend.simulation.scene import Scene, strips  # noqa: E402
from tests.support.chips import labelled_chips  # noqa: E402

SEEDS = range(6)  # of default scenes
VARIED = range(40)  # scenes as pretraining has them
SHOWN = 16  # varied scenes in the picture
SIDE = 512  # pixels of a varied scene; that of the chips
WINDOW = 24  # pixels along the side of a homogeneous area
HOMOGENEOUS = 0.9  # quantile of the looks of all windows; above it an area is homogeneous
LAGS = range(1, 6)
SCALES = (1, 2, 4, 8, 16, 32)  # pixels
CLASSES = {"land": 0, "water": 1}


@dataclass(frozen=True)
class Picture:
    """A radar image with its truth.

    Attributes:
        name: Of the chip or scene.
        bands: VV and VH in dB, (2, rows, columns).
        truth: 0 dry, 1 water, −1 unknown, (rows, columns).
    """

    name: str
    bands: np.ndarray
    truth: np.ndarray


def real_chips() -> list[Picture]:
    """The labelled chips."""
    chips = []
    for chip in labelled_chips():
        layers = []
        for path in chip.layers:
            with rasterio.open(path) as dataset:
                layers.append(dataset.read(masked=True).filled(np.nan))
        chips.append(Picture(chip.name, np.concatenate(layers), chip.truth()))
    return chips


def simulate(parameters: SimulateSceneParameters) -> dict[str, np.ndarray]:
    """All products of a scene."""
    scene = Scene(parameters)
    parts = [scene.rows(row0, n) for row0, n in strips(parameters.width, parameters.height)]
    return {name: np.concatenate([part[name] for part in parts], -2) for name in parts[0]}


def picture(name: str, products: dict[str, np.ndarray]) -> Picture:
    """The image in the flood with the truth about all water."""
    flood = products["flood"]
    truth = np.where(flood == NO_DATA, -1, flood > 0).astype(np.int8)
    return Picture(name, products["after"], truth)


def threshold_iou(images: Iterable[Picture], limit: float = -21.0) -> float:
    """Pooled IoU of water by VH below a limit after a 5×5 median."""
    both = either = 0
    for image in images:
        mapped = ndimage.median_filter(np.nan_to_num(image.bands[1], nan=0.0), 5) < limit
        water, valid = image.truth == 1, image.truth >= 0
        both += int((mapped & water & valid).sum())
        either += int(((mapped | water) & valid).sum())
    return both / either


def blocks(values: np.ndarray, side: int) -> np.ndarray:
    """Squares of ``side`` pixels, (number, side, side); what is left at the edges is dropped."""
    rows, columns = (n // side for n in values.shape)
    cut = values[: rows * side, : columns * side].reshape(rows, side, columns, side)
    return cut.swapaxes(1, 2).reshape(-1, side, side)


def of_class(image: Picture, band: int, value: int, side: int) -> np.ndarray:
    """Squares of a band in dB that lie in one class altogether."""
    inside = (blocks(image.truth, side) == value).all((1, 2))
    return blocks(image.bands[band], side)[inside].astype(np.float64)


def speckle(images: Iterable[Picture], band: int, value: int) -> np.ndarray | None:
    """Looks, and the correlation of dB at :data:`LAGS` along columns and along rows.

    Of each image's most homogeneous windows; the median of those of all images, (11,).
    """
    found = []
    for image in images:
        windows = of_class(image, band, value, WINDOW)
        if len(windows) < 10:
            continue
        power = 10 ** (windows / 10)
        looks = power.mean((1, 2)) ** 2 / power.var((1, 2))
        chosen = looks >= np.quantile(looks, HOMOGENEOUS)
        rest = windows[chosen] - windows[chosen].mean((1, 2), keepdims=True)
        spread = (rest * rest).mean((1, 2))
        down = [(rest[:, lag:] * rest[:, :-lag]).mean((1, 2)) / spread for lag in LAGS]
        right = [(rest[..., lag:] * rest[..., :-lag]).mean((1, 2)) / spread for lag in LAGS]
        found.append(np.median(np.stack([looks[chosen], *down, *right], 1), 0))
    return np.median(found, 0) if found else None


def texture(images: Iterable[Picture], band: int, value: int) -> np.ndarray:
    """Spread in dB between squares of each of :data:`SCALES`; median of the images."""
    spreads = []
    for image in images:
        spread = []
        for side in SCALES:
            power = (10 ** (of_class(image, band, value, side) / 10)).mean((1, 2))
            spread.append(np.std(10 * np.log10(power)) if len(power) >= 10 else np.nan)
        spreads.append(spread)
    return np.nanmedian(spreads, 0)


def class_means(images: Iterable[Picture], band: int, value: int) -> np.ndarray:
    """Mean dB of the class in each image that has at least 500 pixels of it."""
    masks = [(image, image.truth == value) for image in images]
    return np.array([image.bands[band][mask].mean() for image, mask in masks if mask.sum() >= 500])


def report(sets: dict[str, list[Picture]]) -> None:
    """Print the tables."""
    print(
        "\n| | VV (dB) | VH (dB) | VV − VH (dB) | correlation of VV and VH |\n" + "|---" * 5 + "|"
    )
    for name, images in sets.items():
        for title, value in CLASSES.items():
            vv, vh = pooled(images, value).astype(np.float64)
            print(
                f"| {name} {title} | {vv.mean():.1f} ± {vv.std():.1f} | {vh.mean():.1f} ±"
                f" {vh.std():.1f} | {(vv - vh).mean():.1f} ± {(vv - vh).std():.1f} |"
                f" {np.corrcoef(vv, vh)[0, 1]:.2f} |"
            )
    real, *_, varied = sets.values()
    print("\n| mean of an image | real, least to most | varied, 5 to 95 % | real inside |")
    print("|---" * 4 + "|")
    for title, value in CLASSES.items():
        for band, letters in enumerate(("VV", "VH")):
            chips = class_means(real, band, value)
            low, high = np.quantile(class_means(varied, band, value), (0.05, 0.95))
            inside = int(((chips >= low) & (chips <= high)).sum())
            print(
                f"| {title} {letters} | {chips.min():.1f} to {chips.max():.1f} |"
                f" {low:.1f} to {high:.1f} | {inside} of {len(chips)} |"
            )
    print("\n| speckle | looks | " + " | ".join(f"lag {lag}" for lag in LAGS) + " |")
    print("|---" * (2 + len(LAGS)) + "|")
    for name, images in sets.items():
        for title, value in CLASSES.items():
            for band, letters in enumerate(("VV", "VH")):
                found = speckle(images, band, value)
                if found is None:
                    continue
                pairs = [f"{a:.2f} / {b:.2f}" for a, b in zip(found[1:6], found[6:])]
                print(f"| {name} {title} {letters} | {found[0]:.1f} | {' | '.join(pairs)} |")
    print("\n| spread (dB) of squares of | " + " | ".join(f"{side} px" for side in SCALES) + " |")
    print("|---" * (1 + len(SCALES)) + "|")
    for name, images in sets.items():
        for title, value in CLASSES.items():
            for band, letters in enumerate(("VV", "VH")):
                numbers = " | ".join(f"{v:.1f}" for v in texture(images, band, value))
                print(f"| {name} {title} {letters} | {numbers} |")
    print("\nIoU of VH < −21 dB after a 5×5 median, pooled:")
    print(", ".join(f"{name} {threshold_iou(images):.2f}" for name, images in sets.items()))


def pooled(images: Iterable[Picture], value: int) -> np.ndarray:
    """VV and VH of all pixels of a class, (2, n)."""
    return np.concatenate([image.bands[:, image.truth == value] for image in images], 1)


def main() -> int:
    """Draw the pictures and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--beside", type=Path)
    arguments = parser.parse_args()
    out = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    scenes = [simulate(SimulateSceneParameters(seed=seed)) for seed in SEEDS]
    pictures.draw_scene(scenes[0], out / "simulated-scene.png")
    default = [picture(f"seed {seed}", scene) for seed, scene in zip(SEEDS, scenes)]
    varied = []
    for number in VARIED:
        asked = SimulateSceneParameters(width=SIDE, height=SIDE, **nature(0, number, False))
        varied.append(picture(f"scene {number}", simulate(asked)))
    pictures.draw_images(varied[:SHOWN], out / "simulated-variety.jpg")
    real = real_chips()
    if not real:
        print("No real chips are at hand, so there is nothing to compare with.")
        return 1
    sets = {"real": real, "default": default, "varied": varied}
    report(sets)
    pictures.draw_histograms(
        {name: [pooled(images, value) for value in (0, 1)] for name, images in sets.items()},
        out / "simulation-histograms.png",
    )
    pictures.draw_statistics(
        {name: [speckle(images, band, 0) for band in (0, 1)] for name, images in sets.items()},
        {name: [texture(images, band, 0) for band in (0, 1)] for name, images in sets.items()},
        SCALES,
        out / "simulation-statistics.png",
    )
    if arguments.beside:
        pictures.draw_images([*real, *varied[: len(real)]], arguments.beside)
    return 0


if __name__ == "__main__":
    sys.exit(main())
