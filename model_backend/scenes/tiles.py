"""The tiles of a prepared dataset put together to the scenes that they were cut from.

They are put together before a network sees them, so that it looks across their edges: the map of
the scene has no seams.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol import HighwaterError
from ..raster.grid import Grid
from .layout import SOURCES
from .virtual import Piece, VirtualBand, write_virtual

UNITS = {"db": "db"}
"""Code of the unit of radar bands, by how a dataset writes it."""


def scenes_in(folder: str) -> tuple[Dataset, dict[str, list[TileRecord]]]:
    """The scenes of a dataset.

    Raises:
        HighwaterError: What is wrong with the dataset, or ``dataset.empty``.
    """
    dataset = Dataset.open(folder)
    scenes: dict[str, list[TileRecord]] = {}
    for tile in dataset.tiles():
        scenes.setdefault(tile.scene, []).append(tile)
    if not scenes:
        raise HighwaterError(
            "dataset.empty", f"The dataset “{dataset.name}” has no tiles.", "Choose another one."
        )
    return dataset, scenes


def put_together(dataset: Dataset, tiles: Sequence[TileRecord], output: Path) -> Path:
    """Write the virtual raster of a scene.

    Args:
        dataset: The dataset.
        tiles: Of the scene.
        output: Folder of the run.

    Raises:
        HighwaterError: ``scenes.tiles_without_place`` or ``dataset.tile_damaged``.
    """
    first = tiles[0]
    top, left = (min(getattr(tile, name) for tile in tiles) for name in ("row", "col"))
    try:
        with rasterio.open(dataset.folder / first.image) as image:
            own = Grid.of(image)
            described = [text or "" for text in image.descriptions]
    except RasterioError as error:
        raise HighwaterError(
            "dataset.tile_damaged",
            f"The tile “{first.tile}” of the dataset “{dataset.name}” cannot be read.",
            "Prepare it again, or take it out of the index.",
            str(error),
        ) from error
    if own.crs is None or any(not tile.crs for tile in tiles):
        raise HighwaterError(
            "scenes.tiles_without_place",
            f"The tiles of the scene “{first.scene}” of the dataset “{dataset.name}” have no place"
            " on the map.",
            "Use tiles that were prepared from georeferenced images.",
        )
    width, height = own.width, own.height
    columns = max(tile.col for tile in tiles) + width - left
    rows = max(tile.row for tile in tiles) + height - top
    place = own.crop(Window(left - first.col, top - first.row, columns, rows))
    pieces = [
        Piece(
            dataset.folder / tile.image,
            width,
            height,
            (tile.col - left, tile.row - top, width, height),
        )
        for tile in tiles
    ]
    path = output / SOURCES / f"{first.scene}.vrt"
    path.parent.mkdir(exist_ok=True)
    bands = [VirtualBand(name, "float32", float("nan")) for name in described]
    write_virtual(path, place, bands, pieces)
    return path


def unit_of(dataset: Dataset) -> str:
    """Code of the unit of a dataset's radar bands; empty: to be recognised."""
    return UNITS.get(dataset.format.unit.lower(), "")
