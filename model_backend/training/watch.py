"""Looks out for losses and gradients that are no numbers, without waiting for the device."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from ..protocol import HighwaterError
from .batches import Batch

EVERY = 16
"""Batches between two looks on a GPU, where a look waits for everything queued."""


class FiniteWatch:
    """Remembers each batch's loss until it was looked at.

    Args:
        names: Of the training tiles.
        at_once: Whether looking costs nothing, as on a CPU.
    """

    def __init__(self, names: Sequence[str], at_once: bool) -> None:
        self._names = names
        self._at_once = at_once
        self._waiting: list[tuple[Tensor, Tensor]] = []

    def note(self, value: Tensor, batch: Batch, loss_of: Callable[[Batch], float]) -> None:
        """Take the loss, or the gradient's norm, of a batch.

        Args:
            value: No dimension.
            batch: What it is of.
            loss_of: Loss of some tiles, to find the one.

        Raises:
            HighwaterError: ``train.not_finite`` with the names of the tiles.
        """
        if self._at_once:
            if not math.isfinite(float(value)):
                raise self._failure(batch.tiles, self._culprits(batch, loss_of))
            return
        self._waiting.append((value.detach(), batch.tiles))
        if len(self._waiting) >= EVERY:
            self.look()

    def look(self) -> None:
        """Look at what is waiting.

        Raises:
            HighwaterError: ``train.not_finite``.
        """
        if not self._waiting:
            return
        values = torch.stack([value for value, _ in self._waiting]).float()
        wrong = (~torch.isfinite(values)).nonzero().flatten().tolist()
        waiting, self._waiting = self._waiting, []
        if wrong:
            raise self._failure(waiting[wrong[0]][1], [])

    def _culprits(self, batch: Batch, loss_of: Callable[[Batch], float]) -> list[int]:
        found = []
        for place, tile in enumerate(batch.tiles.tolist()):
            part = slice(place, place + 1)
            one = batch._replace(
                raw=batch.raw[part],
                label=batch.label[part],
                weight=batch.weight[part],
                tiles=batch.tiles[part],
            )
            if not math.isfinite(loss_of(one)):
                found.append(tile)
        return found

    def _failure(self, tiles: Tensor, culprits: list[int]) -> HighwaterError:
        chosen = culprits or tiles.tolist()
        names = [f"“{self._names[tile]}”" for tile in chosen]
        listed = ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
        what = "tile" if len(names) == 1 else "tiles"
        return HighwaterError(
            "train.not_finite",
            f"The loss is no longer a number, with the {what} {listed}.",
            "Look at these with “Audit a dataset” for values far out of range; if they are sound,"
            " use a lower learning rate, clip gradients, or compute in float32.",
        )
