"""Shadow and layover: where the terrain leaves a radar nothing to see, or too much at once."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .ground import Ground
from .terrain import Look

DISTANCE = 2000.0  # metres; a cliff of 2 km at 45° shades and is laid over as far
TOLERANCE = 1e-3  # metres of height, above the rounding of float32


@dataclass(frozen=True)
class Hidden:
    """What the radar cannot see, each bool (rows, columns), False where there is no data.

    Attributes:
        shadow: Higher ground towards the sensor stands in the sight line.
        layover: Other ground along the look direction is at the same distance from the sensor.
    """

    shadow: np.ndarray
    layover: np.ndarray


def hidden_reach(pixel_size: float, distance: float = DISTANCE) -> int:
    """Pixels to each side that :func:`hidden` looks at, for the smaller of the pixel's sides."""
    return math.ceil(distance / pixel_size) + 1


def hidden(elevation: np.ndarray, ground: Ground, look: Look, distance: float = DISTANCE) -> Hidden:
    """Find shadow and layover by walking along the look direction, pixel by pixel.

    Args:
        elevation: float32 (rows, columns) in metres, NaN where there is no data, which neither
            hides anything nor is hidden.
        ground: Of one row, the scene's middle, so that every block is walked alike.
        look: Of the radar.
        distance: Metres to walk to each side.

    Returns:
        The masks. Exact where the block extends :func:`hidden_reach` pixels around.
    """
    valid = np.isfinite(elevation)
    shadow, layover = np.zeros_like(valid), np.zeros_like(valid)
    if not valid.any():
        return Hidden(shadow, layover)
    sizes = ground.along_row.item(), ground.along_column.item()
    cosines = (part.item() for part in look.pixels(ground))
    right, down = (cosine / size for cosine, size in zip(cosines, sizes, strict=True))
    pace = 1 / max(abs(right), abs(down))  # metres; moves one pixel along one axis
    relief = float(np.nanmax(elevation) - np.nanmin(elevation))
    tangent = np.tan(np.radians(np.asarray(look.incidence, np.float32)))
    steepest = max(float(tangent.max()), 1 / float(tangent.min()))
    walked = pace
    # Beyond this the relief is too low to reach the sight line or the wave front.
    while walked <= min(distance, relief * steepest):
        shift = (walked * down, walked * right)
        farther = _moved(elevation, shift) - elevation
        nearer = _moved(elevation, (-shift[0], -shift[1])) - elevation
        with np.errstate(invalid="ignore"):
            shadow |= nearer > walked / tangent + TOLERANCE
            front = walked * tangent + TOLERANCE
            layover |= (farther > front) | (-nearer > front)
        walked += pace
    return Hidden(shadow, layover)


def _moved(elevation: np.ndarray, shift: tuple[float, float]) -> np.ndarray:
    """The elevation so many rows down and columns to the right, linear between the pixels."""
    first = [math.floor(part + 1e-9) for part in shift]
    parts = [max(part - start, 0.0) for part, start in zip(shift, first, strict=True)]
    result = np.zeros_like(elevation)
    for row in (0, 1):
        for column in (0, 1):
            weight = (parts[0] if row else 1 - parts[0]) * (parts[1] if column else 1 - parts[1])
            if weight > 1e-6:
                result += np.float32(weight) * _shifted(
                    elevation, first[0] + row, first[1] + column
                )
    return result


def _shifted(elevation: np.ndarray, down: int, right: int) -> np.ndarray:
    rows, columns = elevation.shape
    result = np.full_like(elevation, np.nan)
    if abs(down) < rows and abs(right) < columns:
        target = np.s_[
            max(-down, 0) : rows - max(down, 0), max(-right, 0) : columns - max(right, 0)
        ]
        source = np.s_[
            max(down, 0) : rows - max(-down, 0), max(right, 0) : columns - max(-right, 0)
        ]
        result[target] = elevation[source]
    return result
