"""Job ``exportmodel``: a model that computes in fewer bits, and what that costs."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from rasterio.errors import NotGeoreferencedWarning

from ..calibrating.rewriting import Old
from ..calibrating.seen import learnt_of
from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..holdout.network_predictor import NetworkPredictor
from ..models.described import read_model
from ..protocol.parameters import STORED, ExportModelParameters
from . import halving, quantising, storing
from .gate import check_model, check_parameters, evaluation_tiles, range_tiles
from .judging import (
    RANGES,
    Converted,
    measured_facts,
    numbers_of,
    require_tolerable,
    samples_of,
)
from .merging import merge
from .writing import write_exported, write_probe


def run(parameters: ExportModelParameters, context: JobContext) -> dict[str, Any]:
    """Convert, measure, and write the new model file with its card.

    Args:
        parameters: Of the job.
        context: The job; output ``model`` (ONNX), beside which the cards are written.

    Returns:
        ``IOU_BEFORE``, ``IOU_AFTER``, ``IOU_LOSS``, ``ECE_BEFORE`` and ``ECE_AFTER`` on the
        evaluation part; ``SIZE_MB`` of the new file.

    Raises:
        HighwaterError: ``model.loses`` where the loss exceeds the tolerance; ``export.…``,
            ``parameter.…``, ``dataset.…``, ``model.…``, ``output.…``.
    """
    check_parameters(parameters, context)
    path = Path(parameters.model)
    model = read_model(path)
    dataset = Dataset.open(parameters.dataset)
    old = Old(path, model, onnx.load(str(path)), None)
    check_model(parameters, context, old)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # tiles without a place are meant
        judged = evaluation_tiles(dataset, parameters.evaluation_split)
        before = NetworkPredictor(path, dataset, context)
        before.prepare(judged, context)
        converted = _convert(old, parameters, dataset, before, judged, context)
        probe = context.scratch / "probe" / path.name
        write_probe(old, converted.proto, probe)
        facts = measured_facts(converted, parameters, dataset, before, probe, judged, old, context)
    require_tolerable(facts, parameters)
    learnt = bool(learnt_of(model.facts, dataset, judged, parameters.evaluation_split))
    learnt = learnt or (parameters.evaluation_split == "train" and facts.seen > 0)
    part = write_exported(old, converted.proto, facts, context, [] if learnt else [facts.after])
    numbers = numbers_of(facts)
    numbers["SIZE_MB"] = part.stat().st_size / 1e6
    stored = facts.precision == STORED
    context.log(
        f"{facts.layers} of {facts.layers_of} convolutions and matrix products"
        f" {'read weights of 16 bits' if stored else f'compute in {facts.precision}'}. IoU"
        f" {numbers['IOU_BEFORE']:.4f} before, {numbers['IOU_AFTER']:.4f} after;"
        f" {path.stat().st_size / 1e6:.1f} MB before, {numbers['SIZE_MB']:.1f} MB after."
    )
    return numbers


def _convert(
    old: Old,
    parameters: ExportModelParameters,
    dataset: Dataset,
    predictor: NetworkPredictor,
    judged: Sequence[TileRecord],
    context: JobContext,
) -> Converted:
    name = old.model.description.name
    if parameters.precision == STORED:
        return Converted(*storing.store(old.proto, name), storing.METHOD, 0)
    plain = merge(old.proto, context.scratch)
    if parameters.precision == "float16":
        proto, layers, layers_of = halving.halve(plain, name)
        return Converted(proto, layers, layers_of, halving.METHOD, 0)
    tiles = range_tiles(dataset, parameters, judged, context)
    images = _images(dataset, predictor, tiles, context)
    proto, layers, layers_of = quantising.quantise(plain, images, name, context.scratch)
    return Converted(proto, layers, layers_of, quantising.METHOD, len(tiles))


def _images(
    dataset: Dataset,
    predictor: NetworkPredictor,
    tiles: Sequence[TileRecord],
    context: JobContext,
) -> Iterator[np.ndarray]:
    """What the network is given for each of some tiles, read as it is asked for."""
    samples = samples_of(dataset, predictor, tiles)
    for number in range(len(samples)):
        yield from predictor.batches(samples[number])
        done = number + 1
        context.progress(RANGES * done / len(samples), "Taking ranges of values", done, "tiles")
