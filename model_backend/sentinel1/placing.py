"""Line and sample of each pixel of a map grid.

The range-Doppler equations are solved at every :data:`STEP`-th pixel and three heights; between
these they are so nearly linear over the ground, and quadratic in height, that what lies between is
interpolated to a hundredth of a sample.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
from rasterio.windows import Window

from ..raster.grid import Grid
from .geoid import undulation
from .geometry import Geometry

STEP = 32  # pixels
HALF = 0.5  # metres; least half of the span of heights
CONVERGING = 3
"""Times that heights are looked up at the place that the last ones gave; they are smooth."""


@dataclass(frozen=True)
class Placed:
    """A part of the grid in the image.

    Attributes:
        lines: Of each pixel, float64 (rows, columns).
        samples: The same.
        incidence: Angle on level ground in degrees, float64 (rows, columns).
    """

    lines: np.ndarray
    samples: np.ndarray
    incidence: np.ndarray


class Placing:
    """Finds a grid's pixels in the image.

    Args:
        geometry: Of the image.
        grid: The map grid.
        from_sea_level: Whether heights that are given count from sea level; else from the
            ellipsoid.
    """

    def __init__(self, geometry: Geometry, grid: Grid, from_sea_level: bool = True) -> None:
        self._geometry = geometry
        self._grid = grid
        self._from_sea_level = from_sea_level
        crs = pyproj.CRS.from_wkt(grid.crs.to_wkt())
        self._degrees = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)

    def place(self, window: Window, heights: np.ndarray | None) -> Placed:
        """Find the pixels of a part of the grid.

        Args:
            window: Whole pixels of the grid.
            heights: Metres, float32 (rows, columns); where NaN, or where there are none at all,
                those between the control points.
        """
        rows, columns = int(window.height), int(window.width)
        down, across = _weights(rows), _weights(columns)

        def spread(nodes: np.ndarray) -> np.ndarray:
            return down @ nodes @ across.T

        longitude, latitude = self._nodes(window, down.shape[1], across.shape[1])
        sea_level = undulation(longitude, latitude)
        lines, samples, smooth = self._by_control_points(longitude, latitude, sea_level)
        incidence = spread(self._geometry.incidence(lines, samples))
        missing = np.array(True) if heights is None else np.isnan(heights)
        if heights is None or missing.all():
            return Placed(spread(lines), spread(samples), incidence)
        if self._from_sea_level:
            heights = heights + spread(sea_level)
        if missing.any():
            heights = np.where(missing, spread(smooth), heights)
        low, high = float(heights.min()), float(heights.max())
        middle, half = (low + high) / 2, max((high - low) / 2, HALF)
        share = (heights - middle) / half
        below, at, above = (
            self._geometry.locate(longitude, latitude, height)
            for height in (middle - half, middle, middle + half)
        )
        lines, samples = (
            spread(at[axis])
            + share * spread((above[axis] - below[axis]) / 2)
            + share**2 * spread((above[axis] + below[axis]) / 2 - at[axis])
            for axis in (0, 1)
        )
        return Placed(lines, samples, incidence)

    def _nodes(self, window: Window, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude of every :data:`STEP`-th pixel, from the first on."""
        column = window.col_off + np.arange(columns) * STEP + 0.5
        row = window.row_off + np.arange(rows)[:, None] * STEP + 0.5
        to = self._grid.transform
        x = to.a * column + to.b * row + to.c
        y = to.d * column + to.e * row + to.f
        longitude, latitude = self._degrees.transform(x, y)
        return longitude, latitude

    def _by_control_points(
        self, longitude: np.ndarray, latitude: np.ndarray, sea_level: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Lines, samples and heights above the ellipsoid of places as high as control points."""
        height = sea_level
        for _ in range(CONVERGING):
            lines, samples = self._geometry.locate(longitude, latitude, height)
            height = self._geometry.height(lines, samples) + sea_level
        return *self._geometry.locate(longitude, latitude, height), height


def _weights(length: int) -> np.ndarray:
    """Linear interpolation from every :data:`STEP`-th pixel to all, (length, nodes)."""
    nodes = (length - 1) // STEP + 2
    place = np.arange(length) / STEP
    before = place.astype(int)
    weights = np.zeros((length, nodes))
    weights[np.arange(length), before] = 1 - (place - before)
    weights[np.arange(length), before + 1] = place - before
    return weights
