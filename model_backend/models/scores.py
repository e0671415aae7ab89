"""Scores of a model, and the data that they were measured on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple


@dataclass(frozen=True)
class Score:
    """One score with its 95 % interval.

    Attributes:
        name: One of :data:`~model_backend.evaluation.probability_scores.SCORES`, or ``ece``,
            ``ece_uncertain``, ``brier``, ``nll``, ``average_precision``.
        value: None: undefined, as its denominator is zero.
        low: Lower end; None: no interval can be said.
        high: Upper end.
    """

    name: str
    value: Optional[float]
    low: Optional[float] = None
    high: Optional[float] = None


@dataclass(frozen=True)
class Measurement:
    """Scores on one part of the dataset.

    Attributes:
        part: ``test``, ``validation`` or ``calibration``.
        tiles: Number of tiles.
        pixels: Valid pixels.
        water_pixels: Of these, labelled water.
        threshold: Probability from which a pixel counted as water.
        scores: Pooled over all valid pixels.
        groups: Number of groups that were drawn for the intervals.
        grouped_by: ``region``, ``event``, ``scene`` or ``tile``.
        by_group: IoU of water of each group.
        chosen_on: What was chosen by looking at this part, such as ``epoch`` and ``threshold``;
            a part without any is independent.
        dataset: Name of the dataset; empty: the one that the model was trained on.
    """

    part: str
    tiles: int
    pixels: int
    water_pixels: int
    threshold: float
    scores: Tuple[Score, ...]
    groups: int = 0
    grouped_by: str = "tile"
    by_group: Dict[str, Optional[float]] = field(default_factory=dict)
    chosen_on: Tuple[str, ...] = ()
    dataset: str = ""

    def score(self, name: str) -> Optional[Score]:
        """The score of this name; None: not measured."""
        return next((score for score in self.scores if score.name == name), None)
