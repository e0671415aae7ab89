"""Rasters of hits and errors, one for each tile and model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio import Affine

from ..categories import COMPARISON_CATEGORIES, NO_DATA
from ..dataset.layout import safe_name
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..evaluation.confusion import compare
from ..outputs import OutputFiles
from ..raster.grid import Grid
from ..raster.sidecar import sidecar_of
from ..raster.writing import RasterWriter
from .places import tile_grid


class ConfusionRasters:
    """Writes ``<tile>.<model>.tif`` into a folder, with the categories of a comparison.

    Args:
        outputs: The job's.
        name: Of the output, a folder.
        dataset: The dataset.
        models: Names of the models.
    """

    def __init__(
        self, outputs: OutputFiles, name: str, dataset: Dataset, models: Sequence[str]
    ) -> None:
        self._outputs, self._dataset = outputs, dataset
        self._folder = outputs.folder(name)
        self._models = [safe_name(model) for model in models]

    def __call__(self, tile: TileRecord, model: int, water: np.ndarray, label: np.ndarray) -> None:
        """Write one.

        Args:
            tile: The tile.
            model: Number of the model.
            water: bool (rows, columns), by the model.
            label: uint8 (rows, columns), 0 dry, 1 water, 255 invalid.

        Raises:
            HighwaterError: ``output.disk_full`` or ``output.write_failed``.
        """
        grid = tile_grid(self._dataset, tile)
        if grid is None:
            grid = Grid(None, Affine.identity(), label.shape[1], label.shape[0])
        final = self._folder / f"{tile.tile}.{self._models[model]}.tif"
        self._outputs.part_of(sidecar_of(final))
        with RasterWriter(
            self._outputs.part_of(final),
            grid,
            "uint8",
            ["comparison"],
            nodata=NO_DATA,
            categories=COMPARISON_CATEGORIES,
        ) as writer:
            writer.write(0, compare(water.view(np.uint8), label))
