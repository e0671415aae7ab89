"""Observations read row by row, with few files open however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import numpy as np

from ..categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ..raster.codes import translated
from ..raster.grid import Grid
from ..water.reader import WaterReader
from .observations import Observation, Recognised

KEPT = 64
"""Files that stay open; the others are opened for each strip. macOS allows a process 256."""

_ORDER = (NO_DATA, EXCLUDED, UNCERTAIN, DRY, WATER, PERMANENT_WATER)
"""Where images of one observation overlap, the later of these counts."""


def _table(pairs: Iterator[tuple[int, int]]) -> bytes:
    table = bytearray(256)
    for key, value in pairs:
        table[key] = value
    return bytes(table)


_RANK = _table((code, rank) for rank, code in enumerate(_ORDER))
_CODE = _table((rank, code) for rank, code in enumerate(_ORDER))


class OpenImages:
    """Reads observations; a context manager.

    Args:
        grid: Of the timeline.
        threshold: Probability from which a pixel is water.
    """

    def __init__(self, grid: Grid, threshold: float) -> None:
        self._grid = grid
        self._threshold = threshold
        self._kept: dict[int, WaterReader] = {}

    def rows(self, observation: Observation, row: int, rows: int) -> np.ndarray:
        """Codes of a water mask, uint8 (rows, width), from a row on.

        Raises:
            HighwaterError: ``input.unreadable`` or ``input.unexpected_values``.
        """
        return self.graded(observation, row, rows)[0]

    def graded(
        self, observation: Observation, row: int, rows: int
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """The same, and the probabilities, float32, the larger where images overlap.

        Returns:
            Codes and probabilities; None where an image of the observation has none.

        Raises:
            HighwaterError: As :meth:`rows`.
        """
        first, *others = observation.images
        codes, probability = self._read(first, row, rows)
        for item in others:
            more, other = self._read(item, row, rows)
            codes = translated(np.maximum(translated(codes, _RANK), translated(more, _RANK)), _CODE)
            if probability is None or other is None:
                probability = None
            else:
                probability = np.fmax(probability, other)
        return codes, probability

    def image_rows(self, item: Recognised, row: int, rows: int) -> np.ndarray:
        """Codes of one image alone; otherwise as :meth:`rows`."""
        return self._read(item, row, rows)[0]

    def __enter__(self) -> OpenImages:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        while self._kept:
            self._kept.popitem()[1].close()

    def _read(self, item: Recognised, row: int, rows: int) -> tuple[np.ndarray, np.ndarray | None]:
        with self._reader(item) as reader:
            return reader.graded(row, rows)

    @contextmanager
    def _reader(self, item: Recognised) -> Iterator[WaterReader]:
        # The first to come stay: strips come round in the same order again, and what was used
        # last is what is needed last.
        number = item.image.number
        if number in self._kept:
            yield self._kept[number]
            return
        reader = WaterReader.of(item.image.layer, self._grid, item.meaning, self._threshold)
        if len(self._kept) < KEPT:
            self._kept[number] = reader
            yield reader
            return
        try:
            yield reader
        finally:
            reader.close()
