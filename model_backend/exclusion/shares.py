"""How much of a scene cannot be judged, and why, in numbers and in words."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..categories import (
    CAN_BE_JUDGED,
    EXCLUSION_CATEGORIES,
    HIGH,
    LAND_COVER,
    LAYOVER,
    NO_DATA,
    NO_ELEVATION,
    SHADOW,
    STEEP,
    Category,
)
from ..report.words import percent

NUMBER_OF = {
    SHADOW: "SHADOW_PERCENT",
    LAYOVER: "LAYOVER_PERCENT",
    STEEP: "STEEP_PERCENT",
    HIGH: "HIGH_PERCENT",
    LAND_COVER: "LANDCOVER_PERCENT",
    NO_ELEVATION: "NO_ELEVATION_PERCENT",
}
"""Published id of the share of each reason."""

REASONS: tuple[Category, ...] = tuple(
    item for item in EXCLUSION_CATEGORIES if item.value not in (CAN_BE_JUDGED, NO_DATA)
)
"""Why something cannot be judged, the gravest first."""

IN_A_SENTENCE = {
    SHADOW: "radar shadow",
    LAYOVER: "layover",
    STEEP: "steep slope",
    HIGH: "high above drainage",
    LAND_COVER: "land cover",
    NO_ELEVATION: "no elevation",
}
"""The same within a sentence."""


def shares(hectares: dict[int, float], total: float) -> list[str]:
    """Sentences about what cannot be judged.

    Args:
        hectares: Excluded area by reason (code of the exclusion mask); other codes do not count.
        total: Area of the scene, hectares.

    Returns:
        For example “6.2 % of the scene cannot be judged: radar shadow 2.1 %, steep slope 4.1 %.”
        Nothing where no area is known.
    """
    if total <= 0:
        return []
    found = [(IN_A_SENTENCE[item.value], hectares.get(item.value, 0.0)) for item in REASONS]
    reasons = [(name, area) for name, area in found if area > 0]
    if not reasons:
        return ["Nothing of the scene is excluded."]
    whole = percent(sum(area for _, area in reasons), total)
    if len(reasons) == 1:
        return [f"{whole} of the scene cannot be judged: {reasons[0][0]}."]
    listed = ", ".join(f"{name} {percent(area, total)}" for name, area in reasons)
    return [f"{whole} of the scene cannot be judged: {listed}."]


class Areas:
    """Adds up the area of each code.

    Attributes:
        hectares: By code; float64 (256,).
    """

    def __init__(self) -> None:
        self.hectares = np.zeros(256)

    def add(self, codes: np.ndarray, areas: np.ndarray) -> None:
        """Take rows.

        Args:
            codes: uint8 (rows, columns).
            areas: Of the pixels, m², same shape.
        """
        found = np.bincount(codes.ravel(), areas.ravel(), minlength=256)
        self.hectares += found / 1e4

    def of(self, codes: Iterable[int]) -> float:
        """Hectares of some codes together."""
        return float(sum(self.hectares[code] for code in codes))

    @property
    def total(self) -> float:
        """Hectares of everything."""
        return float(self.hectares.sum())

    def by_reason(self) -> dict[int, float]:
        """Hectares of each reason that applies anywhere."""
        every = {item.value: self.of([item.value]) for item in REASONS}
        return {code: area for code, area in every.items() if area > 0}

    def numbers(self) -> dict[str, float]:
        """Published numbers: shares in per cent of the whole mask, and the area in hectares."""
        total = self.total or 1.0
        excluded = self.of(NUMBER_OF)
        return {
            "EXCLUDED_PERCENT": 100 * excluded / total,
            "EXCLUDED_AREA": excluded,
            **{name: 100 * self.of([code]) / total for code, name in NUMBER_OF.items()},
        }
