"""Clouds over a place and their shadows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..noise import fractal
from ..terrain import smoothstep

CONTRAST = 1.1  # of the mean's variance: most days are nearly clear or nearly overcast
HEIGHT = (600.0, 4000.0)  # metres of the clouds above the ground
FARTHEST = 0.35  # of the place's longer side, that a shadow is displaced at most
OPAQUE = 0.3  # thickness from which the ground counts as covered
EDGE = 0.363  # where the smooth step from clear to opaque has that thickness
SOFT = (0.3, 1.2)  # width of the edge, in spreads of the field that clouds are cut from
OVERCAST = 0.97  # share above which nothing shines through


@dataclass(frozen=True)
class Clouds:
    """Clouds on a day; arrays are float32 (rows, columns).

    Attributes:
        thickness: 0 (clear) to 1 (opaque).
        shadow: 0 to 1.
        brightness: Factor on the usual reflectance of clouds.
    """

    thickness: np.ndarray
    shadow: np.ndarray
    brightness: np.ndarray

    @property
    def share(self) -> float:
        """Of the place below clouds."""
        return float((self.thickness > OPAQUE).mean())


def draw_clouds(
    shape: tuple[int, int],
    pixel_size: float,
    mean: float,
    sun: tuple[float, float],
    rng: np.random.Generator,
) -> Clouds:
    """Draw clouds.

    Args:
        shape: Rows and columns.
        pixel_size: Metres.
        mean: Mean share of clouds of all days, 0 to 1.
        sun: Its azimuth and elevation, degrees.
        rng: Source of randomness.
    """
    share = float(rng.beta(CONTRAST * mean, CONTRAST * (1 - mean))) if 0 < mean < 1 else mean
    if share < 0.005:
        nothing = np.zeros(shape, np.float32)
        return Clouds(nothing, nothing, np.ones_like(nothing))
    away = float(rng.uniform(*HEIGHT)) / math.tan(math.radians(sun[1])) / pixel_size
    away = min(away, FARTHEST * max(shape))
    # Shadows fall away from the sun; rows count southwards.
    down = round(away * math.cos(math.radians(sun[0])))
    right = round(-away * math.sin(math.radians(sun[0])))
    canvas = (shape[0] + abs(down), shape[1] + abs(right))
    field = fractal(canvas, rng, float(rng.uniform(1.3, 2.4)))
    above = _cut(field, max(down, 0), max(right, 0), shape)
    edge = float(np.quantile(above, 1 - share))
    soft = np.float32(rng.uniform(*SOFT))
    # At the edge the thickness is that from which clouds count, so that the share is kept.
    thickness = smoothstep((field - edge) / soft + np.float32(EDGE))
    if share > OVERCAST:
        thickness = np.maximum(thickness, np.float32(0.7))
    covered = _cut(thickness, max(down, 0), max(right, 0), shape)
    shadow = _cut(thickness, max(-down, 0), max(-right, 0), shape)
    # The middle of a cloud is thicker and whiter than its edge.
    brightness = np.clip(0.7 + 0.25 * (above - edge), 0.6, 1.2).astype(np.float32)
    return Clouds(covered, shadow * (1 - covered), brightness)


def _cut(canvas: np.ndarray, row: int, column: int, shape: tuple[int, int]) -> np.ndarray:
    return canvas[row : row + shape[0], column : column + shape[1]]
