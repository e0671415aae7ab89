"""What the labels of reference points say: the strata, the estimate, and what to beware of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..language import percentage, tr
from ..protocol import HighwaterError
from .drawing import Inventory
from .estimator import Estimate, Sample
from .labelled import LabelledPoints
from .names import mapped_as
from .points import UNKNOWN_LABEL, WATER_LABEL
from .texts import hectares

FEW = 5
"""Fewer points that differ from the rest of their stratum make its normal interval too narrow."""


@dataclass(frozen=True)
class StratumResult:
    """A stratum and its points.

    Attributes:
        name: One of ``STRATA``.
        pixels: Of the map.
        hectares: Of the map.
        points: That were drawn.
        unknown: Of these, what could not be said.
        water: Of these, labelled as water.
    """

    name: str
    pixels: int
    hectares: float
    points: int
    unknown: int
    water: int

    @property
    def used(self) -> int:
        """Points that say water or dry."""
        return self.points - self.unknown

    @property
    def rare(self) -> int:
        """Points with the rarer of the two labels."""
        return min(self.water, self.used - self.water)


def strata_of(points: LabelledPoints, inventory: Inventory) -> list[StratumResult]:
    """The strata of the map with their points.

    Raises:
        HighwaterError: ``points.too_few`` for a stratum with fewer than two labelled points.
    """
    results = []
    for name, pixels in inventory.pixels.items():
        labels = points.labels[points.strata == name]
        unknown, water = (int((labels == value).sum()) for value in (UNKNOWN_LABEL, WATER_LABEL))
        result = StratumResult(name, pixels, inventory.area(name), len(labels), unknown, water)
        if result.used < min(2, pixels):
            raise HighwaterError(
                "points.too_few",
                f"The stratum “{name}” has {result.used} points labelled as water or dry; an"
                " estimate needs at least two.",
                "Draw more points in it (sizes by stratum), or label those that are left.",
            )
        results.append(result)
    return results


def estimate(points: LabelledPoints, strata: list[StratumResult], ground: np.ndarray) -> Estimate:
    """Area (hectares) and accuracy.

    Args:
        points: Labelled points that fit the map.
        strata: The strata that they lie in.
        ground: Area of each point's pixel, (n,), any unit.
    """
    numbers = {stratum.name: number for number, stratum in enumerate(strata)}
    used = points.labels != UNKNOWN_LABEL
    return Sample(
        strata=np.array([numbers[name] for name in points.strata[used]]),
        areas=[stratum.hectares for stratum in strata],
        mapped=np.array([mapped_as(name) == "water" for name in points.strata[used]]),
        labelled=points.labels[used] == WATER_LABEL,
        ground=ground[used],
        whole=[n for n, stratum in enumerate(strata) if stratum.used == stratum.pixels],
    ).estimate()


def cautions(strata: list[StratumResult], level: float) -> list[str]:
    """What somebody who uses the interval should know, as sentences."""
    found = []
    unknown = [stratum for stratum in strata if stratum.unknown]
    if unknown:
        text = tr("{count} of {points} in “{stratum}” ({share})")
        shares = ", ".join(
            text.format(
                count=stratum.unknown,
                points=stratum.points,
                stratum=stratum.name,
                share=percentage(stratum.unknown / stratum.points),
            )
            for stratum in unknown
        )
        text = tr(
            "Points of which nothing can be said are left out: {shares}. The estimate takes them to"
            " be like the other points of their stratum."
        )
        found.append(text.format(shares=shares))
    alike = [
        _alike(stratum, level)
        for stratum in strata
        if stratum.water in (0, stratum.used) and stratum.used < stratum.pixels
    ]
    if alike:
        text = tr(
            "Where all points of a stratum say the same, it adds no width to the interval, although"
            " other ground may lie there unseen (with {level} confidence): {strata}. More points"
            " there would tell."
        )
        found.append(text.format(level=percentage(level), strata=", ".join(alike)))
    text = tr("“{stratum}” ({rare} of {used})")
    few = [
        text.format(stratum=stratum.name, rare=stratum.rare, used=stratum.used)
        for stratum in strata
        if 0 < stratum.rare < FEW and stratum.used < stratum.pixels
    ]
    if few:
        text = tr(
            "Fewer than {least} points of a stratum differ from the rest of it: {strata}. With so"
            " few the interval is too narrow and holds the truth less often than it says. Draw more"
            " points there, or a wider edge."
        )
        found.append(text.format(least=FEW, strata=", ".join(few)))
    return found


def _alike(stratum: StratumResult, level: float) -> str:
    """A stratum whose points all say the same, and how much of the other may be there."""
    unseen = stratum.hectares * (1 - (1 - level) ** (1 / stratum.used))
    text = (
        tr("“{stratum}” ({used} points; up to {area} may be dry)")
        if stratum.water
        else tr("“{stratum}” ({used} points; up to {area} may be water)")
    )
    return text.format(stratum=stratum.name, used=stratum.used, area=hectares(unseen))
