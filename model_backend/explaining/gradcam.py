"""Grad-CAM and Grad-CAM++ of a whole scene, gathered tile by tile.

Grad-CAM (Selvaraju et al. 2017) weighs the channels of a layer by the gradient of a score, summed
over cells (the mean is the same but for the scale, and would depend on the size of the scene),
Grad-CAM++ (Chattopadhyay et al. 2018) by the sum of its positive gradients, each with a factor
that comes of the second and third derivative of the score's exponential. The map is the positive
part of the weighted sum of the channels.

The score here is the mean logit of the pixels that are mapped as water (Vinogradova et al. 2020
take their sum; of a mean, the factors of Grad-CAM++ do not depend on the size of the scene). All
sums run over the scene: a tile adds the cells that are its own, with the gradients of all water in
it, so that every tile's map is made with the same weights.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from .layers import Watched
from .tiles import Tile


class ChannelWeights:
    """Gathers the weights of a layer's channels, in one round over the scene or two.

    For each tile :meth:`look`; with Grad-CAM++ then for each tile :meth:`weigh`.

    Args:
        watched: The network.
        threshold: Probability from which a pixel is water.
        plus: Grad-CAM++ rather than Grad-CAM.

    Attributes:
        water: Water pixels that were seen.
    """

    def __init__(self, watched: Watched, threshold: float, plus: bool) -> None:
        self._watched = watched
        self._threshold = threshold
        self._plus = plus
        self.water = 0
        self._gradients: Tensor | None = None  # Grad-CAM: sums over cells
        self._activations: Tensor | None = None  # Grad-CAM++: sums over cells
        self._positive: Tensor | None = None  # Grad-CAM++: weighted sums over cells

    @property
    def needs_second_round(self) -> bool:
        """Whether :meth:`weigh` is to be called."""
        return self._plus and self.water > 0

    def look(self, tile: Tile) -> None:
        """Take a tile; each once."""
        with torch.set_grad_enabled(not self._plus):
            logits, activations, water = self._run(tile)
            self.water += int((water & torch.from_numpy(tile.own)).sum())
            share = self._own_share(tile, activations)
            if self._plus:
                sums = (activations.double() * share).sum((0, 2, 3))
                self._activations = _added(self._activations, sums)
                return
            if not bool(water.any()):
                return
            found = self._watched.gradient(logits[water].sum(), activations)
        self._gradients = _added(self._gradients, (found.double() * share).sum((0, 2, 3)))

    def weigh(self, tile: Tile) -> None:
        """Take a tile of the second round."""
        assert self._activations is not None
        logits, activations, water = self._run(tile)
        if not bool(water.any()):
            return
        found = self._watched.gradient(logits[water].sum(), activations).double() / self.water
        share = self._own_share(tile, activations)
        factors = plus_factors(found, self._activations.reshape(1, -1, 1, 1))
        sums = (factors * found.clamp(min=0) * share).sum((0, 2, 3))
        self._positive = _added(self._positive, sums)

    def weights(self) -> Tensor:
        """One weight per channel, float32 (channels,); needs water."""
        if self._plus:
            assert self._positive is not None
            return self._positive.float()
        assert self._gradients is not None
        return (self._gradients / self.water).float()

    def _run(self, tile: Tile) -> tuple[Tensor, Tensor, Tensor]:
        image = torch.from_numpy(tile.image)[None]
        logits, activations = self._watched.run(image)
        logits = logits[0, 0]
        probability = torch.sigmoid(logits.detach() / self._watched.model.temperature)
        return logits, activations, (probability >= self._threshold) & torch.from_numpy(tile.valid)

    def _own_share(self, tile: Tile, activations: Tensor) -> Tensor:
        """Share of each cell of the layer that the tile's own pixels cover, (1, 1, h, w)."""
        own = torch.from_numpy(tile.own).double()[None, None]
        padded = _padded(own, self._watched)
        return F.adaptive_avg_pool2d(padded, activations.shape[2:])


def plus_factors(gradient: Tensor, activations: Tensor) -> Tensor:
    """The factors α of Grad-CAM++, for an exponential of the score.

    Args:
        gradient: Of the score, (1, channels, h, w).
        activations: Summed over all cells, (1, channels, 1, 1).

    Returns:
        g² / (2 g² + Σ A · g³), that is 1 / (2 + Σ A · g); 0 where that is not defined or where the
        gradient is not positive, which counts for nothing anyway.
    """
    below = 2 + activations * gradient
    fine = (gradient > 0) & (below > 0)
    return torch.where(fine, 1 / torch.where(fine, below, 1.0), 0.0)


@torch.no_grad()
def evidence_of(tile: Tile, watched: Watched, weights: Tensor) -> np.ndarray:
    """Map of one tile, not scaled.

    Returns:
        float32 (height, width), at least 0.
    """
    _, activations = watched.run(torch.from_numpy(tile.image)[None])
    coarse = (activations * weights.reshape(1, -1, 1, 1)).sum(1, keepdim=True).clamp(min=0)
    height, width = tile.valid.shape
    multiple = watched.model.network.multiple
    size = [-(-side // multiple) * multiple for side in (height, width)]
    fine = F.interpolate(coarse, size=size, mode="bilinear", align_corners=False)
    return fine[0, 0, :height, :width].numpy()


def _padded(plane: Tensor, watched: Watched) -> Tensor:
    """As the network pads its input, with 0."""
    multiple = watched.model.network.multiple
    bottom, right = (-side % multiple for side in plane.shape[2:])
    return F.pad(plane, (0, right, 0, bottom))


def _added(total: Tensor | None, sums: Tensor) -> Tensor:
    return sums if total is None else total + sums
