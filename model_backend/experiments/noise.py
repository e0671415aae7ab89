"""What lies within the noise: scores drawn again from other tiles and other seeds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.stats import norm

from ..evaluation.bootstrap import DEFINED, LEVEL, percentile_interval

TOO_FEW = 5
"""Tiles; fewer say nothing about how much a score would move with others."""


def iou(counts: np.ndarray) -> np.ndarray:
    """IoU of water; NaN where it is undefined.

    Args:
        counts: (…, 4): hits, false alarms, misses, right dry pixels.
    """
    hits, whole = counts[..., 0], counts[..., :3].sum(axis=-1)
    return np.divide(hits, whole, out=np.full(whole.shape, np.nan), where=whole > 0)


def redrawn_iou(counts: np.ndarray, weights: np.ndarray, seed: int) -> np.ndarray | None:
    """Pooled IoU, mean over seeds, with tiles and seeds drawn anew with replacement.

    Args:
        counts: (seeds, tiles, 4) as in :func:`iou`.
        weights: Of :func:`.bootstrap.weights_of`.
        seed: Of the draw among seeds.

    Returns:
        (draws,), NaN where undefined; None with fewer than :data:`TOO_FEW` tiles.
    """
    if counts.shape[1] < TOO_FEW:
        return None
    scores = np.stack([iou(weights @ own) for own in counts])
    seeds = np.random.default_rng([seed, len(counts)]).multinomial(
        len(counts), np.full(len(counts), 1 / len(counts)), size=len(weights)
    )
    return (scores * seeds.T).sum(axis=0) / len(counts)


def interval(redrawn: np.ndarray | None) -> tuple[float, float] | None:
    """95 % of redrawn scores; None where too few of them are defined."""
    return None if redrawn is None else percentile_interval(redrawn)


def differs(one: np.ndarray | None, other: np.ndarray | None, comparisons: int = 1) -> bool:
    """Whether two scores differ by more than the noise.

    Args:
        one: Redrawn scores of the one.
        other: Of the other, paired with them where both were drawn from the same tiles.
        comparisons: How many such questions are asked at once: the more, the larger a difference
            must be, so that all answers together are right in 95 of 100 cases (Bonferroni).
    """
    if one is None or other is None:
        return False
    gaps = (one - other)[np.isfinite(one) & np.isfinite(other)]
    if len(gaps) < DEFINED * len(one):
        return False
    wide = norm.ppf(1 - (1 - LEVEL) / 2 / comparisons)
    return bool(abs(gaps.mean()) > wide * gaps.std(ddof=1))


def told_apart(redrawn: Sequence[np.ndarray | None]) -> list[tuple[int, int]]:
    """Pairs (worse, better) of scores, drawn independently, that differ beyond the noise."""
    pairs = [(i, j) for i in range(len(redrawn)) for j in range(i)]
    found = []
    for i, j in pairs:
        if differs(redrawn[i], redrawn[j], len(pairs)):
            one, other = redrawn[i], redrawn[j]
            assert one is not None and other is not None
            found.append((i, j) if np.nanmean(one) < np.nanmean(other) else (j, i))
    return found
