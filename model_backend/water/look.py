"""Which values a raster has where a job will read it, before any work."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import Extent
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..raster.strips import strips

BYTES = 256
AROUND = 2  # pixels; nearest neighbours of the map's outermost ones may lie beyond its bounds
EXAMPLES = 5  # of values that fit nothing
LATTICE = 8  # windows along each axis that stand for the rest of the raster
SAMPLE = 64  # pixels along each side of such a window


@dataclass
class Look:
    """What was seen.

    Attributes:
        counts: Pixels with each whole number from 0 to 255, int64 (256,).
        fractions: Some values between whole numbers.
        outside: Some values below 0 or above 255.
        low: Least value; infinite where there is none.
        high: Largest value.
        missing: Pixels without data.
        pixels: Number of pixels that were looked at.
    """

    counts: np.ndarray = field(default_factory=lambda: np.zeros(BYTES, np.int64))
    fractions: list[float] = field(default_factory=list)
    outside: list[float] = field(default_factory=list)
    low: float = np.inf
    high: float = -np.inf
    missing: int = 0
    pixels: int = 0

    @property
    def codes(self) -> set[int]:
        """Whole numbers from 0 to 255 that there are."""
        return set(np.flatnonzero(self.counts).tolist())

    @property
    def commonest(self) -> int:
        """The commonest of them."""
        return int(self.counts.argmax())

    def add_codes(self, codes: np.ndarray, missing: int | None) -> None:
        """Take bytes as a file holds them; ``missing`` is the one that means no data."""
        counts = np.bincount(codes.ravel(), minlength=BYTES)
        self.pixels += codes.size
        if missing is not None:
            self.missing += int(counts[missing])
            counts[missing] = 0
        self.counts += counts
        there = np.flatnonzero(counts)
        if len(there):
            self.low, self.high = min(self.low, there[0]), max(self.high, there[-1])

    def add_values(self, values: np.ndarray) -> None:
        """Take float values, NaN where there is no data."""
        known = values[~np.isnan(values)]
        self.pixels += values.size
        self.missing += values.size - known.size
        if not known.size:
            return
        self.low, self.high = min(self.low, known.min()), max(self.high, known.max())
        beyond = (known < 0) | (known >= BYTES)
        if beyond.any():
            _keep(self.outside, known[beyond])
            known = known[~beyond]
        codes = known.astype(np.uint8)
        between = codes != known
        if between.any():
            _keep(self.fractions, known[between])
            codes = codes[~between]
        self.counts += np.bincount(codes, minlength=BYTES)


def look(source: RasterSource, grid: Grid, context: JobContext) -> Look:
    """Look at the pixels of a raster that a grid takes its values from.

    Every one is looked at, in the raster's own pixels; of a probability, as many as it takes to
    know that it is one. None is seen where the bounds of both overlap, but not the rasters.

    Args:
        source: The raster; its first band counts, and it overlaps the grid.
        grid: The grid.
        context: To be stopped by.

    Raises:
        HighwaterError: ``input.unreadable`` or ``job.cancelled``.
    """
    own = Grid.of(source.dataset, source.crs)
    extent = Extent(*grid.bounds, grid.crs.to_wkt())
    seen = Look()
    try:
        part = own.crop(_widened(own.window_of(extent, source.name), own))
    except HighwaterError as error:
        if error.code != "input.extent_outside":
            raise
        return seen
    band = AlignedBand(source, 1, part)
    for window in strips(part):
        context.check_cancelled()
        found = band.read_codes(window)
        if found is not None:
            seen.add_codes(*found)
            continue
        seen.add_values(band.read(window))
        if seen.fractions and seen.low >= 0 and seen.high <= 1:
            break
    return seen


def glance(source: RasterSource) -> set[int]:
    """Whole numbers from 0 to 255 in a sample of the whole raster."""
    own = Grid.of(source.dataset, source.crs)
    band = AlignedBand(source, 1, own)
    seen = Look()
    for row in _places(own.height):
        for column in _places(own.width):
            width, height = min(SAMPLE, own.width - column), min(SAMPLE, own.height - row)
            seen.add_values(band.read(Window(column, row, width, height)))
    return seen.codes


def _places(size: int) -> list[int]:
    return sorted({max(int((i + 0.5) * size / LATTICE) - SAMPLE // 2, 0) for i in range(LATTICE)})


def _widened(window: Window, own: Grid) -> Window:
    left, top = max(window.col_off - AROUND, 0), max(window.row_off - AROUND, 0)
    right = min(window.col_off + window.width + AROUND, own.width)
    bottom = min(window.row_off + window.height + AROUND, own.height)
    return Window(left, top, right - left, bottom - top)


def _keep(examples: list[float], values: np.ndarray) -> None:
    if len(examples) < EXAMPLES:
        new = [float(value) for value in np.unique(values)[:EXAMPLES]]
        examples.extend(value for value in new if value not in examples)
