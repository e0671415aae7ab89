"""A scene as a network is shown it: overlapping tiles, row of tiles by row of tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..context import JobContext
from ..prediction.filling import fill_missing
from ..prediction.rows import RowReader
from ..prediction.tile_reader import in_unit
from ..sar.scene import RadarScene

SCARCELY = 1e-4
"""Weight of pixels that are taken only where there are no others."""


@dataclass(frozen=True)
class Tile:
    """A tile with data.

    Attributes:
        column: Its first, counted from where the first tile begins.
        image: float32 (bands, height, width) in the network's unit; what has no data, or lies
            beyond the scene, is filled from the nearest pixel, except in optional bands.
        valid: Pixels of the scene that have data, bool (height, width).
        own: Pixels with data that belong to this tile and to no other, bool (height, width).
    """

    column: int
    image: np.ndarray
    valid: np.ndarray
    own: np.ndarray


@dataclass(frozen=True)
class TileRow:
    """Tiles beside one another.

    Attributes:
        row: First row of the scene among those that no later tile reaches.
        above: Rows of the tiles that lie above ``row``: before the scene begins.
        valid: Pixels that have data in the rows that no later tile reaches, bool (rows, width of
            the scene).
        tiles: Those with data, made one by one.
    """

    row: int
    above: int
    valid: np.ndarray
    tiles: Iterator[Tile]


class SceneTiles:
    """Cuts a scene into tiles that begin at multiples of what the network halves by.

    Only then do the cells of its coarser layers lie on the same ground in every tile.

    Args:
        scene: With the network's bands in the network's order.
        unit: Unit code that the network wants radar bands in.
        tile: Height and width, pixels.
        overlap: What neighbours share at least, pixels.
        multiple: Of which tiles begin at multiples; divides ``tile``.
        margin: Pixels by which tiles reach beyond the scene, a multiple of ``multiple``.
        ring: Pixels at the border of a tile that are taken only where there are no others.
    """

    def __init__(
        self,
        scene: RadarScene,
        unit: str,
        tile: tuple[int, int],
        overlap: int,
        multiple: int,
        margin: int = 0,
        ring: int = 0,
    ) -> None:
        self.scene, self.unit, self.tile, self.margin = scene, unit, tile, margin
        # Has data where all bands that are not optional have.
        self._needed = [name in scene.optional for name in scene.names].index(False)
        sides = scene.grid.height + 2 * margin, scene.grid.width + 2 * margin
        shared = [min(overlap, side // 2) for side in tile]
        self._starts = [
            aligned_starts(side, length, over, multiple)
            for side, length, over in zip(sides, tile, shared)
        ]
        self._borders = [
            borders(starts, length, side) for starts, length, side in zip(self._starts, tile, sides)
        ]
        # Of coarse layers, which look far, the middle of a tile is the truest.
        ramps = [side // 2 for side in tile] if ring else shared
        down, across = (_weights(side, ramp, ring) for side, ramp in zip(tile, ramps))
        self.weights = np.outer(down, across)
        self.reach = self._starts[1][-1] + tile[1]

    def rows(
        self, context: JobContext, begin: float, end: float, step: str = ""
    ) -> Iterator[TileRow]:
        """The scene from top to bottom.

        Args:
            context: Is told the progress.
            begin: Share of the job that was done before.
            end: Share that is done after.
            step: What is being done.
        """
        grid, starts = self.scene.grid, self._starts[0]
        with RowReader(self.scene) as reader:
            for index, start in enumerate(starts):
                following = starts[index + 1] if index + 1 < len(starts) else None
                # Rows of the scene: those of the tiles, and those that no later tile reaches.
                first, last = self._in_scene(start)
                then = self._in_scene(following) if following is not None else None
                done = min(following - self.margin, grid.height) if following else grid.height
                block = reader.rows(first, last, then)
                valid = np.isfinite(block[self._needed])
                ready = max(done, 0) - first
                tiles = self._tiles(block, valid, index, first - (start - self.margin), context)
                yield TileRow(first, max(self.margin - start, 0), valid[:ready], tiles)
                context.progress(
                    begin + (end - begin) * (first + ready) / grid.height,
                    step,
                    (first + ready) * grid.width / 1e6,
                    "Mpx",
                )

    def _in_scene(self, start: int) -> tuple[int, int]:
        first = start - self.margin
        return max(first, 0), min(first + self.tile[0], self.scene.grid.height)

    def _tiles(
        self, block: np.ndarray, valid: np.ndarray, index: int, top: int, context: JobContext
    ) -> Iterator[Tile]:
        """The tiles of a row of them; ``top`` rows of each lie above the scene."""
        (height, width), grid = self.tile, self.scene.grid
        upper, lower = (border - self._starts[0][index] for border in self._borders[0][index:][:2])
        for number, start in enumerate(self._starts[1]):
            first, last = start - self.margin, start - self.margin + width
            inside = slice(max(first, 0), min(last, grid.width))
            if not valid[:, inside].any():  # tiles without data are not worth a run
                continue
            context.check_cancelled()
            place = (
                slice(top, top + len(valid)),
                slice(inside.start - first, inside.stop - first),
            )
            there = np.zeros(self.tile, bool)
            there[place] = valid[:, inside]
            left, right = (border - start for border in self._borders[1][number:][:2])
            own = np.zeros(self.tile, bool)
            own[upper:lower, left:right] = there[upper:lower, left:right]
            image = np.full((len(block), height, width), np.nan, np.float32)
            image[(slice(None), *place)] = block[:, :, inside]
            yield Tile(start, self._filled(image), there, own)

    def _filled(self, image: np.ndarray) -> np.ndarray:
        missing = ~np.isfinite(image[self._needed])
        fill_missing(image, missing, sum(missing.shape), [0.0] * len(image))
        return self.in_wanted_unit(image)

    def in_wanted_unit(self, image: np.ndarray) -> np.ndarray:
        """Bands (bands, rows, columns) as the scene reads them, in the network's unit; changed."""
        return in_unit(image, self.scene.names, self.unit)


