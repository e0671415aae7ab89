"""The file with which anybody ends a training early, keeping the best model so far."""

from __future__ import annotations

import time
from pathlib import Path

import torch

LOOK = 0.5  # seconds between two looks
TOGETHER = 4  # batches between two; processes that ask each other take time


class StopFile:
    """Looks for a file now and then.

    Args:
        path: Of the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._looked = 0.0

    def wanted(self, processes: int, device: torch.device, batch: int) -> bool:
        """Whether training is to end; the same answer in every process.

        Args:
            processes: That train together, and all ask now.
            device: Of this process.
            batch: Number of the batch, from 1; 0: after an epoch, when it is looked at anyway.
        """
        if processes == 1:
            return self._look(batch == 0)
        if batch % TOGETHER:
            return False
        answer = torch.tensor([int(self._look(batch == 0))], device=device)
        torch.distributed.broadcast(answer, src=0)
        return bool(answer.item())

    def _look(self, now: bool) -> bool:
        if not now and time.monotonic() - self._looked < LOOK:
            return False
        self._looked = time.monotonic()
        return self._path.exists()
