"""Outlines of regions from the corners where they turn."""

from __future__ import annotations

from array import array

import numpy as np
import shapely
from rasterio import Affine

from .regions import Corners


def order_of_regions(corners: Corners, count: int) -> np.ndarray:
    """Sort regions by their last row, then by their first pixel.

    This is an order that does not depend on the strips that a mask came in.
    """
    last = np.zeros(count, np.int64)
    np.maximum.at(last, corners.region, corners.row)
    span = int(corners.column.max(initial=0)) + 1
    first = np.full(count, np.iinfo(np.int64).max)
    np.minimum.at(first, corners.region, corners.row.astype(np.int64) * span + corners.column)
    return np.lexsort((first, last))


def outlines(corners: Corners, count: int, transform: Affine) -> np.ndarray:
    """Polygons of regions, along pixel edges.

    Args:
        corners: Every corner of these regions.
        count: Number of regions; ``corners.region`` counts from 0.
        transform: Pixel edges to coordinates.

    Returns:
        One valid shapely polygon per region, its outer ring counter-clockwise.
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
    x, y = (
        transform.a * points.column + transform.b * points.row + transform.c,
        transform.d * points.column + transform.e * points.row + transform.f,
    )
    ring = np.repeat(np.arange(len(lengths)), lengths)
    starts = np.cumsum([0, *lengths[:-1]])
    rings = shapely.linearrings(x, y, indices=ring)
    # A region's first corner lies on its outer ring, so that the ring comes before the holes.
    polygons = shapely.polygons(rings, indices=points.region[starts])
    return shapely.orient_polygons(polygons)


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
