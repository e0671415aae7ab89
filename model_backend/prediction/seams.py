"""Whether a map shows where its tiles meet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


class Seams:
    """Compares steps across the seams of tiles with steps right beside them.

    The score is the ratio of both means: 1 where seams cannot be told from other places. It is
    taken from the finished probabilities, row by row as they come.

    Args:
        columns: First column of every tile but the first of a row.
        rows: First row of every tile but the topmost ones.
    """

    def __init__(self, columns: Sequence[int], rows: Sequence[int]) -> None:
        self._columns = np.asarray(columns, int)
        self._rows = set(rows)
        self._across = np.zeros(2)  # sum and number of steps
        self._beside = np.zeros(2)
        self._above: tuple[int, np.ndarray] | None = None

    def add(self, row: int, probability: np.ndarray) -> None:
        """Take the next rows, from top to bottom without gap.

        Args:
            row: The first.
            probability: float32 (rows, width).
        """
        inner = self._columns[(self._columns >= 2) & (self._columns + 1 < probability.shape[1])]
        if inner.size:
            lines = probability[:, inner[:, None] + np.arange(-2, 2)]
            self._count(*np.moveaxis(lines, -1, 0))
        start, above = self._above if self._above is not None else (row, probability[:0])
        last = row + len(probability)
        for seam in sorted(self._rows & set(range(row - 1, last - 1))):
            if seam - 2 < start:
                continue
            nearby = [
                above[at - start] if at < row else probability[at - row]
                for at in range(seam - 2, seam + 2)
            ]
            self._count(*nearby)
        kept = np.concatenate([above[-3:], probability[-3:]])[-3:].copy()
        self._above = last - len(kept), kept

    def _count(
        self, first: np.ndarray, second: np.ndarray, third: np.ndarray, fourth: np.ndarray
    ) -> None:
        """Count the steps between four neighbours; the seam lies in the middle."""
        for sums, one, other in (
            (self._across, second, third),
            (self._beside, first, second),
            (self._beside, third, fourth),
        ):
            step = np.abs(one - other)
            known = np.isfinite(step)
            sums += step[known].sum(dtype=np.float64), known.sum()

    @property
    def score(self) -> float | None:
        """Mean step across seams by mean step beside them; None: there is no seam to look at."""
        if not self._across[1] or not self._beside[1]:
            return None
        across, beside = (sums[0] / sums[1] for sums in (self._across, self._beside))
        if not beside:
            return 1.0 if not across else None
        return float(across / beside)

    def record(self) -> dict[str, Any]:
        """For the provenance."""
        mean = self._across[0] / self._across[1] if self._across[1] else None
        return {"score": self.score, "mean_step": mean, "pixels": int(self._across[1])}
