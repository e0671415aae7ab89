"""Reference polygons as states on a grid."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from pyproj import Transformer
from rasterio import features
from rasterio.crs import CRS
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import VectorLayer
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..raster.vector import hashes_of, read_vector, vector_name
from .confusion import WATER_STATE
from .overlap import require_overlap

# Edges are split to this length before they are brought to another CRS, where they are curves.
SEGMENT_DEGREES = 0.01
SEGMENT_METRES = 1000.0
POLYGON_TYPES = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


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
        self.name = vector_name(layer)
        geometries, crs = self._load()
        require_overlap(self.name, crs, tuple(shapely.total_bounds(geometries)), prediction, grid)
        if crs != grid.crs:
            geometries = _reproject(geometries, crs, grid.crs)
            context.log(
                f"The reference “{self.name}” has another CRS than “{prediction}”; its polygons"
                " are brought to that one."
            )
        # In pixels, so that each strip only asks for rows, whatever way the grid is turned.
        pixel = ~grid.transform
        self._polygons = shapely.transform(
            geometries,
            lambda xy: np.column_stack(
                [
                    pixel.a * xy[:, 0] + pixel.b * xy[:, 1] + pixel.c,
                    pixel.d * xy[:, 0] + pixel.e * xy[:, 1] + pixel.f,
                ]
            ),
        )
        self._tree = shapely.STRtree(self._polygons)

    def read(self, window: Window) -> np.ndarray:
        """States (uint8) of a window of the grid."""
        column, row = window.col_off, window.row_off
        box = shapely.box(column, row, column + window.width, row + window.height)
        found = np.sort(self._tree.query(box))
        states = np.zeros((int(window.height), int(window.width)), np.uint8)
        if len(found):
            moved = shapely.transform(self._polygons[found], lambda xy: xy - (column, row))
            features.rasterize(moved, out=states, default_value=WATER_STATE)
        return states

    def warnings(self) -> list[str]:
        """What the user should know, once all was read."""
        return [
            f"Everything outside the polygons of “{self.name}” counts as dry; use the extent if"
            " they cover only a part."
        ]

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

    def _load(self) -> tuple[np.ndarray, CRS]:
        table = read_vector(self._layer, "polygons", columns=[])
        geometries = shapely.force_2d(table.geometries[~shapely.is_missing(table.geometries)])
        geometries = geometries[~shapely.is_empty(geometries)]
        if not len(geometries):
            raise HighwaterError(
                "input.empty",
                f"The layer “{self.name}” has no polygons.",
                "Choose the layer that holds the reference water.",
            )
        if not np.isin(shapely.get_type_id(geometries), POLYGON_TYPES).all():
            raise HighwaterError(
                "input.not_polygons",
                f"The layer “{self.name}” holds points or lines; only polygons have an inside.",
                "Choose a polygon layer.",
            )
        return geometries, table.crs


def _reproject(geometries: np.ndarray, crs: CRS, to: CRS) -> np.ndarray:
    longest = SEGMENT_DEGREES if crs.is_geographic else SEGMENT_METRES
    split = shapely.segmentize(geometries, longest)
    transformer = Transformer.from_crs(crs.to_wkt(), to.to_wkt(), always_xy=True)
    return shapely.transform(split, transformer.transform, interleaved=False)
