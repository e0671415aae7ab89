"""An exclusion mask on the grid of a map: what is not to be judged there, and why."""

from __future__ import annotations

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..categories import CAN_BE_JUDGED, EXCLUSION_CATEGORIES, NO_DATA
from ..context import JobContext
from ..exclusion.survey import part_about
from ..language import tr
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from ..raster.strips import strips
from ..report.words import percent

_CODES = {item.value: item.name for item in EXCLUSION_CATEGORIES}
_TAG = "CATEGORY_"  # begins the tags that name the values of our rasters


class ExclusionLayer:
    """Gives the reasons of an exclusion mask row by row; a context manager.

    Whether a raster is an exclusion mask is told by the category names that its band carries. One
    that carries none (because another program has copied it) is taken when it holds nothing but
    their values; the log then says how they are read. One that carries other names, such as a water
    mask, is refused.

    Args:
        source: The open raster; its first band is used.
        grid: Of the map.

    Attributes:
        source: The raster, for the record.
        name: What the user calls it.
        uncovered: Pixels of the rows so far where the mask says nothing; they are not excluded.
    """

    def __init__(self, source: RasterSource, grid: Grid) -> None:
        self.source = source
        self.name = source.name
        self.uncovered = 0
        self._grid = grid
        self._band = AlignedBand(source, 1, grid, Resampling.nearest)
        self._pixels = 0

    @classmethod
    def open(cls, layer: RasterLayer, grid: Grid, context: JobContext) -> ExclusionLayer:
        """Open the mask that a user chose.

        Args:
            layer: The raster; any CRS and pixel size, the nearest pixel counts.
            grid: Of the map.
            context: For the log.

        Raises:
            HighwaterError: ``exclusion.values`` for a raster that is no exclusion mask,
                ``exclusion.no_overlap`` for one that lies elsewhere, or what is wrong with the
                file.
        """
        source = open_raster(layer)
        try:
            source.require_georeference()
            part_about(source, grid, "the map")
            found = cls(source, grid)
            named = found._named()
            if not named:
                found._look_through(context)
                context.warn(
                    f"“{found.name}” does not name its values; they are read as those of an"
                    f" exclusion mask: {_listed()}."
                )
            if found._band.warped:
                context.log(
                    f"The exclusion mask “{found.name}” has other pixels than the map; the nearest"
                    " one counts."
                )
            return found
        except BaseException:
            source.close()
            raise

    def rows(self, row: int, rows: int) -> np.ndarray:
        """Reasons in some rows of the map.

        Args:
            row: The first.
            rows: How many.

        Returns:
            uint8 (rows, width): codes of :data:`EXCLUSION_CATEGORIES`, 0 where the map can be
            judged and where the mask says nothing.

        Raises:
            HighwaterError: ``exclusion.values`` or ``input.unreadable``.
        """
        codes = self._read(row, rows)
        missing = codes == NO_DATA
        self.uncovered += int(np.count_nonzero(missing))
        self._pixels += codes.size
        codes[missing] = CAN_BE_JUDGED
        return codes

    def warnings(self) -> list[str]:
        """What the user should know once all rows were read."""
        if not self.uncovered:
            return []
        text = tr(
            "The exclusion mask “{name}” says nothing about {share} of the map; nothing is excluded"
            " there."
        )
        share = percent(self.uncovered, self._pixels)
        return [text.format(name=self.name, share=share)]

    def close(self) -> None:
        """Close the file."""
        self._band.close()
        self.source.close()

    def __enter__(self) -> ExclusionLayer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self, row: int, rows: int) -> np.ndarray:
        """Codes of rows; :data:`NO_DATA` where there are none."""
        window = Window(0, row, self._grid.width, rows)
        bytes_ = self._band.read_codes(window)
        if bytes_ is not None:
            codes, missing = bytes_
            if missing not in (None, NO_DATA):
                codes[codes == missing] = NO_DATA
        else:
            values = self._band.read(window)
            lacking = np.isnan(values)
            values[lacking] = NO_DATA
            # Compared before the cast, which would make a code of 3.7 or 258.
            wrong = (values < 0) | (values > NO_DATA) | (values % 1 != 0)
            if wrong.any():
                raise self._no_mask(f"the value {values[wrong][0]:g}")
            codes = values.astype(np.uint8)
        counts = np.bincount(codes.ravel(), minlength=256)
        strange = [value for value in np.flatnonzero(counts).tolist() if value not in _CODES]
        if strange:
            raise self._no_mask(f"the value {strange[0]}")
        return codes

    def _named(self) -> bool:
        """Whether the band carries the names of our categories; refuses other names."""
        names = {
            int(tag[len(_TAG) :]): name
            for tag, name in self.source.dataset.tags(1).items()
            if tag.startswith(_TAG) and tag[len(_TAG) :].isdigit()
        }
        for value, name in names.items():
            if _CODES.get(value) != name:
                raise self._no_mask(f"“{name}” for the value {value}")
        return bool(names)

    def _look_through(self, context: JobContext) -> None:
        """Refuse before any long work what would be refused in some later row."""
        for window in strips(self._grid):
            context.check_cancelled()
            self._read(int(window.row_off), int(window.height))

    def _no_mask(self, what: str) -> HighwaterError:
        return HighwaterError(
            "exclusion.values",
            f"“{self.name}” is no exclusion mask: it has {what}.",
            "Make one with “Exclusion mask” (highwater:exclusionmask); its values are"
            f" {_listed()}.",
        )


def _listed() -> str:
    return ", ".join(f"{value} {name.lower()}" for value, name in _CODES.items())
