"""Reference polygons as states on a grid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..protocol.parameters import VectorLayer
from ..raster.burning import BurntPolygons
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..raster.vector import hashes_of
from .confusion import WATER_STATE


class PolygonReference:
    """Water polygons; everything outside them is dry.

    A pixel is water when its centre lies in a polygon.

    Args:
        layer: The polygons.
        grid: Grid to deliver on.
        prediction: What the user calls the prediction, for messages.
        context: For the log.
    """

    def __init__(
        self, layer: VectorLayer, grid: Grid, prediction: str, context: JobContext
    ) -> None:
        self.sources: list[RasterSource] = []
        self._layer = layer
        self._polygons = BurntPolygons(layer, grid, prediction, "reference", "to evaluate")
        self.name = self._polygons.name
        if self._polygons.reprojected:
            context.log(
                f"The reference “{self.name}” has another CRS than “{prediction}”; its polygons"
                " are brought to that one."
            )

    def read(self, window: Window) -> np.ndarray:
        """States (uint8) of a window of the grid."""
        return self._polygons.read(window, WATER_STATE)

    def warnings(self) -> Iterator[str]:
        """What the user should know, once all was read."""
        yield (
            f"Everything outside the polygons of “{self.name}” counts as dry; use the extent if"
            " they cover only a part."
        )

    def record(self) -> dict[str, Any]:
        """What the reference is, as plain values."""
        return {
            "name": self.name,
            "path": self._layer.path,
            "layer": self._layer.layer or None,
            "type": "polygons",
            "sha256": hashes_of(self._layer),
        }

    def close(self) -> None:
        """Nothing stays open."""
