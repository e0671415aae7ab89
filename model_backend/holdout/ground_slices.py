"""Classes of pixels that come from layers or bands of the ground: land cover and slope."""

from __future__ import annotations

import numpy as np
from rasterio.windows import Window

from ..dataset.planes import LANDCOVER
from ..dataset.samples import Sample
from ..dataset.store import Dataset
from ..language import tr
from ..raster.grid import Grid
from ..sar.features import ELEVATION
from ..sar.ground import Ground
from ..sar.terrain import SLOPE_REACH, slope
from .places import TileLayer
from .slices import NONE, binned, range_names, without_place

SLOPE = "SLOPE"
SLOPES = (2.0, 5.0, 10.0, 20.0)  # degrees
HIGHEST_CLASS = 1023


class LandCover:
    """Pixels by class of land cover, from a layer or from the band of the dataset.

    Args:
        dataset: The dataset.
        layer: Read by nearest neighbour; None: the band.
    """

    id = "landcover"

    @property
    def title(self) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        return tr("Land cover, class")

    def __init__(self, dataset: Dataset, layer: TileLayer | None) -> None:
        self._layer = layer
        self._number = None if layer is not None else dataset.format.bands.index(LANDCOVER)
        self._homeless = 0
        tags = {} if layer is None else layer.source.dataset.tags(1)
        self._names = {
            key[len("CATEGORY_") :]: text
            for key, text in tags.items()
            if key.startswith("CATEGORY_")
        }

    def classes(self, sample: Sample, grid: Grid | None) -> np.ndarray | int:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        if self._layer is None:
            return _whole(sample.image[self._number])
        if grid is None:
            self._homeless += 1
            return NONE
        return _whole(self._layer.read(grid))

    def name(self, number: int) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        known = self._names.get(str(number), "")
        return f"{known} ({number})" if known else str(number)

    def note(self) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        if self._layer is None:
            return tr("band {band} of the dataset").format(band=LANDCOVER)
        layer = tr("layer “{name}”").format(name=self._layer.source.name)
        return f"{layer}{without_place(self._homeless)}"


class LandCoverOfTiles:
    """Tiles by their commonest class of land cover, as the index has it."""

    id = "landcover"

    @property
    def title(self) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        return tr("Land cover, commonest class of the tile")

    def __init__(self) -> None:
        self._names: list[str] = []

    def classes(self, sample: Sample, grid: Grid | None) -> np.ndarray | int:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        name = sample.tile.landcover
        if not name:
            return NONE
        if name not in self._names:
            self._names.append(name)
        return self._names.index(name)

    def name(self, number: int) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        return self._names[number]

    def note(self) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        return tr("column “landcover” of the index")


class Slope:
    """Pixels by slope, from a layer of heights, or from a band of the dataset.

    Args:
        dataset: The dataset.
        layer: Heights in metres; None: the band SLOPE, or ELEVATION.
    """

    id = "slope"

    @property
    def title(self) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        return tr("Slope, degrees")

    def __init__(self, dataset: Dataset, layer: TileLayer | None) -> None:
        bands = dataset.format.bands
        self._layer = layer
        self._band = "" if layer is not None else SLOPE if SLOPE in bands else ELEVATION
        self._number = bands.index(self._band) if self._band else None
        self._homeless = 0

    def classes(self, sample: Sample, grid: Grid | None) -> np.ndarray | int:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        if self._band == SLOPE:
            return binned(sample.image[self._number], SLOPES)
        if grid is None:
            self._homeless += 1
            return NONE
        if self._layer is None:
            heights = sample.image[self._number]
            return binned(slope(heights, Ground.of(grid, 0, grid.height)), SLOPES)
        # With the neighbours that the outermost pixels' slopes are made of.
        reach = SLOPE_REACH
        size = Window(-reach, -reach, grid.width + 2 * reach, grid.height + 2 * reach)
        around = grid.crop(size)
        steep = slope(self._layer.read(around), Ground.of(around, 0, around.height))
        return binned(steep[reach:-reach, reach:-reach], SLOPES)

    def name(self, number: int) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        return range_names(SLOPES, "°")[number]

    def note(self) -> str:
        """As of :class:`~model_backend.holdout.slices.Slicer`."""
        if self._layer is not None:
            heights = tr("heights of “{name}”").format(name=self._layer.source.name)
            return f"{heights}{without_place(self._homeless)}"
        made = "" if self._band == SLOPE else without_place(self._homeless)
        return f"{tr('band {band} of the dataset').format(band=self._band)}{made}"


def _whole(values: np.ndarray) -> np.ndarray:
    """Classes as integers; :data:`NONE` where there is no data, or no class."""
    rounded = np.rint(np.nan_to_num(values, nan=NONE))
    known = (rounded == values) & (rounded >= 0) & (rounded <= HIGHEST_CLASS)
    return np.where(known, rounded, NONE).astype(np.int16)
