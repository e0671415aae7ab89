"""What every architecture has in common: any size in, the same size out, and the mask."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .norm import Validity


class PaddedNetwork(nn.Module):
    """A network that takes images of any size.

    Args:
        body: (N, C, H, W) to (N, 1, H, W) where H and W divide by ``multiple``.
        multiple: Pixels.
        validity: Shared with the masked batch norms in ``body``.

    Attributes:
        weights_note: What came of the encoder's weights, for the log; may be empty.
    """

    def __init__(self, body: nn.Module, multiple: int, validity: Validity) -> None:
        super().__init__()
        self.body = body
        self.multiple = multiple
        self._validity = validity
        self.weights_note = ""

    def forward(self, images: Tensor, valid: Tensor | None = None) -> Tensor:
        """Logits.

        Args:
            images: (N, C, H, W), finite.
            valid: Pixels over which batch norms take their moments while training, bool
                (N, H, W); None: all.

        Returns:
            (N, 1, H, W).
        """
        height, width = images.shape[2], images.shape[3]
        bottom = (self.multiple - height % self.multiple) % self.multiple
        right = (self.multiple - width % self.multiple) % self.multiple
        # In a traced graph the sizes are values that change, so the padding is always there.
        if torch.jit.is_tracing() or bottom or right:
            images = F.pad(images, (0, right, 0, bottom), mode="replicate")
            if self.training:
                if valid is None:
                    valid = images.new_ones((len(images), height, width), dtype=torch.bool)
                valid = F.pad(valid, (0, right, 0, bottom), value=False)
            with self._validity.of(valid if self.training else None):
                return self.body(images)[:, :, :height, :width]
        with self._validity.of(valid if self.training else None):
            return self.body(images)


def freeze_unused(network: PaddedNetwork, channels: int) -> None:
    """Take weights that no output depends on out of training.

    Some decoders leave the last layers of their encoder unused; processes that train together
    would wait for the gradients of these.

    Args:
        network: Changed.
        channels: Of its input.
    """
    was_training = network.training
    network.eval()
    with torch.enable_grad():
        output = network(torch.zeros(1, channels, network.multiple, network.multiple))
        parameters = list(network.parameters())
        gradients = torch.autograd.grad(output.sum(), parameters, allow_unused=True)
    for parameter, gradient in zip(parameters, gradients):
        parameter.requires_grad_(gradient is not None)
    network.train(was_training)
