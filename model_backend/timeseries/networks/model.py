"""A network for sequences with its normalisation and its temperature."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from ..spec import SENSORS, SequenceSpec
from .attention import AttentionOverTime
from .convlstm import ConvLstmPair
from .heads import SequenceHead
from .images import Images, SequenceBatch
from .padding import Padded, pad
from .views import all_views, from_each_view

NETWORKS: dict[str, Callable[[SequenceSpec], Any]] = {
    "attention": AttentionOverTime,
    "convlstm": ConvLstmPair,
}


class Logits(NamedTuple):
    """What a network says of some places, not calibrated.

    Attributes:
        images: (images,) of each sensor that has images, in their order.
        sequences: (places,).
        alone: As ``images``, what each image says without the others. It is a part of ``images``,
            and learned by itself as well: otherwise the encoder of one sensor may learn nothing
            where the other one tells, and a flood be smeared over the images beside it.
    """

    images: dict[str, Tensor]
    sequences: Tensor
    alone: dict[str, Tensor]


class SequenceModel(nn.Module):
    """Says of each image, and of the sequence, whether there is a flood.

    Args:
        spec: Of the network.

    Attributes:
        shift: What is added to logits of images: a loss in which both classes weigh the same
            makes floods look as frequent as dry images. 0 while training.
        temperature: What they are divided by then to be calibrated; 1 while training.
        sequence_temperature: The same of whole sequences.
    """

    shift: Tensor
    temperature: Tensor
    sequence_temperature: Tensor

    def __init__(self, spec: SequenceSpec) -> None:
        super().__init__()
        self.spec = spec
        self.network = NETWORKS[spec.architecture](spec)
        self.sequence = SequenceHead()
        self.register_buffer("shift", torch.zeros(()))
        self.register_buffer("temperature", torch.ones(()))
        self.register_buffer("sequence_temperature", torch.ones(()))

    def forward(self, batch: SequenceBatch) -> Logits:
        """Look at some places."""
        parts: dict[str, Padded] = {}
        alone: dict[str, Tensor] = {}
        for sensor in self.spec.sensors:
            images = batch.images.get(sensor)
            if images is not None:
                rows = self.network.encode(
                    sensor, images.values, images.place, len(batch), images.orbit, images.cloud
                )
                alone[sensor] = self.network.each_alone(sensor, rows)
                parts[sensor] = pad(rows, images.place, images.slot, images.days, len(batch))
        table = {
            sensor: context + _laid(alone[sensor], batch.images[sensor], context)
            for sensor, context in self.network.over_time(parts).items()
        }
        logits = {
            sensor: values[batch.images[sensor].place, batch.images[sensor].slot]
            for sensor, values in table.items()
        }
        return Logits(logits, self.sequence(torch.cat(list(table.values()), dim=1)), alone)

    def from_all_views(self, batch: SequenceBatch) -> Logits:
        """Look at some places from all views of the network; what a model file says, too."""
        views = self.spec.views
        seen = self(all_views(batch, views))

        def mean(values: Tensor) -> Tensor:
            return values.view(views, -1).mean(dim=0)

        return Logits(
            {sensor: mean(values) for sensor, values in seen.images.items()},
            mean(seen.sequences),
            {sensor: mean(values) for sensor, values in seen.alone.items()},
        )


def _laid(values: Tensor, images: Images, like: Tensor) -> Tensor:
    """Numbers (images,) by place and slot, 0 elsewhere; of the form of ``like``."""
    return torch.zeros_like(like).index_put((images.place, images.slot), values)


class SequenceGraph(nn.Module):
    """What a model file computes: the calibrated probabilities of one place.

    Args:
        model: Trained.
    """

    def __init__(self, model: SequenceModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """Probabilities.

        Args:
            inputs: For each sensor of the network: ``values`` (images, bands, side, side), NaN
                where there is no data; ``days`` (images,), in the order of time; ``seen``
                (images,), 0 for a place holder where the sensor has no image; and ``orbit``
                int64 (images,) of radar images, or ``cloud`` (images,) of optical ones.

        Returns:
            (images,) of each sensor, then (1,) of the sequence.
        """
        network, parts, alone = self.model.network, {}, {}
        views = self.model.spec.views
        for number, sensor in enumerate(self.model.spec.sensors):
            values, days, seen, further = inputs[4 * number : 4 * number + 4]
            nowhere = torch.zeros_like(days, dtype=torch.int64)
            radar = sensor == SENSORS[0]
            orbit = further if radar else nowhere
            cloud = torch.full_like(days, torch.nan) if radar else further
            hidden = torch.full_like(values, torch.nan)
            values = torch.where(seen[:, None, None, None] > 0, values, hidden)
            # Each view is a place by itself.
            values = from_each_view(values, views)
            place = torch.cat([nowhere + view for view in range(views)])
            rows = network.encode(
                sensor, values, place, views, orbit.repeat(views), cloud.repeat(views)
            )
            alone[sensor] = network.each_alone(sensor, rows).view(views, -1)
            parts[sensor] = Padded(
                rows.view(views, -1, *rows.shape[1:]),
                days.expand(views, -1),
                seen.expand(views, -1),
            )
        table = {
            sensor: context + alone[sensor] for sensor, context in network.over_time(parts).items()
        }
        whole = self.model.sequence(torch.cat(list(table.values()), dim=1)).mean(0, keepdim=True)
        shift, temperature = self.model.shift, self.model.temperature
        return (
            *(
                torch.sigmoid((table[sensor].mean(dim=0) + shift) / temperature)
                for sensor in self.model.spec.sensors
            ),
            torch.sigmoid(whole / self.model.sequence_temperature),
        )
