"""The reference, a raster or polygons, as states on the grid of the prediction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import EvaluateMapParameters, RasterLayer
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.overlap import require_overlap
from ..raster.source import RasterSource, open_raster
from .states import ReferenceStates


class Reference(Protocol):
    """What the prediction is held against."""

    name: str
    sources: list[RasterSource]

    def read(self, window: Window) -> np.ndarray:
        """States (uint8) of a window of the grid."""

    def warnings(self) -> Iterable[str]:
        """What the user should know, once all was read."""

    def record(self) -> dict[str, Any]:
        """What the reference is, as plain values."""

    def close(self) -> None:
        """Close the files."""


class RasterReference:
    """A reference raster, aligned by nearest neighbour where its pixels are others.

    Args:
        layer: The raster; its first band is used.
        grid: Grid to deliver on.
        invalid: Values that count nowhere.
        prediction: What the user calls the prediction, for messages.
        context: For the log.
        dry: Values besides 0 that are dry.
    """

    def __init__(
        self,
        layer: RasterLayer,
        grid: Grid,
        invalid: tuple[float, ...],
        prediction: str,
        context: JobContext,
        dry: tuple[float, ...] = (),
    ) -> None:
        self._source = open_raster(layer)
        self.name = self._source.name
        self.sources = [self._source]
        try:
            self._source.require_georeference()
            own = Grid.of(self._source.dataset, self._source.crs)
            require_overlap(
                self.name, own.crs, own.bounds, prediction, grid, "reference", "to evaluate"
            )
            self._band = AlignedBand(self._source, 1, grid, Resampling.nearest)
        except BaseException:
            self._source.close()
            raise
        self._states = ReferenceStates(self.name, invalid, dry)
        if self._band.warped:
            what = "CRS" if own.crs != grid.crs else "pixel grid"
            context.log(
                f"The reference “{self.name}” has another {what} than “{prediction}”; it is"
                " aligned to it by nearest neighbour."
            )

    def read(self, window: Window) -> np.ndarray:
        """States (uint8) of a window of the grid."""
        found = self._band.read_codes(window)
        states = None if found is None else self._states.of_codes(*found)
        # What is no mask of bytes, or holds something unexpected, goes the long way.
        return self._states(self._band.read(window)) if states is None else states

    @property
    def water_values(self) -> set[float]:
        """Values that were taken for water so far."""
        return self._states.water_values

    def warnings(self) -> Iterator[str]:
        """What the user should know, once all was read."""
        if self._states.invalid_pixels and not self._states.water_values:
            yield (
                f"The reference “{self.name}” has no water, but {self._states.invalid_pixels}"
                " pixels of a value that counts as invalid. If that value is water, take it off"
                " the invalid values."
            )
        if self._source.zero_is_nodata:
            yield (
                f"The reference “{self.name}” declares 0 as nodata, so its dry land counts"
                " nowhere. If 0 is dry, remove the nodata value."
            )
        others = sorted(self._states.water_values - {1.0, 2.0})
        if others:
            yield f"The value {others[0]:g} of the reference was taken for water."

    def record(self) -> dict[str, Any]:
        """What the reference is, as plain values."""
        return {
            "name": self.name,
            "type": "raster",
            "resampled": "nearest neighbour" if self._band.warped else None,
            "water_values": sorted(self._states.water_values),
        }

    def close(self) -> None:
        """Close the files."""
        self._band.close()
        self._source.close()


def open_reference(
    parameters: EvaluateMapParameters, grid: Grid, prediction: str, context: JobContext
) -> Reference:
    """Open the one reference that the parameters name.

    Raises:
        HighwaterError: ``input.one_reference`` unless it is exactly one, or what is wrong with it.
    """
    raster, polygons = parameters.reference_raster, parameters.reference_polygons
    if raster is not None and polygons is None:
        return RasterReference(raster, grid, parameters.invalid, prediction, context)
    if polygons is not None and raster is None:
        from .polygons import PolygonReference  # takes a while to load

        return PolygonReference(polygons, grid, prediction, context)
    raise HighwaterError(
        "input.one_reference",
        "A map is evaluated against one reference, a raster or a layer of polygons.",
        "Give exactly one of them.",
    )
