"""What a model is made of: enough to build it again and to say what it wants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple


@dataclass(frozen=True)
class Channel:
    """One channel that enters the network: a band, or a derived band, clipped and scaled.

    Attributes:
        name: Of a raw band, or of one of :data:`model_backend.sar.features.FEATURES` that is
            computed from raw bands pixel by pixel inside the graph.
        low: Values below count as this.
        high: Values above count as this.
        mean: Over the valid pixels of the training part, after clipping; what no data is filled
            with.
        std: The same pixels' standard deviation; greater than 0.
    """

    name: str
    low: float
    high: float
    mean: float
    std: float


@dataclass(frozen=True)
class ModelSpec:
    """A model without its weights; JSON by :func:`model_backend.protocol.plain.to_plain`.

    Attributes:
        architecture: One of :data:`model_backend.protocol.parameters.ARCHITECTURES`.
        encoder: Encoder of segmentation_models_pytorch; empty for our own architectures.
        norm: One of ``NORMS``.
        dropout: Share of channels dropped before the last layer while training.
        bands: Raw bands, in the order of the input.
        channels: What enters the network, in order.
        optional: Bands that may be missing (NaN everywhere).
        normalisation: ``zscore`` or ``minmax`` (to −1 … 1), after clipping.
        unit: Of the polarisations; a code of :data:`model_backend.sar.units.NAMES`.
        pixel_size: Metres; None: unknown.
        tile: Side of the tiles that it was trained on, pixels.
    """

    architecture: str
    encoder: str
    norm: str
    dropout: float
    bands: Tuple[str, ...]
    channels: Tuple[Channel, ...]
    optional: Tuple[str, ...]
    normalisation: str
    unit: str
    pixel_size: Optional[float]
    tile: int
