"""Where water and dry meet."""

from __future__ import annotations

import numpy as np

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


def _beside(mask: np.ndarray) -> np.ndarray:
    """Pixels that share a side with a pixel of a mask."""
    found = np.zeros_like(mask)
    found[1:] |= mask[:-1]
    found[:-1] |= mask[1:]
    found[:, 1:] |= mask[:, :-1]
    found[:, :-1] |= mask[:, 1:]
    return found
