"""How a side-looking radar sees the terrain; it looks along the rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SWATH = 250_000.0  # metres across
NEAR, FAR = 30.0, 45.5  # degrees of incidence at the swath's edges
GENTLE = 0.5  # slope; tan 30°, of the steepest view, is .58
REFERENCE_ANGLE = 38.0  # degrees; of the tables of backscatter


@dataclass(frozen=True)
class View:
    """What the terrain does to the image.

    Attributes:
        gain: float32, factor on the power of land: foreshortened slopes are bright.
        shadow: bool, the pulse does not get there.
        layover: bool, several places return at the same time.
    """

    gain: np.ndarray
    shadow: np.ndarray
    layover: np.ndarray


class Geometry:
    """Incidence angles across the scene.

    Args:
        width: Columns.
        pixel_size: Metres.
        position: Where in the swath the scene begins, 0 (near) to 1 (far), if there is a choice.
        descending: Whether the radar looks from the east.
    """

    def __init__(
        self, width: int, pixel_size: float, position: float, descending: bool = False
    ) -> None:
        span = width * pixel_size / SWATH
        start = position * max(1 - span, 0.0)
        across = start + (np.arange(width) + 0.5) / width * min(span, 1.0)
        angle = (NEAR + (FAR - NEAR) * across).astype(np.float32)
        # Everything is reckoned from the radar's side; only what is asked or answered is turned.
        self._turn = slice(None, None, -1 if descending else 1)
        self.angle = angle[self._turn]
        radians = np.deg2rad(angle.astype(np.float64))
        self._cot = (1 / np.tan(radians)).astype(np.float32)
        self._sin = np.sin(radians)
        self._cos = np.cos(radians)
        self._pixel_size = pixel_size
        # The sight line drops by the cotangent per metre, slant range grows by the sine.
        self._drop = np.cumsum(1 / np.tan(radians)) * pixel_size
        self._reach = np.cumsum(self._sin) * pixel_size

    def view(self, elevation: np.ndarray) -> View:
        """The view of rows of terrain; elevation (rows, columns) in metres."""
        elevation = elevation[:, self._turn]
        rows, width = elevation.shape
        if width < 2:
            nothing = np.zeros((rows, width), bool)
            return View(np.ones((rows, width), np.float32), nothing, nothing.copy())
        slope = np.empty(elevation.shape, elevation.dtype)
        np.subtract(elevation[:, 2:], elevation[:, :-2], out=slope[:, 1:-1])
        slope[:, 1:-1] *= np.float32(0.5 / self._pixel_size)
        slope[:, 0] = (elevation[:, 1] - elevation[:, 0]) / self._pixel_size
        slope[:, -1] = (elevation[:, -1] - elevation[:, -2]) / self._pixel_size
        facing = 1 - slope * self._cot
        nothing = np.zeros((rows, width), bool)
        shadow, layover = nothing, nothing
        # Where no slope reaches the sight line's or the wave front's, there can be neither.
        if max(-float(slope.min()), float(slope.max())) > GENTLE:
            shadow, layover = self._hidden(elevation), self._doubled(elevation)
        gain = np.sqrt(1 + slope * slope) / np.maximum(facing, np.float32(0.22))
        return View(*(array[:, self._turn] for array in (gain, shadow, layover)))

    def _hidden(self, elevation: np.ndarray) -> np.ndarray:
        height = elevation + self._drop  # above a sight line through the first column
        crest = np.maximum.accumulate(height, axis=1)
        return height < crest - 1e-6

    def _doubled(self, elevation: np.ndarray) -> np.ndarray:
        slant = self._reach - elevation * self._cos
        farthest = np.maximum.accumulate(slant, axis=1)
        nearest = np.minimum.accumulate(slant[:, ::-1], axis=1)[:, ::-1]
        return (slant < farthest - 1e-6) | (slant > nearest + 1e-6)
