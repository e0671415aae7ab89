"""Pictures of tiles as data URIs, so that a report is one file."""

from __future__ import annotations

import base64

import numpy as np
from rasterio.io import MemoryFile
from scipy import ndimage

from ...categories import DRY, MASK_CATEGORIES, NO_DATA, WATER
from ...sar.bands import CO_POLARISED

SIDE = 176  # pixels of a panel
GAP = 4
STRETCH = {True: (-25.0, 0.0), False: (-32.0, -6.0)}  # dB, co- and cross-polarised
BLUE = np.array(next(item.colour[:3] for item in MASK_CATEGORIES if item.value == WATER))
LAND = np.array((224, 216, 196))
INVALID = np.array((120, 120, 120))
MEANINGLESS = np.array((213, 94, 0))
LINE = np.array((255, 196, 0))
STRIPES = np.array((208, 232))


def picture(bands: dict[str, np.ndarray], label: np.ndarray, decibel: bool) -> str:
    """A tile's bands, its label, and the label's line on the first band, side by side.

    Args:
        bands: By name float32 (rows, columns), NaN where there is no data; at least one.
        label: (rows, columns), 0 dry, 1 water, 255 invalid.
        decibel: Whether they are in dB: then all pictures share one stretch.

    Returns:
        ``data:image/png;base64,…``.
    """
    # Averaged, as a screen would show it, before it is stretched.
    step = max(round(min(label.shape) / SIDE), 1)
    panels = [_radar(_reduce(image, step), name, decibel) for name, image in bands.items()]
    rows, columns = (side * step for side in panels[0].shape[:2])
    marks = label[:rows:step, :columns:step]
    classes = np.empty((*marks.shape, 3))
    classes[:] = MEANINGLESS
    for value, colour in ((DRY, LAND), (WATER, BLUE), (NO_DATA, INVALID)):
        classes[marks == value] = colour
    water = marks == WATER
    over = panels[0].copy()
    over[water & ~ndimage.binary_erosion(water, border_value=1)] = LINE
    gap = np.zeros((len(marks), GAP, 4), np.uint8)
    parts = []
    for panel in (*panels, classes, over):
        opaque = np.full((*panel.shape[:2], 1), 255)
        parts += [gap, np.concatenate([panel, opaque], axis=2).astype(np.uint8)]
    return data_uri(np.concatenate(parts[1:], axis=1))


def data_uri(pixels: np.ndarray) -> str:
    """PNG of uint8 (rows, columns, 3 or 4), as text."""
    rows, columns, count = pixels.shape
    with MemoryFile(ext=".png") as memory:
        with memory.open(
            driver="PNG", width=columns, height=rows, count=count, dtype="uint8"
        ) as dataset:
            dataset.write(np.moveaxis(pixels, -1, 0))
        content = memory.read()
    return "data:image/png;base64," + base64.b64encode(content).decode("ascii")


def _radar(small: np.ndarray, band: str, decibel: bool) -> np.ndarray:
    grey = np.repeat(_grey(small, band, decibel)[..., np.newaxis], 3, axis=2)
    void = ~np.isfinite(small)
    stripes = (np.add.outer(np.arange(void.shape[0]), np.arange(void.shape[1])) % 16) >= 8
    grey[void] = STRIPES[stripes[void].astype(int)][:, np.newaxis]
    return grey


def _reduce(image: np.ndarray, step: int) -> np.ndarray:
    rows, columns = (side // step for side in image.shape)
    blocks = image[: rows * step, : columns * step].reshape(rows, step, columns, step)
    valid = np.isfinite(blocks)
    total = np.where(valid, blocks, 0).sum(axis=(1, 3))
    number = valid.sum(axis=(1, 3))
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)


def _grey(values: np.ndarray, band: str, decibel: bool) -> np.ndarray:
    finite = values[np.isfinite(values)]
    low, high = STRETCH[band.upper().split("_")[0] in CO_POLARISED]
    if finite.size and (not decibel or not low < np.median(finite) < high):
        low, high = np.percentile(finite, (2, 98))
    scaled = (np.nan_to_num(values, nan=low) - low) / max(high - low, 1e-6)
    return np.clip(255 * scaled, 0, 255)
