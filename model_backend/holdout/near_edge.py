"""How near pixels are to the edge of water, in ranges: a tenth of the time of all distances."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..evaluation.edges import edge_pixels

HALF = 0.5  # pixels from the edge, of a pixel on it
FARTHEST = 10.5
"""Largest limit, pixels: squares of the distances up to it fit into a byte."""


def ranges_of_distance(label: np.ndarray, limits: Sequence[float]) -> np.ndarray:
    """How many limits lie below the distance of each pixel to the nearest edge.

    Distances run from a pixel's centre to the nearest edge between water and dry: a pixel on the
    edge is half a pixel from it. Edges outside the array are not known.

    Args:
        label: uint8 (rows, columns): 0 dry, 1 water, others invalid.
        limits: Rising, pixels, at most :data:`FARTHEST`.

    Returns:
        int16 of the same shape; one more than there are limits where there is no edge at all.
        What stands at invalid pixels does not matter.
    """
    water, dry = edge_pixels(label)
    edge = water | dry
    if not edge.any():
        return np.full(label.shape, len(limits) + 1, np.int16)
    reach = int(np.ceil(limits[-1] - HALF))
    along = _along_rows(edge, reach)
    squares = along.astype(np.uint8) ** 2
    nearest = squares.copy()
    for step in range(1, reach + 1):
        square = np.uint8(step**2)
        np.minimum(nearest[step:], squares[:-step] + square, out=nearest[step:])
        np.minimum(nearest[:-step], squares[step:] + square, out=nearest[:-step])
    found = np.zeros(label.shape, np.int16)
    for limit in limits:
        found += nearest > (limit - HALF) ** 2
    return found


def _along_rows(edge: np.ndarray, reach: int) -> np.ndarray:
    """Pixels to the nearest edge of the same row, one more than the reach beyond it; uint8."""
    distance = np.where(edge, np.uint8(0), np.uint8(reach + 1))
    step = 1
    while step <= reach:  # every distance is a sum of some of 1, 2, 4, 8 …
        far = np.uint8(step)
        np.minimum(distance[:, step:], distance[:, :-step] + far, out=distance[:, step:])
        np.minimum(distance[:, :-step], distance[:, step:] + far, out=distance[:, :-step])
        step *= 2
    return distance
