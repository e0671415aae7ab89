"""Pieces of a scene that engines and margins are tried on before the long work."""

from __future__ import annotations

import numpy as np
from rasterio.windows import Window

from ..sar.scene import RadarScene
from .tile_reader import TileReader
from .tiling import SIZE_MULTIPLE, Span

LATTICE = 6
"""Places along each axis that are looked at."""
LOOK = 64
"""Pixels along each side of a look; each costs the decoding of a block of the file."""
LEAST_VALID = 0.9


def probes(scene: RadarScene, unit: str, side: int, count: int) -> list[np.ndarray]:
    """The places with the most contrast, where water and land meet; the same ones every time.

    Args:
        scene: With the network's bands.
        unit: That the network wants.
        side: Pixels along a side of a piece.
        count: Most pieces.

    Returns:
        float32 (bands, side, side) each, in the network's unit, filled; none where the scene is
        smaller or has data in no such piece.
    """
    grid = scene.grid
    if grid.width < side or grid.height < side:
        return []
    looks = []
    for row in _places(grid.height, side):
        for column in _places(grid.width, side):
            middle = side // 2 - LOOK // 2
            block = scene.read(Window(column + middle, row + middle, LOOK, LOOK))
            plane = block[0]
            if np.isfinite(plane).mean() >= LEAST_VALID:
                looks.append((-float(np.nanstd(plane)), row, column))
    reader = TileReader(scene, unit, side)
    found = []
    for _, row, column in sorted(looks):
        tile = reader.read((_span(row, side), _span(column, side)))
        if tile.image is not None and 1 - tile.missing.mean() >= LEAST_VALID:
            found.append(tile.image)
        if len(found) == count:
            break
    return found


def _places(length: int, side: int) -> list[int]:
    steps = (length - side) // SIZE_MULTIPLE
    return sorted({round(steps * at / (LATTICE - 1)) * SIZE_MULTIPLE for at in range(LATTICE)})


def _span(start: int, side: int) -> Span:
    return Span(start, side, start, start + side)
