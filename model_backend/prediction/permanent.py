"""Permanent water: what is water all the time is no flood."""

from __future__ import annotations

from types import TracebackType

import numpy as np
from rasterio.windows import Window

from ..categories import PERMANENT_WATER, WATER
from ..context import JobContext
from ..language import enumerated, measure, tr
from ..protocol.parameters import RasterLayer, VectorLayer
from ..raster.burning import BurntPolygons
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..raster.vector import hashes_of
from ..water.layer import WaterLayer


class PermanentWater:
    """Where water is permanent, on the grid of a map; a context manager.

    Args:
        layer: Raster of permanent water, if there is one.
        polygons: Polygons of permanent water, if there are some. What either holds is permanent.
        width: Columns of the map.
        hashes: SHA-256 of each file of the polygons by its name.
        warnings: What whoever reads the map must know.

    Attributes:
        sources: Rasters that were opened, for the record.
        hashes: As above.
        warnings: As above.
        words: What told permanent water apart, in the language that is spoken.
    """

    def __init__(
        self,
        layer: WaterLayer | None,
        polygons: BurntPolygons | None,
        width: int,
        hashes: dict[str, str],
        warnings: list[str],
    ) -> None:
        self._layer = layer
        self._polygons = polygons
        self._width = width
        self.hashes = hashes
        self.warnings = warnings
        self.sources: list[RasterSource] = [layer.source] if layer is not None else []
        parts = []
        if layer is not None:
            text = tr("layer “{name}” ({meaning})")
            parts.append(text.format(name=layer.name, meaning=layer.meaning.words))
        if polygons is not None:
            parts.append(tr("polygons of “{name}”").format(name=polygons.name))
        self.words = enumerated(parts)

    def rows(self, row: int, rows: int) -> np.ndarray:
        """Whether water is permanent, bool (rows, width), from a row on.

        Raises:
            HighwaterError: ``input.unreadable`` or ``input.unexpected_values``.
        """
        found = np.zeros((rows, self._width), bool)
        if self._layer is not None:
            codes = self._layer.rows(row, rows)
            found |= (codes == WATER) | (codes == PERMANENT_WATER)
        if self._polygons is not None:
            found |= self._polygons.read(Window(0, row, self._width, rows)) != 0
        return found

    def close(self) -> None:
        """Close the files."""
        if self._layer is not None:
            self._layer.close()

    def __enter__(self) -> PermanentWater:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_permanent(
    raster: RasterLayer | None,
    polygons: VectorLayer | None,
    grid: Grid,
    name: str,
    context: JobContext,
) -> PermanentWater | None:
    """Open what says where water is permanent.

    Args:
        raster: A Highwater mask, a mask of 0 and 1, a probability, or JRC occurrence or
            seasonality; what it is, is recognised and logged.
        polygons: Polygons of permanent water.
        grid: Grid of the map.
        name: What the user calls the image, or the first one, that is mapped.
        context: For the log.

    Returns:
        None where neither is given.

    Raises:
        HighwaterError: Anything about the layers that forbids their use.
    """
    if raster is None and polygons is None:
        return None
    warnings: list[str] = []
    burnt = BurntPolygons(polygons, grid, name) if polygons is not None else None
    hashes = hashes_of(polygons) if polygons is not None else {}
    layer = WaterLayer(raster, grid, name, context) if raster is not None else None
    permanent = PermanentWater(layer, burnt, grid.width, hashes, warnings)
    context.log(tr("Permanent water: {source}.").format(source=permanent.words))
    if layer is not None:
        warnings += _doubts(layer)
    for text in warnings:
        context.warn(text)
    return permanent


def mark_permanent(mask: np.ndarray, permanent: np.ndarray) -> None:
    """Tell permanent water from flood, in place; what is not water stays as it is.

    Args:
        mask: Codes of a water mask, uint8 of any shape.
        permanent: Where water is permanent, bool of the same shape.
    """
    mask[permanent & (mask == WATER)] = PERMANENT_WATER


def _doubts(layer: WaterLayer) -> list[str]:
    found = [layer.meaning.doubt] if layer.meaning.doubt else []
    if layer.covered < 1:
        text = tr(
            "“{name}” covers {share} of the map; elsewhere no water counts as permanent, so that"
            " rivers and lakes there look like a flood."
        )
        found.append(text.format(name=layer.name, share=_percent(layer.covered)))
    if layer.missing and not layer.source.zero_is_nodata:
        text = tr(
            "“{name}” has no data on {share} of its pixels there; they do not count as permanent."
        )
        found.append(text.format(name=layer.name, share=_percent(layer.missing)))
    return found


def _percent(share: float) -> str:
    # Cut, not rounded: what is not all is not called 100 %.
    if share >= 0.01:
        return measure(f"{int(100 * share)}", "%")
    return tr("less than {percent}").format(percent=measure("1", "%"))
