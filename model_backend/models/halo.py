"""How far a network looks, and the tiles that follow from it."""

from __future__ import annotations

import numpy as np
import torch

from .local import is_local
from .model import FloodModel
from .spec import ModelSpec

SHARE = 0.99
"""Of all that a pixel's result depends on, what must lie inside its tile."""

LARGE_TILE = 512  # pixels; of larger tiles less is overlap
LEAST_OVERLAP = 32
_SIZE = 256  # pixels along a side; on which the reach is measured


def measure_halo(model: FloodModel, seed: int = 0) -> int:
    """Pixels that the network looks away from a pixel.

    Measured: the distance (the larger of rows and columns) within which lies 99 % of the gradient
    of the middle pixels' logits with respect to the network's channels, on random channels.

    Args:
        model: On the CPU, in evaluation mode.
        seed: Of the channels.
    """
    size = min(_SIZE, -(-model.spec.tile // 32) * 32)
    random = torch.Generator().manual_seed(seed)
    channels = torch.randn(1, len(model.spec.channels), size, size, generator=random)
    channels.requires_grad_(True)
    middle = size // 2
    # Two by two pixels lie in different cells of every pooling.
    logits = model.network(channels, None)[0, 0, middle - 1 : middle + 1, middle - 1 : middle + 1]
    (gradient,) = torch.autograd.grad(logits.sum(), channels)
    weight = gradient[0].abs().sum(dim=0).numpy().astype(np.float64)
    place = np.abs(np.arange(size) - (middle - 0.5))
    distance = np.maximum(place[:, None], place[None]).astype(int)
    within = np.cumsum(np.bincount(distance.ravel(), weight.ravel()))
    if not within[-1] > 0:
        return 0
    return int(np.searchsorted(within, SHARE * within[-1])) + 1


def tile_and_overlap(spec: ModelSpec, halo: int) -> tuple[int, int]:
    """Tile to predict with, and what neighbouring tiles share, pixels.

    A network of convolutions gives the same in larger tiles, of which less is overlap; one that
    averages over its whole tile keeps the size that it was trained on. The overlap is blended with
    weights that rise from its edge, so that a pixel counts little where it misses context; it
    spans the halo, but a quarter of a tile at most.
    """
    local = is_local(spec.architecture, spec.encoder, spec.norm)
    tile = max(spec.tile, LARGE_TILE) if local else spec.tile
    overlap = min(max(-(-halo // 16) * 16, LEAST_OVERLAP), tile // 4)
    return tile, overlap
