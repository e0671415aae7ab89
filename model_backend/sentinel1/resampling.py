"""Backscatter of an image at places between its samples."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from rasterio.windows import Window
from scipy.ndimage import map_coordinates

from .placing import Placed

FLOOR = 1e-5
"""Least linear power that is written, −50 dB: what is left below the thermal noise has none."""


def looks_together(pixel_size: float, sample_metres: float) -> int:
    """Samples on a side that are averaged, so that a pixel loses none of what lies in it."""
    return max(int(pixel_size / sample_metres + 0.01), 1)


def window_of(placed: Placed, lines: int, samples: int, together: int) -> Window | None:
    """Part of the image that a part of the grid needs.

    Args:
        placed: The part of the grid.
        lines: Of the image.
        samples: Of each line.
        together: Samples on a side that are averaged.

    Returns:
        A window that begins and ends at multiples of ``together``; None: it lies outside.
    """
    spans = []
    for place, size in ((placed.samples, samples), (placed.lines, lines)):
        size -= size % together
        first = (int(np.floor(place.min())) // together - 1) * together
        last = (int(np.ceil(place.max())) // together + 2) * together
        first, last = max(first, 0), min(last, size)
        if first >= last:
            return None
        spans.append((first, last - first))
    (column, width), (row, height) = spans
    return Window(column, row, width, height)


def resampled(
    read: Callable[[Window], np.ndarray], window: Window, placed: Placed, together: int
) -> np.ndarray:
    """Backscatter at the pixels of a part of the grid.

    Args:
        read: Gives linear power of a window of the image, float32, NaN outside the swath.
        window: As :func:`window_of` gives it.
        placed: The part of the grid.
        together: Samples on a side that are averaged, in power.

    Returns:
        Decibel, float32 (rows, columns), bilinear in power; NaN outside the swath.
    """
    power = read(window)
    if together > 1:
        rows, columns = power.shape[0] // together, power.shape[1] // together
        power = power.reshape(rows, together, columns, together).mean(axis=(1, 3))
    middle = (together - 1) / 2
    place = np.stack(
        [
            (placed.lines - window.row_off - middle) / together,
            (placed.samples - window.col_off - middle) / together,
        ]
    )
    found = map_coordinates(
        power, place, np.float32, order=1, mode="constant", cval=np.nan, prefilter=False
    )
    np.maximum(found, FLOOR, out=found)  # NaN stays
    return 10 * np.log10(found)
