"""Job ``classifytimeseries``: whether each image of a time series shows a flood."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.errors import NotGeoreferencedWarning

from ...context import JobContext
from ...dataset.words import some
from ...language import Saying, tr
from ...protocol import HighwaterError
from ...protocol.parameters import ClassifyTimeSeriesParameters
from ...provenance import Provenance
from ...record_file import RecordFile
from ..dated.naming import with_dates
from ..dated.table import with_table
from ..facts import SequenceMeasurement
from ..layers import sequence_of_layers
from ..measuring import Probabilities, measure
from ..model_file import SequenceModelFile
from ..places import Place, place_of, read_places
from ..spec import SENSORS
from .chart import picture
from .footprints import OUTPUT as FOOTPRINTS
from .footprints import write_footprints
from .looking import classified
from .page import Told, page_of, sentence
from .results import UNNAMED, PlaceResult
from .table import write_table

PICTURED = 12
"""Places that the picture shows at most, those of highest probability."""


def run(parameters: ClassifyTimeSeriesParameters, context: JobContext) -> dict[str, Any]:
    """Classify.

    Returns:
        ``PLACES``, ``IMAGES``, ``FLOODED`` images, ``FLOODED_PLACES``, ``LEFT_OUT`` images; with a
        flood ``FIRST_FLOODED``, ``LAST_FLOODED``, ``PEAK_DATE`` (ISO 8601), ``DURATION`` (days) and
        ``PEAK_PROBABILITY``, over all places; with labels ``ACCURACY``, ``BALANCED_ACCURACY`` and
        ``F1``.

    Raises:
        HighwaterError: ``model.…``, ``sequences.…``, ``sequence.…``, ``output.…``.
    """
    with warnings.catch_warnings():
        # Images without a place are meant.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return _run(parameters, context)


def _run(parameters: ClassifyTimeSeriesParameters, context: JobContext) -> dict[str, Any]:
    record = RecordFile(context.outputs, "report", "table", FOOTPRINTS, "plot")
    context.outputs.check([parameters.model, *(layer.path for layer in parameters.layers)])
    record.require_no_folder("Remove it, or give the outputs other names.")
    threshold = parameters.threshold
    if threshold is not None and not 0 <= threshold <= 1:
        raise HighwaterError(
            "parameter.threshold",
            f"The threshold is {threshold:g}, but a probability lies between 0 and 1.",
            "Choose a value between 0 and 1.",
        )
    model = SequenceModelFile(Path(parameters.model))
    threshold = model.facts.threshold if threshold is None else threshold
    left_out: dict[str, Saying] = {}
    places = _places(parameters, context, left_out)
    total = sum(len(place.images) for place in places)
    context.log(f"{some(len(places), 'place')} with {some(total, 'image')}; {model.file}.")

    def progress(done: int) -> None:
        context.progress(0.05 + 0.85 * done / total, "Classifying", done, "images")

    with Provenance("classifytimeseries", parameters) as provenance:
        results = list(
            classified(
                model, places, threshold, parameters.skip_unreadable, context, left_out, progress
            )
        )
        measured, seen = _measured(results, model, parameters.seed, context)
        context.progress(0.93, "Writing")
        _write(
            results, Told(results, model, threshold, measured, seen, left_out, record.name), context
        )
        numbers = _numbers(results, measured, left_out)
        record.write(
            provenance.finish(
                model={"file": model.file, "sha256": model.sha256, "name": model.facts.name},
                threshold=threshold,
                left_out={name: reason.english for name, reason in left_out.items()},
                places=[result.place.name for result in results],
                numbers=numbers,
            )
        )
    context.log(sentence(results))
    context.progress(1.0, "Writing")
    return numbers


def _places(
    parameters: ClassifyTimeSeriesParameters, context: JobContext, left_out: dict[str, Saying]
) -> list[Place]:
    """Those of the index, or the one that the layers are of."""
    if bool(parameters.layers) == bool(parameters.dataset):
        raise HighwaterError(
            "parameter.layers",
            "Either layers or a folder with sequences must be given, and not both.",
            "Choose the images of one place (LAYERS), or the folder of an index (DATASET).",
        )
    if parameters.layers:
        layers = with_dates(parameters.layers, parameters.dates)
        labels: Mapping[str, int] = {}
        if parameters.table is not None:
            layers, labels = with_table(layers, parameters.table, context)
        dropped: dict[str, str] = {}
        row, images = sequence_of_layers(
            parameters.name.strip() or UNNAMED,
            layers,
            labels,
            context.silent(),
            skip_unreadable=parameters.skip_unreadable,
            left_out=dropped,
            otherwise=parameters.bands,
        )
        left_out.update({name: Saying(reason) for name, reason in dropped.items()})
        for name, reason in left_out.items():
            text = tr("“{name}” is left out: it {reason}.")
            context.warn(text.format(name=name, reason=reason))
        return [place_of(row, images)]
    places = read_places(Path(parameters.dataset))
    chosen = [p for p in places if not parameters.split or p.split == parameters.split]
    if not chosen:
        raise HighwaterError(
            "sequences.empty_part",
            f"No place of “{Path(parameters.dataset).name}” is in the part “{parameters.split}”.",
            "Choose another part, or none for all places.",
        )
    return chosen


def _measured(
    results: Sequence[PlaceResult], model: SequenceModelFile, seed: int, context: JobContext
) -> tuple[SequenceMeasurement | None, int]:
    """Scores on labelled places that the model has not seen, or on all where it has seen all.

    Returns:
        The scores, None without labels; and the number of labelled places that it has seen.
    """
    labelled = [result for result in results if result.place.labelled]
    if not labelled:
        return None, 0
    seen = [result for result in labelled if result.seen]
    fresh = [result for result in labelled if not result.seen]
    if seen and fresh:
        context.warn(
            f"The model was made with {some(len(seen), 'of these places', 'of these places')}; the"
            " scores are those of the others."
        )
    elif seen:
        context.warn(
            "The model was made with all of these places: the scores say nothing of others."
        )
    judged = {result.place.name: result for result in fresh or labelled}

    def classify(places: Sequence[Place]) -> tuple[Probabilities, Mapping[str, float]]:
        found: dict[str, np.ndarray] = {}
        for place in places:
            result = judged[place.name]
            there = [sensor for sensor in SENSORS if place.of(sensor)]
            whole = len(place.images) == len(result.images)
            alone = result.alone or {}
            found[place.name] = result.probabilities if whole else alone[there[0]]
        return found, {name: result.sequence for name, result in judged.items()}

    rule = model.facts.dark_rule
    return (
        measure(
            "classified",
            [result.place for result in judged.values()],
            model.spec.sensors,
            classify,
            results[0].threshold,
            (lambda place: _dark(judged[place.name])) if rule else None,
            float(rule.get("share", 0.0)),
            seed,
        ),
        len(seen),
    )


def _dark(result: PlaceResult) -> np.ndarray:
    assert result.dark is not None
    return result.dark


def _write(results: Sequence[PlaceResult], told: Told, context: JobContext) -> None:
    outputs = context.outputs
    if "table" in outputs:
        write_table(outputs.part("table"), results)
    if FOOTPRINTS in outputs:
        write_footprints(outputs, results)
        if all(result.place.geometry is None for result in results):
            context.warn("The images have no CRS: the layer of footprints has no geometries.")
    if "plot" in outputs:
        highest = sorted(results, key=lambda result: -result.probabilities.max())[:PICTURED]
        outputs.part("plot").write_bytes(picture(sorted(highest, key=lambda r: r.place.name)))
    if "report" in outputs:
        outputs.part("report").write_text(page_of(told), "utf-8")


def _numbers(
    results: Sequence[PlaceResult],
    measured: SequenceMeasurement | None,
    left_out: Mapping[str, Saying],
) -> dict[str, Any]:
    floods = [flood for flood in (result.flood for result in results) if flood is not None]
    numbers: dict[str, Any] = {
        "PLACES": len(results),
        "IMAGES": sum(len(result.images) for result in results),
        "FLOODED": sum(int(result.flooded.sum()) for result in results),
        "FLOODED_PLACES": len(floods),
        "LEFT_OUT": len(left_out),
    }
    if floods:
        first, last = min(flood.first for flood in floods), max(flood.last for flood in floods)
        peak = max(floods, key=lambda flood: flood.peak_probability)
        numbers.update(
            FIRST_FLOODED=first.isoformat(),
            LAST_FLOODED=last.isoformat(),
            DURATION=(last - first).days,
            PEAK_DATE=peak.peak.isoformat(),
            PEAK_PROBABILITY=peak.peak_probability,
        )
    if measured is not None:
        for name in ("accuracy", "balanced_accuracy", "f1"):
            score = measured.rows[0].score(name)
            if score is not None and score.value is not None:
                numbers[name.upper()] = score.value
    return numbers
