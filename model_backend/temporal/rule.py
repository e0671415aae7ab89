"""The rule that tells a flood from what a place usually looks like; docs/temporal.md has it.

The numbers were chosen together on simulated scenes, and not on those that the page reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..sar.bands import CO_POLARISED
from ..sar.thresholds import Threshold

Z_SLOPE = 2.5  # log odds per deviation
SLOPE = 1.0  # log odds per dB
NEARLY_DARK = 3.0
"""dB above the image's threshold of water that a flooded pixel may have: what became darker but is
still bright was ploughed, cut or has dried."""


@dataclass(frozen=True)
class Rule:
    """What counts as a flood.

    Attributes:
        thresholds: Of the image's water, one for each polarisation.
        z_threshold: Deviations that a flooded pixel is darker by at least.
        least_change: dB that it is darker by at least.
        brightening: Deviations that flooded vegetation is brighter by at least; 0: there is none.
        min_images: Fewest earlier observations of a pixel to judge by.
    """

    thresholds: Sequence[Threshold]
    z_threshold: float
    least_change: float
    brightening: float
    min_images: int


@dataclass(frozen=True)
class Judged:
    """What the rule makes of some pixels, each (rows, columns) unless said otherwise.

    Attributes:
        probability: Of water, float32; NaN where it cannot be told.
        z: Their mean, then that of each polarisation, float32 (1 + polarisations, rows, columns).
        permanent: Where the place is usually dark like water, bool.
        unknown: Where the image has data but there are too few earlier ones, bool.
    """

    probability: np.ndarray
    z: np.ndarray
    permanent: np.ndarray
    unknown: np.ndarray


def judge(
    image: np.ndarray, median: np.ndarray, deviation: np.ndarray, count: np.ndarray, rule: Rule
) -> Judged:
    """Compare an image with what is usual.

    A pixel is flooded where three things hold of the mean over polarisations: it is darker than
    usual by enough deviations and by enough decibels, and about as dark as water. The log odds are
    the least of the three margins. Where brightening is looked for, the same two margins of the
    co-polarised bands upwards will do as well. Where the median is dark like water, water is usual.

    Args:
        image: float32 (polarisations, rows, columns) in dB, smoothed as the earlier ones were;
            NaN: no data.
        median: Of the earlier images, of the same shape.
        deviation: Of the earlier images, of the same shape.
        count: Earlier observations, (rows, columns).
        rule: What counts.
    """
    seen = np.isfinite(image).all(axis=0)
    known = np.isfinite(median).all(axis=0) & np.isfinite(deviation).all(axis=0)
    known &= count >= rule.min_images
    limits = np.array([item.value for item in rule.thresholds], np.float32)[:, None, None]
    change = image - median
    z = change / deviation
    mean_z = z.mean(axis=0)
    odds = np.minimum(
        np.float32(Z_SLOPE) * (-mean_z - np.float32(rule.z_threshold)),
        np.float32(SLOPE) * (-change.mean(axis=0) - np.float32(rule.least_change)),
    )
    darkness = (limits - image).mean(axis=0)
    np.minimum(odds, np.float32(SLOPE) * (darkness + np.float32(NEARLY_DARK)), out=odds)
    if rule.brightening > 0:
        np.maximum(odds, _brighter(change, z, rule), out=odds)
    usual = (limits - median).mean(axis=0)
    np.maximum(odds, np.float32(SLOPE) * usual, out=odds)
    with np.errstate(over="ignore"):
        probability = (1 / (1 + np.exp(-odds))).astype(np.float32)
    probability[~(seen & known)] = np.nan
    scores = np.concatenate([mean_z[np.newaxis], z])
    scores[:, ~(seen & known)] = np.nan
    return Judged(probability, scores, seen & known & (usual > 0), seen & ~known)


def _brighter(change: np.ndarray, z: np.ndarray, rule: Rule) -> np.ndarray:
    """Log odds of flooded vegetation: trunks and stalks over water send more back, in VV most."""
    co = [item.band in CO_POLARISED for item in rule.thresholds]
    which = co if any(co) else [True] * len(co)
    return np.minimum(
        np.float32(Z_SLOPE) * (z[which].mean(axis=0) - np.float32(rule.brightening)),
        np.float32(SLOPE) * (change[which].mean(axis=0) - np.float32(rule.least_change)),
    )
