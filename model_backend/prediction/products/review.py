"""Where a model and the built-in method disagree: a list of places to look at, largest first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from ...categories import BUILT_IN_ONLY, DRY, MODEL_ONLY, PERMANENT_WATER, REVIEW_CATEGORIES, WATER
from ...dataset.words import some
from ...outputs import OutputFiles
from ...raster.corners import Corners
from ...raster.features import BATCH, FeatureWriter, LayerInMaking
from ...raster.grid import Grid
from ...raster.regions import RegionFinder, Regions
from ...raster.rings import order_of_regions, rings_of_corners
from ..strip import Strip

SPECK = 10
"""Pixels; smaller disagreements are left out: speckle makes thousands of them."""

COLUMNS = {
    "rank": np.int32,
    "value": np.int32,
    "what": object,
    "area_ha": np.float64,
    "mean_model": np.float64,
    "mean_built": np.float64,
    "pixels": np.int64,
}
"""Attributes; ``value`` and ``what`` are those of a category, the means are probabilities."""


class ReviewPolygons(LayerInMaking):
    """Polygons of disagreement, ordered by size; a product and a context manager.

    The model's word is the mask's: water (permanent or not) or dry. What the mask calls excluded
    or uncertain is no disagreement: it is on the map already as something to look at. Memory
    grows with the polygons, not with the map.

    Args:
        path: File to write, its format told by its ending; of an output, its part.
        grid: Of the map.
        threshold_model: Probability from which a pixel is water to the model, to be told.
        threshold_baseline: The same of the built-in method.
        layer: Name of the layer inside the file.
        minimum_pixels: Smaller regions are left out and counted.

    Attributes:
        count: Polygons, once closed.
        area: Their area, m².
        small_count: Regions that were left out for their size, once closed.
        small_area: Their area, m².
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        threshold_model: float,
        threshold_baseline: float,
        layer: str = "review",
        minimum_pixels: int = SPECK,
        description: str = "",
    ) -> None:
        self._grid = grid
        self._threshold_model = threshold_model
        self._threshold = threshold_baseline
        self._minimum = minimum_pixels
        self._writer = FeatureWriter(
            path,
            layer,
            grid.crs,
            COLUMNS,
            geojson_standard=True,
            ordered=True,
            description=description,
        )
        self._kinds = np.array([item.value for item in REVIEW_CATEGORIES], np.int32)
        self._finder = RegionFinder(grid.width, self._kinds.tolist(), further=1)
        self._outputs: tuple[OutputFiles, Path] | None = None
        self._next_row = 0
        self._outlines: list[np.ndarray] = []  # well-known binary: a fraction of the objects' size
        self._facts: list[np.ndarray] = []
        self.count = self.small_count = 0
        self.area = self.small_area = 0.0

    @classmethod
    def output(
        cls,
        outputs: OutputFiles,
        name: str,
        grid: Grid,
        threshold_model: float,
        threshold_baseline: float,
        minimum_pixels: int = SPECK,
        description: str = "",
    ) -> ReviewPolygons:
        """Product of a job's output ``name``; the layer gets the name of the file."""
        final = outputs.final[name]
        thresholds = (threshold_model, threshold_baseline)
        made = cls(outputs.part(name), grid, *thresholds, final.stem, minimum_pixels, description)
        made._outputs = (outputs, final)
        return made

    def add(self, strip: Strip) -> None:
        """Take the next rows, from top to bottom; they carry what the built-in method says."""
        if strip.baseline is None:
            raise ValueError("There is nothing to hold the model against.")
        if strip.row != self._next_row or strip.mask.shape[1] != self._grid.width:
            raise ValueError(f"Expected rows from {self._next_row}, got row {strip.row}.")
        self._next_row += len(strip.mask)
        kinds = disagreement(strip.mask, strip.baseline, self._threshold)
        self._keep(
            self._finder.add(strip.row, kinds, strip.probability, strip.areas, [strip.baseline])
        )

    def close(self) -> None:
        """Order the polygons and write them.

        Raises:
            HighwaterError: ``output.disk_full`` or ``output.write_failed``.
        """
        if self._next_row != self._grid.height:
            raise ValueError(f"Only {self._next_row} of {self._grid.height} rows were added.")
        self._keep(self._finder.finish(self._grid.height))
        outlined = np.concatenate([np.empty(0, object), *self._outlines])
        facts = np.concatenate([np.empty((0, 5)), *self._facts])
        self._outlines, self._facts = [], []
        # Equal ones stay in the order of the rows, so that strips of any height give one file.
        order = np.argsort(-facts[:, 1], kind="stable")
        outlined, facts = outlined[order], facts[order]
        for first in range(0, len(order), BATCH):
            batch = slice(first, first + BATCH)
            self._write(first, outlined[batch], facts[batch])
        self._writer.close()
        self.count, self.area = self._writer.count, float(facts[:, 1].sum()) * 1e4
        if self._outputs is not None:
            self._writer.register(*self._outputs)

    def sentence(self) -> str:
        """What was found, for the log."""
        small = (
            f" {some(self.small_count, 'speck')} of fewer than {self._minimum} pixels"
            f" ({self.small_area / 1e4:,.1f} ha) left out."
            if self.small_count
            else ""
        )
        both = (
            f"The model (water from {self._threshold_model:.2g}) and the built-in method (from"
            f" {self._threshold:.2g})"
        )
        if not self.count:
            return f"{both} agree everywhere that counts.{small}"
        return (
            f"{both} disagree in {some(self.count, 'place')},"
            f" {self.area / 1e4:,.1f} ha together; look at the largest first.{small}"
        )

    def _keep(self, regions: Regions) -> None:
        large = regions.pixels >= self._minimum
        self.small_count += int((~large).sum())
        self.small_area += float(regions.area[~large].sum())
        regions = regions.pick(large)
        if not len(regions):
            return
        assert isinstance(regions.outline, Corners)
        order = order_of_regions(regions.outline, len(regions))
        polygons = rings_of_corners(regions.outline).polygons(self._grid.transform)
        self._outlines.append(shapely.to_wkb(polygons[order]))
        pixels = regions.pixels
        facts = [
            regions.kind,
            # Rounded, because sums over different strips differ in their last bits.
            np.round(regions.area / 1e4, 6),
            np.round(regions.probability / pixels, 6),
            np.round(regions.further[:, 0] / pixels, 6),
            pixels,
        ]
        self._facts.append(np.stack(facts, axis=1)[order])

    def _write(self, first: int, outlined: np.ndarray, facts: np.ndarray) -> None:
        kind = facts[:, 0].astype(np.int64)
        names = np.array([item.name for item in REVIEW_CATEGORIES], object)
        rank = np.arange(first + 1, first + len(facts) + 1, dtype=np.int32)
        self._writer.add(
            shapely.from_wkb(outlined),
            [rank, self._kinds[kind], names[kind], *facts[:, 1:4].T, facts[:, 4].astype(np.int64)],
        )


def disagreement(mask: np.ndarray, baseline: np.ndarray, threshold: float) -> np.ndarray:
    """Where a mask and the built-in method disagree.

    Args:
        mask: Codes of a water mask, uint8 of any shape.
        baseline: Probability by the built-in method, NaN where there is none.
        threshold: From which it says water.

    Returns:
        Codes of :data:`~model_backend.categories.REVIEW_CATEGORIES`, uint8; 0 where they agree or
        either does not decide.
    """
    with np.errstate(invalid="ignore"):
        dry, wet = baseline < threshold, baseline >= threshold
    kinds = np.zeros(mask.shape, np.uint8)
    kinds[((mask == WATER) | (mask == PERMANENT_WATER)) & dry] = MODEL_ONLY
    kinds[(mask == DRY) & wet] = BUILT_IN_ONLY
    return kinds
