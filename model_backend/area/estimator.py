"""Area and accuracy from a stratified random sample, with their standard errors.

The estimators are those of Olofsson et al. 2014 (Good practices for estimating area and assessing
accuracy of land change, https://doi.org/10.1016/j.rse.2014.02.015), in the form of Stehman 2014
(https://doi.org/10.1080/01431161.2014.930207) that lets strata differ from the classes of the map.
Where the strata are the classes and all pixels have one size, both agree to the last digit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import norm


@dataclass(frozen=True)
class Figure:
    """An estimate.

    Attributes:
        value: The estimate; None where it is undefined, as the share of nothing.
        error: Its standard error, in the same unit; None with the value.
    """

    value: float | None
    error: float | None

    def interval(
        self, level: float, most: float | None = None
    ) -> tuple[float | None, float | None]:
        """Ends of the interval by the normal distribution, within 0 and ``most``."""
        if self.value is None or self.error is None:
            return None, None
        half = float(norm.ppf((1 + level) / 2)) * self.error
        high = self.value + half
        return max(self.value - half, 0.0), high if most is None else min(high, most)


@dataclass(frozen=True)
class Accuracy:
    """User's and producer's accuracy of a class, 0 to 1."""

    users: Figure
    producers: Figure


@dataclass(frozen=True)
class Estimate:
    """What the labels of a sample say about a map.

    Attributes:
        water: Area of water, in the unit of the strata's areas.
        dry: Area of dry land.
        overall: Overall accuracy, 0 to 1.
        accuracy: Of the classes ``"water"`` and ``"dry"``.
        proportions: Shares of the whole area, (mapped dry and water, labelled dry and water).
        counts: Points, in the same cells.
    """

    water: Figure
    dry: Figure
    overall: Figure
    accuracy: dict[str, Accuracy]
    proportions: np.ndarray
    counts: np.ndarray


class Sample:
    """Labelled points of a stratified random sample.

    Args:
        strata: Number of each point's stratum, (n,), from 0.
        areas: Area of each stratum; that of every stratum with points.
        mapped: Whether the map says water at each point, bool (n,).
        labelled: Whether the label does, bool (n,).
        ground: Area of each point's pixel, (n,), in any unit; None: all alike. Pixels are drawn
            with equal probability, so in degrees those that cover more ground stand for more.
        whole: Strata whose pixels are all labelled; nothing is uncertain there.
    """

    def __init__(
        self,
        strata: np.ndarray,
        areas: Sequence[float],
        mapped: np.ndarray,
        labelled: np.ndarray,
        ground: np.ndarray | None = None,
        whole: Sequence[int] = (),
    ) -> None:
        self._strata = np.asarray(strata)
        self._areas = np.asarray(areas, np.float64)
        self._mapped = np.asarray(mapped, bool)
        self._labelled = np.asarray(labelled, bool)
        self._points = np.bincount(self._strata, minlength=len(self._areas))
        ground = np.ones(len(self._strata)) if ground is None else np.asarray(ground)
        self._ground = self._per_stratum(ground)
        # Area that each point stands for: those of a stratum add up to its area.
        self._weights = ground * (self._areas / self._ground)[self._strata]
        self._spread = np.where(self._points > 1, self._points / np.maximum(self._points - 1, 1), 0)
        self._spread[list(whole)] = 0

    def estimate(self) -> Estimate:
        """Area and accuracy."""
        total = self._areas.sum()
        truth = {"dry": ~self._labelled, "water": self._labelled}
        mapped = {"dry": ~self._mapped, "water": self._mapped}
        cells = [[mapped[row] & truth[column] for column in truth] for row in mapped]
        right = {name: mapped[name] & truth[name] for name in truth}
        everything = np.ones(len(self._strata), bool)
        return Estimate(
            water=self._total(truth["water"]),
            dry=self._total(truth["dry"]),
            overall=self._share(right["water"] | right["dry"], everything),
            accuracy={
                name: Accuracy(
                    users=self._share(right[name], mapped[name]),
                    producers=self._share(right[name], truth[name]),
                )
                for name in truth
            },
            proportions=np.array(
                [[self._weights[cell].sum() / total for cell in row] for row in cells]
            ),
            counts=np.array([[int(cell.sum()) for cell in row] for row in cells]),
        )

    def _total(self, chosen: np.ndarray) -> Figure:
        return Figure(float(self._weights[chosen].sum()), self._error(chosen.astype(np.float64)))

    def _share(self, part: np.ndarray, of: np.ndarray) -> Figure:
        """A ratio of two totals, its error by linearisation."""
        whole = float(self._weights[of].sum())
        if not whole:
            return Figure(None, None)
        share = float(self._weights[part].sum()) / whole
        return Figure(share, self._error(part - share * of) / whole)

    def _error(self, values: np.ndarray) -> float:
        """Standard error of the total of values at the points."""
        means = self._per_stratum(values * self._weights) / self._per_stratum(self._weights)
        residuals = self._weights * (values - means[self._strata])
        return float(np.sqrt((self._spread * self._per_stratum(residuals**2)).sum()))

    def _per_stratum(self, values: np.ndarray) -> np.ndarray:
        return np.bincount(self._strata, values, minlength=len(self._areas))
