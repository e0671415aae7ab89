"""The type that many numbers are added up in."""

from __future__ import annotations

import torch


def sum_type(device: torch.device) -> torch.dtype:
    """float64, but float32 on Apple's GPUs, which have nothing finer.

    Args:
        device: Where the numbers are.
    """
    return torch.float32 if device.type == "mps" else torch.float64
