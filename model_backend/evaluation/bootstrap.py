"""How far a pooled score would move if other images had been drawn: the bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

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
    if len(counts) < 2:
        return None
    return percentile_interval(redrawn(counts, {"": score}, draws, seed)[""], level)


def redrawn(
    counts: np.ndarray, scores: Mapping[str, Score], draws: int = DRAWS, seed: int = 0
) -> dict[str, np.ndarray]:
    """Scores of pooled counts when groups are drawn with replacement, all of the same draws.

    Args:
        counts: (groups, kinds).
        scores: Each of pooled counts (draws, kinds) to (draws,).
        draws: Number of draws.
        seed: Same seed, same draws.

    Returns:
        (draws,) of each score.
    """
    rows = np.asarray(counts, np.float64)
    found: dict[str, list[np.ndarray]] = {name: [] for name in scores}
    for weights in _draws(len(rows), draws, seed):
        pooled = weights @ rows
        for name, score in scores.items():
            found[name].append(score(pooled))
    return {name: np.concatenate(values) for name, values in found.items()}


def _draws(groups: int, draws: int, seed: int) -> Iterator[np.ndarray]:
    """How often each group is drawn, (draws, groups), in chunks of bounded memory."""
    step = max(_CHUNK // groups, 1)
    if draws <= step:
        yield _kept_weights(groups, draws, seed)
        return
    random = np.random.default_rng(seed)
    for first in range(0, draws, step):
        yield _drawn(random, groups, min(step, draws - first))


def weights_of(groups: int, seed: int, draws: int = DRAWS) -> np.ndarray:
    """How often each group is drawn, (draws, groups); to pair scores, use the same for both."""
    return _drawn(np.random.default_rng(seed), groups, draws)


@lru_cache(maxsize=2)
def _kept_weights(groups: int, draws: int, seed: int) -> np.ndarray:
    """The same, kept: a dozen scores of one evaluation take the same draws."""
    weights = weights_of(groups, seed, draws)
    weights.flags.writeable = False
    return weights


def _drawn(random: np.random.Generator, groups: int, draws: int) -> np.ndarray:
    # Sums of whole numbers are exact in floats, and a product of floats is far faster.
    return random.multinomial(groups, np.full(groups, 1 / groups), size=draws).astype(np.float64)


def percentile_interval(values: np.ndarray, level: float = LEVEL) -> tuple[float, float] | None:
    """The interval that holds a share of redrawn scores.

    Args:
        values: (draws,), NaN where a score is undefined.
        level: Share inside the interval.

    Returns:
        Lower and upper end; None where more than a twentieth of the scores are undefined.
    """
    defined = values[np.isfinite(values)]
    if defined.size < DEFINED * values.size:
        return None
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def reflected_interval(
    values: np.ndarray, value: float | None, level: float = LEVEL
) -> tuple[float, float] | None:
    """The interval of an error that noise can only enlarge, such as a calibration error.

    Drawing groups adds noise once more, so redrawn errors lie as far above the measured one as
    that lies above the true one, and their own percentiles miss it. They are reflected at the
    measured value (the basic bootstrap), which stays inside.

    Args:
        values: (draws,), NaN where the error is undefined.
        value: As measured; None: undefined.
        level: Share inside the interval.

    Returns:
        Lower and upper end, zero or more; None where nothing can be said.
    """
    ends = percentile_interval(values, level)
    if ends is None or value is None:
        return None
    low, high = ends
    return min(max(2 * value - high, 0.0), value), max(2 * value - low, value)
