"""Job ``describemodels``: what several model files say of themselves, for the model library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..context import JobContext
from ..prediction.model import classifies_sequences
from ..protocol import HighwaterError
from ..protocol.parameters import DescribeModelsParameters
from ..protocol.plain import to_plain
from ..sar.bands import is_before
from .card import write_card
from .card_input import SHORT_UNITS
from .card_scores import best_measurement
from .described import ModelFile, metadata_in, read_model
from .scores import Measurement
from .summary import (
    ONE_DATE,
    TIME_SERIES,
    TWO_DATES,
    UNKNOWN,
    MeasuredScore,
    ModelSummary,
)
from .trust import require_as_on_card


def run(parameters: DescribeModelsParameters, context: JobContext) -> dict[str, Any]:
    """Read the files one by one; one that cannot be read does not stop the others.

    Returns:
        ``MODELS``: a :class:`.ModelSummary` for each, as plain values, in order.
    """
    found = []
    for number, path in enumerate(parameters.models):
        context.progress(number / len(parameters.models), "Reading models")
        found.append(to_plain(summary_of(Path(path))))
    return {"MODELS": found}


def summary_of(path: Path) -> ModelSummary:
    """What the library shows of a file, of any origin."""
    try:
        if path.is_file():
            require_as_on_card(path)
        if classifies_sequences(metadata_in(path)):
            return _of_sequences(path)
        return _of_map(path)
    except HighwaterError as error:
        size = path.stat().st_size if path.is_file() else 0
        return ModelSummary(str(path), path.stem, size, problem=error.sentence)


def _of_map(path: Path) -> ModelSummary:
    model = read_model(path)
    description, card = model.description, write_card(model)
    return ModelSummary(
        path=str(path),
        name=card.title,
        size=model.size,
        sha256=description.sha256,
        task=_task(description.bands),
        described=bool(description.bands),
        bands=description.bands,
        optional=description.optional,
        unit=SHORT_UNITS.get(description.unit, ""),
        pixel_size=description.pixel_size,
        scores=_scores(model),
        trained=model.facts.trained[:10] if model.facts is not None else "",
        verdict=card.verdict,
        card=card.html(),
        markdown=card.markdown(),
        carries_weights=model.carries_weights,
    )


def _task(bands: tuple[str, ...]) -> str:
    if not bands:
        return UNKNOWN
    return TWO_DATES if any(map(is_before, bands)) else ONE_DATE


def _scores(model: ModelFile) -> tuple[MeasuredScore, ...]:
    facts = model.facts
    best = best_measurement(facts)
    if facts is None or best is None:
        return ()
    others = [part for part in facts.measurements if part is not best]
    return tuple(
        found for part in (best, *others) if (found := _score(part, facts.data.name)) is not None
    )


def _score(part: Measurement, trained_on: str) -> MeasuredScore | None:
    iou = part.score("iou")
    if iou is None:
        return None
    data = part.dataset or trained_on
    return MeasuredScore(
        "iou", iou.value, iou.low, iou.high, part.part, data, part.tiles, part.chosen_on
    )


def _of_sequences(path: Path) -> ModelSummary:
    # Not at the top: it runs the file, which others need not.
    from ..timeseries.card import write_card as write_card_of_sequences
    from ..timeseries.model_file import SequenceModelFile

    model = SequenceModelFile(path)
    card = write_card_of_sequences(model)
    scores = []
    for part in model.facts.measurements:
        f1 = part.rows[0].score("f1") if part.rows else None
        if f1 is not None:
            scores.append(
                MeasuredScore(
                    "f1", f1.value, f1.low, f1.high, part.part, model.facts.dataset, part.places,
                    part.chosen_on,
                )
            )  # fmt: skip
    return ModelSummary(
        path=str(path),
        name=card.title,
        size=model.size,
        sha256=model.sha256,
        task=TIME_SERIES,
        described=True,
        bands=tuple(f"{sensor} {name}" for sensor, names in model.bands.items() for name in names),
        scores=tuple(sorted(scores, key=lambda score: len(score.chosen_on))),
        trained=model.facts.trained[:10],
        verdict=card.verdict,
        card=card.html(),
        markdown=card.markdown(),
    )
