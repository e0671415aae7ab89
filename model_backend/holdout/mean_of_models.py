"""The mean of several model files, judged as one more model."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from ..dataset.tile import TileRecord
from ..prediction.averaging import require_alike, threshold_of_mean
from ..prediction.members import averaged
from ..protocol import HighwaterError
from .network_predictor import NetworkPredictor
from .predictors import Predictor
from .shown import name_of_mean


class MeanOfModels:
    """What ``predict`` maps where several models are chosen; nothing is run once more for it.

    Args:
        predictors: All that are judged; folders of rasters and the built-in method do not enter.

    Raises:
        HighwaterError: ``evaluate.no_mean`` where there are fewer than two model files, and as
            :func:`.require_alike` where they cannot be averaged.
    """

    kind = "mean"
    file = ""

    def __init__(self, predictors: Sequence[Predictor]) -> None:
        self._members = {
            number: item
            for number, item in enumerate(predictors)
            if isinstance(item, NetworkPredictor)
        }
        members = list(self._members.values())
        if len(members) < 2:
            raise HighwaterError(
                "evaluate.no_mean",
                "The mean of all model files is to be judged, but there are not two of them.",
                "Name a second .onnx file, or leave the mean out.",
            )
        models = [item.description for item in members]
        require_alike(models, [item.file for item in members])
        self.name = name_of_mean(len(members))
        self.threshold = threshold_of_mean(models)
        self.turns, self.without = members[0].turns, members[0].without

    @property
    def sha256(self) -> str:
        """Of the hashes of the files, in their order."""
        hashes = "\n".join(item.sha256 for item in self._members.values())
        return hashlib.sha256(hashes.encode()).hexdigest()

    def probability(self, probabilities: Sequence[np.ndarray]) -> np.ndarray:
        """Mean of what the members say, float32 (tiles, rows, columns).

        Args:
            probabilities: Of all that are judged, in their order.
        """
        return averaged(probabilities[number] for number in self._members)[0]

    def seconds(self, seconds: Sequence[float]) -> float:
        """That the members take together, of those that all take."""
        return sum(seconds[number] for number in self._members)

    def seen(self, tiles: Sequence[TileRecord]) -> tuple[str, ...]:
        """Tiles that any of the members has seen."""
        known = {name for item in self._members.values() for name in item.seen(tiles)}
        return tuple(tile.tile for tile in tiles if tile.tile in known)
