"""What a network for image sequences is made of, and how its input is normalised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

RADAR, OPTICAL = "radar", "optical"
SENSORS = (RADAR, OPTICAL)
"""Branches of a network, in the order in which they are always named."""

ORBITS = ("", "ascending", "descending")
"""Directions of an orbit; the place is the code, and the first is “unknown”."""


LOGARITHMIC = "reflectance"
"""Unit whose values enter as logarithms. Differences between these, from band to band and from date
to date, are ratios, as the indices of water (McFeeters 1996, Xu 2006) are; and the brightest cloud
is no further from soil than soil from water."""


@dataclass(frozen=True)
class SequenceBand:
    """A band and how it is normalised: clipped, then brought to mean 0 and deviation 1.

    Values of the unit :data:`LOGARITHMIC` become their natural logarithms in between.

    Attributes:
        name: Such as ``VV`` or ``B08``.
        low: Values below are raised to it.
        high: Values above are lowered to it.
        mean: Of the clipped values of the training part, or of their logarithms.
        deviation: Standard deviation of the same.
    """

    name: str
    low: float
    high: float
    mean: float
    deviation: float


@dataclass(frozen=True)
class SequenceSpec:
    """A network for sequences.

    Attributes:
        architecture: One of ``SEQUENCE_ARCHITECTURES``.
        side: Cells along each side of the grid that every image is averaged to.
        radar: Bands of radar images, in order; empty: the network takes none.
        optical: Bands of optical images, in order; empty: the network takes none.
        radar_unit: ``dB``, or ``stretched`` for values between 0 and 1.
        optical_unit: ``reflectance``, or ``stretched``.
        width: Numbers that stand for an image.
        dropout: Share of these that is dropped while training, 0 to 1.
        views: Of the images, whose logits are averaged; 1: as they are.
    """

    architecture: str
    side: int
    radar: Tuple[SequenceBand, ...]
    optical: Tuple[SequenceBand, ...]
    radar_unit: str = "dB"
    optical_unit: str = "reflectance"
    width: int = 96
    dropout: float = 0.1
    views: int = 1  # what files say that say nothing

    def bands(self, sensor: str) -> Tuple[SequenceBand, ...]:
        """Bands of a sensor, in order."""
        return self.radar if sensor == RADAR else self.optical

    def unit(self, sensor: str) -> str:
        """Unit of a sensor's values."""
        return self.radar_unit if sensor == RADAR else self.optical_unit

    @property
    def sensors(self) -> Tuple[str, ...]:
        """Those that the network takes."""
        return tuple(sensor for sensor in SENSORS if self.bands(sensor))
