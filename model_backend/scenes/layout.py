"""Where everything of a run over many scenes lies.

::

    OUTPUT/ scenes.gpkg            layer “scenes”: footprints with state, area, time and error
            mosaic_mask.vrt        all masks as one raster; the same for the probability
            polygons.gpkg          the water of all scenes, with the scene's name
            scenes/<scene>/        <scene>_mask.tif …, its record, and scene.json once it is done
            sources/<scene>.vrt    tiles of a dataset put together
            scenes.json            marks the folder, and keeps the names of its scenes

Standard library only and Python 3.9 syntax: QGIS imports this file as well.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict

MARK = "scenes.json"
"""A folder with this file is the output of a run; nothing in it is taken as a scene."""
TABLE = "scenes.gpkg"
TABLE_LAYER = "scenes"
POLYGONS = "polygons.gpkg"
POLYGONS_LAYER = "water"
SCENES = "scenes"
SOURCES = "sources"
STRIPS = "strips"
"""Folder beside a scene's products for what workers have made of a large one."""
RESULT = "scene.json"
"""Says what a scene came to; written last, so that a scene with it is whole."""

ENDINGS: Dict[str, str] = {
    "mask": "_mask.tif",
    "probability": "_probability.tif",
    "uncertainty": "_uncertainty.tif",
    "polygons": "_polygons.gpkg",
    "review": "_review.gpkg",
    "summary": "_summary.html",
    "overlay": "_map.png",
    "layout": "_layout.qpt",
}
"""What the name of a scene's product ends in."""


def scene_folder(output: str, scene: str) -> Path:
    """Folder of a scene's products."""
    return Path(output) / SCENES / scene


def product_path(output: str, scene: str, product: str) -> Path:
    """A product of a scene."""
    return scene_folder(output, scene) / f"{scene}{ENDINGS[product]}"


def mosaic_path(output: str, product: str, ending: str = ".vrt") -> Path:
    """The mosaic of a raster product of all scenes."""
    return Path(output) / f"mosaic_{product}{ending}"
