"""Regions of a mask as polygons along pixel edges, found while the mask streams by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np

from ..categories import MASK_CATEGORIES, PERMANENT_WATER, WATER, Category
from ..protocol.parameters.mapping import PolygonParameters
from .blocks import Blocks
from .chords import ROWS, Chords, find_chords, rings_of_chords
from .corners import Corners
from .grid import Grid
from .holes import HoleFiller
from .regions import RegionFinder, Regions
from .rings import Rings, order_of_regions, rings_of_corners

WATERS = tuple(item for item in MASK_CATEGORIES if item.value in (WATER, PERMANENT_WATER))
COLUMNS: dict[str, Any] = {
    "value": np.int32,
    "class": object,
    "area_ha": np.float64,
    "mean_prob": np.float64,
    "pixels": np.int64,
}
NO_OPTIONS = PolygonParameters()

Outlined = tuple[np.ndarray, list[np.ndarray]]
"""Polygons (n,), and an array (n,) for each of :data:`COLUMNS`."""


class Outlines:
    """Finds the regions of some categories of a mask.

    Regions are 4-connected: pixels that meet only at a corner belong to different polygons, so
    each is one valid polygon, with holes; none overlap, simplified or not. The result does not
    depend on the heights of the strips.

    Args:
        grid: Georeferencing and size of the mask.
        categories: Categories to outline.
        minimum_pixels: Smaller regions are left out.
        options: What is left out, filled and simplified; it was checked.
        shared_points: Whether points that neighbours share are kept on straight edges: where
            coordinates are to be transformed, those would not stay straight.
    """

    def __init__(
        self,
        grid: Grid,
        categories: Sequence[Category] = WATERS,
        minimum_pixels: int = 1,
        options: PolygonParameters = NO_OPTIONS,
        shared_points: bool = False,
    ) -> None:
        self._grid = grid
        self._categories = tuple(categories)
        self._minimum = minimum_pixels
        self._options = options
        values = [item.value for item in categories]
        self._blocks: Blocks | None = None
        if options.simplify > 0 or shared_points:
            self._blocks = Blocks(ROWS, grid.height)
            find = partial(find_chords, tolerance=options.simplify)
            self._finder = RegionFinder(grid.width, values, find)
        else:
            self._finder = RegionFinder(grid.width, values)
        self._filler = HoleFiller(options.fill_holes, grid.transform)
        self._next_row = 0

    def add(
        self, row0: int, mask: np.ndarray, probability: np.ndarray | None, areas: np.ndarray
    ) -> Iterator[Outlined]:
        """Take the next rows, top to bottom.

        Args:
            row0: First row; where the last strip ended.
            mask: uint8, (rows, width).
            probability: float, (rows, width), NaN where unknown; None: not known at all.
            areas: float64, (rows, width), m².

        Yields:
            What no later row can add to.
        """
        if row0 != self._next_row or mask.shape[1] != self._grid.width:
            raise ValueError(f"Expected rows from {self._next_row}, got {mask.shape} at {row0}.")
        self._next_row += len(mask)
        self._filler.measure(row0, areas)
        if self._blocks is None:
            yield from self._outlined(self._finder.add(row0, mask, probability, areas))
            return
        for block in self._blocks.add(mask, probability, areas):
            yield from self._outlined(self._finder.add(*block))

    def finish(self) -> Iterator[Outlined]:
        """What is still open, once all rows were added."""
        if self._next_row != self._grid.height:
            raise ValueError(f"Only {self._next_row} of {self._grid.height} rows were added.")
        yield from self._outlined(self._finder.finish(self._grid.height))

    def _outlined(self, regions: Regions) -> Iterator[Outlined]:
        # Sums over different strips differ in their last bits, which must not decide.
        least = self._options.minimum_area * (1 - 1e-9)
        large = (regions.pixels >= self._minimum) & (regions.area >= least)
        regions = regions.pick(large)
        if not len(regions):
            return
        rings = _rings(regions)
        polygons = rings.polygons(self._grid.transform)
        area = regions.area
        if self._options.fill_holes > 0:
            rings, grown = self._filler.fill(rings, polygons, area, self._finder.first_open_row)
            if grown.any():
                polygons = rings.polygons(self._grid.transform)
                area = area + grown
        order = order_of_regions(regions.outline, len(regions))
        kind = regions.kind[order]
        known = regions.known[order]
        mean = np.full(len(regions), np.nan)
        np.divide(regions.probability[order], known, out=mean, where=known > 0)
        # Rounded, because sums over different strips differ in their last bits.
        yield (
            polygons[order],
            [
                np.array([item.value for item in self._categories], np.int32)[kind],
                np.array([item.name for item in self._categories], object)[kind],
                np.round(area[order] / 1e4, 6),
                np.round(mean, 6),
                regions.pixels[order].astype(np.int64),
            ],
        )


def _rings(regions: Regions) -> Rings:
    if isinstance(regions.outline, Chords):
        return rings_of_chords(regions.outline)
    assert isinstance(regions.outline, Corners)
    return rings_of_corners(regions.outline)
