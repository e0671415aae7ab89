"""Parameters of the jobs behind the model library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import RasterLayer


@dataclass(frozen=True)
class DescribeModelsParameters:
    """Job ``describemodels``: what several model files say of themselves; no outputs.

    Attributes:
        models: The ``.onnx`` files.
    """

    models: Tuple[str, ...]


@dataclass(frozen=True)
class FitModelsParameters:
    """Job ``fitmodels``: which models could map an image, and why the others could not.

    Attributes:
        input: The image.
        models: The ``.onnx`` files.
        before: Image from before the flood, for models of two dates; None: there is none.
    """

    input: RasterLayer
    models: Tuple[str, ...]
    before: Optional[RasterLayer] = None
