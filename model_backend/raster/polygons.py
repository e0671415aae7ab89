"""Regions of a mask as polygons along pixel edges, made while the mask streams by."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from ..categories import MASK_CATEGORIES, PERMANENT_WATER, WATER, Category
from ..outputs import OutputFiles
from ..protocol import HighwaterError
from ..protocol.parameters.mapping import PolygonParameters
from .blocks import Blocks
from .chords import ROWS, Chords, find_chords, rings_of_chords
from .corners import Corners
from .features import FeatureWriter, LayerInMaking
from .grid import Grid
from .holes import HoleFiller
from .regions import RegionFinder, Regions
from .rings import Rings, order_of_regions, rings_of_corners

WATERS = tuple(item for item in MASK_CATEGORIES if item.value in (WATER, PERMANENT_WATER))
COLUMNS: dict[str, Any] = {
    "value": np.int32,
    "class": object,
    "area_ha": np.float64,
    "mean_prob": np.float64,
    "pixels": np.int64,
}
NO_OPTIONS = PolygonParameters()


class Polygonizer(LayerInMaking):
    """Writes the regions of some categories of a mask as polygons; a context manager.

    Regions are 4-connected: pixels that meet only at a corner belong to different polygons, so
    each is one valid polygon, with holes; none overlap, simplified or not. Attributes: ``value``
    and ``class`` of the category, ``area_ha`` (geodesic, of the pixels and of holes that were
    filled), ``mean_prob`` (null where no probability is known) and ``pixels`` (without filled
    holes), then what the caller adds. The result does not depend on the heights of the strips.

    Args:
        path: File to write, its format told by its ending; of an output, its part.
        grid: Georeferencing and size of the mask.
        layer: Name of the layer inside the file.
        categories: Categories to outline.
        minimum_pixels: Smaller regions are left out.
        options: What is left out, filled and simplified.
        constants: Further columns, the same for all polygons; an empty text is no value.
        description: Of the layer, where the format has a place for it.

    Raises:
        HighwaterError: ``parameter.polygons`` or ``output.unknown_format``.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        layer: str = "water",
        categories: Sequence[Category] = WATERS,
        minimum_pixels: int = 1,
        options: PolygonParameters = NO_OPTIONS,
        constants: Mapping[str, str] | None = None,
        description: str = "",
    ) -> None:
        check_options(options)
        self._grid = grid
        self._categories = tuple(categories)
        self._minimum = minimum_pixels
        self._options = options
        self._constants = dict(constants or {})
        columns = COLUMNS | dict.fromkeys(self._constants, object)
        self._writer = FeatureWriter(
            path, layer, grid.crs, columns, geojson_standard=True, description=description
        )
        values = [item.value for item in categories]
        self._blocks: Blocks | None = None
        # Points that neighbours share are kept where coordinates are to be transformed, too:
        # there a straight edge with a neighbour's point in its middle would not stay one.
        if options.simplify > 0 or self._writer.transforms:
            self._blocks = Blocks(ROWS, grid.height)
            find = partial(find_chords, tolerance=options.simplify)
            self._finder = RegionFinder(grid.width, values, find)
        else:
            self._finder = RegionFinder(grid.width, values)
        self._filler = HoleFiller(options.fill_holes, grid.transform)
        self._outputs: tuple[OutputFiles, Path] | None = None
        self._next_row = 0

    @classmethod
    def output(
        cls,
        outputs: OutputFiles,
        name: str,
        grid: Grid,
        options: PolygonParameters = NO_OPTIONS,
        constants: Mapping[str, str] | None = None,
        **kwargs,
    ) -> Polygonizer:
        """Polygonizer of a job's output ``name``; further arguments as of the class.

        The layer gets the name of the file. All files of a shapefile become outputs of the job.
        """
        final = outputs.final[name]
        polygonizer = cls(
            outputs.part(name), grid, final.stem, options=options, constants=constants, **kwargs
        )
        polygonizer._outputs = (outputs, final)
        return polygonizer

    @property
    def count(self) -> int:
        """Number of polygons written, once closed."""
        return self._writer.count

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
        self._filler.measure(row0, areas)
        if self._blocks is None:
            self._write(self._finder.add(row0, mask, probability, areas))
            return
        for block in self._blocks.add(mask, probability, areas):
            self._write(self._finder.add(*block))

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
        # Sums over different strips differ in their last bits, which must not decide.
        least = self._options.minimum_area * (1 - 1e-9)
        large = (regions.pixels >= self._minimum) & (regions.area >= least)
        regions = regions.pick(large)
        if not len(regions):
            return
        rings = _rings(regions)
        polygons = rings.polygons(self._grid.transform)
        area = regions.area
        if self._options.fill_holes > 0:
            rings, grown = self._filler.fill(rings, polygons, area, self._finder.first_open_row)
            if grown.any():
                polygons = rings.polygons(self._grid.transform)
                area = area + grown
        order = order_of_regions(regions.outline, len(regions))
        kind = regions.kind[order]
        known = regions.known[order]
        mean = np.full(len(regions), np.nan)
        np.divide(regions.probability[order], known, out=mean, where=known > 0)
        # Rounded, because sums over different strips differ in their last bits.
        self._writer.add(
            polygons[order],
            [
                np.array([item.value for item in self._categories], np.int32)[kind],
                np.array([item.name for item in self._categories], object)[kind],
                np.round(area[order] / 1e4, 6),
                np.round(mean, 6),
                regions.pixels[order].astype(np.int64),
                *(np.full(len(kind), text or None, object) for text in self._constants.values()),
            ],
        )


def check_options(options: PolygonParameters) -> None:
    """Refuse what is no area and no distance.

    Raises:
        HighwaterError: ``parameter.polygons``.
    """
    for value, what, unit in (
        (options.minimum_area, "The minimum area of polygons", "m²"),
        (options.fill_holes, "The area up to which holes are filled", "m²"),
        (options.simplify, "The tolerance of the simplification", "pixels"),
    ):
        if not math.isfinite(value) or value < 0:
            raise HighwaterError(
                "parameter.polygons",
                f"{what} is {value:g}.",
                f"Give a number of {unit}, or 0.",
            )


def _rings(regions: Regions) -> Rings:
    if isinstance(regions.outline, Chords):
        return rings_of_chords(regions.outline)
    assert isinstance(regions.outline, Corners)
    return rings_of_corners(regions.outline)
