"""The suspicious tiles as a layer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyogrio
import shapely

from .findings import SEVERITIES, Finding, ordered
from .survey import Survey

LAYER = "suspicious_tiles"


def suspicious(findings: Sequence[Finding]) -> dict[str, list[tuple[str, str, str]]]:
    """By name of the tile: severity, title and reason of each finding, worst first."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for item in ordered(findings):
        if item.suspicious:
            for tile, reason in item.tiles.items():
                found.setdefault(tile, []).append((item.severity, item.title, reason))
    return dict(sorted(found.items(), key=lambda pair: SEVERITIES.index(pair[1][0][0])))


def write_layer(path: Path, survey: Survey, findings: Sequence[Finding]) -> None:
    """Write a GeoPackage with the footprint and the reasons of each suspicious tile.

    Tiles without a place on the map are in its table, without geometry.

    Args:
        path: File to write.
        survey: Of the dataset.
        findings: All of them.
    """
    found = suspicious(findings)
    records = {tile.tile: tile for tile in survey.tiles}
    chosen = [records[name] for name in found]
    folder = survey.dataset.folder
    columns: dict[str, list] = {
        "tile": [tile.tile for tile in chosen],
        "severity": [found[tile.tile][0][0] for tile in chosen],
        "findings": [len(found[tile.tile]) for tile in chosen],
        "reasons": [
            "; ".join(f"{title}: {reason}" for _, title, reason in found[tile.tile])
            for tile in chosen
        ],
        "split": [tile.split for tile in chosen],
        "region": [tile.region for tile in chosen],
        "scene": [tile.scene for tile in chosen],
        "label_source": [tile.label_source for tile in chosen],
        "image": [str(folder / tile.image) for tile in chosen],
        "label": [str(folder / tile.label) for tile in chosen],
    }
    shapes = [
        shapely.to_wkb(shapely.Polygon(tile.footprint)) if tile.footprint else None
        for tile in chosen
    ]
    pyogrio.raw.write(
        path,
        np.array(shapes, object),
        [
            np.array(values, np.int32 if name == "findings" else object)
            for name, values in columns.items()
        ],
        list(columns),
        layer=LAYER,
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:4326",
        dataset_options={"VERSION": "1.2"},
    )
