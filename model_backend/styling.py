"""QGIS styles beside the files of a job, so that they look right wherever they are opened."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from .outputs import OutputFiles

STYLES = Path(__file__).resolve().parent / "styles"

LAYER_STYLES = """
CREATE TABLE layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    f_table_catalog TEXT(256),
    f_table_schema TEXT(256),
    f_table_name TEXT(256),
    f_geometry_column TEXT(256),
    styleName TEXT(30),
    styleQML TEXT,
    styleSLD TEXT,
    useAsDefault BOOLEAN,
    description TEXT,
    owner TEXT(30),
    ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);
INSERT INTO gpkg_contents (table_name, data_type, identifier)
    VALUES ('layer_styles', 'attributes', 'layer_styles');
"""


def add_style(outputs: OutputFiles, name: str, style: str) -> None:
    """Write the ``.qml`` that belongs beside an output.

    Args:
        outputs: The job's outputs.
        name: The output; nothing happens where it is not wanted.
        style: Name of the style, a file of the folder ``styles``.
    """
    if name in outputs:
        path = outputs.final[name].with_suffix(".qml")
        shutil.copyfile(STYLES / f"{style}.qml", outputs.part_of(path))


def embed_style(
    connection: sqlite3.Connection, layer: str, geometry: str, style: str, description: str
) -> None:
    """Put the style that a layer is to have by default into its GeoPackage, which has none yet.

    Args:
        connection: To the GeoPackage.
        layer: Name of the layer.
        geometry: Column of its geometry.
        style: Name of the style, a file of the folder ``styles``.
        description: What QGIS says about it.
    """
    connection.executescript(LAYER_STYLES)
    connection.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
        " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner)"
        " VALUES ('', '', ?, ?, ?, ?, '', 1, ?, '')",
        (layer, geometry, style, (STYLES / f"{style}.qml").read_text("utf-8"), description),
    )
