"""Parameters of the job that tells where a radar cannot judge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import Extent, RasterLayer

ORBITS = ("ascending", "descending")
"""Values of ``orbit``."""


@dataclass(frozen=True)
class ExclusionMaskParameters:
    """Job ``exclusionmask``; output ``mask`` (raster of reasons).

    Attributes:
        elevation: Metres.
        like: Raster whose grid the mask gets, such as the radar image; None: that of the elevation.
        extent: Part of that grid; None: all of it.
        orbit: One of :data:`ORBITS`; empty: as ``like`` says, else ascending with a warning.
        heading: Direction of flight, degrees clockwise from north; None: as usual for Sentinel-1 on
            that orbit at that latitude.
        looks_right: Whether the radar looks to the right of its flight.
        incidence: Angle on level ground, degrees from the vertical.
        incidence_layer: Raster of that angle; goes before ``incidence``.
        shadow: Whether radar shadow is excluded.
        layover: Whether layover is excluded.
        max_slope: Steeper ground is excluded, degrees; None: none is.
        max_height: Ground higher above the nearest drainage is excluded, metres; None: none is.
        landcover: Raster of land cover classes.
        excluded_classes: Its classes that are excluded.
    """

    elevation: RasterLayer
    like: Optional[RasterLayer] = None
    extent: Optional[Extent] = None
    orbit: str = ""
    heading: Optional[float] = None
    looks_right: bool = True
    incidence: float = 39.0
    incidence_layer: Optional[RasterLayer] = None
    shadow: bool = True
    layover: bool = True
    max_slope: Optional[float] = 15.0
    max_height: Optional[float] = None
    landcover: Optional[RasterLayer] = None
    excluded_classes: Tuple[int, ...] = ()
