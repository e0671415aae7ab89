"""Scores of one validation, pooled over the valid pixels of all its tiles."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ..models.sums import sum_type

BINS = 512


@dataclass(frozen=True)
class ValidationScores:
    """What an epoch is judged by.

    Attributes:
        loss: Mean over batches, weighted by valid pixels.
        iou: Of water, at the threshold of highest F1.
        f1: The same.
        threshold: That one.
        iou_half: IoU at .5.
    """

    loss: float
    iou: float
    f1: float
    threshold: float
    iou_half: float


class Validation:
    """Counts probabilities by class in fixed memory, on the device.

    Args:
        device: Where logits are.
    """

    def __init__(self, device: torch.device) -> None:
        self._counts = torch.zeros(2 * BINS + 1, dtype=torch.int64, device=device)
        self._loss = torch.zeros(2, dtype=sum_type(device), device=device)

    def add(self, logits: Tensor, label: Tensor, loss: Tensor) -> None:
        """Count a batch.

        Args:
            logits: (N, 1, H, W).
            label: uint8 (N, H, W), 255 invalid.
            loss: Of the batch.
        """
        valid = label != 255
        place = (torch.sigmoid(logits[:, 0].float()) * BINS).long().clamp_(0, BINS - 1)
        place = torch.where(valid, place + BINS * label.long(), 2 * BINS)
        self._counts += torch.bincount(place.flatten(), minlength=2 * BINS + 1)
        pixels = valid.sum()
        self._loss += torch.stack([loss.to(self._loss.dtype) * pixels, pixels.to(self._loss.dtype)])

    def tensors(self) -> list[Tensor]:
        """What several processes add up."""
        return [self._counts, self._loss]

    def scores(self) -> ValidationScores:
        """Scores of everything counted; waits for the device."""
        counts = self._counts[: 2 * BINS].reshape(2, BINS).cpu().double()
        total, pixels = self._loss.cpu().double().tolist()
        # From each bin's lower edge on a pixel counts as water.
        called = counts.flip(1).cumsum(1).flip(1)
        alarms, hits = called[0], called[1]
        water = counts[1].sum()
        f1 = 2 * hits / (hits + alarms + water).clamp(min=1)
        iou = hits / (alarms + water).clamp(min=1)
        best = int(f1[1:].argmax()) + 1
        return ValidationScores(
            loss=total / pixels if pixels else 0.0,
            iou=float(iou[best]),
            f1=float(f1[best]),
            threshold=best / BINS,
            iou_half=float(iou[BINS // 2]),
        )
