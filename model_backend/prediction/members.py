"""Networks whose mean is mapped, each on an image as it is and turned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .engines.engine import Engine, run_one

TURNS = tuple((quarters, mirrored) for mirrored in (False, True) for quarters in range(4))
"""Quarter turns, and whether the image is mirrored first: all eight positions of a square."""


class Members:
    """One or several networks that take the same bands in the same unit.

    Args:
        engines: The networks.
        turns: Whether each sees the image in all of :data:`TURNS`.
    """

    def __init__(self, engines: Sequence[Engine], turns: bool = False) -> None:
        self.engines = tuple(engines)
        self._positions = TURNS if turns else TURNS[:1]

    @property
    def runs(self) -> int:
        """Runs of a network that an image takes."""
        return len(self.engines) * len(self._positions)

    @property
    def streams(self) -> int:
        """Images that are worth being run at the same time."""
        return min(engine.streams for engine in self.engines)

    def run(self, image: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
        """Mean probability of water, and how far the networks and turns spread.

        Args:
            image: float32 (bands, rows, columns) in the networks' unit, filled.

        Returns:
            float32 (rows, columns), and their standard deviation; None where there is one run.
        """
        found = self._each(image)
        total = next(found)
        if self.runs == 1:
            return total, None
        # Welford's sums: a plain sum of squares would lose small spreads to rounding.
        mean, squares = total.astype(np.float32, copy=True), np.zeros_like(total)
        for number, probability in enumerate(found, 2):
            step = probability - mean
            mean += step / number
            squares += step * (probability - mean)
        return mean, np.sqrt(np.maximum(squares / self.runs, 0))

    def _each(self, image: np.ndarray) -> Iterator[np.ndarray]:
        for quarters, mirrored in self._positions:
            seen = image[:, :, ::-1] if mirrored else image
            seen = np.ascontiguousarray(np.rot90(seen, quarters, axes=(1, 2)))
            for engine in self.engines:
                back = np.rot90(run_one(engine, seen), -quarters)
                yield back[:, ::-1] if mirrored else back
