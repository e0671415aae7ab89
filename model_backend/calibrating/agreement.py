"""Whether a new model file gives what its temperature asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..categories import NO_DATA
from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..evaluation.calibration import probability
from ..holdout.predictors import open_predictor
from ..prediction.engines.onnx_runtime import OnnxEngine
from ..protocol import HighwaterError
from ..sar.bands import is_radar
from .logits import LogitStore, logits_of

TOLERANCE = 1e-5
"""Largest difference in probability."""
TILES = 3


def check_agreement(
    new: Path,
    probe: Path,
    probe_factor: float,
    factor: float,
    store: LogitStore,
    tiles: Sequence[TileRecord],
    dataset: Dataset,
    context: JobContext,
) -> float:
    """Run the new file, and compare it with what the old one's logits say it must give.

    Args:
        new: The new file.
        probe: Of :func:`.write_probe`, from the old file.
        probe_factor: That it has returned.
        factor: That the temperature was multiplied by.
        store: Logits of the old file.
        tiles: Some of these are run.
        dataset: Theirs.
        context: The job.

    Returns:
        Largest difference in probability.

    Raises:
        HighwaterError: ``calibrate.disagrees``.
    """
    engine = OnnxEngine(new)
    height = engine.shape.height
    if height is not None and height < dataset.format.tile_size:
        # Windows of a tile are blended, and a blend of probabilities is none of logits.
        difference = _on_noise(engine, OnnxEngine(probe), probe_factor, factor)
    else:
        difference = _on_tiles(new, factor, store, tiles[:TILES], dataset, context)
    if difference > TOLERANCE:
        raise HighwaterError(
            "calibrate.disagrees",
            f"The new model file gives probabilities that differ by {difference:.1g} from what its"
            " temperature asks for.",
            "Nothing was written; please report this with the model file.",
        )
    return difference


def _on_tiles(
    new: Path,
    factor: float,
    store: LogitStore,
    tiles: Sequence[TileRecord],
    dataset: Dataset,
    context: JobContext,
) -> float:
    # Its warnings have been said.
    predictor = open_predictor(str(new), dataset, context.silent())
    difference = 0.0
    for tile in tiles:
        found = predictor.probability([store.sample(tile)])[0]
        ((logits, label, _),) = store.tiles([tile])
        known = label != NO_DATA
        if known.any():
            expected = probability(logits[known], factor)
            difference = max(difference, float(np.abs(found[known] - expected).max()))
    return difference


def _on_noise(engine: OnnxEngine, old: OnnxEngine, old_factor: float, factor: float) -> float:
    shape, bands = engine.shape, engine.description.bands
    random = np.random.default_rng(0)
    size = (shape.batch or 1, len(bands), shape.height or 1, shape.width or shape.height or 1)
    image = random.normal(0, 5, size).astype(np.float32)
    image[:, [is_radar(band) for band in bands]] -= 12
    expected = probability(logits_of(old.run(image), old_factor), factor)
    return float(np.abs(engine.run(image) - expected).max())
