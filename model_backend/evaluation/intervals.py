"""Intervals of all scores from what is kept of each group, by one set of draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .bootstrap import DRAWS, Score, percentile_interval, redrawn, reflected_interval
from .formulas import FORMULAS, average_precision, split
from .reliability import CALIBRATION, CALIBRATION_ERRORS, SUMS, calibration_of

LEVELS = 200
"""Steps of the thresholds at which every group is counted: multiples of .005."""

AVERAGE_PRECISION = "average_precision"
MEASURES = (*FORMULAS, AVERAGE_PRECISION, *CALIBRATION)
"""Every score that has an interval."""

PROTOCOL = {
    "intervals": "95 % of the scores of groups drawn with replacement and pooled (bootstrap)."
    " Calibration errors, which noise can only enlarge, are reflected at the measured value. null:"
    " fewer than two groups, or a score that more than a twentieth of the draws leave undefined."
}
"""How intervals are made, for reports."""

Interval = tuple[float, float]


@dataclass
class GroupRecord:
    """What is kept of a tile or a group, a few kilobytes.

    Attributes:
        histogram: (2, :data:`LEVELS`): pixels labelled dry and water by probability.
        sums: As of :func:`model_backend.evaluation.reliability.sums_of`.
    """

    histogram: np.ndarray = field(default_factory=lambda: np.zeros((2, LEVELS), np.int64))
    sums: np.ndarray = field(default_factory=lambda: np.zeros(SUMS))

    def __add__(self, other: GroupRecord) -> GroupRecord:
        """Both pooled."""
        histogram = np.add(self.histogram, other.histogram, dtype=np.int64)
        return GroupRecord(histogram, self.sums + other.sums)


def intervals(
    records: Sequence[GroupRecord],
    threshold: float,
    scores: Sequence[str] = MEASURES,
    exact: float | None = None,
    draws: int = DRAWS,
    seed: int = 0,
) -> dict[str, Interval | None]:
    """95 % interval of each score by a bootstrap over groups.

    Args:
        records: Of the groups.
        threshold: Taken at the nearest multiple of .005.
        scores: Of :data:`MEASURES`.
        exact: Average precision of all pixels. The levels' own is a little lower, and its
            interval is moved by the difference; None: it stays.
        draws: Of the bootstrap.
        seed: Same seed, same intervals.

    Returns:
        Lower and upper end of each; None where there are too few groups to say.
    """
    if len(records) < 2:
        return dict.fromkeys(scores)
    histograms = np.stack([record.histogram for record in records])
    counts = split(histograms, round(threshold * LEVELS))
    sums = np.stack([record.sums for record in records])
    columns = [counts, sums]
    if AVERAGE_PRECISION in scores:
        columns.append(histograms.reshape(len(records), -1))
    drawn = redrawn(
        np.concatenate(columns, axis=1), {name: _score(name) for name in scores}, draws, seed
    )
    measured = calibration_of(sums.sum(axis=0))
    found = {
        name: reflected_interval(values, measured[name])
        if name in CALIBRATION_ERRORS
        else percentile_interval(values)
        for name, values in drawn.items()
    }
    ends = found.get(AVERAGE_PRECISION)
    if ends is not None and exact is not None:
        moved = exact - float(average_precision(histograms.sum(axis=0, dtype=np.int64)[None])[0])
        low, high = (min(max(end + moved, 0.0), 1.0) for end in ends)
        found[AVERAGE_PRECISION] = (low, high)
    return found


def _score(name: str) -> Score:
    """The score of rows that hold counts, sums and the histogram one after the other."""
    if name == AVERAGE_PRECISION:
        return lambda rows: average_precision(rows[:, 4 + SUMS :].reshape(len(rows), 2, LEVELS))
    if name in CALIBRATION:
        return lambda rows: CALIBRATION[name](rows[:, 4 : 4 + SUMS])
    return lambda rows: FORMULAS[name](rows[:, :4])
