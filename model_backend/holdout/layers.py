"""What pixels are told apart by in one evaluation: from layers, bands and the index."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from ..dataset.planes import LANDCOVER
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol.parameters import EvaluateModelParameters, RasterLayer
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..sar.features import ELEVATION
from .gathering import Surveyor
from .ground_slices import SLOPE, LandCover, LandCoverOfTiles, Slope
from .places import TileLayer, tile_grid
from .selecting import require_overlap
from .slices import Backscatter, EdgeDistance, Slicer, WaterShare


class Layers:
    """Opens the layers and chooses the slices; a context manager.

    Args:
        parameters: Name the layers.
        dataset: The dataset.
        tiles: That are judged.

    Attributes:
        slicers: In the order in which they are shown.
        permanent: Permanent water; None: no layer of it.

    Raises:
        HighwaterError: ``input.…`` or ``evaluate.no_place`` for a layer that cannot be used.
    """

    def __init__(
        self,
        parameters: EvaluateModelParameters,
        dataset: Dataset,
        tiles: Sequence[TileRecord],
    ) -> None:
        self._dataset, self._tiles = dataset, tiles
        self._open: list[TileLayer] = []
        with contextlib.ExitStack() as stack:
            self._stack = stack
            landcover = self._layer(parameters.landcover, True, "layer of land cover")
            elevation = self._layer(parameters.elevation, False, "layer of heights")
            self.permanent = self._layer(
                parameters.permanent_water, True, "layer of permanent water"
            )
            self.slicers = self._slicers(landcover, elevation)
            self._stack = stack.pop_all()
        bands = dataset.format.bands
        heights = ELEVATION in bands and SLOPE not in bands
        self._placed = bool(self._open) or heights

    @property
    def sources(self) -> list[RasterSource]:
        """The open rasters."""
        return [layer.source for layer in self._open]

    def surveyor(self) -> Surveyor:
        """Finds the classes of a tile's pixels."""
        return Surveyor(self.slicers, self._grid, self.permanent)

    def _grid(self, tile: TileRecord) -> Grid | None:
        # The file is opened once more for it.
        return tile_grid(self._dataset, tile) if self._placed else None

    def _layer(self, layer: RasterLayer | None, nearest: bool, what: str) -> TileLayer | None:
        if layer is None:
            return None
        opened = TileLayer(layer, nearest)
        self._stack.callback(opened.close)
        require_overlap(opened, self._tiles, what)
        self._open.append(opened)
        return opened

    def _slicers(self, landcover: TileLayer | None, elevation: TileLayer | None) -> list[Slicer]:
        bands = self._dataset.format.bands
        found: list[Slicer | None] = [WaterShare(), EdgeDistance()]
        found.append(Backscatter.of(self._dataset, self._tiles))
        if elevation is not None or SLOPE in bands or ELEVATION in bands:
            found.append(Slope(self._dataset, elevation))
        if landcover is not None or LANDCOVER in bands:
            found.append(LandCover(self._dataset, landcover))
        elif any(tile.landcover for tile in self._tiles):
            found.append(LandCoverOfTiles())
        return [slicer for slicer in found if slicer is not None]

    def __enter__(self) -> Layers:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
