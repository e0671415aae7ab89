"""Where tiles lie, and layers read on their pixels."""

from __future__ import annotations

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol.parameters import RasterLayer
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import open_raster


def tile_grid(dataset: Dataset, tile: TileRecord) -> Grid | None:
    """Pixels of a tile on the map; None: it has no place."""
    if not tile.crs:
        return None
    with rasterio.open(dataset.folder / tile.image) as image:
        return Grid.of(image) if image.crs is not None else None


class TileLayer:
    """The first band of a raster, read on the pixels of one tile after the other.

    Args:
        layer: The raster.
        nearest: Whether its values are classes, between which lies nothing.

    Raises:
        HighwaterError: ``input.…`` where it cannot be opened or has no place on the map.
    """

    def __init__(self, layer: RasterLayer, nearest: bool) -> None:
        self.source = open_raster(layer)
        self._resampling = Resampling.nearest if nearest else Resampling.bilinear
        try:
            self.source.require_georeference()
        except BaseException:
            self.source.close()
            raise

    def read(self, grid: Grid) -> np.ndarray:
        """float32 (rows, columns) of a grid, NaN where there is no data or no raster.

        Raises:
            HighwaterError: ``input.unreadable``.
        """
        band = AlignedBand(self.source, 1, grid, self._resampling)
        try:
            return band.read(Window(0, 0, grid.width, grid.height))
        finally:
            band.close()

    def close(self) -> None:
        """Close the raster."""
        self.source.close()
