"""Parameters of the jobs that compare an image with the earlier images of its orbit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import Extent, RasterLayer
from .mapping import ThresholdWaterParameters
from .timeline import DatedRaster


@dataclass(frozen=True)
class TemporalStatisticsParameters:
    """Job ``temporalstatistics``; output ``statistics`` (raster).

    Attributes:
        layers: Earlier images, in any order.
        reference: Image of the flood: gives grid, polarisations and orbit; None: the first layer
            does.
        dates: Days of the layers as text, see :mod:`model_backend.timeline.said_days`; what it does
            not say is recognised.
        date_table: CSV of names and days; empty: none.
        flood_date: Of the reference; empty: recognised.
        bands: Which band of every image is what; empty: recognised.
        unit: One of :data:`CALIBRATED_UNITS`, of every image; ``auto`` finds each by itself.
        extent: Part of the grid; None: all of it.
        smoothing: Standard deviation, in pixels, of the Gaussian that takes the speckle from each
            image first; 0: none.
        min_images: Fewest observations of a pixel that statistics are made of.
    """

    layers: Tuple[DatedRaster, ...]
    reference: Optional[RasterLayer] = None
    dates: str = ""
    date_table: str = ""
    flood_date: str = ""
    bands: str = ""
    unit: str = "auto"
    extent: Optional[Extent] = None
    smoothing: float = 2.0
    min_images: int = 3


@dataclass(frozen=True)
class ChangeDetectionParameters(ThresholdWaterParameters):
    """Job ``changedetection``: water by how far an image departs from the earlier ones.

    As :class:`ThresholdWaterParameters`, where the earlier images tell permanent water. Further
    outputs: ``zscore`` (raster) and ``statistics`` (raster, where they are made on the way).

    Attributes:
        statistics: Raster of job ``temporalstatistics``; None: made of ``layers``.
        layers: As of :class:`TemporalStatisticsParameters`.
        dates: As there.
        date_table: As there.
        flood_date: As there, of ``input``.
        smoothing: As there.
        min_images: As there; of a raster of statistics, fewest to judge by.
        z_threshold: Deviations that flood is darker by at least.
        least_change: dB that flood is darker by at least.
        brightening: Deviations that flooded vegetation is brighter by at least; 0: it is not
            looked for.
    """

    statistics: Optional[RasterLayer] = None
    layers: Tuple[DatedRaster, ...] = ()
    dates: str = ""
    date_table: str = ""
    flood_date: str = ""
    smoothing: float = 2.0
    min_images: int = 3
    z_threshold: float = 2.0
    least_change: float = 2.0
    brightening: float = 0.0
