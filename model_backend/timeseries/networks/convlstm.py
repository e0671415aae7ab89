"""A pair of convolutional LSTMs: each sensor's images in the order of time, joined at the end.

Shi et al. 2015 describe the cell. The pair is the form that the authors of SEN12-FLOOD and those
who followed them use; here the images of a place are compared with its mean first, the time since
the last image enters, and what is no image leaves the state as it is.
"""

from __future__ import annotations

from typing import List

import torch
from torch import Tensor, nn

from ..spec import SequenceSpec
from .encoder import CONTEXT, STAGES, block, context_of
from .heads import HIDDEN_LOGIT, image_head
from .normalising import ImageFeatures
from .padding import Padded

HIDDEN = 32
"""Channels of the state."""

LONG = 30.0
"""Days; the time since the last image enters in units of this."""


class ConvLstmPair(nn.Module):
    """A convolutional LSTM for each sensor.

    Args:
        spec: Of the network.
    """

    def __init__(self, spec: SequenceSpec) -> None:
        super().__init__()
        self.sensors = spec.sensors
        self.features = nn.ModuleDict(
            {s: ImageFeatures(spec.bands(s), spec.unit(s)) for s in self.sensors}
        )
        self.stems = nn.ModuleDict(
            {
                s: nn.Sequential(
                    block(3 * len(spec.bands(s)) + 1, STAGES[0], 2), block(STAGES[0], HIDDEN, 2)
                )
                for s in self.sensors
            }
        )
        self.gates = nn.ModuleDict(
            {s: nn.Conv2d(2 * HIDDEN + 1, 4 * HIDDEN, 3, padding=1) for s in self.sensors}
        )
        self.context = nn.ModuleDict({s: nn.Linear(CONTEXT, HIDDEN) for s in self.sensors})
        self.dropout = nn.Dropout(spec.dropout)
        self.head = image_head(2 * HIDDEN * (1 + len(self.sensors)))
        self.alone = nn.ModuleDict({s: nn.Linear(2 * HIDDEN, 1) for s in self.sensors})

    def encode(
        self, sensor: str, raw: Tensor, place: Tensor, places: int, orbit: Tensor, cloud: Tensor
    ) -> Tensor:
        """Maps (images, channels, side / 4, side / 4) of images, each by itself."""
        features, valid = self.features[sensor](raw, place, places, orbit)
        context = self.context[sensor](context_of(valid, orbit, cloud))
        return self.stems[sensor](features) + context[:, :, None, None]

    def each_alone(self, sensor: str, rows: Tensor) -> Tensor:
        """Logits (images,) of maps before they enter the sequence."""
        pooled = torch.cat([rows.mean(dim=(2, 3)), rows.amax(dim=(2, 3))], dim=1)
        return self.alone[sensor](pooled).squeeze(-1)

    def over_time(self, parts: dict[str, Padded]) -> dict[str, Tensor]:
        """What the others say of each image: logits (places, slots) of each sensor.

        What is no image has :data:`HIDDEN_LOGIT`.
        """
        rows: dict[str, Tensor] = {}
        ends: dict[str, Tensor] = {}
        for sensor, part in parts.items():
            since = torch.zeros_like(part.days)
            since = torch.cat([since[:, :1], (part.days[:, 1:] - part.days[:, :-1]) / LONG], dim=1)
            gates = self.gates[sensor]
            states = run_cell(part.values, since, part.seen, gates.weight, gates.bias)
            rows[sensor] = torch.cat([states.mean(dim=(3, 4)), states.amax(dim=(3, 4))], dim=2)
            ends[sensor] = rows[sensor][:, -1]
        example = next(iter(rows.values()))
        nothing = torch.zeros_like(example[:, -1])
        joined = torch.cat([ends.get(sensor, nothing) for sensor in self.sensors], dim=1)
        logits = {}
        for sensor, row in rows.items():
            whole = torch.cat([row, joined[:, None].expand(-1, row.shape[1], -1)], dim=2)
            logit = self.head(self.dropout(whole)).squeeze(-1)
            hidden = torch.full_like(logit, HIDDEN_LOGIT)
            logits[sensor] = torch.where(parts[sensor].seen > 0, logit, hidden)
        return logits


@torch.jit.script
def run_cell(values: Tensor, since: Tensor, seen: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """States (places, slots, hidden, rows, columns) of a convolutional LSTM after each image.

    Scripted, so that a model file holds a loop of any length.

    Args:
        values: (places, slots, channels, rows, columns).
        since: (places, slots), time since the image before.
        seen: (places, slots), 1: an image, 0: none, which leaves the state as it is.
        weight: Of the gates' convolution, (4 × hidden, channels + 1 + hidden, 3, 3).
        bias: Of the same, (4 × hidden,).
    """
    hidden = weight.size(0) // 4
    state = torch.zeros(
        [values.size(0), hidden, values.size(3), values.size(4)],
        dtype=values.dtype,
        device=values.device,
    )
    memory = torch.zeros_like(state)
    states: List[Tensor] = []
    for slot in range(values.size(1)):
        image = values[:, slot]
        waited = since[:, slot].view(-1, 1, 1, 1) + torch.zeros_like(image[:, :1])
        gates = torch.conv2d(torch.cat([image, waited, state], dim=1), weight, bias, padding=1)
        take, forget, show, new = torch.chunk(gates, 4, dim=1)
        # From the start a cell rather remembers than forgets.
        fresh = torch.sigmoid(forget + 1) * memory + torch.sigmoid(take) * torch.tanh(new)
        here = seen[:, slot].view(-1, 1, 1, 1)
        memory = here * fresh + (1 - here) * memory
        state = here * torch.sigmoid(show) * torch.tanh(fresh) + (1 - here) * state
        states.append(state)
    return torch.stack(states, dim=1)
