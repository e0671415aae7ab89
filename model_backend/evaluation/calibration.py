"""Temperature scaling: one number that makes a network's probabilities mean what they say.

Guo et al. 2017, On Calibration of Modern Neural Networks: logits are divided by the temperature
that minimises the negative log-likelihood on data not trained on. The order of the pixels, and so
every score of ranks, stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import expit

LIMITS = (0.1, 10.0)
"""Temperatures that are considered; beyond, the data say that something else is wrong."""

RANGE = 40.0  # logits beyond have probabilities that no float32 tells from 0 or 1
BINS_PER_LOGIT = 256
_BINS = int(2 * RANGE * BINS_PER_LOGIT)


@dataclass(frozen=True)
class Temperature:
    """A fitted temperature.

    Attributes:
        value: What logits are to be divided by; 1: unchanged.
        pixels: Valid pixels that it was fitted on.
        before: Negative log-likelihood per pixel without it; None: no valid pixel.
        after: With it.
    """

    value: float
    pixels: int
    before: float | None
    after: float | None


class TemperatureFit:
    """Gathers logits and labels in fixed memory, and fits the temperature.

    Logits go into bins of 1/256 that remember their mean, which leaves an error below 1e-6 in
    the likelihood.
    """

    def __init__(self) -> None:
        self._counts = np.zeros((2, _BINS), np.int64)
        self._sums = np.zeros((2, _BINS))

    def add(self, logits: np.ndarray, label: np.ndarray) -> None:
        """Count a block.

        Args:
            logits: Float, any shape.
            label: uint8 of the same number of values: 0 dry, 1 water, others invalid.
        """
        label = np.asarray(label).ravel()
        valid = label <= 1
        values = np.asarray(logits, np.float64).ravel()[valid]
        classes = label[valid].astype(np.int64)
        values = np.clip(values, -RANGE, RANGE - 1e-9)
        place = ((values + RANGE) * BINS_PER_LOGIT).astype(np.int64) + classes * _BINS
        size = 2 * _BINS
        self._counts += np.bincount(place, minlength=size).reshape(2, _BINS)
        self._sums += np.bincount(place, values, minlength=size).reshape(2, _BINS)

    def merge(self, other: TemperatureFit) -> None:
        """Add what another one has gathered."""
        self._counts += other._counts
        self._sums += other._sums

    def fit(self) -> Temperature:
        """The temperature of least negative log-likelihood; 1 where a class is missing."""
        pixels = int(self._counts.sum())
        if not pixels:
            return Temperature(1.0, 0, None, None)
        before = self._likelihood(1.0)
        if not self._counts.sum(axis=1).all():
            return Temperature(1.0, pixels, before, before)
        # The likelihood is convex in 1/T, so a bounded search finds its one minimum.
        found = minimize_scalar(
            lambda inverse: self._likelihood(1 / inverse),
            bounds=(1 / LIMITS[1], 1 / LIMITS[0]),
            method="bounded",
            options={"xatol": 1e-6},
        )
        value = float(1 / found.x)
        after = self._likelihood(value)
        if after >= before:
            return Temperature(1.0, pixels, before, before)
        return Temperature(value, pixels, before, after)

    def _likelihood(self, temperature: float) -> float:
        """Negative log-likelihood per pixel, nats."""
        filled = self._counts > 0
        means = np.divide(self._sums, self._counts, out=np.zeros_like(self._sums), where=filled)
        signed = np.stack([means[0], -means[1]]) / temperature
        losses = np.logaddexp(0, signed)
        return float((losses * self._counts).sum() / self._counts.sum())


def fit_temperature(batches: Iterable[tuple[np.ndarray, np.ndarray]]) -> Temperature:
    """Fit the temperature on a stream of logits and labels.

    Args:
        batches: Logits and labels as of :meth:`TemperatureFit.add`.
    """
    fit = TemperatureFit()
    for logits, label in batches:
        fit.add(logits, label)
    return fit.fit()


def probability(logits: np.ndarray, temperature: float) -> np.ndarray:
    """Calibrated probability, float of the same shape."""
    return expit(logits / temperature)
