"""What an imitated Sentinel-1 product sees: its orbit, and the ground under it.

The image is made by looking down from the orbit: for each line and sample the place on the ground
is solved for (slant range, plane of zero Doppler, ellipsoid), which is the other way round than the
backend goes. Backscatter and height there are functions of longitude and latitude.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import pyproj

Field = Callable[[np.ndarray, np.ndarray], np.ndarray]

RADIUS = 7_071_000.0  # metres, of the orbit
INCLINATION = np.radians(98.18)
PERIOD = 12 * 86_400 / 175  # seconds
TURN = 7.2921159e-5  # radians a second, of the Earth
NEAR = 800_000.0  # metres, slant range of the first sample
NEARING = 8  # times that the place seen is corrected by its height; each time to a tenth or less


def flat(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Height 0 m everywhere."""
    return np.zeros(np.shape(longitude))


@dataclass(frozen=True)
class Imitation:
    """What the product is like.

    Attributes:
        backscatter: Sigma nought, linear, of each polarisation, by longitude and latitude.
        height: Metres above the ellipsoid, by longitude and latitude.
        lines: Of the image.
        samples: Of each line.
        ascending: Whether the satellite flies north.
        spacing: Metres, of lines and samples.
        noise: Of sigma nought in the middle of the swath; 0: none.
        shifted: Lines and samples by which the producer's control points (and its image) lie beside
            what the orbit says.
        former: Whether the noise is given as before March 2018.
        border: Samples without data at each end of the lines.
    """

    backscatter: dict[str, Field]
    height: Field = flat
    lines: int = 400
    samples: int = 560
    ascending: bool = False
    spacing: float = 10.0
    noise: float = 0.0
    shifted: tuple[float, float] = (0.0, 0.0)
    former: bool = False
    border: int = 0
    begun: datetime = datetime(2024, 9, 19, 5, 11, 4, 123456)

    @property
    def line_seconds(self) -> float:
        """From one line to the next."""
        return self.spacing / 6_760.0

    def state(self, seconds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Position and velocity, Earth-fixed, of the satellite."""
        seconds = np.asarray(seconds, float)
        rate = 2 * np.pi / PERIOD
        begin = np.radians(14.0) if self.ascending else np.pi - np.radians(14.0)
        along = begin + rate * seconds
        circle = np.stack(
            [
                np.cos(along),
                np.sin(along) * np.cos(INCLINATION),
                np.sin(along) * np.sin(INCLINATION),
            ],
            axis=-1,
        )
        moving = rate * np.stack(
            [
                -np.sin(along),
                np.cos(along) * np.cos(INCLINATION),
                np.cos(along) * np.sin(INCLINATION),
            ],
            axis=-1,
        )
        angle = TURN * seconds + 0.35  # where the place lies does not matter
        cosine, sine = np.cos(angle), np.sin(angle)

        def turned(v: np.ndarray) -> np.ndarray:
            x, y, z = np.moveaxis(v, -1, 0)
            return np.stack([cosine * x + sine * y, -sine * x + cosine * y, z], axis=-1)

        place, speed = turned(circle) * RADIUS, turned(moving) * RADIUS
        dragged = np.stack([place[..., 1], -place[..., 0], np.zeros_like(seconds)], axis=-1) * TURN
        return place, speed + dragged

    def slant(self, ground: np.ndarray) -> np.ndarray:
        """Slant range of a ground range from the first sample, metres, on a sphere."""
        earth = 6_371_000.0
        first = np.arccos((RADIUS**2 + earth**2 - NEAR**2) / (2 * RADIUS * earth))
        angle = first + np.asarray(ground) / earth
        return np.sqrt(RADIUS**2 + earth**2 - 2 * RADIUS * earth * np.cos(angle))

    def look(
        self, lines: np.ndarray, samples: np.ndarray, height: np.ndarray | float
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Longitude, latitude and incidence angle (degrees) of what is seen at a height."""
        lines, samples = lines - self.shifted[0], samples - self.shifted[1]
        place, speed = self.state(lines * self.line_seconds)
        distance = self.slant(samples * self.spacing)[..., None]
        ahead = speed / np.linalg.norm(speed, axis=-1, keepdims=True)
        down = -place + (place * ahead).sum(-1, keepdims=True) * ahead
        down /= np.linalg.norm(down, axis=-1, keepdims=True)
        right = np.cross(down, ahead)
        to_degrees = pyproj.Transformer.from_crs(4978, 4979, always_xy=True)
        angle = np.full(lines.shape, np.radians(28.0))
        for _ in range(NEARING):
            seen = place + distance * (
                np.cos(angle)[..., None] * down + np.sin(angle)[..., None] * right
            )
            longitude, latitude, above = to_degrees.transform(*np.moveaxis(seen, -1, 0))
            angle = angle + (height - above) / (distance[..., 0] * np.sin(angle * 1.12))
        x, y = np.radians(longitude), np.radians(latitude)
        normal = np.stack([np.cos(y) * np.cos(x), np.cos(y) * np.sin(x), np.sin(y)], axis=-1)
        cosine = ((place - seen) * normal).sum(-1) / distance[..., 0]
        return longitude, latitude, np.degrees(np.arccos(cosine))

    def ground(self, lines: np.ndarray, samples: np.ndarray) -> tuple[np.ndarray, ...]:
        """Longitude, latitude, height and incidence angle of what is seen on the terrain."""
        lines, samples = np.broadcast_arrays(np.asarray(lines, float), np.asarray(samples, float))
        height, last = np.zeros(lines.shape), np.full(lines.shape, np.inf)
        while np.abs(height - last).max() > 0.05:  # ends where slopes are flatter than the look
            longitude, latitude, incidence = self.look(lines, samples, height)
            last, height = height, self.height(longitude, latitude)
        return longitude, latitude, height, incidence
