"""Footprints of tiles, as the index stores them."""

from __future__ import annotations

import functools
import struct
from collections.abc import Sequence

import numpy as np
from pyproj import Geod, Transformer
from rasterio.crs import CRS

from ..raster.grid import Grid
from .date_line import continuous

Ring = tuple[tuple[float, float], ...]

HEADER = struct.Struct("<2sBBi4d")  # magic, version, flags, SRS, envelope
ENVELOPE_XY_LITTLE = 0b011
POLYGON = 3
GEOD = Geod(ellps="WGS84")


def footprints(grids: Sequence[Grid]) -> list[tuple[Ring, float]]:
    """Footprints and pixel sizes of tiles, many at once because each call costs a millisecond.

    Args:
        grids: Of the tiles.

    Returns:
        For each: longitude and latitude of its corners, in ring order, not closed, and the mean
        side of its pixels in metres. Across the date line longitudes go on beyond 180.
    """
    found: dict[int, tuple[Ring, float]] = {}
    # Tiles of a scene share one object, and to hash it for each takes longer than the rest.
    for crs in set({id(grid.crs): grid.crs for grid in grids}.values()):
        members = [index for index, grid in enumerate(grids) if grid.crs == crs]
        xs, ys = _to_degrees(crs).transform(*_corners([grids[index] for index in members]))
        xs = continuous(xs)
        _, _, sides = GEOD.inv(xs[:, :2], ys[:, :2], xs[:, 1:3], ys[:, 1:3])
        for index, x, y, side in zip(members, xs, ys, np.asarray(sides)):
            grid = grids[index]
            pixel = float(np.sqrt(side[0] / grid.width * side[1] / grid.height))
            found[index] = tuple(zip(x.tolist(), y.tolist())), round(pixel, 3)
    return [found[index] for index in range(len(grids))]


@functools.lru_cache(maxsize=16)
def crs_text(crs: CRS) -> str:
    """``EPSG:…`` where the CRS has a number, else its WKT."""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else crs.to_wkt()


@functools.lru_cache(maxsize=16)
def _to_degrees(crs: CRS) -> Transformer:
    return Transformer.from_crs(crs.to_wkt(), 4326, always_xy=True)


def to_blob(ring: Ring | None) -> bytes | None:
    """GeoPackage geometry of a ring that is not closed."""
    if ring is None:
        return None
    closed = [*ring, ring[0]]
    xs, ys = zip(*closed)
    header = HEADER.pack(b"GP", 0, ENVELOPE_XY_LITTLE, 4326, min(xs), max(xs), min(ys), max(ys))
    body = struct.pack("<BIII", 1, POLYGON, 1, len(closed))
    return header + body + b"".join(struct.pack("<2d", *point) for point in closed)


def from_blob(blob: bytes | None) -> Ring | None:
    """Ring of a GeoPackage polygon, not closed; QGIS may have written it anew."""
    if not blob:
        return None
    envelope = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}[blob[3] >> 1 & 7]
    start = 8 + 8 * envelope
    order = "<" if blob[start] else ">"
    kind, _, count = struct.unpack_from(order + "III", blob, start + 1)
    width = 2 + (kind // 1000 in (1, 2)) + 2 * (kind // 1000 == 3)
    values = struct.unpack_from(f"{order}{count * width}d", blob, start + 13)
    return tuple(zip(values[::width], values[1::width]))[:-1]


def _corners(grids: Sequence[Grid]) -> np.ndarray:
    """Coordinates (2, grids, 4) of the corners: x and y, in the order of :attr:`.Grid.corners`."""
    places = [grid.transform for grid in grids]
    a, b, c, d, e, f = np.array([[p.a, p.b, p.c, p.d, p.e, p.f] for p in places]).T[..., None]
    width, height = np.array([[grid.width, grid.height] for grid in grids]).T[..., None]
    columns, rows = width * [0, 1, 1, 0], height * [0, 0, 1, 1]
    return np.stack([a * columns + b * rows + c, d * columns + e * rows + f])
