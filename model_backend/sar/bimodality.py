"""Otsu's threshold of a tile, and whether the tile has two populations at all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BIN = 0.1  # dB
RANGE = (-60.0, 20.0)  # dB


@dataclass(frozen=True)
class Split:
    """A tile cut in two by Otsu's threshold.

    Attributes:
        threshold: dB; maximises the variance between the classes (Otsu 1979).
        separation: Ashman's D (Ashman et al. 1994): distance of the class means in units of
            their spread. A single Gaussian cut in the middle has 2.65.
        lower_share: Share of the pixels below the threshold, 0 to 1.
        lower_mean: Mean of the pixels below, dB.
        upper_mean: Mean of the pixels above, dB.
    """

    threshold: float
    separation: float
    lower_share: float
    lower_mean: float
    upper_mean: float


def split(values: np.ndarray) -> Split | None:
    """Cut values in two.

    Args:
        values: Finite values in dB, any shape.

    Returns:
        The split; None where there are fewer than two distinct values.
    """
    counts, edges = np.histogram(values, int((RANGE[1] - RANGE[0]) / BIN), RANGE)
    counts = counts.astype(np.float64)
    centers = (edges[1:] + edges[:-1]) / 2
    below = np.cumsum(counts)
    total = below[-1]
    inside = (below > 0) & (below < total)
    if not inside.any():
        return None
    first = np.cumsum(counts * centers)
    second = np.cumsum(counts * centers**2)
    lower_n, upper_n = below[inside], total - below[inside]
    lower_mean = first[inside] / lower_n
    upper_mean = (first[-1] - first[inside]) / upper_n
    between = lower_n * upper_n * (upper_mean - lower_mean) ** 2
    best = int(np.argmax(between))
    lower_variance = second[inside][best] / lower_n[best] - lower_mean[best] ** 2
    upper_variance = (second[-1] - second[inside][best]) / upper_n[best] - upper_mean[best] ** 2
    # A bin's own width is the least spread that a histogram can tell.
    spread = np.sqrt(max(lower_variance + upper_variance, BIN**2 / 6))
    return Split(
        threshold=float(edges[1:][inside][best]),
        separation=float(np.sqrt(2) * (upper_mean[best] - lower_mean[best]) / spread),
        lower_share=float(lower_n[best] / total),
        lower_mean=float(lower_mean[best]),
        upper_mean=float(upper_mean[best]),
    )
