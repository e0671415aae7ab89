"""What a network says of places, gathered in the order of their images."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from scipy.special import expit

from ..networks.model import SequenceModel
from ..places import Place
from .batches import PlaceLoader


@dataclass
class Answers:
    """Logits of images and sequences, not calibrated.

    Attributes:
        images: By place, (images,), in the order of the place's images.
        sequences: By place.
    """

    images: dict[str, np.ndarray] = field(default_factory=dict)
    sequences: dict[str, float] = field(default_factory=dict)

    def probabilities(self, shift: float, temperature: float) -> dict[str, np.ndarray]:
        """Calibrated probabilities of the images, by place."""
        return {name: expit((logits + shift) / temperature) for name, logits in self.images.items()}

    def flat(self, places: Iterable[Place]) -> tuple[np.ndarray, np.ndarray]:
        """Logits and labels of the images of some places, one after the other; −1: not said."""
        chosen = [place for place in places if place.name in self.images]
        if not chosen:
            return np.empty(0), np.empty(0, int)
        logits = np.concatenate([self.images[place.name] for place in chosen])
        labels = np.array([image.flooding for place in chosen for image in place.images])
        return logits, labels


def ask(
    model: SequenceModel,
    loader: PlaceLoader,
    places: Sequence[Place],
    device: str,
    progress: Callable[[], None] = lambda: None,
) -> Answers:
    """Let a network look at places, one at a time and with all of their images.

    Args:
        model: In evaluation mode, on the device.
        loader: Of the images.
        places: With images; a place without one of the network's sensors is left out.
        device: ``cpu``, ``cuda`` or ``mps``.
        progress: Called after each place.
    """
    answers = Answers()
    with torch.no_grad():
        for place in places:
            wanted = tuple(i for i in place.images if i.sensor in model.spec.sensors)
            if not wanted:
                continue
            place = replace(place, images=wanted)
            batch = loader.load([place]).to(torch.device(device))
            logits = model.from_all_views(batch)
            found = {sensor: values.cpu().numpy() for sensor, values in logits.images.items()}
            taken = dict.fromkeys(found, 0)
            row = np.empty(len(wanted), np.float64)
            for number, image in enumerate(wanted):
                row[number] = found[image.sensor][taken[image.sensor]]
                taken[image.sensor] += 1
            answers.images[place.name] = row
            answers.sequences[place.name] = float(logits.sequences[0])
            progress()
    return answers
