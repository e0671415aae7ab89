"""The STAC items of a dataset, in files."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rasterio import Affine

from .format import DatasetFormat
from .geotiff import read_transform
from .layout import STAC, write_whole
from .stac_item import item, item_path
from .tile import TileRecord


class StacItems:
    """Writes the items: of new tiles while the next ones are read, of others where they changed.

    Args:
        folder: Of the dataset.
        format: Of its tiles.
    """

    def __init__(self, folder: Path, format: DatasetFormat) -> None:
        self._dataset = folder
        self._folder = folder / STAC
        self._format = format
        self._begun: set[str] = set()
        self._written: dict[str, TileRecord] = {}

    def write(self, tile: TileRecord, transform: Affine) -> None:
        """Write the item of a new tile that has a place.

        Raises:
            OSError: It cannot be written.
        """
        self._begin(tile.scene)
        self._write(tile, transform, False)
        self._written[tile.tile] = tile

    def refresh(self, placed: Sequence[TileRecord]) -> None:
        """Make the items those of some tiles; those that would not change are left alone.

        Args:
            placed: All tiles of the dataset that have a place.
        """
        self._folder.mkdir(exist_ok=True)
        for scene in {tile.scene for tile in placed}:
            self._begin(scene)
        there: set[str] = set()
        for folder in filter(Path.is_dir, self._folder.iterdir()):
            there.update(f"{folder.name}/{name}" for name in os.listdir(folder))
        for tile in placed:
            exists = item_path(tile) in there
            if not exists or self._written.get(tile.tile) != tile:
                self._write(tile, read_transform(self._dataset / tile.image), exists)
        for stale in there.difference(map(item_path, placed)):
            if stale.endswith(".json"):
                (self._folder / stale).unlink()

    def _begin(self, scene: str) -> None:
        if scene not in self._begun:
            (self._folder / scene).mkdir(parents=True, exist_ok=True)
            self._begun.add(scene)

    def _write(self, tile: TileRecord, transform: Affine | None, exists: bool) -> None:
        content = item(self._dataset.name, self._format, tile, transform)
        write_changed(os.path.join(self._folder, item_path(tile)), content, exists)


def write_changed(path: str, content: dict[str, Any], exists: bool) -> None:
    """Write a file of JSON, unless one with this content is there.

    Args:
        path: Of the file.
        content: JSON values.
        exists: Whether there is such a file.
    """
    # Not indented: that takes Python's slow encoder, which is felt with thousands of items.
    data = json.dumps(content, ensure_ascii=False).encode()
    if exists:
        with open(path, "rb", buffering=0) as file:
            if file.read() == data:
                return
    write_whole(Path(path), data)
