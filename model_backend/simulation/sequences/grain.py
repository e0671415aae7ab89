"""Speckle of images with pixels larger than the radar's own."""

from __future__ import annotations

import numpy as np

FINE = 10.0  # metres, of the images that looks and correlation were measured on
LOOKS = 4.4
CORRELATION = (0.7, 0.23, 0.05)  # of values one, two and three pixels of that size apart


def grain_at(pixel_size: float) -> tuple[float, float | None]:
    """Looks and correlation of neighbours after averaging to larger pixels.

    Args:
        pixel_size: Metres.

    Returns:
        Equivalent number of looks, and correlation; None: that of images of 10 m.
    """
    count = max(round(pixel_size / FINE), 1)
    if count == 1:
        return LOOKS, None
    apart = np.abs(np.subtract.outer(np.arange(count), np.arange(2 * count)))
    correlation = np.interp(apart, range(5), (1.0, *CORRELATION, 0.0))
    variance = correlation[:, :count].mean()
    return LOOKS / float(variance) ** 2, float(correlation[:, count:].mean() / variance)
