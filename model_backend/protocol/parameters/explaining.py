"""Parameters of the job that shows what a model looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import Extent, RasterLayer

EXPLANATIONS = ("gradcam", "gradcam++")
"""Values of ``method``."""


@dataclass(frozen=True)
class ExplainParameters:
    """Job ``explain``.

    Outputs, each optional: ``evidence`` (raster 0–1: Grad-CAM, scaled over the scene) and
    ``withheld`` (raster with a band per input band: change in probability when it is withheld).

    Attributes:
        input: The scene.
        model: Path of the ``.onnx`` model, which carries its weights or has its checkpoint beside
            it.
        auxiliary: Further rasters whose bands are aligned to ``input``.
        bands: Which band is what; empty: recognised.
        unit: One of :data:`UNITS`.
        before: The image from before the flood, for a model of two dates; None: there is none, or
            it is among the further rasters.
        extent: Part of the scene; None: all of it.
        method: One of :data:`EXPLANATIONS`.
        layer: Name of the layer that is looked into, such as ``decoder.blocks.2``; ``deepest``: the
            encoder's coarsest features; empty: what the last layer looks at.
        threshold: Probability from which a pixel is water, 0 to 1; None: the model's own.
        resample: Whether a scene of an unsuitable pixel size is resampled rather than refused.
        trust_model: Whether a model file that differs from its card is used.
    """

    input: RasterLayer
    model: str
    auxiliary: Tuple[RasterLayer, ...] = ()
    bands: str = ""
    unit: str = "auto"
    before: Optional[RasterLayer] = None
    extent: Optional[Extent] = None
    method: str = "gradcam"
    layer: str = ""
    threshold: Optional[float] = None
    resample: bool = False
    trust_model: bool = False
