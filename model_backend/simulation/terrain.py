"""The land: a fractal surface carved by its streams."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .drainage import Drainage
from .frame import Frame
from .noise import fractal

RIVER_FALL = 0.06  # of the relief, from one end of the river to the other
INCISION = 0.65  # of an upland's height, that streams cut into it


@dataclass(frozen=True)
class Terrain:
    """The land on the model grid, all float32.

    Attributes:
        elevation: Metres above sea level.
        above_drainage: Metres above the nearest stream.
        upland: 0 in the floodplain to 1 in the hills.
    """

    elevation: np.ndarray
    above_drainage: np.ndarray
    upland: np.ndarray


def raise_terrain(
    drainage: Drainage, frame: Frame, relief: float, roughness: float, rng: np.random.Generator
) -> Terrain:
    """Build hills around the streams.

    Args:
        drainage: The streams.
        frame: The model grid.
        relief: Metres between the lowest and the highest point, about.
        roughness: Exponent of the hills' spectrum; more is smoother.
        rng: Source of randomness.
    """
    breadth = frame.breadth
    rough = fractal(frame.shape, rng, roughness)
    plain = breadth * (0.13 + 0.035 * fractal(frame.shape, rng, 2.6))
    upland = smoothstep((drainage.to_river - plain) / (0.34 * breadth))
    interfluve = np.minimum(drainage.to_stream / (0.055 * breadth), 1.0) ** 0.9
    hills = upland * np.clip(0.5 + 0.17 * rough, 0.12, 1.0)
    shape = hills * (1 - INCISION + INCISION * interfluve)
    hills = (relief * (1 - RIVER_FALL) / max(float(shape.max()), 1e-6)) * hills
    # A floodplain is flat but not smooth: levees and old channels decide what a flood reaches.
    swell = (
        0.9 * fractal(frame.shape, rng, 1.6)
        + 1.8
        + 2.2 * np.minimum(drainage.to_river / (0.16 * breadth), 1.5)
    )
    bank = np.minimum(drainage.to_stream / (0.012 * breadth), 1.0)
    micro = np.maximum(swell, 0.15) * (0.35 + 0.65 * bank)
    # Small streams rise less in a flood than the river does, so their banks count as higher.
    stage = upland * (2.0 + 0.05 * relief)
    base = 25.0 + relief * RIVER_FALL * (1 - drainage.course)
    elevation = base + hills * (1 - INCISION + INCISION * interfluve) + micro
    above = INCISION * hills * interfluve + micro + stage
    return Terrain(*(a.astype(np.float32) for a in (elevation, above, upland)))


def smoothstep(t: np.ndarray) -> np.ndarray:
    """0 below 0, 1 above 1, smooth between."""
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
