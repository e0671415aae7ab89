"""Probabilities that some other program has written, one raster for each tile."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..dataset.samples import Sample
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..dataset.words import some
from ..language import Saying, phrase
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from ..raster.band import AlignedBand
from ..raster.source import RasterSource, open_raster, sha256_of
from ..raster.values import read_values
from .places import tile_grid

NAMED = 5  # missing rasters that a message lists


class RasterPredictor:
    """A folder with ``<tile>.tif`` for each tile, of which the first band is the probability.

    Rasters on another grid are resampled to the tile's; of a tile without a place on the map the
    raster must have the size. Their own nodata, and NaN, mean that they say nothing.

    Args:
        folder: Of the rasters.
        dataset: With the tiles.
    """

    kind = "rasters"
    threshold = 0.5
    batch = 4
    bands: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    turns = False

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        self._folder, self._dataset = folder, dataset
        self.name = self.file = folder.name
        text = phrase(
            "The rasters of “{name}” do not say which model they are from; that it has not seen"
            " these tiles is for you to know."
        )
        self.doubt: Saying | None = Saying(text, {"name": self.name})
        self._hashes: dict[str, str] = {}

    @property
    def sha256(self) -> str:
        """Of names and contents of the rasters that were read."""
        total = hashlib.sha256()
        for name, digest in sorted(self._hashes.items()):
            total.update(f"{name} {digest}\n".encode())
        return total.hexdigest()

    def prepare(self, tiles: Sequence[TileRecord], context: JobContext) -> None:
        """See that every tile has its raster.

        Raises:
            HighwaterError: ``input.missing_rasters``.
        """
        missing = [tile.tile for tile in tiles if not self._path(tile).is_file()]
        if missing:
            listed = ", ".join(f"{name}.tif" for name in missing[:NAMED])
            raise HighwaterError(
                "input.missing_rasters",
                f"The folder “{self.name}” lacks the rasters of {some(len(missing), 'tile')} of"
                f" {len(tiles)}: {listed}{' …' if len(missing) > NAMED else ''}.",
                "Map these tiles as well, each into a file named like the tile.",
            )

    def probability(self, samples: Sequence[Sample]) -> np.ndarray:
        """As of :class:`~model_backend.holdout.predictors.Predictor`.

        Raises:
            HighwaterError: ``input.not_probability``, ``input.other_size``,
                ``input.no_overlap`` or ``input.unreadable``.
        """
        return np.stack([self._read(sample.tile) for sample in samples])

    def seen(self, tiles: Sequence[TileRecord]) -> tuple[str, ...]:
        """None that are known; see ``doubt``."""
        return ()

    def _path(self, tile: TileRecord) -> Path:
        return self._folder / f"{tile.tile}.tif"

    def _read(self, tile: TileRecord) -> np.ndarray:
        path = self._path(tile)
        if tile.tile not in self._hashes:
            self._hashes[tile.tile] = sha256_of(path)
        source = open_raster(RasterLayer(str(path)))
        try:
            values = self._values(source, tile)
        finally:
            source.close()
        low, high = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
        if low < 0 or high > 1:
            raise HighwaterError(
                "input.not_probability",
                f"The raster “{path.name}” of “{self.name}” has values from {low:g} to {high:g},"
                " where probabilities from 0 to 1 are needed.",
                "Write probabilities as 0 to 1, and declare the value that means no data.",
            )
        return values

    def _values(self, source: RasterSource, tile: TileRecord) -> np.ndarray:
        size = self._dataset.format.tile_size
        grid = tile_grid(self._dataset, tile)
        if grid is None:
            if source.dataset.shape != (size, size):
                raise HighwaterError(
                    "input.other_size",
                    f"The raster “{source.name}” of “{self.name}” has"
                    f" {source.dataset.width} × {source.dataset.height} pixels, but its tile, which"
                    f" has no place on the map, has {size} × {size}.",
                    "Write it in the size of the tile.",
                )
            return read_values(source.dataset, 1)
        source.require_georeference()
        band = AlignedBand(source, 1, grid)
        try:
            values = band.read(Window(0, 0, size, size))
        finally:
            band.close()
        if np.isnan(values).all() and tile.valid_percent > 0:
            raise HighwaterError(
                "input.no_overlap",
                f"The raster “{source.name}” of “{self.name}” says nothing about its tile.",
                "Check its place on the map and its nodata value.",
            )
        return values
