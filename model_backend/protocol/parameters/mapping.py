"""Parameters of the jobs that map water."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import Extent, RasterLayer


@dataclass(frozen=True)
class ThresholdWaterParameters:
    """Job ``thresholdwater``: water by the built-in method.

    Outputs: ``probability``, ``mask`` (rasters), ``polygons`` (vector), each optional; the
    provenance record lies beside the mask (or else the probability).

    Attributes:
        input: The scene.
        auxiliary: Further rasters whose bands are aligned to ``input``.
        bands: Which band is what, e.g. ``"VV=1;VH=2"``; empty: recognised.
        unit: One of :data:`UNITS`; the built-in method takes :data:`CALIBRATED_UNITS` only.
        extent: Part of the scene to map; None: all of it.
        threshold: Probability from which a pixel is water, 0 to 1; None: the method's own.
        resample: Whether a scene of an unsuitable pixel size is resampled rather than refused.
    """

    input: RasterLayer
    auxiliary: Tuple[RasterLayer, ...] = ()
    bands: str = ""
    unit: str = "auto"
    extent: Optional[Extent] = None
    threshold: Optional[float] = None
    resample: bool = False


@dataclass(frozen=True)
class PredictParameters(ThresholdWaterParameters):
    """Job ``predict``: as :class:`ThresholdWaterParameters`, by a model if there is one.

    Attributes:
        model: Path of an ``.onnx`` model; empty: the built-in adaptive threshold.
    """

    model: str = ""
