"""The encoder that all images of a sensor share."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..spec import ORBITS

GROUPS = 8
STAGES = (24, 48, 96)
"""Channels after each halving of the image."""

CONTEXT = len(ORBITS) + 3
"""Numbers that are known of an image besides its pixels."""

KINDS = 24
"""Kinds of surface and change of which the share of cells is taken."""

REACH = 2
"""Steps between the cells that the second look at them takes in: water is many cells together, a
dark cell by itself is speckle."""

FEWEST = 1e-3
"""Share of the cells below which two shares are alike."""


def block(inside: int, outside: int, stride: int) -> nn.Sequential:
    """Convolution, normalisation of each image by itself, and rectifier.

    No batch normalisation: what one image gives must not depend on which others are beside it.
    """
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride, padding=1, bias=False),
        nn.GroupNorm(GROUPS, outside),
        nn.ReLU(inplace=True),
    )


class Shares(nn.Module):
    """Share of the cells that look like each of some kinds, such as “fallen below the mean”.

    It sees little around a cell and forgets where it is: what remains is how much of the place a
    flood covers, which a few places are enough to learn.

    Args:
        channels: Of the image's features.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.kinds = nn.Sequential(
            nn.Conv2d(channels, KINDS, 3, padding=1),
            nn.ReLU(inplace=True),
            nn.Conv2d(KINDS, KINDS, 3, padding=REACH, dilation=REACH),
            nn.ReLU(inplace=True),
            nn.Conv2d(KINDS, KINDS, 1),
            nn.Sigmoid(),
        )

    def forward(self, features: Tensor, valid: Tensor) -> Tensor:
        """Logarithms of the shares: (images, :data:`KINDS`); arguments as of :class:`Encoder`."""
        # Four cells together: less speckle, and a quarter of the work.
        features, valid = (nn.functional.avg_pool2d(maps, 2) for maps in (features, valid))
        cells = valid.sum(dim=(2, 3)).clamp(min=1)
        share = (self.kinds(features) * valid).sum(dim=(2, 3)) / cells
        return (share + FEWEST).log()


class Encoder(nn.Module):
    """From an image to a row of numbers.

    Args:
        channels: Of the image's features.
        width: Numbers of the row.
        dropout: Share of them that is dropped while training.
    """

    def __init__(self, channels: int, width: int, dropout: float) -> None:
        super().__init__()
        sizes = (channels, *STAGES)
        self.stages = nn.Sequential(
            *(block(inside, outside, 2) for inside, outside in zip(sizes, sizes[1:])),
            block(STAGES[-1], STAGES[-1], 1),
        )
        self.shares = Shares(channels)
        self.row = nn.Sequential(
            nn.Linear(2 * STAGES[-1] + KINDS + CONTEXT, width), nn.ReLU(), nn.Dropout(dropout)
        )

    def forward(self, features: Tensor, valid: Tensor, context: Tensor) -> Tensor:
        """Rows of numbers.

        Args:
            features: (images, channels, side, side).
            valid: (images, 1, side, side), 1 where there is data.
            context: (images, :data:`CONTEXT`), see :func:`context_of`.

        Returns:
            (images, width).
        """
        seen = [pooled(self.stages(features), valid), self.shares(features, valid), context]
        return self.row(torch.cat(seen, dim=1))


def pooled(maps: Tensor, valid: Tensor) -> Tensor:
    """Mean and maximum of each channel over the cells with data: (images, 2 × channels).

    Args:
        maps: (images, channels, rows, columns), a halving of the image as many times as wanted.
        valid: (images, 1, side, side).
    """
    factor = valid.shape[-1] // maps.shape[-1]
    share = nn.functional.avg_pool2d(valid, factor)
    mean = (maps * share).sum(dim=(2, 3)) / share.sum(dim=(2, 3)).clamp(min=1e-3)
    largest = (maps * (share > 0).to(maps.dtype)).amax(dim=(2, 3))
    return torch.cat([mean, largest], dim=1)


def context_of(valid: Tensor, orbit: Tensor, cloud: Tensor) -> Tensor:
    """What is known of images besides their pixels: (images, :data:`CONTEXT`).

    Args:
        valid: (images, 1, side, side).
        orbit: int64 (images,).
        cloud: (images,), NaN: unknown.
    """
    known = torch.isfinite(cloud)
    columns = [
        valid.mean(dim=(1, 2, 3)),
        torch.where(known, cloud, torch.zeros_like(cloud)),
        known.to(valid.dtype),
        *((orbit == code).to(valid.dtype) for code in range(len(ORBITS))),
    ]
    return torch.stack(columns, dim=1)
