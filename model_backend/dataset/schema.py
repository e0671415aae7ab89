"""The index as a GeoPackage: its tables, and the style in which QGIS shows them."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..styling import embed_style
from .layout import LAYER, part_of

COLUMNS: dict[str, Any] = {
    "tile": object,
    "split": object,
    "fold": np.int32,
    "region": object,
    "event": object,
    "scene": object,
    "date": object,
    "sensor": object,
    "mode": object,
    "orbit": object,
    "label_source": object,
    "valid_percent": np.float64,
    "water_percent": np.float64,
    "relief": np.float64,
    "landcover": object,
    "pixel_size": np.float64,
    "crs": object,
    "row": np.int32,
    "col": np.int32,
    "image": object,
    "label": object,
    "sha256": object,
}
"""Attributes of the layer in the order of QGIS's table: what people edit comes first."""

# Tables that GDAL is to list are registered; the statistics are ours alone.
TABLES = """
CREATE UNIQUE INDEX tiles_by_name ON tiles (tile);
CREATE TABLE scenes (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    scene TEXT NOT NULL UNIQUE,
    complete BOOLEAN NOT NULL,
    fingerprint TEXT NOT NULL,
    record TEXT NOT NULL
);
INSERT INTO gpkg_contents (table_name, data_type, identifier)
    VALUES ('scenes', 'attributes', 'scenes');
CREATE TABLE tile_statistics (
    tile TEXT NOT NULL,
    band TEXT NOT NULL,
    pixels INTEGER NOT NULL,
    mean REAL NOT NULL,
    squares REAL NOT NULL,
    minimum REAL NOT NULL,
    maximum REAL NOT NULL,
    quantiles BLOB NOT NULL,
    PRIMARY KEY (tile, band)
) WITHOUT ROWID;
"""


def create_index(path: Path) -> None:
    """Write an empty index, whole or not at all."""
    style = "Footprints by split, labelled by water share"
    create_layer(path, LAYER, COLUMNS, "tiles", style, TABLES)


def create_layer(
    path: Path, layer: str, columns: dict[str, Any], style: str, description: str, tables: str = ""
) -> None:
    """Write a GeoPackage with an empty layer of polygons in degrees, whole or not at all.

    Args:
        path: Of the GeoPackage.
        layer: Name of the layer.
        columns: numpy type of each attribute by its name.
        style: In which QGIS shows it, a file of the folder ``styles``.
        description: What QGIS says about the style.
        tables: SQL that makes what else belongs into the file.
    """
    import pyogrio  # takes a while to load, and only a dataset that begins needs it

    part = part_of(path)
    part.unlink(missing_ok=True)
    try:
        pyogrio.raw.write(
            part,
            np.empty(0, object),
            [np.empty(0, kind) for kind in columns.values()],
            list(columns),
            layer=layer,
            driver="GPKG",
            geometry_type="Polygon",
            crs="EPSG:4326",
            # QGIS 3.22 warns about versions that it does not know.
            dataset_options={"VERSION": "1.2"},
            # An index in space needs functions that only GDAL has, so that nobody else could
            # write; footprints are few enough to be found without.
            layer_options={"SPATIAL_INDEX": "NO", "GEOMETRY_NAME": "geom", "FID": "fid"},
        )
        with contextlib.closing(sqlite3.connect(part)) as connection, connection:
            connection.executescript(tables)
            embed_style(connection, layer, "geom", style, description)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def tell_extent(
    connection: sqlite3.Connection, layer: str, points: Sequence[tuple[float, float]]
) -> None:
    """Let a layer know that it reaches as far as some points, in degrees."""
    if not points:
        return
    xs, ys = zip(*points)
    connection.execute(
        "UPDATE gpkg_contents SET"
        " min_x = min(coalesce(min_x, ?1), ?1), max_x = max(coalesce(max_x, ?2), ?2),"
        " min_y = min(coalesce(min_y, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4)"
        " WHERE table_name = ?5",
        (min(xs), max(xs), min(ys), max(ys), layer),
    )
