"""The scene's place on Earth, and the coarse model grid it is planned on."""

from __future__ import annotations

import math
from dataclasses import dataclass

from rasterio import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from ..protocol.parameters import SimulateSceneParameters
from ..raster.grid import WGS84, Grid

MODEL_CELLS = 1024  # cells along the longer side; bounds the memory of scenes of any size
MODEL_MINIMUM = 64  # smaller scenes are windows into a landscape of at least this many cells
MARGIN = 2  # cells around the scene, for the spline


@dataclass(frozen=True)
class Frame:
    """How pixels and model cells belong together.

    Attributes:
        grid: The scene's pixels.
        step: Pixels of a model cell's side.
        shape: Rows and columns of the model.
        first: Model row and column in which the scene's first pixel lies.
        cells: Model rows and columns that the scene covers.
        pixel_size: Metres.
    """

    grid: Grid
    step: int
    shape: tuple[int, int]
    first: tuple[int, int]
    cells: tuple[int, int]
    pixel_size: float

    @classmethod
    def of(cls, parameters: SimulateSceneParameters) -> Frame:
        """The frame of a scene."""
        step = math.ceil(max(parameters.width, parameters.height) / MODEL_CELLS)
        cells = (math.ceil(parameters.height / step), math.ceil(parameters.width / step))
        shape = tuple(max(n, MODEL_MINIMUM) + 2 * MARGIN for n in cells)
        first = tuple((whole - n) // 2 for whole, n in zip(shape, cells))
        return cls(
            scene_grid(parameters),
            step,
            (shape[0], shape[1]),
            (first[0], first[1]),
            cells,
            parameters.pixel_size,
        )

    @property
    def window(self) -> tuple[slice, slice]:
        """The model cells under the scene."""
        (row, column), (rows, columns) = self.first, self.cells
        return slice(row, row + rows), slice(column, column + columns)

    @property
    def cell_size(self) -> float:
        """Metres."""
        return self.step * self.pixel_size

    @property
    def breadth(self) -> float:
        """Typical extent of the landscape in cells: the geometric mean of its sides."""
        return math.sqrt(self.shape[0] * self.shape[1])


def scene_grid(parameters: SimulateSceneParameters) -> Grid:
    """Grid in the UTM zone of the centre; its origin is a whole multiple of the pixel size."""
    size = parameters.pixel_size
    lon = (parameters.center_lon + 180) % 360 - 180
    zone = int((lon + 180) // 6) + 1
    crs = CRS.from_epsg((32600 if parameters.center_lat >= 0 else 32700) + zone)
    (x,), (y,) = transform_points(WGS84, crs, [lon], [parameters.center_lat])
    left = round((x - parameters.width * size / 2) / size) * size
    top = round((y + parameters.height * size / 2) / size) * size
    transform = Affine(size, 0, left, 0, -size, top)
    return Grid(crs, transform, parameters.width, parameters.height)