def aligned_starts(length: int, tile: int, overlap: int, multiple: int) -> list[int]:
    """First pixels of tiles along an axis, evenly spread; the last may end beyond the axis.

    Args:
        length: Pixels to cover.
        tile: Pixels per tile, a multiple of ``multiple``.
        overlap: Least number of pixels that neighbours share.
        multiple: What every first pixel divides by.
    """
    if length <= tile:
        return [0]
    last = -(-(length - tile) // multiple)
    step = max((tile - overlap) // multiple, 1)
    count = -(-last // step) + 1
    return [round(last * index / (count - 1)) * multiple for index in range(count)]


def borders(starts: list[int], tile: int, length: int) -> list[int]:
    """Where each tile's own pixels begin, and where the last one's end: the middle of overlaps."""
    middles = [(first + tile + second) // 2 for first, second in zip(starts, starts[1:])]
    return [0, *middles, length]


def _weights(tile: int, ramp: int, ring: int) -> np.ndarray:
    ring = min(ring, tile // 4)
    distance = np.arange(1, tile - 2 * ring + 1, dtype=np.float32)
    rise = np.minimum(distance, distance[::-1]) / np.float32(ramp - ring + 1)
    # The squared sine: outermost pixels, which know nothing of what lies beyond, count little.
    inner = np.sin(np.minimum(rise, 1) * np.float32(np.pi / 2)) ** 2
    return np.pad(inner, ring, constant_values=np.float32(SCARCELY))


def tile_sides(
    wanted: int, height: int, width: int, multiple: int, fixed: tuple[int | None, int | None]
) -> tuple[int, int]:
    """Height and width of tiles: as wanted, fitting the network, no larger than the scene needs.

    Args:
        wanted: Side that suits the network.
        height: Of the scene.
        width: Of the scene.
        multiple: What sides divide by.
        fixed: Height and width of a network that takes no others; None where any will do.
    """

    def side(length: int, only: int | None) -> int:
        return only or -(-min(wanted, length) // multiple) * multiple

    return side(height, fixed[0]), side(width, fixed[1])
