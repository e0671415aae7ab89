"""The tiles of a prepared dataset put together to the scenes that they were cut from.

They are put together before a network sees them, so that it looks across their edges: the map of
the scene has no seams.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..dataset.format import DECIBEL, STRETCHED
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol import HighwaterError
from ..raster.grid import Grid
from .layout import SOURCES
from .virtual import Piece, VirtualBand, write_virtual

UNITS = {DECIBEL.lower(): "db", STRETCHED.lower(): "stretched"}
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
        HighwaterError: ``scenes.tiles_without_place``, ``scenes.tiles_apart`` or
            ``dataset.tile_damaged``.
    """
    images = [_image(dataset, tile) for tile in tiles]
    first = images[0].grid
    if any(image.grid.crs is None for image in images):
        raise HighwaterError(
            "scenes.tiles_without_place",
            f"The tiles of the scene “{tiles[0].scene}” of the dataset “{dataset.name}” have no"
            " place on the map.",
            "Use tiles that were prepared from georeferenced images.",
        )
    if any(image.grid.crs != first.crs for image in images):
        raise HighwaterError(
            "scenes.tiles_apart",
            f"The tiles of the scene “{tiles[0].scene}” of the dataset “{dataset.name}” are in"
            " different coordinate reference systems.",
            "Give the tiles of each image a scene of their own.",
        )
    # Where a tile lies in its file counts, not where the index says that it was cut.
    inverse = ~first.transform
    corners = [inverse @ (image.grid.transform.c, image.grid.transform.f) for image in images]
    left, top = (round(min(corner[axis] for corner in corners)) for axis in (0, 1))
    boxes = [
        (x - left, y - top, image.grid.width, image.grid.height)
        for (x, y), image in zip(corners, images)
    ]
    columns, rows = (round(max(box[axis] + box[axis + 2] for box in boxes)) for axis in (0, 1))
    pieces = [
        Piece(image.path, image.grid.width, image.grid.height, box)
        for image, box in zip(images, boxes)
    ]
    path = output / SOURCES / f"{tiles[0].scene}.vrt"
    path.parent.mkdir(exist_ok=True)
    bands = [VirtualBand(name, "float32", float("nan")) for name in images[0].bands]
    write_virtual(path, first.crop(Window(left, top, columns, rows)), bands, pieces)
    return path


@dataclass(frozen=True)
class _Image:
    """A tile's file: its path, its grid (without a CRS where it has no place) and its bands."""

    path: Path
    grid: Grid
    bands: tuple[str, ...]


def _image(dataset: Dataset, tile: TileRecord) -> _Image:
    path = dataset.folder / tile.image
    try:
        with rasterio.open(path) as image:
            return _Image(path, Grid.of(image), tuple(text or "" for text in image.descriptions))
    except RasterioError as error:
        raise HighwaterError(
            "dataset.tile_damaged",
            f"The tile “{tile.tile}” of the dataset “{dataset.name}” cannot be read.",
            "Prepare it again, or take it out of the index.",
            str(error),
        ) from error


def unit_of(dataset: Dataset) -> str:
    """Code of the unit of a dataset's radar bands; empty: to be recognised."""
    return UNITS.get(dataset.format.unit.lower(), "")
