"""Batches for training, read ahead by one thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch

from ..ahead import made_ahead
from ..categories import NO_DATA
from ..dataset.samples import TileSamples
from ..protocol.parameters import AugmentationParameters
from .augmentation import BandFacts, placed, vary

AHEAD = 3
"""Batches that wait in memory; more would not make training faster."""


class Batch(NamedTuple):
    """Some tiles.

    Attributes:
        raw: float32 (tiles, bands, rows, columns), NaN where there is no data.
        label: uint8 (tiles, rows, columns), 255 where nothing counts.
        weight: float32 (tiles,), weights of the tiles.
        tiles: int64 (tiles,), indices into the part; on the host.
        whole: Whether every pixel is valid; known on the host, so that nobody waits for a GPU
            to ask it.
    """

    raw: torch.Tensor
    label: torch.Tensor
    weight: torch.Tensor
    tiles: torch.Tensor
    whole: bool

    @property
    def valid(self) -> torch.Tensor | None:
        """Pixels that count, bool (tiles, rows, columns); None: all."""
        return None if self.whole else self.label != NO_DATA

    def to(self, device: str | torch.device) -> Batch:
        """The batch where the network is, channels last."""
        raw = self.raw.to(device, non_blocking=True)
        return self._replace(
            raw=raw.to(memory_format=torch.channels_last),
            label=self.label.to(device, non_blocking=True),
            weight=self.weight.to(device, non_blocking=True),
        )


class Batches:
    """An iterable over the batches of an epoch; each pass asks for the epoch's order anew.

    Args:
        samples: The tiles.
        bands: Numbers of the wanted bands in the samples' images.
        cut: Called at the begin of each pass; gives the epoch's number and the tiles of each
            batch.
        length: Number of batches of a pass.
        weights: float32, weight of each tile of the samples.
        seed: Of the run.
        augmentation: How tiles are varied; None: not at all.
        facts: Of the wanted bands.
        pin: Whether batches lie in memory that a GPU can fetch from by itself.
        threads: That read ahead.
    """

    def __init__(
        self,
        samples: TileSamples,
        bands: Sequence[int],
        cut: Callable[[], tuple[int, list[np.ndarray]]],
        length: int,
        weights: np.ndarray,
        seed: int,
        augmentation: AugmentationParameters | None = None,
        facts: Sequence[BandFacts] = (),
        pin: bool = False,
        threads: int = 1,
    ) -> None:
        self.samples = samples
        self._bands = list(bands)
        self._all = self._bands == list(range(samples.bands))
        self._cut = cut
        self._length = length
        self._weights = weights
        self._seed = seed
        self._augmentation = augmentation
        self._facts = facts
        self._pin = pin
        self._threads = threads

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[Batch]:
        # A generator: what the epoch is, is asked when the first batch is wanted.
        epoch, cuts = self._cut()

        def load(numbered: tuple[int, np.ndarray]) -> Batch:
            number, tiles = numbered
            return self.load(tiles, epoch, number)

        yield from made_ahead(load, enumerate(cuts), "batches", self._threads, AHEAD)

    def load(self, tiles: np.ndarray, epoch: int = 0, number: int = 0) -> Batch:
        """One batch.

        Args:
            tiles: Indices of its tiles.
            epoch: And the batch's ``number`` in it: what augmentation is drawn from.
            number: From 0.

        Raises:
            HighwaterError: ``dataset.tile_damaged``.
        """
        augmentation = self._augmentation
        rng = np.random.default_rng([self._seed, epoch, number, 2])
        size = self.samples.size
        if augmentation is not None and 0 < augmentation.crop < size:
            size = augmentation.crop
        raw = torch.empty((len(tiles), len(self._bands), size, size), pin_memory=self._pin)
        label = torch.empty((len(tiles), size, size), dtype=torch.uint8, pin_memory=self._pin)
        images, labels = raw.numpy(), label.numpy()
        for place, index in enumerate(tiles):
            image, truth = self.samples.view(int(index))
            if not self._all:
                image = image[self._bands]
            if augmentation is not None:
                image, truth = placed(image, truth, augmentation, rng)
            images[place], labels[place] = image, truth
        if augmentation is not None:
            vary(images, augmentation, self._facts, rng)
        return Batch(
            raw,
            label,
            torch.from_numpy(self._weights[tiles]),
            torch.from_numpy(np.asarray(tiles, np.int64)),
            not bool((labels == NO_DATA).any()),
        )
