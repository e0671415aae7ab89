"""Pictures of simulated scenes, and of their statistics beside those of real chips."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LightSource, ListedColormap

from model_backend.categories import NO_DATA
from model_backend.simulation.landcover import LANDCOVER_CATEGORIES
from model_backend.simulation.products import FLOOD_CATEGORIES

BINS = np.arange(-45, 6, 0.5)
LAND, WATER = "#8c6d31", "#2171b5"
RADAR = {"cmap": "gray", "vmin": -25, "vmax": 0}


def draw_histograms(sets: dict[str, list[np.ndarray]], path: Path) -> None:
    """Histograms of VV, VH and VV − VH, a row of panels for each set.

    Args:
        sets: By name, VV and VH (2, n) of land and of water.
        path: Of the picture.
    """
    figure, axes = plt.subplots(len(sets), 3, figsize=(12, 3 * len(sets)), sharex="col")
    for row, (title, classes) in zip(axes, sets.items()):
        for axis, name in zip(row, ("VV", "VH", "VV − VH")):
            bins = BINS if "−" not in name else np.arange(-10, 26, 0.5)
            for (vv, vh), label, colour in zip(classes, ("land", "water"), (LAND, WATER)):
                quantity = {"VV": vv, "VH": vh}.get(name, vv - vh)
                axis.hist(quantity, bins, density=True, alpha=0.55, color=colour, label=label)
            axis.set_title(f"{title}: {name}")
            axis.set_yticks([])
    for axis in axes[-1]:
        axis.set_xlabel("dB")
    axes[0, 0].legend()
    _save(figure, path, 80)


def draw_statistics(
    speckle: dict[str, list[np.ndarray]],
    texture: dict[str, list[np.ndarray]],
    scales: Sequence[int],
    path: Path,
) -> None:
    """Correlation of the speckle, and texture over scales, of land.

    Args:
        speckle: By name of the set, for VV and VH, looks and correlations along and across.
        texture: By name of the set, for VV and VH, spread in dB at each scale.
        scales: Pixels.
        path: Of the picture.
    """
    figure, axes = plt.subplots(1, 3, figsize=(13, 3.8))
    lags = np.arange(6)
    for name, bands in speckle.items():
        for axis, half, title in zip(axes, (1, 6), ("down a column", "along a row")):
            axis.plot(lags, [1, *bands[0][half : half + 5]], "o-", label=f"{name} VV")
            axis.set_title(f"Correlation of dB {title}")
            axis.set_xlabel("pixels apart")
    for name, bands in texture.items():
        axes[2].plot(scales, bands[0], "o-", label=f"{name} VV")
    axes[2].set_title("Spread between squares (dB)")
    axes[2].set_xlabel("side of the square (pixels)")
    axes[2].set_xscale("log", base=2)
    axes[0].legend()
    _save(figure, path, 80)


def draw_images(images: Sequence[Any], path: Path, across: int = 4) -> None:
    """VV, VH and truth of chips or scenes, ``across`` of them in a row, as a JPEG."""
    rows = -(-len(images) // across)
    figure, axes = plt.subplots(rows, 3 * across, figsize=(6.3 * across, 2.3 * rows))
    for axis in axes.ravel():
        axis.axis("off")
    styles = (RADAR, {"cmap": "gray", "vmin": -32, "vmax": -6})
    truth = {"cmap": ListedColormap([LAND, WATER]), "vmin": 0, "vmax": 1}
    for image, panels in zip(images, axes.reshape(-1, 3)):
        for panel, band, style in zip(panels, image.bands, styles):
            panel.imshow(band, **style)
        panels[2].imshow(np.ma.masked_less(image.truth, 0), **truth)
        panels[0].set_title(image.name, fontsize=8)
    figure.subplots_adjust(wspace=0.03, hspace=0.12, left=0.01, right=0.99, bottom=0.01, top=0.96)
    figure.savefig(path, dpi=60, pil_kwargs={"quality": 80})
    plt.close(figure)


def draw_scene(products: dict[str, np.ndarray], path: Path) -> None:
    """Five panels: VV before, VV and truth in the flood, hillshade, land cover."""
    figure, axes = plt.subplots(1, 5, figsize=(20, 4.6))
    relief = LightSource(315, 45).hillshade(products["elevation"], vert_exag=3, dx=10, dy=10)
    panels = (
        ("VV before", products["before"][0], RADAR),
        ("VV in the flood", products["after"][0], RADAR),
        ("Elevation", relief, {"cmap": "gray"}),
        ("Land cover", *_coloured(products["landcover"], LANDCOVER_CATEGORIES)),
        ("Truth", *_coloured(products["flood"], FLOOD_CATEGORIES)),
    )
    for axis, (title, picture, style) in zip(axes, panels):
        axis.imshow(picture, **style)
        axis.set_title(title)
        axis.axis("off")
    _save(figure, path, 70)


def _save(figure: Any, path: Path, dpi: int) -> None:
    figure.tight_layout()
    figure.savefig(path, dpi=dpi)
    plt.close(figure)


def _coloured(values: np.ndarray, categories: tuple) -> tuple[np.ndarray, dict]:
    colours = np.ones((256, 3))
    for item in categories:
        if item.value != NO_DATA:
            colours[item.value] = np.array(item.colour[:3]) / 255
    return values, {
        "cmap": ListedColormap(colours),
        "vmin": -0.5,
        "vmax": 255.5,
        "interpolation": "nearest",
    }
