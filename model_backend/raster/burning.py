"""Polygons of a vector layer on a grid, burnt strip by strip."""

from __future__ import annotations

import math

import numpy as np
import shapely
from pyproj import Transformer
from rasterio import features
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..protocol import HighwaterError
from ..protocol.parameters import VectorLayer
from .grid import Grid
from .overlap import require_overlap
from .vector import read_vector, vector_name

# Edges are split to this length before they are brought to another CRS, where they are curves.
SEGMENT_DEGREES = 0.01
SEGMENT_METRES = 1000.0
MARGIN = 0.05  # of the grid's size, around it, within which polygons are kept
POLYGON_TYPES = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


class BurntPolygons:
    """Where polygons lie on a grid: a pixel is inside when its centre is.

    Args:
        layer: The polygons.
        grid: Grid to deliver on.
        other: What the user calls what the grid is that of, for messages.
        what: What the layer is, such as ``reference``.
        purpose: What the part of the other layer is used for.

    Attributes:
        name: What the user calls the layer.
        reprojected: Whether its CRS is another than that of the grid.

    Raises:
        HighwaterError: ``input.empty``, ``input.not_polygons``, ``input.no_overlap`` or as
            :func:`.read_vector`.
    """

    def __init__(
        self,
        layer: VectorLayer,
        grid: Grid,
        other: str,
        what: str = "layer",
        purpose: str = "to map",
    ) -> None:
        self.name = vector_name(layer)
        geometries, crs = _load(layer, self.name, what)
        xmin, ymin, xmax, ymax = shapely.total_bounds(geometries).tolist()
        require_overlap(self.name, crs, (xmin, ymin, xmax, ymax), other, grid, what, purpose)
        self.reprojected = crs != grid.crs
        geometries = _about(geometries, crs, grid)
        if self.reprojected:
            geometries = _reproject(geometries, crs, grid.crs)
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

    def read(self, window: Window, inside: int = 1) -> np.ndarray:
        """Burn a window of the grid.

        Args:
            window: Whole pixels of the grid.
            inside: Value of the pixels inside, 1 to 255; the others are 0.

        Returns:
            uint8 (rows, columns).
        """
        column, row = window.col_off, window.row_off
        box = shapely.box(column, row, column + window.width, row + window.height)
        found = np.sort(self._tree.query(box))
        values = np.zeros((int(window.height), int(window.width)), np.uint8)
        if len(found):
            moved = shapely.transform(self._polygons[found], lambda xy: xy - (column, row))
            features.rasterize(moved, out=values, default_value=inside)
        return values


def _load(layer: VectorLayer, name: str, what: str) -> tuple[np.ndarray, CRS]:
    table = read_vector(layer, "polygons", columns=[])
    geometries = shapely.force_2d(table.geometries[~shapely.is_missing(table.geometries)])
    geometries = geometries[~shapely.is_empty(geometries)]
    if not len(geometries):
        raise HighwaterError(
            "input.empty",
            f"The layer “{name}” has no polygons.",
            f"Choose the layer that holds the {'water' if what == 'layer' else what + ' water'}.",
        )
    if not np.isin(shapely.get_type_id(geometries), POLYGON_TYPES).all():
        raise HighwaterError(
            "input.not_polygons",
            f"The layer “{name}” holds points or lines; only polygons have an inside.",
            "Choose a polygon layer.",
        )
    return geometries, table.crs


def _about(geometries: np.ndarray, crs: CRS, grid: Grid) -> np.ndarray:
    """What lies about the grid: an ocean cannot be brought to a CRS that is made for a country."""
    try:
        west, south, east, north = transform_bounds(grid.crs, crs, *grid.bounds, densify_pts=21)
    except (RasterioError, ValueError):
        return geometries
    if not all(math.isfinite(value) for value in (west, south, east, north)) or west > east:
        return geometries  # the grid crosses the antimeridian
    margin = MARGIN * max(east - west, north - south)
    box = (west - margin, south - margin, east + margin, north + margin)
    xmin, ymin, xmax, ymax = shapely.bounds(geometries).T
    near = (xmin <= box[2]) & (xmax >= box[0]) & (ymin <= box[3]) & (ymax >= box[1])
    kept = geometries[near]
    beyond = ~_within(shapely.bounds(kept), box)
    # Valid ones only: cutting any other may lose its inside.
    cut = beyond & shapely.is_valid(kept)
    kept[cut] = shapely.clip_by_rect(kept[cut], *box)
    return kept[~shapely.is_empty(kept)]


def _within(bounds: np.ndarray, box: tuple[float, float, float, float]) -> np.ndarray:
    low, high = np.array(box[:2]), np.array(box[2:])
    return np.all((bounds[:, :2] >= low) & (bounds[:, 2:] <= high), axis=1)


def _reproject(geometries: np.ndarray, crs: CRS, to: CRS) -> np.ndarray:
    longest = SEGMENT_DEGREES if crs.is_geographic else SEGMENT_METRES
    split = shapely.segmentize(geometries, longest)
    transformer = Transformer.from_crs(crs.to_wkt(), to.to_wkt(), always_xy=True)
    return shapely.transform(split, transformer.transform, interleaved=False)
