"""From parameters to a loss."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn

from ...protocol.parameters import LossParameters
from .lovasz import lovasz_hinge
from .overlap import dice, focal_tversky, tversky
from .pixels import Pixels, pixels_of
from .pointwise import cross_entropy, focal


class Loss(nn.Module):
    """A loss over batches of tiles, computed in float32.

    Args:
        parameters: Which loss.
        positive_weight: Weight of water pixels against dry ones in cross-entropy and focal loss.
    """

    def __init__(self, parameters: LossParameters, positive_weight: float) -> None:
        super().__init__()
        self._function = _functions(parameters, positive_weight)[parameters.loss]

    def forward(self, logits: Tensor, label: Tensor, tile_weights: Tensor | None = None) -> Tensor:
        """The loss of a batch.

        Args:
            logits: (N, 1, H, W).
            label: uint8 (N, H, W): 0 dry, 1 water, 255 invalid.
            tile_weights: (N,); None: 1 each.

        Returns:
            float32 without dimension; 0, with zero gradients, where no pixel is valid.
        """
        return self._function(pixels_of(logits, label, tile_weights))


def build_loss(parameters: LossParameters, positive_weight: float = 1.0) -> Loss:
    """Build a loss.

    Args:
        parameters: Which loss; its ``water_weight`` is not looked at.
        positive_weight: The resolved weight of water pixels, greater than 0.
    """
    return Loss(parameters, positive_weight)


def _functions(p: LossParameters, water_weight: float) -> dict[str, Callable[[Pixels], Tensor]]:
    share = p.bce_weight

    def bce_of(pixels: Pixels) -> Tensor:
        return cross_entropy(pixels, water_weight)

    def focal_of(pixels: Pixels) -> Tensor:
        return focal(pixels, water_weight, p.focal_gamma)

    def dice_of(pixels: Pixels) -> Tensor:
        return dice(pixels, p.smooth)

    def tversky_of(pixels: Pixels) -> Tensor:
        return tversky(pixels, p.tversky_alpha, p.tversky_beta, p.smooth)

    def focal_tversky_of(pixels: Pixels) -> Tensor:
        return focal_tversky(pixels, p.tversky_alpha, p.tversky_beta, p.tversky_gamma, p.smooth)

    def sum_of(first: Callable[[Pixels], Tensor]) -> Callable[[Pixels], Tensor]:
        return lambda pixels: share * first(pixels) + (1 - share) * dice_of(pixels)

    return {
        "bce": bce_of,
        "dice": dice_of,
        "bce_dice": sum_of(bce_of),
        "focal": focal_of,
        "focal_dice": sum_of(focal_of),
        "tversky": tversky_of,
        "focal_tversky": focal_tversky_of,
        "lovasz": lovasz_hinge,
    }
