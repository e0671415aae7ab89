"""A U-Net of about two million parameters that trains on a laptop's CPU."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

from .u_shape import UShape

WIDTHS = (32, 64, 96, 128, 192)

# A processor spends most of a U-Net's time on its few channels at full resolution, where moving
# the values costs more than computing. Cells of 2 × 2 pixels keep every value, as channels.
CELL = 2


class Block(nn.Sequential):
    """Convolution 3 × 3, norm, ReLU."""

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class Residual(nn.Module):
    """Two convolutions beside a shortcut."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = Block(width, width)
        self.second = nn.Conv2d(width, width, 3, 1, 1, bias=False)
        self.norm = nn.BatchNorm2d(width)

    def forward(self, features: Tensor) -> Tensor:
        """(N, width, H, W) to the same."""
        return F.relu(features + self.norm(self.second(self.first(features))), inplace=True)


class SmallUNet(UShape):
    """U-Net whose finest stage has a cell for every 2 × 2 pixels.

    Args:
        channels: Of the input.
        dropout: Share of channels dropped before the last layer.
        widths: Channels per resolution, from the input's on; each next one has half of it.
    """

    def __init__(
        self, channels: int, dropout: float = 0.0, widths: tuple[int, ...] = WIDTHS
    ) -> None:
        super().__init__(channels, dropout, widths, stem=_cells, down=_halved, up=Block, cell=CELL)


def _cells(channels: int, width: int) -> nn.Module:
    return nn.Sequential(
        nn.PixelUnshuffle(CELL), Block(channels * CELL * CELL, width), Residual(width)
    )


def _halved(above: int, width: int) -> nn.Module:
    return nn.Sequential(Block(above, width, stride=2), Residual(width))
