"""Smoothing of speckled images that knows where there is no data."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from scipy import ndimage

TRUNCATE = 4.0  # standard deviations after which a Gaussian weight is taken as zero

PARALLEL_PIXELS = 2**18  # fewer are smoothed sooner than threads are started


def gaussian_reach(sigma: float, truncate: float = TRUNCATE) -> int:
    """Pixels to each side that :func:`smooth` looks at."""
    return int(truncate * sigma + 0.5)


def smooth(
    planes: np.ndarray, valid: np.ndarray, sigma: float, truncate: float = TRUNCATE
) -> np.ndarray:
    """Gaussian mean over the valid neighbours only (normalised convolution).

    Averaging decibels is averaging in the logarithm, which single bright targets disturb less
    than a mean of power.

    Args:
        planes: float32 (planes, rows, columns); anything where not valid.
        valid: bool (rows, columns).
        sigma: Standard deviation in pixels.
        truncate: Where the Gaussian ends, in standard deviations.

    Returns:
        float32 (planes, rows, columns), NaN where not valid.
    """

    def blur(plane: np.ndarray) -> np.ndarray:
        return ndimage.gaussian_filter(
            plane, sigma, mode="constant", truncate=truncate, output=np.float32
        )

    parts = [valid.astype(np.float32)]
    parts += [np.where(valid, plane, np.float32(0)) for plane in planes]
    if valid.size < PARALLEL_PIXELS:
        weight, *totals = map(blur, parts)
    else:
        # The filter leaves Python's lock, so that threads use every core.
        with ThreadPoolExecutor(len(parts)) as pool:
            weight, *totals = pool.map(blur, parts)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(valid, np.stack(totals) / weight, np.float32(np.nan))
