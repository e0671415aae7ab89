"""The old file and the new one on the same tiles, and what lies between their scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..categories import NO_DATA
from ..context import JobContext
from ..dataset.samples import TileSamples
from ..dataset.tile import TileRecord
from ..evaluation.bootstrap import DRAWS, percentile_interval, redrawn
from ..evaluation.comparing import FEWEST_GROUPS, compare_paired
from ..evaluation.formulas import number
from ..evaluation.probability_scores import ProbabilityScores
from ..evaluation.reliability import CALIBRATION
from ..holdout.predictors import Predictor
from ..holdout.streaming import Batch, stream
from ..models.measure import interval_groups
from ..models.scores import Score


def measure_both(
    old: Predictor, new: Predictor, samples: TileSamples, context: JobContext, begin: float
) -> tuple[ProbabilityScores, ProbabilityScores]:
    """Scores of two models on the same pixels.

    Args:
        old: The one.
        new: The other.
        samples: Tiles.
        context: The job.
        begin: Progress of the job before; the rest, but for a little, is this.
    """
    both = ProbabilityScores(), ProbabilityScores()

    def count(batch: Batch[None], probabilities: list[np.ndarray]) -> None:
        labels = np.stack([sample.label for sample in batch.samples])
        labels[~np.isfinite(probabilities).all(axis=0)] = NO_DATA
        names = [sample.tile.tile for sample in batch.samples]
        for scores, found in zip(both, probabilities):
            scores.add(np.where(labels <= 1, found, 0), labels, names)

    def report(done: int) -> None:
        share = begin + (0.95 - begin) * done / len(samples)
        context.progress(share, "Measuring the loss", done, "tiles")

    stream(samples, min(old.batch, new.batch), (old, new), lambda sample: None, count, report)
    return both


def paired_groups(tiles: Sequence[TileRecord]) -> tuple[dict[str, str] | None, str]:
    """What is drawn as a whole: the largest units of which there are enough for a comparison.

    Returns:
        Group of each tile (None: every tile for itself), and what the groups are.
    """
    groups, by = interval_groups(tiles)
    if groups is not None and len(set(groups.values())) < FEWEST_GROUPS:
        return None, "tile"
    return groups, by


def differences(
    before: ProbabilityScores,
    after: ProbabilityScores,
    threshold: float,
    groups: Mapping[str, str] | None,
    seed: int,
) -> tuple[tuple[Score, ...], int]:
    """New minus old, each with the 95 % interval of a paired bootstrap.

    Args:
        before: Of the old file.
        after: Of the new one, on the same tiles.
        threshold: Probability from which a pixel is water.
        groups: Group of each tile; None: every tile for itself.
        seed: Of the bootstrap.

    Returns:
        ``iou``, ``ece`` and ``brier``; number of groups.
    """
    first, second = (scores.counts_by_group(threshold, groups) for scores in (after, before))
    names = sorted(first)
    pairs = [np.array([counts[name] for name in names]) for counts in (first, second)]
    value, low, high, _ = compare_paired(pairs[0], pairs[1], "iou", seed=seed)
    found = [Score("iou", value, low, high)]
    sums = [scores.sums_by_group(groups) for scores in (after, before)]
    rows = np.concatenate([np.stack([item[name] for name in names]) for item in sums], axis=1)
    half = rows.shape[1] // 2
    for name in ("ece", "brier"):
        score = CALIBRATION[name]

        def difference(pooled: np.ndarray, score=score) -> np.ndarray:
            return score(pooled[:, :half]) - score(pooled[:, half:])

        ends = None
        if len(names) >= FEWEST_GROUPS:
            ends = percentile_interval(redrawn(rows, {"": difference}, DRAWS, seed)[""])
        measured = number(difference(rows.sum(axis=0)[None])[0])
        found.append(Score(name, measured, *(ends or (None, None))))
    return tuple(found), len(names)
