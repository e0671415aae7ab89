"""Parts of networks that a graph for images of any size cannot hold, made of parts that it can."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def make_exportable(module: nn.Module) -> nn.Module:
    """Replace what cannot be exported with sizes left open; weights are kept.

    - Average pooling to a grid of more than one cell (pspnet, upernet).
    - Position embeddings that are resampled with a filter (dpt).

    Args:
        module: The network; changed.

    Returns:
        The network.
    """
    for name, child in module.named_children():
        if isinstance(child, nn.AdaptiveAvgPool2d) and child.output_size not in (1, (1, 1)):
            setattr(module, name, GridPool(child.output_size))
        elif type(child).__name__ == "PSPBlock":
            setattr(module, name, PyramidLevel(child.pool[0].output_size, child.pool[1]))
        else:
            make_exportable(child)
    if _has_position_embeddings(module):
        # The class, not the instance's method: copies of the network keep it.
        module.__class__ = _any_size(type(module))
    return module


class GridPool(nn.AdaptiveAvgPool2d):
    """Average pooling to a grid; as two matrix products where a graph is traced."""

    def forward(self, input: Tensor) -> Tensor:
        """(N, C, H, W) to (N, C, rows, columns)."""
        if not torch.jit.is_tracing():
            return super().forward(input)
        size = self.output_size
        rows, columns = (size, size) if isinstance(size, int) else size
        vertical = _averages(input.shape[2], rows, input)
        horizontal = _averages(input.shape[3], columns, input)
        return vertical @ input @ horizontal.transpose(0, 1)


class PyramidLevel(nn.Module):
    """One level of a pyramid pooling module: pooled, convolved, raised again.

    Args:
        size: Cells of the grid.
        convolution: What follows the pooling.
    """

    def __init__(self, size: tuple[int, int], convolution: nn.Module) -> None:
        super().__init__()
        self.pool = nn.AdaptiveAvgPool2d(1) if size in (1, (1, 1)) else GridPool(size)
        self.convolution = convolution

    def forward(self, features: Tensor) -> Tensor:
        """(N, C, H, W) to (N, outputs, H, W)."""
        return F.interpolate(
            self.convolution(self.pool(features)),
            size=features.shape[2:],
            mode="bilinear",
            align_corners=True,
        )


def _averages(length: int, cells: int, like: Tensor) -> Tensor:
    """Weights (cells, length) that average the pixels each cell touches."""
    cell = torch.arange(cells, device=like.device)[:, None]
    pixel = torch.arange(length, device=like.device)[None]
    first = cell * length // cells
    end = ((cell + 1) * length + cells - 1) // cells
    inside = ((pixel >= first) & (pixel < end)).to(like.dtype)
    return inside / inside.sum(1, keepdim=True)


def _has_position_embeddings(module: nn.Module) -> bool:
    embeddings = getattr(module, "pos_embed", None)
    return (
        isinstance(embeddings, nn.Parameter)
        and getattr(module, "dynamic_img_size", False)
        and hasattr(module, "_pos_embed")
        and hasattr(module, "num_prefix_tokens")
    )


def _any_size(cls: type) -> type:
    """A vision transformer of timm whose position embeddings are resampled without a filter."""

    class AnySize(cls):
        def _pos_embed(self, x: Tensor) -> Tensor:
            batch, height, width, width_of_token = x.shape
            prefix = 0 if self.no_embed_class else self.num_prefix_tokens
            grid = self.patch_embed.grid_size
            embeddings = self.pos_embed[:, prefix:].reshape(1, grid[0], grid[1], -1)
            embeddings = F.interpolate(
                embeddings.permute(0, 3, 1, 2).float(),
                size=(height, width),
                mode="bicubic",
                align_corners=False,
            )
            embeddings = embeddings.flatten(2).transpose(1, 2).to(x.dtype)
            tokens = x.reshape(batch, height * width, width_of_token)
            first = [
                token.expand(batch, -1, -1)
                for token in (self.cls_token, getattr(self, "reg_token", None))
                if token is not None
            ]
            if self.no_embed_class:
                return self.pos_drop(torch.cat([*first, tokens + embeddings], 1))
            embeddings = torch.cat([self.pos_embed[:, :prefix].to(x.dtype), embeddings], 1)
            return self.pos_drop(torch.cat([*first, tokens], 1) + embeddings)

    AnySize.__name__ = AnySize.__qualname__ = cls.__name__
    return AnySize
