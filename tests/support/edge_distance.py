"""Distances to the edge of water, plainly: what the faster ways of the product are held against."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from model_backend.evaluation.confusion import WATER_STATE
from model_backend.evaluation.edges import edge_pixels


def edge_distance(label: np.ndarray) -> np.ndarray:
    """Distance of each pixel's centre to the nearest edge between water and dry, in pixels.

    A pixel on the edge is half a pixel from it. Edges outside the array are not known.

    Args:
        label: uint8 (rows, columns): 0 dry, 1 water, others invalid.

    Returns:
        float32 of the same shape; NaN where the label is invalid, infinite without any edge.
    """
    water, dry = edge_pixels(label)
    edge = water | dry
    if edge.any():
        # scipy knows the nearest pixel long before it has put the distance in numbers.
        nearest = ndimage.distance_transform_edt(~edge, return_distances=False, return_indices=True)
        rows, columns = (np.arange(size, dtype=np.int32) for size in label.shape)
        down = (nearest[0] - rows[:, None]).astype(np.float32)
        across = (nearest[1] - columns).astype(np.float32)
        found = np.sqrt(down * down + across * across) + np.float32(0.5)
    else:
        found = np.full(label.shape, np.inf, np.float32)
    found[label > WATER_STATE] = np.nan
    return found
