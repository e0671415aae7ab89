"""The strata of a water map, which pixels are drawn from and estimates are weighted by."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window
from scipy import ndimage

from ..categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ..evaluation.states import MaskStates
from ..protocol import HighwaterError
from ..raster.areas import PixelAreas
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..raster.writing import TILE
from .names import STRATA

NOWHERE = 255
"""Code of pixels without data."""
MOST_PIXELS = 512
"""Widest edge, in pixels: as many rows are read above and below each block."""

_CODES = {
    DRY: STRATA.index("dry"),
    WATER: STRATA.index("water"),
    PERMANENT_WATER: STRATA.index("permanent"),
    EXCLUDED: STRATA.index("excluded"),
    UNCERTAIN: STRATA.index("uncertain"),
}


@dataclass(frozen=True)
class Block:
    """Some whole rows of the map.

    Attributes:
        row: The first.
        codes: uint8 (rows, width), places in ``STRATA`` or :data:`NOWHERE`.
        areas: float64 (rows, width), geodesic, m².
    """

    row: int
    codes: np.ndarray
    areas: np.ndarray

    @property
    def counts(self) -> np.ndarray:
        """Pixels of each stratum, (strata,)."""
        return np.bincount(self.codes.ravel(), minlength=NOWHERE + 1)[: len(STRATA)]

    @property
    def hectares(self) -> np.ndarray:
        """Area of each stratum, (strata,)."""
        areas = np.bincount(self.codes.ravel(), self.areas.ravel(), minlength=NOWHERE + 1)
        return areas[: len(STRATA)] / 1e4


class StratumMap:
    """A mask read as strata, block by block, top to bottom; the blocks never differ.

    A pixel belongs to an edge stratum when a pixel of the other class (water or permanent water
    against dry, excluded or uncertain) lies within ``edge`` metres, centre to centre. Excluded and
    uncertain pixels stay in strata of their own. Distances use the pixel's size at the middle of
    each block of 256 rows, so they hold in degrees as well.

    Args:
        source: The open mask; its first band is read.
        edge: Width of the strata at the edge of water, metres; 0: none.

    Attributes:
        grid: Grid of the mask.
        name: What the user calls the mask.

    Raises:
        HighwaterError: ``input.ambiguous_values`` for a mask without dry land, ``parameter.edge``,
            or as :class:`.PixelAreas`.
    """

    def __init__(self, source: RasterSource, edge: float = 0.0) -> None:
        source.require_dry()
        self.name = source.name
        self.grid = Grid.of(source.dataset, source.crs)
        self._edge = edge
        self._band = AlignedBand(source, 1, self.grid)
        self._areas = PixelAreas(self.grid)
        self._states = MaskStates(source.name)
        self._digest = hashlib.sha256()
        if not math.isfinite(edge) or edge < 0:
            raise HighwaterError(
                "parameter.edge",
                f"The width of the edge, {edge:g} m, is no distance.",
                "Give a number of metres, or 0 for no strata at the edge.",
            )
        if edge:
            self._check_edge(self.grid.pixel_size())

    def __len__(self) -> int:
        """Number of blocks."""
        return math.ceil(self.grid.height / TILE)

    @property
    def sha256(self) -> str:
        """Hash of size, position and values of the mask, once all blocks were read in order.

        The values and not the file: a copy, another compression or overviews change nothing.
        """
        size = f"{self.grid.width} {self.grid.height} "
        place = " ".join(repr(float(number)) for number in self.grid.transform[:6])
        return hashlib.sha256((size + place + self._digest.hexdigest()).encode()).hexdigest()

    def blocks(self) -> Iterator[Block]:
        """All blocks; afterwards :attr:`sha256` is that of the mask.

        Raises:
            HighwaterError: ``input.unexpected_values`` or ``input.ambiguous_values``.
        """
        self._digest = hashlib.sha256()
        self._states = MaskStates(self.name)
        for number in range(len(self)):
            yield self._block(number, new=True)
        self._states.finish()

    def block(self, number: int) -> Block:
        """One block again, counted from 0."""
        return self._block(number, new=False)

    def _block(self, number: int, new: bool) -> Block:
        row = number * TILE
        rows = min(TILE, self.grid.height - row)
        above = below = 0
        size = self.grid.crop(Window(0, row, self.grid.width, rows)).pixel_size()
        if self._edge:
            self._check_edge(size)
            margin = math.ceil(self._edge / size[1])
            above, below = min(margin, row), min(margin, self.grid.height - row - rows)
        values = self._band.read(Window(0, row - above, self.grid.width, above + rows + below))
        inside = values[above : above + rows]
        if new:
            self._states(inside)
            known = np.where(np.isnan(inside), NO_DATA, inside).astype(np.uint8)
            self._digest.update(known.tobytes())
        codes = np.full(values.shape, NOWHERE, np.uint8)
        for value, code in _CODES.items():
            codes[values == value] = code
        if self._edge:
            codes = self._with_edges(codes, size, slice(above, above + rows))
        return Block(row, codes, self._areas.rows(row, rows))

    def _with_edges(
        self, codes: np.ndarray, size: tuple[float, float], inside: slice
    ) -> np.ndarray:
        """Codes of the rows inside, those near the edge as edge strata."""
        water = (codes == _CODES[WATER]) | (codes == _CODES[PERMANENT_WATER])
        dry = ~water & (codes != NOWHERE)
        found = codes[inside].copy()
        if not water.any() or not dry.any():
            return found
        for own, other, stratum in ((water, dry, "edge_water"), (dry, water, "edge_dry")):
            # A distance is that to the nearest zero. The thousandth lets an edge of two pixels
            # reach two pixels, whatever the last digits of the ground size.
            distance = ndimage.distance_transform_edt(~other, sampling=(size[1], size[0]))
            near = own[inside] & (distance[inside] <= self._edge * 1.001)
            if stratum == "edge_dry":
                near &= found == _CODES[DRY]
            found[near] = STRATA.index(stratum)
        return found

    def _check_edge(self, size: tuple[float, float]) -> None:
        smallest, largest = min(size), max(size)
        if self._edge * 1.001 < smallest:
            raise HighwaterError(
                "parameter.edge",
                f"The edge of {self._edge:g} m is narrower than a pixel of “{self.name}”"
                f" ({smallest:.3g} m), so no pixel would lie in it.",
                f"Give at least {largest:.3g} m, or 0 for no strata at the edge.",
            )
        if self._edge > MOST_PIXELS * smallest:
            raise HighwaterError(
                "parameter.edge",
                f"The edge of {self._edge:g} m is wider than {MOST_PIXELS} pixels of"
                f" “{self.name}”.",
                f"Give at most {MOST_PIXELS * smallest:.3g} m.",
            )

    def close(self) -> None:
        """Close the reader; the source stays open."""
        self._band.close()
