"""The Lovász hinge: a convex stand-in for intersection over union (Berman et al. 2018)."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from .pixels import Pixels


def lovasz_hinge(pixels: Pixels) -> Tensor:
    """Lovász extension of 1 − IoU of water, over the batch's valid pixels together.

    Weights of tiles are weights of their pixels in intersection and union.
    """
    logits = pixels.logits[pixels.valid]
    water = pixels.water[pixels.valid]
    weights = pixels.weights[pixels.valid]
    errors = 1 - logits * (2 * water - 1)
    ordered, order = torch.sort(errors, descending=True, stable=True)
    steps = _steps(water[order], weights[order])
    return (F.relu(ordered) * steps).sum()


@torch.no_grad()
def _steps(water: Tensor, weights: Tensor) -> Tensor:
    """How much 1 − IoU grows with each further pixel that is wrong; sums in float64."""
    true = (water * weights).double()
    total = true.sum()
    intersection = total - true.cumsum(0)
    union = total + ((1 - water) * weights).double().cumsum(0)
    jaccard = 1 - torch.where(union > 0, intersection / union.clamp(min=1e-12), 1.0)
    return torch.diff(jaccard, prepend=jaccard.new_zeros(1)).float()
