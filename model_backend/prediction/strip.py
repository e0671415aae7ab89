"""Rows of a map on their way from the method to the products."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Mapped:
    """Rows that a method has mapped; they come from top to bottom without gap or overlap.

    Attributes:
        row: The first.
        probability: Of water, float32 (rows, width), rounded as it is written
            (:mod:`.levels`); NaN where there is no data.
        image: First radar band, dB unless it was stretched, float32 (rows, width); None: no picture
            is wanted.
        spread: Standard deviation of what was averaged, as ``probability``; None: nothing was.
        baseline: Probability by the built-in method; None: it was not asked for.
        permanent: Where water is permanent by what the method knows, bool (rows, width); None: it
            knows nothing of it.
        unknown: Where the image has data but the method cannot judge, bool (rows, width); the
            probability is NaN there. None: nowhere.
    """

    row: int
    probability: np.ndarray
    image: np.ndarray | None
    spread: np.ndarray | None = None
    baseline: np.ndarray | None = None
    permanent: np.ndarray | None = None
    unknown: np.ndarray | None = None


@dataclass(frozen=True)
class Strip:
    """Rows that were decided upon.

    Attributes:
        row: The first.
        probability: As of :class:`Mapped`.
        image: As of :class:`Mapped`.
        mask: Codes of :mod:`model_backend.categories`, uint8 (rows, width).
        areas: Of the pixels, float64 (rows, width), m², geodesic.
        spread: As of :class:`Mapped`.
        baseline: As of :class:`Mapped`.
        reasons: Why pixels are excluded: codes of the exclusion mask, uint8 (rows, width), 0 where
            they are not; None: no exclusion mask was given.
    """

    row: int
    probability: np.ndarray
    image: np.ndarray | None
    mask: np.ndarray
    areas: np.ndarray
    spread: np.ndarray | None = None
    baseline: np.ndarray | None = None
    reasons: np.ndarray | None = None
