"""Which tiles a network is given: as large as memory allows, with what it needs to see around."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import psutil
from rasterio.windows import Window

from .engines.engine import InputShape
from .model import ModelDescription
from .tiling import SIZE_MULTIPLE, Axis, Span, Tiling, fitted, shrunk, spans

MARGIN_STEP = SIZE_MULTIPLE // 2
"""Margins are multiples of this, so that tiles begin at multiples of the whole."""
LARGEST_MARGIN = 128  # pixels
SMALLEST_MARGIN = 32
LARGEST_TILE = 2304
"""Pixels along a side."""
SMALLEST_LARGE_TILE = 512
SHARE_OF_MEMORY = 0.25
"""Of what is free, that a network may take while it runs; the user works on meanwhile."""
MOST_MEMORY = 1e9  # bytes
TOLERANCE = 1e-3
"""Difference in probability that where a tile begins may make …"""
QUANTILE = 0.999
"""… in this share of the pixels along its edge."""
PROBE, INNER = 768, 512
"""Sides of the tiles that the margin is measured with; the inner one lies in the middle."""


@dataclass(frozen=True)
class TilePlan:
    """How tiles cover a scene.

    Attributes:
        rows: Tiles from top to bottom.
        columns: Tiles from left to right.
        margin: Pixels around what a tile gives a result for that the network sees.
        ramp: Pixels over which neighbouring tiles are blended.
        free: Whether the network takes smaller tiles where that is all that has data.
    """

    rows: tuple[Span, ...]
    columns: tuple[Span, ...]
    margin: int
    ramp: int
    free: bool

    def shrunk(self, span: Span, first: int, last: int) -> Span:
        """The part of a tile that gives a result from ``first`` up to ``last``."""
        # Quarters, so that few sizes occur: engines prepare each, and hold memory for it.
        quantum = max(span.side // 4 // SIZE_MULTIPLE, 1) * SIZE_MULTIPLE
        return shrunk(span, first, last, self.margin, quantum)

    @property
    def reach(self) -> int:
        """Pixels up to which pixels without data are filled from those that have some."""
        # Where far pixels matter, too, all are filled.
        return self.margin if self.free else max(self.rows[0].side, self.columns[0].side)


def plan_tiles(
    inner: Window,
    size: tuple[int, int],
    model: ModelDescription,
    shape: InputShape,
    margin: int,
    longest: int,
    free: bool,
) -> TilePlan:
    """Cover a part of a scene.

    A network of convolutions alone gives the same in tiles of any size, once it sees enough
    around: each pixel is taken from one tile. Results of other networks depend on the whole tile;
    theirs keep the model's own size and are blended.

    Args:
        inner: Pixels of the scene to cover.
        size: Rows and columns of the scene.
        model: Its description.
        shape: What it takes.
        margin: Pixels that it needs to see around, a multiple of :data:`MARGIN_STEP`.
        longest: Largest side of a tile, where its size is free.
        free: Whether it is.
    """
    top, left = int(inner.row_off), int(inner.col_off)
    axes = (
        Axis(top, top + int(inner.height), size[0]),
        Axis(left, left + int(inner.width), size[1]),
    )
    ramp = 0 if model.local else 2 * margin
    tilings = []
    for axis, fixed in zip(axes, (shape.height, shape.width)):
        if free:
            tilings.append(fitted(axis, longest, margin))
            continue
        needed = axis.end(margin) - axis.start(margin)
        side = fixed or min(model.tile, _next(needed))
        # Of a small tile something must be left; where it then begins is no longer a multiple.
        narrow = min(margin, side // 4 // MARGIN_STEP * MARGIN_STEP or side // 4)
        tilings.append(Tiling(side, narrow, min(ramp, 2 * narrow)))
    rows, columns = (tuple(spans(axis, tiling)) for axis, tiling in zip(axes, tilings))
    return TilePlan(
        rows,
        columns,
        max(tiling.margin for tiling in tilings),
        max(tiling.ramp for tiling in tilings),
        free,
    )


def margin_of(model: ModelDescription) -> int:
    """Pixels that a network needs to see around, as its file says: half of what tiles share."""
    return min(max(_next(model.overlap // 2, MARGIN_STEP), SMALLEST_MARGIN), LARGEST_MARGIN)


@dataclass(frozen=True)
class Needs:
    """What a network needs, as it shows on a scene.

    Attributes:
        margin: Pixels that it needs to see around; None: even the largest margin is too small.
        memory: Bytes that it takes for each pixel of a tile.
    """

    margin: int | None
    memory: float


def measure(run: Callable[[np.ndarray], np.ndarray], probe: np.ndarray) -> Needs:
    """See what a network needs.

    The probe is run as a whole, and its middle alone; further than the margin from the middle's
    edge both agree.

    Args:
        run: The network: (1, bands, rows, columns) to (1, rows, columns). It has not been run on
            images of the middle's size before: what it takes for them is its memory.
        probe: float32 (bands, :data:`PROBE`, :data:`PROBE`).
    """
    begin = (PROBE - INNER) // 2
    middle = np.s_[begin : begin + INNER, begin : begin + INNER]
    whole = run(probe[np.newaxis])[0][middle]
    process = psutil.Process()
    before = process.memory_info().rss
    alone = run(np.ascontiguousarray(probe[(slice(None), *middle)])[np.newaxis])[0]
    memory = max(process.memory_info().rss - before, 0) / INNER**2
    difference = np.abs(whole - alone)
    place = np.arange(INNER)
    edge = np.minimum(place, place[::-1])
    distance = np.minimum.outer(edge, edge)
    for margin in range(SMALLEST_MARGIN, LARGEST_MARGIN + 1, MARGIN_STEP):
        ring = (distance >= margin) & (distance < margin + SIZE_MULTIPLE)
        if np.quantile(difference[ring], QUANTILE) <= TOLERANCE:
            return Needs(margin, memory)
    return Needs(None, memory)


def longest_side(memory: float) -> int:
    """Largest side of a tile that memory allows.

    Args:
        memory: Bytes that the network takes for each pixel; 0: too few to matter.
    """
    budget = min(psutil.virtual_memory().available * SHARE_OF_MEMORY, MOST_MEMORY)
    side = int(np.sqrt(budget / max(memory, 1.0))) // SIZE_MULTIPLE * SIZE_MULTIPLE
    return min(max(side, SMALLEST_LARGE_TILE), LARGEST_TILE)


def _next(length: int, multiple: int = SIZE_MULTIPLE) -> int:
    return -(-length // multiple) * multiple
