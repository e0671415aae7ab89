"""Two models on the same groups: better, worse, or not to be told apart."""

from __future__ import annotations

import numpy as np

from ..language import tr
from .bootstrap import DRAWS, Score, bootstrap_interval
from .formulas import FORMULAS

FEWEST_GROUPS = 6
"""With fewer, one model wins in every group by chance in more than 5 of 100 cases."""

BETTER, WORSE, UNDECIDED = "better", "worse", "undecided"

Difference = tuple[float | None, float | None, float | None, str]


def protocol() -> dict[str, str]:
    """How models are compared, in the language that is spoken."""
    text = tr(
        "Difference of the pooled scores, with a 95 % interval by a paired bootstrap: the same"
        " groups are drawn for both. Better or worse only where the interval leaves out 0 and there"
        " are {fewest} groups or more; otherwise the two cannot be told apart on this data."
    )
    return {"comparison": text.format(fewest=FEWEST_GROUPS)}


def compare_paired(
    first: np.ndarray,
    second: np.ndarray,
    score: Score | str,
    draws: int = DRAWS,
    seed: int = 0,
) -> Difference:
    """Compare two models by a paired bootstrap.

    Args:
        first: (groups, 4) hits, false alarms, misses and right dry pixels of one model.
        second: Of the other one, on the same groups in the same order.
        score: Name as of :data:`~model_backend.evaluation.formulas.SCORES`, or a function of
            counts (n, 4); higher is better.
        draws: Of the bootstrap.
        seed: Same seed, same interval.

    Returns:
        Difference of the pooled scores, first minus second; lower and upper end of its interval;
        ``better``, ``worse`` or ``undecided``, said of the first. None: undefined, or fewer than
        :data:`FEWEST_GROUPS` groups with pixels.

    Raises:
        ValueError: The two are not of the same groups.
    """
    if first.shape != second.shape:
        raise ValueError("two models can be compared on the same groups only")
    formula = FORMULAS[score] if isinstance(score, str) else score

    def difference(counts: np.ndarray) -> np.ndarray:
        return formula(counts[:, :4]) - formula(counts[:, 4:])

    both = np.concatenate([first, second], axis=1)
    both = both[both.any(axis=1)]
    value = difference(both.sum(axis=0)[None])[0]
    if not np.isfinite(value):
        return None, None, None, UNDECIDED
    ends = None
    if len(both) >= FEWEST_GROUPS:
        ends = bootstrap_interval(both, difference, draws, seed=seed)
    if ends is None:
        return float(value), None, None, UNDECIDED
    low, high = ends
    verdict = BETTER if low > 0 else WORSE if high < 0 else UNDECIDED
    return float(value), low, high, verdict
