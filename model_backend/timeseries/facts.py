"""What is known about a trained model of sequences: the source of its metadata and its card."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from ..language import phrase
from .places import Place
from .scoring import ImageScore

BOTH = phrase("Network, both sensors")
ALONE = {"radar": phrase("Network, radar alone"), "optical": phrase("Network, optical alone")}
SEQUENCES = phrase("Network, whole sequences")


@dataclass(frozen=True)
class ClassifierRow:
    """What a classifier reached on a part.

    Attributes:
        name: Of the classifier, in English.
        images: Labelled images; of whole sequences: places.
        flooded: Of these, flooded.
        scores: With intervals over places.
    """

    name: str
    images: int
    flooded: int
    scores: Tuple[ImageScore, ...]

    def score(self, name: str) -> Optional[ImageScore]:
        """The score of this name; None: not measured."""
        return next((score for score in self.scores if score.name == name), None)


@dataclass(frozen=True)
class ClassifierDifference:
    """The network minus the dark-share rule.

    Attributes:
        score: Which.
        value: Difference; None: undefined.
        low: Lower end of its interval.
        high: Upper end.
        verdict: ``better``, ``worse`` or ``undecided``.
    """

    score: str
    value: Optional[float]
    low: Optional[float]
    high: Optional[float]
    verdict: str


@dataclass(frozen=True)
class SequenceMeasurement:
    """Scores on a part of the index.

    Attributes:
        part: ``test`` or ``validation``, or what was classified, in words.
        places: Number of places.
        rows: One for each classifier; the first is the network with all that it takes.
        differences: From the dark-share rule.
        chosen_on: What was chosen by looking at this part; empty: nothing, it is independent.
    """

    part: str
    places: int
    rows: Tuple[ClassifierRow, ...]
    differences: Tuple[ClassifierDifference, ...] = ()
    chosen_on: Tuple[str, ...] = ()


@dataclass(frozen=True)
class SequencePart:
    """A part of the index.

    Attributes:
        part: Its name.
        places: Number of places.
        images: By sensor.
        flooded: Labelled images that show a flood.
        labelled: Labelled images.
        regions: Names.
    """

    part: str
    places: int
    images: Dict[str, int]
    flooded: int
    labelled: int
    regions: Tuple[str, ...]


@dataclass(frozen=True)
class SequenceFacts:
    """A trained model.

    Attributes:
        name: Of the model.
        trained: When, ISO 8601.
        dataset: Name of the index.
        dataset_sha256: Of its places, images, labels and parts.
        parts: That were used.
        begin: Date of the first image.
        end: Date of the last image.
        box: West, south, east, north of all places, degrees; empty: they have none.
        left_out: Images that could not be used.
        epochs: That were run.
        best_epoch: That was kept, from 1.
        seconds: That the training took.
        seed: Of the training.
        recipe: Network, augmentation and optimisation.
        fitted_on: Part that temperature and threshold were fitted on.
        threshold: Probability from which an image is called flooded.
        dark_share: The rule that it is held against, in words; empty: none could be made.
        dark_rule: The same as :class:`.DarkShare` in plain values.
        measurements: On parts that it was not trained on.
        places_seen: By part, marks of the places that the model learned from or that something
            was chosen on, see :func:`mark_of`.
        parameters: Number of weights.
        parity: Largest difference between file and network, probability.
        versions: Of the software.
    """

    name: str
    trained: str
    dataset: str
    dataset_sha256: str
    parts: Tuple[SequencePart, ...]
    begin: str
    end: str
    box: Tuple[float, ...]
    left_out: int
    epochs: int
    best_epoch: int
    seconds: float
    seed: int
    recipe: Dict[str, Any]
    fitted_on: str
    threshold: float
    dark_share: str = ""
    dark_rule: Dict[str, Any] = field(default_factory=dict)
    measurements: Tuple[SequenceMeasurement, ...] = ()
    places_seen: Dict[str, Tuple[str, ...]] = field(default_factory=dict)
    parameters: int = 0
    parity: float = 0.0
    versions: Dict[str, str] = field(default_factory=dict)

    @property
    def best_measurement(self) -> Optional[SequenceMeasurement]:
        """That which says most: on a part that nothing was chosen on, else any."""
        return min(self.measurements, key=lambda item: len(item.chosen_on), default=None)


def mark_of(place: Place) -> str:
    """Short mark of a place by where and when its images are, under whichever name it lies.

    Neighbouring places may have images of the same names; places without a known location are told
    apart by their own.
    """
    said = sorted(f"{image.name} {image.date}" for image in place.images)
    where = [place.name]
    if place.geometry is not None and not place.geometry.is_empty:
        where = [f"{value:.4f}" for value in place.geometry.bounds]
    return hashlib.sha256("\n".join([*where, *said]).encode()).hexdigest()[:12]


def marks_of(places: Iterable[Place]) -> Tuple[str, ...]:
    """Marks of some places, sorted."""
    return tuple(sorted({mark_of(place) for place in places}))
