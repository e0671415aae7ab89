"""Losses of overlap between predicted and true water, pooled over the batch's valid pixels.

Pooled, because a tile without water has no overlap to speak of. Weights of tiles are weights of
their pixels' counts.
"""

from __future__ import annotations

import torch
from torch import Tensor

from .pixels import Pixels

_LEAST = 1e-7


def dice(pixels: Pixels, smooth: float) -> Tensor:
    """1 − (2 TP + s) / (2 TP + FP + FN + s), with probabilities for counts.

    Args:
        pixels: The batch.
        smooth: Pixels, s.
    """
    probability = torch.sigmoid(pixels.logits)
    hits = (pixels.weights * probability * pixels.water).sum()
    total = (pixels.weights * (probability + pixels.water)).sum()
    return _complement(2 * hits + smooth, total + smooth)


def tversky(pixels: Pixels, alpha: float, beta: float, smooth: float) -> Tensor:
    """1 − (TP + s) / (TP + α FP + β FN + s) (Salehi et al. 2017).

    Args:
        pixels: The batch.
        alpha: Weight of false positives.
        beta: Weight of false negatives.
        smooth: Pixels, s.
    """
    probability = torch.sigmoid(pixels.logits)
    weights = pixels.weights
    hits = (weights * probability * pixels.water).sum()
    false_water = (weights * probability * (1 - pixels.water)).sum()
    missed = (weights * (1 - probability) * pixels.water).sum()
    return _complement(hits + smooth, hits + alpha * false_water + beta * missed + smooth)


def focal_tversky(pixels: Pixels, alpha: float, beta: float, gamma: float, smooth: float) -> Tensor:
    """Tversky loss to the power of γ (Abraham and Khan 2019).

    Args:
        pixels: The batch.
        alpha: Weight of false positives.
        beta: Weight of false negatives.
        gamma: Exponent; below 1 it presses on towards the end.
        smooth: Pixels, s.
    """
    loss = tversky(pixels, alpha, beta, smooth)
    # At 0 the slope of x^γ is infinite for γ < 1; so near to it nothing is left to gain.
    return torch.where(loss > _LEAST, loss.clamp(min=_LEAST) ** gamma, loss)


def _complement(part: Tensor, whole: Tensor) -> Tensor:
    """1 − part / whole; 0 without a slope where the whole is nothing, as without valid pixels."""
    some = ~(whole <= _LEAST)  # what is no number must show in the loss
    ratio = torch.where(some, part, 1.0) / torch.where(some, whole, 1.0)
    return 1 - ratio
