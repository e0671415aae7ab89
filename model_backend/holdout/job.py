"""Job ``evaluatemodel``: models held against a part of a dataset that they have not seen."""

from __future__ import annotations

import warnings
from collections import Counter
from typing import Any

import numpy as np
from rasterio.errors import NotGeoreferencedWarning

from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..language import spoken
from ..listening import Listening
from ..protocol.parameters import EvaluateModelParameters
from ..provenance import Provenance
from .confusion import ConfusionRasters
from .gathering import Gatherer, Ground
from .judging import Part, judge
from .layers import Layers
from .mean_of_models import MeanOfModels
from .pairs import compare_all
from .predictors import Judged, open_predictor
from .protocol_text import protocol_of
from .results import Evaluation, Score
from .selecting import (
    check_parameters,
    choose_tiles,
    headline_sources,
    part_in_words,
    require_unseen,
    require_valid,
    require_withheld,
)
from .shown import shown_names
from .streaming import Batch, stream
from .warnings_text import warnings_about
from .writing import check_outputs, write_outputs

PREPARED, STREAMED = 0.06, 0.9
"""Shares of the job's progress until the models are ready, and until all tiles are counted."""

NUMBERS = (
    *("iou", "mean_iou", "f1", "precision", "recall", "ece", "brier", "average_precision"),
    "kappa",
)


def run(parameters: EvaluateModelParameters, context: JobContext) -> dict[str, Any]:
    """Judge models.

    Args:
        parameters: Of the job.
        context: The job; outputs ``report``, ``metrics``, ``table``, ``tiles`` and the folder
            ``confusion``, each optional.

    Returns:
        ``IOU``, ``MEAN_IOU``, ``F1``, ``PRECISION``, ``RECALL``, ``ECE``, ``BRIER``,
        ``AVERAGE_PRECISION``, ``KAPPA``, ``IOU_LOW``, ``IOU_HIGH`` (None where undefined),
        ``THRESHOLD``, ``TILES`` and ``PIXELS`` of the first model's headline.

    Raises:
        HighwaterError: ``evaluate.…``, ``dataset.…``, ``model.…``, ``input.…``, ``output.…``.
    """
    check_parameters(parameters)
    check_outputs(parameters, context.outputs)
    with warnings.catch_warnings():
        # Tiles without a place are meant. Not where each file is opened: filters of warnings are
        # not made for threads.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return _evaluate(Dataset.open(parameters.dataset), parameters, context)


def _evaluate(
    dataset: Dataset, parameters: EvaluateModelParameters, context: JobContext
) -> dict[str, Any]:
    tiles = choose_tiles(dataset, parameters)
    said = Listening(context)
    predictors = [
        open_predictor(text, dataset, said, parameters.turns, parameters.withheld)
        for text in parameters.models
    ]
    require_withheld(parameters.withheld, dataset, predictors)
    mean = MeanOfModels(predictors) if parameters.mean else None
    judged: list[Judged] = [*predictors, *([] if mean is None else [mean])]
    names = unique_names(judged)
    shown = list(shown_names(names, judged).values())
    stamps = require_unseen(judged, names, tiles, parameters.allow_training)
    needed = {band for predictor in predictors for band in predictor.needed}
    unused = [band for band in dataset.format.bands if band not in needed]
    if not unused:
        # Otherwise the index does not know which pixels a band leaves that nobody needs.
        require_valid(
            tiles, parameters, dataset.name, sum(tile.valid_percent > 0 for tile in tiles)
        )
    sources, unsure = headline_sources(tiles)
    stamps += unsure
    part = Part(tiles, sources, parameters.draws, parameters.seed)
    with (
        Layers(parameters, dataset, tiles) as layers,
        Provenance("evaluatemodel", parameters, layers.sources) as provenance,
    ):
        for predictor in predictors:
            predictor.prepare(tiles, context)
        thresholds = [
            item.threshold if parameters.threshold is None else parameters.threshold
            for item in judged
        ]
        keep = None
        if "confusion" in context.outputs:
            keep = ConfusionRasters(context.outputs, "confusion", dataset, names)
        gatherer = Gatherer(len(tiles), thresholds, len(layers.slicers), keep)
        surveyor = layers.surveyor()
        samples = TileSamples(dataset, (), tiles=[tile.tile for tile in tiles], optional=unused)

        def count(batch: Batch[Ground], probabilities: list[np.ndarray]) -> None:
            if mean is not None:
                probabilities = [*probabilities, mean.probability(probabilities)]
            gatherer(batch, probabilities)

        def report(done: int) -> None:
            share = PREPARED + (STREAMED - PREPARED) * done / len(tiles)
            context.progress(share, "Judging tiles", done, "tiles")

        batch = max(predictor.batch for predictor in predictors)
        seconds = stream(samples, batch, predictors, surveyor, count, report)
        if mean is not None:
            seconds.append(mean.seconds(seconds))
        pixels = int(gatherer.models[0].counts.sum())
        require_valid(tiles, parameters, dataset.name, pixels)
        context.progress(STREAMED, "Drawing the intervals")
        judgements = tuple(
            judge(item, name, threshold, kept, part, layers.slicers, taken)
            for item, name, threshold, kept, taken in zip(
                judged, names, thresholds, gatherer.models, seconds
            )
        )
        counts = gatherer.models[0].counts
        evaluation = Evaluation(
            dataset=dataset.name,
            dataset_sha256=digest(dataset.tiles()),
            part=part_in_words(parameters),
            tiles=len(tiles),
            pixels=pixels,
            water_pixels=int(counts[:, [0, 2]].sum()),
            label_sources=dict(Counter(tile.label_source for tile in tiles).most_common()),
            headline_sources=sources,
            regions=len({tile.region for tile in tiles if tile.region}),
            events=len({tile.event for tile in tiles if tile.event}),
            stamps=tuple(stamps),
            warnings=(
                *map(str, said.warnings),
                *warnings_about(predictors, shown, gatherer, part, surveyor.uncovered),
            ),
            judgements=judgements,
            comparisons=compare_all(names, gatherer.models, part),
            protocol=protocol_of(
                {item.kind for item in judged},
                flood=layers.permanent is not None,
                turns=parameters.turns,
                withheld=bool(parameters.withheld),
            ),
            record=provenance.finish(),
            language=spoken(),
        )
    for text in (*evaluation.stamps, *evaluation.warnings):
        said.warn(text)
    write_outputs(evaluation, dataset, predictors[0], samples, context)
    return _numbers(evaluation, part)


def unique_names(judged: list[Judged]) -> list[str]:
    """Names of the models, told apart by a number where several are called the same."""
    names: list[str] = []
    for item in judged:
        name, number = item.name, 1
        while name in names:
            number += 1
            name = f"{item.name} ({number})"
        names.append(name)
    return names


def _numbers(evaluation: Evaluation, part: Part) -> dict[str, Any]:
    first = evaluation.judgements[0]
    scores: dict[str, Score] = {score.name: score for score in first.headline}
    found: dict[str, Any] = {
        name.upper(): scores[name].value if name in scores else None for name in NUMBERS
    }
    chosen = part.chosen(part.headline)
    judged = [tile for tile, wanted in zip(first.tiles, chosen) if wanted and tile.pixels]
    iou = scores.get("iou")
    return {
        **found,
        "IOU_LOW": iou.low if iou else None,
        "IOU_HIGH": iou.high if iou else None,
        "THRESHOLD": first.threshold,
        "TILES": len(judged),
        "PIXELS": sum(tile.pixels for tile in judged),
    }
