"""Scores of the water's edge that forgive a few pixels."""

from __future__ import annotations

import math

import numpy as np

from ..language import tr
from .confusion import NO_STATE
from .edges import edge_pixels


def protocol() -> dict[str, str]:
    """What boundary scores are, for reports."""
    return {
        "boundary": tr(
            "Edge pixels are water pixels that share a side with a dry one; pixels that are invalid"
            " in either take no part. Precision is the share of the map's edge pixels with one of"
            " the reference within the tolerance, measured between pixel centres; recall the share"
            " of the reference's with one of the map; F1 their harmonic mean."
        )
    }


class BoundaryScores:
    """Pools how well edges of water agree within a distance.

    A large raster is added in strips from top to bottom: what lies so close to the end of a strip
    that the next one matters is kept back, and the result is that of the whole.

    Args:
        tolerance: Pixels within which an edge counts as found, 0 or more; also an attribute.
    """

    def __init__(self, tolerance: float = 2.0) -> None:
        self.tolerance = tolerance
        self._margin = int(tolerance) + 1  # one row more, to see whether a pixel lies on an edge
        self._counts = np.zeros(4, np.int64)  # edge pixels and those found, of map and reference
        self._kept: np.ndarray | None = None
        self._done = 0  # rows of what is kept that are counted already

    def add(self, prediction: np.ndarray, reference: np.ndarray) -> None:
        """Count an image.

        Args:
            prediction: uint8 states (rows, columns): 0 dry, 1 water, others invalid.
            reference: The same.
        """
        self.add_strip(prediction, reference)
        self.end()

    def add_strip(self, prediction: np.ndarray, reference: np.ndarray) -> None:
        """Count the next rows of an image, arguments as of :meth:`add`; then call :meth:`end`."""
        states = np.stack([prediction, reference])
        states[:, ((prediction > 1) | (reference > 1))] = NO_STATE
        if self._kept is not None:
            states = np.concatenate([self._kept, states], axis=1)
        rows = states.shape[1]
        last = max(rows - self._margin, self._done)
        self._count(states, self._done, last)
        first = max(last - self._margin, 0)
        self._kept, self._done = states[:, first:].copy(), last - first

    def end(self) -> None:
        """Count what was kept back at the lower end of an image."""
        if self._kept is not None:
            self._count(self._kept, self._done, self._kept.shape[1])
        self._kept, self._done = None, 0

    def merge(self, other: BoundaryScores) -> None:
        """Add what another one of the same tolerance has counted."""
        self._counts += other._counts

    def scores(self) -> dict[str, int | float | None]:
        """Scores of the images that were ended.

        Returns:
            ``precision``, ``recall`` and ``f1``, None where undefined; ``prediction_pixels`` and
            ``reference_pixels``, the edge pixels of each.
        """
        mapped, right, true, found = (int(count) for count in self._counts)
        precision = right / mapped if mapped else None
        recall = found / true if true else None
        f1 = None
        if mapped + true:
            # Without an edge on one side, all of the other's is wrong.
            both = (precision or 0.0) + (recall or 0.0)
            f1 = 2 * (precision or 0.0) * (recall or 0.0) / both if both else 0.0
        return {
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "prediction_pixels": mapped,
            "reference_pixels": true,
        }

    def _count(self, states: np.ndarray, first: int, last: int) -> None:
        """Count the edge pixels of some rows, of which enough others are there."""
        if last <= first:
            return
        mapped, true = (edge_pixels(plane)[0] for plane in states)
        for place, (own, other) in enumerate(((mapped, true), (true, mapped))):
            rows = own[first:last]
            near = _within(other, self.tolerance)[first:last]
            self._counts[2 * place] += np.count_nonzero(rows)
            self._counts[2 * place + 1] += np.count_nonzero(rows & near)


def _within(mask: np.ndarray, distance: float) -> np.ndarray:
    """Pixels whose centre is within a distance of that of a pixel of a mask.

    A disk is a stack of rows, the widest in the middle; growing the mask along its rows step by
    step takes a fraction of the time of a general dilation.
    """
    grown, found = mask.copy(), np.zeros_like(mask)
    width = 0
    for down in range(int(distance), -1, -1):
        for across in range(width + 1, math.isqrt(int(distance**2) - down**2) + 1):
            grown[:, across:] |= mask[:, :-across]
            grown[:, :-across] |= mask[:, across:]
            width = across
        rest = max(len(mask) - down, 0)
        found[down:] |= grown[:rest]
        found[:rest] |= grown[down:]
    return found
