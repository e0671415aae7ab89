"""The last loss of each training tile, for showing hard ones more often."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn


class TileLosses:
    """Gathers losses of tiles without waiting for the device in between.

    Args:
        tiles: Number of training tiles.

    Attributes:
        values: float64, one for each tile; NaN: not seen yet.
    """

    def __init__(self, tiles: int) -> None:
        self.values = np.full(tiles, np.nan)
        self._seen: list[tuple[Tensor, Tensor]] = []

    def note(self, tiles: Tensor, logits: Tensor, label: Tensor) -> None:
        """Take a batch.

        Args:
            tiles: int64 (N,), on the host.
            logits: (N, 1, H, W), without gradient.
            label: uint8 (N, H, W), 255 invalid.
        """
        self._seen.append((tiles, by_tile(logits, label)))

    def gather(self, device: torch.device, together: bool) -> None:
        """Bring :attr:`values` up to date at the end of an epoch.

        Args:
            device: Of this process.
            together: Whether other processes have seen other tiles.
        """
        found = torch.zeros((2, len(self.values)), dtype=torch.float64)
        for tiles, losses in self._seen:
            found[0].index_add_(0, tiles, losses.cpu().double())
            found[1].index_add_(0, tiles, torch.ones(len(tiles), dtype=torch.float64))
        self._seen = []
        if together:
            there = found.to(device)
            torch.distributed.all_reduce(there)
            found = there.cpu()
        total, count = found.numpy()
        shown = count > 0
        self.values[shown] = total[shown] / count[shown]


def by_tile(logits: Tensor, label: Tensor) -> Tensor:
    """Mean cross-entropy of each tile over its valid pixels; 0 without any."""
    valid = label != 255
    safe = torch.where(valid, logits[:, 0].float(), 0.0)
    pixels = nn.functional.binary_cross_entropy_with_logits(
        safe, (label == 1).float(), reduction="none"
    )
    pixels = torch.where(valid, pixels, 0.0)
    return pixels.sum((1, 2)) / valid.sum((1, 2)).clamp(min=1)
