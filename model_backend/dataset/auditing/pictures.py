"""Pictures of tiles as data URIs, so that a report is one file."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ...categories import DRY, NO_DATA, WATER
from ...report.pictures import BLUE, data_uri, png, reduce, stripe
from ...sar.bands import CO_POLARISED

SIDE = 176  # pixels of a panel
GAP = 4
STRETCH = {True: (-25.0, 0.0), False: (-32.0, -6.0)}  # dB, co- and cross-polarised
LAND = np.array((224, 216, 196))
INVALID = np.array((120, 120, 120))
MEANINGLESS = np.array((213, 94, 0))
LINE = np.array((255, 196, 0))


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
    panels = [_radar(reduce(image, step), name, decibel) for name, image in bands.items()]
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
    return data_uri(png(np.concatenate(parts[1:], axis=1)))


def _radar(small: np.ndarray, band: str, decibel: bool) -> np.ndarray:
    grey = np.repeat(_grey(small, band, decibel)[..., np.newaxis], 3, axis=2)
    stripe(grey, ~np.isfinite(small))
    return grey


def _grey(values: np.ndarray, band: str, decibel: bool) -> np.ndarray:
    finite = values[np.isfinite(values)]
    low, high = STRETCH[band.upper().split("_")[0] in CO_POLARISED]
    if finite.size and (not decibel or not low < np.median(finite) < high):
        low, high = np.percentile(finite, (2, 98))
    scaled = (np.nan_to_num(values, nan=low) - low) / max(high - low, 1e-6)
    return np.clip(255 * scaled, 0, 255)
