"""How far a pooled score would move if other images had been drawn: the bootstrap."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

DRAWS = 2000
LEVEL = 0.95
DEFINED = 0.95
"""Share of the draws in which a score must be defined."""
_CHUNK = 2_000_000  # numbers of a chunk of draws

Score = Callable[[np.ndarray], np.ndarray]


def bootstrap_interval(
    counts: np.ndarray, score: Score, draws: int = DRAWS, level: float = LEVEL, seed: int = 0
) -> tuple[float, float] | None:
    """Percentile interval of a score of pooled counts.

    Groups are drawn with replacement, as many as there are, and their counts are added up before
    the score is taken. A group should be what varies as a whole: a region or an event rather
    than one of its tiles, as tiles of one image resemble each other.

    Args:
        counts: (groups, kinds), such as hits, false alarms and misses of each group.
        score: Of pooled counts (draws, kinds) to (draws,); NaN where it is undefined.
        draws: Number of draws.
        level: Share of draws inside the interval.
        seed: Same seed, same interval.

    Returns:
        Lower and upper end; None with fewer than two groups, or where the score is undefined in
        more than a twentieth of the draws.
    """
    groups = len(counts)
    if groups < 2:
        return None
    random = np.random.default_rng(seed)
    even = np.full(groups, 1 / groups)
    step = max(_CHUNK // groups, 1)
    values = [
        score(random.multinomial(groups, even, size=min(step, draws - first)) @ counts)
        for first in range(0, draws, step)
    ]
    return percentile_interval(np.concatenate(values), level)


def percentile_interval(redrawn: np.ndarray, level: float = LEVEL) -> tuple[float, float] | None:
    """The interval that holds a share of redrawn scores.

    Args:
        redrawn: (draws,), NaN where a score is undefined.
        level: Share inside the interval.

    Returns:
        Lower and upper end; None where more than a twentieth of the scores are undefined.
    """
    defined = redrawn[np.isfinite(redrawn)]
    if defined.size < DEFINED * redrawn.size:
        return None
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
