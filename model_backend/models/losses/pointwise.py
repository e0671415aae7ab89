"""Losses that are a mean over pixels: cross-entropy and focal loss."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from .pixels import Pixels


def cross_entropy(pixels: Pixels, water_weight: float) -> Tensor:
    """Binary cross-entropy, Σ w l / number of valid pixels.

    Args:
        pixels: The batch.
        water_weight: Weight of water pixels against dry ones.
    """
    entropy = F.binary_cross_entropy_with_logits(pixels.logits, pixels.water, reduction="none")
    return _mean(entropy, pixels, water_weight)


def focal(pixels: Pixels, water_weight: float, gamma: float) -> Tensor:
    """Focal loss, (1 − p)^γ · −ln p with the probability p of the true class (Lin et al. 2017).

    Args:
        pixels: The batch.
        water_weight: Weight of water pixels against dry ones.
        gamma: Exponent; 0: cross-entropy.
    """
    signed = torch.where(pixels.water > 0, pixels.logits, -pixels.logits)
    # By logarithms: no 0^γ, whose gradient is infinite for γ < 1.
    doubt = torch.exp(gamma * F.logsigmoid(-signed))
    return _mean(-doubt * F.logsigmoid(signed), pixels, water_weight)


def _mean(losses: Tensor, pixels: Pixels, water_weight: float) -> Tensor:
    weights = pixels.weights
    if water_weight != 1:
        weights = weights * (1 + (water_weight - 1) * pixels.water)
    return (losses * weights).sum() / pixels.count
