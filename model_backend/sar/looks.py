"""How strong the speckle of an image is."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .units import from_db

WINDOW = 9  # pixels along each side
FEWEST = 50  # windows; fewer have no mode worth the name
BIN = 0.05  # of the natural logarithm of the number of looks


def equivalent_looks(plane: np.ndarray, valid: np.ndarray) -> float | None:
    """Equivalent number of looks: squared mean over variance of power where nothing but speckle is.

    It is taken from windows of 9 × 9 pixels side by side: texture and edges only lower a window's
    value, and homogeneous windows agree, so the most frequent value counts (Anfinsen et al. 2009).

    Args:
        plane: float32 (rows, columns) in dB; anything where not valid.
        valid: bool (rows, columns).

    Returns:
        The number of looks; None where fewer than 50 windows are valid and not constant.
    """
    rows, columns = (length // WINDOW for length in plane.shape)
    cut = slice(rows * WINDOW), slice(columns * WINDOW)
    whole = _windows(valid[cut], rows, columns).all(axis=1)
    power = _windows(from_db(plane[cut], "power"), rows, columns)[whole].astype(np.float64)
    mean, variance = power.mean(axis=1), power.var(axis=1, ddof=1)
    usable = variance > 1e-9 * mean * mean
    if usable.sum() < FEWEST:
        return None
    looks = np.log(mean[usable] ** 2 / variance[usable])
    low, high = float(looks.min()), float(looks.max())
    counts, edges = np.histogram(looks, max(int((high - low) / BIN), 1), (low, high + BIN))
    density = ndimage.gaussian_filter1d(counts.astype(np.float64), 3.0, mode="constant")
    best = int(density.argmax())
    return float(np.exp((edges[best] + edges[best + 1]) / 2))


def _windows(plane: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The plane's windows side by side, (windows, pixels)."""
    parts = plane.reshape(rows, WINDOW, columns, WINDOW).swapaxes(1, 2)
    return parts.reshape(rows * columns, WINDOW * WINDOW)
