"""Derived bands as operations of the graph; definitions as in :mod:`model_backend.sar.features`."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from ..protocol import HighwaterError
from ..sar.features import FEATURES
from ..sar.features import change as _change
from ..sar.features import ratio as _ratio

_SMALLEST = 1e-12  # linear units; far below the noise of any radar, and has a logarithm


def _difference(planes: Sequence[Tensor]) -> Tensor:
    return planes[0] - planes[1]


def _normalised_difference(planes: Sequence[Tensor]) -> Tensor:
    co, cross = planes
    return torch.tanh((cross - co) * (math.log(10) / 20))


def _intensity(planes: Sequence[Tensor]) -> Tensor:
    # Limits keep the squares of absurd decibels representable.
    co, cross = (torch.exp(plane.clamp(-150, 150) * (math.log(10) / 10)) for plane in planes)
    return torch.sqrt((co * co + cross * cross) / 2)


POINTWISE: dict[str, Callable[[Sequence[Tensor]], Tensor]] = {
    "NORMALISED_DIFFERENCE": _normalised_difference,
    "INTENSITY": _intensity,
    **{
        name: _difference
        for name, feature in FEATURES.items()
        if feature.function in (_ratio, _change)
    },
}
"""Derived bands that need one pixel only, made from (N, 1, H, W) planes, polarisations in dB."""


def require_pointwise(name: str) -> None:
    """Refuse a derived band that cannot be made inside the graph.

    Raises:
        HighwaterError: ``model.feature``.
    """
    if name not in POINTWISE:
        raise HighwaterError(
            "model.feature",
            f"The derived band {name} looks at neighbouring pixels and cannot be made inside the"
            " model.",
            f"Prepare the tiles with {name} as a band of its own.",
        )


def in_decibels(values: Tensor, unit: str) -> Tensor:
    """Values in the model's unit as decibels; those stretched to an image's range stay.

    Args:
        values: Finite, of any shape.
        unit: Code of :data:`model_backend.sar.units.NAMES`.
    """
    if unit == "db100":
        return values / 100
    if unit in ("power", "amplitude"):
        factor = (10 if unit == "power" else 20) / math.log(10)
        return torch.log(values.clamp(min=_SMALLEST)) * factor
    return values
