"""Regions of tiles, from a layer of polygons."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import Transformer

from ..protocol import HighwaterError
from ..protocol.parameters import VectorLayer
from ..raster.grid import Grid
from ..raster.vector import read_vector


class RegionLayer:
    """Polygons with the name of their region in a field.

    Args:
        layer: The polygons.
        field: Name of the field; empty: the only text field.

    Raises:
        HighwaterError: ``input.no_field``, or as :func:`.read_vector`.
    """

    def __init__(self, layer: VectorLayer, field: str) -> None:
        table = read_vector(layer, "polygons")
        self.name, self._crs = table.name, table.crs
        fields, geometries = list(table.columns), table.geometries
        texts = [name for name, column in table.columns.items() if column.dtype == object]
        field = field or (texts[0] if len(texts) == 1 else "")
        if field not in fields:
            raise HighwaterError(
                "input.no_field",
                f"The layer “{self.name}” has no field “{field}” that names regions."
                if field
                else f"Which field of the layer “{self.name}” names the regions is not said.",
                f"Choose one of {', '.join(fields)}." if fields else "Choose another layer.",
            )
        kept = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
        column = table.columns[field][kept]
        self._names = ["" if value is None else str(value) for value in column]
        self._tree = shapely.STRtree(shapely.make_valid(geometries[kept]))

    def of(self, tile: Grid) -> str:
        """Region with the largest part of a tile; empty: more of it lies in none."""
        to_layer = Transformer.from_crs(tile.crs.to_wkt(), self._crs.to_wkt(), always_xy=True)
        xs, ys = zip(*tile.corners)
        area = shapely.Polygon(list(zip(*to_layer.transform(xs, ys))))
        found = np.sort(self._tree.query(area, predicate="intersects"))
        if not len(found):
            return ""
        shared = shapely.area(shapely.intersection(self._tree.geometries[found], area))
        if shared.max() < area.area - shared.sum():
            return ""
        return self._names[found[int(np.argmax(shared))]]
