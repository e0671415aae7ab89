"""The uncertainty of one map: the bootstrap over its blocks.

Neighbouring pixels are right and wrong together, so what is drawn with replacement is square blocks
of a map rather than its pixels (Hall 1985; Lahiri 2003, Resampling Methods for Dependent Data). A
block should be wider than errors extend; the interval says how far the score would move on more of
the same scene, not on another one.
"""

from __future__ import annotations

import numpy as np

from ..categories import CORRECT_DRY, FALSE_ALARM, HIT, MISS
from ..language import tr
from .bootstrap import DRAWS, percentile_interval, redrawn
from .formulas import FORMULAS
from .intervals import Interval

FEWEST_BLOCKS = 6
"""With fewer, an interval would say little more than that there are few."""

_VALUES = 5  # of a comparison, what is invalid last
_PIXELS = 1_000_000  # that are counted at a time


def protocol() -> dict[str, str]:
    """How intervals of one map are made, for reports."""
    text = tr(
        "95 % of the scores of blocks of this map drawn with replacement and pooled (block"
        " bootstrap): how far a score would move on more of the same scene, not on another one."
        " null: fewer than {fewest} blocks with valid pixels, or a score that more than a twentieth"
        " of the draws leave undefined."
    )
    return {"intervals": text.format(fewest=FEWEST_BLOCKS)}


class BlockCounts:
    """Counts of each block of a map, which is added in strips.

    Args:
        width: Columns of the map.
        block: Side of a block, pixels; also an attribute.
    """

    def __init__(self, width: int, block: int) -> None:
        self.block = block
        self._across = -(-width // block)
        self._first = (np.arange(width) // block * _VALUES).astype(np.int32)
        self._rows: dict[int, np.ndarray] = {}

    def add(self, row: int, comparison: np.ndarray) -> None:
        """Count a strip.

        Args:
            row: Its first row in the map.
            comparison: uint8 (rows, width), as of
                :func:`model_backend.evaluation.confusion.compare`.
        """
        step = max(_PIXELS // comparison.shape[1], 1)
        begin = 0
        while begin < len(comparison):
            down = (row + begin) // self.block
            end = min((down + 1) * self.block - row, begin + step, len(comparison))
            place = np.minimum(comparison[begin:end], _VALUES - 1) + self._first
            found = np.bincount(place.ravel(), minlength=self._across * _VALUES)
            self._rows[down] = self._rows.get(down, 0) + found.reshape(-1, _VALUES)
            begin = end

    def counts(self) -> np.ndarray:
        """Hits, false alarms, misses and right dry pixels of the blocks that have any, (n, 4)."""
        if not self._rows:
            return np.zeros((0, 4), np.int64)
        found = np.concatenate([self._rows[down] for down in sorted(self._rows)])
        found = found[:, [HIT, FALSE_ALARM, MISS, CORRECT_DRY]]
        return found[found.any(axis=1)]


def block_intervals(
    counts: np.ndarray, scores: tuple[str, ...], draws: int = DRAWS, seed: int = 0
) -> dict[str, Interval | None]:
    """95 % intervals of the scores of one map.

    Args:
        counts: Of its blocks, as of :meth:`BlockCounts.counts`.
        scores: As of :data:`~model_backend.evaluation.formulas.SCORES`.
        draws: Of the bootstrap.
        seed: Same seed, same intervals.

    Returns:
        Lower and upper end of each; None where there are too few blocks to say.
    """
    if len(counts) < FEWEST_BLOCKS:
        return dict.fromkeys(scores)
    drawn = redrawn(counts, {name: FORMULAS[name] for name in scores}, draws, seed)
    return {name: percentile_interval(values) for name, values in drawn.items()}
