"""Height above the nearest drainage (HAND; Rennó et al. 2008, Nobre et al. 2011)."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import scipy  # its parts are loaded when they are used, which most jobs never do
from rasterio import Affine
from rasterio.windows import Window

from ..raster.grid import Grid
from .ground import Ground
from .hydrology import accumulate, nearest_downstream, route

DRAINAGE_AREA = 1e6  # m²; land that must gather before there is a stream
MAX_CELLS = 2_000_000  # routed at once; takes about four seconds and 0.7 GB
_STRIP = 4_000_000  # pixels read at a time


class DrainageLevels:
    """The elevation of the drainage that each pixel of a scene runs off to.

    It depends on the whole scene, so it is prepared once. Scenes of more than ``max_cells`` pixels
    are routed on a grid of square blocks, each as low as its lowest pixel, so that narrow valleys
    stay open; heights above the drainage keep the elevation's own resolution all the same.

    Land that leaves the scene before it meets a stream takes the stream nearest as the crow flies;
    a scene without any stream takes its lowest place.

    Args:
        grid: Of the scene.
        read: Gives the elevation in metres of a window of whole rows, float32, NaN where there
            is no data.
        area: Land in m² that must gather before there is a stream.
        max_cells: Most cells to route.

    Attributes:
        factor: Side of a block in pixels; 1: every pixel is routed.
        streams: bool (block rows, block columns), where the drainage is.
    """

    def __init__(
        self,
        grid: Grid,
        read: Callable[[Window], np.ndarray],
        area: float = DRAINAGE_AREA,
        max_cells: int = MAX_CELLS,
    ) -> None:
        self.factor = _factor(grid, max_cells)
        low = _lowest(grid, read, self.factor)
        rows, columns = low.shape
        blocks = Grid(grid.crs, grid.transform @ Affine.scale(self.factor), columns, rows)
        ground = Ground.of(blocks, 0, rows)
        cell = ground.along_row.mean().item(), ground.along_column.mean().item()
        downstream, order = route(low, cell=cell)
        amounts = np.broadcast_to(ground.along_row * ground.along_column, low.shape)
        gathered = accumulate(downstream, order, amounts.ravel())
        known = np.isfinite(low)
        self.streams = (gathered >= area).reshape(low.shape) & known
        if not self.streams.any():
            self.streams = low == np.min(low, where=known, initial=np.inf)
        target = nearest_downstream(downstream, self.streams.ravel())
        if self.streams.any():
            nearest = scipy.ndimage.distance_transform_edt(
                ~self.streams, return_distances=False, return_indices=True
            )
            beyond = np.ravel_multi_index(tuple(nearest), low.shape).ravel()
            target = np.where(target < 0, beyond, target)
        self._levels = low.ravel()[target].reshape(low.shape)

    def read(self, window: Window) -> np.ndarray:
        """Elevation of the drainage in metres for a window of the scene; float32."""
        rows = np.arange(window.row_off, window.row_off + window.height, dtype=int) // self.factor
        columns = np.arange(window.col_off, window.col_off + window.width, dtype=int) // self.factor
        return self._levels[np.ix_(rows, columns)]


def height_above_drainage(elevation: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Metres above the drainage; what lies lower, such as a pit, is at 0; float32.

    Args:
        elevation: float32 in metres, NaN where there is no data.
        levels: As of :meth:`DrainageLevels.read`, same shape.
    """
    return np.maximum(elevation - levels, np.float32(0))


def _factor(grid: Grid, max_cells: int) -> int:
    factor = max(math.isqrt(grid.width * grid.height // max_cells), 1)
    while math.ceil(grid.width / factor) * math.ceil(grid.height / factor) > max_cells:
        factor += 1
    return factor


def _lowest(grid: Grid, read: Callable[[Window], np.ndarray], factor: int) -> np.ndarray:
    """The lowest elevation in each block, float32; NaN in blocks without data."""
    columns = math.ceil(grid.width / factor)
    step = max(_STRIP // (grid.width * factor), 1) * factor
    strips = []
    for row in range(0, grid.height, step):
        strip = read(Window(0, row, grid.width, min(step, grid.height - row)))
        missing = -len(strip) % factor, columns * factor - grid.width
        padded = np.pad(strip, ((0, missing[0]), (0, missing[1])), constant_values=np.nan)
        blocks = padded.reshape(-1, factor, columns, factor)
        strips.append(np.fmin.reduce(np.fmin.reduce(blocks, axis=3), axis=1))
    return np.concatenate(strips)
