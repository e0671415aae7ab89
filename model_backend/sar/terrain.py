"""Slope, and how a side-looking radar sees it: local incidence angle, shadow and layover."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .ground import Ground

SLOPE_REACH = 1  # pixels


def gradients(elevation: np.ndarray, ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """Rise per metre towards the next column and the next row, by Horn's weights (1981).

    Neighbours without data, or beyond the edge, are put where the plane through the others is; a
    pixel alone is level.

    Args:
        elevation: float32 (rows, columns) in metres, NaN where there is no data.
        ground: Of these rows.

    Returns:
        Two float32 (rows, columns), NaN where there is no data.
    """
    padded = np.pad(elevation, 1, constant_values=np.nan)
    rows, columns = elevation.shape

    def toward(down: int, right: int) -> np.ndarray:
        """Neighbour minus the one opposite; NaN where neither is known."""
        ahead, behind = (
            padded[1 + sign * down :, 1 + sign * right :][:rows, :columns] - elevation
            for sign in (1, -1)
        )
        return _known(ahead, -behind) - _known(behind, -ahead)

    across, along, falling, rising = (toward(*to) for to in ((0, 1), (1, 0), (1, 1), (-1, 1)))
    across = _known(across, (falling + rising) / 2, np.zeros_like(elevation))
    along = _known(along, (falling - rising) / 2, np.zeros_like(elevation))
    falling, rising = _known(falling, across + along), _known(rising, across - along)
    right = falling + rising + 2 * across
    down = falling - rising + 2 * along
    right /= (8 * ground.along_row).astype(np.float32)
    down /= (8 * ground.along_column).astype(np.float32)
    missing = np.isnan(elevation)
    right[missing] = down[missing] = np.nan
    return right, down


def _known(*choices: np.ndarray) -> np.ndarray:
    """The first of the choices that is not NaN."""
    first, *others = choices
    for other in others:
        first = np.where(np.isnan(first), other, first)
    return first


def slope(elevation: np.ndarray, ground: Ground) -> np.ndarray:
    """Slope in degrees, 0 (level) to 90; arguments as of :func:`gradients`; float32."""
    return np.degrees(np.arctan(np.hypot(*gradients(elevation, ground))))


@dataclass(frozen=True)
class Look:
    """How the radar looks at the scene.

    Attributes:
        incidence: Degrees from the vertical, on level ground: one number or (rows, columns).
        heading: Direction of flight, degrees clockwise from north; for Sentinel-1 about −12 on
            ascending and −168 on descending orbits at the equator.
        right: Whether it looks to the right of its flight, as Sentinel-1 does.
    """

    incidence: float | np.ndarray
    heading: float
    right: bool = True

    def pixels(self, ground: Ground) -> tuple[np.ndarray, np.ndarray]:
        """Cosines of the look direction, away from the sensor, to the grid's two axes."""
        bearing = self.heading + (90 if self.right else -90)
        return (
            np.cos(np.radians(bearing - ground.bearing_row)),
            np.cos(np.radians(bearing - ground.bearing_column)),
        )


def local_incidence(elevation: np.ndarray, ground: Ground, look: Look) -> np.ndarray:
    """Angle between the sight line and the normal of the slope.

    Args:
        elevation: float32 (rows, columns) in metres, NaN where there is no data.
        ground: Of these rows.
        look: Of the radar.

    Returns:
        float32 (rows, columns) in degrees: 0 where the slope faces the sensor, 90 and more where
        it faces away from the sight line. Looks to :data:`SLOPE_REACH` pixels on each side.
    """
    right, down = gradients(elevation, ground)
    along_row, along_column = look.pixels(ground)
    toward = right * along_row + down * along_column  # rise away from the sensor
    angle = np.radians(look.incidence)
    cosine = (np.cos(angle) + np.sin(angle) * toward) / np.sqrt(1 + right**2 + down**2)
    return np.degrees(np.arccos(np.clip(cosine, -1, 1))).astype(np.float32)
