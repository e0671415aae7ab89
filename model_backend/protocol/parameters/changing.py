"""Parameters of the job that compares two dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .layers import Extent, RasterLayer


@dataclass(frozen=True)
class FloodChangeParameters:
    """Job ``floodchange``; outputs ``change`` (raster) and ``polygons`` (vector), each optional.

    Attributes:
        first: Mask or probability of the earlier date.
        second: The same of the later date.
        threshold: Probability from which a pixel is water.
        extent: Part to compare; None: where both lie.
        minimum_area: Smaller polygons are left out, m².
    """

    first: RasterLayer
    second: RasterLayer
    threshold: float = 0.5
    extent: Optional[Extent] = None
    minimum_area: float = 0.0
