"""Pixels of a strip as runs along rows, and which runs belong together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


@dataclass(frozen=True)
class Runs:
    """Runs of set pixels, row by row and from left to right.

    Attributes:
        row: Row within the strip (n,).
        start: First column (n,).
        end: Column after the last (n,).
    """

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray

    def __len__(self) -> int:
        return len(self.row)

    @classmethod
    def of(cls, pixels: np.ndarray) -> Runs:
        """Runs of a boolean array (rows, width)."""
        rows, width = pixels.shape
        padded = np.zeros((rows, width + 2), np.uint8)
        padded[:, 1:-1] = pixels
        flat = padded.ravel()
        # The last column of a row and the first of the next are both empty: nothing runs on.
        turns = np.flatnonzero(flat[1:] != flat[:-1])
        row, start = np.divmod(turns[0::2], width + 2)
        return cls(row, start, turns[1::2] - row * (width + 2))

    def last(self, rows: int) -> Runs:
        """The runs of the last of so many rows, as if they lay one above row 0."""
        at = np.searchsorted(self.row, rows - 1)
        return Runs(np.full(len(self) - at, -1), self.start[at:], self.end[at:])

    @classmethod
    def join(cls, above: Runs, below: Runs) -> Runs:
        """Runs of a row above and of those that follow."""
        return cls(
            np.concatenate([above.row, below.row]),
            np.concatenate([above.start, below.start]),
            np.concatenate([above.end, below.end]),
        )

    def touching(self) -> tuple[np.ndarray, np.ndarray]:
        """Pairs of runs that have an edge in common: the lower and the upper of each pair."""
        span = int(self.end.max(initial=0)) + 1
        starts, ends = (self.row + 1) * span + self.start, (self.row + 1) * span + self.end
        # Runs of the row above that end right of this one's start and start left of its end.
        first = np.searchsorted(ends, starts - span, "right")
        count = np.maximum(np.searchsorted(starts, ends - span, "left") - first, 0)
        lower = np.repeat(np.arange(len(self)), count)
        upper = np.arange(len(lower)) - np.repeat(np.cumsum(count) - count, count) + first[lower]
        return lower, upper


def connected(links: tuple[np.ndarray, np.ndarray], count: int) -> tuple[np.ndarray, int]:
    """Which of ``count`` things belong together, by pairs: group of each, number of groups."""
    ones = np.ones(len(links[0]), np.int8)
    groups, group = connected_components(
        coo_matrix((ones, links), shape=(count, count)), directed=False
    )
    return group.astype(np.int64), groups
