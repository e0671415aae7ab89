"""A network streamed over a scene: overlapping tiles in, one seamless probability out."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy import ndimage

from ..context import JobContext
from ..sar.bands import is_radar
from ..sar.scene import RadarScene
from ..sar.units import STRETCHED, from_db
from .engine import SIZE_MULTIPLE, OnnxEngine
from .rows import RowReader
from .tiling import blend_weights, starts

PIXELS_PER_BATCH = 2**18  # more is no faster on a CPU and takes its memory


class NetworkMapper:
    """Maps a scene with a network.

    Args:
        engine: The network.
        scene: The scene, with the network's bands in the network's order; bands that the network
            can do without may be NaN.
        unit: Unit code that the network wants radar bands in.
    """

    def __init__(self, engine: OnnxEngine, scene: RadarScene, unit: str) -> None:
        self._engine = engine
        self._scene = scene
        self._radar = [is_radar(name) for name in scene.names]
        self._unit = unit
        # Has data where all bands that are not optional have.
        self._needed = [name in scene.optional for name in scene.names].index(False)
        description, shape = engine.description, engine.shape
        self.height = shape.height or _tile_size(description.tile, scene.grid.height)
        self.width = shape.width or _tile_size(description.tile, scene.grid.width)
        self._overlaps = tuple(
            min(description.overlap, size // 2) for size in (self.height, self.width)
        )
        self.batch = shape.batch or max(PIXELS_PER_BATCH // (self.height * self.width), 1)

    def check(self) -> None:
        """Run the network once, so that what is wrong with it shows before the long work."""
        shape = (self.batch if self._engine.shape.batch else 1, len(self._radar))
        usual = 128.0 if self._unit == STRETCHED else -12.0
        typical = [usual if radar else 0.0 for radar in self._radar]
        image = np.zeros((*shape, self.height, self.width), np.float32)
        image += np.asarray(typical, np.float32)[:, None, None]
        self._engine.run(self._in_wanted_unit(image))

    def map_water(self, context: JobContext) -> Iterator[tuple[int, np.ndarray]]:
        """Water probability of the scene, from top to bottom.

        Yields:
            First row and float32 (rows, width), NaN where there is no data; without gap or
            overlap.
        """
        grid = self._scene.grid
        rows = starts(grid.height, self.height, self._overlaps[0])
        columns = starts(grid.width, self.width, self._overlaps[1])
        weights = _weights(self.height, self.width, self._overlaps)
        # Sums over the rows that the present tiles reach; padding right and below is cut off.
        padded = max(grid.width, self.width)
        total = np.zeros((self.height, padded), np.float32)
        weight = np.zeros_like(total)
        with RowReader(self._scene) as reader:
            for index, row in enumerate(rows):
                last = min(row + self.height, grid.height)
                following = rows[index + 1] if index + 1 < len(rows) else None
                then = following + self.height if following is not None else None
                block = reader.rows(row, last, then)
                valid = np.isfinite(block[self._needed])
                self._add_tiles(block, valid, columns, weights, total, weight, context)
                ready = (following if following is not None else last) - row
                yield row, _blend(total, weight, valid[:ready])
                total = _shift(total, ready)
                weight = _shift(weight, ready)
                done = row + ready
                context.progress(
                    0.05 + 0.9 * done / grid.height, "Mapping water", done * grid.width / 1e6, "Mpx"
                )

    def _add_tiles(
        self,
        block: np.ndarray,
        valid: np.ndarray,
        columns: list[int],
        weights: np.ndarray,
        total: np.ndarray,
        weight: np.ndarray,
        context: JobContext,
    ) -> None:
        """Run the network on one row of tiles and add what it says to the sums."""
        wanted = [
            column for column in columns if valid[:, column : column + self.width].any()
        ]  # tiles without data are not worth a run
        for first in range(0, len(wanted), self.batch):
            context.check_cancelled()
            part = wanted[first : first + self.batch]
            images = np.stack(
                [self._image(block[:, :, column : column + self.width]) for column in part]
            )
            if self._engine.shape.batch and len(part) < self.batch:
                images = np.concatenate(
                    [images, np.repeat(images[-1:], self.batch - len(part), axis=0)]
                )
            probability = self._engine.run(images)
            for column, tile in zip(part, probability):
                total[:, column : column + self.width] += tile * weights
                weight[:, column : column + self.width] += weights

    def _image(self, block: np.ndarray) -> np.ndarray:
        """One tile in the network's size and unit, with no data filled from the nearest pixel."""
        rows, columns = block.shape[1:]
        image = np.full((len(block), self.height, self.width), np.nan, np.float32)
        image[:, :rows, :columns] = block
        missing = ~np.isfinite(image[self._needed])
        if missing.any():
            nearest = ndimage.distance_transform_edt(
                missing, return_distances=False, return_indices=True
            )
            image = image[:, nearest[0], nearest[1]]
        return self._in_wanted_unit(image)

    def _in_wanted_unit(self, image: np.ndarray) -> np.ndarray:
        if self._unit in ("db", STRETCHED):
            return image
        radar = np.asarray(self._radar)
        axis = image.ndim - 3
        selector = (slice(None),) * axis + (radar,)
        image[selector] = from_db(image[selector], self._unit)
        return image


def _tile_size(wanted: int, length: int) -> int:
    """The wanted tile, or for a smaller scene the next size that encoders can halve."""
    return min(wanted, -(-length // SIZE_MULTIPLE) * SIZE_MULTIPLE)


def _weights(height: int, width: int, overlaps: tuple[int, ...]) -> np.ndarray:
    vertical = blend_weights(height, overlaps[0])
    horizontal = blend_weights(width, overlaps[1])
    return np.outer(vertical, horizontal)


def _blend(total: np.ndarray, weight: np.ndarray, valid: np.ndarray) -> np.ndarray:
    rows, columns = valid.shape
    with np.errstate(divide="ignore", invalid="ignore"):
        probability = total[:rows, :columns] / weight[:rows, :columns]
    # Rounding in the network's own arithmetic may leave the range by a hair.
    return np.where(valid, np.clip(probability, 0, 1), np.float32(np.nan))


def _shift(sums: np.ndarray, rows: int) -> np.ndarray:
    """Sums for the next row of tiles, ``rows`` further down."""
    shifted = np.zeros_like(sums)
    shifted[: len(sums) - rows] = sums[rows:]
    return shifted
