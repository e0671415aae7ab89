"""Parameters of the jobs that judge maps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import Extent, RasterLayer, VectorLayer


@dataclass(frozen=True)
class EvaluateMapParameters:
    """Job ``evaluatemap``: a water map against a reference.

    Exactly one of ``reference_raster`` and ``reference_polygons`` is given. Outputs:
    ``comparison`` (raster of hits, misses and false alarms), ``report`` (JSON), ``page`` (HTML),
    each optional.

    Attributes:
        prediction: Mask (categories of Highwater, or 0/1) or probability raster.
        invalid: Reference values that count nowhere, besides the reference's nodata.
        extent: Part to evaluate; None: all of the prediction.
        threshold: Probability from which a prediction counts as water; used for probability
            rasters only.
        block: Side of the blocks that are drawn for the intervals, pixels.
        tolerance: Pixels within which an edge of water counts as found.
        draws: Of the bootstrap.
        seed: Same seed, same intervals.
    """

    prediction: RasterLayer
    reference_raster: Optional[RasterLayer] = None
    reference_polygons: Optional[VectorLayer] = None
    invalid: Tuple[float, ...] = (-1.0, 255.0)
    extent: Optional[Extent] = None
    threshold: float = 0.5
    block: int = 256
    tolerance: float = 2.0
    draws: int = 2000
    seed: int = 0
