"""The model as it is trained and exported: input layers, network, temperature."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .architectures import build_network
from .inputs import InputLayers
from .spec import ModelSpec


class FloodModel(nn.Module):
    """Raw values in, logits of water out.

    Args:
        spec: What the model is made of.
        network: Called as ``network(channels, valid)``, gives logits (N, 1, H, W); None: built
            from the spec, with random weights.

    Attributes:
        spec: The same.
        inputs: :class:`model_backend.models.inputs.InputLayers`.
        network: The network.
        temperature: Float (1,), what logits are divided by before the sigmoid; fitted after
            training, 1 until then. :meth:`forward` does not apply it.
    """

    temperature: Tensor

    def __init__(self, spec: ModelSpec, network: nn.Module | None = None) -> None:
        super().__init__()
        self.spec = spec
        self.inputs = InputLayers(spec)
        self.network = network if network is not None else build_network(spec)
        self.register_buffer("temperature", torch.ones(1))

    def forward(self, raw: Tensor, valid: Tensor | None = None) -> Tensor:
        """Logits, not yet divided by the temperature.

        Args:
            raw: float (N, bands, H, W), any size; NaN: missing.
            valid: Pixels that count, bool (N, H, W); None: all. What ``raw`` holds elsewhere
                changes nothing. While training, batch norms take their moments over these alone.

        Returns:
            (N, 1, H, W).
        """
        return self.network(self.inputs(raw, valid), valid)

    def probability(self, raw: Tensor) -> Tensor:
        """Calibrated probability of water, (N, 1, H, W); what a model file computes."""
        return torch.sigmoid(self(raw) / self.temperature)
