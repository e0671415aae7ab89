"""Which holes of polygons are filled, where polygons may lie in them."""

from __future__ import annotations

import numpy as np
import shapely
from rasterio import Affine

from .rings import Rings

SPACING = 32
"""Pixels between those whose area is kept for holes, of which nothing else is known."""


class HoleFiller:
    """Finds holes that are small and in which no polygon lies.

    Args:
        largest: Holes from this area on stay, m²; 0: all do.
        transform: Pixel edges to coordinates.
    """

    def __init__(self, largest: float, transform: Affine) -> None:
        self._largest = largest
        self._transform = transform
        self._areas: list[np.ndarray] = []
        self._points = np.zeros(0, object)
        self._point_rows = np.zeros(0, np.int64)

    def measure(self, row0: int, areas: np.ndarray) -> None:
        """Remember how large pixels are.

        Args:
            row0: First row.
            areas: Of the next rows, (rows, width), m².
        """
        if self._largest > 0:
            self._areas += [row.copy() for row in areas[-row0 % SPACING :: SPACING, ::SPACING]]

    def fill(
        self, rings: Rings, written: np.ndarray, areas: np.ndarray, first_open_row: int
    ) -> tuple[Rings, np.ndarray]:
        """Drop the rings of holes that are filled.

        Whatever lies in a hole comes before or together with what lies around it.

        Args:
            rings: Of regions that are complete and written.
            written: Polygons of these regions with all holes, (regions,).
            areas: Of the regions, m².
            first_open_row: Row in which the topmost region begins that is not complete.

        Returns:
            The rings that stay, and by how much each region grows, m².
        """
        if self._largest <= 0:
            return rings, np.zeros(len(written))
        # Twice: the sizes of holes are taken from few pixels, and a polygon may fill its hole.
        small = areas < 2 * self._largest
        rows = np.maximum.reduceat(rings.row, rings.start)[~rings.holes][small]
        inside = shapely.point_on_surface(written[small])
        self._points = np.concatenate([self._points, inside])
        self._point_rows = np.concatenate([self._point_rows, rows])
        sizes = self._sizes(rings)
        chosen = np.flatnonzero(rings.holes & (sizes < self._largest))
        if len(chosen):
            holes = shapely.polygons(rings.pick(chosen).lines(self._transform))
            _, occupied = shapely.STRtree(holes).query(self._points, predicate="within")
            chosen = np.delete(chosen, np.unique(occupied))
        stay = np.ones(len(rings), bool)
        stay[chosen] = False
        grown = np.bincount(rings.region[chosen], sizes[chosen], minlength=len(written))
        # What lies above all that is open can be in no hole any more.
        later = self._point_rows > first_open_row
        self._points, self._point_rows = self._points[later], self._point_rows[later]
        return rings.pick(np.flatnonzero(stay)), grown.astype(np.float64)

    def _sizes(self, rings: Rings) -> np.ndarray:
        """Areas of the rings, from the pixels about their first points, m²."""
        table = np.stack(self._areas)
        row = np.minimum(np.rint(rings.row[rings.start] / SPACING).astype(int), len(table) - 1)
        column = np.rint(rings.column[rings.start] / SPACING).astype(int)
        return rings.pixels * table[row, np.minimum(column, table.shape[1] - 1)]
