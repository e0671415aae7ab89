"""Sums of many numbers, as exact as the device allows."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def sum_type(device: torch.device) -> torch.dtype:
    """float64, but float32 on Apple's GPUs, which have nothing finer.

    Args:
        device: Where the numbers are.
    """
    return torch.float32 if device.type == "mps" else torch.float64


def mean_of(values: Sequence[Tensor]) -> Tensor:
    """Mean of numbers, such as the losses of an epoch's batches.

    Args:
        values: Without dimension, on one device; at least one.
    """
    together = torch.stack(list(values))
    return together.mean(dtype=sum_type(together.device))
