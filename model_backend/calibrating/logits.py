"""Logits of a model over tiles: computed once, kept in a file, read again tile by tile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
from scipy.special import logit

from ..categories import NO_DATA
from ..context import JobContext
from ..dataset.samples import Sample, TileSamples
from ..dataset.tile import TileRecord
from ..evaluation.calibration import probability
from ..evaluation.probability_scores import ProbabilityScores
from ..holdout.predictors import Predictor
from .graph import NEAREST, has_logits, scale_temperature

PROBE = 10.0
"""Further temperature at which logits are read, so that no sure pixel is rounded to 0 or 1."""
PIXELS_PER_BATCH = 2**18


def write_probe(model: onnx.ModelProto, path: Path) -> float:
    """Write a copy of a model from whose probabilities its logits can be told.

    Single precision rounds probabilities to 1 from logits of 17 on, which sure models exceed.

    Returns:
        What the logits of its probabilities are to be multiplied by.
    """
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    factor = PROBE if has_logits(model) else 1.0
    if factor != 1:
        scale_temperature(copy, factor)
    onnx.save(copy, str(path))
    return factor


def logits_of(probabilities: np.ndarray, factor: float = 1.0) -> np.ndarray:
    """Finite logits of probabilities, float64."""
    values = np.asarray(probabilities, np.float64)
    return factor * logit(np.clip(values, NEAREST, 1 - NEAREST))


class LogitStore:
    """Logits and labels of tiles, in a file with five bytes for each pixel.

    Args:
        path: File to write, in a folder for temporary files.
        samples: Tiles.
    """

    def __init__(self, path: Path, samples: TileSamples) -> None:
        size = samples.size
        self._samples = samples
        self._record = np.dtype([("logits", np.float32, (size, size)),
                                 ("label", np.uint8, (size, size))])  # fmt: skip
        self._path = path
        self._rows = {tile.tile: row for row, tile in enumerate(samples.tiles)}

    def fill(self, predictor: Predictor, factor: float, context: JobContext, share: float) -> None:
        """Run the model over all tiles.

        Args:
            predictor: Of the file that :func:`write_probe` has written.
            factor: That it has returned.
            context: The job.
            share: Of the job's progress that this is.
        """
        batch = max(PIXELS_PER_BATCH // self._samples.size**2, 1)
        count = len(self._samples)
        with open(self._path, "wb") as file:
            for first in range(0, count, batch):
                some = [self._samples[row] for row in range(first, min(first + batch, count))]
                found = logits_of(predictor.probability(some), factor)
                rows = np.zeros(len(some), self._record)
                rows["logits"] = found
                rows["label"] = np.stack([sample.label for sample in some])
                rows["label"][~np.isfinite(rows["logits"])] = NO_DATA
                rows.tofile(file)
                done = first + len(some)
                context.progress(share * done / count, "Running the model", done, "tiles")

    def tiles(self, tiles: Sequence[TileRecord]) -> Iterator[tuple[np.ndarray, np.ndarray, str]]:
        """Logits float64 and label uint8 (rows, columns) of some tiles, and their names."""
        kept = np.memmap(self._path, self._record, "r")
        for tile in tiles:
            row = kept[self._rows[tile.tile]]
            yield row["logits"].astype(np.float64), np.array(row["label"]), tile.tile

    def sample(self, tile: TileRecord) -> Sample:
        """Image and label of a tile."""
        return self._samples[self._rows[tile.tile]]

    def scores(self, tiles: Sequence[TileRecord], temperature: float = 1.0) -> ProbabilityScores:
        """Scores of some tiles, their logits divided by a temperature."""
        scores = ProbabilityScores()
        for logits, label, name in self.tiles(tiles):
            finite = np.where(label <= 1, logits, 0.0)
            values = probability(finite, temperature)
            scores.add(values[np.newaxis], label[np.newaxis], [name])
        return scores
