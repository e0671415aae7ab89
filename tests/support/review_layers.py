"""Layers to review, as the algorithms write them."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence, Tuple

from osgeo import gdal

from tests.support import gdal_scenes
from tests.support.gdal_scenes import Box, write_polygons

WHAT = {1: "Water by the model only", 2: "Water by the built-in method only"}


def write_disagreement(path: Path, boxes: Sequence[Tuple[Box, int]], epsg: int = 32646) -> str:
    """“Places to review” of “Map water”: boxes with their value (1 model, 2 built-in)."""
    rows = [
        (
            (left, top, right, bottom),
            {
                "rank": rank,
                "value": value,
                "what": WHAT[value],
                "area_ha": (right - left) * (bottom - top) / 100,
                "mean_model": 0.8 if value == 1 else 0.2,
                "mean_built": 0.2 if value == 1 else 0.8,
            },
        )
        for rank, ((left, top, right, bottom), value) in enumerate(boxes, start=1)
    ]
    return write_polygons(path, rows, epsg)


def write_disagreement_on(scene: gdal.Dataset, path: Path, boxes: Sequence[Tuple[Box, int]]) -> str:
    """The same with boxes in pixels of a scene, which has pixels of 10 m in a UTM zone."""
    x, _, _, y, _, _ = scene.GetGeoTransform()
    column = (x - gdal_scenes.ORIGIN[0]) / gdal_scenes.PIXEL
    row = (gdal_scenes.ORIGIN[1] - y) / gdal_scenes.PIXEL
    moved = [
        ((left + column, top + row, right + column, bottom + row), value)
        for (left, top, right, bottom), value in boxes
    ]
    epsg = int(scene.GetSpatialRef().GetAuthorityCode(None))
    return write_disagreement(path, moved, epsg)
