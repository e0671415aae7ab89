"""A shared encoder for each image, and attention over time."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from ..spec import SequenceSpec
from .encoder import Encoder, context_of
from .heads import HIDDEN_LOGIT, image_head
from .normalising import ImageFeatures
from .padding import Padded

HEADS = 4
LAYERS = 2
PERIODS = tuple(2.0**power for power in range(2, 10))
"""Days after which a wave of the encoded time repeats."""

NEAR = 10.0
"""Days; attention fades with the time between two images, in units of this."""


class AttentionOverTime(nn.Module):
    """Every image of both sensors looks at every other one of its place.

    Which images there are, of which sensor and when, does not matter to the network's form: a
    missing date is not there to be looked at.

    Args:
        spec: Of the network.
    """

    def __init__(self, spec: SequenceSpec) -> None:
        super().__init__()
        self.sensors = spec.sensors
        width = spec.width
        self.features = nn.ModuleDict(
            {s: ImageFeatures(spec.bands(s), spec.unit(s)) for s in self.sensors}
        )
        self.encoders = nn.ModuleDict(
            {s: Encoder(3 * len(spec.bands(s)) + 1, width, spec.dropout) for s in self.sensors}
        )
        self.sensor = nn.ParameterDict(
            {s: nn.Parameter(torch.randn(width) * 0.02) for s in self.sensors}
        )
        self.time = nn.Linear(2 * len(PERIODS), width)
        self.layers = nn.ModuleList(_Layer(width, spec.dropout) for _ in range(LAYERS))
        self.norm = nn.LayerNorm(width)
        self.head = image_head(width)
        self.alone = nn.ModuleDict({s: nn.Linear(width, 1) for s in self.sensors})

    def encode(
        self, sensor: str, raw: Tensor, place: Tensor, places: int, orbit: Tensor, cloud: Tensor
    ) -> Tensor:
        """Rows (images, width) of images, each by itself but for the mean of its place."""
        features, valid = self.features[sensor](raw, place, places, orbit)
        row = self.encoders[sensor](features, valid, context_of(valid, orbit, cloud))
        return row + self.sensor[sensor]

    def each_alone(self, sensor: str, rows: Tensor) -> Tensor:
        """Logits (images,) of rows before they have looked at each other."""
        return self.alone[sensor](rows).squeeze(-1)

    def over_time(self, parts: dict[str, Padded]) -> dict[str, Tensor]:
        """What the others say of each image: logits (places, slots) of each sensor.

        What is no image has :data:`HIDDEN_LOGIT`.
        """
        names = [sensor for sensor in self.sensors if sensor in parts]
        tokens = torch.cat([parts[name].values for name in names], dim=1)
        days = torch.cat([parts[name].days for name in names], dim=1)
        seen = torch.cat([parts[name].seen for name in names], dim=1)
        tokens = tokens + self.time(_waves(days))
        apart = (days[:, :, None] - days[:, None, :]).abs() / NEAR
        hidden = (1 - seen)[:, None, None, :] * -1e4
        for layer in self.layers:
            tokens = layer(tokens, apart, hidden)
        logits = self.head(self.norm(tokens)).squeeze(-1)
        logits = torch.where(seen > 0, logits, torch.full_like(logits, HIDDEN_LOGIT))
        sizes = [parts[name].values.shape[1] for name in names]
        return dict(zip(names, torch.split(logits, sizes, dim=1)))


class _Layer(nn.Module):
    """Attention and two dense layers, each on what is normalised and added to what was."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(2))
        self.asked = nn.Linear(width, 3 * width)
        self.given = nn.Linear(width, width)
        self.dense = nn.Sequential(
            nn.Linear(width, 2 * width), nn.ReLU(), nn.Dropout(dropout), nn.Linear(2 * width, width)
        )
        self.fading = nn.Parameter(torch.linspace(-4, 0, HEADS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, tokens: Tensor, apart: Tensor, hidden: Tensor) -> Tensor:
        places, slots, width = tokens.shape
        parts = self.asked(self.norms[0](tokens)).view(places, slots, 3, HEADS, width // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        scores = query @ key.transpose(-1, -2) / math.sqrt(width // HEADS)
        fading = nn.functional.softplus(self.fading).view(1, HEADS, 1, 1)
        scores = scores - fading * apart[:, None] + hidden
        mixed = (scores.softmax(dim=-1) @ value).transpose(1, 2).reshape(places, slots, width)
        tokens = tokens + self.dropout(self.given(mixed))
        return tokens + self.dropout(self.dense(self.norms[1](tokens)))


def _waves(days: Tensor) -> Tensor:
    """Time as waves of several lengths: (…, 2 × periods)."""
    phase = days[..., None] * (2 * math.pi / torch.tensor(PERIODS, device=days.device))
    return torch.cat([phase.sin(), phase.cos()], dim=-1)
