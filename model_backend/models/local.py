"""Which networks give the same for a pixel whatever the size of the image."""

from __future__ import annotations

ARCHITECTURES = ("small_unet", "unet", "unetplusplus", "linknet", "fpn")
ENCODERS = ("resnet", "resnext", "vgg", "densenet")
"""Convolutions alone: what is far away does not matter, and the norms of batches are fixed."""


def is_local(architecture: str, encoder: str, norm: str) -> bool:
    """Whether a network sees only what is near, and takes no means over the whole image.

    Args:
        architecture: One of :data:`model_backend.protocol.parameters.ARCHITECTURES`.
        encoder: Of segmentation_models_pytorch; empty: the architecture has its own.
        norm: One of :data:`model_backend.protocol.parameters.NORMS`.
    """
    return (
        norm == "batch"
        and architecture in ARCHITECTURES
        and (not encoder or encoder.startswith(ENCODERS))
    )
