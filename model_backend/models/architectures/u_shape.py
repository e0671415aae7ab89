"""The shape that our U-Nets share: down by halves, up again beside what was there on the way."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F

Stage = Callable[[int, int], nn.Module]
"""Makes a stage from its channels before and after."""


class UShape(nn.Module):
    """Stages at falling and rising resolution, joined by skips.

    Args:
        channels: Of the input.
        dropout: Share of channels dropped before the last layer.
        widths: Channels per resolution, from the input's on; each next one has half of it.
        stem: Makes the first stage.
        down: Makes a stage that halves the resolution.
        up: Makes a stage that follows a join, from twice the channels.
        gate: Makes what a skip passes, called with the skip and what is joined to it; None:
            skips pass as they are.
        raising: Mode of interpolation to the finer resolution.
        cell: Side of the first stage's cells, pixels; the stem makes them, and the last layer
            has an output for each of their pixels.
    """

    def __init__(
        self,
        channels: int,
        dropout: float,
        widths: tuple[int, ...],
        stem: Stage,
        down: Stage,
        up: Stage,
        gate: Callable[[int], nn.Module] | None = None,
        raising: str = "nearest",
        cell: int = 1,
    ) -> None:
        super().__init__()
        self.multiple = cell * 2 ** (len(widths) - 1)
        self.stem = stem(channels, widths[0])
        self.down = nn.ModuleList(down(above, width) for above, width in zip(widths, widths[1:]))
        steps = list(zip(widths[-2::-1], widths[:0:-1]))
        self.narrow = nn.ModuleList(nn.Conv2d(below, width, 1) for width, below in steps)
        self.gates = nn.ModuleList(gate(width) for width, _ in steps) if gate else None
        self.up = nn.ModuleList(up(2 * width, width) for width, _ in steps)
        self.head = nn.Sequential(
            nn.Dropout2d(dropout),
            nn.Conv2d(widths[0], cell * cell, 1),
            nn.PixelShuffle(cell) if cell > 1 else nn.Identity(),
        )
        self._raising = raising

    def forward(self, images: Tensor) -> Tensor:
        """Logits (N, 1, H, W) of images (N, channels, H, W); sizes divide by ``multiple``."""
        features = self.stem(images)
        skips = []
        for stage in self.down:
            skips.append(features)
            features = stage(features)
        for step, skip in enumerate(reversed(skips)):
            narrow = self.narrow[step](features)
            raised = F.interpolate(narrow, scale_factor=2.0, mode=self._raising)
            if self.gates is not None:
                skip = self.gates[step](skip, raised)
            features = self.up[step](torch.cat([raised, skip], 1))
        return self.head(features)
