"""How much ground each pixel covers, on the ellipsoid of the raster's CRS."""

from __future__ import annotations

import math

import numpy as np
import pyproj

from ..protocol import HighwaterError
from .grid import Grid

NODE_SPACING = 10_000.0  # metres; areas bend so little that lines between nodes err by 1e-6
MAX_SPACING = 256  # pixels
STEP = 1_000.0  # metres; long against the 1e-10 rad to which projections are inverted


class PixelAreas:
    """Geodesic areas of the pixels of a grid.

    In a geographic grid along the axes they are exact. Otherwise the area element of the
    projection is taken at a lattice of nodes and interpolated, which is right to about 1e-6 for
    pixels up to 10 km. Pixels that lie off the Earth (the corners of a world map) have none.

    Args:
        grid: Any grid with a geographic or projected CRS; may be rotated or south-up.

    Raises:
        HighwaterError: ``input.crs_local`` for a CRS that is not tied to the Earth.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        crs = _horizontal(pyproj.CRS.from_wkt(grid.crs.to_wkt()))
        ellipsoid, degrees = crs.ellipsoid, crs.geodetic_crs
        if ellipsoid is None or degrees is None or not (crs.is_geographic or crs.is_projected):
            raise HighwaterError(
                "input.crs_local",
                f"The CRS “{crs.name}” is not tied to the Earth; areas cannot be measured in it.",
                "Assign the layer the CRS that it is really in.",
            )
        self._radius = ellipsoid.semi_major_metre
        self._eccentricity2 = 1 - (ellipsoid.semi_minor_metre / ellipsoid.semi_major_metre) ** 2
        self._unit = crs.axis_info[0].unit_conversion_factor  # to radians or metres
        transform = grid.transform
        self._exact = crs.is_geographic and transform.b == 0 and transform.d == 0
        self._to_degrees = (
            pyproj.Transformer.from_crs(crs, degrees, always_xy=True) if crs.is_projected else None
        )
        metres = self._unit * (1 if crs.is_projected else self._radius)
        self._sides = (
            math.hypot(transform.a, transform.d) * metres,
            math.hypot(transform.b, transform.e) * metres,
        )
        self._spacing = tuple(
            min(max(int(NODE_SPACING / side), 1), MAX_SPACING) for side in self._sides
        )
        self._node_rows: dict[int, np.ndarray] = {}

    def rows(self, row0: int, rows: int) -> np.ndarray:
        """Areas of some rows.

        Args:
            row0: First row.
            rows: Number of rows.

        Returns:
            float64, (rows, width), m².
        """
        if self._exact:
            return self._zones(row0, rows)
        spacing = self._spacing[1]
        areas = np.empty((rows, self._grid.width))
        begin = row0
        while begin < row0 + rows:
            node = begin // spacing
            end = min((node + 1) * spacing, row0 + rows)
            above, below = self._node_row(node), self._node_row(node + 1)
            share = (np.arange(begin, end) - node * spacing) / spacing
            part = areas[begin - row0 : end - row0]
            np.multiply(share[:, np.newaxis], below - above, out=part)
            part += above
            begin = end
        return areas

    def _zones(self, row0: int, rows: int) -> np.ndarray:
        """Pixels between meridians and parallels."""
        edge = np.arange(row0, row0 + rows + 1)
        transform = self._grid.transform
        latitude = np.clip((transform.f + transform.e * edge) * self._unit, -np.pi / 2, np.pi / 2)
        height = np.abs(np.diff(_below(np.sin(latitude), self._eccentricity2)))
        row = height * self._radius**2 * abs(transform.a) * self._unit
        return np.repeat(row[:, np.newaxis], self._grid.width, axis=1)

    def _node_row(self, node: int) -> np.ndarray:
        """Areas along one row of nodes, interpolated to every column: (width,)."""
        if node not in self._node_rows:
            spacing = self._spacing[0]
            column = np.arange(0, self._grid.width - 1 + spacing, spacing)
            values = self._element(column + 0.5, node * self._spacing[1] + 0.5)
            # Rows come from top to bottom: what lies far above is not asked for again.
            self._node_rows = {k: v for k, v in self._node_rows.items() if abs(node - k) < 4}
            self._node_rows[node] = np.interp(np.arange(self._grid.width), column, values)
        return self._node_rows[node]

    def _element(self, column: np.ndarray, row: float) -> np.ndarray:
        """Area that a pixel has about some points of the grid, by central differences.

        They are taken in space, where neither the poles nor the date line are special.
        """
        across, down = (STEP / side for side in self._sides)
        along_row = self._in_space(column + across, row) - self._in_space(column - across, row)
        along_column = self._in_space(column, row + down) - self._in_space(column, row - down)
        area = np.linalg.norm(np.cross(along_row, along_column), axis=1) / (4 * across * down)
        return np.where(np.isfinite(area), area, 0.0)

    def _in_space(self, column: np.ndarray, row: float) -> np.ndarray:
        """Points of the grid as geocentric coordinates, (n, 3), metres."""
        transform = self._grid.transform
        x = transform.a * column + transform.b * row + transform.c
        y = transform.d * column + transform.e * row + transform.f
        if self._to_degrees is None:
            longitude, latitude = x * self._unit, y * self._unit
        else:
            longitude, latitude = np.radians(self._to_degrees.transform(x, y))
        longitude = np.where(np.isfinite(longitude), longitude, np.nan)
        latitude = np.where(np.isfinite(latitude), latitude, np.nan)
        sine, cosine = np.sin(latitude), np.cos(latitude)
        normal = self._radius / np.sqrt(1 - self._eccentricity2 * sine**2)
        return np.stack(
            [
                normal * cosine * np.cos(longitude),
                normal * cosine * np.sin(longitude),
                normal * (1 - self._eccentricity2) * sine,
            ],
            axis=1,
        )


def _horizontal(crs: pyproj.CRS) -> pyproj.CRS:
    """The CRS without heights and without a shift to another datum."""
    if crs.is_bound and crs.source_crs is not None:
        return _horizontal(crs.source_crs)
    if crs.is_compound:
        return _horizontal(crs.sub_crs_list[0])
    return crs.to_2d()


def _below(sine: np.ndarray, eccentricity2: float) -> np.ndarray:
    """Area between the equator and a latitude, per radian of longitude and squared radius."""
    if eccentricity2 <= 0:
        return sine
    e = math.sqrt(eccentricity2)
    scaled = e * sine
    return (1 - eccentricity2) / 2 * (sine / (1 - scaled**2) + np.arctanh(scaled) / e)
