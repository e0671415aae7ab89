"""From raw values to what an encoder sees: each image, and how it differs from its place."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..spec import LOGARITHMIC, ORBITS, SequenceBand

LEAST = 1e-3
"""Sum of weights below which there is nothing to compare with."""


class ImageFeatures(nn.Module):
    """Clips, normalises, and compares each image with the mean of its place.

    The mean over time is taken twice: over the images of the same orbit direction, from which the
    surface looks alike, and over all. What a flood changes is then there to see whatever the
    place looks like. How much a cell of an image counts in the mean is learned: a cloud should
    count little.

    Args:
        bands: Of the sensor.
        unit: Of their values.
    """

    low: Tensor
    high: Tensor
    mean: Tensor
    deviation: Tensor

    def __init__(self, bands: tuple[SequenceBand, ...], unit: str) -> None:
        super().__init__()
        self._logarithmic = unit == LOGARITHMIC
        for name in ("low", "high", "mean", "deviation"):
            values = torch.tensor([getattr(band, name) for band in bands], dtype=torch.float32)
            self.register_buffer(name, values.view(1, -1, 1, 1))
        self.clear = nn.Conv2d(len(bands), 1, 1)
        nn.init.zeros_(self.clear.weight)
        nn.init.zeros_(self.clear.bias)

    def forward(
        self, raw: Tensor, place: Tensor, places: int, orbit: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Features and validity.

        Args:
            raw: float32 (images, bands, side, side), NaN where there is no data.
            place: int64 (images,).
            places: Number of places.
            orbit: int64 (images,).

        Returns:
            float32 (images, channels, side, side), 0 where there is no data; and float32
            (images, 1, side, side), 1 where all bands have data.
        """
        valid = torch.isfinite(raw).all(dim=1, keepdim=True).to(raw.dtype)
        # Not times 0: that would leave NaN as it is.
        known = torch.where(valid > 0, raw, self.high)
        values = torch.minimum(torch.maximum(known, self.low), self.high)
        if self._logarithmic:
            values = values.log()
        values = (values - self.mean) / self.deviation * valid
        weight = torch.sigmoid(self.clear(values)) * valid
        own = place * len(ORBITS) + orbit
        of_orbit = _mean_over_time(values, weight, own, places * len(ORBITS))
        of_place = _mean_over_time(values, weight, place, places)
        differences = [(values - of_orbit) * valid, (values - of_place) * valid]
        return torch.cat([values, *differences, valid], dim=1), valid


def _mean_over_time(values: Tensor, weight: Tensor, group: Tensor, groups: int) -> Tensor:
    """For each image, the weighted mean of its group; 0 where nothing of the group has data."""
    belongs = (group[:, None] == torch.arange(groups, device=group.device)).to(values.dtype)
    total = (belongs.t() @ (values * weight).flatten(1)).view(groups, *values.shape[1:])
    seen = (belongs.t() @ weight.flatten(1)).view(groups, 1, *values.shape[2:])
    mean = total / seen.clamp(min=LEAST)
    return (belongs @ mean.flatten(1)).view(values.shape)
