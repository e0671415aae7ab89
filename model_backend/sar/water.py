"""Water probability by physics: how far a pixel and its neighbourhood lie below the thresholds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .bands import CO_POLARISED
from .speckle import gaussian_reach, smooth
from .thresholds import SMOOTHING, Threshold

# All four were chosen together on the labelled chips at hand (docs/threshold.md has the table):
# cross-polarisation tells wind-roughened water from land better, so it weighs more; the slope
# makes the probability agree with the share of water.
CROSS_WEIGHT = 0.75
SLOPE = 0.4  # log odds per dB
NEIGHBOURHOOD = 10.0  # pixels; standard deviation of the Gaussian that gives the prior
PRIOR_WEIGHT = 0.5
PRIOR_LIMIT = 0.02  # so that a neighbourhood never decides alone
PRIOR_TRUNCATE = 3.0

REACH = gaussian_reach(SMOOTHING) + gaussian_reach(NEIGHBOURHOOD, PRIOR_TRUNCATE)
"""Pixels around a pixel that its probability depends on."""


def water_probability(block: np.ndarray, thresholds: Sequence[Threshold]) -> np.ndarray:
    """Probability of water.

    The log odds are the despeckled distance below each threshold, times a slope; the share of
    water among the neighbours enters as a prior, which removes lone dark pixels on land and
    bright ones on water.

    Args:
        block: float32 (bands, rows, columns) in dB, NaN where there is no data.
        thresholds: One per band.

    Returns:
        float32 (rows, columns), 0 to 1, NaN where there is no data. Exact where the block
        extends ``REACH`` pixels around, or to the scene's edge.
    """
    valid = np.isfinite(block[0])
    if not valid.any():
        return np.full(valid.shape, np.nan, np.float32)
    logit = np.zeros(valid.shape, np.float32)
    smoothed = smooth(block, valid, SMOOTHING)
    for plane, threshold, weight in zip(smoothed, thresholds, _weights(thresholds), strict=True):
        logit += np.float32(weight * SLOPE) * (np.float32(threshold.value) - plane)
    (share,) = smooth(_sigmoid(logit)[np.newaxis], valid, NEIGHBOURHOOD, PRIOR_TRUNCATE)
    prior = np.clip(share, PRIOR_LIMIT, 1 - PRIOR_LIMIT)
    return _sigmoid(logit + np.float32(PRIOR_WEIGHT) * np.log(prior / (1 - prior)))


def _weights(thresholds: Sequence[Threshold]) -> list[float]:
    """Weight per band; bands of the same kind share theirs, and a single kind has it all."""
    co = [threshold.band in CO_POLARISED for threshold in thresholds]
    co_weight = 1 - CROSS_WEIGHT if not all(co) else 1.0
    cross_weight = CROSS_WEIGHT if any(co) else 1.0
    return [co_weight / sum(co) if is_co else cross_weight / (len(co) - sum(co)) for is_co in co]


def _sigmoid(values: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return (1 / (1 + np.exp(-values))).astype(np.float32)
