"""Distances and directions on the ground between places of a grid."""

from __future__ import annotations

import numpy as np
from pyproj import Geod
from rasterio.warp import transform as transform_points

from ...raster.grid import WGS84, Grid
from . import extremes

_GEOD = Geod(ellps="WGS84")
_COMPASS = (
    "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"
)  # fmt: skip


class Ground:
    """Geodesic distances on a grid.

    Args:
        grid: Any that has a place on Earth.

    Attributes:
        side: Longer side of the middle pixel, m.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._sides = grid.pixel_size()
        self.side = max(self._sides)

    def lonlat(self, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitudes and latitudes of places, degrees."""
        to = self._grid.transform
        x = to.a * column + to.b * row + to.c
        y = to.d * column + to.e * row + to.f
        lon, lat = transform_points(self._grid.crs, WGS84, x.tolist(), y.tolist())[:2]
        return np.array(lon), np.array(lat)

    def rough_lengths(self, codes: np.ndarray) -> np.ndarray:
        """About how long areas are, by the size of the middle pixel, m.

        Args:
            codes: Farthest points, as of :func:`.extremes.farthest`.
        """
        column, row = extremes.places(codes)
        across = (column[0::2] - column[1::2]) * self._sides[0]
        down = (row[0::2] - row[1::2]) * self._sides[1]
        return np.hypot(across, down).max(0)

    def length(self, codes: np.ndarray) -> float:
        """How far the farthest points of one area lie apart, m; 0 where it has none."""
        if codes[0] < -(1 << 60):
            return 0.0
        column, row = extremes.places(codes[:, np.newaxis])
        lon, lat = self.lonlat(column.ravel(), row.ravel())
        _, _, distance = _GEOD.inv(lon[0::2], lat[0::2], lon[1::2], lat[1::2])
        return float(np.nanmax(distance))

    def from_centre(self, longitude: float, latitude: float) -> tuple[str, float]:
        """Direction from the middle of the grid, empty about it, and distance in m.

        About the middle is what lies nearer than a tenth of the diagonal.
        """
        lon, lat = self._grid.center_lonlat()
        azimuth, _, distance = _GEOD.inv(lon, lat, longitude, latitude)
        diagonal = float(
            np.hypot(self._grid.width * self._sides[0], self._grid.height * self._sides[1])
        )
        if distance < diagonal / 10:
            return "", distance
        return _COMPASS[round(azimuth / 45) % 8], distance
