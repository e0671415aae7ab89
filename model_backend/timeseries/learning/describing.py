"""Everything that is known of a training, for the model file and its card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

import numpy as np

from ...protocol.parameters import TrainTimeSeriesParameters
from ...protocol.plain import to_plain
from ...training.facts import library_versions
from ..dark_share import DarkShare
from ..facts import SequenceFacts, SequenceMeasurement, SequencePart, marks_of
from ..places import Place
from ..spec import SENSORS
from .calibrating import Calibrated
from .checks import PARTS
from .conductor import SequenceConductor
from .planning import Prepared


def facts_of(
    name: str,
    parameters: TrainTimeSeriesParameters,
    prepared: Prepared,
    conductor: SequenceConductor,
    calibrated: Calibrated,
    rule: DarkShare | None,
    measurements: tuple[SequenceMeasurement, ...],
    seconds: float,
) -> SequenceFacts:
    """What is known of a model.

    Args:
        name: Of the model.
        parameters: Of the training.
        prepared: Plan and places.
        conductor: Knows the epochs.
        calibrated: Threshold and temperatures.
        rule: That it was held against.
        measurements: Its scores.
        seconds: That the training took.
    """
    plan, places = prepared.plan, list(prepared.places.values())
    dates = sorted(image.date for place in places for image in place.images)
    boxes = np.array([p.geometry.bounds for p in places if p.geometry is not None])
    box: tuple[float, ...] = ()
    if len(boxes):
        box = tuple(
            round(float(value), 5) for value in (*boxes[:, :2].min(0), *boxes[:, 2:].max(0))
        )
    recipe = to_plain(parameters)
    return SequenceFacts(
        name=name,
        trained=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        dataset=Path(parameters.dataset).resolve().name,
        dataset_sha256=plan.dataset,
        parts=tuple(
            _part(part, [place for place in places if place.split == part])
            for part in PARTS
            if any(place.split == part for place in places)
        ),
        begin=dates[0],
        end=dates[-1],
        box=box,
        left_out=len(prepared.store.left_out),
        epochs=len(conductor.history.rows),
        best_epoch=conductor.best_epoch,
        seconds=round(seconds, 1),
        seed=parameters.seed,
        recipe={key: recipe[key] for key in ("network", "augmentation", "optimisation")},
        fitted_on="validation" if plan.calibration == plan.validation else "calibration",
        threshold=calibrated.threshold,
        dark_share="" if rule is None else rule.words,
        dark_rule={} if rule is None else to_plain(rule),
        measurements=measurements,
        places_seen={
            part: marks_of(place for place in places if place.split == part)
            for part in ("train", "validation", "calibration")
        },
        versions=library_versions(),
    )


def _part(part: str, places: Sequence[Place]) -> SequencePart:
    labels = [image.flooding for place in places for image in place.images]
    return SequencePart(
        part,
        len(places),
        {sensor: sum(len(place.of(sensor)) for place in places) for sensor in SENSORS},
        labels.count(1),
        labels.count(0) + labels.count(1),
        tuple(sorted({place.region for place in places})),
    )
