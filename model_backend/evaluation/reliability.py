"""How far probabilities can be believed, from sums that can be added up.

The sums of some pixels are pixels, water pixels and sum of probabilities in each of 17 cells,
then the sum of squared errors and that of the negative log-likelihoods. The cells are 15 equal bins
of the probability, of which the outer two are cut at :data:`UNCERTAIN`.
"""

from __future__ import annotations

import numpy as np

from .bootstrap import Score
from .formulas import number, ratio

CALIBRATION_BINS = 15
UNCERTAIN = (0.05, 0.95)
"""Easy dry pixels dominate a calibration error; between these two they do not."""

STEPS = 600
"""Levels of probability on whose edges lie the bins, the two limits and multiples of .005."""

_OF_A_BIN = STEPS // CALIBRATION_BINS
_LIMITS = [round(limit * STEPS) for limit in UNCERTAIN]
_CELLS = np.unique([*range(0, STEPS, _OF_A_BIN), *_LIMITS])  # first step of each cell
_NUMBER = len(_CELLS)
_BIN_STARTS = np.searchsorted(_CELLS, np.arange(0, STEPS, _OF_A_BIN))
_BETWEEN = slice(*np.searchsorted(_CELLS, _LIMITS))
SUMS = 3 * _NUMBER + 2
"""How many sums there are."""


def sums_of(
    counts: np.ndarray, probabilities: np.ndarray, squares: float, logs: float
) -> np.ndarray:
    """The sums of some pixels.

    Args:
        counts: (2, :data:`STEPS`): pixels labelled dry and water.
        probabilities: Of the same shape: the sum of their probabilities.
        squares: Sum of squared differences of probability and label.
        logs: Sum of negative log-likelihoods, nats.

    Returns:
        (:data:`SUMS`,) float64.
    """
    planes = np.stack([counts.sum(axis=0), counts[1], probabilities.sum(axis=0)])
    cells = np.add.reduceat(planes, _CELLS, axis=1)
    return np.concatenate([cells.ravel(), [squares, logs]])


def _ece(sums: np.ndarray) -> np.ndarray:
    pixels, water, expected = _cells(sums)
    gaps = np.add.reduceat(expected - water, _BIN_STARTS, axis=1)
    return ratio(np.abs(gaps).sum(axis=1), pixels.sum(axis=1))


def _ece_uncertain(sums: np.ndarray) -> np.ndarray:
    pixels, water, expected = (plane[:, _BETWEEN] for plane in _cells(sums))
    return ratio(np.abs(expected - water).sum(axis=1), pixels.sum(axis=1))


def _brier(sums: np.ndarray) -> np.ndarray:
    return ratio(sums[:, -2], _cells(sums)[0].sum(axis=1))


def _nll(sums: np.ndarray) -> np.ndarray:
    return ratio(sums[:, -1], _cells(sums)[0].sum(axis=1))


CALIBRATION: dict[str, Score] = {
    "ece": _ece,
    "ece_uncertain": _ece_uncertain,
    "brier": _brier,
    "nll": _nll,
}
"""Each of sums (n, :data:`SUMS`) to (n,), NaN without pixels: expected calibration error of the
water probability over 15 equal bins, the same over pixels between .05 and .95, mean squared error,
negative log-likelihood per pixel in nats."""

CALIBRATION_ERRORS = ("ece", "ece_uncertain")
"""Those of them that are distances: noise can only enlarge them."""


def calibration_of(sums: np.ndarray) -> dict[str, float | None]:
    """Each of :data:`CALIBRATION` of sums (:data:`SUMS`,); None without pixels."""
    return {name: number(score(sums[None])[0]) for name, score in CALIBRATION.items()}


def reliability_of(sums: np.ndarray) -> list[tuple[float, float, int]]:
    """Mean probability, share of water and pixels of each of the 15 bins that is not empty."""
    planes = (np.add.reduceat(plane[0], _BIN_STARTS) for plane in _cells(sums[None]))
    return [(float(s / n), float(w / n), int(n)) for n, w, s in zip(*planes) if n]


def _cells(sums: np.ndarray) -> np.ndarray:
    """Pixels, water pixels and sum of probabilities, (3, n, cells)."""
    return np.moveaxis(sums[:, : 3 * _NUMBER].reshape(len(sums), 3, _NUMBER), 1, 0)
