"""Rows of a dataclass as a table of a GeoPackage, and back."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

GEOMETRY = "geometry"
"""Field that becomes the geometry of a layer, in degrees; without it the table has none."""

_TYPES = {"str": object, "int": np.int32, "float": np.float64}


def write_rows(path: Path, layer: str, kind: Any, rows: list[Any]) -> None:
    """Add a table to a GeoPackage, which is made if need be.

    Args:
        path: Of the GeoPackage.
        layer: Name of the table.
        kind: Dataclass whose fields are str, int or float; perhaps a :data:`GEOMETRY`.
        rows: Its instances.
    """
    fields = dataclasses.fields(kind)
    columns = [item for item in fields if item.name != GEOMETRY]
    geometry = None
    if len(columns) < len(fields):
        geometry = np.array([_wkb(row.geometry) for row in rows], object)
    pyogrio.raw.write(
        path,
        geometry,
        [
            np.array([getattr(row, item.name) for row in rows], _TYPES[str(item.type)])
            for item in columns
        ],
        [item.name for item in columns],
        layer=layer,
        driver="GPKG",
        geometry_type=None if geometry is None else "Unknown",
        crs=None if geometry is None else "EPSG:4326",
        # QGIS 3.22 warns about versions that it does not know.
        dataset_options={"VERSION": "1.2"},
        layer_options={} if geometry is None else {"SPATIAL_INDEX": "NO"},
    )


def read_rows(path: Path, layer: str, kind: Any, unknown: int) -> list[Any]:
    """Read a table; columns that it lacks have the defaults of their fields.

    Args:
        path: Of the GeoPackage.
        layer: Name of the table.
        kind: As it was written, perhaps with fewer fields.
        unknown: Whole number that stands where QGIS has NULL.

    Raises:
        KeyError: A column without a default is missing.
        pyogrio.errors.DataSourceError: The file is none, or damaged.
        pyogrio.errors.DataLayerError: It has no such table.
    """
    meta, _, geometry, columns = pyogrio.raw.read(path, layer=layer)
    values = dict(zip(meta["fields"], columns))
    rows = []
    for index in range(len(columns[0])):
        row = {}
        for item in dataclasses.fields(kind):
            if item.name == GEOMETRY:
                blob = geometry[index]
                row[GEOMETRY] = None if blob is None else shapely.from_wkb(blob)
            elif item.name in values or item.default is dataclasses.MISSING:
                row[item.name] = _plain(values[item.name][index], str(item.type), unknown)
        rows.append(kind(**row))
    return rows


def _wkb(geometry: shapely.Geometry | None) -> bytes | None:
    return None if geometry is None else shapely.to_wkb(geometry)


def _plain(value: Any, kind: str, unknown: int) -> Any:
    """A value as Python has it; NULL is what somebody emptied in QGIS."""
    if kind == "str":
        return "" if value is None else str(value)
    if kind == "int":
        return unknown if value is None or np.isnan(value) else int(value)
    return math.nan if value is None else float(value)
