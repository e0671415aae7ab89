"""The architectures of segmentation_models_pytorch, made from a spec."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass, field
from typing import Any

from torch import nn

from ...protocol import HighwaterError
from ..spec import ModelSpec
from ..torchvision_shim import allow_torchvision_without_kernels
from .exportable import make_exportable

allow_torchvision_without_kernels()

import segmentation_models_pytorch as smp  # noqa: E402
import timm  # noqa: E402


@dataclass(frozen=True)
class Recipe:
    """How one of the architectures is made.

    Attributes:
        name: Class in segmentation_models_pytorch.
        options: Passed to it; its own dropout is off, ours comes before the last layer.
        strides: Output strides of the encoder to try, the best first; empty: as it is.
        pools: Times that the decoder halves the encoder's coarsest features once more.
    """

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    strides: tuple[int, ...] = ()
    pools: int = 0


RECIPES = {
    "unet": Recipe("Unet"),
    "unetplusplus": Recipe("UnetPlusPlus"),
    "manet": Recipe("MAnet"),
    "linknet": Recipe("Linknet"),
    "fpn": Recipe("FPN", {"decoder_dropout": 0.0}),
    "pspnet": Recipe("PSPNet", {"psp_dropout": 0.0}),
    "deeplabv3": Recipe("DeepLabV3", {"decoder_aspp_dropout": 0.0}, strides=(8, 16)),
    "deeplabv3plus": Recipe("DeepLabV3Plus", {"decoder_aspp_dropout": 0.0}, strides=(16, 8)),
    "pan": Recipe("PAN", strides=(16, 32), pools=3),
    "upernet": Recipe("UPerNet"),
    "segformer": Recipe("Segformer"),
    "dpt": Recipe("DPT", {"dynamic_img_size": True}),
}
# What the libraries raise for combinations that they do not have; downloads raise others.
_DOES_NOT_FIT = (
    *(ValueError, KeyError, TypeError, NotImplementedError, AttributeError, AssertionError),
)
_LEAST_MULTIPLE = 32  # pixels
_VISION_TRANSFORMER = "tu-vit_tiny_patch16_224"


def build_smp(spec: ModelSpec, pretrained: bool) -> tuple[nn.Module, int]:
    """Build one of the architectures.

    Args:
        spec: What to build.
        pretrained: Whether the encoder gets the weights that its library downloads.

    Returns:
        The network, for sizes that divide by the second value.

    Raises:
        HighwaterError: ``network.encoder`` or ``network.combination``.
        Exception: Whatever a download raises.
    """
    check_encoder(spec.architecture, spec.encoder)
    recipe = RECIPES[spec.architecture]
    options = dict(recipe.options)
    if spec.architecture == "dpt":
        options["img_size"] = max(32, math.ceil(spec.tile / 32) * 32)
    errors: list[Exception] = []
    for stride in recipe.strides or (0,):
        if stride:
            options["encoder_output_stride"] = stride
        try:
            body = _create(recipe.name, spec, pretrained, options)
        except _DOES_NOT_FIT as error:
            errors.append(error)
            continue
        return _with_dropout(make_exportable(body), spec), _multiple(body, recipe)
    raise combination_error(spec.architecture, spec.encoder, errors[-1])


def check_encoder(architecture: str, encoder: str) -> None:
    """Refuse an encoder that does not exist, or that the architecture does not take.

    Raises:
        HighwaterError: ``network.encoder`` or ``network.combination``.
    """
    known = (
        timm.is_model(encoder[3:].split(".")[0])
        if encoder.startswith("tu-")
        else encoder in smp.encoders.get_encoder_names()
    )
    if not known:
        raise HighwaterError(
            "network.encoder",
            f"There is no encoder “{encoder}”.",
            "Choose one of segmentation_models_pytorch, such as resnet18, or write tu- before the"
            " name of one of timm.",
        )
    if architecture == "dpt" and not encoder.startswith("tu-"):
        raise combination_error(architecture, encoder, ValueError("not an encoder of timm"))


def combination_error(architecture: str, encoder: str, error: Exception) -> HighwaterError:
    """The refusal of an architecture with this encoder."""
    remedy = "Choose another encoder, such as resnet18, which goes with every architecture but dpt."
    if architecture == "dpt":
        remedy = (
            "It takes vision transformers with patches of 16 pixels, such as"
            f" {_VISION_TRANSFORMER}."
        )
    return HighwaterError(
        "network.combination",
        f"The architecture {architecture} cannot be made with the encoder {encoder}.",
        remedy,
        repr(error),
    )


def has_weights(encoder: str) -> bool:
    """Whether weights for this encoder can be downloaded."""
    if encoder.startswith("tu-"):
        return timm.is_model_pretrained(encoder[3:])
    return bool(_settings(encoder))


def _create(name: str, spec: ModelSpec, pretrained: bool, options: dict[str, Any]) -> nn.Module:
    weights: bool | str | None = None
    if pretrained and spec.encoder.startswith("tu-"):
        weights = True
    elif pretrained:
        settings = _settings(spec.encoder)
        weights = "imagenet" if "imagenet" in settings else next(iter(settings))
    with warnings.catch_warnings():
        # Of names that the library will drop, and of arguments that it passes to itself.
        warnings.simplefilter("ignore")
        return getattr(smp, name)(
            encoder_name=spec.encoder,
            encoder_weights=weights,
            in_channels=len(spec.channels),
            classes=1,
            **options,
        )


def _settings(encoder: str) -> dict[str, Any]:
    return smp.encoders.encoders[encoder]["pretrained_settings"] or {}


def _with_dropout(body: Any, spec: ModelSpec) -> nn.Module:
    if spec.architecture == "dpt":
        for module in body.segmentation_head.modules():
            if isinstance(module, nn.Dropout):
                module.p = spec.dropout
    else:
        body.segmentation_head = nn.Sequential(nn.Dropout2d(spec.dropout), body.segmentation_head)
    return body


def _multiple(body: Any, recipe: Recipe) -> int:
    """Pixels that sizes must divide by.

    At least 32: encoders may halve further than the decoder looks, and dpt halves its tokens.
    """
    return max(int(body.encoder.output_stride) * 2**recipe.pools, _LEAST_MULTIPLE)
