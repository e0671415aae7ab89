"""The first layers of every model: raw values in, what the network wants out."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..protocol import HighwaterError
from ..sar.features import FEATURES, feature_inputs
from .features import POINTWISE, in_decibels, require_pointwise
from .spec import ModelSpec


class InputLayers(nn.Module):
    """Clip, derive, normalise and fill, as part of the graph.

    What is missing (not finite, or not valid) becomes its channel's mean. It is replaced before
    anything is computed with it, so that no bit of the result depends on what stood there.

    Args:
        spec: Of the model.

    Raises:
        HighwaterError: ``model.feature`` when a channel cannot be made from the bands pixel by
            pixel; ``feature.unknown`` or ``feature.inputs``.
    """

    def __init__(self, spec: ModelSpec) -> None:
        super().__init__()
        self._sources = [_source(channel.name, spec) for channel in spec.channels]
        self._names = [channel.name for channel in spec.channels]
        self._unit = spec.unit
        self._bands = spec.bands
        self._as_they_are = tuple(self._names) == spec.bands
        low = [channel.low for channel in spec.channels]
        high = [channel.high for channel in spec.channels]
        if spec.normalisation == "minmax":
            shift = [(top + bottom) / 2 for bottom, top in zip(low, high)]
            scale = [(top - bottom) / 2 for bottom, top in zip(low, high)]
        else:
            shift = [channel.mean for channel in spec.channels]
            scale = [channel.std for channel in spec.channels]
        self._constant("low", low)
        self._constant("high", high)
        self._constant("mean", [channel.mean for channel in spec.channels])
        self._constant("shift", shift)
        self._constant("factor", [1 / value for value in scale])

    def forward(self, raw: Tensor, valid: Tensor | None = None) -> Tensor:
        """Make the network's channels.

        Args:
            raw: Bands in the model's unit, (N, bands, H, W); NaN or infinite: missing.
            valid: Pixels that may be looked at, bool (N, H, W); None: all.

        Returns:
            Of the type of ``raw``, (N, channels, H, W), finite.
        """
        present = torch.isfinite(raw)
        if valid is not None:
            present = present & valid[:, None]
        # Nothing that is not a number takes part in arithmetic.
        raw = torch.where(present, raw, torch.zeros((), dtype=raw.dtype, device=raw.device))
        if not self._as_they_are:
            raw, present = self._derive(raw, present)
        clipped = torch.minimum(torch.maximum(raw, self.low), self.high)
        return (torch.where(present, clipped, self.mean) - self.shift) * self.factor

    def _derive(self, raw: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        planes, masks = [], []
        for name, source in zip(self._names, self._sources):
            parts = [raw[:, band : band + 1] for band in source]
            mask = present[:, source[0] : source[0] + 1]
            for band in source[1:]:
                mask = mask & present[:, band : band + 1]
            if name in self._bands:
                planes.append(parts[0])
            else:
                planes.append(POINTWISE[name]([in_decibels(part, self._unit) for part in parts]))
            masks.append(mask)
        return torch.cat(planes, 1), torch.cat(masks, 1)

    def _constant(self, name: str, values: list[float]) -> None:
        # The spec holds them; they follow the module to its device and are not weights.
        tensor = torch.tensor(values, dtype=torch.float32).reshape(1, -1, 1, 1)
        self.register_buffer(name, tensor, persistent=False)


def _source(name: str, spec: ModelSpec) -> list[int]:
    """Indices of the bands that a channel is made of."""
    if name in spec.bands:
        return [spec.bands.index(name)]
    inputs = feature_inputs(name, spec.bands)
    require_pointwise(name)
    if spec.unit == "stretched" and FEATURES[name].unit != "dB":
        raise HighwaterError(
            "model.feature",
            f"The derived band {name} needs calibrated backscatter, and these bands were"
            " stretched to each image's range.",
            f"Leave {name} out.",
        )
    return [spec.bands.index(band) for band in inputs]
