"""Smoothing of speckled images that knows where there is no data."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

TRUNCATE = 4.0  # standard deviations after which a Gaussian weight is taken as zero


def gaussian_reach(sigma: float, truncate: float = TRUNCATE) -> int:
    """Pixels to each side that :func:`smooth` looks at."""
    return int(truncate * sigma + 0.5)


def smooth(
    values: np.ndarray, valid: np.ndarray, sigma: float, truncate: float = TRUNCATE
) -> np.ndarray:
    """Gaussian mean over the valid neighbours only (normalised convolution).

    Averaging decibels is averaging in the logarithm, which single bright targets disturb less
    than a mean of power.

    Args:
        values: float32 (rows, columns); anything where not valid.
        valid: bool (rows, columns).
        sigma: Standard deviation in pixels.
        truncate: Where the Gaussian ends, in standard deviations.

    Returns:
        float32 (rows, columns), NaN where not valid.
    """
    options = {"sigma": sigma, "mode": "constant", "truncate": truncate, "output": np.float32}
    weight = ndimage.gaussian_filter(valid.astype(np.float32), **options)
    total = ndimage.gaussian_filter(np.where(valid, values, np.float32(0)), **options)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(valid, total / weight, np.float32(np.nan))
