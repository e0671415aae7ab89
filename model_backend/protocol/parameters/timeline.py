"""Parameters of the job that follows water through many dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import Extent, RasterLayer


@dataclass(frozen=True)
class DatedRaster:
    """A raster and the day that QGIS has for it.

    Attributes:
        layer: The raster.
        day: Such as ``2021-01-05``; empty: QGIS has none.
    """

    layer: RasterLayer
    day: str = ""


@dataclass(frozen=True)
class FloodTimelineParameters:
    """Job ``floodtimeline``.

    Outputs, each optional: the rasters ``frequency``, ``first``, ``last``, ``longest`` and
    ``flooded``, the polygons ``footprints``, the tables ``table`` (GeoPackage) and ``csv``, the
    page ``report`` and the picture ``plot``.

    Attributes:
        layers: Masks or probabilities, in any order; the pixels are those of the first.
        dates: Days as text, see :mod:`model_backend.timeline.said_days`; they go first.
        date_table: CSV of names and days; empty: none.
        threshold: Probability from which a pixel is water.
        permanent: Where water is permanent; None: only the masks say.
        extent: Part to follow; None: where any of the layers lies.
        minimum_gap: Layers of fewer days apart are one observation; 1: those of one day.
        flood_share: Share of the peak's area from which a date counts as flooded, 0 to 1.
        minimum_area: Smaller polygons are left out, m².
        skip_unreadable: Whether layers that cannot be read are left out instead of refused.
        seed: Of the draws of model-based intervals.
    """

    layers: Tuple[DatedRaster, ...]
    dates: str = ""
    date_table: str = ""
    threshold: float = 0.5
    permanent: Optional[RasterLayer] = None
    extent: Optional[Extent] = None
    minimum_gap: int = 1
    flood_share: float = 0.1
    minimum_area: float = 0.0
    skip_unreadable: bool = False
    seed: int = 0
