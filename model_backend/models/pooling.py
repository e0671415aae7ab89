"""Adaptive pooling as operations that a model file of any size can hold.

The exporter knows adaptive pooling only where the image's size is fixed. As two products with
matrices of averages it has any size, and the same result.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch
from torch import Tensor, nn


class AveragePooling(nn.Module):
    """Adaptive average pooling by matrix products.

    Args:
        rows: Of the result; None: those of the input.
        columns: As ``rows``.
    """

    def __init__(self, rows: int | None, columns: int | None) -> None:
        super().__init__()
        self.rows, self.columns = rows, columns

    def forward(self, maps: Tensor) -> Tensor:
        """Pool (N, C, H, W)."""
        if self.rows is not None:
            maps = torch.matmul(_averages(maps.shape[2], self.rows, maps), maps)
        if self.columns is not None:
            maps = torch.matmul(maps, _averages(maps.shape[3], self.columns, maps).transpose(0, 1))
        return maps


@contextlib.contextmanager
def exportable_pooling(network: nn.Module) -> Iterator[None]:
    """Adaptive average poolings of a network are replaced while the block runs."""
    replaced = []
    for parent in list(network.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.AdaptiveAvgPool2d):
                size = child.output_size
                rows, columns = size if isinstance(size, tuple) else (size, size)
                if (rows, columns) != (1, 1):  # one cell is a plain mean, which exports
                    setattr(parent, name, AveragePooling(rows, columns))
                    replaced.append((parent, name, child))
    try:
        yield
    finally:
        for parent, name, child in replaced:
            setattr(parent, name, child)


def _averages(length: int, cells: int, like: Tensor) -> Tensor:
    """Matrix (cells, length) that averages over the cells of adaptive pooling.

    Cell i reaches from floor(i · length / cells) to ceil((i + 1) · length / cells).
    """
    place = torch.arange(length, device=like.device)[None]
    cell = torch.arange(cells, device=like.device)[:, None]
    first = torch.div(cell * length, cells, rounding_mode="floor")
    last = torch.div((cell + 1) * length + (cells - 1), cells, rounding_mode="floor")
    inside = ((place >= first) & (place < last)).to(like.dtype)
    return inside / (last - first).to(like.dtype)
