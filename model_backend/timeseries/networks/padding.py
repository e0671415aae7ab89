"""Rows of images as a table of places and slots; what is no image is marked and counts nowhere."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass
class Padded:
    """A sensor's images by place and slot.

    Attributes:
        values: (places, slots, …).
        days: (places, slots), since the first image of the place.
        seen: (places, slots), 1: an image, 0: none.
    """

    values: Tensor
    days: Tensor
    seen: Tensor


def pad(values: Tensor, place: Tensor, slot: Tensor, days: Tensor, places: int) -> Padded:
    """Lay rows out by place and slot.

    Args:
        values: (images, …).
        place: int64 (images,).
        slot: int64 (images,).
        days: (images,).
        places: Number of places.
    """
    slots = int(slot.max()) + 1
    laid = values.new_zeros((places, slots, *values.shape[1:]))
    when, seen = days.new_zeros(places, slots), days.new_zeros(places, slots)
    laid = laid.index_put((place, slot), values)
    when = when.index_put((place, slot), days)
    seen = seen.index_put((place, slot), torch.ones_like(days))
    return Padded(laid, when, seen)
