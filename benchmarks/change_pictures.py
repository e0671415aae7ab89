"""The picture of ``docs/temporal.md``: a simulated flood, what is usual, and what is found.

.venv/backend/bin/python benchmarks/change_pictures.py docs/images/change-detection.jpg
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.change_detection import CORRELATION, job  # noqa: E402
from model_backend.categories import (  # noqa: E402
    COMPARISON_CATEGORIES,
    DRY,
    FALSE_ALARM,
    HIT,
    MISS,
    PERMANENT_WATER,
    WATER,
)
from model_backend.report.lettering import font  # noqa: E402

SCENE = {
    "width": 420, "height": 420, "seed": 202, "variety": 0.6, "correlation": CORRELATION,
    "swath_edge": False,
}  # fmt: skip
DATES = 8
GREY = (-24.0, -4.0)  # dB of VV
GAP, HEAD = 12, 34
TITLES = (
    "VV in the flood",
    f"VV, median of {DATES} earlier images",
    "z-score (blue: darker)",
    "flood: hit, miss, false alarm",
)


def main() -> None:
    """Make the scene, map it and draw."""
    with tempfile.TemporaryDirectory() as name:
        panels = _panels(Path(name))
    side = SCENE["width"]
    picture = Image.new("RGB", (4 * side + 3 * GAP, side + HEAD), "white")
    draw = ImageDraw.Draw(picture)
    for number, (title, panel) in enumerate(zip(TITLES, panels)):
        left = number * (side + GAP)
        draw.text((left, 6), title, fill=(31, 45, 58), font=font(19))
        picture.paste(Image.fromarray(panel), (left, HEAD))
    picture.save(sys.argv[1], quality=88)


def _panels(folder: Path) -> list[np.ndarray]:
    after, truth = folder / "after.tif", folder / "truth.tif"
    job("simulatescene", {"after": after, "flood": truth}, **SCENE)
    layers = []
    for number in range(1, DATES + 1):
        path = folder / f"before_{number}.tif"
        job("simulatescene", {"before": path}, earlier=number, **SCENE)
        layers.append({"layer": {"path": str(path)}})
    names = ("mask", "zscore", "statistics")
    files = {name: folder / f"{name}.tif" for name in names}
    job("changedetection", files, input={"path": str(after)}, layers=layers)
    found, true = _band(files["mask"]), _band(truth)
    return [
        _grey(_band(after)),
        _grey(_band(files["statistics"])),
        _blue_and_red(_band(files["zscore"])),
        _compared(found, true),
    ]


def _band(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def _grey(values: np.ndarray) -> np.ndarray:
    low, high = GREY
    shade = np.clip((np.nan_to_num(values, nan=low) - low) / (high - low), 0, 1) * 255
    return np.repeat(shade.astype(np.uint8)[:, :, None], 3, axis=2)


def _blue_and_red(z: np.ndarray) -> np.ndarray:
    strength = np.clip(np.abs(np.nan_to_num(z)) / 6, 0, 1)[:, :, None]
    ends = np.where((z < 0)[:, :, None], (8, 48, 107), (127, 39, 4))
    return (255 + strength * (ends - 255)).astype(np.uint8)


def _compared(found: np.ndarray, true: np.ndarray) -> np.ndarray:
    colours = {item.value: item.colour[:3] for item in COMPARISON_CATEGORIES}
    panel = np.full((*found.shape, 3), 255, np.uint8)
    panel[(found == PERMANENT_WATER) & (true != WATER)] = (200, 208, 216)
    panel[(found == WATER) & (true == WATER)] = colours[HIT]
    panel[(found != WATER) & (true == WATER)] = colours[MISS]
    panel[(found == WATER) & ((true == DRY) | (true == PERMANENT_WATER))] = colours[FALSE_ALARM]
    return panel


if __name__ == "__main__":
    main()
