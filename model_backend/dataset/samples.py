"""Tiles for training: decoded once, then read from a file that is mapped into memory."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from ..categories import NO_DATA
from ..protocol import HighwaterError
from .plain_tiff import read_plain
from .store import Dataset
from .tile import TileRecord


@dataclass(frozen=True)
class Sample:
    """One tile.

    Attributes:
        image: float32 (bands, rows, columns) in the dataset's order and unit, NaN where there is
            no data; a copy that the caller may change.
        label: uint8 (rows, columns): 0 dry, 1 water, 255 where label or any band says nothing.
        tile: What the index says about it.
    """

    image: np.ndarray
    label: np.ndarray
    tile: TileRecord


class TileSamples:
    """Tiles of some parts of a dataset, in the order of their names.

    The first read of a tile decodes its two files and keeps the pixels in one large cache file;
    later reads cost a copy. The cache is mapped, not loaded: what is in memory at a time is the
    operating system's choice and does not grow with the dataset. Several processes may read and
    fill one cache at the same time. A file that has changed since is decoded anew.

    Args:
        dataset: The dataset.
        splits: Parts to read, such as ``["train"]``; the index is asked now, so that what was
            edited in QGIS holds.
        cache: Folder for the cache file, created where it is missing; None: tiles are decoded
            at each read. The file has room for every tile of the dataset, so that readers of
            different parts share it, and takes up space for those only that were read.
        tiles: Names of the tiles to read, in this order, instead of whole parts.
        optional: Bands whose missing values make no pixel invalid.

    Attributes:
        tiles: What the index says about each tile.
        bands: Number of bands.
        size: Pixels along each side.

    Raises:
        HighwaterError: ``dataset.no_tiles`` when no tile belongs to these parts,
            ``dataset.tile_damaged`` on reading a tile that cannot be read.
    """

    def __init__(
        self,
        dataset: Dataset,
        splits: Sequence[str],
        cache: Path | None = None,
        tiles: Sequence[str] | None = None,
        optional: Collection[str] = (),
    ) -> None:
        self._dataset = dataset
        every = dataset.tiles()
        if tiles is None:
            self.tiles = [tile for tile in every if tile.split in splits]
        else:
            known = {tile.tile: tile for tile in every}
            self.tiles = [known[name] for name in tiles]
        if not self.tiles:
            raise HighwaterError(
                "dataset.no_tiles",
                f"The dataset “{dataset.name}” has no tiles in the part"
                f" {' or '.join(f'“{split}”' for split in splits)}.",
                "Split it first (“Split a dataset”), or edit the column “split” of its index.",
            )
        self.bands, self.size = len(dataset.format.bands), dataset.format.tile_size
        bands, size = self.bands, self.size
        self._needed = [
            number for number, name in enumerate(dataset.format.bands) if name not in optional
        ]
        self._record = np.dtype(
            [
                # Written last: a tile whose stamp fits is there as a whole.
                ("image", np.float32, (bands, size, size)),
                ("label", np.uint8, (size, size)),
                ("stamp", np.uint8, (16,)),
            ]
        )
        rows = {tile.tile: row for row, tile in enumerate(every)}
        self._rows = [rows[tile.tile] for tile in self.tiles]
        self._cache = self._open_cache(cache, list(rows)) if cache is not None else None

    def __len__(self) -> int:
        return len(self.tiles)

    def __getitem__(self, index: int) -> Sample:
        image, label = self.view(index)
        if self._cache is not None:
            image, label = image.copy(), label.copy()
        return Sample(image, label, self.tiles[index])

    def view(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        """Image and label of a tile, as in :class:`Sample` but not to be changed.

        Raises:
            HighwaterError: ``dataset.tile_damaged``.
        """
        tile = self.tiles[index]
        if self._cache is None:
            return self._decode(tile)
        stored = self._cache[self._rows[index]]
        stamp = self._stamp(tile)
        if not np.array_equal(stored["stamp"], stamp):
            stored["image"], stored["label"] = self._decode(tile)
            stored["stamp"] = stamp
        return stored["image"], stored["label"]

    def _open_cache(self, folder: Path, names: list[str]) -> np.ndarray:
        what = [str(self._dataset.folder.resolve()), str(self._record), str(self._needed), *names]
        key = hashlib.sha256("\n".join(what).encode())
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{key.hexdigest()[:24]}.tiles"
        size = len(names) * self._record.itemsize
        if not path.exists() or path.stat().st_size != size:
            with open(path, "ab") as stream:  # never truncates what another process maps
                stream.truncate(size)  # sparse: takes space only as tiles arrive
        return np.memmap(path, self._record, "r+", shape=(len(names),))

    def _stamp(self, tile: TileRecord) -> np.ndarray:
        """What tells whether the files of a tile are still those that were decoded."""
        digest = hashlib.blake2b(digest_size=16)
        for relative in (tile.image, tile.label):
            try:
                state = os.stat(self._dataset.folder / relative)
            except OSError as error:
                raise self._damaged(tile, error) from error
            digest.update(f"{state.st_size} {state.st_mtime_ns} ".encode())
        return np.frombuffer(digest.digest(), np.uint8)

    def _decode(self, tile: TileRecord) -> tuple[np.ndarray, np.ndarray]:
        size = self._dataset.format.tile_size
        shape = (len(self._dataset.format.bands), size, size)
        try:
            image = _read(self._dataset.folder / tile.image).astype(np.float32, copy=False)
            label = _read(self._dataset.folder / tile.label)[0]
        except (RasterioError, OSError) as error:
            raise self._damaged(tile, error) from error
        if image.shape != shape or label.shape != shape[1:]:
            wrong = ValueError(f"image {image.shape}, label {label.shape}, expected {shape}")
            raise self._damaged(tile, wrong)
        needed = image if len(self._needed) == len(image) else image[self._needed]
        label[~np.isfinite(needed).all(axis=0)] = NO_DATA
        return image, label

    def _damaged(self, tile: TileRecord, error: Exception) -> HighwaterError:
        return HighwaterError(
            "dataset.tile_damaged",
            f"The tile “{tile.tile}” of the dataset “{self._dataset.name}” cannot be read.",
            "Prepare it again, or take it out of its part in the index.",
            str(error),
        )


def _read(path: Path) -> np.ndarray:
    """Pixels of a tile (bands, rows, columns), which the caller may change."""
    pixels = read_plain(path)
    if pixels is None:
        with rasterio.open(path) as dataset:
            pixels = dataset.read()
    return pixels
