"""Where towns stand."""

from __future__ import annotations

import numpy as np

from .frame import Frame
from .noise import fractal
from .terrain import Terrain
from .water import Water


def settle(
    terrain: Terrain, water: Water, frame: Frame, size: float, rng: np.random.Generator
) -> np.ndarray:
    """Found a few towns on low ground near water, some of it floodable.

    Args:
        terrain: The land.
        water: Its water.
        frame: The model grid.
        size: Factor on the radii of the towns.
        rng: Source of randomness.

    Returns:
        float32 on the model grid: distance inward from the edge of the nearest town, in its
        radii; negative outside.
    """
    score = np.abs(water.above_water - 3.0) + 25 * terrain.upland + 9 * (water.shore > -4)
    score = score + 1.5 * fractal(frame.shape, rng, 1.6)
    y = np.arange(frame.shape[0])[:, None]
    x = np.arange(frame.shape[1])[None, :]
    outline = 0.45 * fractal(frame.shape, rng, 1.9)
    inside = np.full(frame.shape, -9.0)
    for share in (0.030, 0.019, 0.014, 0.010, 0.008):
        radius = share * frame.breadth * size
        place = np.unravel_index(int(np.argmin(score)), frame.shape)
        distance = np.hypot(y - place[0], x - place[1])
        inside = np.maximum(inside, 1 + outline - distance / radius)
        score = np.where(distance < 0.22 * frame.breadth, np.inf, score)
        if not np.isfinite(score).any():
            break
    return inside.astype(np.float32)
