"""The Lovász hinge: a convex stand-in for intersection over union (Berman et al. 2018)."""

from __future__ import annotations

import torch
from torch import Tensor

from ..sums import sum_type
from .pixels import Pixels


def lovasz_hinge(pixels: Pixels) -> Tensor:
    """Lovász extension of 1 − IoU of water, over the batch's valid pixels together.

    Weights of tiles are weights of their pixels in intersection and union.
    """
    errors = 1 - pixels.logits * (2 * pixels.water - 1)
    # Pixels that are right by more than the margin come last and add nothing: most of them, soon,
    # and sorting is what takes time. What is no number must show in the loss.
    counts = pixels.valid & ~(errors <= 0)
    ordered, order = torch.sort(errors[counts], descending=True, stable=True)
    total = (pixels.water * pixels.weights).sum(dtype=sum_type(errors.device))
    steps = _steps(pixels.water[counts][order], pixels.weights[counts][order], total)
    return (ordered * steps).sum()


@torch.no_grad()
def _steps(water: Tensor, weights: Tensor, total: Tensor) -> Tensor:
    """How much 1 − IoU grows with each further pixel that is wrong; sums in the total's type.

    Args:
        water: Of the pixels in their order, 0 or 1.
        weights: Of these pixels.
        total: Weight of all water.
    """
    intersection = total - (water * weights).cumsum(0, dtype=total.dtype)
    union = total + ((1 - water) * weights).cumsum(0, dtype=total.dtype)
    jaccard = 1 - torch.where(union > 0, intersection / union.clamp(min=1e-12), 1.0)
    return torch.diff(jaccard, prepend=jaccard.new_zeros(1)).float()
