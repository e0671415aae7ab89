"""Scores of water probabilities, in memory that does not grow with the number of pixels.

Probabilities go into fine bins. A threshold on a bin's edge, such as any multiple of .005, counts
every pixel exactly; other thresholds are taken at the nearest edge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from .bootstrap import DRAWS
from .formulas import SCORES, average_precision, number, scores_of, split, splits
from .intervals import AVERAGE_PRECISION, LEVELS, MEASURES, GroupRecord, Interval, intervals
from .ranks import Ranks
from .reliability import STEPS, SUMS, calibration_of, reliability_of, sums_of
from .steady_threshold import FEWEST_GROUPS, steady_threshold

FINE = 1_050_000
"""Bins that tell ranks apart, 17 MB; the first million pixels are ranked as they are."""
COARSE = 6000
"""Bins where much is pooled apart and ranks matter less, .1 MB."""
RANKED = 2**20
"""Pixels up to which the average precision is that of all ranks; beyond, that of the fine bins,
which differs by a few millionths."""

_PER_LEVEL = STEPS // LEVELS
_TINY = 1e-7  # a probability of exactly 0 or 1 would make the likelihood infinite
_ROUNDING = 1 / 6_000_000  # float32 values of an edge lie on it

__all__ = ["COARSE", "FINE", "LEVELS", "SCORES", "ProbabilityScores"]


class ProbabilityScores:
    """Pools probabilities and labels of valid pixels.

    Args:
        bins: :data:`FINE`, :data:`COARSE` or another multiple of 600.

    Attributes:
        pixels: Valid pixels.
        water_pixels: Of these, labelled water.
    """

    def __init__(self, bins: int = FINE) -> None:
        if bins % STEPS:
            raise ValueError(f"the number of bins must be a multiple of {STEPS}")
        self._bins = bins
        self._counts = np.zeros((2, bins), np.int64)
        self._sums = np.zeros(SUMS)
        self._ranks = Ranks(RANKED if bins >= FINE else 0)
        self._groups: dict[str, GroupRecord] = {}

    def add(self, probability: np.ndarray, label: np.ndarray, names: Sequence[str] = ()) -> None:
        """Count a batch of tiles.

        Args:
            probability: Float (tiles, rows, columns), 0 to 1; what stands at invalid pixels does
                not matter.
            label: uint8 of the same shape: 0 dry, 1 water, others invalid.
            names: Of the tiles, for the bootstrap; a name may come again. Empty: one group.

        Raises:
            ValueError: A valid pixel's probability is NaN or outside 0 to 1.
        """
        for index, (values, truth) in enumerate(zip(probability, label)):
            self._add(values, truth, names[index] if names else "")

    def _add(self, probability: np.ndarray, label: np.ndarray, name: str) -> None:
        valid = label <= 1
        values = probability[valid].astype(np.float64)
        # Whole numbers of 32 bits: processors turn floats into longer ones twenty times as slowly.
        water = label[valid].astype(np.int32)
        # Written so that NaN fails, too.
        if values.size and not (values.min() >= 0 and values.max() <= 1):
            raise ValueError("a probability is not between 0 and 1")
        place = ((values + _ROUNDING) * self._bins).astype(np.int32)
        np.minimum(place, self._bins - 1, out=place)
        np.add.at(self._counts.reshape(-1), place + np.int32(self._bins) * water, 1)
        step = place // np.int32(self._bins // STEPS) + np.int32(STEPS) * water
        counts = np.bincount(step, minlength=2 * STEPS).reshape(2, STEPS)
        probabilities = np.bincount(step, values, minlength=2 * STEPS).reshape(2, STEPS)
        errors = np.abs(values - water)
        logs = -np.log(np.maximum(1 - errors, _TINY)).sum()
        # Not a dot product: that wakes the threads of BLAS for each tile.
        squares = float(np.square(errors).sum())
        sums = sums_of(counts, probabilities, squares, float(logs))
        histogram = counts.reshape(2, LEVELS, _PER_LEVEL).sum(axis=2).astype(np.int32)
        self._sums += sums
        self._ranks.add(values, water)
        self._pool(name, GroupRecord(histogram, sums))

    def _pool(self, name: str, record: GroupRecord) -> None:
        known = self._groups.get(name)
        self._groups[name] = record if known is None else known + record

    def merge(self, other: ProbabilityScores) -> None:
        """Add what another one of as many bins has pooled, such as another process."""
        self._counts += other._counts
        self._sums += other._sums
        self._ranks.merge(other._ranks)
        for name, record in other._groups.items():
            self._pool(name, record)

    @property
    def pixels(self) -> int:
        """Valid pixels."""
        return int(self._counts.sum())

    @property
    def water_pixels(self) -> int:
        """Valid pixels labelled water."""
        return int(self._counts[1].sum())

    def counts(self, threshold: float) -> np.ndarray:
        """Hits, false alarms, misses and right dry pixels, (4,) int64."""
        return split(self._counts, round(threshold * self._bins))

    def counts_by_level(self) -> np.ndarray:
        """The same at each multiple of .005 from 0 to .995, (200, 4) int64."""
        return splits(self._counts.reshape(2, LEVELS, -1).sum(axis=2))

    def scores(self, threshold: float) -> dict[str, float | None]:
        """Each of :data:`SCORES` at a threshold; None where its denominator is zero."""
        return scores_of(self.counts(threshold))

    def best_threshold(self) -> float:
        """The multiple of .005 of highest F1, .005 to .995; the middle one of several.

        .5 where there is no water.
        """
        if not self.water_pixels:
            return 0.5
        hits, alarms, misses, _ = self.counts_by_level()[1:].T
        f1 = 2 * hits / (2 * hits + alarms + misses)
        best = np.flatnonzero(f1 >= f1.max() - 1e-12) + 1
        return float(best[len(best) // 2] / LEVELS)

    def steady_threshold(self, groups: Mapping[str, str] | None = None) -> float:
        """The threshold of :func:`.steady_threshold`; .5 where there is no water.

        Args:
            groups: Group of each tile, such as its region; None, or too few groups to tell
                chance by: every tile for itself.
        """
        if not self.water_pixels:
            return 0.5
        records = self._by_group(groups)
        if len(records) < FEWEST_GROUPS:
            records = self._groups
        return steady_threshold(np.stack([record.histogram for record in records.values()]))

    def calibration(self) -> dict[str, float | None]:
        """How far probabilities can be believed.

        Returns:
            ``ece``, the expected calibration error of the water probability over 15 equal bins;
            ``ece_uncertain``, the same over pixels between .05 and .95; ``brier``, the mean
            squared error; ``nll``, the negative log-likelihood per pixel in nats. None without
            pixels.
        """
        return calibration_of(self._sums)

    def reliability(self) -> list[tuple[float, float, int]]:
        """Mean probability, share of water and pixels of each of the 15 bins that is not empty."""
        return reliability_of(self._sums)

    def average_precision(self) -> float | None:
        """Sum of precision times gain in recall, from high probabilities to low; None: no water."""
        ranked = self._ranks.average_precision()
        return number(average_precision(self._counts[None])[0] if ranked is None else ranked)

    def intervals(
        self,
        threshold: float,
        scores: Sequence[str] = MEASURES,
        groups: Mapping[str, str] | None = None,
        draws: int = DRAWS,
        seed: int = 0,
    ) -> dict[str, Interval | None]:
        """95 % intervals of several scores by a bootstrap over groups, all of the same draws.

        Args:
            threshold: Taken at the nearest multiple of .005.
            scores: Of :data:`SCORES`, ``average_precision``, ``ece``, ``ece_uncertain``,
                ``brier`` and ``nll``.
            groups: Group of each tile, such as its region; None: every tile for itself.
            draws: Of the bootstrap.
            seed: Same seed, same intervals.

        Returns:
            Lower and upper end of each; None where there are too few groups to say.
        """
        exact = self.average_precision() if AVERAGE_PRECISION in scores else None
        records = list(self._by_group(groups).values())
        return intervals(records, threshold, scores, exact, draws, seed)

    def interval(
        self, threshold: float, score: str, groups: Mapping[str, str] | None = None, seed: int = 0
    ) -> Interval | None:
        """95 % interval of one score; arguments as of :meth:`intervals`."""
        return self.intervals(threshold, (score,), groups, seed=seed)[score]

    def by_group(
        self, threshold: float, groups: Mapping[str, str] | None = None
    ) -> dict[str, dict[str, float | None]]:
        """Each of :data:`SCORES` by group; arguments as of :meth:`intervals`."""
        found = self.counts_by_group(threshold, groups)
        return {name: scores_of(np.array(counts)) for name, counts in found.items()}

    def calibration_by_group(
        self, groups: Mapping[str, str] | None = None
    ) -> dict[str, dict[str, float | None]]:
        """What :meth:`calibration` gives, by group."""
        return {
            name: calibration_of(record.sums) for name, record in self._by_group(groups).items()
        }

    def counts_by_group(
        self, threshold: float, groups: Mapping[str, str] | None = None
    ) -> dict[str, tuple[int, int, int, int]]:
        """Hits, false alarms, misses and right dry pixels by group, as :meth:`by_group`."""
        level = round(threshold * LEVELS)
        found = {}
        for name, record in self._by_group(groups).items():
            tp, fp, fn, tn = (int(count) for count in split(record.histogram, level))
            found[name] = (tp, fp, fn, tn)
        return found

    def sums_by_group(self, groups: Mapping[str, str] | None = None) -> dict[str, np.ndarray]:
        """Sums that :data:`.CALIBRATION` takes, (:data:`.SUMS`,), by group."""
        return {name: record.sums for name, record in self._by_group(groups).items()}

    def _by_group(self, groups: Mapping[str, str] | None) -> dict[str, GroupRecord]:
        if groups is None:
            return self._groups
        pooled: dict[str, GroupRecord] = {}
        for name, record in self._groups.items():
            group = groups.get(name, name)
            pooled[group] = pooled[group] + record if group in pooled else record
        return pooled
