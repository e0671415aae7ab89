"""Scores of each image, and their mean: every image weighs the same, however much water it has."""

from __future__ import annotations

import numpy as np

from ..language import tr
from ..models.scores import Score
from .bootstrap import DRAWS, bootstrap_interval
from .formulas import FORMULAS, number, ratio


def protocol() -> dict[str, str]:
    """What a mean over images is, in the language that is spoken."""
    return {
        "per_image": tr(
            "Mean over images of the score of each image. An image in which the score is undefined"
            " does not enter: for IoU and F1 one where neither the map nor the reference has water,"
            " for precision one where nothing was mapped as water, for recall one without water in"
            " the reference. An image without water where some was mapped scores 0 in IoU, F1 and"
            " precision."
        ),
        "without_water": tr(
            "Images with valid pixels but no water in the reference, and how many of them were"
            " mapped without any water."
        ),
    }


def mean_per_image(counts: np.ndarray, score: str, draws: int = DRAWS, seed: int = 0) -> Score:
    """Mean over images, with its 95 % interval over images.

    Args:
        counts: (images, 4) hits, false alarms, misses and right dry pixels.
        score: As of :data:`~model_backend.evaluation.formulas.SCORES`.
        draws: Of the bootstrap.
        seed: Same seed, same interval.

    Returns:
        None as its value where it is undefined in every image.
    """
    values = FORMULAS[score](np.asarray(counts).reshape(-1, 4))
    values = values[np.isfinite(values)]
    rows = np.stack([values, np.ones(values.shape)], axis=1)

    def mean(pooled: np.ndarray) -> np.ndarray:
        return ratio(pooled[:, 0], pooled[:, 1])

    low, high = bootstrap_interval(rows, mean, draws, seed=seed) or (None, None)
    return Score(score, number(mean(rows.sum(axis=0)[None])[0]), low, high)


def without_water(counts: np.ndarray) -> tuple[int, int]:
    """Images with valid pixels and no water in the reference, and how many were mapped all dry.

    Args:
        counts: As of :func:`mean_per_image`.
    """
    hits, alarms, misses, right = np.asarray(counts).reshape(-1, 4).T
    dry = (hits + misses == 0) & (alarms + right > 0)
    return int(dry.sum()), int((dry & (alarms == 0)).sum())
