"""Scores of counts: hits, false alarms, misses and right dry pixels."""

from __future__ import annotations

import numpy as np

from .bootstrap import Score

SCORES = ("iou", "f1", "precision", "recall", "accuracy", "mean_iou", "kappa")
"""Names of :data:`FORMULAS`; all of the class water, but the last three."""


def ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Part of the whole, NaN where the whole is zero."""
    return np.divide(part, whole, out=np.full(np.shape(part), np.nan), where=whole > 0)


def number(value: float) -> float | None:
    """A score as it is told: None where it is undefined."""
    return float(value) if np.isfinite(value) else None


def split(histogram: np.ndarray, edge: int) -> np.ndarray:
    """Counts of a threshold.

    Args:
        histogram: (…, 2, levels): pixels labelled dry and water by level of probability.
        edge: First level that counts as water.

    Returns:
        (…, 4) int64: hits, false alarms, misses, right dry pixels.
    """
    above = histogram[..., edge:].sum(axis=-1, dtype=np.int64)
    below = histogram[..., :edge].sum(axis=-1, dtype=np.int64)
    return np.stack([above[..., 1], above[..., 0], below[..., 1], below[..., 0]], axis=-1)


def splits(histogram: np.ndarray) -> np.ndarray:
    """Counts of every threshold.

    Args:
        histogram: (2, levels) as of :func:`split`.

    Returns:
        (levels, 4) int64: the row of a level is that of a threshold at its lower edge.
    """
    above = np.cumsum(histogram[:, ::-1], axis=1)[:, ::-1]
    dry, water = above
    return np.stack([water, dry, water[0] - water, dry[0] - dry], axis=1)


def average_precision(histogram: np.ndarray) -> np.ndarray:
    """Sum of precision times gain in recall, from the highest level to the lowest.

    Args:
        histogram: (n, 2, levels) as of :func:`split`. Pixels of a level are taken together.

    Returns:
        (n,), NaN without water.
    """
    falling = histogram[..., ::-1]
    hits = np.cumsum(falling[:, 1], axis=1)
    called = hits + np.cumsum(falling[:, 0], axis=1)
    precision = np.divide(hits, called, out=np.zeros(hits.shape), where=called > 0)
    return ratio((precision * falling[:, 1]).sum(axis=1), hits[:, -1])


def _iou(counts: np.ndarray) -> np.ndarray:
    return ratio(counts[:, 0], counts[:, :3].sum(axis=1))


def _f1(counts: np.ndarray) -> np.ndarray:
    return ratio(2 * counts[:, 0], counts[:, 0] + counts[:, :3].sum(axis=1))


def _precision(counts: np.ndarray) -> np.ndarray:
    return ratio(counts[:, 0], counts[:, 0] + counts[:, 1])


def _recall(counts: np.ndarray) -> np.ndarray:
    return ratio(counts[:, 0], counts[:, 0] + counts[:, 2])


def _accuracy(counts: np.ndarray) -> np.ndarray:
    return ratio(counts[:, 0] + counts[:, 3], counts.sum(axis=1))


def _mean_iou(counts: np.ndarray) -> np.ndarray:
    return (_iou(counts) + ratio(counts[:, 3], counts[:, 1:].sum(axis=1))) / 2


def _kappa(counts: np.ndarray) -> np.ndarray:
    # As floats: products of the counts of a large scene do not fit in 64 bits.
    tp, fp, fn, tn = np.asarray(counts, np.float64).T
    return ratio(2 * (tp * tn - fp * fn), (tp + fp) * (fp + tn) + (tp + fn) * (fn + tn))


FORMULAS: dict[str, Score] = {
    "iou": _iou,
    "f1": _f1,
    "precision": _precision,
    "recall": _recall,
    "accuracy": _accuracy,
    "mean_iou": _mean_iou,
    "kappa": _kappa,
}
"""Each of counts (n, 4) to (n,), NaN where its denominator is zero. ``kappa`` is Cohen's: agreement
beyond that of two maps with as much water each and no relation to one another."""


def scores_of(counts: np.ndarray) -> dict[str, float | None]:
    """Each of :data:`SCORES` of counts (4,); None where its denominator is zero."""
    row = np.asarray(counts)[None]
    return {name: number(FORMULAS[name](row)[0]) for name in SCORES}
