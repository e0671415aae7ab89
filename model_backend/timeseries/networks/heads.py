"""From numbers to logits: of an image, and of the sequence that it belongs to."""

from __future__ import annotations

import torch
from torch import Tensor, nn

HIDDEN_LOGIT = -1e4
"""Of what is no image: adds nothing to a sum of exponentials."""

SHARPNESS = 4.0
"""How near the smooth maximum over a sequence is to the maximum."""


def image_head(width: int) -> nn.Sequential:
    """Two dense layers, from numbers of an image to its logit."""
    return nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 1))


class SequenceHead(nn.Module):
    """A sequence shows a flood where one of its images does: a smooth maximum of their logits."""

    def __init__(self) -> None:
        super().__init__()
        self.shift = nn.Parameter(torch.zeros(()))

    def forward(self, logits: Tensor) -> Tensor:
        """Logits (places,).

        Args:
            logits: (places, slots) of all sensors, :data:`HIDDEN_LOGIT` where there is no image.
        """
        images = (logits > HIDDEN_LOGIT / 2).to(logits.dtype).sum(dim=1).clamp(min=1)
        largest = torch.logsumexp(SHARPNESS * logits, dim=1) - images.log()
        return largest / SHARPNESS + self.shift
