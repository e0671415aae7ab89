"""Rows that come in strips of any height, as blocks that are always the same."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

Rows = tuple[np.ndarray, "np.ndarray | None", np.ndarray]
"""Mask, probability and areas of some rows."""


class Blocks:
    """Collects rows until a block is full.

    Args:
        rows: Height of a block.
        height: Height of all; the last block may be lower.
    """

    def __init__(self, rows: int, height: int) -> None:
        self._rows = rows
        self._height = height
        self._waiting: list[Rows] = []
        self._first = self._next = 0

    def add(
        self, mask: np.ndarray, probability: np.ndarray | None, areas: np.ndarray
    ) -> Iterator[tuple[int, np.ndarray, np.ndarray | None, np.ndarray]]:
        """Take the next rows.

        Args:
            mask: (rows, width).
            probability: The same shape; or None, then always.
            areas: The same shape.

        Yields:
            First row, mask, probability and areas of each block that is full.
        """
        taken = 0
        while taken < len(mask):
            end = min(self._first + self._rows, self._height)
            rows = slice(taken, min(taken + end - self._next, len(mask)))
            taken = rows.stop
            self._next += rows.stop - rows.start
            part = (mask[rows], None if probability is None else probability[rows], areas[rows])
            if self._next < end:
                # Whoever gave the rows may use their memory again.
                self._waiting.append(
                    (part[0].copy(), None if part[1] is None else part[1].copy(), part[2].copy())
                )
                continue
            parts = [*self._waiting, part]
            self._waiting = []
            if len(parts) > 1:
                known = [p[1] for p in parts if p[1] is not None]
                part = (
                    np.concatenate([p[0] for p in parts]),
                    np.concatenate(known) if known else None,
                    np.concatenate([p[2] for p in parts]),
                )
            yield self._first, *part
            self._first = end
