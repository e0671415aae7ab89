"""From a spec to a network."""

from __future__ import annotations

from torch import nn

from ...protocol.parameters import NetworkParameters
from ..spec import ModelSpec
from .network import PaddedNetwork
from .norm import Validity, convert_norms
from .small_unet import SmallUNet

_OWN = {"small_unet": SmallUNet}


def build_network(spec: ModelSpec, encoder_weights: str = "none") -> PaddedNetwork:
    """Build a network.

    Args:
        spec: What to build.
        encoder_weights: ``none``, ``imagenet``, or the path of a file.

    Returns:
        A module that takes (N, channels, H, W) of any H and W, and a mask, and gives logits
        (N, 1, H, W).

    Raises:
        HighwaterError: As :func:`check_network`, and where weights cannot be had.
    """
    check_network(
        NetworkParameters(spec.architecture, spec.encoder, encoder_weights, spec.norm, spec.dropout)
    )
    channels = len(spec.channels)
    body: nn.Module
    if spec.architecture in _OWN:
        body = _OWN[spec.architecture](channels, spec.dropout)
        multiple = body.multiple
    else:
        # Imported here: it takes seconds.
        from .smp_networks import build_smp

        body, multiple = build_smp(spec, encoder_weights)
    validity = Validity()
    return PaddedNetwork(convert_norms(body, spec.norm, validity), multiple, validity)


def check_network(parameters: NetworkParameters) -> None:
    """Refuse what cannot be built, before any work.

    Raises:
        HighwaterError: ``network.…``.
    """
