"""How well images of sequences are classified: counts and histograms by place, and their scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np

from ..evaluation.bootstrap import Score, percentile_interval, redrawn
from ..evaluation.comparing import FEWEST_GROUPS, Difference, compare_paired
from ..evaluation.formulas import FORMULAS, average_precision, number, ratio
from ..language import phrase

STEPS = 1000
"""Levels of probability that images are ordered by."""

SCORES = ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "average_precision")
"""Names of scores, all of the class flood but the first two."""

PROTOCOL = phrase(
    "Images are pooled over all places; an image without a label counts nowhere. Balanced accuracy"
    " is the mean of the shares of flooded and of dry images that are told right. Intervals hold"
    " 95 % of 2,000 draws of whole places, as images of one place resemble each other."
)
"""For reports."""


@dataclass(frozen=True)
class ImageScore:
    """A score with its interval.

    Attributes:
        name: One of :data:`SCORES`.
        value: None: undefined.
        low: Lower end; None: no interval can be said.
        high: Upper end.
    """

    name: str
    value: Optional[float]
    low: Optional[float] = None
    high: Optional[float] = None


@dataclass(frozen=True)
class Judged:
    """What one classifier has said of labelled images.

    Attributes:
        name: Of the classifier.
        counts: int64 (places, 4): hits, false alarms, misses and right dry images.
        levels: int64 (places, 2, :data:`STEPS`): dry and flooded images by level.
    """

    name: str
    counts: np.ndarray
    levels: np.ndarray

    @property
    def images(self) -> int:
        """Labelled images."""
        return int(self.counts.sum())

    @property
    def flooded(self) -> int:
        """Of these, flooded."""
        return int(self.counts[:, (0, 2)].sum())

    def scores(self, seed: int = 0) -> tuple[ImageScore, ...]:
        """Each of :data:`SCORES`; intervals where there are six places or more."""
        values = np.concatenate([self.counts, self.levels.reshape(len(self.levels), -1)], axis=1)
        values = values[self.counts.any(axis=1)]
        formulas: dict[str, Score] = {
            name: partial(_of_counts, formula) for name, formula in CLASSIFYING.items()
        }
        formulas["average_precision"] = _of_levels
        drawn = {}
        if len(values) >= FEWEST_GROUPS:
            drawn = redrawn(values, formulas, seed=seed)
        found = []
        for name, formula in formulas.items():
            whole = values.sum(axis=0)[None] if len(values) else np.zeros((1, 4 + 2 * STEPS))
            ends = percentile_interval(drawn[name]) if drawn else None
            found.append(ImageScore(name, number(formula(whole)[0]), *(ends or (None, None))))
        return tuple(found)


def _of_counts(formula: Score, rows: np.ndarray) -> np.ndarray:
    return formula(rows[:, :4])


def _of_levels(rows: np.ndarray) -> np.ndarray:
    return average_precision(rows[:, 4:].reshape(len(rows), 2, STEPS))


def balanced_accuracy(counts: np.ndarray) -> np.ndarray:
    """Mean of the shares of both classes that are told right, of counts (n, 4)."""
    hits, alarms, misses, dry = np.asarray(counts, np.float64).T
    return (ratio(hits, hits + misses) + ratio(dry, dry + alarms)) / 2


CLASSIFYING: dict[str, Score] = {
    **{name: FORMULAS[name] for name in ("accuracy", "precision", "recall", "f1")},
    "balanced_accuracy": balanced_accuracy,
}
"""Scores of counts, by name."""


def judge(
    name: str,
    labels: Mapping[str, Sequence[int]],
    probabilities: Mapping[str, np.ndarray],
    threshold: float,
) -> Judged:
    """Hold a classifier against labels.

    Args:
        name: Of the classifier.
        labels: Of each place's images: 1, 0, or −1 for what is not said.
        probabilities: Of the same images; 0 to 1.
        threshold: From which an image is called flooded.
    """
    counts = np.zeros((len(labels), 4), np.int64)
    levels = np.zeros((len(labels), 2, STEPS), np.int64)
    for row, (place, said) in enumerate(labels.items()):
        label, value = np.asarray(said), np.asarray(probabilities[place], np.float64)
        known = label >= 0
        label, value = label[known], value[known]
        called = value >= threshold
        for column, chosen in enumerate(
            (called & (label == 1), called & (label == 0), ~called & (label == 1))
        ):
            counts[row, column] = chosen.sum()
        counts[row, 3] = known.sum() - counts[row, :3].sum()
        level = np.minimum((value * STEPS).astype(int), STEPS - 1)
        np.add.at(levels[row], (label, level), 1)
    return Judged(name, counts, levels)


def compare(first: Judged, second: Judged, score: str, seed: int = 0) -> Difference:
    """First minus second, by a paired bootstrap over places.

    Args:
        first: A classifier.
        second: Another one on the same places in the same order.
        score: A key of :data:`CLASSIFYING`.
        seed: Of the draws.
    """
    return compare_paired(first.counts, second.counts, CLASSIFYING[score], seed=seed)


def best_threshold(labels: np.ndarray, probabilities: np.ndarray) -> float:
    """Multiple of .005 of highest F1 of images; the middle of equally good ones."""
    candidates = np.arange(1, 200) / 200
    called = probabilities[None] >= candidates[:, None]
    flooded = labels[None] == 1
    counts = np.stack(
        [
            (called & flooded).sum(1),
            (called & ~flooded).sum(1),
            (~called & flooded).sum(1),
            (~called & ~flooded).sum(1),
        ],
        axis=1,
    )
    scores = np.nan_to_num(FORMULAS["f1"](counts))
    best = np.flatnonzero(scores >= scores.max() - 1e-12)
    return float(candidates[best[len(best) // 2]])
