"""What a training of sequences has decided before its first epoch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from ..spec import SequenceSpec


@dataclass(frozen=True)
class SequencePlan:
    """Everything that parameters leave open, and the places.

    Attributes:
        spec: The network and what enters it.
        dataset: SHA-256 of the index: places, images, labels and parts.
        training: Names of the places to train on, in order.
        validation: Names of the places that choose the best epoch.
        calibration: Names of the places that temperature and threshold are fitted on.
        test: Names of the places that are measured once, at the end.
        epochs: At most.
        flood_weight: Weight of a flooded image in the loss.
        dry_weight: Weight of a dry image.
        average: Share of the old in the moving average of the weights, per batch.
        device: ``cpu``, ``cuda`` or ``mps``.
    """

    spec: SequenceSpec
    dataset: str
    training: Tuple[str, ...]
    validation: Tuple[str, ...]
    calibration: Tuple[str, ...]
    test: Tuple[str, ...]
    epochs: int
    flood_weight: float
    dry_weight: float
    average: float
    device: str
