"""Regions of a mask as polygons along pixel edges, made while the mask streams by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import numpy as np

from ..categories import MASK_CATEGORIES, PERMANENT_WATER, WATER, Category
from ..outputs import OutputFiles
from .features import FeatureWriter
from .grid import Grid
from .regions import RegionFinder, Regions
from .rings import order_of_regions, outlines

WATERS = tuple(item for item in MASK_CATEGORIES if item.value in (WATER, PERMANENT_WATER))
COLUMNS = {
    "value": np.int32,
    "class": object,
    "area_ha": np.float64,
    "mean_prob": np.float64,
    "pixels": np.int64,
}


class Polygonizer:
    """Writes the regions of some categories of a mask as polygons; a context manager.

    Regions are 4-connected: pixels that meet only at a corner belong to different polygons, so
    each is one valid polygon, with holes. Attributes: ``value`` and ``class`` of the category,
    ``area_ha`` (geodesic), ``mean_prob`` (null where no probability is known) and ``pixels``. The
    result does not depend on the heights of the strips.

    Args:
        path: File to write, its format told by its ending; of an output, its part.
        grid: Georeferencing and size of the mask.
        layer: Name of the layer inside the file.
        categories: Categories to outline.
        minimum_pixels: Smaller regions are left out.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        layer: str = "water",
        categories: Sequence[Category] = WATERS,
        minimum_pixels: int = 1,
    ) -> None:
        self._grid = grid
        self._categories = tuple(categories)
        self._minimum = minimum_pixels
        self._writer = FeatureWriter(path, layer, grid.crs, COLUMNS)
        self._finder = RegionFinder(grid.width, [item.value for item in categories])
        self._outputs: tuple[OutputFiles, Path] | None = None
        self._next_row = 0

    @classmethod
    def output(cls, outputs: OutputFiles, name: str, grid: Grid, **kwargs) -> Polygonizer:
        """Polygonizer of a job's output ``name``; further arguments as of the class.

        The layer gets the name of the file. All files of a shapefile become outputs of the job.
        """
        final = outputs.final[name]
        polygonizer = cls(outputs.part(name), grid, layer=final.stem, **kwargs)
        polygonizer._outputs = (outputs, final)
        return polygonizer

    @property
    def count(self) -> int:
        """Number of polygons written, once closed."""
        return self._writer.count

    def __enter__(self) -> Polygonizer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self.close()
        except BaseException:
            self._writer.remove()
            raise
        if kind is not None:
            self._writer.remove()

    def add(
        self, row0: int, mask: np.ndarray, probability: np.ndarray | None, areas: np.ndarray
    ) -> None:
        """Take the next rows, top to bottom.

        Args:
            row0: First row; where the last strip ended.
            mask: uint8, (rows, width).
            probability: float, (rows, width), NaN where unknown; None: not known at all.
            areas: float64, (rows, width), m².
        """
        if row0 != self._next_row or mask.shape[1] != self._grid.width:
            raise ValueError(f"Expected rows from {self._next_row}, got {mask.shape} at {row0}.")
        self._next_row += len(mask)
        self._write(self._finder.add(row0, mask, probability, areas))

    def close(self) -> None:
        """Finish the file.

        Raises:
            HighwaterError: ``output.disk_full`` or ``output.write_failed``.
        """
        if self._next_row != self._grid.height:
            raise ValueError(f"Only {self._next_row} of {self._grid.height} rows were added.")
        self._write(self._finder.finish(self._grid.height))
        self._writer.close()
        if self._outputs is not None:
            self._writer.register(*self._outputs)

    def _write(self, regions: Regions) -> None:
        regions = regions.pick(regions.pixels >= self._minimum)
        if not len(regions):
            return
        order = order_of_regions(regions.corners, len(regions))
        polygons = outlines(regions.corners, len(regions), self._grid.transform)[order]
        kind = regions.kind[order]
        known = regions.known[order]
        mean = np.full(len(regions), np.nan)
        np.divide(regions.probability[order], known, out=mean, where=known > 0)
        # Rounded, because sums over different strips differ in their last bits.
        self._writer.add(
            polygons,
            [
                np.array([item.value for item in self._categories], np.int32)[kind],
                np.array([item.name for item in self._categories], object)[kind],
                np.round(regions.area[order] / 1e4, 6),
                np.round(mean, 6),
                regions.pixels[order].astype(np.int64),
            ],
        )
