"""Rings of regions from the corners where their outlines turn, and polygons from rings."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np
import shapely
from rasterio import Affine

from .corners import Corners, Outline


@dataclass
class Rings:
    """Closed rings of some regions.

    Attributes:
        row: Of the points, ring by ring, the last point of each not repeated (n,).
        column: The same.
        start: Index of the first point of each ring (rings,).
        region: Region of each ring, ascending; the first ring of a region goes round it and the
            others are its holes (rings,).
        pixels: Number of pixels that each ring encloses, before it was simplified (rings,).
    """

    row: np.ndarray
    column: np.ndarray
    start: np.ndarray
    region: np.ndarray
    pixels: np.ndarray

    def __len__(self) -> int:
        return len(self.start)

    @property
    def holes(self) -> np.ndarray:
        """Which rings are holes, boolean (rings,)."""
        return np.append(False, self.region[1:] == self.region[:-1])

    @property
    def sizes(self) -> np.ndarray:
        """Points of each ring."""
        return np.diff(self.start, append=len(self.row))

    def pick(self, rings: np.ndarray) -> Rings:
        """Some rings in a given order, by their indices."""
        sizes = self.sizes[rings]
        start = np.cumsum(sizes) - sizes
        points = np.arange(int(sizes.sum())) + np.repeat(self.start[rings] - start, sizes)
        return Rings(
            self.row[points], self.column[points], start, self.region[rings], self.pixels[rings]
        )

    def lines(self, transform: Affine) -> np.ndarray:
        """The rings as shapely rings in coordinates of the map."""
        x, y = (
            transform.a * self.column + transform.b * self.row + transform.c,
            transform.d * self.column + transform.e * self.row + transform.f,
        )
        return shapely.linearrings(x, y, indices=np.repeat(np.arange(len(self)), self.sizes))

    def polygons(self, transform: Affine) -> np.ndarray:
        """One polygon per region, its outer ring counter-clockwise."""
        polygons = shapely.polygons(self.lines(transform), indices=self.region)
        return shapely.orient_polygons(polygons)


def order_of_regions(outline: Outline, count: int) -> np.ndarray:
    """Sort regions by their last row, then by their first point.

    This is an order that does not depend on the strips that a mask came in.
    """
    last = np.zeros(count, np.int64)
    np.maximum.at(last, outline.region, outline.row)
    span = int(outline.column.max(initial=0)) + 1
    first = np.full(count, np.iinfo(np.int64).max)
    np.minimum.at(first, outline.region, outline.row.astype(np.int64) * span + outline.column)
    return np.lexsort((first, last))


def rings_of_corners(corners: Corners) -> Rings:
    """Rings along pixel edges.

    Args:
        corners: Every corner of some regions, which are numbered from 0.
    """
    # On a row, an outline's corners are the ends of its edges in turn: the first and the second,
    # the third and the fourth… The same holds for columns. A corner from which an edge leads to
    # the left is the end of one and sorts before its twin at the same point.
    height = int(corners.row.max(initial=0)) + 1
    width = int(corners.column.max(initial=0)) + 1
    along_rows = (corners.region * height + corners.row) * width + corners.column
    by_row = np.argsort(along_rows * 2 + corners.rightward)
    corners = corners.where(by_row)
    # Where two pixels of a region meet diagonally, they enclose one of the other two. A ring goes
    # round each of those rather than round the two pixels: a hole then touches the outline in a
    # point and no ring crosses itself.
    twin = np.flatnonzero(np.diff(along_rows[by_row]) == 0)
    corners.downward[twin] ^= 1
    corners.downward[twin + 1] ^= 1
    along_columns = (corners.region * width + corners.column) * height + corners.row
    by_column = np.argsort(along_columns * 2 + corners.downward)
    partner = np.empty(len(corners), np.int64)
    partner[by_column[0::2]] = by_column[1::2]
    partner[by_column[1::2]] = by_column[0::2]
    order, lengths = _trace(array("q", partner.tobytes()))
    points = corners.where(np.frombuffer(order, np.int64))
    start = np.cumsum([0, *lengths[:-1]])
    # Points come in pairs that share an edge along a column; between pairs the ring follows rows.
    row, column = points.row.astype(np.int64), points.column.astype(np.int64)
    after = np.arange(1, len(row) + 1)
    after[start[1:] - 1] = start[:-1]
    after[-1:] = start[-1]
    enclosed = np.add.reduceat(row * (column[after] - column), start)
    # A region's first corner lies on its outer ring, so that the ring comes before the holes.
    return Rings(points.row, points.column, start, points.region[start], np.abs(enclosed))


def _trace(partner: array[int]) -> tuple[array[int], list[int]]:
    """Follow edges along columns and rows in turn.

    Args:
        partner: The corner that each one shares an edge along a column with; the edge along a
            row is shared by corners 2n and 2n + 1.

    Returns:
        The corners ring by ring, and the length of each ring.
    """
    order = array("q")
    lengths = []
    visited = bytearray(len(partner))
    for start in range(len(partner)):
        if visited[start]:
            continue
        before = len(order)
        corner = start
        while True:
            other = partner[corner]
            visited[corner] = visited[other] = 1
            order.append(corner)
            order.append(other)
            corner = other ^ 1
            if corner == start:
                break
        lengths.append(len(order) - before)
    return order, lengths
