"""Permanent water and the flood that rises from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .drainage import Drainage
from .frame import MODEL_MINIMUM, Frame
from .noise import fractal
from .terrain import Terrain, smoothstep
from .variety import Variety

EIGHT = np.ones((3, 3), bool)
NOWHERE = -999.0  # cells inward from the shore of water that is not there


@dataclass(frozen=True)
class Water:
    """Water on the model grid.

    Attributes:
        shore: float32, cells inward from the shore of permanent water; negative on land.
        lake: float32, cells inward from the shore of the lake.
        above_water: float32, metres of the land above the level its water starts from.
        elevation: float32, metres, with flat water.
        reached: bool, connected to permanent water below the flood's level.
        level: Metres that the flood rises above the drainage.
    """

    shore: np.ndarray
    lake: np.ndarray
    above_water: np.ndarray
    elevation: np.ndarray
    reached: np.ndarray
    level: float


def fill(
    terrain: Terrain,
    drainage: Drainage,
    frame: Frame,
    flood_share: float,
    seen: np.ndarray,
    variety: Variety,
    rng: np.random.Generator,
) -> Water:
    """Fill river and lake, and let the flood rise until it covers its share of the land.

    Args:
        terrain: The land.
        drainage: Its streams.
        frame: The model grid.
        flood_share: Share of the land to flood, 0 to 0.6.
        seen: bool, model cells in which the share counts: those in the scene with data.
        variety: How wide the waters are and where floods come from.
        rng: Source of randomness.
    """
    breadth = frame.breadth
    half_width = (
        0.0085 * breadth * variety.river_width * np.exp(0.25 * fractal(frame.shape, rng, 2.4))
    )
    river = np.maximum(half_width, 0.8) - drainage.to_river
    if variety.braid > 0:
        bars = fractal(frame.shape, rng, 1.2)
        river += variety.braid * half_width * np.minimum(bars, 0.5)
    lake, radius = _lake(terrain, drainage, frame, variety.lake_size, rng)
    ponds = 8.0 * (-variety.pond_above - fractal(frame.shape, rng, 1.7) - 40 * terrain.upland)
    if variety.waterless:
        river, lake, ponds = (np.full(frame.shape, NOWHERE) for _ in range(3))
    shore = np.maximum(np.maximum(river, lake), ponds)
    if variety.brook > 0 and not variety.waterless:
        shore = np.maximum(shore, variety.brook - drainage.to_stream)
    near_lake = smoothstep(-lake / radius)
    above = terrain.above_drainage * (0.15 + 0.85 * near_lake)
    above = np.where(shore > 0, 0.0, np.maximum(above, 0.02))
    elevation = terrain.elevation.copy()
    in_lake = lake > 0
    if in_lake.any():
        # The basin is lowered smoothly to the lake's level, or the shore would be a cliff.
        surface = float(elevation[in_lake].min())
        sink = 1 - smoothstep(-lake / (1.5 * radius))
        elevation += sink * np.minimum(surface - elevation, 0)
    wet = shore > 0
    elevation = np.where(wet & ~in_lake, elevation - terrain.above_drainage * 0.8, elevation)
    sources = wet
    if variety.scattered:
        above = np.where(wet, 0.0, _hollows(above, fractal(frame.shape, rng, 1.4)))
        sources = np.ones_like(wet)
    elif variety.waterless:
        sources = drainage.to_stream < 1
    level, reached = rise(above, wet, seen, flood_share, sources)
    return Water(
        shore.astype(np.float32),
        lake.astype(np.float32),
        above.astype(np.float32),
        elevation.astype(np.float32),
        reached,
        level,
    )


def rise(
    above: np.ndarray,
    wet: np.ndarray,
    seen: np.ndarray,
    share: float,
    sources: np.ndarray | None = None,
) -> tuple[float, np.ndarray]:
    """The level at which a flood from permanent water covers a share of the land.

    Args:
        above: Metres above the drainage.
        wet: Permanent water.
        seen: Cells in which the share counts.
        share: Of the land, 0 to 0.6.
        sources: Where the flood may rise from; None: permanent water.

    Returns:
        Metres above the drainage, and the mask of what is connected to water at that level.
    """
    sources = wet if sources is None else sources | wet
    if share <= 0:
        return 0.0, wet.copy()
    land = seen & ~wet
    if not land.any():
        land = ~wet  # no land in the scene: that around it decides
    # Halving ranks, not metres: the floodplain's decimetres matter below any mountain.
    heights = np.sort(above[land])
    low, high = -1, len(heights) - 1
    while high - low > max(len(heights) // 5000, 1):
        middle = (low + high) // 2
        flooded = connected(above <= heights[middle], wet, sources)
        if flooded[land].sum() < share * len(heights):
            low = middle
        else:
            high = middle
    if share * len(heights) < 0.5:
        return 0.0, wet.copy()  # less than half of one cell
    # Rounded as the pixels are, or model and pixels would disagree at the shore.
    level = float(np.float32(heights[high]))
    return level, connected(above <= level, wet, sources)


def connected(below: np.ndarray, wet: np.ndarray, sources: np.ndarray | None = None) -> np.ndarray:
    """The part of ``below`` that touches ``wet`` or the low part of ``sources``, wet included."""
    filled = below | wet
    labels, count = ndimage.label(filled, EIGHT)
    touched = np.zeros(count + 1, bool)
    touched[labels[wet if sources is None else sources & filled]] = True
    touched[0] = False
    return touched[labels]


def _hollows(above: np.ndarray, rough: np.ndarray) -> np.ndarray:
    """Metres above the water that rain leaves in hollows, on low ground rather than in hills."""
    return np.maximum(0.3 * np.minimum(above, 6.0) + 0.8 * (rough + 3.0), 0.02)


def _lake(
    terrain: Terrain, drainage: Drainage, frame: Frame, size: float, rng: np.random.Generator
) -> tuple[np.ndarray, float]:
    """Signed cells inward from the lake's shore, and its radius in cells."""
    radius = 0.055 * frame.breadth * size
    rows, columns = frame.window
    if min(frame.cells) < MODEL_MINIMUM:
        # A window this small need not hold the lake; it would be filled by it.
        rows, columns = (slice(0, n) for n in frame.shape)
    suitable = np.abs(drainage.to_river - 2.4 * radius) + 60 * terrain.upland
    suitable = suitable + 0.4 * radius * fractal(frame.shape, rng, 2.0)
    inside = suitable[rows, columns]
    margin = [int(min(1.2 * radius, (n - 1) // 2)) for n in inside.shape]
    core = inside[margin[0] : inside.shape[0] - margin[0], margin[1] : inside.shape[1] - margin[1]]
    row, column = np.unravel_index(int(np.argmin(core)), core.shape)
    y = np.arange(frame.shape[0])[:, None] - (row + margin[0] + rows.start)
    x = np.arange(frame.shape[1])[None, :] - (column + margin[1] + columns.start)
    distance = np.hypot(y, x)
    lobes = fractal(frame.shape, rng, 1.9)
    around = lobes[distance < 1.6 * radius]
    lobes = np.clip((lobes - around.mean()) / (around.std() + 1e-6), -1.8, 1.8)
    return radius * (1 + 0.42 * lobes) - distance, radius
