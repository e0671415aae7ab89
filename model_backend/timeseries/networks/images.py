"""Images of several places in one batch, without padding."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Dict

import torch
from torch import Tensor


@dataclass
class Images:
    """Images of one sensor, one after the other, place by place and in the order of time.

    Attributes:
        values: float32 (images, bands, side, side), NaN where there is no data.
        place: int64 (images,), number of the place within the batch.
        slot: int64 (images,), number of the image within its place.
        days: float32 (images,), since the first image of the place.
        orbit: int64 (images,), code of the direction; 0: unknown, or an optical image.
        cloud: float32 (images,), share of clouds, 0 to 1; NaN: unknown, or a radar image.
        label: float32 (images,), 1: a flood is seen, 0: none; NaN: not said.
    """

    values: Tensor
    place: Tensor
    slot: Tensor
    days: Tensor
    orbit: Tensor
    cloud: Tensor
    label: Tensor

    def __len__(self) -> int:
        return len(self.values)

    def to(self, device: torch.device) -> Images:
        """The same on a device."""
        return Images(**{item.name: getattr(self, item.name).to(device) for item in fields(self)})


@dataclass
class SequenceBatch:
    """Some places.

    Attributes:
        images: By sensor; a sensor without images is missing.
        names: Of the places.
        label: float32 (places,), 1: a flood happens in the sequence, 0: none; NaN: not said.
    """

    images: Dict[str, Images]
    names: tuple[str, ...]
    label: Tensor

    def __len__(self) -> int:
        return len(self.names)

    def to(self, device: torch.device) -> SequenceBatch:
        """The same on a device."""
        moved = {sensor: images.to(device) for sensor, images in self.images.items()}
        return SequenceBatch(moved, self.names, self.label.to(device))
