"""A network and the trivial classifiers on a part of an index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..evaluation.comparing import Difference
from .dark_share import ALWAYS_DRY, DARK_SHARE
from .facts import (
    ALONE,
    BOTH,
    SEQUENCES,
    ClassifierDifference,
    ClassifierRow,
    SequenceMeasurement,
)
from .places import Place
from .scoring import Judged, compare, judge

COMPARED = ("accuracy", "balanced_accuracy", "f1")
"""Scores by which the network is held against the dark-share rule."""

Probabilities = Mapping[str, np.ndarray]
"""Of the images of each place, in their order."""


def measure(
    part: str,
    places: Sequence[Place],
    sensors: Sequence[str],
    classify: Callable[[Sequence[Place]], tuple[Probabilities, Mapping[str, float]]],
    threshold: float,
    dark: Callable[[Place], np.ndarray] | None,
    dark_threshold: float = 0.0,
    seed: int = 0,
    chosen_on: tuple[str, ...] = (),
) -> SequenceMeasurement:
    """Scores of everything that can say whether an image shows a flood.

    Args:
        part: In words.
        places: With labels; places and images without count nowhere.
        sensors: That the network takes.
        classify: Probabilities of the images of some places, and of whole sequences.
        threshold: From which the network calls an image flooded.
        dark: Share of dark cells of each image of a place; None: no such rule could be made.
        dark_threshold: Share from which the rule calls an image flooded.
        seed: Of the intervals.
        chosen_on: What was chosen by looking at this part.
    """
    places = [place for place in places if place.labelled]
    probabilities, sequences = classify(places)
    labels = _labels(places)
    network = judge(
        BOTH if len(sensors) > 1 else ALONE[sensors[0]], labels, probabilities, threshold
    )
    rows = [network]
    if len(sensors) > 1:
        for sensor in sensors:
            kept = [replace(place, images=place.of(sensor)) for place in places if place.of(sensor)]
            if kept and any(len(place.of(sensor)) < len(place.images) for place in places):
                found, _ = classify(kept)
                rows.append(judge(ALONE[sensor], _labels(kept), found, threshold))
    differences: list[ClassifierDifference] = []
    if dark is not None:
        shares = {place.name: dark(place) for place in places}
        # More than, not at least: so that a share of 0 calls nothing flooded that has none.
        ruled = judge(DARK_SHARE, labels, shares, float(np.nextafter(dark_threshold, 1)))
        rows.append(ruled)
        differences = [
            _difference(score, compare(network, ruled, score, seed)) for score in COMPARED
        ]
    nothing = {place.name: np.zeros(len(place.images)) for place in places}
    rows.append(judge(ALWAYS_DRY, labels, nothing, 0.5))
    rows.append(_sequences(places, sequences))
    return SequenceMeasurement(
        part,
        len(places),
        tuple(
            ClassifierRow(row.name, row.images, row.flooded, row.scores(seed))
            for row in rows
            if row.images
        ),
        tuple(differences),
        chosen_on,
    )


def _labels(places: Iterable[Place]) -> dict[str, list[int]]:
    return {place.name: [image.flooding for image in place.images] for place in places}


def _sequences(places: Sequence[Place], sequences: Mapping[str, float]) -> Judged:
    labels = {place.name: [place.flooding] for place in places}
    return judge(
        SEQUENCES, labels, {name: np.array([value]) for name, value in sequences.items()}, 0.5
    )


def _difference(score: str, found: Difference) -> ClassifierDifference:
    return ClassifierDifference(score, *found)
