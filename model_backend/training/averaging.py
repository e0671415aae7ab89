"""A moving average of the weights: what is validated and kept.

It does what a smaller learning rate at the end would do, all the time, and costs one pass over the
weights per batch.
"""

from __future__ import annotations

import copy

import torch
from torch import nn


class WeightAverage:
    """Follows a model.

    Args:
        model: Whose weights and running moments are averaged.
        keep: Share of the old average that a step keeps, once there were enough steps.

    Attributes:
        model: A copy with the averaged weights, in evaluation mode.
        steps: Steps taken.
    """

    def __init__(self, model: nn.Module, keep: float) -> None:
        self.model = copy.deepcopy(model).eval().requires_grad_(False)
        self.keep = keep
        self.steps = 0

    @torch.no_grad()
    def update(self, model: nn.Module) -> None:
        """Take a step towards the model's present weights."""
        self.steps += 1
        # From the first steps on the average is of recent weights, not of the random ones.
        share = 1 - min(self.keep, self.steps / (self.steps + 9))
        ours, theirs = self._tensors(self.model), self._tensors(model)
        torch._foreach_lerp_(ours, theirs, share)
        for mine, other in zip(self.model.buffers(), model.buffers()):
            if not mine.is_floating_point():
                mine.copy_(other)

    @staticmethod
    def _tensors(model: nn.Module) -> list[torch.Tensor]:
        return [
            *(parameter.data for parameter in model.parameters()),
            *(buffer for buffer in model.buffers() if buffer.is_floating_point()),
        ]

    def state(self) -> dict[str, object]:
        """What a checkpoint keeps."""
        return {"steps": self.steps, "weights": self.model.state_dict()}

    def restore(self, state: dict) -> None:
        """Go on from a checkpoint."""
        self.steps = int(state["steps"])
        self.model.load_state_dict(state["weights"])
