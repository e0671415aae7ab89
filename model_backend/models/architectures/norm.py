"""Norms: batch norm that leaves invalid pixels out, group and instance norm."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .masked_moments import masked_batch_norm

_GROUP = 8  # groups of a group norm, or as many of it as divide the channels


@dataclass(frozen=True)
class Mask:
    """Which pixels of a feature map count.

    Attributes:
        plane: bool (N, 1, h, w).
        valid: Flat indices of those that count, int64.
        invalid: Flat indices of the others.
    """

    plane: Tensor
    valid: Tensor
    invalid: Tensor


class Validity:
    """The mask of the batch that is in the network now; shared by all its norms."""

    def __init__(self) -> None:
        self._valid: Tensor | None = None
        self._masks: dict[tuple[int, int], Mask | None] = {}

    @contextlib.contextmanager
    def of(self, valid: Tensor | None) -> Iterator[None]:
        """Let norms see this mask inside the block.

        Args:
            valid: bool (N, H, W); None: every pixel counts.
        """
        self._valid = None if valid is None or bool(valid.all()) else valid
        self._masks = {}
        try:
            yield
        finally:
            self._valid, self._masks = None, {}

    def at(self, height: int, width: int) -> Mask | None:
        """The mask of a feature map of this size; None: every pixel counts.

        A cell counts where any of its pixels does.
        """
        if self._valid is None:
            return None
        if (height, width) not in self._masks:
            self._masks[height, width] = self._shrink(height, width)
        return self._masks[height, width]

    def _shrink(self, height: int, width: int) -> Mask | None:
        assert self._valid is not None
        plane = self._valid[:, None]
        if plane.shape[2:] != (height, width):
            plane = F.adaptive_max_pool2d(plane.float(), (height, width)) > 0
        flat = plane.flatten()
        invalid = (~flat).nonzero()[:, 0]
        if not len(invalid):
            return None
        return Mask(plane, flat.nonzero()[:, 0], invalid)

    def __deepcopy__(self, memo: dict) -> Validity:
        # A mask belongs to a batch, not to a network; norms of one copy share one object.
        return memo.setdefault(id(self), Validity())


class MaskedBatchNorm2d(nn.BatchNorm2d):
    """Batch norm whose moments, running ones too, are those of valid pixels.

    Without a mask it is torch's batch norm. With fewer than two valid values per channel there
    is no variance; the running moments serve then and stay as they are.

    Args:
        features: Channels.
        validity: The mask's holder.
        eps: Added to the variance.
        momentum: Of the running moments.
    """

    def __init__(
        self, features: int, validity: Validity, eps: float = 1e-5, momentum: float | None = 0.1
    ) -> None:
        super().__init__(features, eps, momentum)
        self._validity = validity

    def forward(self, input: Tensor) -> Tensor:
        """(N, C, H, W), normalised."""
        if not self.training:
            return super().forward(input)
        mask = self._validity.at(input.shape[2], input.shape[3])
        count = len(mask.valid) if mask is not None else input.numel() // input.shape[1]
        if count < 2:
            return F.batch_norm(
                input, self.running_mean, self.running_var, self.weight, self.bias, eps=self.eps
            )
        if mask is None:
            return super().forward(input)
        output, mean, variance = masked_batch_norm(input, mask, self.weight, self.bias, self.eps)
        self._remember(mean, variance, count)
        return output

    @torch.no_grad()
    def _remember(self, mean: Tensor, variance: Tensor, count: int) -> None:
        if self.running_mean is None:
            return
        self.num_batches_tracked.add_(1)
        share = self.momentum
        if share is None:  # a plain average over all batches
            share = 1 / float(self.num_batches_tracked)
        self.running_mean.lerp_(mean, share)
        self.running_var.lerp_(variance * (count / (count - 1)), share)


class GroupNorm(nn.GroupNorm):
    """Group norm that takes a map of a single value, too: it becomes the bias."""

    def forward(self, input: Tensor) -> Tensor:
        """(N, C, H, W), normalised."""
        return torch.group_norm(input, self.num_groups, self.weight, self.bias, self.eps)


def convert_norms(module: nn.Module, norm: str, validity: Validity) -> nn.Module:
    """Replace every batch norm in a network; weights are kept.

    Args:
        module: The network; changed.
        norm: ``batch``, ``group`` or ``instance``.
        validity: What masked batch norms look at.

    Returns:
        The network.
    """
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            setattr(module, name, _converted(child, norm, validity))
        else:
            convert_norms(child, norm, validity)
    return module


def _converted(old: nn.BatchNorm2d, norm: str, validity: Validity) -> nn.Module:
    new: nn.Module
    if norm == "batch":
        new = MaskedBatchNorm2d(old.num_features, validity, old.eps, old.momentum)
        new.load_state_dict(
            {name: value for name, value in old.state_dict().items() if name in new.state_dict()}
        )
    else:
        # Instance norm as one group per channel, which torch computes channels-last.
        groups = math.gcd(old.num_features, _GROUP) if norm == "group" else old.num_features
        new = GroupNorm(groups, old.num_features, old.eps)
        if old.affine:
            new.load_state_dict({"weight": old.weight, "bias": old.bias})
    # Norms of timm hold the activation that follows.
    extra = [child for child in old.children() if not isinstance(child, nn.Identity)]
    return nn.Sequential(new, *extra) if extra else new
