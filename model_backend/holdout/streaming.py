"""Tiles through the models: read ahead, run, and counted behind, in flat memory."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from ..ahead import made_ahead
from ..dataset.samples import Sample, TileSamples
from .predictors import Predictor

AHEAD = 2
"""Batches that wait on either side of the models; more would only take memory."""

Extra = TypeVar("Extra")


@dataclass(frozen=True)
class Batch(Generic[Extra]):
    """Some tiles, read.

    Attributes:
        first: Index of the first of them.
        samples: The tiles.
        extras: What was made of each while it was read.
    """

    first: int
    samples: list[Sample]
    extras: list[Extra]


def stream(
    samples: TileSamples,
    size: int,
    predictors: Sequence[Predictor],
    extra: Callable[[Sample], Extra],
    count: Callable[[Batch[Extra], list[np.ndarray]], None],
    report: Callable[[int], None],
) -> list[float]:
    """Run every tile through every model.

    One thread reads the next tiles and one counts the last ones while the models run, so that the
    whole takes little longer than they.

    Args:
        samples: The tiles.
        size: Tiles of a batch.
        predictors: The models.
        extra: Makes what else is counted with a tile; called in the reading thread.
        count: Receives each batch and the probabilities (tiles, rows, columns) of each model, in
            order; called in the counting thread.
        report: Receives the number of tiles done; may raise to end the work.

    Returns:
        Seconds that each model itself took.
    """
    seconds = [0.0] * len(predictors)
    counted: deque[Future[None]] = deque()
    with ThreadPoolExecutor(1, "counting") as counter:
        try:
            for batch in _read_ahead(samples, size, extra):
                probabilities = []
                for number, predictor in enumerate(predictors):
                    begun = time.perf_counter()
                    probabilities.append(predictor.probability(batch.samples))
                    seconds[number] += time.perf_counter() - begun
                counted.append(counter.submit(count, batch, probabilities))
                if len(counted) > AHEAD:
                    counted.popleft().result()
                report(batch.first + len(batch.samples))
            while counted:
                counted.popleft().result()
        finally:
            for future in counted:
                future.cancel()
    return seconds


def _read_ahead(
    samples: TileSamples, size: int, extra: Callable[[Sample], Extra]
) -> Iterator[Batch[Extra]]:
    def read(first: int) -> Batch[Extra]:
        some = [samples[index] for index in range(first, min(first + size, len(samples)))]
        return Batch(first, some, [extra(sample) for sample in some])

    return made_ahead(read, range(0, len(samples), size), "tiles", 1, AHEAD)
