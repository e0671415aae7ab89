"""Small datasets on disk whose tiles lie where a test wants them."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.dataset.format import DatasetFormat
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.raster.grid import Grid
from tests.support.scenes import radar_scene

SIZE = 64
PIXEL = 10.0
FAR = 100_000.0
"""Metres from one region to the next that are far apart."""
PLAIN = TileAttributes()


@dataclass(frozen=True)
class Placed:
    """A tile to write.

    Attributes:
        name: Of the tile.
        east: Metres from the corner of the scene.
        north: As ``east``.
        water: Share of water in the label, 0 to 1; None: a plausible image with its truth.
        attributes: As in the index.
        scene: Name of its scene.
        epsg: UTM zone; None: no place.
        image: Own pixels instead.
        label: Own label instead.
    """

    name: str
    east: float = 0.0
    north: float = 0.0
    water: float | None = 0.3
    attributes: TileAttributes = PLAIN
    scene: str = "scene"
    epsg: int | None = 32646
    image: np.ndarray | None = None
    label: np.ndarray | None = None


def field(
    scene: str, region: str, east: float, north: float, rows: int, columns: int, **others
) -> list[Placed]:
    """Adjoining tiles of one scene, with different shares of water."""
    side = SIZE * PIXEL
    attributes = TileAttributes(region=region, event=others.pop("event", region))
    waters = others.pop("waters", [0.3])
    return [
        Placed(
            f"{scene}_{row}_{column}",
            east + column * side,
            north - row * side,
            waters[(row * columns + column) % len(waters)],
            attributes,
            scene,
            **others,
        )
        for row in range(rows)
        for column in range(columns)
    ]


def make_dataset(folder: Path, tiles: Iterable[Placed], unit: str = "dB", **others) -> Dataset:
    """Write a dataset of VV and VH tiles, or of VV alone; others are of its format."""
    tiles = list(tiles)
    format = DatasetFormat(("VV", "VH"), unit, SIZE, SIZE, PIXEL)
    dataset = Dataset.open_or_create(folder, replace(format, **others))
    for scene in dict.fromkeys(tile.scene for tile in tiles):
        with dataset.add(scene, scene, TileAttributes(), {"made": "by a test"}) as writer:
            for number, tile in enumerate(tile for tile in tiles if tile.scene == scene):
                image, label = pixels(tile, seed=hash_of(tile.name))
                grid = None
                if tile.epsg is not None:
                    place = Affine(PIXEL, 0, 500_000 + tile.east, 0, -PIXEL, 2_960_000 + tile.north)
                    grid = Grid(CRS.from_epsg(tile.epsg), place, SIZE, SIZE)
                row, col = (0, number * SIZE) if tile.epsg else (0, 0)
                shown = image[: len(dataset.format.bands)]
                writer.add(row, col, shown, label, grid, tile.name, tile.attributes)
    return dataset


def pixels(tile: Placed, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Image and label of a tile."""
    image, truth = radar_scene(SIZE, SIZE, seed)
    label = truth.astype(np.uint8)
    if tile.water is not None:
        water = np.arange(SIZE)[:, np.newaxis] < round(tile.water * SIZE)
        label = np.repeat(water, SIZE, axis=1).astype(np.uint8)
        noise = 10 * np.log10(np.random.default_rng(seed).gamma(4.4, 1 / 4.4, (2, SIZE, SIZE)))
        dark = np.where(label, -19.5, -9.5), np.where(label, -27.0, -16.5)
        image = (np.stack(dark) + noise).astype(np.float32)
    return (
        image if tile.image is None else tile.image,
        label if tile.label is None else tile.label,
    )


def hash_of(text: str) -> int:
    """A number from a name, the same in every process."""
    return zlib.crc32(text.encode())


def parts_of(dataset: Dataset, key: Callable = lambda tile: tile.tile) -> dict[str, str]:
    """Part of each tile, by its name or another property."""
    return {key(tile): tile.split for tile in dataset.tiles()}
