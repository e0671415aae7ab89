"""The same images mirrored and turned: a network's answers to all of them are averaged.

What is north or left tells nothing of a flood, and a network that has learned it by chance is
corrected by its own answers to the other views.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from .images import Images, SequenceBatch


def seen_from(values: Tensor, view: int) -> Tensor:
    """Images (…, side, side) as they are (view 0), or by another of a square's eight symmetries."""
    if view & 1:
        values = values.flip(-1)
    if view & 2:
        values = values.flip(-2)
    if view & 4:
        values = values.transpose(-2, -1)
    return values


def from_each_view(values: Tensor, views: int) -> Tensor:
    """Images (images, …, side, side) seen from each view: (views × images, …), view by view."""
    return torch.cat([seen_from(values, view) for view in range(views)])


def all_views(batch: SequenceBatch, views: int) -> SequenceBatch:
    """A batch in which every place stands once for each view, view by view.

    Args:
        batch: Places as they are.
        views: How many, from 1 to 8.
    """
    places = len(batch)

    def seen(images: Images) -> Images:
        repeated = {
            name: getattr(images, name).repeat(views)
            for name in ("slot", "days", "orbit", "cloud", "label")
        }
        return replace(
            images,
            values=from_each_view(images.values, views),
            place=torch.cat([images.place + places * view for view in range(views)]),
            **repeated,
        )

    return SequenceBatch(
        {sensor: seen(images) for sensor, images in batch.images.items()},
        batch.names * views,
        batch.label.repeat(views),
    )
