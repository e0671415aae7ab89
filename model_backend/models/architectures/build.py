"""From a spec to a network."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from ...protocol import HighwaterError
from ...protocol.parameters import ARCHITECTURES, NORMS, NetworkParameters
from ..spec import Channel, ModelSpec
from .attention_resunet import AttentionResUNet
from .network import PaddedNetwork, freeze_unused
from .norm import Validity, convert_norms
from .small_unet import SmallUNet

_OWN = {"small_unet": SmallUNet, "attention_resunet": AttentionResUNet}


def build_network(spec: ModelSpec, encoder_weights: str = "none") -> PaddedNetwork:
    """Build a network.

    Args:
        spec: What to build.
        encoder_weights: ``none``, ``imagenet``, or the path of a file.

    Returns:
        A module that takes (N, channels, H, W) of any H and W, and a mask, and gives logits
        (N, 1, H, W). Its ``weights_note`` says what came of ``encoder_weights``.

    Raises:
        HighwaterError: As :func:`check_network`; ``training.weights_unavailable`` where weights
            cannot be downloaded, ``network.weights_file`` where a file has none that fit.
    """
    body: nn.Module
    note = ""
    if spec.architecture in _OWN:
        body = _OWN[spec.architecture](len(spec.channels), spec.dropout)
        multiple = body.multiple
    else:
        # Imported here: it takes seconds.
        from .smp_networks import build_smp
        from .weights import downloading, load_file_into

        if encoder_weights == "imagenet":
            with downloading(spec.encoder):
                body, multiple = build_smp(spec, pretrained=True)
            note = f"The encoder {spec.encoder} starts with weights from ImageNet."
        else:
            body, multiple = build_smp(spec, pretrained=False)
            if encoder_weights != "none":
                note = load_file_into(body.encoder, Path(encoder_weights))
    validity = Validity()
    network = PaddedNetwork(convert_norms(body, spec.norm, validity), multiple, validity)
    network.weights_note = note
    if spec.architecture not in _OWN:
        freeze_unused(network, len(spec.channels))
    return network


def check_network(parameters: NetworkParameters) -> None:
    """Refuse what cannot be built, before any work.

    Raises:
        HighwaterError: ``network.architecture``, ``network.norm``, ``network.encoder``,
            ``network.combination``, ``network.no_encoder``, ``network.no_weights`` or
            ``network.weights_file``.
    """
    architecture, weights = parameters.architecture, parameters.encoder_weights
    for value, choices, what in (
        (architecture, ARCHITECTURES, "architecture"),
        (parameters.norm, NORMS, "norm"),
    ):
        if value not in choices:
            raise HighwaterError(
                f"network.{what}",
                f"There is no {what} “{value}”.",
                f"Choose from {', '.join(choices)}.",
            )
    if architecture in _OWN:
        if weights != "none":
            raise HighwaterError(
                "network.no_encoder",
                f"The architecture {architecture} has no encoder that weights could be loaded"
                " into.",
                "Choose the encoder weights “none”, or another architecture.",
            )
        return
    from .smp_networks import has_weights
    from .weights import check_file

    _try(parameters)
    if weights == "imagenet" and not has_weights(parameters.encoder):
        raise HighwaterError(
            "network.no_weights",
            f"There are no weights to download for the encoder {parameters.encoder}.",
            "Choose the encoder weights “none”, or give a file.",
        )
    if weights not in ("none", "imagenet"):
        check_file(Path(weights))


def _try(parameters: NetworkParameters) -> None:
    """Build the network without weights and run it at two sizes.

    On the device “meta”, which computes shapes and no values; a few encoders look at values while
    they are made, and are tried in earnest.
    """
    from .smp_networks import check_encoder, combination_error

    check_encoder(parameters.architecture, parameters.encoder)
    errors: list[Exception] = []
    for device in ("meta", "cpu"):
        try:
            # Whether one was tried must not change the random weights of what is built next.
            with torch.random.fork_rng(devices=[]), torch.device(device), torch.no_grad():
                network = build_network(_trial(parameters)).eval()
                for size in (network.multiple, 3 * network.multiple):
                    images = torch.zeros(1, 2, size, size)
                    if network(images).shape != (1, 1, size, size):
                        raise ValueError("the output has another size than the input")
            return
        except Exception as error:  # libraries raise of every kind for what does not fit
            errors.append(error)
    raise combination_error(parameters.architecture, parameters.encoder, errors[-1])


def _trial(parameters: NetworkParameters) -> ModelSpec:
    """A spec of two channels."""
    channels = tuple(Channel(name, -1.0, 1.0, 0.0, 1.0) for name in ("VV", "VH"))
    return ModelSpec(
        parameters.architecture,
        parameters.encoder,
        parameters.norm,
        parameters.dropout,
        ("VV", "VH"),
        channels,
        (),
        "zscore",
        "db",
        None,
        256,
    )
