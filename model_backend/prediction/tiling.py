"""Windows that cover a scene with overlap, and the weights that blend them."""

from __future__ import annotations

import numpy as np


def starts(length: int, tile: int, overlap: int) -> list[int]:
    """First pixels of tiles along an axis; the last tile is shifted back to end with the axis.

    Args:
        length: Pixels to cover.
        tile: Pixels per tile.
        overlap: Least number of pixels that neighbours share.
    """
    if length <= tile:
        return [0]
    last = length - tile
    count = -(-last // (tile - overlap)) + 1
    return [round(last * index / (count - 1)) for index in range(count)]


def blend_weights(tile: int, overlap: int) -> np.ndarray:
    """Weights along one axis of a tile: 1 inside, falling to its ends but never to zero.

    A tile's outermost pixels know nothing of what lies beyond, so the squared sine gives them far
    less weight than a straight line would. Where two tiles share exactly ``overlap`` pixels their
    weights add up to 1.

    Returns:
        float32 (tile,).
    """
    distance = np.arange(1, tile + 1, dtype=np.float32)
    ramp = np.minimum(distance, distance[::-1]) / np.float32(overlap + 1)
    return np.sin(np.minimum(ramp, 1) * np.float32(np.pi / 2)) ** 2
