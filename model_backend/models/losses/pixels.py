"""A batch as losses see it: every number finite, and weight 0 where a pixel does not count."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

INVALID = 255
"""Label of a pixel that does not count."""


@dataclass(frozen=True)
class Pixels:
    """Logits and truth of a batch.

    Attributes:
        logits: float32 (N, H, W); 0 where invalid, without a gradient there.
        water: float32 (N, H, W), 1 where the label is water.
        weights: float32 (N, H, W): the tile's weight where valid, else 0.
        valid: bool (N, H, W).
        count: Number of valid pixels, at least 1; float32, no dimension.
    """

    logits: Tensor
    water: Tensor
    weights: Tensor
    valid: Tensor
    count: Tensor


def pixels_of(logits: Tensor, label: Tensor, tile_weights: Tensor | None) -> Pixels:
    """Take a batch apart.

    Args:
        logits: (N, 1, H, W), of any floating type.
        label: uint8 (N, H, W): 0 dry, 1 water, 255 invalid.
        tile_weights: (N,); None: 1 each.
    """
    valid = label != INVALID
    # A choice, not a product: whatever stands there, NaN too, changes neither loss nor gradient.
    safe = torch.where(valid, logits[:, 0].float(), 0.0)
    weights = valid.float()
    if tile_weights is not None:
        weights = weights * tile_weights.float()[:, None, None]
    count = valid.sum().clamp(min=1).float()
    return Pixels(safe, (label == 1).float(), weights, valid, count)
