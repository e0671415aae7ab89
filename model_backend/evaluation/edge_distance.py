"""How far each pixel lies from the edge between water and dry."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .confusion import DRY_STATE, WATER_STATE


def edge_pixels(states: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Water pixels that share a side with a dry one, and dry pixels that do with water.

    Args:
        states: uint8 (rows, columns): 0 dry, 1 water, others invalid. An edge against invalid
            pixels is none.

    Returns:
        Two bool arrays of the same shape.
    """
    water, dry = states == WATER_STATE, states == DRY_STATE
    return water & _beside(dry), dry & _beside(water)


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


def _beside(mask: np.ndarray) -> np.ndarray:
    """Pixels that share a side with a pixel of a mask."""
    found = np.zeros_like(mask)
    found[1:] |= mask[:-1]
    found[:-1] |= mask[1:]
    found[:, 1:] |= mask[:, :-1]
    found[:, :-1] |= mask[:, 1:]
    return found
