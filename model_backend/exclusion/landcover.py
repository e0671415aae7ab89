"""Land cover classes that cannot be judged, on the grid of the mask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..report.words import percent
from .survey import part_about


class LandCover:
    """Says where one of the classes is; the nearest pixel counts.

    Args:
        source: Raster of classes; its first band is used.
        classes: Values that are excluded.
        grid: Of the mask.
        scene: What to call what has that grid, in a sentence.

    Raises:
        HighwaterError: ``exclusion.no_overlap``.
    """

    def __init__(
        self, source: RasterSource, classes: Sequence[int], grid: Grid, scene: str
    ) -> None:
        part_about(source, grid, scene)
        self._name = source.name
        self._grid = grid
        self._band = AlignedBand(source, 1, grid, Resampling.nearest)
        self._found = dict.fromkeys(classes, False)
        self._missing = 0

    def excluded(self, row: int, rows: int) -> np.ndarray:
        """Where a class that is excluded lies, bool (rows, width)."""
        classes = self._band.read(Window(0, row, self._grid.width, rows))
        self._missing += int(np.isnan(classes).sum())
        result = np.zeros(classes.shape, bool)
        for value in self._found:
            here = classes == value
            self._found[value] = self._found[value] or bool(here.any())
            result |= here
        return result

    def warnings(self) -> Iterator[str]:
        """What the user should know once all was read."""
        absent = [str(value) for value, found in self._found.items() if not found]
        if absent:
            which = "class" if len(absent) == 1 else "classes"
            yield (
                f"“{self._name}” does not have the {which} {', '.join(absent)} here: check the"
                " numbers of its classes."
            )
        if self._missing:
            share = percent(self._missing, self._grid.width * self._grid.height)
            yield (
                f"“{self._name}” has no data on {share} of the mask; nothing is excluded for its"
                " land cover there."
            )

    def close(self) -> None:
        """Close the warper."""
        self._band.close()
