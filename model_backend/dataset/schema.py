"""The index as a GeoPackage: its tables, and the style in which QGIS shows them."""

from __future__ import annotations

import contextlib
import sqlite3
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
    import pyogrio  # takes a while to load, and only a dataset that begins needs it

    part = part_of(path)
    part.unlink(missing_ok=True)
    try:
        pyogrio.raw.write(
            part,
            np.empty(0, object),
            [np.empty(0, kind) for kind in COLUMNS.values()],
            list(COLUMNS),
            layer=LAYER,
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
            connection.executescript(TABLES)
            embed_style(
                connection, LAYER, "geom", "tiles", "Footprints by split, labelled by water share"
            )
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
