"""What an export has cost, and whether that is tolerable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import onnx

from .. import __version__
from ..calibrating.rewriting import Old
from ..calibrating.seen import epoch_chosen_on
from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..holdout.network_predictor import NetworkPredictor
from ..models.facts import PrecisionFacts
from ..models.measure import interval_groups, measure
from ..models.scores import Measurement
from ..protocol import HighwaterError
from ..protocol.parameters import ExportModelParameters
from ..runtimes.onnx import onnxruntime
from .measuring import differences, measure_both, paired_groups

RANGES = 0.35
"""Share of the progress that the ranges of values are."""


@dataclass(frozen=True)
class Converted:
    """A graph in another precision.

    Attributes:
        proto: The model.
        layers: Convolutions that compute in it.
        layers_of: How many there are.
        method: How numbers were converted.
        ranges: Tiles that ranges were taken from.
    """

    proto: onnx.ModelProto
    layers: int
    layers_of: int
    method: str
    ranges: int


def samples_of(
    dataset: Dataset, predictor: NetworkPredictor, tiles: Sequence[TileRecord]
) -> TileSamples:
    """Tiles as a model needs them."""
    optional = set(dataset.format.bands) - set(predictor.needed)
    return TileSamples(dataset, (), tiles=[tile.tile for tile in tiles], optional=optional)


def measured_facts(
    converted: Converted,
    parameters: ExportModelParameters,
    dataset: Dataset,
    before: NetworkPredictor,
    probe: Path,
    judged: Sequence[TileRecord],
    old: Old,
    context: JobContext,
) -> PrecisionFacts:
    """Run the old file and the new one, and say what lies between them.

    Args:
        converted: The new graph.
        parameters: Of the job.
        dataset: Of the tiles.
        before: The old file, which has been prepared.
        probe: The new graph as a file.
        judged: Tiles to measure on.
        old: The old file.
        context: The job.
    """
    after = NetworkPredictor(probe, dataset, context.silent())  # its warnings have been said
    seen = len(before.seen(judged))
    if seen:
        context.warn(
            f"“{before.name}” has seen {seen} of the {len(judged)} tiles of the part"
            f" {parameters.evaluation_split} while it was made: its loss elsewhere may be another."
        )
    elif before.doubt:
        context.warn(before.doubt)
    begin = RANGES if converted.ranges else 0.05
    scores = measure_both(before, after, samples_of(dataset, before, judged), context, begin)
    facts, threshold = old.model.facts, before.threshold
    chosen = ("epoch",) if epoch_chosen_on(facts, dataset, judged) else ()
    groups, by = interval_groups(judged)
    measured: list[Measurement] = [
        measure(
            parameters.evaluation_split,
            item,
            threshold,
            len(judged),
            groups,
            by,
            chosen,
            parameters.seed,
            dataset.name,
        )
        for item in scores
    ]
    paired, paired_by = paired_groups(judged)
    found, number = differences(*scores, threshold, paired, parameters.seed)
    return PrecisionFacts(
        parameters.precision,
        converted.method,
        before.name,
        before.sha256,
        converted.layers,
        converted.layers_of,
        dataset.name,
        digest(dataset.tiles()),
        parameters.calibration_split if converted.ranges else "",
        converted.ranges,
        measured[0],
        measured[1],
        found,
        number,
        paired_by,
        seen,
        parameters.seed,
        datetime.now(timezone.utc).isoformat(timespec="seconds"),
        {
            "highwater": __version__,
            "onnx": onnx.__version__,
            "onnxruntime": onnxruntime.__version__,
        },
    )


def require_tolerable(facts: PrecisionFacts, parameters: ExportModelParameters) -> None:
    """Refuse a loss that is too great, or that cannot be measured.

    Raises:
        HighwaterError: ``model.loses`` or ``export.no_water``.
    """
    difference = facts.difference("iou")
    if difference is None or difference.value is None:
        raise HighwaterError(
            "export.no_water",
            f"What “{facts.model}” loses as {facts.precision} cannot be measured: the part"
            f" {parameters.evaluation_split} of the dataset “{facts.dataset}” has no water.",
            "Choose another part to measure on.",
        )
    if -difference.value <= parameters.tolerance:
        return
    numbers = numbers_of(facts)
    raise HighwaterError(
        "model.loses",
        f"As {facts.precision}, the IoU of “{facts.model}” falls from {numbers['IOU_BEFORE']:.4f}"
        f" to {numbers['IOU_AFTER']:.4f} on the part {parameters.evaluation_split} of"
        f" “{facts.dataset}”, by more than the {parameters.tolerance:g} that are tolerated; nothing"
        " was written.",
        "Keep the model as it is, export it as float16, or take more tiles for the ranges of"
        " values."
        if facts.precision == "int8"
        else "Keep the model as it is.",
    )


def numbers_of(facts: PrecisionFacts) -> dict[str, Any]:
    """The job's numbers that are scores."""

    def value(measured: Measurement, name: str) -> float | None:
        score = measured.score(name)
        return score.value if score is not None else None

    iou = facts.difference("iou")
    return {
        "IOU_BEFORE": value(facts.before, "iou"),
        "IOU_AFTER": value(facts.after, "iou"),
        "IOU_LOSS": -iou.value if iou is not None and iou.value is not None else None,
        "ECE_BEFORE": value(facts.before, "ece"),
        "ECE_AFTER": value(facts.after, "ece"),
    }
