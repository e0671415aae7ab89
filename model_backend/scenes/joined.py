"""The polygons of all scenes in one layer, with the name of the scene that each is of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from pyproj import Transformer
from rasterio.crs import CRS

from ..dataset.layout import part_of
from ..raster.features import FeatureWriter
from ..raster.outlines import COLUMNS
from .layout import POLYGONS, POLYGONS_LAYER
from .scene import Outcome

TEXTS = ("date", "source", "model")
"""Further attributes of a scene's polygons."""


def join_polygons(output: Path, outcomes: Sequence[Outcome], crs: CRS) -> Path | None:
    """Write the polygons of all scenes into one GeoPackage.

    Where scenes overlap, so do their polygons: their areas are not to be summed there.

    Args:
        output: Folder of the run.
        outcomes: Of the scenes.
        crs: Of the layer.

    Returns:
        The file; None: no scene has polygons.

    Raises:
        HighwaterError: ``output.disk_full`` or ``output.write_failed``.
    """
    with_polygons = [item for item in outcomes if "polygons" in item.products]
    if not with_polygons:
        return None
    path = output / POLYGONS
    part = part_of(path)
    part.unlink(missing_ok=True)
    columns = {"scene": object, **COLUMNS, **dict.fromkeys(TEXTS, object)}
    writer = FeatureWriter(part, POLYGONS_LAYER, crs, columns)
    try:
        for outcome in with_polygons:
            _add(writer, output / outcome.products["polygons"], outcome.name, crs)
        writer.close()
        part.replace(path)
    except BaseException:
        writer.remove()
        raise
    return path


def _add(writer: FeatureWriter, path: Path, scene: str, crs: CRS) -> None:
    meta, _, binary, values = pyogrio.raw.read(path)
    if binary is None or not len(binary):
        return
    geometries = shapely.from_wkb(binary)
    own = CRS.from_user_input(meta["crs"])
    if own != crs:
        between = Transformer.from_crs(own.to_wkt(), crs.to_wkt(), always_xy=True)
        geometries = shapely.transform(
            geometries, lambda points: np.column_stack(between.transform(*points.T))
        )
    found = dict(zip(meta["fields"], values))
    nothing = np.full(len(geometries), None, object)
    kinds = {"scene": object, **COLUMNS}
    rows = [np.full(len(geometries), scene, object)]
    rows += [found[name].astype(kind) for name, kind in kinds.items() if name != "scene"]
    writer.add(geometries, [*rows, *(found.get(name, nothing) for name in TEXTS)])
