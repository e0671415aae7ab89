"""What a run has decided before its first epoch; the same plan, the same training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from ..models.spec import ModelSpec


@dataclass(frozen=True)
class Plan:
    """Everything that parameters leave open, and the tiles.

    Attributes:
        spec: The network and what enters it.
        dataset: SHA-256 of the dataset.
        training: Names of the tiles to train on, in order.
        validation: Names of the tiles that choose the best epoch.
        calibration: Names of the tiles that temperature and threshold are fitted on.
        test: Names of the tiles that are measured once, at the end.
        batch_size: Tiles at once, of all processes together.
        epochs: At most.
        steps: Batches of an epoch at most; 0: as many as the tiles give.
        learning_rate: Largest rate.
        positive_weight: Dry over water pixels of the training part.
        average: Share of the old in the moving average of the weights, per batch.
        device: ``cpu``, ``cuda`` or ``mps``.
        precision: ``float32``, ``bfloat16`` or ``float16``.
        processes: That train together.
    """

    spec: ModelSpec
    dataset: str
    training: Tuple[str, ...]
    validation: Tuple[str, ...]
    calibration: Tuple[str, ...]
    test: Tuple[str, ...]
    batch_size: int
    epochs: int
    steps: int
    learning_rate: float
    positive_weight: float
    average: float
    device: str
    precision: str
    processes: int
