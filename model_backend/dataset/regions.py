"""Regions of tiles, from a layer of polygons."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from pyproj import Transformer
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..protocol import HighwaterError
from ..protocol.parameters import VectorLayer
from ..raster.grid import Grid


class RegionLayer:
    """Polygons with the name of their region in a field.

    Args:
        layer: The polygons.
        field: Name of the field; empty: the only text field.

    Raises:
        HighwaterError: ``input.missing``, ``input.not_vector``, ``input.no_field`` or
            ``input.no_crs``.
    """

    def __init__(self, layer: VectorLayer, field: str) -> None:
        self.name = layer.name or layer.layer or Path(layer.path).name
        if not layer.path.startswith("/vsi") and not os.path.exists(layer.path):
            raise HighwaterError(
                "input.missing",
                f"The file of the layer “{self.name}” does not exist: {layer.path}",
                "Check the path, or load the layer again.",
            )
        try:
            meta, _, wkb, values = pyogrio.raw.read(layer.path, layer=layer.layer or None)
            geometries = shapely.from_wkb(wkb) if wkb is not None else np.empty(0, object)
        except (DataSourceError, DataLayerError, shapely.errors.ShapelyError) as error:
            raise HighwaterError(
                "input.not_vector",
                f"The layer “{self.name}” cannot be opened as polygons.",
                "Save it as GeoPackage.",
                str(error),
            ) from error
        fields = list(meta["fields"])
        texts = [name for name, column in zip(fields, values) if column.dtype == object]
        field = field or (texts[0] if len(texts) == 1 else "")
        if field not in fields:
            raise HighwaterError(
                "input.no_field",
                f"The layer “{self.name}” has no field “{field}” that names regions."
                if field
                else f"Which field of the layer “{self.name}” names the regions is not said.",
                f"Choose one of {', '.join(fields)}." if fields else "Choose another layer.",
            )
        try:
            self._crs = CRS.from_user_input(layer.crs_wkt or meta["crs"])
        except (CRSError, TypeError, AttributeError) as error:
            raise HighwaterError(
                "input.no_crs",
                f"The layer “{self.name}” has no coordinate reference system.",
                "Set its CRS in the layer's properties.",
                str(error),
            ) from error
        kept = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
        column = values[fields.index(field)][kept]
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
