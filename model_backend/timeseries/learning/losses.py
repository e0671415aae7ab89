"""What a training of sequences minimises."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from ...protocol.parameters import SequenceOptimisation
from ..networks.images import SequenceBatch
from ..networks.model import Logits

ALONE = 0.3
"""Weight of what each image says without the others, while training."""


class SequenceLoss:
    """Loss of images, and beside it that of whole sequences.

    What has no label counts nowhere. Where no image of a batch has one, the sequences' alone
    count.

    Args:
        optimisation: Which loss.
        flood_weight: Of a flooded image.
        dry_weight: Of a dry image.
    """

    def __init__(
        self, optimisation: SequenceOptimisation, flood_weight: float, dry_weight: float
    ) -> None:
        self._gamma = optimisation.focal_gamma if optimisation.loss == "focal" else 0.0
        self._sequences = optimisation.sequence_weight
        self._weights = dry_weight, flood_weight

    def __call__(self, logits: Logits, batch: SequenceBatch, alone: float = ALONE) -> Tensor:
        """Loss of a batch.

        Args:
            logits: Of the network.
            batch: With the labels.
            alone: Weight of what each image says without the others.
        """
        label = torch.cat([batch.images[sensor].label for sensor in logits.images])
        known = torch.isfinite(label)
        whole = torch.isfinite(batch.label)
        sequences = logits.sequences
        total = sequences.new_zeros(())
        if known.any():
            together = torch.cat(list(logits.images.values()))
            total = total + self._of_images(together[known], label[known])
        if known.any() and alone:
            apart = torch.cat(list(logits.alone.values()))
            total = total + alone * self._of_images(apart[known], label[known])
        if whole.any():
            weight = self._sequences if known.any() else 1.0
            total = total + weight * functional.binary_cross_entropy_with_logits(
                sequences[whole], batch.label[whole]
            )
        return total

    def _of_images(self, logits: Tensor, label: Tensor) -> Tensor:
        loss = functional.binary_cross_entropy_with_logits(logits, label, reduction="none")
        if self._gamma:
            loss = (1 - torch.exp(-loss)) ** self._gamma * loss
        dry, flooded = self._weights
        return (loss * torch.where(label > 0, flooded, dry)).mean()
