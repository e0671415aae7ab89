"""Networks whose mean is mapped, each on an image as it is and turned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from ..raster.turning import TURNS, turned, turned_back
from .engines.engine import Engine, run_one


def averaged(results: Iterable[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Mean of some results, and their standard deviation, float32 of their shape."""
    found = iter(results)
    mean = next(found).astype(np.float32, copy=True)
    # Welford's sums: a plain sum of squares would lose small spreads to rounding.
    squares, number = np.zeros_like(mean), 1
    for number, result in enumerate(found, 2):
        step = result - mean
        mean += step / number
        squares += step * (result - mean)
    return mean, np.sqrt(np.maximum(squares / number, 0))


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
        return (next(found), None) if self.runs == 1 else averaged(found)

    def _each(self, image: np.ndarray) -> Iterator[np.ndarray]:
        for position in self._positions:
            seen = turned(image, *position)
            for engine in self.engines:
                yield turned_back(run_one(engine, seen), *position)
