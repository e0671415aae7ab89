"""A threshold that chance has not chosen.

The threshold of highest F1 on a few places fits these places: the score changes little from one
threshold to the next, and another handful of places has its highest elsewhere. So of all thresholds
that are as good within a standard error, the one nearest to .5 is taken, where calibrated
probabilities put it (the rule of one standard error, Breiman et al. 1984).
"""

from __future__ import annotations

import numpy as np

from .formulas import FORMULAS, splits

FEWEST_GROUPS = 3
"""Groups that it takes to tell chance from a difference."""


def steady_threshold(histograms: np.ndarray) -> float:
    """The threshold nearest to .5 whose pooled F1 is within a standard error of the highest.

    The standard error is that of the difference to the highest, by a jackknife over the groups.
    With fewer than :data:`FEWEST_GROUPS` groups it cannot be told, and the middle one of the
    thresholds of highest F1 is taken.

    Args:
        histograms: (groups, 2, levels): pixels labelled dry and water by level of probability, of
            groups that err together, such as places; at least one pixel is water.

    Returns:
        A threshold between 0 and 1, on the lower edge of a level.
    """
    levels = histograms.shape[-1]
    pooled = splits(histograms.sum(axis=0, dtype=np.int64))[1:]
    f1 = FORMULAS["f1"](pooled)
    best = np.flatnonzero(f1 >= np.nanmax(f1) - 1e-12)
    highest = best[len(best) // 2]
    within = _standard_errors(histograms, pooled, int(highest))
    steady = np.flatnonzero(f1[highest] - f1 <= within + 1e-12)
    nearest = steady[np.argmin(np.abs((steady + 1) / levels - 0.5))]
    return float((nearest + 1) / levels)


def _standard_errors(histograms: np.ndarray, pooled: np.ndarray, highest: int) -> np.ndarray:
    """Of the difference in F1 between one threshold and each, (levels − 1,)."""
    count = len(histograms)
    if count < FEWEST_GROUPS:
        return np.zeros(len(pooled))
    without = np.stack([FORMULAS["f1"](pooled - splits(group)[1:]) for group in histograms])
    loss = without[:, [highest]] - without
    # Without the only group that has water, F1 is undefined, and so is what it would say.
    return np.sqrt((count - 1) * np.nan_to_num(loss).var(axis=0))
