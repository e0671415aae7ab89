"""Scores of water probabilities, in memory that does not grow with the number of pixels.

Probabilities go into fine bins. A threshold on a bin's edge, such as any multiple of .005, counts
every pixel exactly; other thresholds are taken at the nearest edge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from .bootstrap import bootstrap_interval

BINS = 6000
LEVELS = 200
"""Steps of the thresholds at which every group is counted: multiples of .005."""
CALIBRATION_BINS = 15
UNCERTAIN = (0.05, 0.95)
"""Easy dry pixels dominate a calibration error; between these two they do not."""

_PER_LEVEL = BINS // LEVELS
_TINY = 1e-7  # a probability of exactly 0 or 1 would make the likelihood infinite
_ROUNDING = 1e-3  # of a bin: float32 values of an edge lie on it

SCORES = ("iou", "f1", "precision", "recall", "accuracy", "mean_iou")
"""Scores at a threshold; all of the class water, but the last two."""


class ProbabilityScores:
    """Pools probabilities and labels of valid pixels.

    Attributes:
        pixels: Valid pixels.
        water_pixels: Of these, labelled water.
    """

    def __init__(self) -> None:
        self._counts = np.zeros((2, BINS), np.int64)
        self._sums = np.zeros(BINS)
        self._squares = 0.0
        self._logs = 0.0
        self._groups: dict[str, np.ndarray] = {}

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
        water = label[valid].astype(np.int64)
        # Written so that NaN fails, too.
        if values.size and not (values.min() >= 0 and values.max() <= 1):
            raise ValueError("a probability is not between 0 and 1")
        place = np.minimum((values * BINS + _ROUNDING).astype(np.int64), BINS - 1)
        found = np.bincount(place + BINS * water, minlength=2 * BINS).reshape(2, BINS)
        self._counts += found
        self._sums += np.bincount(place, values, minlength=BINS)
        self._squares += float(((values - water) ** 2).sum())
        right = np.where(water == 1, values, 1 - values)
        self._logs -= float(np.log(np.maximum(right, _TINY)).sum())
        coarse = found.reshape(2, LEVELS, _PER_LEVEL).sum(axis=2).astype(np.int32)
        self._groups[name] = self._groups[name] + coarse if name in self._groups else coarse

    def merge(self, other: ProbabilityScores) -> None:
        """Add what another one has pooled, such as another process."""
        self._counts += other._counts
        self._sums += other._sums
        self._squares += other._squares
        self._logs += other._logs
        for name, counts in other._groups.items():
            self._groups[name] = self._groups[name] + counts if name in self._groups else counts

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
        return _split(self._counts, round(threshold * BINS))

    def scores(self, threshold: float) -> dict[str, float | None]:
        """Each of :data:`SCORES` at a threshold; None where its denominator is zero."""
        counts = self.counts(threshold)[None]
        return {name: _number(_FORMULAS[name](counts)[0]) for name in SCORES}

    def best_threshold(self) -> float:
        """The multiple of .005 of highest F1, .005 to .995; the middle one of several.

        .5 where there is no water.
        """
        if not self.water_pixels:
            return 0.5
        levels = np.arange(1, LEVELS)
        coarse = self._counts.reshape(2, LEVELS, _PER_LEVEL).sum(axis=2)
        f1 = _FORMULAS["f1"](np.stack([_split(coarse, int(level)) for level in levels]))
        best = levels[f1 >= np.nanmax(f1) - 1e-12]
        return float(best[len(best) // 2] / LEVELS)

    def calibration(self) -> dict[str, float | None]:
        """How far probabilities can be believed.

        Returns:
            ``ece``, the expected calibration error of the water probability over 15 equal bins;
            ``ece_uncertain``, the same over pixels between .05 and .95; ``brier``, the mean
            squared error; ``nll``, the negative log-likelihood per pixel in nats. None without
            pixels.
        """
        low, high = (round(limit * BINS) for limit in UNCERTAIN)
        pixels = self.pixels
        return {
            "ece": self._calibration_error(0, BINS),
            "ece_uncertain": self._calibration_error(low, high),
            "brier": self._squares / pixels if pixels else None,
            "nll": self._logs / pixels if pixels else None,
        }

    def reliability(self) -> list[tuple[float, float, int]]:
        """Mean probability, share of water and pixels of each of the 15 bins that is not empty."""
        total, water, sums = self._by_calibration_bin(0, BINS)
        return [(float(s / t), float(w / t), int(t)) for t, w, s in zip(total, water, sums) if t]

    def average_precision(self) -> float | None:
        """Sum of precision times gain in recall, from high probabilities to low; None: no water."""
        water = self.water_pixels
        if not water:
            return None
        hits = np.cumsum(self._counts[1, ::-1])
        called = hits + np.cumsum(self._counts[0, ::-1])
        gained = self._counts[1, ::-1] / water
        precision = np.divide(hits, called, out=np.zeros(BINS), where=called > 0)
        return float((precision * gained).sum())

    def interval(
        self, threshold: float, score: str, groups: Mapping[str, str] | None = None, seed: int = 0
    ) -> tuple[float, float] | None:
        """95 % interval of a score by a bootstrap over groups.

        Args:
            threshold: Taken at the nearest multiple of .005.
            score: One of :data:`SCORES`.
            groups: Group of each tile, such as its region; None: every tile for itself.
            seed: Same seed, same interval.

        Returns:
            Lower and upper end; None where there are too few groups to say.
        """
        pooled = list(self._by_group(threshold, groups).values())
        if not pooled:
            return None
        return bootstrap_interval(np.stack(pooled), _FORMULAS[score], seed=seed)

    def by_group(
        self, threshold: float, groups: Mapping[str, str] | None = None
    ) -> dict[str, dict[str, float | None]]:
        """Each of :data:`SCORES` by group; arguments as of :meth:`interval`."""
        return {
            name: {score: _number(_FORMULAS[score](counts[None])[0]) for score in SCORES}
            for name, counts in self._by_group(threshold, groups).items()
        }

    def counts_by_group(
        self, threshold: float, groups: Mapping[str, str] | None = None
    ) -> dict[str, tuple[int, int, int, int]]:
        """Hits, false alarms, misses and right dry pixels by group, as :meth:`by_group`."""
        return {
            name: (int(tp), int(fp), int(fn), int(tn))
            for name, (tp, fp, fn, tn) in self._by_group(threshold, groups).items()
        }

    def _by_group(
        self, threshold: float, groups: Mapping[str, str] | None
    ) -> dict[str, np.ndarray]:
        level = round(threshold * LEVELS)
        pooled: dict[str, np.ndarray] = {}
        for name, counts in self._groups.items():
            group = name if groups is None else groups.get(name, name)
            found = _split(counts, level)
            pooled[group] = pooled[group] + found if group in pooled else found
        return pooled

    def _calibration_error(self, first: int, last: int) -> float | None:
        total, water, sums = self._by_calibration_bin(first, last)
        pixels = total.sum()
        return float(np.abs(sums - water).sum() / pixels) if pixels else None

    def _by_calibration_bin(
        self, first: int, last: int
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Pixels, water pixels and sum of probabilities in each bin, of fine bins in a range."""
        edges = np.arange(CALIBRATION_BINS) * (BINS // CALIBRATION_BINS)
        inside = np.zeros(BINS, bool)
        inside[first:last] = True
        planes = (self._counts.sum(axis=0), self._counts[1], self._sums)
        total, water, sums = (np.add.reduceat(np.where(inside, p, 0), edges) for p in planes)
        return total, water, sums


def _split(counts: np.ndarray, edge: int) -> np.ndarray:
    """Hits, false alarms, misses, right dry pixels of counts (2, bins) from a bin on."""
    dry, water = counts.astype(np.int64, copy=False)
    return np.array(
        [water[edge:].sum(), dry[edge:].sum(), water[:edge].sum(), dry[:edge].sum()], np.int64
    )


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


def _mean_iou(counts: np.ndarray) -> np.ndarray:
    tp, fp, fn, tn = counts.T
    return (_ratio(tp, tp + fp + fn) + _ratio(tn, tn + fp + fn)) / 2


_FORMULAS = {
    "iou": lambda c: _ratio(c[:, 0], c[:, 0] + c[:, 1] + c[:, 2]),
    "f1": lambda c: _ratio(2 * c[:, 0], 2 * c[:, 0] + c[:, 1] + c[:, 2]),
    "precision": lambda c: _ratio(c[:, 0], c[:, 0] + c[:, 1]),
    "recall": lambda c: _ratio(c[:, 0], c[:, 0] + c[:, 2]),
    "accuracy": lambda c: _ratio(c[:, 0] + c[:, 3], c.sum(axis=1)),
    "mean_iou": _mean_iou,
}


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
