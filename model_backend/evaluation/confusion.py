"""Hits, misses and false alarms, and what is computed from them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..categories import CORRECT_DRY, FALSE_ALARM, HIT, MISS, NO_DATA
from .formulas import scores_of

WATER_STATE = 1
DRY_STATE = 0
NO_STATE = NO_DATA
"""Values of a raster of states: water, dry, or nothing that can be compared."""

MAP_SCORES = ("iou", "f1", "precision", "recall", "accuracy", "kappa")
"""Scores of a map, as of :data:`~model_backend.evaluation.formulas.SCORES`."""

UNDEFINED = {
    "IOU": "IoU and F1 are undefined, because neither the prediction nor the reference has water"
    " among the valid pixels.",
    "PRECISION": "Precision is undefined, because the prediction has no water among the valid"
    " pixels.",
    "RECALL": "Recall is undefined, because the reference has no water among the valid pixels.",
    "KAPPA": "Kappa is undefined, because both are of one and the same class among the valid"
    " pixels.",
}
"""Why a score has no value, by its name among the numbers of a job."""


def compare(prediction: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Compare two rasters of states.

    Args:
        prediction: uint8 states.
        reference: uint8 states, same shape.

    Returns:
        uint8 values of ``COMPARISON_CATEGORIES``; no data where either has none.
    """
    table = np.full((256, 256), NO_DATA, np.uint8)
    table[DRY_STATE, DRY_STATE] = CORRECT_DRY
    table[WATER_STATE, WATER_STATE] = HIT
    table[DRY_STATE, WATER_STATE] = MISS
    table[WATER_STATE, DRY_STATE] = FALSE_ALARM
    return table[prediction, reference]


@dataclass
class Confusion:
    """Pixels and areas of each value of a comparison, pooled over everything added.

    Attributes:
        pixels: Number of pixels by comparison value, (4,).
        areas: Their geodesic areas in m², (4,).
    """

    pixels: np.ndarray = field(default_factory=lambda: np.zeros(4, np.int64))
    areas: np.ndarray = field(default_factory=lambda: np.zeros(4))

    def add(self, comparison: np.ndarray, areas: np.ndarray) -> None:
        """Count a block of comparison values with its pixels' areas in m²."""
        valid = comparison != NO_DATA
        values = comparison[valid]
        self.pixels += np.bincount(values, minlength=4)
        self.areas += np.bincount(values, areas[valid], minlength=4)

    @property
    def valid(self) -> int:
        """Number of pixels that were compared."""
        return int(self.pixels.sum())

    def numbers(self) -> dict[str, int | float | None]:
        """Counts, scores and areas (hectares) by name; None where a score is undefined."""
        tn, tp, fn, fp = (int(self.pixels[v]) for v in (CORRECT_DRY, HIT, MISS, FALSE_ALARM))
        hectares = self.areas / 1e4
        scores = scores_of(np.array([tp, fp, fn, tn]))
        return {
            **{name.upper(): scores[name] for name in MAP_SCORES},
            "VALID_PIXELS": self.valid,
            "TP": tp,
            "FP": fp,
            "FN": fn,
            "TN": tn,
            "WATER_AREA": float(hectares[HIT] + hectares[FALSE_ALARM]),
            "REFERENCE_WATER_AREA": float(hectares[HIT] + hectares[MISS]),
            "VALID_AREA": float(hectares.sum()),
        }


def undefined_scores(numbers: dict[str, int | float | None]) -> list[str]:
    """Say in sentences which scores are undefined, and why."""
    return [sentence for name, sentence in UNDEFINED.items() if numbers[name] is None]
