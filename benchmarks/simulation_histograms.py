"""Compare simulated scenes with real chips, and draw a simulated scene.

Usage: python benchmarks/simulation_histograms.py [FOLDER] [--out docs/images]

FOLDER holds the chips of Sen1Floods11 in ``sen1floods11/S1Hand`` and ``sen1floods11/LabelHand``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import rasterio
from matplotlib.colors import LightSource, ListedColormap
from scipy import ndimage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.categories import NO_DATA  # noqa: E402
from model_backend.protocol.parameters import SimulateSceneParameters  # noqa: E402
from model_backend.simulation.landcover import LANDCOVER_CATEGORIES  # noqa: E402
from model_backend.simulation.products import FLOOD_CATEGORIES  # noqa: E402
from model_backend.simulation.scene import Scene, strips  # noqa: E402

SEEDS = (0, 1, 2, 3, 4, 5)
BINS = np.arange(-45, 6, 0.5)


def real_chips(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Valid pixels of all labelled chips: (2, n) VV and VH in dB, and (n,) water."""
    values, water = [], []
    for path in sorted((folder / "sen1floods11" / "S1Hand").glob("*_S1Hand.tif")):
        label_path = path.parent.parent / "LabelHand" / path.name.replace("S1Hand", "LabelHand")
        if not label_path.exists():
            continue
        with rasterio.open(path) as image, rasterio.open(label_path) as labels:
            bands, label = image.read(), labels.read(1)
        valid = (label >= 0) & np.isfinite(bands).all(0)
        values.append(bands[:, valid])
        water.append(label[valid] == 1)
    if not values:
        raise FileNotFoundError(folder)
    return np.concatenate(values, 1), np.concatenate(water)


def simulate(seed: int) -> dict[str, np.ndarray]:
    """All products of a default scene with this seed."""
    scene = Scene(SimulateSceneParameters(seed=seed))
    width, height = scene.parameters.width, scene.parameters.height
    parts = [scene.rows(row0, count) for row0, count in strips(width, height)]
    return {name: np.concatenate([part[name] for part in parts], -2) for name in parts[0]}


def threshold_iou(bands: np.ndarray, flood: np.ndarray, limit: float = -21.0) -> float:
    """IoU of water by VH below a limit after a 5×5 median."""
    valid = flood != NO_DATA
    mapped = ndimage.median_filter(np.nan_to_num(bands[1], nan=0.0), 5) < limit
    water = flood > 0
    return float((mapped & water & valid).sum() / ((mapped | water) & valid).sum())


def draw_histograms(real: tuple, simulated: tuple, path: Path) -> None:
    """Histograms of VV, VH and VV − VH, over land and water, real above simulated."""
    figure, axes = plt.subplots(2, 3, figsize=(12, 6), sharex="col", sharey="col")
    for row, (title, (values, water)) in enumerate((("Real", real), ("Simulated", simulated))):
        quantities = (values[0], values[1], values[0] - values[1])
        for axis, name, quantity in zip(axes[row], ("VV", "VH", "VV − VH"), quantities):
            bins = BINS if "−" not in name else np.arange(-10, 26, 0.5)
            for chosen, label, colour in ((~water, "land", "#8c6d31"), (water, "water", "#2171b5")):
                axis.hist(
                    quantity[chosen], bins, density=True, alpha=0.55, color=colour, label=label
                )
            axis.set_title(f"{title}: {name}")
            axis.set_yticks([])
            if row:
                axis.set_xlabel("dB")
    axes[0, 0].legend()
    figure.tight_layout()
    figure.savefig(path, dpi=90)
    plt.close(figure)


def draw_scene(products: dict[str, np.ndarray], path: Path) -> None:
    """Five panels: VV before, VV and truth in the flood, hillshade, land cover."""
    figure, axes = plt.subplots(1, 5, figsize=(20, 4.6))
    relief = LightSource(315, 45).hillshade(products["elevation"], vert_exag=3, dx=10, dy=10)
    radar = {"cmap": "gray", "vmin": -25, "vmax": 0}
    pictures = (
        ("VV before", products["before"][0], radar),
        ("VV in the flood", products["after"][0], radar),
        ("Elevation", relief, {"cmap": "gray"}),
        ("Land cover", *_coloured(products["landcover"], LANDCOVER_CATEGORIES)),
        ("Truth", *_coloured(products["flood"], FLOOD_CATEGORIES)),
    )
    for axis, (title, picture, style) in zip(axes, pictures):
        axis.imshow(picture, **style)
        axis.set_title(title)
        axis.axis("off")
    figure.tight_layout()
    figure.savefig(path, dpi=70)
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


def _row(name: str, values: np.ndarray, chosen: np.ndarray) -> str:
    vv, vh = values[:, chosen].astype(np.float64)
    correlation = np.corrcoef(vv, vh)[0, 1]
    return (
        f"| {name} | {vv.mean():.1f} ± {vv.std():.1f} | {vh.mean():.1f} ± {vh.std():.1f} |"
        f" {(vv - vh).mean():.1f} ± {(vv - vh).std():.1f} | {correlation:.2f} |"
    )


def main() -> int:
    """Draw the figures and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    scenes = [simulate(seed) for seed in SEEDS]
    draw_scene(scenes[0], arguments.out / "simulated-scene.png")
    for seed, scene in zip(SEEDS, scenes):
        scores = (
            f"{limit}: {threshold_iou(scene['after'], scene['flood'], limit):.3f}"
            for limit in (-20, -21, -22, -23.5)
        )
        print(f"seed {seed}: IoU of fixed thresholds on VH  ", ", ".join(scores))
    valid = [scene["flood"] != NO_DATA for scene in scenes]
    simulated = (
        np.concatenate([s["after"][:, v] for s, v in zip(scenes, valid)], 1),
        np.concatenate([s["flood"][v] > 0 for s, v in zip(scenes, valid)]),
    )
    print("\n| | VV | VH | VV − VH | correlation |\n|---|---|---|---|---|")
    print(_row("simulated land", simulated[0], ~simulated[1]))
    print(_row("simulated water", simulated[0], simulated[1]))
    try:
        real = real_chips(arguments.folder)
    except FileNotFoundError:
        print(f"No real chips in {arguments.folder}: the histograms are not drawn.")
        return 1
    print(_row("real land", real[0], ~real[1]))
    print(_row("real water", real[0], real[1]))
    draw_histograms(real, simulated, arguments.out / "simulation-histograms.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
