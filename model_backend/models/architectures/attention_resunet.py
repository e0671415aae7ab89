"""A residual U-Net with attention to channels and places, and gates on its skips.

Residual blocks (He et al. 2016) with squeeze and excitation (Hu et al. 2018) and spatial
attention (Woo et al. 2018); skips pass attention gates (Oktay et al. 2018).
"""

from __future__ import annotations

from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .u_shape import UShape

FILTERS = (64, 128, 256, 512)


class ChannelAttention(nn.Module):
    """Squeeze and excitation: channels weighed by what the whole image shows.

    Args:
        width: Channels.
        reduction: Factor between channels and those of the hidden layer.
    """

    def __init__(self, width: int, reduction: int = 16) -> None:
        super().__init__()
        self.squeeze = nn.Conv2d(width, max(width // reduction, 4), 1)
        self.excite = nn.Conv2d(max(width // reduction, 4), width, 1)

    def forward(self, features: Tensor) -> Tensor:
        """Weighed features, (N, C, H, W)."""
        mean = features.mean((2, 3), keepdim=True)
        return features * torch.sigmoid(self.excite(F.relu(self.squeeze(mean))))


class SpatialAttention(nn.Module):
    """Places weighed by mean and largest value over channels, seen in a window of 7 × 7."""

    def __init__(self) -> None:
        super().__init__()
        self.weigh = nn.Conv2d(2, 1, 7, padding=3)

    def forward(self, features: Tensor) -> Tensor:
        """Weighed features, (N, C, H, W)."""
        seen = torch.cat([features.mean(1, keepdim=True), features.amax(1, keepdim=True)], 1)
        return features * torch.sigmoid(self.weigh(seen))


class AttentionBlock(nn.Module):
    """Two convolutions with both attentions, beside a shortcut.

    Args:
        inputs: Channels.
        outputs: Channels.
        stride: 2 halves the resolution.
    """

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )
        self.attention = nn.Sequential(ChannelAttention(outputs), SpatialAttention())
        self.shortcut: nn.Module = nn.Identity()
        if inputs != outputs or stride != 1:
            self.shortcut = nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs)
            )

    def forward(self, features: Tensor) -> Tensor:
        """(N, inputs, H, W) to (N, outputs, H / stride, W / stride)."""
        return F.relu(self.attention(self.body(features)) + self.shortcut(features))


class Gate(nn.Module):
    """Lets through of a skip what the coarser features ask for.

    Args:
        width: Channels of the skip and of the coarser features, raised to its resolution.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        hidden = width // 2
        self.of_skip = nn.Conv2d(width, hidden, 1, bias=False)
        self.of_coarse = nn.Conv2d(width, hidden, 1, bias=False)
        self.norm = nn.BatchNorm2d(hidden)
        self.open = nn.Conv2d(hidden, 1, 1)

    def forward(self, skip: Tensor, coarse: Tensor) -> Tensor:
        """The gated skip, (N, width, H, W)."""
        asked = F.relu(self.norm(self.of_skip(skip) + self.of_coarse(coarse)))
        return skip * torch.sigmoid(self.open(asked))


class AttentionResUNet(UShape):
    """The dual-attention ResUNet.

    Args:
        channels: Of the input.
        dropout: Share of channels dropped before the last layer.
        filters: Channels per resolution, from the input's on; each next one has half of it.
    """

    def __init__(
        self, channels: int, dropout: float = 0.0, filters: tuple[int, ...] = FILTERS
    ) -> None:
        super().__init__(
            channels,
            dropout,
            filters,
            stem=AttentionBlock,
            down=partial(AttentionBlock, stride=2),
            up=AttentionBlock,
            gate=Gate,
            raising="bilinear",
        )
