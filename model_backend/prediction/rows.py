"""Reading a scene from top to bottom, every pixel once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

import numpy as np
from rasterio.windows import Window

from ..raster.grid import Grid


class RowSource(Protocol):
    """What can be read in whole rows, such as a radar scene."""

    @property
    def names(self) -> Sequence[str]:
        """Of the bands."""

    @property
    def grid(self) -> Grid:
        """Of all bands."""

    def read(self, window: Window) -> np.ndarray:
        """A window as float32 (bands, rows, columns)."""


class RowReader:
    """Gives spans of rows of a scene that overlap and move down; a context manager.

    Rows that the next span shares with the last one are kept, and the rows announced by ``then``
    are read in the background while the caller computes.

    Args:
        scene: Source of the rows.
    """

    def __init__(self, scene: RowSource) -> None:
        self._scene = scene
        self._first = 0
        self._block = np.empty((len(scene.names), 0, scene.grid.width), np.float32)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="row-reader")
        self._ahead: tuple[int, int, Future[np.ndarray]] | None = None

    def __enter__(self) -> RowReader:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def rows(self, first: int, last: int, then: tuple[int, int] | None = None) -> np.ndarray:
        """Rows ``first`` up to, not including, ``last``.

        Args:
            first: Not above the first row of the span before.
            last: Not above the last row of the span before.
            then: The next span, of which the rows that are new are read meanwhile; None: there is
                none.

        Returns:
            float32 array (bands, rows, width) as of :meth:`RadarScene.read`; not to be changed.
        """
        end = self._first + self._block.shape[1]
        kept = self._block[:, max(first - self._first, 0) :]
        start = max(first, end)
        if start < last:
            fresh = self._read(start, last)
            kept = fresh if first >= end else np.concatenate([kept, fresh], axis=1)
        self._first, self._block = first, kept
        if then is not None:
            start, end = max(then[0], first + kept.shape[1]), then[1]
            if start < end:
                self._ahead = (start, end, self._pool.submit(self._read_now, start, end))
        return kept[:, : last - first]

    def _read(self, first: int, last: int) -> np.ndarray:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            block = ahead[2].result()
            if ahead[:2] == (first, last):
                return block
        return self._read_now(first, last)

    def _read_now(self, first: int, last: int) -> np.ndarray:
        return self._scene.read(Window(0, first, self._scene.grid.width, last - first))
