"""What can be judged: anything that gives the tiles of a dataset a probability of water."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from ..context import JobContext
from ..dataset.samples import Sample
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..language import Saying
from ..protocol import HighwaterError
from ..protocol.parameters.holdout import BUILT_IN


class Judged(Protocol):
    """What is said of one model, or of the mean of several, beside its scores.

    Attributes:
        name: As it is shown.
        kind: ``model``, ``mean``, ``builtin`` or ``rasters``.
        file: Name of its file or folder; empty: it has none.
        threshold: Probability from which a pixel is water.
        turns: Whether its probability is the mean over flips and quarter turns.
        without: Bands that it takes but does not get, since they are withheld or not there.
    """

    name: str
    kind: str
    file: str
    threshold: float
    turns: bool
    without: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """Of the file or files, of the built-in method's version, or of all rasters read so far."""

    def seen(self, tiles: Sequence[TileRecord]) -> tuple[str, ...]:
        """Names of the tiles that it learnt from, or that something of it was chosen on."""


class Predictor(Judged, Protocol):
    """One model, whatever it is made of.

    Attributes:
        bands: Bands of the dataset that it reads.
        needed: Those of them without which a pixel is invalid.
        batch: Tiles that it takes at once.
        doubt: A sentence on why it cannot be told what it has seen; None: it can.
    """

    bands: tuple[str, ...]
    needed: tuple[str, ...]
    batch: int
    doubt: Saying | None

    def prepare(self, tiles: Sequence[TileRecord], context: JobContext) -> None:
        """See to what must be known before the first tile, and refuse what cannot be judged.

        Args:
            tiles: All that :meth:`probability` will be asked for.
            context: For progress and the log.

        Raises:
            HighwaterError: Depends on the kind.
        """

    def probability(self, samples: Sequence[Sample]) -> np.ndarray:
        """Water probability of some tiles.

        Returns:
            float32 (tiles, rows, columns), 0 to 1, NaN where it says nothing.
        """


def open_predictor(
    text: str,
    dataset: Dataset,
    context: JobContext,
    turns: bool = False,
    withheld: Collection[str] = (),
) -> Predictor:
    """Open what is to be judged.

    Args:
        text: Path of an ``.onnx`` file, ``builtin``, or a folder of probability rasters that are
            named like the tiles.
        dataset: That it is to be judged on.
        context: For warnings.
        turns: Whether a model file is to be asked in all positions of a tile.
        withheld: Bands that it is not to get, as if the dataset had none; rasters have got theirs.

    Raises:
        HighwaterError: ``model.missing``, or what is wrong with it, alone or with the dataset.
    """
    if text == BUILT_IN:
        from .threshold_predictor import ThresholdPredictor

        return ThresholdPredictor(dataset, withheld)
    path = Path(text)
    if path.is_dir():
        from .raster_predictor import RasterPredictor

        return RasterPredictor(path, dataset)
    if not path.is_file():
        raise HighwaterError(
            "model.missing",
            f"The model “{text}” does not exist.",
            f"Choose an .onnx file, a folder of probability rasters, or “{BUILT_IN}”.",
        )
    from .network_predictor import NetworkPredictor

    return NetworkPredictor(path, dataset, context, turns, withheld)
