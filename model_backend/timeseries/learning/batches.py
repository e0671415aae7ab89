"""Places as batches for a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields

import numpy as np
import torch

from ...protocol.parameters import SequenceAugmentation
from ...raster.turning import turned
from ..networks.images import Images, SequenceBatch
from ..places import UNKNOWN, Place
from ..spec import SequenceSpec
from .augmentation import restretched, thinned
from .store import SequenceStore


class PlaceLoader:
    """Makes batches.

    Args:
        store: Decoded images.
        spec: Of the network.
    """

    def __init__(self, store: SequenceStore, spec: SequenceSpec) -> None:
        self._store = store
        self._spec = spec

    def load(
        self,
        places: Sequence[Place],
        augmentation: SequenceAugmentation | None = None,
        most: int = 0,
        seed: Sequence[int] = (0,),
    ) -> SequenceBatch:
        """A batch of places.

        Args:
            places: In order.
            augmentation: How they are varied; None: not at all.
            most: Images of a sensor at most, with ``augmentation``.
            seed: Of what is varied.
        """
        parts: dict[str, list[Images]] = {sensor: [] for sensor in self._spec.sensors}
        for number, place in enumerate(places):
            random = np.random.default_rng([*seed, number])
            if augmentation is not None:
                place = thinned(place, augmentation, most, random)
            turns, mirrored = int(random.integers(4)), bool(random.integers(2))
            first = min(image.day for image in place.images)
            for sensor in self._spec.sensors:
                images = place.of(sensor)
                if not images:
                    continue
                values = self._store.values(place.name, sensor, [image.name for image in images])
                if augmentation is not None:
                    if augmentation.flips:
                        values = turned(values, turns, mirrored)
                    values = restretched(
                        values, self._spec.unit(sensor), sensor, augmentation.offset, random
                    )
                parts[sensor].append(_images(place, sensor, values, number, first))
        label = [np.nan if p.flooding == UNKNOWN else float(p.flooding) for p in places]
        return SequenceBatch(
            {sensor: _joined(found) for sensor, found in parts.items() if found},
            tuple(place.name for place in places),
            torch.tensor(label, dtype=torch.float32),
        )


def _images(place: Place, sensor: str, values: np.ndarray, number: int, first: float) -> Images:
    images = place.of(sensor)
    count = len(images)
    label = [np.nan if image.flooding == UNKNOWN else float(image.flooding) for image in images]
    return Images(
        torch.from_numpy(np.ascontiguousarray(values)),
        torch.full((count,), number, dtype=torch.int64),
        torch.arange(count),
        torch.tensor([image.day - first for image in images], dtype=torch.float32),
        torch.tensor([image.orbit_code for image in images], dtype=torch.int64),
        torch.tensor([image.cloud for image in images], dtype=torch.float32),
        torch.tensor(label, dtype=torch.float32),
    )


def _joined(parts: Sequence[Images]) -> Images:
    return Images(
        *(torch.cat([getattr(part, item.name) for part in parts]) for item in fields(Images))
    )


class EpochBatches:
    """Batches of an epoch in an order of its own.

    Args:
        loader: Makes them.
        places: Of the part.
        size: Places of a batch.
        augmentation: How they are varied; None: not at all, and in their order.
        most: Images of a sensor at most.
        seed: Of order and variation.
        epoch: Gives the number of the epoch, from 0.
    """

    def __init__(
        self,
        loader: PlaceLoader,
        places: Sequence[Place],
        size: int,
        augmentation: SequenceAugmentation | None = None,
        most: int = 0,
        seed: int = 0,
        epoch: Callable[[], int] = lambda: 0,
    ) -> None:
        self._loader, self._places, self._size = loader, list(places), size
        self._augmentation, self._most = augmentation, most
        self._seed, self._epoch = seed, epoch

    def __len__(self) -> int:
        return -(-len(self._places) // self._size)

    def __iter__(self) -> Iterator[SequenceBatch]:
        epoch = self._epoch()
        order = np.arange(len(self._places))
        if self._augmentation is not None:
            order = np.random.default_rng([self._seed, epoch]).permutation(order)
        for number, first in enumerate(range(0, len(order), self._size)):
            chosen = [self._places[index] for index in order[first : first + self._size]]
            yield self._loader.load(
                chosen, self._augmentation, self._most, (self._seed, epoch, number)
            )
