"""Tiles that cover a scene so that a pixel's result does not depend on the tile it lies in."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

SIZE_MULTIPLE = 32
"""Pixels; what the usual encoders' poolings divide by. Tiles begin at multiples of it, counted
from the image's first pixel: shifted by less, a network's poolings would see other pixels."""
BORDER = 32
"""Pixels beyond the image's border that tiles reach: enough to keep what networks do at the edge of
a tile out of the map. There is nothing to see there, however far one looks."""


@dataclass(frozen=True)
class Tiling:
    """How tiles lie along an axis.

    A tile is its core, for which it gives the result, and a margin on both sides that the network
    needs to see. Cores may reach ``ramp`` into each other, where both results are blended.

    Attributes:
        side: Pixels of a tile, margins included.
        margin: Pixels on either side of the core.
        ramp: Pixels over which neighbours are blended, half of them inside each core; at most
            twice the margin. 0: each pixel is of one tile.
    """

    side: int
    margin: int
    ramp: int = 0

    @property
    def core(self) -> int:
        """Pixels that a tile moves on by."""
        return self.side - 2 * self.margin


@dataclass(frozen=True)
class Axis:
    """What is to be covered, in pixels of a scene.

    Attributes:
        first: First pixel that a result is wanted for.
        last: One past the last.
        length: Pixels of the scene, which ends at the image's border or has enough around.
    """

    first: int
    last: int
    length: int

    def start(self, margin: int, multiple: int = SIZE_MULTIPLE) -> int:
        """First pixel of the first tile."""
        start = math.floor((self.first - margin) / multiple) * multiple
        return max(start, -BORDER) if multiple > 1 else start

    def end(self, margin: int) -> int:
        """One past the last pixel that is looked at."""
        return min(self.last + margin, self.length + BORDER)


@dataclass(frozen=True)
class Span:
    """A tile along one axis, in pixels of the scene; it may reach beyond the scene.

    Attributes:
        start: First pixel that the network sees.
        side: Pixels that it sees.
        first: First pixel that the tile gives a result for.
        last: One past the last such pixel.
        weights: Of these pixels, float32; None: all are 1.
    """

    start: int
    side: int
    first: int
    last: int
    weights: np.ndarray | None = None

    @property
    def inside(self) -> slice:
        """The pixels with a result, within the tile."""
        return slice(self.first - self.start, self.last - self.start)


def spans(axis: Axis, tiling: Tiling) -> list[Span]:
    """Tiles that give a result for every pixel of an axis.

    Args:
        axis: What to cover.
        tiling: How the tiles lie.
    """
    margin, core, half = tiling.margin, tiling.core, tiling.ramp // 2
    # Tiles that cannot move on by the multiple need not begin at one.
    multiple = SIZE_MULTIPLE if core % SIZE_MULTIPLE == 0 else 1
    start = axis.start(margin, multiple)
    stop = axis.end(margin)
    found: list[Span] = []
    top = axis.first
    while True:
        is_last = start + tiling.side >= stop
        bottom = axis.last if is_last else min(start + margin + core + half, axis.last)
        weights = None
        if tiling.ramp and not (is_last and not found):
            weights = np.ones(bottom - top, np.float32)
            if found:
                weights[: tiling.ramp] *= _rise(tiling.ramp)[: len(weights)]
            if not is_last:
                falling = weights[start + margin + core - half - top :]
                falling *= _rise(tiling.ramp)[::-1][: len(falling)]
        found.append(Span(start, tiling.side, top, bottom, weights))
        if is_last:
            return found
        start += core
        top = start + margin - half


def weigh(values: np.ndarray, rows: Span, columns: Span, part: slice = slice(None)) -> np.ndarray:
    """Give pixels of a tile the weights with which it is blended.

    Args:
        values: float32 (rows, columns), of the pixels with a result.
        rows: Of the tile.
        columns: Of the tile.
        part: Of the rows, that the values are of.

    Returns:
        The values themselves where every weight is 1.
    """
    if rows.weights is not None:
        values = values * rows.weights[part, np.newaxis]
    if columns.weights is not None:
        values = values * columns.weights
    return values


def fitted(axis: Axis, longest: int, margin: int) -> Tiling:
    """Tiles of the largest side that is no larger than needed for an axis; they are not blended.

    Args:
        axis: What to cover.
        longest: Largest side, a multiple of :data:`SIZE_MULTIPLE`.
        margin: A multiple of half of :data:`SIZE_MULTIPLE`.
    """
    seen = axis.end(margin) - axis.start(margin)
    count = max(-(-(seen - 2 * margin) // (longest - 2 * margin)), 1)
    core = -(-(seen - 2 * margin) // (count * SIZE_MULTIPLE)) * SIZE_MULTIPLE
    return Tiling(min(max(core, SIZE_MULTIPLE) + 2 * margin, longest), margin)


def shrunk(span: Span, first: int, last: int, margin: int, quantum: int) -> Span:
    """The part of a tile that pixels with data need.

    Args:
        span: The tile; one whose size is free and that is not blended.
        first: First pixel with data, within those that it gives a result for.
        last: One past the last.
        margin: As of its :class:`Tiling`.
        quantum: Sides are multiples of this, so that few sizes occur; one of
            :data:`SIZE_MULTIPLE` itself.
    """
    start = math.floor((first - margin) / SIZE_MULTIPLE) * SIZE_MULTIPLE
    start = max(start, span.start)
    side = -(-(last + margin - start) // quantum) * quantum
    if side >= span.side:
        return span
    # Room to the right is taken from the left, so that the tile stays inside the one planned.
    start = min(start, span.start + span.side - side)
    return Span(start, side, first, last)


def _rise(ramp: int) -> np.ndarray:
    """Weights over a ramp; with those of the neighbour, which fall, they add up to 1.

    The squared sine gives a tile's outermost pixels, which know nothing of what lies beyond, far
    less weight than a straight line would.
    """
    place = (np.arange(ramp, dtype=np.float32) + 0.5) / ramp
    return np.sin(place * np.float32(np.pi / 2)) ** 2
